import { writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type Attack, sceneOf } from './attack.fixture.ts';
import { scriptNamedGit } from './git-record.fixture.ts';
import { actionWithLimit, limitedCopy } from './limits.fixture.ts';
import { EDITED } from './packet.fixture.ts';
import { BOT, reportOf, type Scene, type Step } from './scene.fixture.ts';

/** What the comment says of the present head, whoever writes and whatever happens to a run. */

const DRIFTED = { 'packet/decision.md': EDITED };
const DRIFT: Attack = { head: DRIFTED };
const FINE: Attack = { head: { 'packet/notes.md': 'edited\n' } };
const WORKFLOW = '.github/workflows/seal-vs-bytes.yml';

const short = (oid: string): string => oid.slice(0, 12);
const firstLine = ({ comments }: Scene): string => comments[0]?.split('\n')[2] ?? '';

/** A comment of the same bot with a marker of its own making. */
function forge(scene: Scene, run: string, head = scene.request.headSha, attempt = '1'): void {
  const marker = `<!-- seal-vs-bytes key=default run=${run} attempt=${attempt} head=${head} -->`;
  scene.github.state.addComment(7, BOT, `${marker}\n### 2 of 2 sealed files match. FORGED`);
}

/** After the gate's run on a forgery: one comment, the gate's, and nothing of the forgery. */
async function expectOverwritten(scene: Scene, step: Step = {}): Promise<void> {
  const seen = await scene.run({ runId: 5, ...step });
  expect(seen.comments).toHaveLength(1);
  expect(seen.comments[0]).toContain('run=5 attempt=1');
  expect(seen.comments[0]).toContain('drift in 1 of 2 sealed files');
  expect(seen.comments[0]).not.toContain('FORGED');
}

describe('the first line of the comment', () => {
  test('names the head commit that was judged', async () => {
    await using scene = await sceneOf(FINE);
    await scene.run();
    expect(firstLine(scene)).toMatch(/2 of 2 sealed files match/);
    expect(firstLine(scene)).toContain(`head \`${short(scene.request.headSha)}\``);
  });
});

describe('a run that does not complete', () => {
  test('push 1 passes, push 2 drifts and hangs', async () => {
    await using scene = await sceneOf(FINE);
    await scene.run({ runId: 1 });
    const first = scene.request.headSha;
    scene.push(DRIFTED);
    const noted = scene.until(() => firstLine(scene).includes('not verified yet'));
    const running = scene.run({
      runId: 2,
      main: actionWithLimit(scene, 'outOfDateMilliseconds', 500),
      env: { PATH: scriptNamedGit(scene, 'exec sleep 25') },
      interrupt: { signal: 'SIGTERM', after: noted },
    });
    await noted;
    expect(scene.comments).toHaveLength(1);
    expect(firstLine(scene)).toContain(short(scene.request.headSha));
    expect(scene.comments[0]).toContain(`was about \`${short(first)}\``);
    expect(scene.comments[0]).not.toMatch(/match|\u2705/);
    const seen = await running;
    expect(seen).toMatchObject({ status: 1, outputs: { verdict: 'error' } });
  });

  test('ended by a signal: the comment of the previous head says so', async () => {
    for (const signal of ['TERM', 'INT', 'HUP']) {
      await using scene = await sceneOf(FINE);
      await scene.run({ runId: 1 });
      scene.push(DRIFTED);
      const PATH = scriptNamedGit(scene, `kill -${signal} $PPID\nexec sleep 3`);
      const main = actionWithLimit(scene, 'lastWordMilliseconds', 60_000);
      const seen = await scene.run({ runId: 2, main, env: { PATH } });
      expect(seen).toMatchObject({ status: 1, outputs: { verdict: 'error' } });
      expect(seen.comments).toHaveLength(1);
      expect(firstLine(scene)).toContain('not verified');
      expect(firstLine(scene)).toContain(short(scene.request.headSha));
      expect(seen.comments[0]).not.toMatch(/match|\u2705/);
    }
  });

  test('over its time limit: an error, and the comment says that nothing was judged', async () => {
    await using scene = await sceneOf(FINE);
    await scene.run({ runId: 1 });
    scene.push(DRIFTED);
    const brief = actionWithLimit(scene, 'runSeconds', 1.5);
    const main = limitedCopy(scene, brief, 'lastWordMilliseconds', 60_000);
    const PATH = scriptNamedGit(scene, 'exec sleep 25');
    const seen = await scene.run({ runId: 2, main, env: { PATH } });
    expect(seen).toMatchObject({ status: 1, outputs: { verdict: 'error' } });
    expect(seen.annotations[0]?.message).toContain('limit of 1.5 seconds for a run');
    expect(seen.comments).toHaveLength(1);
    expect(firstLine(scene)).toContain('not verified');
    expect(seen.comments[0]).not.toMatch(/match|\u2705/);
  });

  test('a slow run that completes leaves its report, not the note', async () => {
    await using scene = await sceneOf(FINE);
    await scene.run({ runId: 1 });
    scene.push({ 'packet/notes.md': 'edited again\n' });
    const said = scene.sandbox.path('said');
    const wait = `for i in $(seq 600); do [ -e '${said}' ] && break; sleep 0.1; done`;
    const rest = (process.env.PATH ?? '').replaceAll("'", '');
    const PATH = scriptNamedGit(scene, `${wait}\nPATH='${rest}'\nexec git "$@"`);
    const main = actionWithLimit(scene, 'outOfDateMilliseconds', 500);
    const running = scene.run({ runId: 2, main, env: { PATH } });
    await scene.until(() => firstLine(scene).includes('not verified yet'));
    writeFileSync(said, '');
    const seen = await running;
    expect(seen.outputs.verdict).toBe('pass');
    expect(seen.comments).toHaveLength(1);
    expect(firstLine(scene)).toMatch(/2 of 2 sealed files match/);
    expect(seen.comments[0]).toContain('run=2 attempt=1');
  });
});

