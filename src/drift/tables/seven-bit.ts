import { decodeMultibyte, encodeMultibyte, type Multibyte } from './code-pages.ts';

/**
 * The encodings of mail: East Asian characters in seven bits, between marks that
 * switch to two bytes a character and back. The characters are those of an EUC
 * encoding without its high bits, so the tables are iconv-lite's.
 */
export interface SevenBit {
  readonly name: string;
  /** A sequence without which no text is in it. */
  readonly mark: string;
  /** Null where the bytes are not valid in it. */
  decode(bin: string): string | null;
  encode(text: string): Buffer | null;
}

interface Switches {
  readonly name: string;
  readonly table: Multibyte;
  /** At the start of the text. */
  readonly header: string;
  /** To two bytes a character, and back to ASCII; the first of each is written. */
  readonly wide: readonly string[];
  readonly ascii: readonly string[];
  /** ASCII characters that are written otherwise. */
  readonly quoted: Readonly<Record<string, string>>;
  /** Back to ASCII at the end of the text too. */
  readonly closed: boolean;
}

const low = (byte: number): string => String.fromCharCode(byte & 0x7f);
const isWide = (byte: number | undefined): byte is number =>
  byte !== undefined && byte >= 0xa1 && byte <= 0xfe;

function encode(text: string, switches: Switches): Buffer | null {
  const bytes = encodeMultibyte(switches.table, text);
  if (bytes === null) return null;
  const [wide = ''] = switches.wide;
  const [ascii = ''] = switches.ascii;
  let made = switches.header;
  let inWide = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      const character = String.fromCharCode(byte);
      made += (inWide ? ascii : '') + (switches.quoted[character] ?? character);
      inWide = false;
      continue;
    }
    const next = bytes[at + 1];
    // Half-width and supplementary characters are not of the set.
    if (!isWide(byte) || !isWide(next)) return null;
    made += (inWide ? '' : wide) + low(byte) + low(next);
    inWide = true;
    at += 1;
  }
  return Buffer.from(inWide && switches.closed ? made + ascii : made, 'latin1');
}

function decode(bin: string, switches: Switches): string | null {
  const { header, wide, ascii, quoted, table } = switches;
  if (!bin.startsWith(header)) return null;
  const plain = new Map(Object.entries(quoted).map(([to, from]) => [from, to]));
  const bytes = Buffer.allocUnsafe(bin.length);
  let length = 0;
  let inWide = false;
  for (let at = header.length; at < bin.length; ) {
    // A switch back to ASCII where it is ASCII already does nothing (ICU writes one).
    const back = ascii.find((each) => bin.startsWith(each, at));
    const mark = back ?? (inWide ? undefined : wide.find((each) => bin.startsWith(each, at)));
    const quotation = inWide
      ? undefined
      : [...plain.keys()].find((each) => bin.startsWith(each, at));
    if (mark !== undefined) {
      inWide = back === undefined;
      at += mark.length;
    } else if (quotation !== undefined) {
      bytes[length++] = plain.get(quotation)?.charCodeAt(0) ?? 0;
      at += quotation.length;
    } else {
      const byte = bin.charCodeAt(at);
      const width = inWide && byte > 0x20 ? 2 : 1;
      if (byte > 0x7f) return null;
      if (byte === 0x1b || (width === 2 && at + 1 >= bin.length)) return null;
      for (let i = 0; i < width; i += 1)
        bytes[length++] = bin.charCodeAt(at + i) | (width === 2 ? 0x80 : 0);
      at += width;
    }
  }
  return decodeMultibyte(table, bytes.subarray(0, length));
}

const SETS: readonly (Switches & { readonly mark: string })[] = [
  {
    name: 'ISO-2022-JP',
    table: 'euc-jp',
    mark: '\x1b$',
    header: '',
    wide: ['\x1b$B', '\x1b$@'],
    ascii: ['\x1b(B', '\x1b(J'],
    quoted: {},
    closed: true,
  },
  {
    name: 'ISO-2022-KR',
    table: 'euc-kr',
    mark: '\x1b$)C',
    header: '\x1b$)C',
    wide: ['\x0e'],
    ascii: ['\x0f'],
    quoted: {},
    closed: true,
  },
  ...[true, false].map((closed) => ({
    name: 'HZ',
    table: 'gbk' as const,
    mark: '~{',
    header: '',
    wide: ['~{'],
    ascii: ['~}'],
    quoted: { '~': '~~' },
    closed,
  })),
];

export const SEVEN_BIT: readonly SevenBit[] = SETS.map((set) => ({
  name: set.name,
  mark: set.mark,
  decode: (bin) => decode(bin, set),
  encode: (text) => encode(text, set),
}));
