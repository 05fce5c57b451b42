import { LIMITS } from '../core/limits.ts';
import { align } from './compare/align.ts';
import { visible } from './visible.ts';

/** A line as it is shown, and which parts of that differ from the other side. */
export interface ShownLine {
  readonly text: string;
  readonly changed: readonly (readonly [from: number, to: number])[];
}

const WHOLE = LIMITS.excerptAround * 2 + LIMITS.excerptChanged;

/** A line without a counterpart, from its start. Its LF is not shown. */
export function wholeText(line: Buffer): ShownLine {
  const text = visible(headOf(withoutLf(line), WHOLE), 'marks', WHOLE);
  return { text, changed: [[0, text.length]] };
}

/** A line that both sides have: what does not show is named, look-alikes are as they are. */
export function sameText(line: Buffer): string {
  return visible(headOf(withoutLf(line), WHOLE), 'unseen', WHOLE);
}

/**
 * Both sides of a line that differ. What they share is shown up to a cap, next
 * to the difference; every character that is not ASCII is named in what differs.
 * Line endings are shown where they differ.
 */
export function pairTexts(
  sealed: Buffer,
  found: Buffer,
): { readonly sealed: ShownLine; readonly found: ShownLine } {
  const sameEnd = sealed.at(-1) === LF && found.at(-1) === LF && endsCr(sealed) === endsCr(found);
  const a = sameEnd ? withoutLf(sealed) : sealed;
  const b = sameEnd ? withoutLf(found) : found;
  const { start, tail } = wholeWords(a, b, shared(a, b));
  const prefix = tailOf(a.subarray(0, start), LIMITS.excerptAround);
  const suffix = visible(
    headOf(a.subarray(a.length - tail), LIMITS.excerptAround),
    'unseen',
    LIMITS.excerptAround,
  );
  const before = words(a.subarray(start, a.length - tail));
  const after = words(b.subarray(start, b.length - tail));
  const left = new LineText(prefix);
  const right = new LineText(prefix);
  for (const run of align(before, after)) {
    left.add(before.slice(run.from, run.to), !run.equal);
    right.add(after.slice(run.fromAfter, run.toAfter), !run.equal);
  }
  return { sealed: left.end(suffix), found: right.end(suffix) };
}

class LineText {
  #text: string;
  #room: number = LIMITS.excerptChanged;
  readonly #changed: [number, number][] = [];

  constructor(prefix: string) {
    this.#text = prefix;
  }

  add(parts: readonly string[], isChanged: boolean): void {
    if (parts.length === 0 || this.#room === 0) return;
    const points = parts.join('');
    const shown = visible(points, isChanged ? 'all' : 'unseen', this.#room);
    this.#room = Math.max(0, this.#room - [...points].length);
    const from = this.#text.length;
    this.#text += shown;
    if (isChanged) this.#changed.push([from, this.#text.length]);
  }

  end(suffix: string): ShownLine {
    return { text: this.#text + suffix, changed: this.#changed };
  }
}

const LF = 10;
const CR = 13;

const endsCr = (line: Buffer): boolean => line.at(-2) === CR;

function withoutLf(line: Buffer): Buffer {
  return line.at(-1) === LF ? line.subarray(0, -1) : line;
}

const continues = (byte: number | undefined): boolean =>
  byte !== undefined && (byte & 0xc0) === 0x80;

interface Shared {
  readonly start: number;
  readonly tail: number;
}

/** Bytes that both lines begin and end with, in whole UTF-8 sequences. */
function shared(a: Buffer, b: Buffer): Shared {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  while (start > 0 && (continues(a[start]) || continues(b[start]))) start -= 1;
  let tail = 0;
  while (tail < shorter - start && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  while (tail > 0 && continues(a[a.length - tail])) tail -= 1;
  return { start, tail };
}

/** Bytes of the longest word that is shown as one. */
const WORD = 40;

/**
 * Widened to the ASCII word or number that was changed: a reviewer reads that
 * 3650 became 3560, not that 65 became 56.
 */
function wholeWords(a: Buffer, b: Buffer, { start, tail }: Shared): Shared {
  const first = [a, b].some((line) => start < line.length - tail && inWord(line[start]));
  const last = [a, b].some((line) => start < line.length - tail && inWord(line.at(-tail - 1)));
  let from = start;
  while (first && from > 0 && start - from < WORD && inWord(a[from - 1])) from -= 1;
  let kept = tail;
  while (last && kept > 0 && tail - kept < WORD && inWord(a[a.length - kept])) kept -= 1;
  return { start: from, tail: kept };
}

const inWord = (byte: number | undefined): boolean =>
  byte !== undefined && /\w/.test(String.fromCharCode(byte));

/** Words, numbers, and every other character by itself. */
function words(bytes: Buffer): readonly string[] {
  return headOf(bytes, LIMITS.excerptChanged + 1).match(/[\p{L}\p{N}\p{M}_]+|./gsu) ?? [];
}

/** The first code points, a few more than `most`. */
function headOf(bytes: Buffer, most: number): string {
  let end = Math.min(bytes.length, (most + 1) * 4);
  while (end < bytes.length && end > 0 && continues(bytes[end])) end -= 1;
  return bytes.toString('utf8', 0, end);
}

/** The last `most` code points, visible; "…" where more precede. */
function tailOf(bytes: Buffer, most: number): string {
  // A character cut in two at `from` is not among the last `most`: each has four bytes at most.
  const from = Math.max(0, bytes.length - most * 4);
  const points = [...bytes.toString('utf8', from)];
  const kept = points.slice(-most);
  const isCut = from > 0 || kept.length < points.length;
  return `${isCut ? '…' : ''}${visible(kept.join(''), 'unseen', most)}`;
}
