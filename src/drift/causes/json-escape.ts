import type { CauseId } from '../../core/drift.ts';
import { sequencesOf } from '../change/by-character.ts';
import { NON_ASCII, perCharacter, substitution, utf8 } from '../change/by-pattern.ts';
import { type CauseEntry, places, type Rewrite, type Step, TOUCHES } from '../change/change.ts';
import { NO_TEXTS, sourceOf, textsOf } from '../change/matches.ts';
import type { Subject } from '../change/subject.ts';
import { ESCAPE, escapedPoint, looksLikeJson, unicodeEscape } from '../json/text.ts';

const touches = TOUCHES.escape;
const escaped = (s: Subject): boolean => looksLikeJson(s) && s.has('\\');
const raw = (s: Subject): boolean => looksLikeJson(s) && !s.ascii && s.utf8;

/** RFC 8259, section 7: the short forms of what must be escaped. */
const SHORT: Readonly<Record<number, string>> = {
  8: '\\b',
  9: '\\t',
  10: '\\n',
  12: '\\f',
  13: '\\r',
  34: '\\"',
  92: '\\\\',
};
/** Go's SetEscapeHTML, Rails: U+2028 and U+2029 because JavaScript once read them as line endings. */
const HTML = new Set([0x3c, 0x3e, 0x26, 0x2028, 0x2029]);

function unescaping(takes: (point: number) => boolean, slash: boolean): Rewrite {
  return substitution({
    touches,
    opens: true,
    needs: escaped,
    pattern: ESCAPE,
    replace(match) {
      if (match === '\\/') return slash ? '/' : null;
      const point = escapedPoint(match);
      if (point === null || !takes(point)) return null;
      return SHORT[point] ?? (point < 0x20 ? null : utf8(String.fromCodePoint(point)));
    },
  });
}

interface Style {
  readonly upper?: boolean;
  readonly takes?: (point: number) => boolean;
  /** ASCII characters escaped as `\uXXXX` too. */
  readonly ascii?: string;
  readonly slash?: boolean;
}

/** What is escaped already stays: a pair is taken whole and left alone. */
const WIDE_OR_ESCAPED = new RegExp(`${NON_ASCII.source}|\\\\u[0-9a-fA-F]{4}|\\\\[^u]`, 'g');

/** What that finds, from what is known of escapes and of characters; a pair is two there. */
const wideOrEscaped = (subject: Subject): ReadonlyMap<string, number> =>
  subject.memo(wideOrEscaped, () => {
    const escapes = subject.has('\\') ? textsOf(subject, sourceOf(ESCAPE)) : NO_TEXTS;
    const texts = new Map(sequencesOf(subject));
    for (const [text, count] of escapes) {
      // A backslash before a character beyond ASCII takes a part of it.
      if ((text[1] ?? '') >= '\x80') return textsOf(subject, sourceOf(WIDE_OR_ESCAPED));
      for (const unit of text.length === 12 ? [text.slice(0, 6), text.slice(6)] : [text]) {
        texts.set(unit, (texts.get(unit) ?? 0) + count);
      }
    }
    return texts;
  });

/** What that finds, and each of these characters where it is not escaped. */
function* textsWith(others: string, subject: Subject): Generator<readonly [string, number]> {
  const found = wideOrEscaped(subject);
  yield* found;
  for (const character of others) {
    const count = subject.count(character) - (found.get(`\\${character}`) ?? 0);
    if (count > 0) yield [character, count];
  }
}

/** Outside its strings JSON holds neither non-ASCII nor any of these, so the whole text is searched. */
function escaping({
  upper = false,
  takes = () => true,
  ascii = '',
  slash = false,
}: Style): Rewrite {
  const others = `${ascii}${slash ? '/' : ''}`;
  const alternatives = [WIDE_OR_ESCAPED.source, ...(others === '' ? [] : [`[${others}]`])];
  const wide = perCharacter((character) => {
    const point = character.codePointAt(0) ?? 0;
    return takes(point) ? unicodeEscape(point, upper) : null;
  });
  const needs = (s: Subject): boolean =>
    looksLikeJson(s) && s.utf8 && (!s.ascii || slash || ascii !== '');
  return substitution({
    touches,
    needs,
    pattern: new RegExp(alternatives.join('|'), 'g'),
    texts: (subject) => textsWith(others, subject),
    replace(match) {
      if (match === '/') return '\\/';
      if (match.startsWith('\\')) return null;
      return match.length === 1 ? unicodeEscape(match.charCodeAt(0), upper) : wide(match);
    },
  });
}

