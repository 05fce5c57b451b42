import type { Spans, Splice } from './change.ts';
import type { Replacement } from './matches.ts';
import type { Subject } from './subject.ts';
import { COST, WORK } from './work.ts';

export function spansOf(splices: readonly Splice[]): Spans {
  return {
    starts: Int32Array.from(splices, ({ start }) => start),
    ends: Int32Array.from(splices, ({ end }) => end),
    sizes: Int32Array.from(splices, ({ with: made }) => made.length),
    textAt: (place) => splices[place]?.with ?? '',
  };
}

interface Exchange {
  readonly from: string;
  readonly to: string;
  /** How often `from` is there. */
  readonly count: number;
}

/** The places of a sequence of bytes. */
export function spansOfBytes(bytes: Buffer, { from, to, count }: Exchange): Spans {
  const starts = new Int32Array(count);
  let found = 0;
  for (let at = 0; at < bytes.length && found < count; at += 1) {
    if (!isAt(bytes, at, from)) continue;
    starts[found] = at;
    found += 1;
    at += from.length - 1;
  }
  WORK.spend(COST.byte * bytes.length);
  const ends = starts.map((start) => start + from.length);
  return { starts, ends, sizes: new Int32Array(count).fill(to.length), textAt: () => to };
}

/** Bytes from which on a text of the file, and one of the result, are spared. */
const LARGE = 64 * 1024;

/** Each such sequence by the other one; `pattern` finds them too. */
export function exchanged(subject: Subject, pattern: RegExp, exchange: Exchange): Buffer {
  const { from, to, count } = exchange;
  const length = subject.length + count * (to.length - from.length);
  WORK.spend(COST.byte * subject.length + length);
  if (subject.length >= LARGE) return exchangedBytes(subject.bytes, exchange, length);
  // V8 replaces one text by another in a single pass; "$" is special in what is written.
  return Buffer.from(subject.bin.replace(pattern, to.replaceAll('$', '$$$$')), 'latin1');
}

function exchangedBytes(bytes: Buffer, { from, to }: Exchange, size: number): Buffer {
  const made = Buffer.allocUnsafe(size);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (isAt(bytes, at, from)) {
      for (let i = 0; i < to.length; i += 1) made[length + i] = to.charCodeAt(i);
      length += to.length;
      at += from.length - 1;
    } else {
      made[length] = bytes[at] ?? 0;
      length += 1;
    }
  }
  return made;
}

function isAt(bytes: Buffer, at: number, sequence: string): boolean {
  for (let i = 0; i < sequence.length; i += 1) {
    if (bytes[at + i] !== sequence.charCodeAt(i)) return false;
  }
  return true;
}

/** The places of the matches that become another text. */
export function spansIn(bin: string, pattern: RegExp, replace: string | Replacement): Spans {
  const list = new Triples();
  pattern.lastIndex = 0;
  for (let match = pattern.exec(bin); match !== null; match = pattern.exec(bin)) {
    const text = match[0];
    if (text === '') {
      pattern.lastIndex += 1;
      continue;
    }
    const made = typeof replace === 'string' ? replace : replace(text);
    if (made === null || (made === text && typeof replace !== 'string')) continue;
    list.push(match.index, pattern.lastIndex, made.length);
  }
  const [starts, ends, sizes] = list.columns;
  WORK.spend(COST.byte * bin.length + COST.match * starts.length);
  const textAt = (place: number): string => {
    if (typeof replace === 'string') return replace;
    return replace(bin.slice(starts[place], ends[place])) ?? '';
  };
  return { starts, ends, sizes, textAt };
}

/** Three lists of numbers that grow together. */
class Triples {
  #rows = new Int32Array(3 * 64);
  #count = 0;

  push(a: number, b: number, c: number): void {
    if (3 * this.#count === this.#rows.length) {
      const more = new Int32Array(2 * this.#rows.length);
      more.set(this.#rows);
      this.#rows = more;
    }
    const at = 3 * this.#count;
    this.#rows[at] = a;
    this.#rows[at + 1] = b;
    this.#rows[at + 2] = c;
    this.#count += 1;
  }

  get columns(): readonly [Int32Array, Int32Array, Int32Array] {
    const column = (offset: number): Int32Array => {
      const made = new Int32Array(this.#count);
      for (let row = 0; row < this.#count; row += 1) made[row] = this.#rows[3 * row + offset] ?? 0;
      return made;
    };
    return [column(0), column(1), column(2)];
  }
}
