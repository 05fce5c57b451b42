import { describe, expect, test } from '@jest/globals';
import { type Attack, expectHeld, sceneOf } from './attack.fixture.ts';
import { DECISION, EDITED, RECORD, SEAL, SEALED, seal } from './packet.fixture.ts';
import { mergeGroupOf, type Queueing } from './queue.fixture.ts';
import { reportOf, type Scene, type Seen } from './scene.fixture.ts';

const CLOSED = { closed: ['evidence/**'] };

/** #7 reseals the decision. */
const RESEAL: Attack = {
  head: {
    'packet/decision.md': EDITED,
    [SEAL]: seal({ ...SEALED, 'decision.md': EDITED }, CLOSED),
  },
};
const SOUND: Attack = { head: { 'packet/notes.md': 'edited\n' } };

/** #8 touches nothing that is sealed. */
const HARMLESS: Queueing = { number: 8, files: { 'packet/more.md': 'more\n' } };

const resealed = RECORD.replace('until proven', 'no more');

/** #8 reseals the record. */
const SECOND: Queueing = {
  number: 8,
  files: {
    'packet/record.json': resealed,
    [SEAL]: seal({ ...SEALED, 'record.json': resealed }, CLOSED),
  },
};

const entries = (seen: Seen): string =>
  reportOf(seen)
    .findings.filter(({ code }) => code === 'entry-refused')
    .map(({ message }) => message)
    .join('\n');

const because = (seen: Seen): string =>
  reportOf(seen)
    .reseals.map((reseal) => reseal.because)
    .join('\n');

const approve = (scene: Scene, number: number, author: string): void => {
  scene.github.state.setPermission(author, 'write');
  scene.github.state.addReview(number, { author, state: 'APPROVED' });
};

describe('a merge queue of several entries', () => {
  test('the second entry behind a first one whose reseal was refused', async () => {
    await using scene = await sceneOf(RESEAL);
    const seen = await scene.run(mergeGroupOf(scene, [{ number: 7 }, HARMLESS]));
    expectHeld(seen, { reseal: 'reseal', finding: 'entry-refused' });
    expect(entries(seen)).toContain('#7, entry 1 of 2 of this merge group');
    expect(reportOf(seen).checked.base).toBe(scene.request.baseSha);
  });

  test('the same with an approval of the second pull request', async () => {
    await using scene = await sceneOf(RESEAL);
    const group = mergeGroupOf(scene, [{ number: 7 }, HARMLESS]);
    approve(scene, 8, 'wren');
    expectHeld(await scene.run(group), { reseal: 'reseal', finding: 'entry-refused' });
  });

  test('a reseal split over two entries', async () => {
    const dropped = seal({ 'record.json': RECORD }, CLOSED);
    await using scene = await sceneOf({ head: { [SEAL]: dropped } });
    const second: Queueing = { number: 8, files: { 'packet/decision.md': EDITED } };
    const seen = await scene.run(mergeGroupOf(scene, [{ number: 7 }, second]));
    expectHeld(seen, { reseal: 'coverage-shrunk', finding: 'entry-refused' });
  });

  test('an entry that drifts and a later one that restores the bytes', async () => {
    await using scene = await sceneOf({ head: { 'packet/decision.md': EDITED } });
    const from = scene.request.headSha;
    const back: Queueing = { number: 8, from, files: { 'packet/decision.md': DECISION } };
    const seen = await scene.run(mergeGroupOf(scene, [{ number: 7 }, back]));
    expectHeld(seen, { finding: 'entry-refused', drifted: [] });
    expect(entries(seen)).toContain('1 of 2 sealed files drifted');
  });

  test('two reseals, one of them approved', async () => {
    await using scene = await sceneOf(RESEAL);
    const group = mergeGroupOf(scene, [{ number: 7 }, SECOND]);
    approve(scene, 7, 'wren');
    const seen = await scene.run(group);
    expectHeld(seen, { reseal: 'reseal', finding: 'entry-refused' });
    expect(entries(seen)).toContain('#8, entry 2 of 2');
    expect(because(seen)).toContain('#8: no approving review of this head commit');
  });

  test('two reseals, each approved on its own pull request', async () => {
    await using scene = await sceneOf(RESEAL);
    const group = mergeGroupOf(scene, [{ number: 7 }, SECOND]);
    approve(scene, 7, 'wren');
    approve(scene, 8, 'olga');
    const seen = await scene.run(group);
    expect(seen.outputs.verdict).toBe('pass');
    expect(reportOf(seen).reseals).toMatchObject([
      { approved: { by: 'wren, olga' } },
      { approved: { by: 'wren, olga' } },
    ]);
  });

  test('an entry of no open pull request', async () => {
    await using scene = await sceneOf(SOUND);
    const stray: Queueing = { ...HARMLESS, number: 6, unknown: true };
    const seen = await scene.run(mergeGroupOf(scene, [stray, { number: 7 }]));
    expectHeld(seen, { finding: 'entry-refused' });
    expect(entries(seen)).toContain('no open pull request into main with the head');
  });

  test('entries of pull requests that are closed, retargeted or pushed to', async () => {
    await using scene = await sceneOf(SOUND);
    const group = mergeGroupOf(scene, [HARMLESS, { number: 7 }]);
    const { state } = scene.github;
    expect((await scene.run(group)).outputs.verdict).toBe('pass');
    state.updatePullRequest(7, { baseRef: 'other' });
    expectHeld(await scene.run(group), { finding: 'entry-refused' });
    state.updatePullRequest(7, { baseRef: 'main' });
    state.updatePullRequest(8, { headSha: 'a'.repeat(40) });
    expectHeld(await scene.run(group), { finding: 'entry-refused' });
  });

  test('an entry that lands while the group is read', async () => {
    await using scene = await sceneOf(SOUND);
    const group = mergeGroupOf(scene, [{ number: 7 }, HARMLESS]);
    const { origin } = scene.request;
    const first = scene.sandbox.git(origin, 'rev-parse', `${group.sha}^`);
    scene.github.state.updatePullRequest(7, { state: 'merged' });
    const landed = Promise.withResolvers<void>();
    scene.github.fail({ path: /\/pulls$/, times: 1, with: { after: () => landed.promise } });
    // The list without #7 is on its way while the branch still is as it was.
    const running = scene.run(group);
    const listed = () => scene.github.requests.some(({ path }) => path.endsWith('/pulls/8'));
    await scene.until(listed);
    scene.sandbox.git(origin, 'update-ref', 'refs/heads/main', first);
    landed.resolve();
    const seen = await running;
    expect(seen.outputs.verdict).toBe('pass');
    expect(reportOf(seen).checked.base).toBe(first);
  });

  test('GitHub does not list the pull requests', async () => {
    await using scene = await sceneOf(RESEAL);
    const group = mergeGroupOf(scene, [{ number: 7 }, HARMLESS]);
    approve(scene, 7, 'wren');
    scene.github.fail({ path: /\/pulls/, times: Infinity, with: { status: 403 } });
    const seen = await scene.run(group);
    expectHeld(seen, { reseal: 'reseal' });
    expect(because(seen)).toContain('merge group could not be read (HTTP 403: ');
    expect(reportOf(seen).findings.map(({ code }) => code)).toContain('state-unknown');
  });
});

