import { describe, expect, test } from '@jest/globals';
import {
  type Attack,
  attack,
  attackInSight,
  DRIFT,
  expectHeld,
  sceneOf,
} from './attack.fixture.ts';
import { BASE, json, REGISTER, SEAL, SEALED, seal, WORKFLOW } from './packet.fixture.ts';
import { allOf, reportOf, type Seen } from './scene.fixture.ts';

const codes = (seen: Seen): string[] => reportOf(seen).findings.map(({ code }) => code);

describe('the workflow that runs the gate', () => {
  test('edited by the pull request: the comment names it', async () => {
    const seen = await attackInSight({ head: { [WORKFLOW]: 'on: push\n' } });
    expect(codes(seen)).toContain('gate-changed');
    expect(seen.comments[0]).toContain(`edits ${WORKFLOW}`);
  });

  test('removed by the pull request: the comment names it', async () => {
    const seen = await attackInSight({ head: { [WORKFLOW]: null } });
    expect(codes(seen)).toContain('gate-removed');
    expect(seen.comments[0]).toContain(`removes ${WORKFLOW}`);
  });

  test('replaced by a symbolic link: the comment names it', async () => {
    await using scene = await sceneOf({});
    const oid = scene.git('rev-parse', `HEAD:${WORKFLOW}`);
    scene.git('update-index', '--cacheinfo', `120000,${oid},${WORKFLOW}`);
    scene.git('commit', '--quiet', '--message', 'Link it');
    scene.git('checkout', '--quiet', '--force', 'HEAD');
    scene.offer();
    expect(codes(await scene.run())).toContain('gate-changed');
  });

  test('new with the pull request: a trial, and merging adopts the gate', async () => {
    const seen = await attackInSight({
      base: { [WORKFLOW]: null },
      head: { [WORKFLOW]: 'on: x\n' },
    });
    expect(codes(seen)).toContain('gate-trial');
    expect(seen.comments[0]).toContain('This is a trial');
    expect(seen.comments[0]).toContain('Merging this change adopts the gate');
  });

  test('edited, with @ in the name of the base branch', async () => {
    await using scene = await sceneOf({
      head: { [WORKFLOW]: 'on: push\n' },
      plan: { baseRef: 'release@refs/x@2' },
    });
    const GITHUB_WORKFLOW_REF = `acme/decisions/${WORKFLOW}@refs/heads/${scene.request.baseRef}`;
    const seen = await scene.run({ env: { GITHUB_WORKFLOW_REF } });
    expect(codes(seen)).toContain('gate-changed');
    expect(seen.comments[0]).toContain(`edits ${WORKFLOW}`);
  });

  test('a manual run of a workflow of another repository names nothing', async () => {
    await using scene = await sceneOf({ head: { [WORKFLOW]: 'on: push\n' } });
    const env = { GITHUB_WORKFLOW_REF: `acme/shared/${WORKFLOW}@refs/heads/main` };
    expect(codes(await scene.run({ env }))).not.toContain('gate-changed');
  });
});

describe('overlapping runs', () => {
  test('an older run never overwrites a newer one', async () => {
    await using scene = await sceneOf(DRIFT);
    const newer = await scene.run({ runId: 20, attempt: 2 });
    for (const older of [
      { runId: 19, attempt: 9 },
      { runId: 20, attempt: 1 },
    ]) {
      const seen = await scene.run(older);
      expect(seen.comments).toEqual(newer.comments);
      expect(seen.status).toBe(1);
    }
    // A later attempt that finds the same on the same head has nothing to write.
    const again = await scene.run({ runId: 20, attempt: 3 });
    expect(again.comments).toEqual(newer.comments);
    expect(again.log).toContain('Comment unchanged: ');
    const other = await scene.run({ runId: 21 });
    expect(other.comments[0]).toContain('run=21 attempt=1');
  });

  test('two concurrent runs leave one comment, that of the newer run', async () => {
    await using scene = await sceneOf(DRIFT);
    const path = /\/comments$/;
    scene.github.fail({ method: 'POST', path, times: 2, with: { after: allOf(2) } });
    // Each ends while the other may not have: the comments are judged when both are done.
    const both = await Promise.all([scene.run({ runId: 8 }), scene.run({ runId: 9 })]);
    expect(both.map(({ outputs }) => outputs.verdict)).toEqual(['fail', 'fail']);
    expect(scene.comments).toHaveLength(1);
    expect(scene.comments[0]).toContain('run=9 attempt=1');
  });

  test('a comment of another user with the marker is not changed', async () => {
    await using scene = await sceneOf(DRIFT);
    const forged = '<!-- seal-vs-bytes key=default run=999 attempt=1 head= -->\nAll files hold.';
    const { id } = scene.github.state.addComment(7, 'mallory', forged);
    const bot = scene.github.state.addComment(7, 'renovate[bot]', forged);
    const seen = await scene.run();
    expect(seen.comments).toHaveLength(1);
    for (const known of [id, bot.id]) {
      expect(scene.github.state.comment(known)?.body).toBe(forged);
    }
  });
});

