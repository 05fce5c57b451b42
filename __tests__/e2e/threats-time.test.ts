import { describe, expect, test } from '@jest/globals';
import type { FaultEffect } from '../../src/demo/embedded-github.ts';
import { type Attack, expectHeld, sceneOf, weakBranch } from './attack.fixture.ts';
import { EDITED, NOTES, SEAL, SEALED, seal } from './packet.fixture.ts';
import { reportOf, type Scene, type Seen, type Step } from './scene.fixture.ts';

const DRIFT: Attack = { head: { 'packet/decision.md': EDITED } };
const SOUND: Attack = { head: { 'packet/other.md': 'new\n' } };
const QUIET = { comment: 'false' };

const message = (seen: Seen): string =>
  reportOf(seen)
    .problems.map((one) => one.message)
    .join();

/** The event and the merge of now, to be run again later. */
const remembered = (scene: Scene): Step => ({
  event: scene.event(),
  sha: scene.request.mergeSha,
  workspace: scene.request.workspace,
  inputs: QUIET,
});

/** The pull request of an edit, green against a branch that seals less. */
async function greenElsewhere(scene: Scene): Promise<Step> {
  weakBranch(scene);
  scene.retarget('weak');
  const step = remembered(scene);
  expect((await scene.run(step)).outputs.verdict).toBe('pass');
  return step;
}

/** main moves on: another pull request seals what this one edits. */
function baseSeals(scene: Scene): void {
  scene.git('checkout', '--quiet', 'main');
  const baseSha = scene.sandbox.commit(scene.request.work, 'Seal the notes', {
    'packet/notes.seal.json': seal({ 'notes.md': NOTES }),
  });
  scene.git('checkout', '--quiet', scene.request.headRef);
  scene.request = { ...scene.request, baseSha };
  scene.offer();
}

describe('an event that differs from the present state', () => {
  test('a failed head, by re-running its run from before the base sealed the file', async () => {
    await using scene = await sceneOf({ head: { 'packet/notes.md': 'Edited.\n' } });
    const old = remembered(scene);
    expect((await scene.run(old)).outputs.verdict).toBe('pass');
    baseSeals(scene);
    expectHeld(await scene.run({ inputs: QUIET }), { drifted: ['packet/notes.md'] });
    for (const workspace of [scene.request.workspace, scene.checkOut()]) {
      const again = await scene.run({ ...old, attempt: 2, workspace });
      expectHeld(again, { drifted: ['packet/notes.md'] });
    }
  });

  test('a run made while the base required less, re-run after retargeting', async () => {
    await using scene = await sceneOf(DRIFT);
    const step = await greenElsewhere(scene);
    scene.retarget('main');
    for (const attempt of [2, 1]) {
      const seen = await scene.run({ ...step, attempt });
      expectHeld(seen, { problem: 'out-of-date' });
      expect(message(seen)).toContain('run is out of date: its base branch is main, not weak');
    }
    expectHeld(await scene.run({ inputs: QUIET }), { drifted: ['packet/decision.md'] });
  });

  test('the run of a head that was pushed to since', async () => {
    await using scene = await sceneOf(SOUND);
    const step = remembered(scene);
    expect((await scene.run(step)).outputs.verdict).toBe('pass');
    scene.push({ 'packet/decision.md': EDITED });
    const seen = await scene.run({ ...step, attempt: 2 });
    expectHeld(seen, { problem: 'out-of-date' });
    expect(message(seen)).toContain(`its head is ${scene.request.headSha}`);
  });

  test('the title of a merged twin with the same head is edited', async () => {
    await using scene = await sceneOf(DRIFT);
    await greenElsewhere(scene);
    scene.github.state.updatePullRequest(7, { state: 'merged' });
    const merged = scene.event({ merged: true, state: 'closed' });
    for (const inputs of [QUIET, { ...QUIET, token: '' }]) {
      const seen = await scene.run({ event: { ...merged, action: 'edited' }, inputs });
      expectHeld(seen, { problem: 'out-of-date' });
      expect(message(seen)).toContain('run is out of date: the pull request is merged');
    }
  });

  test('a closed pull request, whatever the event says', async () => {
    await using scene = await sceneOf(SOUND);
    const closed = scene.event({ merged: false, state: 'closed' });
    expectHeld(await scene.run({ event: closed, inputs: { ...QUIET, token: '' } }), {
      problem: 'out-of-date',
    });
    scene.github.state.updatePullRequest(7, { state: 'closed' });
    const seen = await scene.run({ inputs: QUIET });
    expectHeld(seen, { problem: 'out-of-date' });
    expect(message(seen)).toContain('the pull request is closed');
  });

  test('a base branch that only advanced is still the base', async () => {
    await using scene = await sceneOf(SOUND);
    scene.github.state.updatePullRequest(7, { baseSha: 'a'.repeat(40) });
    expect((await scene.run({ inputs: QUIET })).outputs.verdict).toBe('pass');
  });
});

