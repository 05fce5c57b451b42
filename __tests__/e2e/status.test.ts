import { describe, expect, test } from '@jest/globals';
import { TOKEN, WORKFLOW_PERMISSIONS } from '../../src/demo/walk.ts';
import { type Attack, sceneOf } from './attack.fixture.ts';
import { BASE, DECISION, EDITED, SEAL, SEALED, seal } from './packet.fixture.ts';
import { allOf, BOT, reportOf, type Scene, type Step } from './scene.fixture.ts';

const QUIET = { comment: 'never', annotations: 'commands' };
const DRIFT: Attack = { head: { 'packet/decision.md': EDITED } };
const RESEAL: Attack = {
  head: {
    'packet/decision.md': EDITED,
    [SEAL]: seal({ ...SEALED, 'decision.md': EDITED }, { closed: ['evidence/**'] }),
  },
};
const REVIEWED: Step = { eventName: 'pull_request_review' };

/** What GitHub shows of a commit: the newest status of each context, oldest of all first. */
function statusesOf({ github, request }: Scene, sha = request.headSha) {
  return github.state.statuses.of(sha).toReversed();
}

const shown = (scene: Scene, sha?: string) => statusesOf(scene, sha).at(-1);
const words = (scene: Scene) => statusesOf(scene).map(({ state }) => state);

const run = (scene: Scene, step: Step = {}) =>
  scene.run({ ...step, inputs: { ...QUIET, ...step.inputs } });

describe('the commit status', () => {
  test('is pending, then the verdict, with counts and the URL of the run', async () => {
    await using scene = await sceneOf(DRIFT);
    const red = await run(scene, { runId: 11 });
    expect(statusesOf(scene)).toMatchObject([
      { state: 'pending', context: 'seal-vs-bytes' },
      {
        state: 'failure',
        description: 'Drift in 1 of 2 sealed files \u00b7 2 of 2 blockers open',
        targetUrl: 'https://github.invalid/acme/decisions/actions/runs/11',
      },
    ]);
    expect(reportOf(red).run.status).toBe('seal-vs-bytes');
    scene.push({ 'packet/decision.md': DECISION });
    await run(scene, { runId: 12, attempt: 2 });
    expect(words(scene)).toEqual(['pending', 'success']);
    expect(shown(scene)?.targetUrl).toMatch(/\/actions\/runs\/12\/attempts\/2$/);
  });

  test('of a refused reseal turns green on approval, and red on its dismissal, without a re-run', async () => {
    await using scene = await sceneOf(RESEAL);
    await run(scene, { runId: 1 });
    expect(shown(scene)?.state).toBe('failure');
    scene.review({ author: 'wren', state: 'APPROVED' }, 'write');
    await run(scene, { ...REVIEWED, runId: 2 });
    expect(shown(scene)?.state).toBe('success');
    scene.review({ author: 'wren', state: 'DISMISSED' }, 'write');
    await run(scene, { ...REVIEWED, runId: 3 });
    expect(shown(scene)?.state).toBe('failure');
    scene.push({ 'packet/notes.md': 'Another head.\n' });
    expect(statusesOf(scene)).toEqual([]);
  });

  test('of an unreadable input is error', async () => {
    await using scene = await sceneOf({});
    await run(scene, { inputs: { mode: 'maybe' } });
    expect(shown(scene)).toMatchObject({ state: 'error' });
  });

  test('of an advisory gate shows the verdict', async () => {
    await using scene = await sceneOf(DRIFT);
    const seen = await run(scene, { inputs: { mode: 'advisory' } });
    expect(seen.status).toBe(0);
    expect(shown(scene)).toMatchObject({
      state: 'failure',
      description: expect.stringMatching(/^Advisory: Drift in 1 of 2/),
    });
  });

  test('has the key of its gate in its name, and can be turned off', async () => {
    await using scene = await sceneOf({});
    await run(scene, { inputs: { 'comment-key': 'docs' } });
    expect(shown(scene)?.context).toBe('seal-vs-bytes/docs');
    const count = statusesOf(scene).length;
    const seen = await run(scene, { inputs: { status: 'false' } });
    expect(statusesOf(scene)).toHaveLength(count);
    expect(reportOf(seen).run.status).toBeNull();
  });

  test('is set on the group head in a merge queue, and not set on a push', async () => {
    await using scene = await sceneOf({});
    const { mergeSha } = scene.request;
    await run(scene, scene.mergeGroup());
    expect(shown(scene, mergeSha)?.state).toBe('success');
    const count = statusesOf(scene, mergeSha).length;
    const push = { eventName: 'push', event: { after: mergeSha }, ref: 'refs/heads/main' };
    await run(scene, push);
    expect(statusesOf(scene, mergeSha)).toHaveLength(count);
    expect(statusesOf(scene)).toEqual([]);
  });
});

