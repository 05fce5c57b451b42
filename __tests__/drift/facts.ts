import { readFileSync } from 'node:fs';
import type { Diagnosis } from '../../src/core/drift.ts';
import { sha256 } from '../../src/core/hashing.ts';
import { type DriftFacts, diagnose } from '../../src/drift/diagnose.ts';

export const FIXTURES = new URL('../../fixtures/drift/', import.meta.url);

export const fixture = (path: string): Buffer => readFileSync(new URL(path, FIXTURES));

/** What is known of a drift: the seal's digest, the found bytes, and what `more` says. */
export function factsOf(
  sealed: Uint8Array | string,
  found: Uint8Array | string,
  more: Partial<DriftFacts> = {},
): DriftFacts {
  const bytes = Buffer.from(sealed);
  return {
    sealed: { sha256: sha256(bytes), bytes: bytes.length },
    found: Buffer.from(found),
    recovered: null,
    path: 'document.md',
    unchangedSinceBase: false,
    ...more,
  };
}

/** With only the digest at hand, as in a shallow clone. */
export const fromDigest = (
  sealed: Uint8Array | string,
  found: Uint8Array | string,
  more: Partial<DriftFacts> = {},
): Diagnosis => diagnose(factsOf(sealed, found, more));

/** With the sealed bytes recovered, as in the usual pull request. */
export const fromBoth = (
  sealed: Uint8Array | string,
  found: Uint8Array | string,
  more: Partial<DriftFacts> = {},
): Diagnosis => diagnose(factsOf(sealed, found, { recovered: Buffer.from(sealed), ...more }));

export const idsOf = (diagnosis: Diagnosis): string[] => diagnosis.causes.map(({ id }) => id);

export const proofsOf = (diagnosis: Diagnosis): string[] => [
  ...new Set(diagnosis.causes.map(({ proof }) => proof)),
];

/** Bytes with one bit, or several of one byte, flipped. */
export function flip(bytes: Buffer, at: number, bit: number): Buffer {
  const made = Buffer.from(bytes);
  made[at] = (made[at] ?? 0) ^ bit;
  return made;
}
