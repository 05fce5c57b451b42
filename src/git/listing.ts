import { type EntryKind, Listing, type TreeEntry } from '../core/listing.ts';
import { decodePath } from '../core/path.ts';
import { ProblemError, problem } from '../core/problem.ts';

const NUL = 0;
const TAB = 0x09;

const KIND_OF_MODE: Readonly<Record<string, EntryKind>> = {
  '100644': 'file',
  '100664': 'file', // written by very old gits; still legal in a tree
  '100755': 'executable',
  '120000': 'symlink',
  '160000': 'submodule',
};

/**
 * Reads a `-z` listing: records `<fields>\t<path>\0`, the fields split at
 * spaces. `fields` says where mode and object id stand: `ls-tree` prints
 * `mode type oid`, `ls-files --stage` prints `mode oid stage`.
 */
export function parseListing(output: Buffer, layout: 'ls-tree' | 'ls-files'): Listing {
  const entries: TreeEntry[] = [];
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(NUL, at);
    const tab = output.indexOf(TAB, at);
    if (end < 0 || tab < 0 || tab > end) throw unreadableListing();
    const fields = output.toString('latin1', at, tab).split(' ');
    const mode = fields[0] ?? '';
    const kind = KIND_OF_MODE[mode];
    const oid = layout === 'ls-tree' ? fields[2] : fields[1];
    const path = decodePath(output.subarray(tab + 1, end));
    if (kind === undefined || oid === undefined) throw unreadableListing(`mode ${mode}`);
    if (layout === 'ls-files' && fields[2] !== '0') throw unmerged(path);
    entries.push({ path, kind, oid });
    at = end + 1;
  }
  return new Listing(entries);
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
      'The index holds an unmerged path, so it does not say which bytes would be committed.',
      'Resolve the merge conflict, then run the gate again.',
      path,
    ),
  );
}
