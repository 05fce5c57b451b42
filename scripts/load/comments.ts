import { fileURLToPath } from 'node:url';
import type { Sandbox } from '../../src/demo/sandbox.ts';
import {
  BOT,
  gateStep,
  openDriftingPullRequest,
  registerPullRequest,
  startGitHub,
} from '../../src/demo/walk.ts';
import { type Measured, residentBelow } from './measure.ts';

const ACTION = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

/**
 * The action on a pull request on which others have commented: twice, so that the
 * second run has to find its own comment behind all of theirs. The server runs
 * in this process, whose memory is not counted.
 */
export async function commentedPullRequest(
  sandbox: Sandbox,
  count: number,
): Promise<readonly (readonly [string, Measured])[]> {
  const github = await startGitHub(() => new Date());
  try {
    const request = openDriftingPullRequest(sandbox);
    registerPullRequest(github, request);
    const comment = 'x'.repeat(2_000);
    for (let at = 0; at < count; at += 1) {
      github.state.addComment(request.number, `person-${at % 40}`, `${at} ${comment}`);
    }
    const seen: (readonly [string, Measured])[] = [];
    for (const what of ['first run', 'second run'] as const) {
      const started = performance.now();
      let mebibytes = 0;
      const timer = setInterval(() => {
        mebibytes = Math.max(mebibytes, residentBelow(process.pid, false));
      }, 50);
      const { status, log } = await gateStep(sandbox, github, request, { main: ACTION });
      clearInterval(timer);
      const own = github.state.comments.filter(({ author }) => author === BOT);
      const output = `${log}\n${own.length} comments of the gate`;
      seen.push([
        what,
        {
          status: own.length === 1 ? status : null,
          seconds: (performance.now() - started) / 1000,
          mebibytes,
          output,
        },
      ]);
    }
    return seen;
  } finally {
    await github.close();
  }
}
