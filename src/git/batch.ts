import type { ByteSink, Sizes } from '../core/byte-source.ts';
import { LIMITS } from '../core/limits.ts';
import type { TreeEntry } from '../core/listing.ts';
import type { Git } from './git.ts';
import { failed, unasked } from './git-problems.ts';

/**
 * `git cat-file --batch`: object ids in, `<oid> <type> <size>\n<bytes>\n` out
 * (git-cat-file(1), "BATCH OUTPUT"). Only object ids are ever fed: no path of
 * the repository reaches git's command line or its batch input, and looking up
 * `commit:path` is 15 times slower in large folders.
 * @param many there is much to read: worth a git process of its own
 */
export async function readObjects(
  git: Git,
  entries: readonly TreeEntry[],
  open: OpenSink,
  many = entries.length > LIMITS.objectsAsked,
): Promise<void> {
  const reader = new BatchReader(entries, open);
  const asked = entries.filter(({ kind }) => kind !== 'submodule');
  const input = asked.map((entry) => `${entry.oid}\n`).join('');
  if (asked.length > 0) {
    const store = await git.store();
    if (!many) {
      // The lasting process writes each object out by itself: it is for few.
      await store.ask(BATCH, { input, take: (chunk) => reader.push(chunk).done });
    } else {
      const args = [...BATCH, '--buffer'];
      const ended = await store.stream(args, input, (chunk) => void reader.push(chunk), {
        wide: true,
      });
      reader.skipSubmodules();
      if (!reader.done) throw failed(args, ended);
    }
  }
  reader.skipSubmodules();
}

/** Returns what takes an object's bytes; `type` is git's word for what it is. */
export type OpenSink = (entry: TreeEntry, type: string) => ByteSink;

const BATCH: readonly string[] = ['cat-file', '--batch'];

/** Byte lengths from object headers alone (`--batch-check`). */
export async function objectSizes(git: Git, entries: readonly TreeEntry[]): Promise<Sizes> {
  const readable = entries.filter(({ kind }) => kind !== 'submodule');
  if (readable.length === 0) return entries.map(() => null);
  const store = await git.store();
  const output = await store.output(
    ['cat-file', '--batch-check=%(objectsize)', '--buffer'],
    readable.map((entry) => `${entry.oid}\n`).join(''),
  );
  const lines = output.toString('latin1').split('\n');
  let next = 0;
  return entries.map(({ kind }) => {
    if (kind === 'submodule') return null;
    const line = lines[next] ?? '';
    next += 1;
    return /^\d+$/.test(line) ? Number(line) : null;
  });
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

class BatchReader {
  readonly #entries: readonly TreeEntry[];
  readonly #open: OpenSink;
  #next = 0;
  #header = '';
  #sink: ByteSink | null = null;
  /** Bytes of the current object still to come; the LF behind them is counted apart. */
  #left = 0;
  #closing = false;

  constructor(entries: readonly TreeEntry[], open: OpenSink) {
    this.#entries = entries;
    this.#open = open;
  }

  get done(): boolean {
    return (
      this.#next === this.#entries.length &&
      this.#sink === null &&
      this.#header === '' &&
      !this.#closing
    );
  }

  push(chunk: Buffer): this {
    let at = 0;
    while (at < chunk.length) {
      if (this.#closing) {
        this.#closing = false;
        at += 1;
        this.skipSubmodules();
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
        if (end < 0) return this;
        at = end + 1;
        this.#begin();
        this.skipSubmodules();
      }
    }
    return this;
  }

  /** A submodule's object is a commit of another repository: it is not asked for, and has no bytes here. */
  skipSubmodules(): void {
    for (
      let entry = this.#entries[this.#next];
      entry?.kind === 'submodule' && this.#sink === null;
      entry = this.#entries[this.#next]
    ) {
      this.#next += 1;
      this.#open(entry, 'commit').fail('it is a submodule: it has no bytes');
    }
  }

  #begin(): void {
    this.skipSubmodules();
    const entry = this.#entries[this.#next];
    const header = this.#header;
    this.#header = '';
    if (entry === undefined) throw unasked();
    this.#next += 1;
    const match = /^[0-9a-f]+ (\w+) (\d+)$/.exec(header);
    const sink = this.#open(entry, match?.[1] ?? '');
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
