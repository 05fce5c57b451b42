import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Attack, sceneOf } from './attack.fixture.ts';
import { DECISION, SEAL, seal } from './packet.fixture.ts';
import { jumpingClock, preload, REVERSED_FOLDERS } from './preload.fixture.ts';
import { ACTION, type Scene, type Seen, type Step } from './scene.fixture.ts';

/** Clock, language, time zone and order of folders: the verdict and the report are the same. */

/** Names whose order and case depend on a language, and a drift with causes to be searched. */
const NAMES = ['I.md', 'TITLE.md', '\u00e4.md', 'z.md', 'Y.md', '10.md', '9.md'];
const CONTENTS = Object.fromEntries(NAMES.map((name) => [name, `${name}: 1,234.5 \u2014 TITLE\n`]));
const BASE = Object.fromEntries(
  Object.entries(CONTENTS).map(([name, text]) => [`packet/${name}`, text]),
);
const DRIFT: Attack = {
  base: { ...BASE, [SEAL]: seal({ ...CONTENTS, 'decision.md': DECISION }) },
  head: {
    'packet/decision.md': DECISION.replaceAll('\n', '\r\n'),
    'packet/I.md': 'other\n',
    'packet/TITLE.md': 'TITLE.md: 1,234.5 - TITLE\n',
  },
};
const FILES = ['report', 'sarif', 'html', 'attestation', 'attestation-predicate'] as const;

let scene: Scene;
let usual: Seen;

beforeAll(async () => {
  scene = await sceneOf(DRIFT);
  usual = await run();
});

afterAll(async () => {
  await scene[Symbol.asyncDispose]();
});

function run(env: NonNullable<Step['env']> = {}, step: Step = {}): Promise<Seen> {
  return scene.run({ inputs: { comment: 'never', status: 'false' }, env, ...step });
}

/** The files of a report, without what belongs to the run: when it started, and how long it took. */
function filesOf({ outputs }: Seen): Record<string, string> {
  return Object.fromEntries(
    FILES.map((name) => [name, withoutRun(readFileSync(outputs[name] ?? '', 'utf8'))]),
  );
}

const withoutRun = (text: string): string =>
  text
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, 'TIME')
    .replace(/(milliseconds(?:"|&#34;):\s*)\d+/g, '$1N')
    .replace(/(<dt>Took<\/dt><dd>)[^<]+/, '$1N');

/** Log, outputs and files say the same, byte for byte. */
function expectSame(seen: Seen): void {
  expect(seen.status).toBe(usual.status);
  expect(filesOf(seen)).toEqual(filesOf(usual));
  const folder = ({ outputs }: Seen) => dirname(outputs.report ?? '');
  const outputs = (of: Seen) => JSON.stringify(of.outputs).replaceAll(folder(of), '');
  expect(outputs(seen)).toBe(outputs(usual));
  expect(withoutRun(seen.summary)).toBe(withoutRun(usual.summary));
  expect(seen.annotations).toEqual(usual.annotations);
}

describe('language and time zone', () => {
  const SETTINGS: Readonly<Record<string, NonNullable<Step['env']>>> = {
    'LANG=C': { LANG: 'C', LC_ALL: '' },
    'LC_ALL=tr_TR.UTF-8': { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', LANGUAGE: 'tr' },
    'TZ=Pacific/Kiritimati': { TZ: 'Pacific/Kiritimati' },
    'a time zone that does not exist': { TZ: 'Nowhere/Land' },
  };
  test.each(Object.entries(SETTINGS))('%s', async (_, env) => {
    expectSame(await run(env));
  });

  test('a second run on the same commit', async () => {
    expectSame(await run());
  });
});

describe('a clock that jumps', () => {
  const JUMPS = [1, -1].flatMap((years) => [2, 12].map((reads) => [years, reads] as const));
  test.each(JUMPS)('by %s year after %s readings', async (years, reads) => {
    const started = performance.now();
    const seen = await run(preload(scene, `clock${years}-${reads}`, jumpingClock(years, reads)));
    expect([seen.outputs.verdict, seen.status]).toEqual(['fail', 1]);
    expect(seen.report?.run?.milliseconds).toBeLessThan(60_000);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('a comment, a status and a check run are still posted', async () => {
    await using other = await sceneOf(DRIFT);
    for (const years of [1, -1]) {
      const env = preload(other, `clock${years}`, jumpingClock(years, 4));
      const seen = await other.run({ env, runId: years + 2 });
      expect([seen.outputs.verdict, seen.status]).toEqual(['fail', 1]);
      expect(seen.comments).toHaveLength(1);
      expect(other.github.state.statuses.of(other.request.headSha)[0]?.state).toBe('failure');
    }
  });
});

describe('the order of directory listings', () => {
  test('of the working tree: the report of the command line is the same', () => {
    const cli = join(dirname(ACTION), 'cli.js');
    const work = scene.sandbox.path('copy');
    mkdirSync(work);
    cpSync(scene.request.workspace, work, { recursive: true });
    const check = (env: object) =>
      spawnSync(process.execPath, [cli, 'check', '--work-tree', '--json', '-'], {
        cwd: work,
        env: { ...scene.sandbox.env, ...env },
        encoding: 'utf8',
      });
    const one = check({});
    const two = check(preload(scene, 'reversed', REVERSED_FOLDERS));
    expect([one.status, one.stderr]).toEqual([two.status, two.stderr]);
    expect(one.stdout).toContain('"verdict"');
    expect(withoutRun(two.stdout)).toBe(withoutRun(one.stdout));
  });
});