describe('a merge queue and its branch', () => {
  test('a group that has landed, or that the branch has left behind', async () => {
    await using scene = await sceneOf(SOUND);
    const group = mergeGroupOf(scene, [{ number: 7 }]);
    const { origin } = scene.request;
    scene.sandbox.git(origin, 'update-ref', 'refs/heads/main', String(group.sha));
    expectHeld(await scene.run({ ...group, attempt: 2 }), { problem: 'out-of-date' });
    scene.git('checkout', '--quiet', 'main');
    const moved = scene.sandbox.commit(scene.request.work, 'Move', { 'packet/moved.md': 'x\n' });
    scene.git('push', '--quiet', origin, `+${moved}:refs/heads/main`);
    expectHeld(await scene.run(group), { problem: 'out-of-date' });
  });

  test('a base_sha in the event that names a commit of the attacker', async () => {
    await using scene = await sceneOf(RESEAL);
    const group = mergeGroupOf(scene, [{ number: 7 }]);
    const event = {
      merge_group: {
        ...{ head_sha: group.sha, base_sha: group.sha, base_ref: 'refs/heads/main' },
        head_ref: group.ref,
      },
    };
    const seen = await scene.run({ ...group, event });
    expectHeld(seen, { reseal: 'reseal' });
    expect(reportOf(seen).checked.base).toBe(scene.request.baseSha);
  });
});

describe('a merge queue that squashes', () => {
  test('refuses a reseal, and the reason names the merge method', async () => {
    await using scene = await sceneOf(RESEAL);
    const group = mergeGroupOf(scene, [{ number: 7 }], 'squash');
    approve(scene, 7, 'wren');
    const seen = await scene.run(group);
    expectHeld(seen, { reseal: 'reseal' });
    expect(because(seen)).toContain('a squashed or rebased commit is not the head');
    expect(because(seen)).toContain('merge method to "Merge commit"');
  });

  test('a reseal split over two squashed entries', async () => {
    const dropped = seal({ 'record.json': RECORD }, CLOSED);
    await using scene = await sceneOf({ head: { [SEAL]: dropped } });
    const second: Queueing = { number: 8, files: { 'packet/decision.md': EDITED } };
    const seen = await scene.run(mergeGroupOf(scene, [{ number: 7 }, second], 'squash'));
    expectHeld(seen, { reseal: 'coverage-shrunk', drifted: ['packet/decision.md'] });
  });

  test('passes a change of no seal', async () => {
    await using scene = await sceneOf(SOUND);
    const group = mergeGroupOf(scene, [{ number: 7 }, HARMLESS], 'squash');
    expect((await scene.run(group)).outputs.verdict).toBe('pass');
  });
});
