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
const MARK = '\u2026';
const DOUBLE = '"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02';
const SINGLE = "'\u2018\u2019\u201a\u201b\u2039\u203a\u2032\u02bc\uff07";

/** In this order; each piece says by its first character which of them it is. */
const PIECE = new RegExp(
  [
    `[${INVISIBLE}]`,
    '\\\\u[dD][89abAB][0-9a-fA-F]{2}\\\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\\\u[0-9a-fA-F]{4}|\\\\[^u]',
    REFERENCE.source,
    `${MARK}|\\.\\.\\.`,
    `-{1,3}|[${DASHES}]`,
    `[ ${SPACES}]`,
    `[${DOUBLE}]`,
    `[${SINGLE}]`,
    '[\\s\\S]\\p{M}*',
  ].join('|'),
  'uy',
);

/** The character by which a class is represented. */
const CANON: ReadonlyMap<string, string> = new Map(
  [
    [INVISIBLE, ''],
    [MARK, MARK],
    [`-${DASHES}`, '-'],
    [` ${SPACES}`, ' '],
    [DOUBLE, '"'],
    [SINGLE, "'"],
  ].flatMap(([characters = '', canon = '']) =>
    charactersOf(characters).map((character): [string, string] => [character, canon]),
  ),
);

/** The characters of a class; "-" between two means the range from one to the other. */
function charactersOf(set: string): string[] {
  return [...set.matchAll(/(.)-(.)|./gu)].flatMap(({ 0: one, 1: from, 2: to }) => {
    if (from === undefined || to === undefined) return [one];
    const first = from.charCodeAt(0);
    const count = to.charCodeAt(0) - first + 1;
    return Array.from({ length: count }, (_, at) => String.fromCharCode(first + at));
  });
}

/** Of ASCII, one unit each: most of a line is pieces of one character. */
const PLAIN: readonly Unit[] = Array.from({ length: 0x80 }, (_, code) => {
  const raw = String.fromCharCode(code);
  return { canon: raw, raw };
});

/** Units of a line's content, which must be valid text; escapes are read where `json`. */
export function unitsOf(content: string, json: boolean): readonly Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < content.length; ) {
    const plain = plainAt(content, at);
    if (plain !== undefined) {
      units.push(plain);
      at += 1;
      continue;
    }
    PIECE.lastIndex = at;
    const raw = PIECE.exec(content)?.[0] ?? content.slice(at, at + 1);
    at += raw.length;
    for (const unit of unitOf(raw, json)) units.push(unit);
  }
  return units;
}

/** Marks start here: what is before takes none from the next character. */
const FIRST_MARK = 0x300;
const [AMPERSAND, HYPHEN, DOT, BACKSLASH] = [0x26, 0x2d, 0x2e, 0x5c];

/** An ASCII character that is a piece by itself, without asking the pattern. */
function plainAt(content: string, at: number): Unit | undefined {
  const code = content.charCodeAt(at);
  if (code === AMPERSAND || code === BACKSLASH) return undefined;
  const next = at + 1 < content.length ? content.charCodeAt(at + 1) : 0;
  if (next >= FIRST_MARK || (next === code && (code === HYPHEN || code === DOT))) return undefined;
  return PLAIN[code];
}

function unitOf(raw: string, json: boolean): readonly Unit[] {
  const first = raw[0] ?? '';
  if (first === '\\' && raw.length > 1) return escapeUnits(raw, json);
  if (first === '&' && raw.endsWith(';')) return referenceUnits(raw);
  const canon = raw === '...' ? MARK : CANON.get(first);
  return [{ canon: canon ?? letterOf(raw), raw }];
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
