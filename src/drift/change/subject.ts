import { isAscii, isUtf8 } from 'node:buffer';
import { LIMITS } from '../../core/limits.ts';
import { Kept, type Slot } from './kept.ts';
import { COST, WORK } from './work.ts';

/** How a text ends its lines; `mixed` is two or more of them. */
export type LineStyle = 'lf' | 'crlf' | 'cr' | 'mixed' | 'none';

export interface LineEnds {
  /** LF not led by CR, CR LF, CR that is part of neither CR LF nor CR CR LF. */
  readonly lf: number;
  readonly crlf: number;
  readonly cr: number;
  /** CR LF led by one more CR: what a text-mode write makes of CR LF. */
  readonly doubled: number;
  readonly style: LineStyle;
}

/** Bytes below which a look is cheaper than a census of them. */
const SHORT = 1024;

/** Bytes up to which all results of a file are kept. */
const SMALL = 64 * 1024;

const KEPT = new Kept(LIMITS.searchKeptBytes);

/** Forgets the results of an earlier diagnosis: what is made again does not depend on it. */
export function forgetResults(): void {
  KEPT.clear();
}

/**
 * Bytes under study. Nothing is decoded to be matched: `bin` holds one
 * character a byte (Latin-1), so that patterns run on the bytes themselves,
 * offsets are byte offsets and invalid UTF-8 needs no care. UTF-8 is
 * self-synchronising: a pattern of whole sequences never matches inside one.
 */
export class Subject {
  readonly bytes: Buffer;
  readonly #memo = new Map<object, unknown>();
  readonly #counts = new Map<string, number>();
  #bin: string | null = null;
  #ascii: boolean | null = null;
  #asciiButBom: boolean | null = null;
  #utf8: boolean | null = null;
  #text: string | null = null;
  #ends: LineEnds | null = null;
  #histogram: Uint32Array | null = null;

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.isBuffer(bytes)
      ? bytes
      : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  get bin(): string {
    if (this.#bin === null) {
      WORK.spend(this.length);
      this.#bin = this.bytes.toString('latin1');
    }
    return this.#bin;
  }

  /** Whether all that is not ASCII is a BOM at the start: no character that a change looks for. */
  get asciiButBom(): boolean {
    this.#asciiButBom ??= this.ascii || (this.bom && isAscii(this.bytes.subarray(3)));
    return this.#asciiButBom;
  }

  get ascii(): boolean {
    this.#ascii ??= isAscii(this.bytes);
    return this.#ascii;
  }

  get utf8(): boolean {
    this.#utf8 ??= this.asciiButBom || isUtf8(this.bytes);
    return this.#utf8;
  }

  /** Decoded, a BOM kept as U+FEFF; null where the bytes are not UTF-8. */
  get text(): string | null {
    if (!this.utf8) return null;
    if (this.#text === null) {
      WORK.spend(COST.byte * this.length);
      this.#text = this.bytes.toString('utf8');
    }
    return this.#text;
  }

  get bom(): boolean {
    const { bytes } = this;
    return bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  }

  get ends(): LineEnds {
    if (this.#ends === null) {
      this.#ends = this.#bytesIn(13, 14) === 0 ? this.#lfs() : countEnds(this.bytes);
    }
    return this.#ends;
  }

  /** Characters beyond ASCII, if this is UTF-8. */
  get beyondAscii(): number {
    if (this.ascii) return 0;
    return this.#bytesIn(0xc0, 0x100);
  }

  /** How often each byte is there: what most changes look for is not. */
  get histogram(): Uint32Array {
    this.#histogram ??= this.#countBytes();
    return this.#histogram;
  }

