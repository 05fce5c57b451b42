import type { Cause } from '../core/drift.ts';
import type { RecoveredBytes } from '../core/recovery.ts';

/**
 * The command that puts the sealed bytes back. `git checkout COMMIT -- PATH`
 * writes the blob to the index as it is; where only a reconstruction gives the
 * bytes, the gate's own `restore` writes them. Null: nobody here has them.
 */
export function restoreCommand(
  path: string,
  recovered: RecoveredBytes | null,
  reconstructed: boolean,
  causes: readonly Cause[],
): string | null {
  if (recovered === null && !reconstructed) return null;
  const quoted = shellQuote(path);
  if (quoted === null) return 'seal-vs-bytes restore --all';
  const blocked = causes.some(({ id }) => id === 'directory' || id === 'submodule');
  if (recovered !== null && recovered.commit !== null && recovered.path === path && !blocked) {
    return `git checkout ${recovered.commit} -- ${quoted}`;
  }
  return `seal-vs-bytes restore -- ${quoted}`;
}

/** POSIX quoting; null for a path that no line of a shell should carry (controls, lone surrogates). */
export function shellQuote(word: string): string | null {
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(word)) return null;
  if (/^[A-Za-z0-9_./@%+=:,-]+$/.test(word) && !word.startsWith('-')) return word;
  return `'${word.replaceAll("'", "'\\''")}'`;
}
