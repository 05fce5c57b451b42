import { describe, expect, test } from '@jest/globals';
import type { Diagnosis } from '../../../src/core/drift.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { type DriftFacts, diagnose } from '../../../src/drift/diagnose.ts';
import { causeSearch } from '../../../src/gate/explain/cause-search.ts';
import { Diagnoses, NO_DIAGNOSIS } from '../../../src/gate/explain/diagnoses.ts';

const FACTS: DriftFacts = {
  sealed: { sha256: '1'.repeat(64), bytes: 3 },
  found: Buffer.from('ab'),
  recovered: null,
  path: 'a.md',
  unchangedSinceBase: false,
};

/** A search that answers each call with its number, and a count of heavy work. */
function counting() {
  const calls = { searches: 0, heavy: 0 };
  const answer = (): Diagnosis => {
    calls.searches += 1;
    return { ...NO_DIAGNOSIS, more: calls.searches };
  };
  const diagnoses = new Diagnoses({ ...causeSearch, diagnose: answer }, (work) => {
    calls.heavy += 1;
    return work();
  });
  return { calls, diagnoses };
}

const sized = (bytes: number): DriftFacts => ({ ...FACTS, found: Buffer.alloc(bytes) });

describe('one search', () => {
  test('is made for equal found and sealed bytes of several paths', () => {
    const { calls, diagnoses } = counting();
    const first = diagnoses.of(FACTS, 'found');
    expect(diagnoses.of({ ...FACTS, path: 'b.md' }, 'found')).toBe(first);
    expect(calls.searches).toBe(1);
  });

  test.each<[string, Partial<DriftFacts>, string]>([
    ['other found bytes', {}, 'other'],
    ['another sealed digest', { sealed: { ...FACTS.sealed, sha256: '2'.repeat(64) } }, 'found'],
    ['another sealed length', { sealed: { ...FACTS.sealed, bytes: 4 } }, 'found'],
    ['recovered sealed bytes', { recovered: Buffer.from('abc') }, 'found'],
    ['bytes that are those of the base', { unchangedSinceBase: true }, 'found'],
    ['bytes that were never committed', { neverCommitted: true }, 'found'],
  ])('is not made for %s', (_, change, found) => {
    const { calls, diagnoses } = counting();
    diagnoses.of(FACTS, 'found');
    expect(diagnoses.of({ ...FACTS, ...change }, found)).toMatchObject({ more: 2 });
    expect(calls.searches).toBe(2);
  });
});

test('searches count as heavy work beyond a number of bytes', () => {
  const { calls, diagnoses } = counting();
  diagnoses.of(sized(LIMITS.heavyBytes - 1), '1');
  diagnoses.of(sized(1), '2');
  expect(calls).toEqual({ searches: 2, heavy: 0 });
  diagnoses.of(sized(1), '3');
  expect(calls).toEqual({ searches: 3, heavy: 1 });
});

test('no search is made once the drifted files of a run have too many bytes', () => {
  const { calls, diagnoses } = counting();
  expect(diagnoses.of(sized(LIMITS.diagnoseRunBytes), '1').limit).toBeNull();
  const over = {
    causes: [],
    explained: false,
    locations: [],
    more: 0,
    fault: 'file',
    limit: `search for the cause not started: the drifted files of this run have more than ${LIMITS.diagnoseRunBytes} bytes in all`,
    sealedBytes: null,
  };
  expect(diagnoses.of(sized(1), '2')).toEqual(over);
  expect(diagnoses.of(sized(LIMITS.diagnoseRunBytes), '1').limit).toBeNull();
  expect(calls.searches).toBe(1);
});

test('without a search there is no diagnosis', () => {
  expect(new Diagnoses(null, undefined).of(FACTS, '1')).toEqual(NO_DIAGNOSIS);
  const large = sized(LIMITS.heavyBytes + 1);
  expect(new Diagnoses(causeSearch, undefined).of(large, '1')).toEqual(diagnose(large));
});
