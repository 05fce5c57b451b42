import { DigestSink, type Hashed } from '../../core/hashing.ts';
import { BUFFER_BYTES, readFile } from './file-bytes.ts';
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
  readonly #failures: Failures;
  readonly #buffer = Buffer.allocUnsafe(BUFFER_BYTES);

  constructor(work: SharedWork, failures: Failures) {
    this.#work = work;
    this.#failures = failures;
  }

  *hash(from: number, to: number): Generator<void> {
    const { root, paths } = this.#work;
    for (let index = from; index < to; index += 1) {
      const path = locate(root, paths[index] ?? '');
      const sink = new DigestSink((result) => this.#note(index, result));
      yield* readFile(path, this.#buffer, sink);
      yield;
    }
  }

  #note(index: number, result: Hashed): void {
    const { state, sizes, digests } = this.#work;
    if (result.ok) {
      sizes[index] = result.digest.bytes;
      digests.set(Buffer.from(result.digest.sha256, 'hex'), index * DIGEST_BYTES);
      state[index] = HASHED;
    } else {
      this.#failures.set(index, result.reason);
      state[index] = FAILED;
    }
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
