import { isUtf8 } from 'node:buffer';
import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import type { EntryKind, TreeEntry } from '../../core/listing.ts';
import { decodePath, folderOf, isInPathOrder, joinPath } from '../../core/path.ts';
import { ProblemError, problem } from '../../core/problem.ts';
import type { Git } from '../git.ts';
import { reasonOf } from './file-bytes.ts';
import { locate } from './location.ts';

/** What is on disk below a folder. */

/** Listed paths of one folder from which on it is read whole: one call for all of their kinds. */
const READ_WHOLE = 8;

/** Tracked paths and untracked ones that git does not ignore, as they are on disk now. */
export async function listKnown(root: string, git: Git): Promise<TreeEntry[]> {
  const output = await git.output(['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  const entries: TreeEntry[] = [];
  const links = new Map<string, boolean>();
  for (const [folder, paths] of byFolder(pathsOf(output))) {
    if (behindLink(root, folder, links)) continue;
    const kinds = paths.length < READ_WHOLE ? null : kindsIn(root, folder);
    const from = folder === '' ? 0 : folder.length + 1;
    for (const path of paths) {
      const kind = kinds?.get(path.slice(from)) ?? kindOnDisk(locate(root, path));
      if (kind !== null) entries.push({ path, kind, oid: null });
    }
  }
  return inOrder(entries);
}

/** Each path once. A repository of its own that is not tracked is listed as "folder/". */
function pathsOf(output: Buffer): readonly string[] {
  const names = isUtf8(output)
    ? output.toString().split('\0')
    : output
        .toString('latin1')
        .split('\0')
        .map((name) => decodePath(Buffer.from(name, 'latin1')));
  const paths: string[] = [];
  for (const name of names) {
    if (name !== '') paths.push(name.endsWith('/') ? name.slice(0, -1) : name);
  }
  // git lists an unmerged path once for each side.
  return isInPathOrder(paths, (path) => path) ? paths : [...new Set(paths)];
}

function byFolder(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  let folder: string | null = null;
  let known: string[] = [];
  for (const path of paths) {
    // Most paths are in the folder of the one before.
    const cut = Math.max(0, path.lastIndexOf('/'));
    if (folder === null || cut !== folder.length || !path.startsWith(folder)) {
      folder = path.slice(0, cut);
      known = folders.get(folder) ?? [];
      folders.set(folder, known);
    }
    known.push(path);
  }
  return folders;
}

/** Whether a folder is reached through a link: what is behind it is not of this tree. */
function behindLink(root: string, folder: string, links: Map<string, boolean>): boolean {
  if (folder === '') return false;
  const known = links.get(folder);
  if (known !== undefined) return known;
  const behind = behindLink(root, folderOf(folder), links) || isLink(locate(root, folder));
  links.set(folder, behind);
  return behind;
}

/** Files and links of a folder by name; whatever else is there is looked at by itself. */
function kindsIn(root: string, folder: string): ReadonlyMap<string, EntryKind> {
  const kinds = new Map<string, EntryKind>();
  try {
    for (const child of readdirSync(locate(root, folder), { withFileTypes: true })) {
      const kind = kindOf(child);
      // A name that is not UTF-8 comes with replacement characters: as if another file had it.
      if (kind !== null && !child.name.includes('\ufffd')) kinds.set(child.name, kind);
    }
  } catch {
    // Each path is asked for then, and says by itself why it cannot be read.
  }
  return kinds;
}

/** Depth first in byte order of names; `.git` is git's own, at any depth; links are not followed. */
export function listFolder(root: string): TreeEntry[] {
  const entries: TreeEntry[] = [];
  const pending = [''];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const folders: string[] = [];
    for (const child of childrenOf(root, folder)) {
      const name = decodePath(child.name);
      if (name === '.git') continue;
      const path = joinPath(folder, name);
      if (child.isDirectory()) folders.push(path);
      const kind = kindOf(child);
      if (kind !== null) entries.push({ path, kind, oid: null });
    }
    for (const path of folders.reverse()) pending.push(path);
  }
  return inOrder(entries);
}

function childrenOf(root: string, folder: string): Dirent<Buffer>[] {
  try {
    return readdirSync(locate(root, folder), { withFileTypes: true, encoding: 'buffer' });
  } catch (cause) {
    throw new ProblemError(
      problem(
        'unreadable',
        `A folder cannot be read: ${reasonOf(cause)}.`,
        'Give read permission on the folder, or check a commit instead of the work tree.',
        folder || null,
      ),
      { cause },
    );
  }
}

function inOrder(entries: TreeEntry[]): TreeEntry[] {
  if (isInPathOrder(entries, ({ path }) => path)) return entries;
  return entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** The executable bit is not read: it is no part of what a seal fixes. Pipes, sockets and devices are left out. */
function kindOf(child: Dirent<string> | Dirent<Buffer>): EntryKind | null {
  if (child.isSymbolicLink()) return 'symlink';
  return child.isFile() ? 'file' : null;
}

/**
 * What a listed path is. A folder there is a submodule's, checked out or empty;
 * any other is in place of a tracked file. Null: such a folder, nothing, or no
 * file (a pipe, a device).
 */
function kindOnDisk(path: string | Buffer): EntryKind | null {
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

function isLink(path: string | Buffer): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  } catch {
    // A file is where a folder of the path was: no path below it is found either.
    return false;
  }
}

function isPlainFolder(path: string | Buffer): boolean {
  try {
    const names = readdirSync(path);
    return names.length > 0 && !names.includes('.git');
  } catch {
    return false;
  }
}
