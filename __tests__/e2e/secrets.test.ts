import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { FaultEffect } from '../../src/demo/embedded-github.ts';
import { TOKEN, WORKFLOW_PERMISSIONS } from '../../src/demo/walk.ts';
import { DRIFT, sceneOf } from './attack.fixture.ts';
import { recordGit } from './git-record.fixture.ts';

import type { Scene, Seen } from './scene.fixture.ts';

/** The token of a run, in each form in which it is used: it is written nowhere. */

const DEBUG = { ACTIONS_STEP_DEBUG: 'true', RUNNER_DEBUG: '1', DEBUG: '*', NODE_DEBUG: 'fetch' };
const BASIC = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');
const FORMS = [TOKEN, BASIC, Buffer.from(TOKEN).toString('base64')];
/** What a server, or something before it, may say of the request that it refuses. */
const ECHO = `refused request: authorization: token ${TOKEN}; Basic ${BASIC}`;

/** Every text that a run leaves, by where it is. The line that hides the token is left out. */
function textsOf(scene: Scene, seen: Seen, temp: string): Record<string, string> {
  const files = readdirSync(temp).map((name) => [name, readFileSync(join(temp, name), 'utf8')]);
  return {
    ...Object.fromEntries(files),
    log: seen.log.replace(`::add-mask::${TOKEN}`, ''),
    stderr: seen.stderr,
    summary: seen.summary,
    outputs: JSON.stringify(seen.outputs),
    comments: seen.comments.join('\n'),
    'requests, but for their headers': scene.github.requests
      .map(({ method, path }) => `${method} ${path}`)
      .join('\n'),
    statuses: JSON.stringify(scene.github.state.statuses.of(scene.request.headSha)),
  };
}

function expectNoToken(texts: Readonly<Record<string, string>>): void {
  for (const [where, text] of Object.entries(texts)) {
    expect([where, FORMS.filter((form) => text.includes(form))]).toEqual([where, []]);
  }
}

const ECHOES: Readonly<Record<string, { path?: RegExp; with: FaultEffect }>> = {
  'without a failure': { path: /$^/, with: { status: 500 } },
  'every answer is 401': { with: { status: 401, message: ECHO } },
  'every answer is 403': { with: { status: 403, message: ECHO } },
  'every answer is 422': { with: { status: 422, message: ECHO } },
  'the comment is refused': { path: /\/comments/, with: { status: 422, message: ECHO } },
  'the pull request is refused': { path: /\/pulls\//, with: { status: 404, message: ECHO } },
  'the check run is refused': { path: /check-runs/, with: { status: 422, message: ECHO } },
};

test.each(Object.entries(ECHOES))(
  'debug output is on, and %s',
  async (_, fault) => {
    await using scene = await sceneOf({ ...DRIFT, plan: { depth: 1 } });
    scene.github.permit(TOKEN, { ...WORKFLOW_PERMISSIONS, checks: 'write' });
    scene.github.fail({ ...fault, times: Infinity });
    const { path, calls } = recordGit(scene);
    const temp = scene.sandbox.path('temp');
    mkdirSync(temp);
    const env = { ...DEBUG, PATH: path, RUNNER_TEMP: temp };
    const seen = await scene.run({ env, unaudited: true });
    expect([seen.outputs.verdict, seen.status]).toEqual(['fail', 1]);
    expect(existsSync(seen.outputs.report ?? '')).toBe(true);
    expectNoToken(textsOf(scene, seen, temp));
    expect(calls().length).toBeGreaterThan(3);
    // One call may have it, in its environment alone: a fetch from the repository's own address.
    for (const { args, env: given } of calls()) {
      expectNoToken({ args });
      if (!/ (?:fetch|ls-remote) /.test(args)) expectNoToken({ env: JSON.stringify(given) });
    }
  },
  60_000,
);
