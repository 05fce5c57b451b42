import { isAscii } from 'node:buffer';
import { LIMITS } from '../core/limits.ts';
import { type EntryKind, type Listing, soundListing, type TreeEntry } from '../core/listing.ts';
import { numerals } from '../core/numerals.ts';
import { decodePath } from '../core/path.ts';
import { ProblemError, problem } from '../core/problem.ts';

const KIND_OF_MODE: Readonly<Record<string, EntryKind>> = {
  '100644': 'file',
  '100664': 'file', // written by very old gits; still legal in a tree
  '100755': 'executable',
  '120000': 'symlink',
  '160000': 'submodule',
};

const FOLDER = '040000';

/** What lists a tree whole: `-t` names the folders too, so that one listed twice is seen. */
export const LIST_TREE = ['ls-tree', '-r', '-t', '-z', '--full-tree'] as const;

/**
 * Reads a `-z` listing: records `<fields>\t<path>\0`, the fields split at
 * spaces. `fields` says where mode and object id are: `ls-tree` prints
 * `mode type oid`, `ls-files --stage` prints `mode oid stage`. Throws
 * ProblemError where it cannot be read, or names a path twice.
 */
export function parseListing(output: Buffer, layout: 'ls-tree' | 'ls-files'): Listing {
  const entries: TreeEntry[] = [];
  const folders: string[] = [];
  // One character a byte: decoded once, as three calls a record take twice the time (measured).
  const text = output.toString('latin1');
  const ascii = isAscii(output);
  let at = 0;
  while (at < text.length) {
    const end = text.indexOf('\0', at);
    const tab = text.indexOf('\t', at);
    if (end < 0 || tab < 0 || tab > end) throw unreadableListing();
    const first = text.indexOf(' ', at);
    const second = text.indexOf(' ', first + 1);
    const third = text.indexOf(' ', second + 1);
    if (first < 0 || second < 0 || second > tab) throw unreadableListing();
    if (third >= 0 && third < tab) throw unreadableListing();
    const mode = text.slice(at, first);
    const kind = KIND_OF_MODE[mode];
    const [middle, last] = [text.slice(first + 1, second), text.slice(second + 1, tab)];
    const oid = layout === 'ls-tree' ? last : middle;
    const path = ascii ? text.slice(tab + 1, end) : decodePath(output.subarray(tab + 1, end));
    at = end + 1;
    if (mode === FOLDER && layout === 'ls-tree') {
      folders.push(path);
      continue;
    }
    if (entries.length + folders.length >= LIMITS.treePaths) throw tooManyPaths();
    if (kind === undefined) throw unreadableListing(`mode ${mode}`);
    if (layout === 'ls-files' && last !== '0') throw unmerged(path);
    entries.push({ path, kind, oid });
  }
  return soundListing(entries, layout === 'ls-tree' ? folders : null);
}

function tooManyPaths() {
  return new ProblemError(
    problem(
      'too-large',
      `The tree has more than ${numerals(LIMITS.treePaths)} paths.`,
      'Remove what is generated or repeated from the tree, or seal a repository of its own.',
    ),
  );
}

function unreadableListing(what = 'its form') {
  return new ProblemError(
    problem(
      'git-failed',
      `git's listing cannot be read: ${what} is unknown`,
      'Use git 2.30 or newer, and check the repository with git fsck.',
    ),
  );
}

function unmerged(path: string) {
  return new ProblemError(
    problem(
      'unreadable',
      'The index contains an unmerged path, so it does not say which bytes would be committed.',
      'Resolve the merge conflict, then run the gate again.',
      path,
    ),
  );
}
