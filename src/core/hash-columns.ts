import type { Hashed, HashedEntries } from './hashed.ts';
import type { Digest } from './seal.ts';

const DIGEST_BYTES = 32;

/** What is known of an entry: nothing yet, its digest, or that it failed. */
const HASHED = 1;
const FAILED = 2;

/** The columns themselves, in memory that threads can share. */
export interface SharedColumns {
  readonly state: Uint8Array<SharedArrayBuffer>;
  readonly sizes: Float64Array<SharedArrayBuffer>;
  /** 32 bytes an entry. */
  readonly digests: Uint8Array<SharedArrayBuffer>;
}

export function sharedColumns(entries: number): SharedColumns {
  return {
    state: new Uint8Array(new SharedArrayBuffer(entries)),
    sizes: new Float64Array(new SharedArrayBuffer(entries * Float64Array.BYTES_PER_ELEMENT)),
    digests: new Uint8Array(new SharedArrayBuffer(entries * DIGEST_BYTES)),
  };
}

/**
 * SHA-256 and byte length of many entries: 41 bytes an entry, where an object of
 * each takes 180 (measured). Reasons of failures are kept by the thread that met them.
 */
export class HashColumns implements HashedEntries {
  readonly #columns: SharedColumns;
  readonly #digests: Buffer;
  readonly #reasons = new Map<number, string>();

  constructor(columns: SharedColumns) {
    this.#columns = columns;
    this.#digests = Buffer.from(columns.digests.buffer);
  }

  /** Why entries failed, by their index. */
  get reasons(): ReadonlyMap<number, string> {
    return this.#reasons;
  }

  /** Whether nothing is known of an entry, or it failed and the reason is not known. */
  isOpen(index: number): boolean {
    const state = this.#columns.state[index] ?? 0;
    return state === 0 || (state === FAILED && !this.#reasons.has(index));
  }

  /** Keeps what hashing by SHA-256 alone gave. */
  note(index: number, result: Hashed): void {
    if (result.ok) this.hashed(index, result.digest);
    else this.failed(index, result.reason);
  }

  hashed(index: number, { sha256, bytes }: Digest): void {
    const { state, sizes } = this.#columns;
    sizes[index] = bytes;
    this.#digests.write(sha256, index * DIGEST_BYTES, 'hex');
    state[index] = HASHED;
  }

  failed(index: number, reason: string): void {
    this.#reasons.set(index, reason);
    this.#columns.state[index] = FAILED;
  }

  at(index: number): Hashed {
    if (this.#columns.state[index] !== HASHED) {
      return { ok: false, reason: this.#reasons.get(index) ?? 'it was not read' };
    }
    const start = index * DIGEST_BYTES;
    const sha256 = this.#digests.toString('hex', start, start + DIGEST_BYTES);
    return { ok: true, digest: { sha256, bytes: this.#columns.sizes[index] ?? 0 }, text: null };
  }
}
