import type { CauseEntry } from '../change/change.ts';

/** What `core.symlinks=false` checks out: the target's path, and nothing else. */
const PATH = /^(?:\.{0,2}\/)?[\w.@+ -]+(?:\/[\w.@+ -]+)*$/;
/** Linux: PATH_MAX. */
const LONGEST = 4096;

const isPath = (text: string): boolean =>
  PATH.test(text) && (text.includes('/') || /^\S+\.[A-Za-z]\w{0,7}$/.test(text));

/** Seen only: what the link led to is not in these bytes. */
export const LINK_TEXT_CAUSE: CauseEntry = {
  id: 'symlink',
  undo: [],
  redo: [],
  observe: ({ bin, length }) =>
    length > 0 && length <= LONGEST && isPath(bin)
      ? 'it contains only a path, as git writes a symbolic link where core.symlinks is false'
      : null,
};
