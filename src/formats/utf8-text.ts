import { isAscii, isUtf8 } from 'node:buffer';
import { type Place, TOP } from '../core/problem.ts';
import type { ProblemList } from './problem-list.ts';

/** Offsets in a text to line and column. Lines are split at LF alone, as git and GitHub count them. */
export class LineIndex {
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
  }

  placeAt(offset: number): Place {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}

/**
 * Bytes of a manifest to its text: strict UTF-8 (RFC 3629: nothing overlong, no
 * surrogates), no byte order mark (RFC 8259, 8.1), no NUL, nothing over the cap.
 * Null where there is no text to go on with; after a byte order mark there is.
 */
export function readUtf8(bytes: Uint8Array, cap: number, problems: ProblemList): string | null {
  if (bytes.length > cap) {
    problems.add(
      'too-large',
      `The file has ${bytes.length} bytes; at most ${cap} are read.`,
      'Split it into smaller files.',
      TOP,
    );
    return null;
  }
  if (wideMark(bytes)) {
    problems.add('not-utf8', 'The file is UTF-16 or UTF-32.', 'Save it as UTF-8.', TOP);
    return null;
  }
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (marked) {
    problems.add(
      'bom-refused',
      'The file starts with a byte order mark (U+FEFF).',
      'Save it as UTF-8 without a byte order mark.',
      TOP,
    );
  }
  return decode(marked ? bytes.subarray(3) : bytes, problems);
}

function decode(bytes: Uint8Array, problems: ProblemList): string | null {
  if (!isUtf8(bytes)) {
    const { place, value } = firstBadByte(bytes);
    problems.add(
      'not-utf8',
      `The file is not UTF-8: the byte 0x${value.toString(16).toUpperCase()} does not belong there.`,
      'Save it as UTF-8.',
      place,
    );
    return null;
  }
  const text = isAscii(bytes) ? latin1Of(bytes) : strictDecoder().decode(bytes);
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    problems.add(
      'not-utf8',
      'The file contains a NUL: it is not text, or it is UTF-16.',
      'Save it as UTF-8.',
      new LineIndex(text).placeAt(nul),
    );
    return null;
  }
  return text;
}

/** A fifth of the decoder's time (measured), and the same text where all is ASCII. */
function latin1Of(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

function strictDecoder() {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
}

function wideMark(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  const little = a === 0xff && b === 0xfe;
  const big = a === 0xfe && b === 0xff;
  return little || big || (a === 0 && b === 0 && c === 0xfe && d === 0xff);
}

/**
 * The byte that starts what is not UTF-8, and its place. Any prefix of valid UTF-8
 * decodes as a stream, so it is found by halving.
 */
function firstBadByte(bytes: Uint8Array): { place: Place; value: number } {
  let low = 0;
  let high = bytes.length;
  // The decoder keeps an unfinished sequence back: the text ends where that sequence starts.
  let before = '';
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const text = decodesSoFar(bytes.subarray(0, middle));
    if (text === null) high = middle - 1;
    else {
      low = middle;
      before = text;
    }
  }
  const place = new LineIndex(before).placeAt(before.length);
  return { place, value: bytes[Buffer.byteLength(before)] ?? 0 };
}

function decodesSoFar(bytes: Uint8Array): string | null {
  try {
    return strictDecoder().decode(bytes, { stream: true });
  } catch {
    return null;
  }
}
