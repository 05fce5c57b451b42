import { type CauseEntry, type Rewrite, type Step, TOUCHES } from '../change/change.ts';
import type { Subject } from '../change/subject.ts';

const touches = TOUCHES.fileEnd;

/** Ends, from the last one back, of the text without its last one, two, ... line endings. */
function trimmed(subject: Subject): readonly number[] {
  return subject.memo(trimmed, () => {
    const { bytes } = subject;
    const at: number[] = [];
    let end = bytes.length;
    while (end > 0 && (bytes[end - 1] === 10 || bytes[end - 1] === 13)) {
      end -= bytes[end - 1] === 10 && end > 1 && bytes[end - 2] === 13 ? 2 : 1;
      at.push(end);
    }
    return at;
  });
}

function cut(end: (ends: readonly number[]) => number | undefined): Rewrite {
  return {
    touches,
    opens: false,
    measure: (subject) => end(trimmed(subject)) ?? null,
    apply: (subject) => {
      const at = end(trimmed(subject));
      return at === undefined ? null : subject.bytes.subarray(0, at);
    },
    places: null,
  };
}

const cuts: readonly Rewrite[] = [
  cut((ends) => ends[0]),
  cut((ends) => (ends.length > 2 ? ends[ends.length - 2] : undefined)),
  cut((ends) => (ends.length > 1 ? ends[ends.length - 1] : undefined)),
];

function append(text: string, fits: (subject: Subject) => boolean): Rewrite {
  return {
    touches,
    opens: false,
    measure: (subject) => (fits(subject) ? subject.length + text.length : null),
    apply: (subject) =>
      fits(subject) ? Buffer.concat([subject.bytes, Buffer.from(text, 'latin1')]) : null,
    places: null,
  };
}

const lfText = ({ ends }: Subject): boolean => ends.crlf + ends.cr === 0 || ends.lf > 0;
const appends: readonly Rewrite[] = [
  append('\n', lfText),
  append('\r\n', ({ ends }) => ends.crlf > 0 || ends.style === 'none'),
  append('\r', ({ ends }) => ends.style === 'cr'),
  append('\n\n', lfText),
  append('\r\n\r\n', ({ ends }) => ends.crlf > 0),
];

const steps = (
  cause: 'final-newline-added' | 'final-newline-removed',
  rewrites: readonly Rewrite[],
  sentence: string,
): readonly Step[] =>
  rewrites.map((rewrite) => ({
    cause,
    family: 'final-newline',
    rewrite,
    when: null,
    says: () => sentence,
  }));

const ADDED = 'A line ending was added at the end of the file.';
const REMOVED = 'The line ending at the end of the file was removed.';

export const FINAL_NEWLINE_CAUSES: readonly CauseEntry[] = [
  {
    id: 'final-newline-added',
    undo: steps('final-newline-added', cuts, ADDED),
    redo: steps('final-newline-added', appends, ADDED),
    observe: () => null,
  },
  {
    id: 'final-newline-removed',
    undo: steps('final-newline-removed', appends, REMOVED),
    redo: steps('final-newline-removed', cuts, REMOVED),
    observe: (found) =>
      found.length > 0 && trimmed(found).length === 0 && found.ends.style !== 'none'
        ? 'its last line has no line ending'
        : null,
  },
];