  #lfs(): LineEnds {
    const lf = this.#bytesIn(10, 11);
    return { lf, crlf: 0, cr: 0, doubled: 0, style: lf === 0 ? 'none' : 'lf' };
  }

  #countBytes(): Uint32Array {
    const { bytes } = this;
    const counts = new Uint32Array(256);
    WORK.spend(COST.byte * this.length);
    // By index: an iterator takes nine times as long (measured).
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      counts[byte] = (counts[byte] ?? 0) + 1;
    }
    return counts;
  }

  /** Code points, if this is UTF-8: bytes that start a character. */
  get points(): number {
    return this.ascii ? this.length : this.length - this.#bytesIn(0x80, 0xc0);
  }

  /** Code units of UTF-16, if this is UTF-8. */
  get units(): number {
    return this.ascii ? this.length : this.points + this.#bytesIn(0xf0, 0x100);
  }

  #bytesIn(from: number, to: number): number {
    let sum = 0;
    if (this.length < SHORT) {
      const { bytes } = this;
      for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at] ?? 0;
        if (byte >= from && byte < to) sum += 1;
      }
    } else for (let byte = from; byte < to; byte += 1) sum += this.histogram[byte] ?? 0;
    return sum;
  }

  /** How often a sequence is there at most, by its rarest byte: of a short text that is not asked. */
  #most(sequence: string): number {
    let least = Number.POSITIVE_INFINITY;
    if (this.length < SHORT) return least;
    for (let i = 0; i < sequence.length; i += 1) {
      least = Math.min(least, this.histogram[sequence.charCodeAt(i)] ?? 0);
    }
    return least;
  }

  has(sequence: string): boolean {
    if (this.#most(sequence) === 0) return false;
    const at = this.bin.indexOf(sequence);
    WORK.spend(at === -1 ? this.length : at);
    return at !== -1;
  }

  /** Occurrences of a byte sequence. */
  count(sequence: string): number {
    const known = this.#counts.get(sequence);
    if (known !== undefined) return known;
    const most = this.#most(sequence);
    if (most === 0 || (sequence.length === 1 && this.length >= SHORT)) return most;
    let sum = 0;
    let at = this.bin.indexOf(sequence);
    while (at !== -1) {
      sum += 1;
      at = this.bin.indexOf(sequence, at + sequence.length);
    }
    WORK.spend(this.length + COST.match * sum);
    this.#counts.set(sequence, sum);
    return sum;
  }

  /**
   * What may be large, worked out once per `key` and again where it was forgotten
   * meanwhile; that there is none is remembered. A small file keeps all of its own.
   * @param bytesOf what the result takes, about
   */
  large<T extends object>(
    key: object,
    work: () => T | null,
    bytesOf: (made: T) => number,
  ): T | null {
    if (this.length < SMALL) return this.memo(key, work);
    const known = this.#memo.get(key) as (Slot & { result: T | null }) | null | undefined;
    if (known === null) return null;
    if (known !== undefined && known.result !== null) {
      KEPT.touch(known);
      return known.result;
    }
    const made = work();
    if (made === null) {
      this.#memo.set(key, null);
      return null;
    }
    const slot = { result: made };
    this.#memo.set(key, slot);
    KEPT.add(slot, bytesOf(made));
    return made;
  }

  /** A fact about these bytes, worked out once per `key`. */
  memo<T>(key: object, work: () => T): T {
    const known = this.#memo.get(key) as T | undefined;
    if (known !== undefined || this.#memo.has(key)) return known as T;
    const made = work();
    this.#memo.set(key, made);
    return made;
  }
}

function countEnds(bytes: Buffer): LineEnds {
  WORK.spend(COST.byte * bytes.length);
  let lf = 0;
  let crlf = 0;
  let cr = 0;
  let doubled = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === 13) cr += 1;
    else if (byte !== 10) continue;
    else if (at === 0 || bytes[at - 1] !== 13) lf += 1;
    else {
      crlf += 1;
      if (at > 1 && bytes[at - 2] === 13) doubled += 1;
    }
  }
  cr -= crlf + doubled;
  const kinds = (lf > 0 ? 1 : 0) + (crlf > 0 ? 1 : 0) + (cr > 0 ? 1 : 0);
  const one = lf > 0 ? 'lf' : crlf > 0 ? 'crlf' : 'cr';
  return { lf, crlf, cr, doubled, style: kinds === 0 ? 'none' : kinds > 1 ? 'mixed' : one };
}
