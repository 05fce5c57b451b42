import { substitution } from '../change/by-pattern.ts';
import { type CauseEntry, places, type Rewrite, type Step, TOUCHES } from '../change/change.ts';
import type { Subject } from '../change/subject.ts';
import { COST, WORK } from '../change/work.ts';

const touches = TOUCHES.lineEnd | TOUCHES.fileEnd;

/** Runs of two and more blank lines to one, at the start of the file too: `cat -s`. */
const squeezing = (needs: (subject: Subject) => boolean): Rewrite =>
  substitution({
    touches,
    needs,
    pattern: /(?<=\n)(\r?\n)(?:\r?\n)+|^(\r?\n)(?:\r?\n)+/g,
    replace: (match) => (match.startsWith('\r') ? '\r\n' : '\n'),
  });
const squeeze = squeezing((subject) => subject.has('\n\n') || subject.has('\n\r\n'));
/** The other way a person adds one blank line, and a tool many. */
const squeezeMany = squeezing(
  (subject) => subject.count('\n\n\n') + subject.count('\n\r\n\r\n') > 1,
);
/** `sed '/^$/d'`, `grep .`: of one blank line alone it is an edit. */
const drop: Rewrite = substitution({
  touches,
  needs: (subject) => blankRuns(subject) > 1,
  pattern: /(?<=\n)(?:\r?\n)+|^(?:\r?\n)+/g,
  replace: '',
});
/**
 * One more in each run: which of them had it, the length tells how many. Where a
 * run is left it was no tool that collapsed others: a tool takes them all.
 */
const widen: Rewrite = substitution({
  touches,
  needs: (subject) => subject.ends.crlf === 0 && subject.has('\n\n') && !subject.has('\n\n\n'),
  pattern: /(?<=\n)\n/g,
  replace: '\n\n',
});
const widenCrlf: Rewrite = substitution({
  touches,
  needs: (subject) =>
    subject.ends.style === 'crlf' && subject.has('\n\r\n') && !subject.has('\n\r\n\r\n'),
  pattern: /(?<=\n)\r\n/g,
  replace: '\r\n\r\n',
});

/** At the end of the file they are the line ending there. */
const blankRuns = (subject: Subject): number =>
  subject.memo(blankRuns, () => {
    const { bin } = subject;
    let runs = 0;
    // What follows is looked at here: a pattern that asks for it is quadratic in a run at the end.
    for (const { 0: run, index } of bin.matchAll(/\n(?:\r?\n)+/g)) {
      const next = bin[index + run.length];
      if (next !== undefined && next !== '\r' && next !== '\n') runs += 1;
    }
    WORK.spend(COST.byte * bin.length + COST.match * runs);
    return runs;
  });

const step = (rewrite: Rewrite, says: string, more: Partial<Step> = {}): Step => ({
  cause: 'blank-lines',
  family: 'blank-lines',
  rewrite,
  when: null,
  says: (count) => `${says}${places(count, 'place')}.`,
  ...more,
});

/**
 * Never in one chain with line endings: those doubled, then blank lines removed, is
 * how one blank line taken out by hand would be "explained".
 */
const LOSSY = { family: 'eol', wholly: true } as const;

const COLLAPSED = 'Runs of blank lines were collapsed';

export const BLANK_LINES_CAUSE: CauseEntry = {
  id: 'blank-lines',
  undo: [
    step(squeezeMany, 'Blank lines were added to blank lines', { wholly: true }),
    step(widen, COLLAPSED),
    step(widenCrlf, COLLAPSED),
  ],
  redo: [
    step(squeeze, `${COLLAPSED} to one each`, LOSSY),
    step(drop, 'All blank lines were removed', LOSSY),
  ],
  observe: () => null,
};
