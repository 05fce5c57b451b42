import { describe, expect, test } from '@jest/globals';
import type { FaultEffect } from '../../src/demo/embedded-github.ts';
import { TOKEN, WORKFLOW_PERMISSIONS } from '../../src/demo/walk.ts';
import { DRIFT, sceneOf } from './attack.fixture.ts';

import { reportOf, type Scene, type Seen, type Step } from './scene.fixture.ts';

/** What GitHub may do to a run that has its verdict: nothing of it may reach the verdict. */

const COMMENT = { name: 'comment', path: /\/issues\/(?:7|comments)\b/, only: /./ } as const;
/** What is told apart by the client is tried on the comment; here what each surface does with it. */
const FEW = /no permission|primary|^422|^500|dropped|cut off/;
const STATUS = { name: 'status', path: /\/status(?:es)?(?:\/|$)/, only: FEW } as const;
const CHECK = { name: 'check run', path: /\/check-runs/, only: FEW } as const;
const SURFACES = [COMMENT, STATUS, CHECK] as const;
/** More than the longest wait and the repetitions of one surface; a run is over within a minute. */
const LONGEST_SECONDS = 60;

const EFFECTS: Readonly<Record<string, FaultEffect>> = {
  '401': { status: 401 },
  '403, no permission': { status: 403 },
  '403, primary rate limit': { status: 403, rateLimitRemaining: 0, retryAfter: 1_800 },
  '403, secondary rate limit, half an hour': { status: 403, retryAfter: 1_800 },
  '404': { status: 404 },
  '410': { status: 410 },
  '422': { status: 422 },
  '429, no time to wait': { status: 429 },
  '429, half an hour': { status: 429, retryAfter: 1_800 },
  '500': { status: 500 },
  '503': { status: 503 },
  'dropped connections': 'drop',
  'answers that are cut off': { spoil: 'cut off' },
  'HTML pages instead of JSON': { spoil: 'page' },
};

async function run(scene: Scene, step: Step = {}): Promise<{ seen: Seen; seconds: number }> {
  const started = Date.now();
  const seen = await scene.run(step);
  return { seen, seconds: (Date.now() - started) / 1000 };
}

/** The verdict, the exit status, the outputs and the files are those of a run without trouble. */
function expectJudged(seen: Seen): void {
  expect(seen.outputs).toMatchObject({ verdict: 'fail', 'files-drifted': '1' });
  expect(seen.status).toBe(1);
  expect(seen.summary).toContain('packet/decision.md');
  expect(reportOf(seen).verdict).toBe('fail');
  expect(seen.stderr).not.toMatch(/^\s+at /m);
}

/** Runs in trouble, five at a time: most of each is waiting, and a starved one would be another test. */
async function* troubled(path: RegExp, only: RegExp) {
  const waiting = Object.entries(EFFECTS).filter(([effect]) => only.test(effect));
  while (waiting.length > 0) {
    yield* await Promise.all(
      waiting.splice(0, 5).map(async ([effect, fault]) => {
        await using scene = await sceneOf(DRIFT);
        scene.github.permit(TOKEN, { ...WORKFLOW_PERMISSIONS, checks: 'write' });
        scene.github.fail({ path, times: Infinity, with: fault });
        return { effect, ...(await run(scene)) };
      }),
    );
  }
}

/** One notice for what was not posted, and no more. */
function notices(seen: Seen, words: RegExp): string[] {
  return seen.annotations
    .filter(({ level, message }) => level === 'notice' && words.test(message))
    .map(({ message }) => message);
}

const NOT_POSTED: Readonly<Record<string, RegExp>> = {
  comment: /^The comment (?:could not|was posted)/,
  status: /^The commit status/,
  'check run': /^The check run/,
};

describe.each(SURFACES)('the $name', ({ name, path, only }) => {
  test('for every fault of GitHub: the same verdict, one notice with the reason, an end in time', async () => {
    for await (const { effect, seen, seconds } of troubled(path, only)) {
      expectJudged(seen);
      const said = notices(seen, NOT_POSTED[name] ?? /$^/);
      // A missing permission is the usual case, and the log then has what a check run would.
      const usual = name === 'check run' && /^40[34]/.test(effect) && !effect.includes('limit');
      expect([effect, said.length]).toEqual([effect, usual ? 0 : 1]);
      expect([effect, seconds < LONGEST_SECONDS]).toEqual([effect, true]);
      const [words = ''] = said;
      if (effect === '401') expect(words).toContain('the token is not valid');
      if (effect === '401') expect(words).not.toContain('permissions:');
      if (effect.includes('rate limit')) expect(words).toContain('rate limit');
      if (effect.includes('rate limit')) expect(words).not.toContain('permissions:');
      if (effect === '403, no permission' && !usual) expect(words).toContain('permissions: ');
      if (name === 'check run') {
        expect([effect, seen.annotations.some(({ level }) => level === 'error')]).toEqual([
          effect,
          true,
        ]);
      }
    }
  }, 180_000);
});

describe('all faults at once', () => {
  test.each([
    ['a port that refuses connections', { apiUrl: 'http://127.0.0.1:9' }],
    ['an invalid token', { inputs: { token: 'stolen' }, unaudited: true as const }],
  ])('%s: ends within three seconds, and posts nothing twice', async (_, step) => {
    await using scene = await sceneOf(DRIFT);
    const { seen, seconds } = await run(scene, step);
    expectJudged(seen);
    expect(seconds).toBeLessThan(8);
    const messages = seen.annotations.map(({ message }) => message);
    expect(new Set(messages).size).toBe(messages.length);
  });

  test('a server that accepts the connection and never answers', async () => {
    await using scene = await sceneOf(DRIFT);
    scene.github.fail({ times: Infinity, with: { delayMs: 100_000 } });
    const { seen, seconds } = await run(scene);
    expectJudged(seen);
    expect(seconds).toBeLessThan(10);
    expect(scene.github.requests.length).toBeLessThan(6);
  });

  test('a renamed repository: every output has the new name', async () => {
    await using scene = await sceneOf(DRIFT);
    scene.github.permit(TOKEN, { ...WORKFLOW_PERMISSIONS, checks: 'write' });
    const path = /^\/repos\/acme\/before\b/;
    scene.github.fail({ path, times: Infinity, with: { movedTo: 'acme/decisions' } });
    const { seen } = await run(scene, { repository: 'acme/before' });
    expectJudged(seen);
    expect(seen.comments).toHaveLength(1);
    const { state } = scene.github;
    expect(state.statuses.of(scene.request.headSha)[0]?.state).toBe('failure');
    expect(seen.log).toContain('Check run with 2 annotations');
  });

  test('a comment deleted between reading and writing', async () => {
    await using scene = await sceneOf(DRIFT);
    await run(scene, { runId: 1 });
    scene.push({ 'packet/record.json': '{}\n' });
    scene.github.fail({ method: 'PATCH', path: COMMENT.path, with: { status: 404 } });
    const { seen } = await run(scene, { runId: 2 });
    expect(seen.outputs).toMatchObject({ verdict: 'fail', 'files-drifted': '2' });
    expect(notices(seen, NOT_POSTED.comment ?? /$^/)).toHaveLength(1);
  });

  test('a locked conversation', async () => {
    await using scene = await sceneOf(DRIFT);
    const message = 'Unable to create comment because issue is locked.';
    scene.github.fail({ method: 'POST', path: COMMENT.path, with: { status: 403, message } });
    const { seen } = await run(scene);
    expectJudged(seen);
    expect(notices(seen, NOT_POSTED.comment ?? /$^/)[0]).toContain('issue is locked');
  });
});