/** Ways in which GitHub does not say what the pull request is now, and how that is told. */
const UNANSWERED: Readonly<Record<string, { with?: FaultEffect; step?: Step; why: string }>> = {
  'GitHub refuses: 403': { with: { status: 403 }, why: 'HTTP 403: the token lacks the permission' },
  'GitHub knows no such pull request: 404': {
    with: { status: 404 },
    why: 'HTTP 404: not found, or the token lacks the permission',
  },
  'GitHub fails: 503': { with: { status: 503 }, why: 'HTTP 503' },
  'the connection is dropped': { with: 'drop', why: 'no answer' },
  'the answer takes too long': { with: { delayMs: 60_000 }, why: 'no answer in time' },
  'the token is not valid': {
    step: { inputs: { ...QUIET, token: 'stolen' }, unaudited: true },
    why: 'HTTP 401: the token is not valid',
  },
  'there is no token': {
    step: { inputs: { ...QUIET, token: '' } },
    why: 'the input "token" is empty',
  },
  'there is no GitHub server': { step: { apiUrl: 'http://127.0.0.1:9' }, why: 'no answer' },
};

describe('a state that GitHub does not give', () => {
  for (const [title, { with: effect, step, why }] of Object.entries(UNANSWERED)) {
    test(title, async () => {
      await using scene = await sceneOf(SOUND);
      if (effect !== undefined) {
        scene.github.fail({ path: /\/pulls\/7$/, times: Infinity, with: effect });
      }
      const first = await scene.run({ inputs: QUIET, ...step });
      expect(first.outputs.verdict).toBe('pass');
      const said = `present state of the pull request could not be read (${why})`;
      const notes = reportOf(first).findings.filter(({ code }) => code === 'state-unknown');
      expect(notes).toMatchObject([{ severity: 'note', message: expect.stringContaining(said) }]);
      expect(first.log).toContain(said);
      expect(first.summary).toContain('present state of the pull request could not be read');
      const again = await scene.run({ inputs: QUIET, ...step, attempt: 2 });
      expectHeld(again, { problem: 'out-of-date' });
      expect(message(again)).toContain(said);
      expect(message(again)).toContain('a re-run (attempt 2) cannot be trusted without it');
    });
  }

  test('is reported in the comment too', async () => {
    await using scene = await sceneOf(SOUND);
    scene.github.fail({ path: /\/pulls\/7$/, times: 2, with: { status: 503 } });
    const seen = await scene.run();
    expect(seen.comments[0]).toContain('present state of the pull request could not be read');
  });

  test('one transient failure is retried', async () => {
    await using scene = await sceneOf(SOUND);
    scene.github.fail({ path: /\/pulls\/7$/, times: 1, with: { status: 502 } });
    const seen = await scene.run({ inputs: QUIET, attempt: 2 });
    expect(seen.outputs.verdict).toBe('pass');
  });
});

