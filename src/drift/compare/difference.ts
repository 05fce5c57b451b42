import type { Splice } from '../change/change.ts';
import type { Subject } from '../change/subject.ts';

/**
 * Where two byte strings differ, found without a diff: the common start and end
 * are cut off; where what is left has as many lines on both sides, line by line.
 */
export function plainDifference(before: Subject, after: Subject): readonly Splice[] {
  const whole = trim(before.bytes, after.bytes, before.utf8 && after.utf8);
  if (whole === null) return [];
  const left = linesOf(before.bytes, whole.start, whole.end);
  const right = linesOf(after.bytes, whole.start, whole.endAfter);
  if (left.length !== right.length) return [toSplice(whole, 0, after.bytes, 0)];
  const splices: Splice[] = [];
  for (let i = 0; i < left.length; i += 1) {
    const [from = 0, to = 0] = left[i] ?? [];
    const [fromAfter = 0, toAfter = 0] = right[i] ?? [];
    const a = before.bytes.subarray(from, to);
    const b = after.bytes.subarray(fromAfter, toAfter);
    const difference = trim(a, b, before.utf8 && after.utf8);
    if (difference !== null) splices.push(toSplice(difference, from, b, 0));
  }
  return splices;
}

interface Difference {
  readonly start: number;
  readonly end: number;
  readonly endAfter: number;
}

function toSplice(difference: Difference, base: number, after: Buffer, baseAfter: number): Splice {
  return {
    start: base + difference.start,
    end: base + difference.end,
    with: after.toString('latin1', baseAfter + difference.start, baseAfter + difference.endAfter),
  };
}

/** What is left of both without their common start and end; whole UTF-8 sequences, if text. */
function trim(a: Buffer, b: Buffer, text: boolean): Difference | null {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  if (start === a.length && start === b.length) return null;
  while (text && start > 0 && (continues(a[start]) || continues(b[start]))) start -= 1;
  let tail = 0;
  while (tail < shorter - start && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  while (text && tail > 0 && continues(a[a.length - tail])) tail -= 1;
  return { start, end: a.length - tail, endAfter: b.length - tail };
}

const continues = (byte: number | undefined): boolean =>
  byte !== undefined && (byte & 0xc0) === 0x80;

function linesOf(
  bytes: Buffer,
  start: number,
  end: number,
): readonly (readonly [number, number])[] {
  const lines: [number, number][] = [];
  let from = start;
  for (let lf = bytes.indexOf(10, from); lf !== -1 && lf < end; lf = bytes.indexOf(10, from)) {
    lines.push([from, lf + 1]);
    from = lf + 1;
  }
  lines.push([from, end]);
  return lines;
}
