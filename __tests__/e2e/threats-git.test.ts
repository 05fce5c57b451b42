import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkOut } from '../../src/demo/sample-pull-request.ts';
import { type Attack, attack, expectHeld, sceneOf, weakBranch } from './attack.fixture.ts';
import { BASE, DECISION, EDITED, SEAL, seal } from './packet.fixture.ts';
import { reportOf, type Scene } from './scene.fixture.ts';

const DRIFT: Attack = { head: { 'packet/decision.md': EDITED } };
const DRIFTED = { drifted: ['packet/decision.md'] };

/** A commit of the given parents whose tree is the head's, as nobody but an attacker makes it. */
function forged(scene: Scene, ...parents: readonly string[]): string {
  const args = parents.flatMap((parent) => ['-p', parent]);
  const tree = `${scene.request.headSha}^{tree}`;
  return scene.git('commit-tree', scene.git('rev-parse', tree), ...args, '-m', 'Forged');
}

const push = (scene: Scene, ...refs: readonly string[]): string =>
  scene.git('push', '--quiet', scene.request.origin, ...refs.map((ref) => `+${ref}`));

describe('manipulated contents of the clone', () => {
  test('a replacement object for the sealed file', async () => {
    await using scene = await sceneOf(DRIFT);
    const { workspace } = scene.request;
    const git = (...args: readonly string[]) => scene.sandbox.git(workspace, ...args);
    const found = git('rev-parse', 'HEAD:packet/decision.md');
    const sealed = git('rev-parse', `${scene.request.baseSha}:packet/decision.md`);
    git('replace', found, sealed);
    expect(git('cat-file', 'blob', found)).toContain('Hold');
    expectHeld(await scene.run(), DRIFTED);
  });

  test('a replacement object for the merge commit', async () => {
    await using scene = await sceneOf(DRIFT);
    const { workspace, baseSha } = scene.request;
    scene.sandbox.git(workspace, 'replace', scene.request.mergeSha, baseSha);
    expectHeld(await scene.run(), DRIFTED);
  });

  test('a graft that gives the merge another first parent', async () => {
    await using scene = await sceneOf({
      head: { 'packet/decision.md': EDITED, [SEAL]: seal({ 'notes.md': 'Not sealed.\n' }) },
      plan: { depth: 0 },
    });
    const { workspace, mergeSha, headSha } = scene.request;
    mkdirSync(join(workspace, '.git/info'), { recursive: true });
    writeFileSync(join(workspace, '.git/info/grafts'), `${mergeSha} ${headSha} ${headSha}\n`);
    expectHeld(await scene.run(), { reseal: 'coverage-shrunk', ...DRIFTED });
  });

  test('a checkout of another commit than the event’s', async () => {
    await using scene = await sceneOf(DRIFT);
    scene.sandbox.git(scene.request.workspace, 'checkout', '--quiet', scene.request.baseSha);
    expectHeld(await scene.run(), DRIFTED);
  });

  test('a checkout with the sealed bytes on disk', async () => {
    await using scene = await sceneOf(DRIFT);
    writeFileSync(join(scene.request.workspace, 'packet/decision.md'), DECISION);
    expectHeld(await scene.run(), DRIFTED);
  });

  test('a checkout with the sealed bytes in the index', async () => {
    await using scene = await sceneOf(DRIFT);
    const { workspace } = scene.request;
    writeFileSync(join(workspace, 'packet/decision.md'), DECISION);
    scene.sandbox.git(workspace, 'add', 'packet/decision.md');
    expectHeld(await scene.run(), DRIFTED);
  });

  test('a shallow clone of the merge alone fetches its parents', async () => {
    const seen = await attack({ ...DRIFT, plan: { depth: 1 } });
    expectHeld(seen, DRIFTED);
    expect(reportOf(seen).checked.base).not.toBeNull();
  });
});

