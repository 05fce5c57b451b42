import { describe, expect, test } from '@jest/globals';
import { fixture, fromBoth, fromDigest, idsOf, proofsOf } from '../facts.ts';

interface Case {
  readonly name: string;
  readonly causes: readonly string[];
  /** `reconstructed` from the digest alone, `reproduced` with the sealed bytes, `either`: at least with them. */
  readonly proof: 'reconstructed' | 'reproduced' | 'either';
  readonly tool: string;
  readonly command: string;
  readonly unchangedSinceBase: boolean;
  readonly fault: 'file' | 'seal';
}

const CASES: readonly Case[] = JSON.parse(fixture('cases/manifest.json').toString('utf8'));

describe.each(CASES)('$name: $tool, $command', (item) => {
  const before = fixture(`cases/${item.name}.before`);
  const after = fixture(`cases/${item.name}.after`);
  const { unchangedSinceBase } = item;

  test('is named with the sealed bytes', () => {
    const diagnosis = fromBoth(before, after, { unchangedSinceBase });
    expect(idsOf(diagnosis).sort()).toEqual([...item.causes].sort());
    expect(diagnosis.explained).toBe(true);
    // Bytes that were recovered were committed.
    expect(diagnosis.fault).toBe('file');
    expect(proofsOf(diagnosis)).not.toContain('located');
    expect(proofsOf(diagnosis)).not.toContain('observed');
    expect(diagnosis.locations.length).toBeGreaterThan(0);
  });

  if (item.proof === 'reproduced') {
    test('is not claimed without the sealed bytes, unless they are reconstructed', () => {
      const diagnosis = fromDigest(before, after);
      const proven = proofsOf(diagnosis).includes('reconstructed');
      expect(diagnosis.explained && !item.name.includes('lfs')).toBe(proven);
      if (proven) expect(diagnosis.sealedBytes && before.equals(diagnosis.sealedBytes)).toBe(true);
    });
  } else if (item.proof === 'reconstructed') {
    test('reconstructs the sealed bytes from the digest alone', () => {
      const neverCommitted = unchangedSinceBase;
      const diagnosis = fromDigest(before, after, { unchangedSinceBase, neverCommitted });
      expect(idsOf(diagnosis).sort()).toEqual([...item.causes].sort());
      expect(proofsOf(diagnosis)).toEqual(['reconstructed']);
      expect(diagnosis.sealedBytes && before.equals(diagnosis.sealedBytes)).toBe(true);
      expect(diagnosis.fault).toBe(item.fault);
    });
  }
});
