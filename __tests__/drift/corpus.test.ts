import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Diagnosis } from '../../src/core/drift.ts';
import { sha256 } from '../../src/core/hashing.ts';
import { CHANGES, type Change, editsOf } from './changes.ts';
import { FIXTURES, fixture, fromBoth, fromDigest, idsOf } from './facts.ts';

const NAMES = readdirSync(new URL('corpus/', FIXTURES)).sort();
const proven = (diagnosis: Diagnosis): boolean =>
  diagnosis.explained &&
  diagnosis.causes.every(({ proof }) => proof === 'reconstructed' || proof === 'reproduced');

/** The change that was made, or a proven one that is no longer. */
function fits(diagnosis: Diagnosis, change: Change, sealed: Buffer): boolean {
  if (!proven(diagnosis)) return false;
  if (diagnosis.sealedBytes === null || sha256(diagnosis.sealedBytes) !== sha256(sealed))
    return false;
  const ids = idsOf(diagnosis);
  const named =
    ids.length === change.causes.length && change.causes.every((id) => ids.includes(id));
  return named || ids.length <= change.causes.length;
}

describe('mechanical drifts of documents in many languages', () => {
  const drifts = NAMES.flatMap((name) => {
    const sealed = fixture(`corpus/${name}`);
    return CHANGES.flatMap((change) => {
      const made = change.make(sealed.toString('utf8'));
      if (made === null) return [];
      const found = Buffer.from(made);
      return found.equals(sealed) ? [] : [{ name, sealed, found, change }];
    });
  });

  test('at least 99 in 100 are proven with the sealed bytes', () => {
    const failed = drifts.filter(
      ({ sealed, found, change }) => !fits(fromBoth(sealed, found), change, sealed),
    );
    expect(drifts.length).toBeGreaterThan(900);
    expect({ failed: failed.map(({ name, change }) => `${name}: ${change.name}`) }).toEqual({
      failed: failed.length <= drifts.length / 100 ? expect.anything() : [],
    });
  });

  test('at least 99 in 100 of the lossless ones from the digest alone', () => {
    const lossless = drifts.filter(({ change }) => change.loss === 'lossless');
    const failed = lossless.filter(
      ({ sealed, found, change }) => !fits(fromDigest(sealed, found), change, sealed),
    );
    expect({ failed: failed.map(({ name, change }) => `${name}: ${change.name}`) }).toEqual({
      failed: failed.length <= lossless.length / 100 ? expect.anything() : [],
    });
  });
});

describe('real edits', () => {
  const edits = NAMES.flatMap((name) => {
    const sealed = fixture(`corpus/${name}`);
    return editsOf(sealed.toString('utf8')).flatMap(([edit, made]) => [
      { name: `${name}: ${edit}`, sealed, found: Buffer.from(made) },
      {
        name: `${name}: ${edit}, CR LF`,
        sealed,
        found: Buffer.from(made.replaceAll('\n', '\r\n')),
      },
      { name: `${name}: ${edit}, BOM`, sealed, found: Buffer.from(`\ufeff${made}`) },
    ]);
  });

  test('are never proven to be a change of form', () => {
    const from = edits.filter(({ sealed, found }) => fromDigest(sealed, found).explained);
    const both = edits.filter(({ sealed, found }) => fromBoth(sealed, found).explained);
    expect(edits.length).toBeGreaterThan(800);
    expect(from.map(({ name }) => name)).toEqual([]);
    expect(both.map(({ name }) => name)).toEqual([]);
  });

  test('are located, with the mechanical part named', () => {
    for (const { name, sealed, found } of edits) {
      const diagnosis = fromBoth(sealed, found);
      expect([name, idsOf(diagnosis)]).toEqual([name, expect.arrayContaining(['edited'])]);
      expect(diagnosis.locations.some(({ cause }) => cause === 'edited')).toBe(true);
      if (name.endsWith('CR LF')) expect(idsOf(diagnosis)).toContain('eol-crlf');
      if (name.endsWith('BOM')) expect(idsOf(diagnosis)).toContain('bom-added');
    }
  });
});
