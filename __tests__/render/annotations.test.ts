import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../src/core/limits.ts';
import { annotations, stepAnnotations } from '../../src/render/annotations.ts';
import { HOSTILE, UNSEEN } from './hostile.factory.ts';
import {
  cause,
  checkedFile,
  finding,
  location,
  problemOf,
  reportOf,
  reseal,
  typicalReport,
} from './report.factory.ts';

const drifts = (count: number) =>
  Array.from({ length: count }, (_, n) => checkedFile({ path: `f/${n}.md` }));

describe('what a step can show', () => {
  test.each([
    [1, 1],
    [8, 8],
    [9, 9],
    [10, 9],
    [500, 9],
  ])('%i drifts become %i annotations', (count, shown) => {
    const found = stepAnnotations(reportOf(drifts(count)));
    expect(found).toHaveLength(shown);
    // GitHub shows ten of a level, and the step's own failure is one.
    expect(found.length + 1).toBeLessThanOrEqual(LIMITS.annotationsPerLevel);
    const rollUp = found.find(({ message }) => message.startsWith('And '));
    expect(rollUp?.message).toBe(
      count > 9 ? `And ${count - 8} more: see the job summary.` : undefined,
    );
  });

  test('each level is counted for itself, errors first', () => {
    const notes = Array.from({ length: 20 }, () => finding({ severity: 'note' }));
    const found = stepAnnotations(reportOf(drifts(20), { findings: notes }));
    expect(found.map(({ level }) => level)).toEqual([
      ...Array(9).fill('error'),
      ...Array(9).fill('notice'),
    ]);
  });

  test('an advisory run only warns', () => {
    const found = stepAnnotations(
      reportOf(drifts(2), { mode: 'advisory', problems: [problemOf()], reseals: [reseal()] }),
    );
    expect(new Set(found.map(({ level }) => level))).toEqual(new Set(['warning']));
  });
});

describe('where', () => {
  test('the typical report', () => {
    expect(annotations(typicalReport())).toMatchSnapshot();
  });

  test('a missing file is annotated at its line of the seal', () => {
    const missing = checkedFile({
      status: 'missing',
      found: null,
      mismatch: [],
      causes: [cause({ id: 'missing' })],
      locations: [],
      sealLine: 42,
    });
    expect(annotations(reportOf([missing]))).toMatchObject([
      { file: 'packet/x.seal.json', startLine: 42, endLine: 42, startColumn: null },
    ]);
  });

  test('one annotation for each cause, at its own first place', () => {
    const file = checkedFile({
      causes: [cause(), cause({ id: 'dash' })],
      locations: [
        location(),
        location({ cause: 'dash', line: 9, endLine: 9, column: 3, endColumn: 4 }),
        location({ cause: 'dash', line: 12, endLine: 12 }),
      ],
    });
    expect(annotations(reportOf([file]))).toMatchObject([
      { startLine: 1, startColumn: 1 },
      { startLine: 9, startColumn: 3, endColumn: 4 },
    ]);
  });

  test('a place that spans lines has no column: GitHub drops it', () => {
    const file = checkedFile({ locations: [location({ line: 2, endLine: 4 })] });
    expect(annotations(reportOf([file]))).toMatchObject([
      { startLine: 2, endLine: 4, startColumn: null, endColumn: null },
    ]);
  });

  test('an observed cause is not said to be the cause', () => {
    const file = checkedFile({ explained: false, causes: [cause({ proof: 'observed' })] });
    expect(annotations(reportOf([file]))[0]?.title).toMatch(/^Drift: cause unknown/);
  });

  test('a matching file, an accepted reseal and nothing at all are not annotated', () => {
    const held = checkedFile({ status: 'match', causes: [], locations: [] });
    const accepted = [reseal({ decision: 'approved' }), reseal({ decision: 'allowed' })];
    expect(annotations(reportOf([held], { reseals: accepted }))).toEqual([]);
  });
});

test.each(HOSTILE.map((text) => ({ text })))('is safe to print: $text', ({ text }) => {
  const file = checkedFile({
    causes: [cause({ summary: text })],
    locations: [location({ found: text, sealed: text })],
    restore: `git --literal-pathspecs checkout x -- ${text}`,
  });
  const all = annotations(
    reportOf([file], {
      findings: [finding({ message: text, remedy: text })],
      problems: [problemOf({ message: text, remedy: text })],
      reseals: [reseal({ path: text, because: text })],
    }),
  );
  expect(all).toHaveLength(4);
  for (const { title, message } of all) {
    expect(`${title}${message}`).not.toMatch(UNSEEN);
    expect(`${title}${message}`).not.toContain('\n');
    expect(title.length).toBeLessThanOrEqual(255);
    expect(Buffer.byteLength(message)).toBeLessThanOrEqual(LIMITS.annotationMessage);
  }
});