const refusals = (seen: Seen): readonly string[] =>
  reportOf(seen)
    .findings.filter(({ code }) => code === 'twin-refused')
    .map((finding) => finding.message);

describe('a status that is shown on another pull request too', () => {
  test('a twin with the same head into main that does not pass', async () => {
    await using scene = await sceneOf(DRIFT);
    const step = await greenElsewhere(scene);
    scene.twin(8, 'main');
    const seen = await scene.run({ ...step, inputs: {}, attempt: 2 });
    expectHeld(seen, { finding: 'twin-refused' });
    expect(refusals(seen)).toEqual([
      expect.stringContaining(
        '#8 has the same head and the base branch main, and its verdict is fail',
      ),
    ]);
    for (const text of [seen.log, seen.summary, seen.comments[0]]) expect(text).toContain('#8');
  });

  test('a twin into a branch that has no merge commit', async () => {
    await using scene = await sceneOf(DRIFT);
    const step = await greenElsewhere(scene);
    scene.twin(8, 'main');
    scene.sandbox.git(scene.request.origin, 'update-ref', '-d', 'refs/pull/8/merge');
    scene.github.state.updatePullRequest(8, { mergeCommitSha: null });
    expectHeld(await scene.run(step), { finding: 'twin-refused' });
    scene.sandbox.git(scene.request.origin, 'update-ref', '-d', 'refs/heads/main');
    scene.github.state.updatePullRequest(8, { baseSha: 'f'.repeat(40) });
    expectHeld(await scene.run(step), { finding: 'twin-refused' });
  });

  test('a twin whose reseal is approved only on the other pull request', async () => {
    await using scene = await sceneOf({
      head: {
        'packet/decision.md': EDITED,
        [SEAL]: seal({ ...SEALED, 'decision.md': EDITED }, { closed: ['evidence/**'] }),
      },
    });
    scene.git('branch', '--force', 'other', scene.request.baseSha);
    scene.twin(8, 'other');
    scene.review({ author: 'wren', state: 'APPROVED' }, 'write');
    expectHeld(await scene.run({ inputs: QUIET }), { finding: 'twin-refused' });
    scene.github.state.addReview(8, { author: 'wren', state: 'APPROVED' });
    expect((await scene.run({ inputs: QUIET })).outputs.verdict).toBe('pass');
  });

  test('a twin that passes, a closed one, and one of another head change nothing', async () => {
    await using scene = await sceneOf(SOUND);
    weakBranch(scene);
    scene.twin(8, 'weak');
    scene.github.state.updatePullRequest(scene.twin(9, 'weak').number, { state: 'closed' });
    scene.github.state.updatePullRequest(scene.twin(10, 'weak').number, {
      headSha: 'a'.repeat(40),
    });
    const seen = await scene.run({ inputs: QUIET });
    expect([seen.outputs.verdict, refusals(seen)]).toEqual(['pass', []]);
  });

  test('more twins than the limit', async () => {
    await using scene = await sceneOf(SOUND);
    weakBranch(scene);
    for (let number = 11; number <= 16; number += 1) scene.twin(number, 'weak');
    const seen = await scene.run({ inputs: QUIET });
    expectHeld(seen, { finding: 'twin-refused' });
    expect(refusals(seen).join()).toContain('1 more open pull requests have the same head');
  });

  test('a list of pull requests that cannot be read is reported', async () => {
    await using scene = await sceneOf(SOUND);
    scene.github.fail({ path: /\/pulls$/, times: Infinity, with: { status: 403 } });
    const seen = await scene.run({ inputs: QUIET, attempt: 2 });
    expect(seen.outputs.verdict).toBe('pass');
    const notes = reportOf(seen).findings.filter(({ code }) => code === 'state-unknown');
    expect(notes.map((note) => note.message).join()).toContain(
      'open pull requests could not all be read (HTTP 403: the token lacks the permission)',
    );
  });
});
