import { lstatSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Problem, problem } from '../core/problem.ts';
import type { Git } from './git.ts';

/**
 * Why a folder is not the top of a checkout; null: it is. A tree can hold what
 * looks like a bare repository (`HEAD`, `objects/`, `refs/`, `config`), but
 * never an entry `.git`: git refuses it. So `.git` must be in the folder itself,
 * and git must find the folder's top there and nowhere else.
 */
export async function checkoutProblem(git: Git): Promise<Problem | null> {
  const top = (await git.facts())?.top ?? '';
  if (top === '' || !hasGit(git.cwd)) return NOT_TOP;
  return realOf(resolve(top)) === realOf(git.cwd) ? null : NOT_TOP;
}

/**
 * Why the top of a work tree is not of the repository that names it; null: it is.
 * `core.worktree` and `GIT_WORK_TREE` may name any folder: one inside another
 * clone would be checked, and restored, by the seals of that clone.
 * @param gitDir the git directory that names the folder as its work tree
 */
export async function otherRepository(gitDir: string, atTop: Git): Promise<Problem | null> {
  const there = (await atTop.facts())?.gitDir ?? null;
  if (there !== null && realOf(there) === realOf(gitDir)) return null;
  const whose = there === null ? 'is in no repository' : `belongs to the repository ${there}`;
  return problem(
    'not-a-repository',
    `The repository ${gitDir} names ${atTop.cwd} as its work tree, and that folder ${whose}.`,
    'Run the command in the repository that is meant, or remove core.worktree and GIT_WORK_TREE: "git config --unset core.worktree".',
  );
}

/** Whether a folder has a git directory, or a file that names one. */
export function hasGit(folder: string): boolean {
  const stat = lstatSync(join(folder, '.git'), { throwIfNoEntry: false });
  return stat !== undefined && (stat.isDirectory() || stat.isFile());
}

function realOf(folder: string): string | null {
  try {
    return realpathSync.native(folder);
  } catch {
    return null;
  }
}

const NOT_TOP = problem(
  'not-a-repository',
  'The workspace, or the folder that the input "path" names, is not the top of a git checkout.',
  'Put a step that uses actions/checkout with "fetch-depth: 2" before this one, and name its folder, if it has one, in the input "path".',
);
