import { Git } from '../git/git.ts';
import type { Invocation } from './console.ts';

/** git in the current folder; where the repository is, is asked at once, while the command is loaded. */
export function startGit({ cwd, env }: Pick<Invocation, 'cwd' | 'env'>): Git {
  return new Git({ cwd, env, hook: true }).begin();
}