const repeat = (text: string, times: number): string => text.repeat(times);

/** What takes a checker's memory or time. */
const HEAVY: Readonly<Record<string, Attack>> = {
  'a seal of nine million bytes': {
    head: { 'packet/new.seal.json': repeat(' ', 9_000_000) },
  },
  'a seal nested a hundred thousand deep': {
    head: { 'packet/new.seal.json': `${repeat('[', 100_000)}${repeat(']', 100_000)}` },
  },
  'a register nested a hundred thousand deep': {
    head: { 'packet/Q.blockers.json': repeat('{"a":', 100_000) },
  },
  'a closed pattern of many wildcards': {
    head: {
      'packet/new.seal.json': seal({ 'notes.md': 'Not sealed.\n' }, { closed: [repeat('*a', 40)] }),
    },
  },
  'a seal with a thousand problems': {
    head: {
      'packet/new.seal.json': json({
        version: 1,
        files: Array.from({ length: 1000 }, (_, at) => ({ path: `../${at}`, sha256: 'x' })),
      }),
    },
  },
};

describe('a head that is expensive to judge', () => {
  for (const [title, attempt] of Object.entries(HEAVY)) {
    test(title, async () => {
      const seen = await attack(attempt);
      expect(seen.outputs.verdict).toBe('error');
      expect(reportOf(seen).problems.length).toBeLessThanOrEqual(60);
      expect(reportOf(seen).run.milliseconds).toBeLessThan(20_000);
    });
  }

  test('a name of four thousand letters against a pattern with backtracking', async () => {
    const deep = Array.from({ length: 18 }, () => repeat('a', 200)).join('/');
    const seen = await attack({
      base: {
        [SEAL]: seal(SEALED, { closed: ['*a*a*a*a*a*b/**', '**/a*a*a*b'] }),
      },
      head: { [`packet/${deep}/${repeat('a', 200)}`]: 'x' },
    });
    expect(seen.outputs.verdict).toBe('pass');
    expect(reportOf(seen).run.milliseconds).toBeLessThan(20_000);
  });

  test('three hundred drifted files: every output keeps its limit', async () => {
    const names = Array.from({ length: 300 }, (_, at) => `many/${at}-${repeat('n', 120)}.md`);
    const all = (text: string) => Object.fromEntries(names.map((name) => [name, text]));
    const inPacket = (text: string) =>
      Object.fromEntries(names.map((name) => [`packet/${name}`, text]));
    const seen = await attackInSight({
      base: {
        ...BASE,
        ...inPacket('one \u2014 two\n'),
        'packet/many.seal.json': seal(all('one \u2014 two\n')),
      },
      head: inPacket('one - two\r\n'),
    });
    expect(reportOf(seen).counts).toMatchObject({ drifted: 300, sealed: 302 });
    expect(seen.comments[0]).toContain('This is shortened');
    expect(seen.annotations.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(seen.annotations.some(({ message }) => /^And \d+ more/.test(message))).toBe(true);
  });
});

describe('a commit without a base', () => {
  test('a push is judged by its own seals, and the report says so', async () => {
    await using scene = await sceneOf(DRIFT);
    const { workspace, mergeSha } = scene.request;
    const event = { after: mergeSha };
    const seen = await scene.run({ eventName: 'push', event, workspace, ref: 'refs/heads/main' });
    expectHeld(seen, { drifted: ['packet/decision.md'] });
    expect(reportOf(seen)).toMatchObject({
      checked: { base: null, against: 'its own seals (no pull request)' },
      seals: [{ trust: 'head' }],
    });
    expect(seen.comments).toEqual([]);
    expect(reportOf(seen).blockers?.registers).toMatchObject([{ path: REGISTER, trust: 'head' }]);
  });
});
