import { rewriteOfPlaces } from '../change/by-function.ts';
import { type Rewrite, type Splice, TOUCHES } from '../change/change.ts';
import type { Subject } from '../change/subject.ts';
import { COST, WORK } from '../change/work.ts';

/** Blanks at the ends of lines, taken off and put there. */

const SPACE = 32;
const TAB = 9;
const LF = 10;
const CR = 13;

/** Looks back from each line ending: a pattern of "blanks before an end" is quadratic in a long run. */
function trailing(subject: Subject, tabs: boolean): readonly Splice[] {
  const { bytes } = subject;
  const found: Splice[] = [];
  const isBlank = (byte: number | undefined): boolean => byte === SPACE || (tabs && byte === TAB);
  const look = (end: number): void => {
    let start = end;
    while (start > 0 && isBlank(bytes[start - 1])) start -= 1;
    if (start < end) found.push({ start, end, with: '' });
  };
  if (subject.ends.cr > 0) {
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if ((byte === LF && bytes[at - 1] !== CR) || byte === CR) look(at);
    }
  } else {
    for (let lf = bytes.indexOf(LF); lf !== -1; lf = bytes.indexOf(LF, lf + 1)) {
      look(lf > 0 && bytes[lf - 1] === CR ? lf - 1 : lf);
    }
  }
  look(bytes.length);
  return found;
}

/** What line endings are led by: what a change of it adds follows. */
interface Tails {
  /** Blanks in all, and spaces behind the last tab of each. */
  readonly blanks: number;
  readonly spaces: number;
  /** Lines that end in neither. */
  readonly bare: number;
}

/** One look for all: the same places as `trailing` and `pad` find. */
const tailsOf = (subject: Subject): Tails =>
  subject.memo(tailsOf, () => {
    const { bytes } = subject;
    const hasCr = subject.ends.cr > 0;
    const sum = { blanks: 0, spaces: 0, bare: 0 };
    let blanks = 0;
    let spaces = 0;
    let before = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte > SPACE) {
        blanks = 0;
        spaces = 0;
      } else if (byte === SPACE || byte === TAB) {
        blanks += 1;
        spaces = byte === SPACE ? spaces + 1 : 0;
      } else {
        const isEnd = byte === LF ? before !== CR : byte === CR && (hasCr || bytes[at + 1] === LF);
        if (isEnd) {
          sum.blanks += blanks;
          sum.spaces += spaces;
        }
        const last = byte === LF && before === CR && at > 1 ? (bytes[at - 2] ?? 0) : before;
        if (byte === LF && last > SPACE) sum.bare += 1;
        blanks = 0;
        spaces = 0;
      }
      before = byte;
    }
    sum.blanks += blanks;
    sum.spaces += spaces;
    WORK.spend(COST.byte * bytes.length);
    return sum;
  });

function stripping(tabs: boolean): Rewrite {
  return {
    ...rewriteOfPlaces(TOUCHES.blank, (subject) => trailing(subject, tabs)),
    measure(subject) {
      const { blanks, spaces } = tailsOf(subject);
      const count = tabs ? blanks : spaces;
      return count === 0 ? null : subject.length - count;
    },
  };
}
export const strip = stripping(true);
export const stripSpaces = stripping(false);

/** Markdown's hard line break is two spaces that many an editor strips. */
export const pad = (blanks: string): Rewrite => ({
  ...rewriteOfPlaces(TOUCHES.blank, ({ bytes }) => {
    const found: Splice[] = [];
    for (let lf = bytes.indexOf(LF); lf !== -1; lf = bytes.indexOf(LF, lf + 1)) {
      const end = lf > 0 && bytes[lf - 1] === CR ? lf - 1 : lf;
      if (end > 0 && (bytes[end - 1] ?? 0) > SPACE) found.push({ start: end, end, with: blanks });
    }
    return found;
  }),
  measure(subject) {
    const { bare } = tailsOf(subject);
    return bare === 0 ? null : subject.length + bare * blanks.length;
  },
});
