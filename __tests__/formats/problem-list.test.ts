import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../src/core/limits.ts';
import { PROBLEMS_KEPT, ProblemList } from '../../src/formats/problem-list.ts';

const CAP = LIMITS.problemsPerFile;

/** Problems on lines `from` to `to`, one each. */
function filled(from: number, to: number): ProblemList {
  const problems = new ProblemList('deep/a.json');
  for (let line = from; line <= to; line += 1) {
    problems.add('not-json', `On ${line}.`, 'Fix it.', { line, column: 1 });
  }
  return problems;
}

const shown = (problems: ProblemList) =>
  problems.toProblems().map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('the problems of a file', () => {
  test('are those added, with the file', () => {
    const problems = new ProblemList('deep/a.json');
    expect([problems.any, problems.full, problems.toProblems()]).toEqual([false, false, []]);
    problems.add('not-json', 'No.', 'Fix it.', { line: 2, column: 3 });
    expect(problems.any).toBe(true);
    expect(problems.toProblems()).toEqual([
      {
        code: 'not-json',
        message: 'No.',
        file: 'deep/a.json',
        line: 2,
        column: 3,
        remedy: 'Fix it.',
      },
    ]);
  });

  test('are in the order of the text, whatever the order of detection', () => {
    const problems = new ProblemList('a');
    const places = '2:9 10:1 2:1 1:7 2:10 1:20 9:3'.split(' ');
    for (const place of places) {
      const [line = 0, column = 0] = place.split(':').map(Number);
      problems.add('not-json', 'No.', 'Fix it.', { line, column });
    }
    const sorted = ['1:7', '1:20', '2:1', '2:9', '2:10', '9:3', '10:1'];
    expect(shown(problems)).toEqual(sorted.map((place) => `${place} No.`));
  });

  test('are each listed once: another position or message is another problem', () => {
    const problems = new ProblemList('a');
    const add = (message: string, line: number, column: number) =>
      problems.add('not-json', message, 'Fix it.', { line, column });
    add('One.', 1, 1);
    add('One.', 1, 1);
    add('Two.', 1, 1);
    add('One.', 1, 2);
    add('One.', 2, 1);
    expect(shown(problems)).toEqual(['1:1 One.', '1:1 Two.', '1:2 One.', '2:1 One.']);
  });

  test.each([
    [CAP, []],
    [CAP + 1, [`${CAP + 1}:1 And 1 more problem in this file.`]],
    [CAP + 2, [`${CAP + 1}:1 And 2 more problems in this file.`]],
    [PROBLEMS_KEPT, [`${CAP + 1}:1 And ${PROBLEMS_KEPT - CAP} more problems in this file.`]],
    [
      PROBLEMS_KEPT + 3,
      [`${CAP + 1}:1 And ${PROBLEMS_KEPT - CAP + 3} more problems in this file.`],
    ],
  ])('of %i, %j summarises those past the limit', (count, last) => {
    const first = Array.from({ length: CAP }, (_, at) => `${at + 1}:1 On ${at + 1}.`);
    const problems = filled(1, count);
    expect(shown(problems)).toEqual([...first, ...last]);
    if (last.length > 0) {
      expect(problems.toProblems().at(-1)?.remedy).toBe('Fix the ones listed first.');
    }
  });

  test('are listed up to a limit, and counted beyond it', () => {
    expect(filled(2, PROBLEMS_KEPT).full).toBe(false);
    const problems = filled(2, PROBLEMS_KEPT + 1);
    expect(problems.full).toBe(true);
    problems.add('not-json', 'First.', 'Fix it.', { line: 1, column: 1 });
    problems.add('not-json', 'On 2.', 'Fix it.', { line: 2, column: 1 });
    expect(shown(problems)[0]).toBe('2:1 On 2.');
    expect(shown(problems).at(-1)).toMatch(`And ${PROBLEMS_KEPT - CAP + 1} more problems`);
  });

  test('include a count of problems without a message, and a note that there may be more', () => {
    const problems = filled(1, CAP + 1);
    problems.addUnlisted();
    problems.addUnlisted();
    expect(shown(problems).at(-1)).toBe(`${CAP + 1}:1 And 3 more problems in this file.`);
    problems.markUncounted();
    expect(shown(problems).at(-1)).toBe(`${CAP + 1}:1 And at least 3 more problems in this file.`);
  });
});
