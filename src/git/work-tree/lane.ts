import { DigestSink, type Hashed, sha256 } from '../../core/hashing.ts';
import type { Digest } from '../../core/seal.ts';
import { BUFFER_BYTES, readFile, readWhole, reasonOf } from './file-bytes.ts';
import { locate } from './location.ts';

/**
 * Files to hash, and what was found, in memory that threads share: one column
 * for each fact, and one number by which the lanes take their next files.
 */
export interface SharedWork {
  readonly root: string;
  readonly paths: readonly string[];
  /** How many files a lane takes at a time. */
  readonly block: number;
  readonly next: Int32Array<SharedArrayBuffer>;
  /** Per file: not done, hashed, or failed. */
  readonly state: Uint8Array<SharedArrayBuffer>;
  readonly sizes: Float64Array<SharedArrayBuffer>;
  /** 32 bytes a file. */
  readonly digests: Uint8Array<SharedArrayBuffer>;
}

export const DIGEST_BYTES = 32;

const HASHED = 1;
const FAILED = 2;

/** Why files could not be hashed, by their index. */
export type Failures = Map<number, string>;

export function sharedWork(root: string, paths: readonly string[]): SharedWork {
  const shared = (bytes: number) => new SharedArrayBuffer(bytes);
  return {
    root,
    paths,
    // Small enough that the lanes end together, large enough that taking costs nothing.
    block: Math.min(64, Math.ceil(paths.length / 64)),
    next: new Int32Array(shared(4)),
    state: new Uint8Array(shared(paths.length)),
    sizes: new Float64Array(shared(8 * paths.length)),
    digests: new Uint8Array(shared(DIGEST_BYTES * paths.length)),
  };
}

/** Hashes files until none is left to take. Yields between files, and within large ones. */
export function* runLane(work: SharedWork, failures: Failures): Generator<void> {
  const lane = new Lane(work, failures);
  for (;;) {
    const from = Atomics.add(work.next, 0, work.block);
    if (from >= work.paths.length) return;
    yield* lane.hash(from, Math.min(from + work.block, work.paths.length));
  }
}

/** Hashes what no lane has finished: a lane may have died with what it took. */
export function* finishWork(work: SharedWork, failures: Failures): Generator<void> {
  const lane = new Lane(work, failures);
  for (let index = 0; index < work.paths.length; index += 1) {
    const lost = work.state[index] === FAILED && !failures.has(index);
    if (work.state[index] === 0 || lost) yield* lane.hash(index, index + 1);
  }
}

class Lane {
  readonly #work: SharedWork;
  readonly #digests: Buffer;
  readonly #failures: Failures;
  readonly #buffer = Buffer.allocUnsafe(BUFFER_BYTES);

  constructor(work: SharedWork, failures: Failures) {
    this.#work = work;
    this.#digests = Buffer.from(work.digests.buffer);
    this.#failures = failures;
  }

  *hash(from: number, to: number): Generator<void> {
    const { root, paths } = this.#work;
    for (let index = from; index < to; index += 1) {
      const path = locate(root, paths[index] ?? '');
      if (!this.#isHashedAtOnce(index, path)) {
        const sink = new DigestSink((result) => this.#note(index, result));
        yield* readFile(path, this.#buffer, sink);
      }
      yield;
    }
  }

  /** Most files fit into the buffer: no sink is made for these. Returns false for a larger one. */
  #isHashedAtOnce(index: number, path: string | Buffer): boolean {
    try {
      const bytes = readWhole(path, this.#buffer);
      if (bytes === null) return false;
      this.#hashed(index, { sha256: sha256(this.#buffer.subarray(0, bytes)), bytes });
    } catch (cause) {
      this.#failed(index, reasonOf(cause));
    }
    return true;
  }

  #note(index: number, result: Hashed): void {
    if (result.ok) this.#hashed(index, result.digest);
    else this.#failed(index, result.reason);
  }

  #hashed(index: number, { sha256, bytes }: Digest): void {
    const { state, sizes } = this.#work;
    sizes[index] = bytes;
    this.#digests.write(sha256, index * DIGEST_BYTES, 'hex');
    state[index] = HASHED;
  }

  #failed(index: number, reason: string): void {
    this.#failures.set(index, reason);
    this.#work.state[index] = FAILED;
  }
}

/** What the lanes found, in the order of the paths. */
export function resultsOf(work: SharedWork, failures: Failures): Hashed[] {
  const digests = Buffer.from(work.digests.buffer);
  return work.paths.map((_, index) => {
    if (work.state[index] !== HASHED) {
      return { ok: false, reason: failures.get(index) ?? 'it was not read' };
    }
    const sha256 = digests.toString('hex', index * DIGEST_BYTES, (index + 1) * DIGEST_BYTES);
    return { ok: true, digest: { sha256, bytes: work.sizes[index] ?? 0 }, text: null };
  });
}
