import type { Subject } from './change/subject.ts';

export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Line and column of a byte offset as GitHub counts them: lines split at LF,
 * columns in UTF-16 code units, both from 1. Where the bytes are not UTF-8 a
 * column counts bytes.
 */
export function positionAt(subject: Subject, offset: number): Position {
  const { bytes } = subject;
  const at = Math.min(offset, bytes.length);
  let line = 1;
  let start = 0;
  for (let lf = bytes.indexOf(10); lf !== -1 && lf < at; lf = bytes.indexOf(10, lf + 1)) {
    line += 1;
    start = lf + 1;
  }
  const units = subject.utf8 ? bytes.toString('utf8', start, at).length : at - start;
  return { line, column: units + 1 };
}

/** End of a range: one that takes in a line's LF still ends on that line. */
export function endPositionAt(subject: Subject, start: number, end: number): Position {
  if (end > start && subject.bytes[end - 1] === 10) {
    const { line, column } = positionAt(subject, end - 1);
    return { line, column: column + 1 };
  }
  return positionAt(subject, end);
}
