import { Git } from '../git/git.ts';
import type { ActionOptions, Environment } from './inputs.ts';

/** git in the workspace; where the repository is, is asked at once, and read by whoever needs it. */
export function startGit({ workspace }: Pick<ActionOptions, 'workspace'>, env: Environment): Git {
  const git = new Git({ cwd: workspace, env, trustFolder: true });
  // What keeps it from answering is the answer for each who asks again.
  git.facts().catch(() => {});
  return git;
}
