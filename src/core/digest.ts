import { createHash, hash } from 'node:crypto';
import {
  type Algorithm,
  type Digest,
  OTHER_ALGORITHMS,
  type OtherAlgorithm,
  type OtherDigests,
  type SealedDigest,
} from './seal.ts';

/** Sealed digests of any algorithm, compared with found ones. */

/** How people write the names of the algorithms. */
export const ALGORITHM_NAMES: Readonly<Record<Algorithm, string>> = {
  sha256: 'SHA-256',
  sha512: 'SHA-512',
  sha384: 'SHA-384',
  sha224: 'SHA-224',
  'sha3-512': 'SHA3-512',
  'sha3-384': 'SHA3-384',
  'sha3-256': 'SHA3-256',
  'sha3-224': 'SHA3-224',
  sha1: 'SHA-1',
  md5: 'MD5',
};

/** Hex digits of each algorithm's digest. */
export const DIGEST_LENGTHS: Readonly<Record<Algorithm, number>> = {
  sha256: 64,
  sha512: 128,
  sha384: 96,
  sha224: 56,
  'sha3-512': 128,
  'sha3-384': 96,
  'sha3-256': 64,
  'sha3-224': 56,
  sha1: 40,
  md5: 32,
};

/** Whether files can be made that share a digest of this algorithm. */
export function isBroken(algorithm: Algorithm): boolean {
  return algorithm === 'md5' || algorithm === 'sha1';
}

const NONE: readonly OtherAlgorithm[] = [];

/** The algorithms beside SHA-256 that a seal's digest of a file takes. */
export function otherAlgorithms({ digests }: SealedDigest): readonly OtherAlgorithm[] {
  if (digests === undefined) return NONE;
  return OTHER_ALGORITHMS.filter((algorithm) => digests[algorithm] !== undefined);
}

/** Each sealed digest with its algorithm, SHA-256 first, then in the order of the table. */
export function sealedDigests(sealed: SealedDigest): (readonly [Algorithm, string])[] {
  const all: (readonly [Algorithm, string])[] = [];
  if (sealed.sha256 !== null) all.push(['sha256', sealed.sha256]);
  for (const algorithm of otherAlgorithms(sealed)) {
    all.push([algorithm, sealed.digests?.[algorithm] ?? '']);
  }
  return all;
}

/** A sealed digest without its place, as a report shows it. */
export function digestOf({ sha256, bytes, digests }: SealedDigest): SealedDigest {
  return digests === undefined ? { sha256, bytes } : { sha256, bytes, digests };
}

/** A digest by one algorithm, as part of what a seal fixes. */
export function digestBy(
  algorithm: Algorithm,
  hex: string,
): { readonly sha256: string | null; readonly digests?: OtherDigests } {
  return algorithm === 'sha256' ? { sha256: hex } : { sha256: null, digests: { [algorithm]: hex } };
}

function foundBy(found: Digest, algorithm: Algorithm): string | undefined {
  return algorithm === 'sha256' ? found.sha256 : found.digests?.[algorithm];
}

/**
 * Which of the sealed facts the found digest contradicts; one that was not
 * computed contradicts. Empty: the bytes are the sealed ones.
 */
export function mismatches(sealed: SealedDigest, found: Digest): (Algorithm | 'bytes')[] {
  const wrong: (Algorithm | 'bytes')[] = sealedDigests(sealed)
    .filter(([algorithm, hex]) => foundBy(found, algorithm) !== hex)
    .map(([algorithm]) => algorithm);
  if (sealed.bytes !== null && sealed.bytes !== found.bytes) wrong.push('bytes');
  return wrong;
}

/** Whether a found digest is the sealed one, by every algorithm that the seal uses, and the length. */
export function isSealed(sealed: SealedDigest, found: Digest): boolean {
  if (sealed.digests === undefined) {
    if (sealed.sha256 !== found.sha256) return false;
    return sealed.bytes === null || sealed.bytes === found.bytes;
  }
  return sealedDigests(sealed).length > 0 && mismatches(sealed, found).length === 0;
}

/** Whether bytes at hand have the sealed digest, by every algorithm that the seal uses. */
export function hasSealedDigest(sealed: SealedDigest, bytes: Uint8Array): boolean {
  const wanted = sealedDigests(sealed);
  return (
    wanted.length > 0 && wanted.every(([algorithm, hex]) => hash(algorithm, bytes, 'hex') === hex)
  );
}

/** Names the sealed bytes: equal keys are equal bytes. The SHA-256 where the seal has one. */
export function sealedKey(sealed: SealedDigest): string {
  const [first] = sealedDigests(sealed);
  if (first === undefined) return '';
  const [algorithm, hex] = first;
  return algorithm === 'sha256' ? hex : `${algorithm}:${hex}`;
}

/** The key of found bytes, by the algorithm that names the sealed ones; null: it was not computed. */
export function foundKey(sealed: SealedDigest, found: Digest): string | null {
  const [first] = sealedDigests(sealed);
  if (first === undefined) return null;
  const hex = foundBy(found, first[0]);
  return hex === undefined ? null : first[0] === 'sha256' ? hex : `${first[0]}:${hex}`;
}

/** A function that gives the keys of wanted bytes that found ones have. */
export function keyFinder(wanted: readonly SealedDigest[]): (found: Digest) => readonly string[] {
  const keys = new Set(wanted.map(sealedKey));
  const kinds = new Map(wanted.map((entry) => [sealedDigests(entry)[0]?.[0], entry]));
  return (found) =>
    [...kinds.values()].flatMap((kind) => {
      const key = foundKey(kind, found);
      return key !== null && keys.has(key) ? [key] : [];
    });
}

/** The further algorithms that any of these is sealed by. */
export function allAlgorithms(sealed: readonly SealedDigest[]): readonly OtherAlgorithm[] {
  return [...new Set(sealed.flatMap(otherAlgorithms))];
}

/** Whether the sealed bytes are none at all. */
export function isEmptySealed(sealed: SealedDigest): boolean {
  return sealed.bytes === 0 || (sealed.bytes === null && hasSealedDigest(sealed, new Uint8Array()));
}

/** Digests by further algorithms of bytes that come in parts. */
export class OtherHashes {
  readonly #hashes: readonly (readonly [OtherAlgorithm, ReturnType<typeof createHash>])[];

  constructor(algorithms: readonly OtherAlgorithm[]) {
    this.#hashes = algorithms.map((algorithm) => [algorithm, createHash(algorithm)]);
  }

  update(bytes: Uint8Array): void {
    for (const [, each] of this.#hashes) each.update(bytes);
  }

  digests(): OtherDigests {
    return Object.fromEntries(this.#hashes.map(([name, each]) => [name, each.digest('hex')]));
  }
}
