import type { SealedBytesFinder } from '../core/recovery.ts';
import type { Git } from './git.ts';

/**
 * The search for sealed bytes that the repository still holds (recovery.ts),
 * loaded once something is searched for: where all matches, nothing is.
 */
export function lateRecovery(
  git: Git,
  commits: readonly string[],
  trusted: readonly string[],
): SealedBytesFinder {
  let opened: Promise<SealedBytesFinder> | null = null;
  const open = (): Promise<SealedBytesFinder> => {
    opened ??= import('./recovery.ts').then(
      ({ GitRecovery }) => new GitRecovery(git, commits, trusted),
    );
    return opened;
  };
  return {
    find: async (wanted) => (await open()).find(wanted),
    isWhole: async () => (await open()).isWhole(),
  };
}
