import { isUtf8 } from 'node:buffer';
import type { Excerpt, ExcerptLine, Excerpts } from '../core/drift.ts';
import { LIMITS } from '../core/limits.ts';
import { align } from './compare/align.ts';
import { keyOf } from './compare/compare-line.ts';
import { pairTexts, sameText, wholeText } from './excerpt-text.ts';

/**
 * Returns the first differences of two files as hunks of lines, ready to be
 * shown side by side; null of binary content and of content that is equal. Where
 * one side is not known, the first lines of the other are shown. Only lines near
 * the first difference are read: the cost does not grow with the file.
 */
export function excerptsOf(sealed: Uint8Array | null, found: Uint8Array | null): Excerpts | null {
  const before = textOf(sealed);
  const after = textOf(found);
  if (before !== null && after !== null) return compared(before, after);
  if (before !== null && found === null) return startOf(before, 'sealed');
  if (after !== null && sealed === null) return startOf(after, 'found');
  return null;
}

/** Characters of all texts: what counts towards LIMITS.excerptText. */
export function excerptSize(excerpts: Excerpts | null): number {
  const lines = excerpts?.hunks.flatMap((hunk) => hunk.lines) ?? [];
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

function textOf(bytes: Uint8Array | null): Buffer | null {
  if (bytes === null || bytes.includes(0) || !isUtf8(bytes)) return null;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function startOf(bytes: Buffer, kind: 'sealed' | 'found'): Excerpts | null {
  const { lines, isWhole } = linesFrom(bytes, 0, START_LINES);
  if (lines.length === 0) return null;
  const shown = lines.map((line, index): ExcerptLine => {
    const { text } = wholeText(line);
    const at = index + 1;
    return kind === 'sealed'
      ? { kind, sealedLine: at, foundLine: null, text, changed: [] }
      : { kind, sealedLine: null, foundLine: at, text, changed: [] };
  });
  return { hunks: [{ sealedStart: 1, foundStart: 1, lines: shown }], cut: !isWhole };
}

/** Lines shown of a file whose other side is not known. */
const START_LINES = 5;

/** A row of both sides; null where a side has no line. */
interface Row {
  readonly before: number | null;
  readonly after: number | null;
  readonly same: boolean;
}

function compared(before: Buffer, after: Buffer): Excerpts | null {
  const start = firstDifferingLine(before, after);
  if (start === null) return null;
  const left = linesFrom(before, start.offset, LIMITS.excerptWindow);
  const right = linesFrom(after, start.offset, LIMITS.excerptWindow);
  const rows = rowsOf(left.lines, right.lines);
  const lines = { left: left.lines, right: right.lines, first: start.line };
  const ranges = changedRanges(rows);
  const hunks = ranges.slice(0, LIMITS.excerptHunks).map((range) => hunkOf(rows, range, lines));
  const isCut =
    ranges.length > hunks.length ||
    ranges.slice(0, hunks.length).some(({ from, to }) => to - from > LIMITS.excerptRows) ||
    !left.isWhole ||
    !right.isWhole;
  return { hunks, cut: isCut };
}

/** The line at which two texts begin to differ, a few lines of context before it. */
function firstDifferingLine(a: Buffer, b: Buffer): { offset: number; line: number } | null {
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  while (at < shorter && a[at] === b[at]) at += 1;
  if (at === a.length && at === b.length) return null;
  let offset = at === 0 ? 0 : a.lastIndexOf(LF, at - 1) + 1;
  for (let i = 0; i < LIMITS.excerptContext && offset > 0; i += 1) {
    offset = offset < 2 ? 0 : a.lastIndexOf(LF, offset - 2) + 1;
  }
  let line = 1;
  for (let lf = a.indexOf(LF); lf !== -1 && lf < offset; lf = a.indexOf(LF, lf + 1)) line += 1;
  return { offset, line };
}

const LF = 10;

/** At most `most` lines from an offset, each with its line ending. */
function linesFrom(bytes: Buffer, offset: number, most: number) {
  const lines: Buffer[] = [];
  let from = offset;
  while (from < bytes.length && lines.length < most) {
    const lf = bytes.indexOf(LF, from);
    const to = lf === -1 ? bytes.length : lf + 1;
    lines.push(bytes.subarray(from, to));
    from = to;
  }
  return { lines, isWhole: from >= bytes.length };
}

/** Longer lines are compared as they are: a key costs more than it tells. */
const KEY_BYTES = 2_000;

function rowsOf(before: readonly Buffer[], after: readonly Buffer[]): Row[] {
  const rows: Row[] = [];
  for (const run of align(before.map(key), after.map(key))) {
    const left = run.to - run.from;
    const right = run.toAfter - run.fromAfter;
    if (run.equal || left === right) {
      for (let i = 0; i < left; i += 1) {
        const [a, b] = [run.from + i, run.fromAfter + i];
        const same = before[a]?.equals(after[b] ?? Buffer.alloc(0)) === true;
        rows.push({ before: a, after: b, same });
      }
      continue;
    }
    for (let i = 0; i < Math.max(left, right); i += 1) {
      rows.push({
        before: i < left ? run.from + i : null,
        after: i < right ? run.fromAfter + i : null,
        same: false,
      });
    }
  }
  return rows;
}

/** Lines that differ only mechanically have one key, so that they are put side by side. */
function key(line: Buffer): string {
  const content = line.toString('latin1').replace(/[\r\n]+$/, '');
  return content.length > KEY_BYTES ? content : keyOf(content, false);
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Changed rows with their context; ranges that touch are one. */
function changedRanges(rows: readonly Row[]): Range[] {
  const ranges: Range[] = [];
  for (const [index, { same }] of rows.entries()) {
    if (same) continue;
    const from = Math.max(0, index - LIMITS.excerptContext);
    const to = Math.min(rows.length, index + LIMITS.excerptContext + 1);
    const last = ranges.at(-1);
    if (last !== undefined && from <= last.to) ranges[ranges.length - 1] = { from: last.from, to };
    else ranges.push({ from, to });
  }
  return ranges;
}

interface Sides {
  readonly left: readonly Buffer[];
  readonly right: readonly Buffer[];
  /** Number of the first line of both. */
  readonly first: number;
}

function hunkOf(rows: readonly Row[], { from, to }: Range, sides: Sides): Excerpt {
  const kept = rows.slice(from, Math.min(to, from + LIMITS.excerptRows));
  const lines = kept.flatMap((row) => linesOfRow(row, sides));
  const startOn = (side: 'before' | 'after'): number => {
    const row = kept.find((each) => each[side] !== null);
    return sides.first + (row?.[side] ?? 0);
  };
  return { sealedStart: startOn('before'), foundStart: startOn('after'), lines };
}

function linesOfRow({ before, after, same }: Row, { left, right, first }: Sides): ExcerptLine[] {
  const a = before === null ? undefined : left[before];
  const b = after === null ? undefined : right[after];
  const sealedLine = before === null ? null : first + before;
  const foundLine = after === null ? null : first + after;
  if (same && a !== undefined) {
    return [{ kind: 'same', sealedLine, foundLine, text: sameText(a), changed: [] }];
  }
  const texts =
    a !== undefined && b !== undefined
      ? pairTexts(a, b)
      : { sealed: a && wholeText(a), found: b && wholeText(b) };
  const lines: ExcerptLine[] = [];
  if (texts.sealed !== undefined) {
    lines.push({ kind: 'sealed', sealedLine, foundLine: null, ...texts.sealed });
  }
  if (texts.found !== undefined) {
    lines.push({ kind: 'found', sealedLine: null, foundLine, ...texts.found });
  }
  return lines;
}
