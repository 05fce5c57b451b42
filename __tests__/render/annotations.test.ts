import { describe, expect, test } from '@jest/globals';
import type { CauseId } from '../../src/core/drift.ts';
import { LIMITS } from '../../src/core/limits.ts';
import type { CheckedFile } from '../../src/core/report.ts';
import { annotations, stepAnnotations } from '../../src/render/annotations.ts';
import { HOSTILE, UNSEEN } from './hostile.fixture.ts';
import {
  cause,
  checkedFile,
  finding,
  location,
  problemOf,
  reportOf,
  reseal,
  typicalReport,
} from './report.fixture.ts';

const drifts = (count: number) =>
  Array.from({ length: count }, (_, n) => checkedFile({ path: `f/${n}.md` }));

describe('the limits of a step', () => {
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

  test('each level is counted separately, errors first', () => {
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

describe('the order', () => {
  const drift = (path: string, id: CauseId, more: Partial<CheckedFile> = {}) =>
    checkedFile({ path, causes: [cause({ id })], locations: [location({ cause: id })], ...more });
  const shown = (files: readonly CheckedFile[]) =>
    stepAnnotations(reportOf(files)).map(({ file, title }) => `${title} ${file}`);

  test('each cause once before any cause twice', () => {
    const many = Array.from({ length: 20 }, (_, n) => drift(`bom/${n}.md`, 'bom-added'));
    const others = [drift('d.md', 'dash'), drift('q.md', 'quotes')];
    expect(shown([...many, ...others]).slice(0, 4)).toEqual([
      'Drift: BOM added (reconstructed) bom/0.md',
      'Drift: dashes exchanged (reconstructed) d.md',
      'Drift: quotes exchanged (reconstructed) q.md',
      'Drift: BOM added (reconstructed) bom/1.md',
    ]);
  });

  test('suspicious causes first, then what nothing explains, then the rest', () => {
    const files = [
      drift('a.md', 'bom-added'),
      drift('b.md', 'edited', { explained: false }),
      drift('c.md', 'invisible'),
      drift('d.md', 'homoglyph'),
    ];
    expect(shown(files).map((each) => each.slice(-4))).toEqual(['c.md', 'd.md', 'b.md', 'a.md']);
  });

  test('those that this change introduced, then unknown ones, then those of the base', () => {
    const files = [
      drift('a.md', 'homoglyph', { since: 'base' }),
      drift('b.md', 'homoglyph', { since: 'unknown' }),
      drift('c.md', 'bom-added'),
      drift('d.md', 'bom-added'),
    ];
    expect(shown(files).map((each) => each.slice(-4))).toEqual(['c.md', 'd.md', 'b.md', 'a.md']);
  });

  test('a problem and a refused seal are shown, whatever else drifts', () => {
    const files = Array.from({ length: 30 }, (_, n) => drift(`${n}.md`, 'bom-added'));
    const report = reportOf(files, { problems: [problemOf()], reseals: [reseal({ path: 'z' })] });
    expect(
      stepAnnotations(report)
        .slice(0, 2)
        .map(({ title }) => title),
    ).toEqual(['Could not verify', 'Seal change not approved: resealed with other bytes']);
  });
});

test('a file with the bytes of its new seal is one annotation: the seal awaits approval', () => {
  const file = checkedFile();
  const waiting = reseal({ path: file.path, now: file.found });
  const all = annotations(reportOf([file], { reseals: [waiting] }));
  expect(all).toMatchObject([{ file: 'packet/x.seal.json', startLine: 5 }]);
  expect(all[0]?.message).toContain('an approving review of this head commit');
  const denied = reseal({
    ...waiting,
    because: 'the seal states another digest; the policy denies reseals',
  });
  const [only] = annotations(reportOf([file], { reseals: [denied] }));
  expect(only?.message).not.toContain('approving review');
});

describe('places', () => {
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

  test('a place that spans lines has no column, which GitHub would drop', () => {
    const file = checkedFile({ locations: [location({ line: 2, endLine: 4 })] });
    expect(annotations(reportOf([file]))).toMatchObject([
      { startLine: 2, endLine: 4, startColumn: null, endColumn: null },
    ]);
  });

  test('an observed cause is not named as the cause', () => {
    const file = checkedFile({ explained: false, causes: [cause({ proof: 'observed' })] });
    expect(annotations(reportOf([file]))[0]?.title).toMatch(/^Drift: cause unknown/);
  });

  test('a matching file, an accepted reseal and an empty report are not annotated', () => {
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
