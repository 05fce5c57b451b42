import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { FINDING_CODES } from '../../src/core/report.ts';
import { driftingEdit, fix7Packet } from '../../src/demo/packet.ts';
import { expectHeld } from './attack.fixture.ts';
import { reportOf, Scene, type Seen } from './scene.fixture.ts';

const packet = fix7Packet();
const PLAN = { baseRef: 'gate-trial', base: packet, head: driftingEdit(packet) } as const;

/** The edit taken back: every file as the base has it. */
const UNDONE = Object.fromEntries(
  Object.keys(PLAN.head).map((path) => [path, packet[path] ?? null]),
);

const open = (): Promise<Scene> => Scene.open(PLAN);

describe('the comment on a pull request', () => {
  test('is created by the first run, updated by the second, and turns green once fixed', async () => {
    await using scene = await open();
    const first = await scene.run({ runId: 1 });
    expect(first.comments).toHaveLength(1);
    expect(first.comments[0]).toContain('\u274c Seal vs bytes: drift in 6 of 6 sealed files');
    expect(first.comments[0]).toContain('7 of 7 blockers open');
    expect(first.log).toContain('Comment created: ');

    scene.push({ 'packet/contacts.md': packet['packet/contacts.md'] ?? null });
    const second = await scene.run({ runId: 2 });
    expect(second.comments).toHaveLength(1);
    expect(second.comments[0]).toContain('drift in 5 of 6 sealed files');
    expect(second.log).toContain('Comment updated: ');
    expect(second.outputs['comment-url']).toBe(first.outputs['comment-url']);

    scene.push(UNDONE);
    const third = await scene.run({ runId: 3 });
    expect(third.outputs).toMatchObject({ verdict: 'pass', 'files-drifted': '0' });
    expect(third.comments).toHaveLength(1);
    expect(third.comments[0]).toContain('\u2705 Seal vs bytes: 6 of 6 sealed files match');
    expect(third.comments[0]).not.toContain('\u274c');
    expect(scene.github.violations).toEqual([]);
  });

  test('is found behind a hundred and twenty comments of others', async () => {
    await using scene = await open();
    for (let at = 0; at < 60; at += 1) scene.github.state.addComment(7, 'wren', `before ${at}`);
    const first = await scene.run({ runId: 1 });
    for (let at = 0; at < 60; at += 1) scene.github.state.addComment(7, 'sam', `after ${at}`);
    const others = (): string[] =>
      scene.github.state.comments
        .filter(({ author }) => ['wren', 'sam'].includes(author))
        .map(({ body }) => body);
    const before = others();
    const second = await scene.run({ runId: 2 });
    expect(second.comments).toHaveLength(1);
    expect(second.outputs['comment-url']).toBe(first.outputs['comment-url']);
    expect(others()).toEqual(before);
    expect(before).toHaveLength(120);
  });

  test('is one for each of two gates with different keys', async () => {
    await using scene = await open();
    await scene.run({ inputs: { 'comment-key': 'one' } });
    const seen = await scene.run({ inputs: { 'comment-key': 'two' } });
    expect(seen.comments.map((body) => /key=(\w+)/.exec(body)?.[1])).toEqual(['one', 'two']);
  });

  test('is not posted with comment: never', async () => {
    await using scene = await open();
    const seen = await scene.run({ inputs: { comment: 'false' } });
    expect(seen.comments).toEqual([]);
    const asked = scene.github.requests.map(({ method, path }) => `${method} ${path}`);
    const written = asked.filter((line) => !/^GET |^POST .*\/(?:statuses|check-runs)\b/.test(line));
    expect(written).toEqual([]);
    expect(asked.filter((line) => line.includes('/comments'))).toEqual([]);
  });
});