/** Escapes stay escapes, their hexadecimal digits change case. */
function hexCase(upper: boolean): Rewrite {
  return substitution({
    touches,
    needs: escaped,
    pattern: ESCAPE,
    replace(match) {
      if (match[1] !== 'u') return null;
      return match.replace(/[0-9a-fA-F]{4}/g, (hex) =>
        upper ? hex.toUpperCase() : hex.toLowerCase(),
      );
    },
  });
}

const beyond = (point: number): boolean => point > 0x7f;
const html = (point: number): boolean => HTML.has(point);
const lineSeparator = (point: number): boolean => point === 0x2028 || point === 0x2029;
const astral = (point: number): boolean => point > 0xffff;

type Named = readonly [what: string, rewrite: Rewrite];

const ESCAPED: readonly Named[] = [
  ['Non-ASCII characters', unescaping(beyond, false)],
  ['"/"', unescaping(() => false, true)],
  ['Non-ASCII characters and "/"', unescaping(beyond, true)],
  ['"<", ">", "&" and line separators', unescaping(html, false)],
  ['Non-ASCII characters, "<", ">" and "&"', unescaping((p) => beyond(p) || html(p), false)],
  ['Characters beyond the BMP', unescaping(astral, false)],
  ['DEL', unescaping((p) => p === 0x7f, false)],
  ['Characters', unescaping(() => true, false)],
  ['Characters and "/"', unescaping(() => true, true)],
];

const UNESCAPED: readonly Named[] = [
  ['Non-ASCII characters', escaping({})],
  ['Non-ASCII characters (upper-case hex)', escaping({ upper: true })],
  ['"/"', escaping({ takes: () => false, slash: true })],
  ['Non-ASCII characters and "/"', escaping({ slash: true })],
  ['"<", ">", "&" and line separators', escaping({ takes: lineSeparator, ascii: '<>&' })],
  [
    '"<", ">" and "&" (upper-case hex)',
    escaping({ takes: lineSeparator, ascii: '<>&', upper: true }),
  ],
  ['Non-ASCII characters, "<", ">" and "&"', escaping({ ascii: '<>&' })],
  [
    'Non-ASCII characters, "<", ">" and "&" (upper-case hex)',
    escaping({ ascii: '<>&', upper: true }),
  ],
  [
    'Non-ASCII characters, "<", ">", "&", "\'", "+" and "`" (upper-case hex)',
    escaping({ ascii: "<>&'+`", upper: true }),
  ],
  ['Line separators', escaping({ takes: lineSeparator })],
  ['Characters beyond the BMP', escaping({ takes: astral })],
  ['Characters beyond the BMP (upper-case hex)', escaping({ takes: astral, upper: true })],
  ['DEL', escaping({ takes: () => false, ascii: '\x7f' })],
  ['Non-ASCII characters and DEL', escaping({ ascii: '\x7f' })],
];

const RECASED: readonly Named[] = [
  ['lower', hexCase(true)],
  ['upper', hexCase(false)],
];

function steps(
  cause: CauseId,
  named: readonly Named[],
  says: (what: string) => string,
): readonly Step[] {
  return named.map(([what, rewrite]) => ({
    cause,
    family: 'json-escape',
    rewrite,
    when: null,
    says: (count) => `${says(what)}${places(count, 'place')}.`,
  }));
}

const saysEscaped = (what: string): string => `${what} in the JSON were written as escapes`;
const saysUnescaped = (what: string): string =>
  `Escapes in the JSON were written as the characters themselves: ${what.replace(/^N/, 'n')}`;
const saysLower = (to: string): string => `The JSON escapes' hexadecimal digits became ${to} case`;
const saysOther = (to: string): string => saysLower(to === 'lower' ? 'upper' : 'lower');

export const JSON_ESCAPE_CAUSES: readonly CauseEntry[] = [
  {
    id: 'json-escaped',
    undo: [
      ...steps('json-escaped', ESCAPED, saysEscaped),
      ...steps('json-escaped', RECASED, saysLower),
    ],
    redo: [
      ...steps('json-escaped', UNESCAPED, saysEscaped),
      ...steps('json-escaped', RECASED, saysOther),
    ],
    observe: (found) =>
      escaped(found) && /\\u[0-9a-fA-F]{4}/.test(found.bin)
        ? 'its JSON contains \\u escapes'
        : null,
  },
  {
    id: 'json-unescaped',
    undo: steps('json-unescaped', UNESCAPED, saysUnescaped),
    redo: steps('json-unescaped', ESCAPED, saysUnescaped),
    observe: (found) => (raw(found) ? 'its JSON contains raw non-ASCII characters' : null),
  },
];
