import { describe, expect, test } from '@jest/globals';
import { checkEvidence, evidenceHolds } from '../../src/blockers/evidence.ts';
import { evidence, facts, type Papers } from './register.factory.ts';

const PAPERS: Papers = {
  sound: {},
  drifted: { holds: false },
  unsound: { violation: 'it is no sound dry-run' },
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
  ['unsound', 'dry-run', false, /no sound dry-run/],
  // Without a schema only the bytes count.
  ['unsound', null, true, /bytes match/],
])('%s as %s holds: %s', (path, schema, holds, because) => {
  expect(check(path, schema)).toEqual({
    path,
    schema,
    holds,
    because: expect.stringMatching(because),
  });
});

describe('evidence holds', () => {
  const all = (...paths: readonly string[]) =>
    evidenceHolds(
      checkEvidence(
        paths.map((path) => evidence(path)),
        facts(PAPERS),
      ),
    );

  test('where each paper does, and there is one', () => {
    expect(all('sound')).toBe(true);
    expect(all('sound', 'sound')).toBe(true);
    expect(all('sound', 'drifted')).toBe(false);
    expect(all('absent', 'sound')).toBe(false);
    expect(all()).toBe(false);
  });
});
