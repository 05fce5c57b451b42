import { createHash, type Hash, hash } from 'node:crypto';
import type { Allowance } from './allowance.ts';
import type { ByteSink } from './byte-source.ts';
import { OtherHashes } from './digest.ts';
import type { Hashed } from './hashed.ts';
import type { OtherAlgorithm } from './seal.ts';
import { TextScan } from './text-scan.ts';

export type { Hashed, HashedEntries } from './hashed.ts';

/** SHA-256 of bytes at hand, in lower-case hex. */
export function sha256(bytes: Uint8Array): string {
  // One shot, Node 20.12: half the time of createHash on small inputs (measured).
  return hash('sha256', bytes, 'hex');
}

/**
 * Hashes one object as it streams by; nothing is kept, nothing is decoded. With
 * `scanText` it is also looked at as text, for a seal that declares what it is;
 * `others` names further algorithms, computed in the same pass.
 */
export class DigestSink implements ByteSink {
  readonly #done: (result: Hashed) => void;
  readonly #scan: TextScan | null;
  readonly #others: OtherHashes | null;
  #announced = 0;
  #seen = 0;
  #hash: Hash | null = null;
  #whole: string | null = null;

  constructor(
    done: (result: Hashed) => void,
    scanText = false,
    others: readonly OtherAlgorithm[] = [],
  ) {
    this.#done = done;
    this.#scan = scanText ? new TextScan() : null;
    this.#others = others.length > 0 ? new OtherHashes(others) : null;
  }

  start(bytes: number): void {
    this.#announced = bytes;
  }

  chunk(bytes: Uint8Array): void {
    this.#seen += bytes.length;
    this.#scan?.push(bytes);
    this.#others?.update(bytes);
    if (bytes.length === this.#announced) {
      this.#whole = sha256(bytes);
      return;
    }
    this.#hash ??= createHash('sha256');
    this.#hash.update(bytes);
  }

  end(): void {
    if (this.#seen !== this.#announced) {
      this.fail(unequal(this.#announced, this.#seen));
      return;
    }
    const digest = this.#whole ?? (this.#hash ?? createHash('sha256')).digest('hex');
    const found = { sha256: digest, bytes: this.#seen };
    this.#done({
      ok: true,
      digest: this.#others === null ? found : { ...found, digests: this.#others.digests() },
      text: this.#scan?.end() ?? null,
    });
  }

  fail(reason: string): void {
    this.#done({ ok: false, reason });
  }
}

export type Collected =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | {
      readonly ok: false;
      readonly why: 'unreadable' | 'too-large' | 'over-total';
      readonly size: number;
      readonly reason: string;
    };

/** Keeps one object's bytes, within an allowance; beyond it, says so and keeps nothing. */
export class CollectSink implements ByteSink {
  readonly #allowance: Allowance;
  readonly #done: (result: Collected) => void;
  #bytes: Buffer = Buffer.alloc(0);
  #announced = 0;
  #seen = 0;
  #refused: ReturnType<Allowance['take']> = null;

  constructor(allowance: Allowance, done: (result: Collected) => void) {
    this.#allowance = allowance;
    this.#done = done;
  }

  start(bytes: number): void {
    this.#announced = bytes;
    this.#refused = this.#allowance.take(bytes);
    // All of it is written, or the object is refused.
    if (this.#refused === null) this.#bytes = Buffer.allocUnsafe(bytes);
  }

  chunk(bytes: Uint8Array): void {
    if (this.#seen + bytes.length <= this.#bytes.length) this.#bytes.set(bytes, this.#seen);
    this.#seen += bytes.length;
  }

  end(): void {
    const { each, all } = this.#allowance;
    if (this.#refused === 'too-large') {
      const reason = `it has ${this.#announced} bytes, more than the ${each} read here`;
      this.#refuse('too-large', reason);
    } else if (this.#refused === 'over-total') {
      this.#refuse('over-total', `with it there are more than ${all} bytes in all`);
    } else if (this.#seen !== this.#announced) this.fail(unequal(this.#announced, this.#seen));
    else this.#done({ ok: true, bytes: this.#bytes });
  }

  fail(reason: string): void {
    this.#refuse('unreadable', reason);
  }

  #refuse(why: 'unreadable' | 'too-large' | 'over-total', reason: string): void {
    this.#done({ ok: false, why, size: this.#announced, reason });
  }
}

function unequal(announced: number, seen: number): string {
  return `it announced ${announced} bytes and gave ${seen}`;
}
