import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import type { LIMITS } from '../../src/core/limits.ts';
import { type Attack, sceneOf } from './attack.fixture.ts';
import { actionWithLimit } from './limits.fixture.ts';
import { json, SEAL, seal, sha256 } from './packet.fixture.ts';
import { reportOf, type Scene, type Seen, type Step } from './scene.fixture.ts';

/**
 * What a small pull request may cost: each of these ran for minutes, or took
 * gigabytes. The bound on
 * time is wide: it tells a bounded cost from one that grows.
 */

const QUIET = { comment: 'never', status: 'false', annotations: 'none' };
const SECONDS = 60;

interface Cost {
  readonly seen: Seen;
  readonly seconds: number;
}

async function costOf(scene: Scene, step: Step = {}): Promise<Cost> {
  const started = Date.now();
  const seen = await scene.run({ inputs: QUIET, ...step });
  return { seen, seconds: (Date.now() - started) / 1000 };
}

/** A cap of the gate that a test makes smaller: what goes over it is then smaller too. */
type Cap = readonly [name: keyof typeof LIMITS, value: number];

async function judged(
  attack: Attack,
  after: (scene: Scene) => void = () => {},
  cap: Cap | null = null,
): Promise<Seen> {
  await using scene = await sceneOf(attack);
  after(scene);
  const step = cap === null ? {} : { main: actionWithLimit(scene, ...cap) };
  const { seen, seconds } = await costOf(scene, step);
  expect(seconds).toBeLessThan(SECONDS);
  expect(seen.outputs.verdict).not.toBe('pass');
  return seen;
}

const problems = (seen: Seen) =>
  reportOf(seen).problems.map(({ code, message }) => `${code}: ${message}`);

/** One blob under many paths of the head: git stores it once. */
function copies(scene: Scene, text: string, paths: readonly string[]): void {
  const { work } = scene.request;
  const oid = execFileSync('git', ['hash-object', '-w', '--stdin'], {
    cwd: work,
    env: scene.sandbox.env,
    input: text,
    maxBuffer: 1 << 28,
  })
    .toString()
    .trim();
  const lines = paths.map((path) => `100644 ${oid}\t${path}\n`).join('');
  const env = scene.sandbox.env;
  execFileSync('git', ['update-index', '--index-info'], { cwd: work, env, input: lines });
  scene.git('commit', '--quiet', '--message', 'Copy');
  scene.git('checkout', '--quiet', '--force', 'HEAD');
  scene.offer();
}

