import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Attack, DRIFT, sceneOf } from './attack.fixture.ts';

import type { Scene, Seen, Step } from './scene.fixture.ts';

/** Files and folders that a runner names, where they cannot be written or are absent. */

const QUIET = { comment: 'never', status: 'false' };
const MATCH: Attack = { head: { 'packet/notes.md': 'Changed.\n' } };
const STACK = /^\s+at .+:\d+:\d+\)?$/m;

/** Opened once: a run changes nothing of them. */
let drifting: Scene;
let matching: Scene;

beforeAll(async () => {
  [drifting, matching] = await Promise.all([sceneOf(DRIFT), sceneOf(MATCH)]);
});

afterAll(async () => {
  for (const scene of [drifting, matching]) await scene[Symbol.asyncDispose]();
});

/** The verdict and the exit status, whatever is in the way. */
async function* eachVerdict(trouble: Trouble) {
  const [fail, pass] = await Promise.all([run(drifting, trouble), run(matching, trouble)]);
  yield { seen: fail, verdict: 'fail', status: 1 } as const;
  yield { seen: pass, verdict: 'pass', status: 0 } as const;
}

/** A change of the step, made before it runs. */
type Trouble = (scene: Scene) => NonNullable<Step['env']>;

function run(scene: Scene, trouble: Trouble, step: Step = {}): Promise<Seen> {
  return scene.run({ inputs: QUIET, unaudited: true, env: trouble(scene), ...step });
}

const said = ({ annotations }: Seen): string =>
  annotations.map(({ message }) => message).join('\n');

/** A path under a regular file: no permission lets even root write there. */
function underFile(scene: Scene): string {
  const file = scene.sandbox.path('file');
  writeFileSync(file, '');
  return join(file, 'below');
}

/** Bytes that a file system with no space left takes: none. The device is in every Linux. */
const FULL = '/dev/full';

const REPORTS: Readonly<Record<string, Trouble>> = {
  'RUNNER_TEMP is absent': (scene) => ({ RUNNER_TEMP: scene.sandbox.path('absent') }),
  'RUNNER_TEMP is a file': (scene) => ({ RUNNER_TEMP: underFile(scene) }),
  'RUNNER_TEMP is read-only': () => ({ RUNNER_TEMP: '/proc/self' }),
  'folders are at the paths of the report files': (scene) => {
    const temp = scene.sandbox.path('taken');
    for (const suffix of ['json', 'sarif', 'html', 'intoto.json']) {
      mkdirSync(join(temp, `seal-vs-bytes-default.${suffix}`), { recursive: true });
    }
    return { RUNNER_TEMP: temp };
  },
};

describe('report files that cannot be written', () => {
  test.each(Object.entries(REPORTS))(
    '%s: one notice each, the verdict is unchanged',
    async (_, trouble) => {
      for await (const { seen, verdict, status } of eachVerdict(trouble)) {
        expect([seen.outputs.verdict, seen.status]).toEqual([verdict, status]);
        expect(seen.outputs).toMatchObject({ report: '', sarif: '', html: '', attestation: '' });
        for (const form of ['JSON report', 'SARIF report', 'HTML report']) {
          expect(said(seen)).toContain(`The ${form} could not be written: `);
        }
        expect(`${seen.log}\n${seen.stderr}`).not.toMatch(STACK);
      }
    },
  );

  test('a full disk: no partial file remains under a name that a later step reads', async () => {
    const scene = drifting;
    const temp = scene.sandbox.path('full');
    if (!mounted(temp, '16k')) return;
    try {
      const seen = await run(scene, () => ({ RUNNER_TEMP: temp }));
      expect([seen.outputs.verdict, seen.status]).toEqual(['fail', 1]);
      expect(said(seen)).toContain('ENOSPC');
      const named = ['report', 'sarif', 'html', 'attestation', 'attestation-predicate']
        .map((output) => seen.outputs[output] ?? '')
        .concat(seen.outputs['attestation-subjects'] ?? '')
        .filter((path) => path !== '');
      const left = readdirSync(temp).map((name) => join(temp, name));
      expect(left.sort()).toEqual(named.sort());
      for (const path of left.filter((name) => name.endsWith('.json'))) {
        expect(() => JSON.parse(readFileSync(path, 'utf8'))).not.toThrow();
      }
    } finally {
      execFileSync('umount', [temp]);
    }
  });
});

