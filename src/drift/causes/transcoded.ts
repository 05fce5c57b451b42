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
} from '../code-pages.ts';
import { type CauseEntry, type Rewrite, type Step, TOUCHES } from '../rewrite.ts';
import { rewriteOfWhole } from '../rewrites.ts';
import type { Subject } from '../subject.ts';

/** Line ends, blanks and ends of the file read the same in every ASCII superset. */
const inside =
  TOUCHES.everything &
  ~(TOUCHES.lineEnd | TOUCHES.fileEnd | TOUCHES.blank | TOUCHES.start | TOUCHES.layout);

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

const onePage = (name: string): Codec => ({
  name,
  decode: rewriteOfWhole(inside, (s) =>
    legacy(s) ? Buffer.from(decodePage(codePage(name), body(s)), 'utf8') : null,
  ),
  encode: rewriteOfWhole(inside, (s) =>
    textual(s) && s.text !== null ? encodePage(codePage(name), s.text) : null,
  ),
});

const EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const multibyte = (name: (typeof MULTIBYTE)[number]): Codec => ({
  name,
  decode: rewriteOfWhole(inside, (s) => {
    const text = legacy(s) ? decodeMultibyte(name, s.bytes) : null;
    return text === null ? null : Buffer.from(text, 'utf8');
  }),
  encode: rewriteOfWhole(inside, (s) =>
    textual(s) && s.text !== null && EASTERN.test(s.text) ? encodeMultibyte(name, s.text) : null,
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
    encode: rewriteOfWhole(TOUCHES.everything, (s) =>
      s.text === null || s.length === 0 || s.bom || s.has('\0')
        ? null
        : encodeWide(`${mark ? '\ufeff' : ''}${s.text}`, width, big),
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