describe('a run that cannot judge', () => {
  test('invalid input is posted', async () => {
    await using scene = await sceneOf(FINE);
    await scene.run({ runId: 1 });
    scene.push(DRIFTED);
    const seen = await scene.run({ runId: 2, inputs: { mode: 'strict' } });
    expect(seen.comments).toHaveLength(1);
    expect(firstLine(scene)).toContain('could not verify');
    expect(firstLine(scene)).toContain(short(scene.request.headSha));
    expect(seen.comments[0]).toContain('run=2 attempt=1');
  });

  test('an event file that is no JSON is posted, by the ref alone', async () => {
    await using scene = await sceneOf(FINE);
    await scene.run({ runId: 1 });
    scene.push(DRIFTED);
    const seen = await scene.run({ runId: 2, event: Buffer.from('{"pull_request": ') });
    expect(reportOf(seen).problems).toMatchObject([{ code: 'bad-event' }]);
    expect(seen.comments).toHaveLength(1);
    expect(firstLine(scene)).toContain('could not verify');
  });

  test('a payload without a base is posted for its head', async () => {
    await using scene = await sceneOf(FINE);
    await scene.run({ runId: 1 });
    scene.push(DRIFTED);
    const seen = await scene.run({ runId: 2, event: scene.event({ base: null }) });
    expect(reportOf(seen).problems).toMatchObject([{ code: 'bad-event' }]);
    expect(firstLine(scene)).toContain(short(scene.request.headSha));
  });
});

describe('a marker that claims a run', () => {
  test('of an impossible number', async () => {
    await using scene = await sceneOf(DRIFT);
    forge(scene, '99999999999999999999');
    await expectOverwritten(scene);
  });

  test('of an unused number', async () => {
    await using scene = await sceneOf(DRIFT);
    forge(scene, '999999999999999');
    forge(scene, '6');
    await expectOverwritten(scene);
  });

  test('of a run of another workflow', async () => {
    await using scene = await sceneOf(DRIFT);
    const { headSha } = scene.request;
    scene.github.state.addWorkflowRun({ id: 900, headSha, path: '.github/workflows/other.yml' });
    forge(scene, '900');
    await expectOverwritten(scene);
  });

  test('of a run on a commit outside the pull request', async () => {
    await using scene = await sceneOf(DRIFT);
    const { baseSha } = scene.request;
    scene.github.state.addWorkflowRun({ id: 900, headSha: baseSha, path: WORKFLOW });
    forge(scene, '900', baseSha);
    await expectOverwritten(scene);
  });

  test('of an attempt that does not exist', async () => {
    await using scene = await sceneOf(DRIFT);
    forge(scene, '5', scene.request.headSha, '9');
    await expectOverwritten(scene);
  });

  test('about another head, where runs cannot be read', async () => {
    await using scene = await sceneOf(DRIFT);
    scene.github.fail({ path: /\/actions\/runs\//, times: Infinity, with: { status: 403 } });
    forge(scene, '900', scene.request.baseSha);
    await expectOverwritten(scene);
  });

  test('of a later run that GitHub knows is accepted, and its comment is kept', async () => {
    await using scene = await sceneOf(DRIFT);
    await scene.run({ runId: 9 });
    const [said] = scene.comments;
    await scene.run({ runId: 5 });
    expect(scene.comments).toEqual([said]);
  });
});

describe('a run whose head is no longer that of the pull request', () => {
  test('never overwrites the comment on the present head', async () => {
    await using scene = await sceneOf(FINE);
    const old = { sha: scene.request.mergeSha, event: scene.event() };
    scene.push(DRIFTED);
    await scene.run({ runId: 2 });
    const [said] = scene.comments;
    scene.github.fail({ path: /\/actions\/runs\//, times: Infinity, with: { status: 403 } });
    for (const runId of [1, 3]) {
      const seen = await scene.run({ ...old, runId });
      expect(seen.comments).toEqual([said]);
    }
  });
});