describe('the cost of a run', () => {
  test('a dozen paths of one huge seal are refused by their total size', async () => {
    const files = Array.from({ length: 1_000 }, (_, at) => ({
      path: `f/${'x'.repeat(300)}${at}`,
      sha256: 'a'.repeat(64),
      bytes: 1,
    }));
    const text = json({ version: 1, files });
    const paths = Array.from({ length: 12 }, (_, at) => `s/${at}.seal.json`);
    const most = 3_000_000;
    expect(text.length).toBeLessThan(most);
    const make = (scene: Scene): void => copies(scene, text, paths);
    const seen = await judged({}, make, ['manifestsBytes', most]);
    expect(problems(seen).join('\n')).toContain(`more than ${most} bytes in all`);
  }, 120_000);

  test('two hundred evidence paths of one blob are read and validated once', async () => {
    const text = json({ version: 1, kind: 'rollback', filler: 'x'.repeat(40_000) });
    const paths = Array.from({ length: 200 }, (_, at) => `packet/e/${at}.json`);
    const entries = paths.map((path) => ({
      path: path.replace('packet/', ''),
      sha256: sha256(text),
      bytes: Buffer.byteLength(text),
    }));
    const blockers = paths.map((path, at) => ({
      ...{ id: `B-${at}`, status: 'closed', actors: ['owner'], gate: 'prove it' },
      evidence: [{ path: path.replace('packet/', ''), schema: 'rollback' }],
    }));
    const register = {
      ...{ version: 1, packet: 'P-2', default: 'HOLD', blockers, grants: [] },
      options: [{ id: 'HOLD', summary: 'Stay.', requires: [] }],
    };
    const head = {
      'packet/e.seal.json': json({ version: 1, files: entries }),
      'packet/e.blockers.json': json(register),
    };
    const make = (scene: Scene): void => copies(scene, text, paths);
    const seen = await judged({ head }, make, ['evidenceRunBytes', 640_000]);
    const reasons = (reportOf(seen).blockers?.items ?? []).flatMap(({ evidence }) =>
      evidence.map(({ because }) => because),
    );
    expect(reasons).toHaveLength(200);
    for (const because of reasons) expect(because).toContain('not a valid rollback');
  }, 120_000);

  test('a thousand closed patterns of sixty-four alternatives', async () => {
    const closed = Array.from(
      { length: 1_000 },
      (_, at) => `c${at}/{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}/*x`,
    );
    const head = Object.fromEntries(
      Array.from({ length: 100 }, (_, at) => [`c0/aaaaaa/${'y'.repeat(200)}${at}`, 'x\n']),
    );
    const seals = Object.fromEntries(
      Array.from({ length: 4 }, (_, at) => [
        `s${at}.seal.json`,
        json({
          ...{ version: 1, root: '.', closed: closed.map((pattern) => `${at}${pattern}`) },
          files: [{ path: 'packet/notes.md', sha256: sha256('Not sealed.\n'), bytes: 12 }],
        }),
      ]),
    );
    const seen = await judged({ head: { ...head, ...seals } });
    expect(problems(seen).join('\n')).toContain('comparisons');
  }, 120_000);

  test('one drifted blob under two hundred paths is searched once', async () => {
    const sealedText = `${'The default is to hold \u2014 always.\n'.repeat(1_000)}`;
    const drifted = sealedText.replaceAll('\u2014', '-').replace('always', 'never');
    const names = Array.from({ length: 200 }, (_, at) => `d/${at}.md`);
    const contents = Object.fromEntries(names.map((name) => [name, sealedText]));
    const base = { [SEAL]: seal(contents) };
    const paths = names.map((name) => `packet/${name}`);
    const make = (scene: Scene): void => copies(scene, drifted, paths);
    const seen = await judged({ base }, make, ['diagnoseRunBytes', 500_000]);
    expect(reportOf(seen).counts.drifted).toBe(200);
    expect(seen.reportText).not.toContain('search for the cause not started');
  }, 120_000);

  test('a tree of trees with more paths than the limit is refused', async () => {
    const make = (scene: Scene): void => {
      const { work } = scene.request;
      const env = scene.sandbox.env;
      const make = (lines: string) =>
        execFileSync('git', ['mktree'], { cwd: work, env, input: lines }).toString().trim();
      const blob = scene.git('rev-parse', 'HEAD:packet/notes.md');
      let tree = make(
        Array.from({ length: 40 }, (_, at) => `100644 blob ${blob}\tf${at}\n`).join(''),
      );
      for (let depth = 0; depth < 2; depth += 1) {
        tree = make(
          Array.from({ length: 43 }, (_, at) => `040000 tree ${tree}\td${at}\n`).join(''),
        );
      }
      const top = scene.git('ls-tree', 'HEAD').concat(`\n040000 tree ${tree}\tzz\n`);
      const whole = make(top);
      const commit = scene.git('commit-tree', '-p', 'HEAD', '-m', 'Bomb', whole);
      scene.git('update-ref', 'HEAD', commit);
      const merge = scene.git(
        'commit-tree',
        ...['-p', scene.request.baseSha, '-p', commit, '-m', 'Merge', whole],
      );
      scene.git('push', '--quiet', scene.request.origin, `+${merge}:refs/pull/7/merge`);
      scene.git(
        'push',
        '--quiet',
        scene.request.origin,
        `+${commit}:refs/heads/${scene.request.headRef}`,
      );
      scene.request = { ...scene.request, headSha: commit, mergeSha: merge };
      scene.github.state.updatePullRequest(7, { headSha: commit, mergeCommitSha: merge });
      scene.git('push', '--quiet', scene.request.workspace, `+${merge}:refs/heads/bomb`);
    };
    const seen = await judged({}, make, ['treePaths', 50_000]);
    expect(problems(seen).join('\n')).toContain('more than 50,000 paths');
  }, 180_000);

  test('a repository schema that compares each item with each, for many items', async () => {
    const schema = json({ type: 'array', uniqueItems: true, items: { type: 'object' } });
    const evidence = JSON.stringify(Array.from({ length: 60_000 }, (_, at) => ({ at })));
    const register = {
      ...{ version: 1, packet: 'P-1', default: 'HOLD', grants: [] },
      options: [{ id: 'HOLD', summary: 'Stay.', requires: [] }],
      blockers: [
        {
          ...{ id: 'B', status: 'open', actors: ['owner'], gate: 'x' },
          evidence: [{ path: 'e.json', schema: 's.json' }],
        },
      ],
    };
    const closed = { ...register, blockers: [{ ...register.blockers[0], status: 'closed' }] };
    const sealed = { 'e.json': evidence, 's.json': schema };
    const seen = await judged({
      base: {
        'packet/P-1.blockers.json': json(register),
        'packet/s.json': schema,
        [SEAL]: seal({ 's.json': schema }),
      },
      head: {
        'packet/P-1.blockers.json': json(closed),
        'packet/e.json': evidence,
        'packet/e.seal.json': seal(sealed),
      },
    });
    const because = reportOf(seen).blockers?.items[0]?.evidence[0]?.because ?? '';
    expect(because).toContain('uniqueItems');
    expect(because.length).toBeLessThan(2_000);
  }, 120_000);

  test('an attributes line that git takes minutes for', async () => {
    const hostile = `${'*a'.repeat(60)}*b -text\n`;
    const name = `packet/${'a'.repeat(200)}`;
    const base = {
      '.gitattributes': hostile,
      [SEAL]: seal({ ['a'.repeat(200)]: 'x\n' }),
      [name]: 'x\n',
    };
    await using scene = await sceneOf({ base, head: { [name]: 'y\n' } });
    const { seen, seconds } = await costOf(scene);
    expect(seen.outputs.verdict).toBe('fail');
    expect(seconds).toBeLessThan(SECONDS);
  }, 120_000);
});

