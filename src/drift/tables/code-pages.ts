import iconv from 'iconv-lite';

/** A one-byte code page, both ways. */
export interface CodePage {
  readonly name: string;
  readonly toText: readonly string[];
  /** By code unit. */
  readonly toByte: ReadonlyMap<number, number>;
}

/** As people call them; for equal results the first, hence the commonest, is named. */
export const CODE_PAGES = [
  'windows-1252',
  'iso-8859-1',
  'iso-8859-15',
  'macroman',
  'cp437',
  'cp850',
  'windows-1250',
  'iso-8859-2',
  'windows-1251',
  'koi8-r',
  'koi8-u',
  'cp866',
  'iso-8859-5',
  'maccyrillic',
  'windows-1253',
  'iso-8859-7',
  'windows-1254',
  'iso-8859-9',
  'windows-1255',
  'iso-8859-8',
  'windows-1256',
  'iso-8859-6',
  'windows-1257',
  'iso-8859-13',
  'iso-8859-4',
  'windows-1258',
  'windows-874',
  'tis-620',
  'iso-8859-3',
  'iso-8859-10',
  'iso-8859-14',
  'iso-8859-16',
  'cp852',
  'cp855',
  'cp857',
  'cp858',
  'cp737',
  'cp775',
  'cp860',
  'cp861',
  'cp862',
  'cp863',
  'cp864',
  'cp865',
  'cp869',
  'maccenteuro',
  'macgreek',
  'macturkish',
  'maccroatian',
  'macromania',
  'maciceland',
  'macukraine',
  'macintosh (glibc)',
  'hproman8',
  'armscii8',
] as const;

/** Codecs of more than one byte a character. */
export const MULTIBYTE = ['gb18030', 'gbk', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'] as const;
export type Multibyte = (typeof MULTIBYTE)[number];

/**
 * Apple put the euro in the currency sign's place in 1998, and its logo and the
 * Greek omega have code points of their own; the tables of iconv-lite are older.
 * glibc has its own view of two more.
 */
const APPLE = { 189: '\u03a9', 219: '\u20ac', 240: '\uf8ff' };
const CORRECTED: Readonly<Record<string, readonly [base: string, Record<number, string>]>> = {
  macroman: ['macroman', APPLE],
  'macintosh (glibc)': ['macroman', { ...APPLE, 198: '\u0394', 240: '\ue01e' }],
  maccyrillic: ['maccyrillic', { 255: '\u20ac' }],
};

const pages = new Map<string, CodePage>();

/**
 * Tables come from iconv-lite, never from TextDecoder: Node's windows-1252
 * differs between releases. A byte that a Windows page leaves undefined stands
 * for the C1 control of its number, as the WHATWG encoding standard has it.
 */
export function codePage(name: string): CodePage {
  const known = pages.get(name);
  if (known !== undefined) return known;
  const toByte = new Map<number, number>();
  const [base, corrected] = CORRECTED[name] ?? [name, {}];
  const decoded = iconv.decode(Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)), base);
  const toText = Array.from(decoded, (text, byte) =>
    text === '\ufffd' ? String.fromCharCode(byte) : text,
  );
  for (const [byte, text] of Object.entries(corrected)) toText[Number(byte)] = text;
  for (const [byte, text] of toText.entries()) {
    const unit = text.charCodeAt(0);
    if (text.length === 1 && !toByte.has(unit)) toByte.set(unit, byte);
  }
  const made = { name, toText, toByte };
  pages.set(name, made);
  return made;
}

export function decodePage({ toText }: CodePage, bin: string): string {
  return bin.replace(/[\x80-\xff]/g, (byte) => toText[byte.charCodeAt(0)] ?? byte);
}

/** Code units of a text for which no encoder is made. */
const SHORT = 4_096;

/** The same as `toByte`, -1 where there is none: made for pages that a long text is written in. */
const encoders = new WeakMap<CodePage, Int16Array>();

function encoderOf(page: CodePage): Int16Array {
  const known = encoders.get(page);
  if (known !== undefined) return known;
  const made = new Int16Array(0x10000).fill(-1);
  for (const [unit, byte] of page.toByte) made[unit] = byte;
  encoders.set(page, made);
  return made;
}

/** The bytes of a text; null where the page lacks one of its characters. */
export function encodePage(page: CodePage, text: string): Buffer | null {
  if (text.length < SHORT) return encodeShort(page, text);
  const encoder = encoderOf(page);
  const bytes = Buffer.allocUnsafe(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const byte = encoder[text.charCodeAt(i)] ?? -1;
    if (byte === -1) return null;
    bytes[i] = byte;
  }
  return bytes;
}

function encodeShort({ toByte }: CodePage, text: string): Buffer | null {
  const bytes = Buffer.allocUnsafe(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const byte = toByte.get(text.charCodeAt(i));
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  return bytes;
}

export function lacks({ toByte }: CodePage, character: string): boolean {
  return character.length > 1 || !toByte.has(character.charCodeAt(0));
}

/** Decoded by iconv-lite; null where it is not valid in that encoding. */
export function decodeMultibyte(name: Multibyte, bytes: Buffer): string | null {
  const text = iconv.decode(bytes, name);
  return text.includes('\ufffd') ? null : text;
}

/** Encoded by iconv-lite, which writes "?" for what is lacking; null where any is. */
export function encodeMultibyte(name: Multibyte, text: string): Buffer | null {
  const bytes = iconv.encode(text, name);
  return iconv.decode(bytes, name) === text ? bytes : null;
}

/** Code units of UTF-16 and UTF-32, without a BOM of their own. */
export function encodeWide(text: string, width: 2 | 4, big: boolean): Buffer {
  if (width === 2) {
    const bytes = Buffer.from(text, 'utf16le');
    return big ? bytes.swap16() : bytes;
  }
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const bytes = Buffer.allocUnsafe(points.length * 4);
  for (const [i, point] of points.entries()) {
    if (big) bytes.writeUInt32BE(point, i * 4);
    else bytes.writeUInt32LE(point, i * 4);
  }
  return bytes;
}

/** Null where the bytes are no such text: an odd length, a lone surrogate, no code point. */
export function decodeWide(bytes: Buffer, width: 2 | 4, big: boolean): string | null {
  if (bytes.length === 0 || bytes.length % width !== 0) return null;
  if (width === 2) {
    const text = (big ? Buffer.from(bytes).swap16() : bytes).toString('utf16le');
    return text.isWellFormed() ? text : null;
  }
  let text = '';
  for (let i = 0; i < bytes.length; i += 4) {
    const point = big ? bytes.readUInt32BE(i) : bytes.readUInt32LE(i);
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null;
    text += String.fromCodePoint(point);
  }
  return text;
}
