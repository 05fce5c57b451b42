import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
} from 'node:fs';
import type { ByteSink, ByteSource } from '../core/byte-source.ts';
import { type EntryKind, Listing, type TreeEntry } from '../core/listing.ts';
import { decodePath, encodePath } from '../core/path.ts';
import { ProblemError, problem } from '../core/problem.ts';

/**
 * The files of a folder as they are on disk, inside git or outside. One
 * synchronous loop with one buffer: promises and streams cost 3 to 15 times as
 * much on small files (measured).
 */

const BUFFER_BYTES = 256 * 1024;
const SLASH = Buffer.from('/');

export class WorkTreeSource implements ByteSource {
  readonly kind = 'work-tree' as const;
  readonly commit = null;
  readonly #root: Buffer;
  readonly #insideGit: boolean;
  #listing: Listing | null = null;

  /**
   * @param root the folder: the top of the work tree, or any folder outside git
   * @param insideGit whether a repository below it is another one's tree, as git has it
   */
  constructor(root: string, insideGit = false) {
    this.#root = Buffer.from(root);
    this.#insideGit = insideGit;
  }

  async list(): Promise<Listing> {
    this.#listing ??= new Listing(walk(this.#root, this.#insideGit));
    return this.#listing;
  }

  async sizes(entries: readonly TreeEntry[]): Promise<ReadonlyMap<string, number>> {
    const sizes = new Map<string, number>();
    for (const { path } of entries) {
      const size = sizeOf(this.#locate(path));
      if (size !== null) sizes.set(path, size);
    }
    return sizes;
  }

  #locate(path: string): Buffer {
    return Buffer.concat([this.#root, SLASH, encodePath(path)]);
  }

  async read(entries: readonly TreeEntry[], open: (entry: TreeEntry) => ByteSink): Promise<void> {
    const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
    for (const entry of entries) {
      const path = this.#locate(entry.path);
      if (entry.kind === 'symlink') readLink(path, open(entry));
      else readFile(path, buffer, open(entry));
    }
  }
}

/** Null where it cannot be told: gone, not below a folder any more, no permission. */
function sizeOf(path: Buffer): number | null {
  try {
    return lstatSync(path).size;
  } catch {
    return null;
  }
}

function readLink(path: Buffer, sink: ByteSink): void {
  let target: Buffer;
  try {
    target = readlinkSync(path, { encoding: 'buffer' });
  } catch (cause) {
    sink.fail(reasonOf(cause));
    return;
  }
  sink.start(target.length);
  if (target.length > 0) sink.chunk(target);
  sink.end();
}

/** A path that became a link, a pipe or a device since it was listed is refused, not followed. */
function readFile(path: Buffer, buffer: Buffer, sink: ByteSink): void {
  let handle: number | null = null;
  try {
    handle = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stat = fstatSync(handle);
    if (!stat.isFile()) {
      sink.fail('it is not a regular file any more');
      return;
    }
    sink.start(stat.size);
    let total = 0;
    for (;;) {
      const count = readSync(handle, buffer, 0, buffer.length, null);
      if (count === 0) break;
      total += count;
      sink.chunk(buffer.subarray(0, count));
    }
    if (total === stat.size) sink.end();
    else sink.fail('it changed while it was read');
  } catch (cause) {
    sink.fail(reasonOf(cause));
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

function reasonOf(cause: unknown): string {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  if (code === 'ENOENT') return 'it vanished while the folder was read';
  return code ?? (cause instanceof Error ? cause.message : String(cause));
}

/** Depth first in byte order of names; `.git` is git's own, at any depth; links are not followed. */
function walk(root: Buffer, nestedAreSubmodules: boolean): TreeEntry[] {
  const entries: TreeEntry[] = [];
  const pending: { folder: Buffer; prefix: Buffer }[] = [{ folder: root, prefix: Buffer.alloc(0) }];
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    const folders: { folder: Buffer; prefix: Buffer }[] = [];
    for (const child of readFolder(step.folder, step.prefix)) {
      const name: Buffer = child.name;
      if (name.toString('latin1') === '.git') continue;
      const path = Buffer.concat([step.prefix, name]);
      if (child.isDirectory()) {
        if (nestedAreSubmodules && isRepository(Buffer.concat([step.folder, SLASH, name]))) {
          entries.push({ path: decodePath(path), kind: 'submodule', oid: null });
          continue;
        }
        folders.push({
          folder: Buffer.concat([step.folder, SLASH, name]),
          prefix: Buffer.concat([path, SLASH]),
        });
        continue;
      }
      const kind = kindOf(child);
      if (kind !== null) entries.push({ path: decodePath(path), kind, oid: null });
    }
    pending.push(...folders.reverse());
  }
  return entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** A submodule's `.git` is a file, a nested clone's a folder. */
function isRepository(folder: Buffer): boolean {
  const git = Buffer.concat([folder, SLASH, Buffer.from('.git')]);
  return lstatSync(git, { throwIfNoEntry: false }) !== undefined;
}

function readFolder(folder: Buffer, prefix: Buffer): Dirent<Buffer>[] {
  try {
    return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
  } catch (cause) {
    throw new ProblemError(
      problem(
        'unreadable',
        `A folder cannot be read: ${reasonOf(cause)}.`,
        'Give read permission on the folder, or check a commit instead of the work tree.',
        decodePath(prefix).replace(/\/$/, '') || null,
      ),
      { cause },
    );
  }
}

/** The executable bit is not read: it is no part of what a seal fixes. Pipes, sockets and devices are left out. */
function kindOf(child: Dirent<Buffer>): EntryKind | null {
  if (child.isSymbolicLink()) return 'symlink';
  return child.isFile() ? 'file' : null;
}
