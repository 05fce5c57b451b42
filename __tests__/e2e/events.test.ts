import { describe, expect, test } from '@jest/globals';
import { checkOut } from '../../src/demo/sample-pull-request.ts';
import { TOKEN } from '../../src/demo/walk.ts';
import { DRIFT, expectHeld, sceneOf } from './attack.fixture.ts';

import { reportOf, type Scene } from './scene.fixture.ts';

const DRIFTED = { drifted: ['packet/decision.md'] };

/** A payload whose head comes from elsewhere: a fork, or a fork that was deleted since. */
const fromFork = (scene: Scene, repo: { readonly full_name: string } | null) =>
  scene.event({ head: { ref: 'patch', sha: scene.request.headSha, repo } });

describe('events that name a pull request', () => {
  for (const eventName of ['pull_request', 'pull_request_review'] as const) {
    test(`${eventName}: the merge is judged and the comment updated`, async () => {
      await using scene = await sceneOf(DRIFT);
      const seen = await scene.run({ eventName });
      expectHeld(seen, DRIFTED);
      expect(reportOf(seen).checked.commit).toBe(scene.request.mergeSha);
      expect(seen.comments).toHaveLength(1);
    });
  }

  test('pull_request_target: with the base checked out, the merge is still judged', async () => {
    await using scene = await sceneOf(DRIFT);
    const { origin, baseSha, mergeSha } = scene.request;
    const workspace = checkOut(scene.sandbox, { origin, ref: 'heads/main', depth: 1 });
    const seen = await scene.run({
      eventName: 'pull_request_target',
      workspace,
      sha: baseSha,
      ref: 'refs/heads/main',
    });
    expectHeld(seen, DRIFTED);
    expect(reportOf(seen).checked).toMatchObject({ commit: mergeSha, base: baseSha });
  });

  for (const eventName of ['pull_request', 'pull_request_target', 'pull_request_review'] as const) {
    test(`${eventName}: a pull request that was retargeted since is not judged`, async () => {
      await using scene = await sceneOf({ head: { 'packet/notes.md': 'x\n' } });
      scene.github.state.updatePullRequest(7, { baseRef: 'other' });
      const seen = await scene.run({ eventName });
      expectHeld(seen, { problem: 'out-of-date' });
      expect(seen.comments[0]).toContain('run is out of date');
    });
  }

  test('a fork with a read-only token: no comment, and a notice with the reason', async () => {
    await using scene = await sceneOf(DRIFT);
    scene.github.fail({ method: 'POST', path: /\/comments$/, times: 9, with: { status: 403 } });
    const seen = await scene.run({ event: fromFork(scene, { full_name: 'mallory/decisions' }) });
    expectHeld(seen, DRIFTED);
    expect(seen.comments).toEqual([]);
    expect(seen.summary).toContain('packet/decision.md');
    expect(seen.annotations.at(-1)?.message).toContain('fork runs with a read-only token');
  });

  test('a deleted fork: head.repo is null', async () => {
    await using scene = await sceneOf(DRIFT);
    expectHeld(await scene.run({ event: fromFork(scene, null) }), DRIFTED);
  });

  test('no token: no comment, and a notice', async () => {
    await using scene = await sceneOf(DRIFT);
    const seen = await scene.run({ inputs: { token: '' } });
    expectHeld(seen, DRIFTED);
    expect(seen.comments).toEqual([]);
    expect(seen.log).not.toContain(TOKEN);
    expect(seen.annotations.at(-1)?.message).toContain('the input "token" is empty');
  });
});

describe('events that name no pull request', () => {
  test('merge_group: both sides are named by the queue', async () => {
    await using scene = await sceneOf(DRIFT);
    const seen = await scene.run(scene.mergeGroup());
    expectHeld(seen, DRIFTED);
    expect(reportOf(seen).checked).toMatchObject({
      commit: scene.request.mergeSha,
      base: scene.request.baseSha,
    });
    expect(seen.comments).toEqual([]);
  });

  test('merge_group: a production branch is blocked while a blocker is open', async () => {
    await using scene = await sceneOf({
      head: { 'packet/notes.md': 'x\n' },
      plan: { baseRef: 'production' },
    });
    expectHeld(await scene.run(scene.mergeGroup()), { finding: 'open-blockers' });
  });

  for (const eventName of ['push', 'workflow_dispatch', 'schedule'] as const) {
    test(`${eventName}: a commit is judged by its own seals`, async () => {
      await using scene = await sceneOf(DRIFT);
      const { mergeSha } = scene.request;
      const event = eventName === 'push' ? { after: mergeSha } : {};
      const seen = await scene.run({ eventName, event, ref: 'refs/heads/main' });
      expectHeld(seen, DRIFTED);
      expect(reportOf(seen).checked).toMatchObject({ commit: mergeSha, base: null });
      expect(seen.comments).toEqual([]);
    });
  }

  test('push of an unchanged commit passes', async () => {
    await using scene = await sceneOf({ head: { 'packet/notes.md': 'x\n' } });
    const seen = await scene.run({ eventName: 'push', event: {}, ref: 'refs/heads/main' });
    expect(seen.outputs.verdict).toBe('pass');
  });
});
