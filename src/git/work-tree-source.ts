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
import { setImmediate } from 'node:timers/promises';
import type { ByteSink, ByteSource } from '../core/byte-source.ts';
import { type EntryKind, Listing, type TreeEntry } from '../core/listing.ts';
import { decodePath, encodePath, folderOf } from '../core/path.ts';
import { ProblemError, problem } from '../core/problem.ts';
import type { Git } from './git.ts';

/**
 * The files of a folder as they are on disk, inside git or outside. One
 * synchronous loop with one buffer: promises and streams cost 3 to 15 times as
 * much on small files (measured).
 */

const BUFFER_BYTES = 256 * 1024;
/** How long files are read before others of the thread have their turn, in milliseconds. */
const TURN = 200;
const SLASH = Buffer.from('/');

export class WorkTreeSource implements ByteSource {
  readonly kind = 'work-tree' as const;
  readonly commit = null;
  readonly #root: Buffer;
  readonly #git: Git | null;
  #listing: Promise<Listing> | null = null;

  /**
   * @param root the folder: the top of the work tree, or any folder outside git
   * @param git of the work tree: what it ignores is no part of it, nor is what a submodule holds
   */
  constructor(root: string, git: Git | null = null) {
    this.#root = Buffer.from(root);
    this.#git = git;
  }

  list(): Promise<Listing> {
    this.#listing ??= this.#read();
    return this.#listing;
  }

  async #read(): Promise<Listing> {
    return new Listing(this.#git === null ? walk(this.#root) : await this.#known(this.#git));
  }

  async sizes(entries: readonly TreeEntry[]): Promise<ReadonlyMap<string, number>> {
    const sizes = new Map<string, number>();
    for (const { path } of entries) {
      const size = sizeOf(this.#locate(path));
      if (size !== null) sizes.set(path, size);
    }
    return sizes;
  }

  /** Tracked paths and untracked ones that git does not ignore, as they are on disk now. */
  async #known(git: Git): Promise<TreeEntry[]> {
    const output = await git.output([
      'ls-files',
      '-z',
      '--cached',
      '--others',
      '--exclude-standard',
    ]);
    const paths = new Set(output.toString('latin1').split('\0').filter(Boolean));
    const entries: TreeEntry[] = [];
    const links = new Map<string, boolean>();
    for (const name of paths) {
      // A repository of its own that is not tracked is listed as "folder/".
      const path = decodePath(Buffer.from(name.replace(/\/$/, ''), 'latin1'));
      const kind = this.#behindLink(folderOf(path), links) ? null : kindOnDisk(this.#locate(path));
      if (kind !== null) entries.push({ path, kind, oid: null });
    }
    return entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  }

  /** Whether a folder is reached through a link: what is behind it is not of this tree. */
  #behindLink(folder: string, links: Map<string, boolean>): boolean {
    if (folder === '') return false;
    const known = links.get(folder);
    if (known !== undefined) return known;
    const behind =
      this.#behindLink(folderOf(folder), links) || kindOnDisk(this.#locate(folder)) === 'symlink';
    links.set(folder, behind);
    return behind;
  }

  #locate(path: string): Buffer {
    return Buffer.concat([this.#root, SLASH, encodePath(path)]);
  }

  async read(entries: readonly TreeEntry[], open: (entry: TreeEntry) => ByteSink): Promise<void> {
    const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
    let turn = performance.now();
    for (const entry of entries) {
      if (performance.now() - turn > TURN) {
        await setImmediate();
        turn = performance.now();
      }
      const path = this.#locate(entry.path);
      if (entry.kind === 'symlink') readLink(path, open(entry));
      else readFile(path, buffer, open(entry));
    }
  }
}

/** Null where it is not known: gone, not below a folder any more, no permission. */
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
function walk(root: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = [];
  const pending: { folder: Buffer; prefix: Buffer }[] = [{ folder: root, prefix: Buffer.alloc(0) }];
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    const folders: { folder: Buffer; prefix: Buffer }[] = [];
    for (const child of readFolder(step.folder, step.prefix)) {
      const name: Buffer = child.name;
      if (name.toString('latin1') === '.git') continue;
      const path = Buffer.concat([step.prefix, name]);
      if (child.isDirectory()) {
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

/**
 * What a listed path is. A folder there is a submodule's, checked out or empty;
 * any other is in place of a tracked file. Null: such a folder, nothing, or no
 * file (a pipe, a device).
 */
function kindOnDisk(path: Buffer): EntryKind | null {
  let stat: ReturnType<typeof lstatSync>;
  try {
    stat = lstatSync(path, { throwIfNoEntry: false });
  } catch {
    // A file is where a folder of the path was.
    return null;
  }
  if (stat === undefined) return null;
  if (stat.isDirectory()) return isPlainFolder(path) ? null : 'submodule';
  if (stat.isSymbolicLink()) return 'symlink';
  return stat.isFile() ? 'file' : null;
}

function isPlainFolder(path: Buffer): boolean {
  try {
    const names = readdirSync(path);
    return names.length > 0 && !names.includes('.git');
  } catch {
    return false;
  }
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