/** Whether this machine lets the test mount a small file system. */
function mounted(folder: string, size: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

describe('the folder for temporary files', () => {
  const FOLDERS: Readonly<Record<string, Trouble>> = {
    'is absent': (scene) => ({ TMPDIR: scene.sandbox.path('absent') }),
    'is read-only': () => ({ TMPDIR: '/proc/self' }),
    'is a file': (scene) => ({ TMPDIR: underFile(scene) }),
  };
  test.each(Object.entries(FOLDERS))('%s: error, with one sentence', async (_, trouble) => {
    const seen = await run(matching, trouble);
    expect([seen.outputs.verdict, seen.status]).toEqual(['error', 1]);
    expect(said(seen)).toMatch(/temporary files/);
    expect(seen.report?.problems[0]?.code).toBe('unreadable');
    expect(`${seen.log}\n${seen.stderr}`).not.toMatch(STACK);
  });
});

describe('the file of the outputs', () => {
  const OUTPUTS: Readonly<Record<string, Trouble>> = {
    'is absent': (scene) => ({ GITHUB_OUTPUT: scene.sandbox.path('absent') }),
    'is a folder': (scene) => ({ GITHUB_OUTPUT: scene.sandbox.folder }),
    'is on a full disk': () => ({ GITHUB_OUTPUT: FULL }),
  };
  test.each(Object.entries(OUTPUTS))('%s: failed, whatever the verdict', async (_, trouble) => {
    for await (const { seen } of eachVerdict(trouble)) {
      expect(seen.status).toBe(1);
      expect(said(seen)).toContain('outputs could not be written');
      expect(seen.annotations.filter(({ level }) => level === 'error')).not.toEqual([]);
      expect(`${seen.log}\n${seen.stderr}`).not.toMatch(STACK);
    }
  });

  test('becomes unwritable before the verdict: failed', async () => {
    const scene = matching;
    const output = scene.sandbox.path('output');
    writeFileSync(output, '');
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    const bin = scene.sandbox.path('bin');
    mkdirSync(bin);
    const script = `#!/bin/sh\nif [ -f '${output}' ]; then mv '${output}' '${output}.before'; mkdir '${output}'; fi\nexec '${real}' "$@"\n`;
    writeFileSync(join(bin, 'git'), script);
    chmodSync(join(bin, 'git'), 0o755);
    const seen = await run(scene, () => ({
      GITHUB_OUTPUT: output,
      PATH: `${bin}:${process.env.PATH ?? ''}`,
    }));
    expect(seen.status).toBe(1);
    expect(existsSync(`${output}.before`)).toBe(true);
    expect(readFileSync(`${output}.before`, 'utf8')).not.toMatch(/\npass\n/);
    expect(said(seen)).toContain('outputs could not be written');
    expect(`${seen.log}\n${seen.stderr}`).not.toMatch(STACK);
  });

  test('not set, as outside a runner: verdict and exit status are unchanged', async () => {
    const seen = await run(matching, () => ({ GITHUB_OUTPUT: '' }));
    expect(seen.status).toBe(0);
    expect(seen.log).toContain('\nPASS  ');
  });
});

describe('the file of the job summary', () => {
  const SUMMARIES: Readonly<Record<string, Trouble>> = {
    'is absent': (scene) => ({ GITHUB_STEP_SUMMARY: scene.sandbox.path('absent') }),
    'is a folder': (scene) => ({ GITHUB_STEP_SUMMARY: scene.sandbox.folder }),
    'is on a full disk': () => ({ GITHUB_STEP_SUMMARY: FULL }),
  };
  test.each(Object.entries(SUMMARIES))(
    '%s: one notice, the verdict is unchanged',
    async (_, trouble) => {
      for await (const { seen, verdict, status } of eachVerdict(trouble)) {
        expect([seen.outputs.verdict, seen.status]).toEqual([verdict, status]);
        const notices = seen.annotations.filter(({ message }) => message.includes('job summary'));
        expect(notices).toHaveLength(1);
        expect(`${seen.log}\n${seen.stderr}`).not.toMatch(STACK);
      }
    },
  );
});
