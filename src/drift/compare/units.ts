import type { CauseId } from '../../core/drift.ts';
import { REFERENCE, referenced } from '../tables/references.ts';

/**
 * The smallest pieces of a line that mechanical changes exchange: a character
 * with its marks, a dash, a quote, an escape. Two units with the same `canon`
 * differ at most mechanically; the empty canon stands for what adds nothing.
 */
export interface Unit {
  readonly canon: string;
  readonly raw: string;
}

const INVISIBLE =
  '\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u115f\u1160\u3164\uffa0';
const SPACES = '\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000';
const DASHES = '\u2010-\u2015\u2212\ufe58\ufe63\uff0d';
const DOUBLE = '"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02';
const SINGLE = "'\u2018\u2019\u201a\u201b\u2039\u203a\u2032\u02bc\uff07";

const PIECE = new RegExp(
  [
    `(?<invisible>[${INVISIBLE}])`,
    '(?<escape>\\\\u[dD][89abAB][0-9a-fA-F]{2}\\\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\\\u[0-9a-fA-F]{4}|\\\\[^u])',
    `(?<reference>${REFERENCE.source})`,
    '(?<ellipsis>\\u2026|\\.\\.\\.)',
    `(?<dash>-{1,3}|[${DASHES}])`,
    `(?<space>[ ${SPACES}])`,
    `(?<double>[${DOUBLE}])`,
    `(?<single>[${SINGLE}])`,
    '(?<cluster>[\\s\\S]\\p{M}*)',
  ].join('|'),
  'gu',
);

const CANON: readonly (readonly [string, string])[] = [
  ['invisible', ''],
  ['ellipsis', '…'],
  ['dash', '-'],
  ['space', ' '],
  ['double', '"'],
  ['single', "'"],
];

/** Units of a line's content, which must be valid text; escapes are read where `json`. */
export function unitsOf(content: string, json: boolean): readonly Unit[] {
  const units: Unit[] = [];
  for (const match of content.matchAll(PIECE)) {
    for (const unit of unitOf(match, json)) units.push(unit);
  }
  return units;
}

function unitOf(match: RegExpExecArray, json: boolean): readonly Unit[] {
  const raw = match[0];
  const { groups } = match;
  if (groups === undefined) return [{ canon: raw, raw }];
  if (groups.escape !== undefined) return escapeUnits(raw, json);
  if (groups.reference !== undefined) return referenceUnits(raw);
  for (const [name, canon] of CANON) if (groups[name] !== undefined) return [{ canon, raw }];
  return [{ canon: letterOf(raw), raw }];
}

/** Of a letter with marks the letter, so that marks taken off are distinguished from an edit. */
function letterOf(raw: string): string {
  if (raw <= '\x7f' && raw.length === 1) return raw;
  const bare = raw.normalize('NFKD').replace(/\p{M}+/gu, '');
  return /^[A-Za-z]$/.test(bare) ? bare : raw.normalize('NFC');
}

/** A reference to one character beyond ASCII is that character; any other is its letters. */
function referenceUnits(raw: string): readonly Unit[] {
  const text = referenced(raw);
  const units = text === null || text <= '\x7f' ? [] : unitsOf(text, false);
  const [unit] = units;
  if (unit !== undefined && units.length === 1) return [{ canon: unit.canon, raw }];
  return Array.from(raw, (character) => ({ canon: character, raw: character }));
}

const isReference = (raw: string): boolean => raw.length > 2 && raw.startsWith('&');
const resolved = (raw: string): string | null => (isReference(raw) ? referenced(raw) : raw);

/** A JSON escape is the character it stands for; elsewhere a backslash is a backslash. */
function escapeUnits(raw: string, json: boolean): readonly Unit[] {
  if (!json) return Array.from(raw, (character) => ({ canon: character, raw: character }));
  if (raw === '\\/') return [{ canon: '/', raw }];
  if (raw[1] !== 'u') return [{ canon: raw, raw }];
  const units = raw.split('\\u').slice(1);
  const text = String.fromCharCode(...units.map((hex) => Number.parseInt(hex, 16)));
  if (!text.isWellFormed() || text < ' ' || text === '"' || text === '\\') {
    return [{ canon: raw.toLowerCase(), raw }];
  }
  return [{ canon: unitsOf(text, false)[0]?.canon ?? text, raw }];
}

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

/** Which change made `found` of `sealed`, two raw units of one canon; null where it is an edit. */
export function exchanged(sealed: Unit, found: Unit): CauseId | null {
  const { canon } = sealed;
  if (isReference(sealed.raw) || isReference(found.raw)) {
    return resolved(sealed.raw) === resolved(found.raw) ? 'character-references' : null;
  }
  if (canon === '') return 'invisible';
  const escaped = found.raw.startsWith('\\');
  if (escaped !== sealed.raw.startsWith('\\')) return escaped ? 'json-escaped' : 'json-unescaped';
  if (escaped) return 'json-escaped';
  if (canon === '…') return 'ellipsis';
  // ASCII for ASCII, `-` for `--`, is somebody's edit and no typography.
  if (isAscii(sealed.raw) && isAscii(found.raw)) return null;
  if (canon === '-') return 'dash';
  if (canon === '"' || canon === "'") return 'quotes';
  if (canon === ' ') return 'space-lookalike';
  if (sealed.raw.normalize('NFC') === found.raw.normalize('NFC')) return 'unicode-normalization';
  return isAscii(found.raw) ? 'transliterated' : null;
}

const BLANK = new RegExp(`[ \\t${SPACES}]`);

/** Where the blanks at the end of a line start. Looked for from the end: a pattern would be quadratic. */
export function tailStart(text: string): number {
  let end = text.length;
  while (end > 0 && BLANK.test(text[end - 1] ?? '')) end -= 1;
  return end;
}
