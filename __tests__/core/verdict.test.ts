import { describe, expect, test } from '@jest/globals';
import type { FileStatus } from '../../src/core/report.ts';
import { decide } from '../../src/core/verdict.ts';
import {
  checkedFile,
  finding,
  problemOf,
  relaxation,
  report,
  reseal,
} from '../render/report.fixture.ts';

const match = checkedFile({ status: 'match' });
const sound = report({ files: [match] });

test('is pass where every file matches, every control was caught, and nothing was refused', () => {
  expect(decide(sound)).toBe('pass');
  expect(decide({ ...sound, findings: [finding({ severity: 'note' })] })).toBe('pass');
  const accepted = [reseal({ decision: 'approved' }), reseal({ decision: 'allowed' })];
  expect(decide({ ...sound, reseals: accepted })).toBe('pass');
  const relaxed = [relaxation({ decision: 'approved' }), relaxation({ decision: 'allowed' })];
  expect(decide({ ...sound, relaxations: relaxed })).toBe('pass');
});

describe('error', () => {
  test.each([
    ['a problem', { problems: [problemOf()] }],
    ['no control run', { controls: { run: 0, caught: 0 } }],
    ['a control not caught', { controls: { run: 3, caught: 2 } }],
    ['more caught than run', { controls: { run: 2, caught: 3 } }],
    ['nothing sealed', { counts: { sealed: 0, matching: 0, drifted: 0, bytes: 0 } }],
    ['a file that cannot be read', { files: [checkedFile({ status: 'unreadable' })] }],
    ['one file of two', { files: [match, checkedFile({ status: 'unreadable' })] }],
  ])('%s', (_, change) => {
    expect(decide({ ...sound, ...change })).toBe('error');
    // An error is worse than a fail, and never hidden by one.
    expect(decide({ ...sound, findings: [finding()], reseals: [reseal()], ...change })).toBe(
      'error',
    );
  });
});

describe('fail', () => {
  test.each<FileStatus>(['drift', 'missing', 'unlisted', 'not-regular'])('a file: %s', (status) => {
    expect(decide({ ...sound, files: [match, checkedFile({ status })] })).toBe('fail');
  });

  test.each([
    ['a refused reseal', { reseals: [reseal({ decision: 'allowed' }), reseal()] }],
    [
      'a refused relaxation',
      { relaxations: [relaxation({ decision: 'allowed' }), relaxation({ decision: 'refused' })] },
    ],
    ['a failing finding', { findings: [finding({ severity: 'note' }), finding()] }],
    ['more counted than listed', { counts: { ...sound.counts, drifted: 1 } }],
    ['inconsistent counts', { counts: { ...sound.counts, matching: 2 } }],
  ])('%s', (_, change) => {
    expect(decide({ ...sound, ...change })).toBe('fail');
  });
});