describe('consistency of all outputs', () => {
  test('report, outputs, summary, comment and annotations agree', async () => {
    await using scene = await open();
    const seen = await scene.run();
    const report = reportOf(seen);
    expect(seen.outputs).toMatchObject({
      verdict: 'fail',
      'files-sealed': '6',
      'files-drifted': '6',
      'blockers-open': '7',
      'blockers-total': '7',
      decision: 'HOLD_PRODUCTION',
    });
    const shown = seen.annotations.map(
      ({ properties, message }) => `${properties.file} ${message}`,
    );
    for (const { path, sealed, found } of report.files) {
      expect(seen.summary).toContain(path);
      expect(seen.comments[0]).toContain(path);
      expect(shown.some((text) => text.includes(path))).toBe(true);
      expect(seen.summary).toContain(sealed?.sha256);
      if (found !== null) expect(seen.summary).toContain(found.sha256);
    }
    for (const { id } of report.blockers?.items ?? []) {
      expect(seen.summary).toContain(id);
      expect(seen.comments[0]).toContain(id);
    }
    expect(seen.summary.split('\n').slice(0, 20)).toEqual(
      seen.comments[0]?.split('\n').slice(2, 22),
    );
    const missing = seen.annotations.find(({ message }) => message.includes('cutover-checklist'));
    expect(missing?.properties.file).toBe('packet/FIX7-P0.seal.json');
  });

  test('an annotation is at the line and column of its drift', async () => {
    await using scene = await open();
    const seen = await scene.run({ inputs: { comment: 'false' } });
    const json = seen.annotations.find(({ properties }) =>
      properties.file?.endsWith('dry-run-plan.json'),
    );
    expect(json).toMatchObject({ level: 'error', properties: { line: '3', col: '21' } });
  });

  test('the report schema has every finding code', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'),
    );
    expect(schema.$defs.finding.properties.code.enum).toEqual([...FINDING_CODES]);
  });

  test('two runs on one commit give one report, except for the run itself', async () => {
    await using scene = await open();
    const runs: Seen[] = [];
    for (const runId of [1, 2]) {
      runs.push(
        await scene.run({ runId, workspace: scene.checkOut(), inputs: { comment: 'false' } }),
      );
    }
    const [one, two] = runs.map(({ reportText }) =>
      reportText.replace(/\n {2}"run": \{[^}]*\}/, ''),
    );
    expect(one).toBe(two);
    expect(one).not.toContain('milliseconds');
  });

  test('advisory: the verdict is fail everywhere, the exit status is 0', async () => {
    await using scene = await open();
    const seen = await scene.run({ inputs: { mode: 'advisory' } });
    expect(seen.status).toBe(0);
    expect(seen.outputs.verdict).toBe('fail');
    expect(seen.annotations.map(({ level }) => level)).not.toContain('error');
    expect(seen.comments[0]).toContain('advisory');
  });
});

/** What GitHub may do to the comment; none of it is the verdict's business. */
const TROUBLE = {
  'a 403': { status: 403 },
  'a 404': { status: 404 },
  'a 422': { status: 422 },
  'a 429 with retry-after': { status: 429, retryAfter: 1 },
  'a 500': { status: 500 },
  'a dropped connection': 'drop',
  'a connection dropped after the request was performed': { performThenDrop: true },
} as const;

