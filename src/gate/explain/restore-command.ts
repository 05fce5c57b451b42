import type { SourceKind } from '../../core/byte-source.ts';
import type { Cause } from '../../core/drift.ts';
import type { RecoveredBytes } from '../../core/recovery.ts';
import { shellQuote } from '../../core/shell-quote.ts';

/**
 * The command that puts the sealed bytes back. In a commit or the index,
 * `git checkout COMMIT -- PATH` does: it takes the blob as it is. The path is
 * literal: a file named `:(exclude)x` would select every other one. On disk it
 * might convert line endings once more, so there, and where only a reconstruction
 * gives the bytes, the gate's own `restore` writes them. Null: nobody here has
 * them, or what is at the path must go first.
 */
export function restoreCommand(
  path: string,
  recovered: RecoveredBytes | null,
  reconstructed: boolean,
  causes: readonly Cause[],
  source: SourceKind,
): string | null {
  if (recovered === null && !reconstructed) return null;
  if (causes.some(({ id }) => id === 'directory' || id === 'submodule')) return null;
  const quoted = shellQuote(path);
  if (quoted === null) return 'seal-vs-bytes restore --all';
  const commit = recovered === null ? null : commitOf(path, recovered);
  // `restore` writes through no link, and reads no file whole that is too large.
  const unwritable = causes.some(({ id }) => id === 'symlink') || recovered?.bytes === null;
  if (commit !== null && (source !== 'work-tree' || unwritable)) {
    return `git --literal-pathspecs checkout ${commit} -- ${quoted}`;
  }
  return unwritable ? null : `seal-vs-bytes restore -- ${quoted}`;
}

/** Whether a command is one that `restoreCommand` could have written for a path. Of others' reports. */
export function isRestoreCommand(command: string | null, path: string): boolean {
  if (command === null || command === 'seal-vs-bytes restore --all') return true;
  const quoted = shellQuote(path);
  if (quoted === null) return false;
  if (command === `seal-vs-bytes restore -- ${quoted}`) return true;
  const commit = /^git --literal-pathspecs checkout ([0-9a-f]{7,64}) -- /.exec(command)?.[1];
  if (commit === undefined) return false;
  return command === `git --literal-pathspecs checkout ${commit} -- ${quoted}`;
}

function commitOf(path: string, recovered: RecoveredBytes): string | null {
  if (recovered.path === path && recovered.commit !== null) return recovered.commit;
  return recovered.places?.get(path) ?? null;
}