describe('a merge commit other than the one that would land', () => {
  test('an octopus merge', async () => {
    await using scene = await sceneOf(DRIFT);
    const { baseSha, headSha } = scene.request;
    const octopus = forged(scene, baseSha, headSha, weakBranch(scene));
    push(scene, `${octopus}:refs/pull/7/merge`);
    const event = scene.event({ merge_commit_sha: octopus });
    expectHeld(await scene.run({ sha: octopus, event }), { problem: 'merge-mismatch' });
  });

  test('a merge with its parents swapped', async () => {
    await using scene = await sceneOf(DRIFT);
    const swapped = forged(scene, scene.request.headSha, scene.request.baseSha);
    push(scene, `${swapped}:refs/pull/7/merge`);
    const event = scene.event({ merge_commit_sha: swapped });
    expectHeld(await scene.run({ sha: swapped, event }), { problem: 'merge-mismatch' });
  });

  test('a merge into the previous base branch', async () => {
    await using scene = await sceneOf(DRIFT);
    const weak = weakBranch(scene);
    const merge = forged(scene, weak, scene.request.headSha);
    push(scene, 'weak:refs/heads/weak', `${merge}:refs/pull/7/merge`);
    const event = scene.event({ merge_commit_sha: merge });
    expectHeld(await scene.run({ sha: merge, event }), { problem: 'merge-mismatch' });
  });

  test('a merge into the previous base branch, an ancestor of the new one', async () => {
    await using scene = await sceneOf({
      ...DRIFT,
      plan: { baseMoves: { 'packet/notes.md': 'the base moved\n' }, depth: 1 },
    });
    const before = scene.git('rev-parse', `${scene.request.baseSha}^`);
    const merge = forged(scene, before, scene.request.headSha);
    push(scene, `${merge}:refs/pull/7/merge`);
    const event = scene.event({ merge_commit_sha: merge });
    expectHeld(await scene.run({ sha: merge, event }), { problem: 'merge-mismatch' });
  });

  test('a branch named like the merge ref of the pull request', async () => {
    await using scene = await sceneOf(DRIFT);
    const merge = forged(scene, weakBranch(scene), scene.request.headSha);
    push(scene, 'weak:refs/heads/weak', `${merge}:refs/heads/a/refs/pull/7/merge`);
    const event = scene.event({ merge_commit_sha: null });
    const seen = await scene.run({ eventName: 'pull_request_target', event });
    expectHeld(seen, DRIFTED);
    expect(reportOf(seen).checked.commit).toBe(scene.request.mergeSha);
  });

  test('a branch named like the base branch', async () => {
    await using scene = await sceneOf(DRIFT);
    push(scene, `${weakBranch(scene)}:refs/heads/a/refs/heads/main`);
    scene.sandbox.git(scene.request.origin, 'update-ref', '-d', 'refs/pull/7/merge');
    const event = scene.event({ merge_commit_sha: null });
    const seen = await scene.run({ eventName: 'pull_request_target', event });
    expectHeld(seen, DRIFTED);
    expect(reportOf(seen).checked.base).toBe(scene.request.baseSha);
  });

  test('a checkout of a fork whose main seals less', async () => {
    await using scene = await sceneOf(DRIFT);
    push(scene, `${weakBranch(scene)}:refs/heads/main`);
    const { workspace, origin, baseSha } = scene.request;
    scene.sandbox.git(scene.request.origin, 'update-ref', '-d', 'refs/pull/7/merge');
    const fork = 'https://github.invalid/mallory/decisions';
    scene.sandbox.git(workspace, 'config', 'remote.origin.url', fork);
    scene.sandbox.git(workspace, 'config', `url.file://${origin}.insteadOf`, fork);
    const event = scene.event({ merge_commit_sha: null });
    const seen = await scene.run({ eventName: 'pull_request_target', event });
    expectHeld(seen, DRIFTED);
    expect(reportOf(seen).checked.base).toBe(baseSha);
  });

  test('a head that was force-pushed in between', async () => {
    await using scene = await sceneOf(DRIFT);
    const old = { sha: scene.request.mergeSha, event: scene.event() };
    const unmerged = scene.event({ merge_commit_sha: null });
    scene.git('reset', '--quiet', '--hard', scene.request.baseSha);
    scene.push({ 'packet/notes.md': 'rewritten\n' }, 'Rewrite');
    for (const event of [old, { event: unmerged }]) {
      expectHeld(await scene.run(event), { problem: 'out-of-date' });
    }
    // Without a token nobody can be asked: git decides.
    const inputs = { token: '' };
    expectHeld(await scene.run({ ...old, inputs }), DRIFTED);
    expectHeld(await scene.run({ event: unmerged, inputs }), { problem: 'merge-mismatch' });
    expect((await scene.run()).outputs.verdict).toBe('pass');
  });

  test('a conflict: there is no merge commit, and the head alone is judged against the base', async () => {
    await using scene = await sceneOf(DRIFT);
    scene.sandbox.git(scene.request.origin, 'update-ref', '-d', 'refs/pull/7/merge');
    const workspace = checkOut(scene.sandbox, {
      origin: scene.request.origin,
      ref: 'pull/7/head',
      depth: 1,
    });
    const event = scene.event({ merge_commit_sha: null });
    const seen = await scene.run({ workspace, sha: scene.request.headSha, event });
    expectHeld(seen, DRIFTED);
    expect(reportOf(seen).checked).toMatchObject({
      commit: scene.request.headSha,
      base: scene.request.baseSha,
    });
  });
});

describe('a base branch that moves', () => {
  test('the first parent of the merge counts, and the move is reported', async () => {
    await using scene = await sceneOf({
      head: { 'packet/notes.md': 'edited\n' },
      plan: {
        baseMoves: { 'packet/more.md': 'x\n', 'packet/more.seal.json': seal({ 'more.md': 'x\n' }) },
      },
    });
    const stale = scene.git('rev-parse', `${scene.request.baseSha}^`);
    const seen = await scene.run({ event: scene.event({ base: baseOf(scene, stale) }) });
    expect(seen.outputs).toMatchObject({ verdict: 'pass', 'files-sealed': '3' });
    expect(reportOf(seen).findings.map(({ code }) => code)).toContain('base-moved');
    expect(seen.comments[0]).toContain('moved since');
  });

  test('again while the job waits: the merge is still into this branch', async () => {
    await using scene = await sceneOf({
      ...DRIFT,
      plan: { baseMoves: { 'packet/notes.md': 'first move\n' }, depth: 1 },
    });
    const stale = scene.git('rev-parse', `${scene.request.baseSha}^`);
    scene.git('checkout', '--quiet', 'main');
    scene.sandbox.commit(scene.request.work, 'Move again', { 'packet/again.md': 'x\n' });
    push(scene, 'main:refs/heads/main');
    const seen = await scene.run({ event: scene.event({ base: baseOf(scene, stale) }) });
    expectHeld(seen, DRIFTED);
    expect(reportOf(seen).checked.base).toBe(scene.request.baseSha);
  });

  test('to a seal that the head does not have yet', async () => {
    const seen = await attack({
      head: { 'packet/late.md': 'the head\u2019s\n' },
      base: { ...BASE, 'packet/late.md': 'the head\u2019s\n' },
      plan: { baseMoves: { 'packet/late.seal.json': seal({ 'late.md': 'the base\u2019s\n' }) } },
    });
    expectHeld(seen, { drifted: ['packet/late.md'] });
  });
});

function baseOf({ request }: Scene, sha: string): Record<string, unknown> {
  return { ref: request.baseRef, sha, repo: { full_name: 'acme/decisions' } };
}
