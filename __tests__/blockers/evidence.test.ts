import { describe, expect, test } from '@jest/globals';
import {
  checkEvidence,
  evidenceHolds,
  heldOnBase,
  joinedEvidence,
} from '../../src/blockers/evidence.ts';
import { evidence, facts, type Papers } from './register.fixture.ts';

const PAPERS: Papers = {
  sound: {},
  drifted: { holds: false },
  unsound: { violation: 'it is not a valid dry-run' },
};

function check(path: string, schema: string | null = null) {
  const [checked] = checkEvidence([evidence(path, schema)], facts(PAPERS));
  return checked;
}

test.each([
  ['sound', null, true, /bytes match/],
  ['sound', 'dry-run', true, /validates as dry-run/],
  ['drifted', null, false, /not what was sealed/],
  ['drifted', 'dry-run', false, /not what was sealed/],
  ['absent', null, false, /no seal names it/],
  ['unsound', 'dry-run', false, /not a valid dry-run/],
  // Without a schema only the bytes count.
  ['unsound', null, true, /bytes match/],
])('%s as %s is valid: %s', (path, schema, holds, because) => {
  expect(check(path, schema)).toEqual({
    path,
    schema,
    holds,
    because: expect.stringMatching(because),
  });
});

describe('evidence is valid', () => {
  const all = (...paths: readonly string[]) =>
    evidenceHolds(
      checkEvidence(
        paths.map((path) => evidence(path)),
        facts(PAPERS),
      ),
    );

  test('where there is at least one file, and each is valid', () => {
    expect(all('sound')).toBe(true);
    expect(all('sound', 'sound')).toBe(true);
    expect(all('sound', 'drifted')).toBe(false);
    expect(all('absent', 'sound')).toBe(false);
    expect(all()).toBe(false);
  });
});

describe('evidence on base and head', () => {
  const plain = evidence('a.json');
  const strict = evidence('a.json', 'dry-run');
  const other = evidence('b.json', 'dry-run');

  test.each([
    ['the same file counts once', [plain], [plain], [plain]],
    ['one of several is the same', [plain], [other, plain], [other, plain]],
    ['a dropped file stays required', [plain, other], [other], [plain, other]],
    ['a dropped schema stays required', [strict], [plain], [strict, plain]],
    ['another file by the same schema replaces nothing', [strict], [other], [strict, other]],
    ['what only the head names is required too', [], [plain], [plain]],
    ['without requirements nothing is required', [], [], []],
  ])('%s', (_, base, head, joined) => {
    expect(joinedEvidence(base, head)).toEqual(joined);
  });

  test.each([
    ['each of two is on the base', ['sound', 'drifted'], {}, true],
    ['one of two is not', ['sound', 'drifted'], { drifted: { onBase: false } }, false],
    ['there is no file', [], {}, false],
  ])('on the base: %s', (_, paths, change, held) => {
    const known = facts({ ...PAPERS, ...change });
    expect(
      heldOnBase(
        paths.map((path) => evidence(path)),
        known,
      ),
    ).toBe(held);
  });
});
