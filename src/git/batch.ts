import type { ByteSink } from '../core/byte-source.ts';
import { LIMITS } from '../core/limits.ts';
import type { TreeEntry } from '../core/listing.ts';
import { ProblemError, problem } from '../core/problem.ts';
import { failed, type Git } from './git.ts';

/**
 * `git cat-file --batch`: object ids in, `<oid> <type> <size>\n<bytes>\n` out
 * (git-cat-file(1), "BATCH OUTPUT"). Only object ids are ever fed: no path of
 * the repository reaches git's command line or its batch input, and looking up
 * `commit:path` is 15 times slower in large folders.
 */
export async function readObjects(
  git: Git,
  entries: readonly TreeEntry[],
  open: (entry: TreeEntry) => ByteSink,
): Promise<void> {
  if (entries.length === 0) return;
  const args = ['cat-file', '--batch', '--buffer'];
  const asked = entries.filter(({ kind }) => kind !== 'submodule');
  const input = asked.map((entry) => `${entry.oid}\n`).join('');
  const reader = new BatchReader(entries, open);
  const store = await git.store();
  const ended = await store.stream(args, input, (chunk) => reader.push(chunk));
  reader.skipSubmodules();
  if (!reader.done) throw failed(args, ended);
}

/** Byte lengths from object headers alone (`--batch-check`); an absent object is left out. */
export async function objectSizes(
  git: Git,
  entries: readonly TreeEntry[],
): Promise<ReadonlyMap<string, number>> {
  const readable = entries.filter(({ kind }) => kind !== 'submodule');
  if (readable.length === 0) return new Map();
  const store = await git.store();
  const output = await store.output(
    ['cat-file', '--batch-check=%(objectsize)', '--buffer'],
    readable.map((entry) => `${entry.oid}\n`).join(''),
  );
  const lines = output.toString('latin1').split('\n');
  const sizes = new Map<string, number>();
  for (const [index, entry] of readable.entries()) {
    const line = lines[index] ?? '';
    if (/^\d+$/.test(line)) sizes.set(entry.path, Number(line));
  }
  return sizes;
}

const LF = 0x0a;

/** Object ids, of those asked for, that the store does not hold. */
export async function absentObjects(git: Git, oids: readonly string[]): Promise<string[]> {
  if (oids.length === 0) return [];
  const args = ['cat-file', '--batch-check=%(objectname)', '--buffer'];
  const output = await (await git.store()).output(args, oids.map((oid) => `${oid}\n`).join(''));
  const absent = [...output.toString('latin1').matchAll(/^([0-9a-f]+) missing$/gm)];
  return absent.map(([, oid = '']) => oid);
}

/** An answer to no question, or none that git gives. What it says is not repeated: it may be the content of a file. */
function unasked(): ProblemError {
  return new ProblemError(
    problem(
      'git-failed',
      'git cat-file gave an answer that belongs to no object asked for.',
      'Check which program is run as git, and the repository with git fsck.',
    ),
  );
}

class BatchReader {
  readonly #entries: readonly TreeEntry[];
  readonly #open: (entry: TreeEntry) => ByteSink;
  #next = 0;
  #header = '';
  #sink: ByteSink | null = null;
  /** Bytes of the current object still to come; the LF behind them is counted apart. */
  #left = 0;
  #closing = false;

  constructor(entries: readonly TreeEntry[], open: (entry: TreeEntry) => ByteSink) {
    this.#entries = entries;
    this.#open = open;
  }

  get done(): boolean {
    return this.#next === this.#entries.length && this.#sink === null && this.#header === '';
  }

  push(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length) {
      if (this.#closing) {
        this.#closing = false;
        at += 1;
      } else if (this.#sink !== null) {
        const take = Math.min(this.#left, chunk.length - at);
        this.#sink.chunk(chunk.subarray(at, at + take));
        this.#left -= take;
        at += take;
        this.#endIfComplete();
      } else {
        const end = chunk.indexOf(LF, at);
        this.#header += chunk.toString('latin1', at, end < 0 ? chunk.length : end);
        if (this.#header.length > LIMITS.gitHeaderCharacters) throw unasked();
        if (end < 0) return;
        at = end + 1;
        this.#begin();
      }
    }
  }

  /** A submodule's object is a commit of another repository: it is not asked for, and has no bytes here. */
  skipSubmodules(): void {
    for (
      let entry = this.#entries[this.#next];
      entry?.kind === 'submodule' && this.#sink === null;
      entry = this.#entries[this.#next]
    ) {
      this.#next += 1;
      this.#open(entry).fail('it is a submodule: it has no bytes');
    }
  }

  #begin(): void {
    this.skipSubmodules();
    const entry = this.#entries[this.#next];
    const header = this.#header;
    this.#header = '';
    if (entry === undefined) throw unasked();
    this.#next += 1;
    const sink = this.#open(entry);
    const match = /^[0-9a-f]+ (\w+) (\d+)$/.exec(header);
    if (match === null || !header.startsWith(entry.oid ?? '')) {
      sink.fail(
        header.endsWith(' missing')
          ? `the clone does not hold object ${entry.oid}`
          : `git answered "${header}"`,
      );
      return;
    }
    const size = Number(match[2]);
    sink.start(size);
    this.#sink = sink;
    this.#left = size;
    this.#endIfComplete();
  }

  #endIfComplete(): void {
    if (this.#left > 0 || this.#sink === null) return;
    this.#sink.end();
    this.#sink = null;
    this.#closing = true;
  }
}
