import type { SealedDigest } from './seal.ts';

/** Sealed bytes found somewhere, and where: a path of a commit, or an object alone. */
export interface RecoveredBytes {
  /** Null where they are larger than the gate reads whole. */
  readonly bytes: Uint8Array | null;
  /** A commit that has them and may be checked out from; null where only an untrusted one has them. */
  readonly commit: string | null;
  readonly path: string | null;
  readonly oid: string | null;
  /** Further paths that held the same bytes, and a commit for each. */
  readonly places?: ReadonlyMap<string, string>;
}

export interface WantedBytes extends SealedDigest {
  readonly path: string;
}

/** Looks for sealed bytes in what a repository still holds. Keys: `sealedKey`. */
export interface SealedBytesFinder {
  find(wanted: readonly WantedBytes[]): Promise<ReadonlyMap<string, RecoveredBytes>>;
  /**
   * Whether every object of the whole history was looked at: bytes that were
   * asked for before and not found were never committed.
   */
  isWhole(): Promise<boolean>;
}
