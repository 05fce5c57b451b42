import { isUtf8 } from 'node:buffer';
import { censusOf } from '../change/by-character.ts';
import { rewriteOfWhole } from '../change/by-function.ts';
import { type CauseEntry, JSON_FORM, type Rewrite, type Step, TOUCHES } from '../change/change.ts';
import type { Subject } from '../change/subject.ts';
import {
  CODE_PAGES,
  codePage,
  decodeMultibyte,
  decodePage,
  decodeWide,
  encodeMultibyte,
  encodePage,
  encodeWide,
  MULTIBYTE,
} from '../tables/code-pages.ts';
import { SEVEN_BIT, type SevenBit } from '../tables/seven-bit.ts';

/** Line endings, blanks and ends of the file read the same in every ASCII superset. */
const inside =
  TOUCHES.everything &
  ~(TOUCHES.lineEnd | TOUCHES.fileEnd | TOUCHES.blank | TOUCHES.start | JSON_FORM);

/**
 * From a page, ASCII stays: what was made ASCII before it was encoded is at
 * the same places, and is undone after.
 */
const letters = TOUCHES.letter | TOUCHES.invisible;

interface Codec {
  readonly name: string;
  /** From that encoding to UTF-8, and back. */
  readonly decode: Rewrite;
  readonly encode: Rewrite;
}

const legacy = (subject: Subject): boolean => !subject.utf8;
const textual = (subject: Subject): boolean => !subject.ascii && subject.utf8;

/** A BOM is no character of a code page; under one, the rest may still be in it. */
const body = (subject: Subject): string => (subject.bom ? subject.bin.slice(3) : subject.bin);

/** What would itself read as UTF-8 was UTF-8, read wrongly: that is `mojibake`. */
const noUtf8 = (bytes: Buffer | null): Buffer | null =>
  bytes === null || isUtf8(bytes) ? null : bytes;

/**
 * Code units of the characters beyond ASCII, each once: what a page must have. Null
 * where no page has them all: U+FEFF and what is beyond the BMP are in none.
 */
const repertoire = (s: Subject): readonly number[] | null =>
  s.memo(repertoire, () => {
    const characters = [...censusOf(s).keys()];
    if (characters.some((each) => each.length > 1 || each === '\ufeff')) return null;
    return characters.map((each) => each.charCodeAt(0));
  });

const holds = (name: string, s: Subject): boolean => {
  const units = repertoire(s);
  if (units === null) return false;
  const { toByte } = codePage(name);
  return units.every((unit) => toByte.has(unit));
};

const onePage = (name: string): Codec => ({
  name,
  decode: rewriteOfWhole(letters, (s) =>
    legacy(s) ? Buffer.from(decodePage(codePage(name), body(s)), 'utf8') : null,
  ),
  encode: rewriteOfWhole(
    inside,
    (s) => (s.text !== null ? noUtf8(encodePage(codePage(name), s.text)) : null),
    false,
    (s) => (textual(s) && holds(name, s) ? s.units : null),
  ),
});

const EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** A cheap look at the first 64 K; gb18030 could hold anything, but is not used for it. */
const eastern = (s: Subject): boolean =>
  s.memo(eastern, () => {
    for (const character of censusOf(s).keys()) {
      if (EASTERN.test(character)) return EASTERN.test(s.text?.slice(0, 65_536) ?? '');
    }
    return false;
  });

const multibyte = (name: (typeof MULTIBYTE)[number]): Codec => ({
  name,
  decode: rewriteOfWhole(letters, (s) => {
    const text = legacy(s) ? decodeMultibyte(name, s.bytes) : null;
    return text === null ? null : Buffer.from(text, 'utf8');
  }),
  encode: rewriteOfWhole(inside, (s) =>
    textual(s) && s.text !== null && eastern(s) ? encodeMultibyte(name, s.text) : null,
  ),
});

const sevenBit = ({ name, mark, decode, encode }: SevenBit): Codec => ({
  name,
  decode: rewriteOfWhole(
    TOUCHES.everything,
    (s) => {
      const text = s.ascii && s.has(mark) ? decode(s.bin) : null;
      return text === null ? null : Buffer.from(text, 'utf8');
    },
    true,
  ),
  encode: rewriteOfWhole(inside, (s) =>
    textual(s) && s.text !== null && eastern(s) ? encode(s.text) : null,
  ),
});

/** NUL bytes, or a byte order mark: no UTF-8 text has either. */
function looksWide(subject: Subject): boolean {
  const { bytes } = subject;
  if (bytes.length < 2) return false;
  return subject.memo(looksWide, () => {
    const mark = bytes.readUInt16BE(0);
    return mark === 0xfffe || mark === 0xfeff || bytes.includes(0) || !subject.utf8;
  });
}

const wideable = (s: Subject): boolean => s.utf8 && s.length > 0 && !s.bom && !s.has('\0');

/** Units of UTF-16 or UTF-32: lead bytes, and for UTF-16 those of four-byte sequences twice. */
const characters = ({ points, units }: Subject, width: 2 | 4): number =>
  width === 2 ? units : points;

function wide(name: string, width: 2 | 4, big: boolean, mark: boolean): Codec {
  return {
    name,
    decode: rewriteOfWhole(
      TOUCHES.everything,
      (s) => {
        const text = looksWide(s) ? decodeWide(s.bytes, width, big) : null;
        if (text === null || text.startsWith('\ufeff') !== mark) return null;
        return Buffer.from(mark ? text.slice(1) : text, 'utf8');
      },
      true,
    ),
    encode: rewriteOfWhole(
      TOUCHES.everything,
      (s) =>
        wideable(s) ? encodeWide(`${mark ? '\ufeff' : ''}${s.text ?? ''}`, width, big) : null,
      false,
      (s) => (wideable(s) ? width * (characters(s, width) + (mark ? 1 : 0)) : null),
    ),
  };
}

const CODECS: readonly Codec[] = [
  wide('UTF-16LE with BOM', 2, false, true),
  wide('UTF-16LE', 2, false, false),
  wide('UTF-16BE with BOM', 2, true, true),
  wide('UTF-16BE', 2, true, false),
  wide('UTF-32LE with BOM', 4, false, true),
  wide('UTF-32LE', 4, false, false),
  wide('UTF-32BE with BOM', 4, true, true),
  wide('UTF-32BE', 4, true, false),
  ...CODE_PAGES.map(onePage),
  ...MULTIBYTE.map(multibyte),
  ...SEVEN_BIT.map(sevenBit),
];

const step = (rewrite: Rewrite, says: string): Step => ({
  cause: 'transcoded',
  family: 'transcoded',
  rewrite,
  when: null,
  says: () => says,
});
const toUtf8 = (name: string): string => `The text was transcoded from ${name} to UTF-8.`;
const fromUtf8 = (name: string): string => `The text was transcoded from UTF-8 to ${name}.`;

export const TRANSCODED_CAUSE: CauseEntry = {
  id: 'transcoded',
  undo: [
    ...CODECS.map(({ name, decode }) => step(decode, fromUtf8(name))),
    ...CODECS.map(({ name, encode }) => step(encode, toUtf8(name))),
  ],
  redo: [
    ...CODECS.map(({ name, encode }) => step(encode, fromUtf8(name))),
    ...CODECS.map(({ name, decode }) => step(decode, toUtf8(name))),
  ],
  observe: (found) => (found.utf8 ? null : 'it is not UTF-8: another encoding, or binary'),
};
