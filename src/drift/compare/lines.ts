import type { Subject } from '../change/subject.ts';

/** One line: where its bytes start, its content, and what ends it ('' at the end of the file). */
export interface Line {
  readonly start: number;
  readonly content: string;
  readonly end: string;
}

const ENDS = /\r\r\n|\r\n|\n|\r/g;

/** The lines of the bytes (one character a byte); an empty last one is none. */
export function linesOf(subject: Subject): readonly Line[] {
  return subject.memo(linesOf, () => {
    const { bin } = subject;
    const lines: Line[] = [];
    let start = subject.bom ? 3 : 0;
    ENDS.lastIndex = start;
    for (let match = ENDS.exec(bin); match !== null; match = ENDS.exec(bin)) {
      lines.push({ start, content: bin.slice(start, match.index), end: match[0] });
      start = ENDS.lastIndex;
    }
    if (start < bin.length) lines.push({ start, content: bin.slice(start), end: '' });
    return lines;
  });
}