describe('the order of runs', () => {
  test('an older run overwrites nothing, and a later attempt does', async () => {
    await using scene = await sceneOf(RESEAL);
    scene.review({ author: 'wren', state: 'APPROVED' }, 'write');
    await run(scene, { ...REVIEWED, runId: 5 });
    expect(shown(scene)?.state).toBe('success');
    const late = await run(scene, { runId: 4, inputs: { reseal: 'deny' } });
    expect(late.outputs.verdict).toBe('fail');
    expect(late.log).toContain('a newer run of this head commit has set it');
    expect(words(scene)).toEqual(['pending', 'success']);
    await run(scene, { runId: 5, attempt: 2, inputs: { reseal: 'deny' } });
    expect(shown(scene)?.state).toBe('failure');
  });

  test('an older run of pull_request_target overwrites nothing, though its runs are of the base', async () => {
    await using scene = await sceneOf(RESEAL);
    const target: Step = { eventName: 'pull_request_target' };
    const { headSha: sha } = scene.request;
    const red = await run(scene, { ...target, runId: 5 });
    expect(red.outputs.verdict).toBe('fail');
    await run(scene, { ...target, runId: 4, inputs: { reseal: 'allow' } });
    expect(shown(scene)).toMatchObject({
      state: 'failure',
      targetUrl: expect.stringMatching(/runs\/5$/),
    });
    // Which head such a run is of cannot be told: what claims it turns nothing green.
    const targetUrl = 'https://github.invalid/acme/decisions/actions/runs/5';
    const forged = { sha, context: 'seal-vs-bytes', description: 'x', targetUrl, creator: BOT };
    scene.github.state.addStatus({ ...forged, state: 'success' });
    await run(scene, { ...target, runId: 4 });
    expect(shown(scene)?.state).toBe('failure');
  });

  test('a newer run that posts while an older verdict is in transit stays shown', async () => {
    await using scene = await sceneOf({});
    const { headSha: sha } = scene.request;
    const path = /\/statuses\//;
    const spoken = Promise.withResolvers<void>();
    scene.github.fail({ method: 'POST', path, with: { delayMs: 0 } });
    scene.github.fail({ method: 'POST', path, with: { after: () => spoken.promise } });
    const older = run(scene, { runId: 4 });
    await scene.asked('POST', path, 2);
    scene.github.state.addWorkflowRun({ id: 9, headSha: sha });
    const targetUrl = 'https://github.invalid/acme/decisions/actions/runs/9';
    const newer = { sha, context: 'seal-vs-bytes', description: 'x', targetUrl, creator: BOT };
    scene.github.state.addStatus({ ...newer, state: 'failure' });
    spoken.resolve();
    const seen = await older;
    expect(seen.outputs.verdict).toBe('pass');
    expect(words(scene)).toEqual(['pending', 'failure', 'success', 'failure']);
    expect(shown(scene)?.targetUrl).toBe(targetUrl);
  });

  test('a killed run leaves pending, which the next attempt replaces', async () => {
    await using scene = await sceneOf({});
    // The state of the pull request is never told: the run waits, and is killed.
    const path = /\/pulls\/7$/;
    scene.github.fail({ path, with: { delayMs: 60_000 } });
    const waiting = scene.asked('GET', path).then(() => scene.until(() => words(scene).length > 0));
    const killed = await run(scene, {
      interrupt: { signal: 'SIGKILL', after: waiting },
      unaudited: true,
    });
    expect(killed.status).toBeNull();
    expect(words(scene)).toEqual(['pending']);
    await run(scene, { attempt: 2 });
    expect(shown(scene)?.state).toBe('success');
  });

  test('a run that is ended leaves no older green, however slow the list of statuses is', async () => {
    await using scene = await sceneOf({});
    await run(scene);
    expect(shown(scene)?.state).toBe('success');
    const path = /\/statuses$/;
    scene.github.fail({ method: 'GET', path, times: Infinity, with: { delayMs: 60_000 } });
    const ended = await run(scene, {
      ...{ runId: 12, inputs: { 'time-limit': '4' } },
      unaudited: true,
    });
    expect([ended.status, ended.outputs.verdict]).toEqual([1, 'error']);
    expect(shown(scene)).toMatchObject({
      state: 'pending',
      targetUrl: expect.stringMatching(/runs\/12$/),
    });
  });

  test('an older run that cannot look in time puts back what it covered', async () => {
    await using scene = await sceneOf({});
    await run(scene, { runId: 5 });
    const path = /\/statuses$/;
    scene.github.fail({ method: 'GET', path, times: 1, with: { delayMs: 2_000 } });
    await run(scene, { runId: 4 });
    expect(words(scene)).toEqual(['pending', 'success', 'pending', 'success']);
    expect(shown(scene)?.targetUrl).toMatch(/runs\/5$/);
  });

  test('a run that could not set pending says so in its last word', async () => {
    await using scene = await sceneOf({});
    await run(scene);
    scene.github.fail({ method: 'POST', path: /\/statuses\//, times: 2, with: { status: 502 } });
    scene.github.fail({ path: /\/pulls\/7$/, times: Infinity, with: { delayMs: 60_000 } });
    const ended = await run(scene, {
      ...{ runId: 12, inputs: { 'time-limit': '1' } },
      unaudited: true,
    });
    expect([ended.status, ended.outputs.verdict]).toEqual([1, 'error']);
    expect(shown(scene)).toMatchObject({
      state: 'error',
      description: 'Interrupted before there was a verdict: re-run the job',
    });
  });

  test('what an older run wrote over a newer one is corrected', async () => {
    await using scene = await sceneOf(DRIFT);
    await run(scene, { runId: 9 });
    const { headSha: sha } = scene.request;
    scene.github.state.addWorkflowRun({ id: 3, headSha: sha });
    const targetUrl = 'https://github.invalid/acme/decisions/actions/runs/3';
    const old = { sha, context: 'seal-vs-bytes', description: 'x', targetUrl, creator: BOT };
    scene.github.state.addStatus({ ...old, state: 'success' });
    await run(scene, { runId: 4 });
    expect(shown(scene)).toMatchObject({
      state: 'failure',
      targetUrl: expect.stringMatching(/runs\/9$/),
    });
  });

  test.each([
    ['of no run', 'https://github.invalid/acme/decisions/actions/runs/999999'],
    ['with no address', null],
    ['with another address', 'https://elsewhere.invalid/'],
  ])('a green status %s blocks no run', async (_, targetUrl) => {
    await using scene = await sceneOf(DRIFT);
    const { headSha: sha } = scene.request;
    const forged = { sha, context: 'seal-vs-bytes', description: 'x', creator: 'mallory' };
    scene.github.state.addStatus({ ...forged, targetUrl, state: 'success' });
    await run(scene, { runId: 2 });
    expect(shown(scene)?.state).toBe('failure');
  });

  test('a run of another workflow, or of another commit, blocks none', async () => {
    await using scene = await sceneOf(DRIFT);
    const { headSha: sha, baseSha } = scene.request;
    const forged = { sha, context: 'seal-vs-bytes', description: 'x', creator: 'mallory' };
    const address = (id: number) => `https://github.invalid/acme/decisions/actions/runs/${id}`;
    scene.github.state.addWorkflowRun({
      id: 50,
      headSha: sha,
      path: '.github/workflows/other.yml',
    });
    scene.github.state.addWorkflowRun({ id: 51, headSha: baseSha });
    for (const id of [50, 51]) {
      scene.github.state.addStatus({ ...forged, targetUrl: address(id), state: 'success' });
    }
    await run(scene, { runId: 2 });
    expect(shown(scene)?.state).toBe('failure');
  });

  test('an older run replaces no red of a newer run of another workflow', async () => {
    await using scene = await sceneOf(RESEAL);
    const { headSha: sha } = scene.request;
    scene.github.state.addWorkflowRun({
      ...{ id: 50, headSha: sha },
      path: '.github/workflows/on-review.yml',
    });
    const targetUrl = 'https://github.invalid/acme/decisions/actions/runs/50';
    const red = { sha, context: 'seal-vs-bytes', description: 'x', targetUrl, creator: BOT };
    scene.github.state.addStatus({ ...red, state: 'failure' });
    const seen = await run(scene, { runId: 2, inputs: { reseal: 'allow' } });
    expect(seen.outputs.verdict).toBe('pass');
    expect(shown(scene)?.state).toBe('failure');
  });

  test('where runs cannot be read, a later number turns nothing green', async () => {
    await using scene = await sceneOf(DRIFT);
    const { actions: _, ...rest } = WORKFLOW_PERMISSIONS;
    scene.github.permit(TOKEN, rest);
    const { headSha: sha } = scene.request;
    const targetUrl = 'https://github.invalid/acme/decisions/actions/runs/999999';
    const forged = { sha, context: 'seal-vs-bytes', description: 'x', creator: 'mallory' };
    scene.github.state.addStatus({ ...forged, targetUrl, state: 'success' });
    await run(scene, { runId: 2 });
    expect(shown(scene)?.state).toBe('failure');
  });

  test('two gates of one run, whose first statuses GitHub refused: error where they differ', async () => {
    await using scene = await sceneOf(RESEAL);
    const path = /\/statuses\//;
    // Neither has said "pending", and both write at once: no one hears of the other before.
    const pending = /"state":"pending"/;
    scene.github.fail({ method: 'POST', path, body: pending, times: 4, with: { status: 502 } });
    scene.github.fail({ method: 'POST', path, times: 2, with: { after: allOf(2) } });
    await Promise.all([run(scene), run(scene, { inputs: { reseal: 'allow' } })]);
    expect(shown(scene)?.state).toBe('error');
  });

  test('two gates of one run under one name: error where they differ', async () => {
    await using scene = await sceneOf(DRIFT);
    await run(scene);
    const other = await run(scene, { inputs: { seals: 'packet/*.json', blockers: 'none' } });
    expect(other.outputs.verdict).not.toBe('');
    await run(scene, { inputs: { mode: 'advisory' } });
    expect(shown(scene)).toMatchObject({
      state: 'error',
      description: expect.stringContaining('comment-key'),
    });
  });
});

describe('the parts of a gate', () => {
  test('replace an older verdict by pending until joined, and set none of their own', async () => {
    await using scene = await sceneOf(RESEAL);
    scene.review({ author: 'wren', state: 'APPROVED' }, 'write');
    await run(scene, { ...REVIEWED, runId: 1 });
    expect(shown(scene)?.state).toBe('success');
    scene.review({ author: 'wren', state: 'DISMISSED' }, 'write');
    const first = await run(scene, { ...REVIEWED, runId: 2, inputs: { shard: '1/2' } });
    expect(first.outputs.verdict).toBe('fail');
    expect(first.summary).toContain('part 1 of 2: ');
    await run(scene, { ...REVIEWED, runId: 2, inputs: { shard: '2/2' } });
    expect(words(scene)).toEqual(['pending', 'success', 'pending']);
  });
});

describe('where the status cannot be set', () => {
  test('no permission: one notice names it, and the step needed after an approval', async () => {
    await using scene = await sceneOf(RESEAL);
    const { statuses: _, ...rest } = WORKFLOW_PERMISSIONS;
    scene.github.permit(TOKEN, rest);
    const seen = await run(scene);
    expect(seen.outputs.verdict).toBe('fail');
    expect(reportOf(seen).run.status).toBeNull();
    const notices = seen.annotations.filter(({ message }) => message.includes('commit status'));
    expect(notices.map(({ message }) => message)).toEqual([
      'The commit status "seal-vs-bytes" was not set (HTTP 403: the token lacks the permission). Grant "permissions: statuses: write" to set it; without it, re-run the failed check after an approval.',
    ]);
    expect(BASE[SEAL]).toBeDefined();
  });

  test('green is not the last status that GitHub accepts for a commit', async () => {
    await using scene = await sceneOf(RESEAL);
    const { headSha: sha } = scene.request;
    const targetUrl = 'https://github.invalid/acme/decisions/actions/runs/1';
    const earlier = { sha, context: 'seal-vs-bytes', description: 'x', targetUrl, creator: BOT };
    for (let at = 0; at < 996; at += 1)
      scene.github.state.addStatus({ ...earlier, state: 'success' });
    const seen = await run(scene, { runId: 2, inputs: { reseal: 'allow' } });
    expect(seen.outputs.verdict).toBe('pass');
    expect(shown(scene)).toMatchObject({ state: 'error' });
    expect(seen.annotations.map(({ message }) => message).join()).toContain('Push another commit');
    // No word is taken any more after these: what stands blocks.
    await run(scene, { runId: 3, inputs: { reseal: 'allow' } });
    await run(scene, { runId: 4, inputs: { reseal: 'allow' } });
    expect(statusesOf(scene)).toHaveLength(1_000);
    expect(shown(scene)?.state).toBe('error');
  });

  test('a transient failure is retried, and the verdict is the same', async () => {
    await using scene = await sceneOf({});
    scene.github.fail({ path: /\/statuses\//, method: 'POST', with: { status: 502 } });
    const seen = await run(scene);
    expect(seen.outputs.verdict).toBe('pass');
    expect(shown(scene)?.state).toBe('success');
  });
});