describe('the time limit of a run', () => {
  test('is an input, and ends an unfinished run', async () => {
    await using scene = await sceneOf({ head: { 'packet/notes.md': 'x\n' } });
    scene.github.fail({ path: /\/pulls\/7$/, times: Infinity, with: { delayMs: 30_000 } });
    const { seen, seconds } = await costOf(scene, { inputs: { ...QUIET, 'time-limit': '1' } });
    expect(seen.outputs.verdict).toBe('error');
    expect(seen.status).toBe(1);
    expect(seen.log).toContain('not done within the limit of 1 seconds');
    expect(seconds).toBeLessThan(15);
  });

  test('is enforced by its own thread while the judging thread is busy', async () => {
    const text = 'a-b \u2014 "c" \u2026\n'.repeat(150_000);
    const base = { [SEAL]: seal({ 'big.md': text }), 'packet/big.md': text };
    const changed = text.replaceAll('\u2014', '--').replace('a-b', 'x');
    await using scene = await sceneOf({ base, head: { 'packet/big.md': changed } });
    const { seen } = await costOf(scene, {
      inputs: { ...QUIET, 'time-limit': '1' },
      unaudited: true,
    });
    // A quick machine may be done in time: then the verdict is the drift.
    expect(['error', 'fail']).toContain(seen.outputs.verdict);
    expect(seen.status).not.toBe(0);
  }, 60_000);
});