describe('GitHub failures', () => {
  for (const [title, effect] of Object.entries(TROUBLE)) {
    test(`${title} on the comment changes no verdict, output or exit status`, async () => {
      await using scene = await open();
      scene.github.fail({ path: /\/comments/, times: Infinity, with: effect });
      const seen = await scene.run();
      expect(seen.status).toBe(1);
      expect(seen.outputs).toMatchObject({ verdict: 'fail', 'files-drifted': '6' });
      expect(reportOf(seen).verdict).toBe('fail');
      expect(seen.summary).toContain('drift in 6 of 6 sealed files');
      const notices = seen.annotations.filter(({ level }) => level === 'notice');
      expect(notices.some(({ message }) => message.includes('The verdict is unchanged'))).toBe(
        true,
      );
    });
  }

  test('a 429 is retried twice, and no more', async () => {
    await using scene = await open();
    const fault = { status: 429, retryAfter: 1 } as const;
    scene.github.fail({ path: /\/comments/, times: Infinity, with: fault });
    await scene.run();
    const asked = scene.github.requests.filter(({ path }) => path.includes('/comments'));
    expect(asked).toHaveLength(3);
  });

  test('a passing pull request passes without its comment', async () => {
    await using scene = await Scene.open({ ...PLAN, head: { 'notes.md': 'x\n' } });
    scene.github.fail({ path: /\/comments/, times: Infinity, with: { status: 403 } });
    const seen = await scene.run();
    expect(seen.status).toBe(0);
    expect(seen.outputs).toMatchObject({ verdict: 'pass', 'comment-url': '' });
  });

  test('no GitHub at all', async () => {
    await using scene = await open();
    const seen = await scene.run({ apiUrl: 'http://127.0.0.1:9' });
    expect(seen.outputs.verdict).toBe('fail');
    expect(seen.status).toBe(1);
  });

  test('a transient 502 is retried', async () => {
    await using scene = await open();
    scene.github.fail({ method: 'GET', path: /\/comments/, times: 1, with: { status: 502 } });
    expect((await scene.run()).comments).toHaveLength(1);
  });

  test('no file for summary and report: the verdict is unchanged', async () => {
    await using scene = await open();
    const env = { RUNNER_TEMP: scene.sandbox.path('nowhere'), GITHUB_STEP_SUMMARY: '' };
    const seen = await scene.run({ env, unaudited: true, inputs: { comment: 'false' } });
    expect(seen.status).toBe(1);
    expect(seen.outputs).toMatchObject({ verdict: 'fail', report: '' });
  });
});

/** A git that ends its parent by a signal as soon as it is asked for anything. */
function murderousGit(scene: Scene, signal: string): string {
  const bin = scene.sandbox.path('bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'git'), `#!/bin/sh\nkill -${signal} $PPID\nexec sleep 1\n`);
  chmodSync(join(bin, 'git'), 0o755);
  return `${bin}:${process.env.PATH ?? ''}`;
}

describe('an interrupted run', () => {
  for (const signal of ['TERM', 'INT', 'HUP']) {
    test(`by SIG${signal}: error, and a non-zero exit status`, async () => {
      await using scene = await open();
      const seen = await scene.run({ env: { PATH: murderousGit(scene, signal) } });
      expect(seen.status).toBe(1);
      expect(seen.outputs).toMatchObject({ verdict: 'error', decision: 'hold' });
      expect(seen.annotations).toMatchObject([
        { level: 'error', message: expect.stringContaining(`interrupted by SIG${signal}`) },
      ]);
      expect(seen.comments).toEqual([]);
    });
  }

  test('by SIGKILL: the outputs already contain error', async () => {
    await using scene = await open();
    const seen = await scene.run({ env: { PATH: murderousGit(scene, 'KILL') } });
    expect(seen.status).not.toBe(0);
    expect(seen.outputs).toMatchObject({ verdict: 'error', decision: 'hold' });
  });

  test('by SIGTERM after the verdict: the verdict is unchanged', async () => {
    await using scene = await open();
    const path = /\/comments/;
    scene.github.fail({ path, times: Infinity, with: { delayMs: 60_000 } });
    const after = scene.asked('GET', path);
    const seen = await scene.run({ interrupt: { signal: 'SIGTERM', after } });
    expect(seen.status).toBe(1);
    expect(seen.outputs.verdict).toBe('fail');
    expect(seen.annotations.at(-1)?.message).toContain('The verdict is unchanged');
  });

  test('by an absent git', async () => {
    await using scene = await open();
    const seen = await scene.run({ env: { PATH: scene.sandbox.path('empty') } });
    expectHeld(seen, { problem: 'git-failed' });
  });
});
