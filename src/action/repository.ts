import { Git } from '../git/git.ts';
import type { ActionOptions, Environment } from './inputs.ts';

/** git in the workspace; where the repository is, is asked at once, and read by whoever needs it. */
export function startGit({ workspace }: Pick<ActionOptions, 'workspace'>, env: Environment): Git {
  return new Git({ cwd: workspace, env, trustFolder: true }).begin();
}
