import { isUtf8 } from 'node:buffer';
import { characterwise } from '../change/by-character.ts';
import { rewriteOfText } from '../change/by-function.ts';
import { substitution, utf8 } from '../change/by-pattern.ts';
import {
  type CauseEntry,
  CHARACTERS,
  places,
  type Rewrite,
  type Step,
  TOUCHES,
} from '../change/change.ts';
import type { Subject } from '../change/subject.ts';
import { looksLikeJson, unicodeEscape } from '../json/text.ts';

const touches = CHARACTERS;

/** JSON has escapes of its own: `json-escaped`. */
const isText = (subject: Subject): boolean => subject.utf8 && !looksLikeJson(subject);
const isEscaped = (subject: Subject): boolean => isText(subject) && subject.has('\\');

/** Java, C, Python, JavaScript, Rust, Perl; each form names a code point, or half of a pair. */
const POINT =
  /\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8}|\\[ux]\{[0-9a-fA-F]{1,6}\}|\\x[89a-fA-F][0-9a-fA-F]/g;

/** The character beyond ASCII that an escape stands for; null for any other. */
function escapedCharacter(sequence: string): string | null {
  if (sequence.length === 12) {
    const unit = (at: number): number => Number.parseInt(sequence.slice(at, at + 4), 16);
    return String.fromCharCode(unit(2), unit(8));
  }
  const point = Number.parseInt(sequence.replace(/^\\[uUx]\{?/, ''), 16);
  if (point < 0x80 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null;
  return String.fromCodePoint(point);
}

const unescaping: Rewrite = substitution({
  touches,
  opens: true,
  needs: isEscaped,
  pattern: POINT,
  replace(match) {
    const character = escapedCharacter(match);
    return character === null ? null : utf8(character);
  },
});

/** C and shell: each byte of the UTF-8 on its own. */
function unescapingBytes(pattern: RegExp, base: 8 | 16): Rewrite {
  return substitution({
    touches,
    opens: true,
    needs: isEscaped,
    pattern,
    replace(match) {
      const values = match.split(/\\x?/).slice(1);
      const bytes = Buffer.from(values.map((digits) => Number.parseInt(digits, base)));
      return isUtf8(bytes) ? bytes.toString('latin1') : null;
    },
  });
}

const digits = (value: number, width: number, upper: boolean): string => {
  const text = value.toString(16).padStart(width, '0');
  return upper ? text.toUpperCase() : text;
};
const pointOf = (character: string): number => character.codePointAt(0) ?? 0;
const java = (upper: boolean) => (c: string) => unicodeEscape(pointOf(c), upper);
const long = (upper: boolean) => (c: string) =>
  pointOf(c) > 0xffff ? `\\U${digits(pointOf(c), 8, upper)}` : java(upper)(c);
const python = (c: string): string =>
  pointOf(c) < 0x100 ? `\\x${digits(pointOf(c), 2, false)}` : long(false)(c);
const braced = (lead: 'u' | 'x', upper: boolean) => (c: string) =>
  `\\${lead}{${digits(pointOf(c), 0, upper)}}`;
const bytes = (write: (byte: number) => string) => (c: string) =>
  Array.from(Buffer.from(c), write).join('');

/** Python's `unicode_escape`: line endings, tabs and backslashes too, so that all is one line. */
const CONTROL: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
const unicodeEscaped = rewriteOfText(TOUCHES.everything, (text) =>
  /[\n\\]|[^\0-\x7f]/.test(text)
    ? text.replace(/[\\\n\r\t]|[^\0-\x7f]/gu, (c) => CONTROL[c] ?? python(c))
    : null,
);
const PLAIN: Readonly<Record<string, string>> = {
  '\\\\': '\\',
  '\\n': '\n',
  '\\r': '\r',
  '\\t': '\t',
};
const fromUnicodeEscape = rewriteOfText(
  TOUCHES.everything,
  (text) =>
    text.includes('\n') || !text.includes('\\')
      ? null
      : text.replace(new RegExp(`\\\\[\\\\nrt]|${POINT.source}`, 'g'), (match) => {
          return PLAIN[match] ?? escapedCharacter(match) ?? match;
        }),
  true,
);

type Named = readonly [what: string, rewrite: Rewrite];

const UNESCAPED: readonly Named[] = [
  ['\\u or \\x escapes', unescaping],
  ['\\x escapes of UTF-8 bytes', unescapingBytes(/(?:\\x[89a-fA-F][0-9a-fA-F])+/g, 16)],
  ['octal escapes of UTF-8 bytes', unescapingBytes(/(?:\\[23][0-7]{2})+/g, 8)],
  ["Python's unicode_escape", fromUnicodeEscape],
];

const STYLES: readonly (readonly [string, (character: string) => string])[] = [
  ['\\uXXXX', java(false)],
  ['\\uXXXX (upper case)', java(true)],
  ['\\uXXXX and \\UXXXXXXXX', long(false)],
  ['\\uXXXX and \\UXXXXXXXX (upper case)', long(true)],
  ['\\xXX, \\uXXXX and \\UXXXXXXXX', python],
  ['\\u{X}', braced('u', false)],
  ['\\u{X} (upper case)', braced('u', true)],
  ['\\x{X}', braced('x', false)],
  ['\\x{X} (upper case)', braced('x', true)],
  ['\\xXX of each byte', bytes((byte) => `\\x${digits(byte, 2, false)}`)],
  ['\\xXX of each byte (upper case)', bytes((byte) => `\\x${digits(byte, 2, true)}`)],
  ['octal escapes of each byte', bytes((byte) => `\\${byte.toString(8)}`)],
];
const ESCAPED: readonly Named[] = STYLES.map(([what, wide]) => [
  what,
  characterwise({ touches, wide, needs: isText }),
]);
/** Made only where the result is known to be one line: it costs a pass over all characters. */
const UNICODE_ESCAPE: Step = {
  cause: 'text-escaped',
  family: 'text-escaped',
  rewrite: unicodeEscaped,
  when: (_, wanted) => wanted?.ascii === true && !wanted.has('\n'),
  wholly: true,
  says: () => "The text was written in Python's unicode_escape.",
};

function steps(list: readonly Named[], says: string, wholly: boolean): readonly Step[] {
  return list.map(([what, rewrite]) => ({
    cause: 'text-escaped',
    family: 'text-escaped',
    rewrite,
    when: null,
    wholly,
    says: (count) => `${says}: ${what}${places(count, 'place')}.`,
  }));
}

const WRITTEN = 'Non-ASCII characters were written as escapes';
const RESOLVED = 'Escapes of non-ASCII characters were replaced by the characters';

export const TEXT_ESCAPE_CAUSE: CauseEntry = {
  id: 'text-escaped',
  undo: [...steps(UNESCAPED, WRITTEN, false), ...steps(ESCAPED, RESOLVED, true)],
  redo: [...steps(ESCAPED, WRITTEN, true), UNICODE_ESCAPE, ...steps(UNESCAPED, RESOLVED, false)],
  observe: (found) =>
    unescaping.measure(found) === null ? null : 'it contains \\u or \\x escapes',
};
