import { HashColumns, type SharedColumns, sharedColumns } from '../../core/hash-columns.ts';
import { DigestSink, sha256 } from '../../core/hashing.ts';
import { BUFFER_BYTES, readFile, readWhole, reasonOf } from './file-bytes.ts';
import { locate } from './location.ts';

/** Files to hash, and what was found, in memory that threads share. */
export interface SharedWork {
  readonly root: string;
  /** One text, which is copied as it is; each thread makes its own list of it. */
  readonly paths: string;
  readonly count: number;
  /** How many files a lane takes at a time. */
  readonly block: number;
  /** One number, by which the lanes take their next files. */
  readonly next: Int32Array<SharedArrayBuffer>;
  readonly found: SharedColumns;
}

export function sharedWork(root: string, paths: readonly string[]): SharedWork {
  return {
    root,
    paths: paths.join('\0'),
    count: paths.length,
    // Small enough that the lanes end together, large enough that taking costs nothing.
    block: Math.min(64, Math.ceil(paths.length / 64)),
    next: new Int32Array(new SharedArrayBuffer(4)),
    found: sharedColumns(paths.length),
  };
}

/** What one thread does of the work. */
export class Lane {
  readonly found: HashColumns;
  readonly #work: SharedWork;
  readonly #paths: readonly string[];
  readonly #buffer = Buffer.allocUnsafe(BUFFER_BYTES);

  constructor(work: SharedWork, paths: readonly string[] = work.paths.split('\0')) {
    this.#work = work;
    this.#paths = paths;
    this.found = new HashColumns(work.found);
  }

  /** Hashes files until none is left to take. Yields between files, and within large ones. */
  *run(): Generator<void> {
    const { next, block, count } = this.#work;
    for (;;) {
      const from = Atomics.add(next, 0, block);
      if (from >= count) return;
      yield* this.#hash(from, Math.min(from + block, count));
    }
  }

  /** Hashes what no lane has finished: a lane may have died with what it took. */
  *finish(): Generator<void> {
    for (let index = 0; index < this.#work.count; index += 1) {
      if (this.found.isOpen(index)) yield* this.#hash(index, index + 1);
    }
  }

  *#hash(from: number, to: number): Generator<void> {
    for (let index = from; index < to; index += 1) {
      const path = locate(this.#work.root, this.#paths[index] ?? '');
      if (!this.#isHashedAtOnce(index, path)) {
        const sink = new DigestSink((result) => this.found.note(index, result));
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
      this.found.hashed(index, { sha256: sha256(this.#buffer.subarray(0, bytes)), bytes });
    } catch (cause) {
      this.found.failed(index, reasonOf(cause));
    }
    return true;
  }
}
