import type { CauseId } from '../../src/core/drift.ts';

/** Causes that are seen in the tree, and not in the bytes of a file. */
export const TREE_CAUSES: readonly CauseId[] = [
  'symlink',
  'submodule',
  'directory',
  'missing',
  'moved',
  'case-renamed',
  'swapped',
  'unlisted',
];
