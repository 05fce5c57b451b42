import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ProblemCode } from '../../src/core/problem.ts';
import { type Attack, sceneOf } from './attack.fixture.ts';
import {
  BASE,
  DECISION,
  entry,
  json,
  one,
  REGISTER,
  register,
  SEAL,
  SEALED,
  seal,
} from './packet.fixture.ts';
import { reportOf, type Seen, type Step } from './scene.fixture.ts';

/** A head whose seal is this text, and a base that has none yet: nobody vouches for anything. */
const sealed = (text: string | Uint8Array): Attack => ({
  base: { [SEAL]: null },
  head: { [SEAL]: text },
});

const SOUND = seal(SEALED);
const INPUT = (name: string, value: string): Attack => ({ step: { inputs: { [name]: value } } });

interface BadInput extends Attack {
  readonly code: ProblemCode;
  /** What the one sentence of advice must name. */
  readonly remedy: RegExp;
}

/** What the gate cannot judge. */
const BAD: Readonly<Record<string, BadInput>> = {
  'no seal': {
    base: { [SEAL]: null },
    code: 'pattern-unmatched',
    remedy: /Make a seal/,
  },
  'a seal of no file': { ...sealed(seal({})), code: 'empty-seal', remedy: /List the files/ },
  'a pattern that matches nothing': {
    ...INPUT('seals', 'docs/**/*.seal.json'),
    code: 'pattern-unmatched',
    remedy: /correct the pattern/,
  },
  'a pattern for registers that matches nothing': {
    ...INPUT('blockers', 'docs/*.blockers.json'),
    code: 'pattern-unmatched',
    remedy: /correct the pattern/,
  },
  'an invalid pattern': {
    ...INPUT('seals', '../**'),
    code: 'bad-input',
    remedy: /Write a pattern/,
  },
  'JSON that ends early': {
    ...sealed(SOUND.slice(0, 40)),
    code: 'not-json',
    remedy: /./,
  },
  'JSON with a comment': {
    ...sealed(SOUND.replace('{', '{ // sealed\n')),
    code: 'not-json',
    remedy: /./,
  },
  'text after the JSON': { ...sealed(`${SOUND}{}`), code: 'not-json', remedy: /./ },
  'a duplicate key': {
    ...sealed(SOUND.replace('"version": 1,', '"version": 1, "version": 1,')),
    code: 'duplicate-key',
    remedy: /./,
  },
  'an unknown key': {
    ...sealed(SOUND.replace('"version": 1,', '"version": 1, "skip": true,')),
    code: 'schema-violation',
    remedy: /./,
  },
  'a seal that starts with a BOM': {
    ...sealed(`\ufeff${SOUND}`),
    code: 'bom-refused',
    remedy: /./,
  },
  'a seal that is not UTF-8': {
    ...sealed(Buffer.concat([Buffer.from('{"version": 1, "name": "'), Buffer.of(0xc3, 0x28)])),
    code: 'not-utf8',
    remedy: /./,
  },
  'a path through ..': {
    ...sealed(json({ version: 1, files: [entry('../notes.md', 'x')] })),
    code: 'unsafe-path',
    remedy: /relative to the root/,
  },
  'a file sealed twice': {
    ...sealed(
      json({ version: 1, files: [entry('decision.md', DECISION), entry('decision.md', DECISION)] }),
    ),
    code: 'duplicate-path',
    remedy: /Keep one/,
  },
  'a digest in capitals': {
    ...sealed(SOUND.replace(/"sha256": "(.)/, '"sha256": "A')),
    code: 'schema-violation',
    remedy: /./,
  },
  'a seal that is a symbolic link': {
    plan: {
      prepare: (work) => {
        renameSync(join(work, SEAL), join(work, 'packet/real.json'));
        symlinkSync('real.json', join(work, SEAL));
      },
    },
    code: 'unsafe-path',
    remedy: /Replace it with the file itself/,
  },
  'a register with the status "Closed"': {
    head: {
      [REGISTER]: register(({ blockers }) => {
        for (const blocker of blockers) blocker.status = 'Closed';
      }),
    },
    code: 'schema-violation',
    remedy: /./,
  },
  'a register whose default is no option': {
    head: { [REGISTER]: register((made) => Object.assign(made, { default: 'EXECUTION' })) },
    code: 'unknown-default',
    remedy: /./,
  },
  'a register whose option names an unknown blocker': {
    head: {
      [REGISTER]: register(({ options }) => {
        one(options, 'REHEARSE').requires = ['B-ROLBACK'];
      }),
    },
    code: 'unknown-id',
    remedy: /Did you mean/,
  },
  'an input with an unknown value': {
    ...INPUT('mode', 'strict'),
    code: 'bad-input',
    remedy: /README/,
  },
  'a reseal policy with an unknown value': {
    ...INPUT('reseal', 'Allow'),
    code: 'bad-input',
    remedy: /README/,
  },
  'no workspace': {
    step: { env: { GITHUB_WORKSPACE: '' } },
    code: 'bad-input',
    remedy: /Correct it in the workflow/,
  },
  'an event file that is not JSON': {
    step: { event: Buffer.from('{"pull_request": ') },
    code: 'bad-event',
    remedy: /Run the gate in a workflow/,
  },
  'an absent event file': {
    step: { env: { GITHUB_EVENT_PATH: '/nowhere/event.json' } },
    code: 'bad-event',
    remedy: /Run the gate in a workflow/,
  },
  'a payload without a head': {
    step: { event: { number: 7, pull_request: { number: 7 } } },
    code: 'bad-event',
    remedy: /Run the gate in a workflow/,
  },
  'an event that names no change': {
    step: { eventName: 'issues' },
    code: 'bad-event',
    remedy: /Run the gate on pull_request/,
  },
};

describe('input that cannot be judged', () => {
  for (const [title, { code, remedy, ...attempt }] of Object.entries(BAD)) {
    test(title, async () => {
      await using scene = await sceneOf(attempt);
      expectNoVerdict(await scene.run(attempt.step), code, remedy);
    });
  }

  test('a workspace that is no git repository', async () => {
    await using scene = await sceneOf({});
    const workspace = scene.request.workspace;
    rmSync(join(workspace, '.git'), { recursive: true });
    const step: Step = { env: { GIT_CEILING_DIRECTORIES: scene.sandbox.folder } };
    expectNoVerdict(await scene.run(step), 'not-a-repository', /actions\/checkout/);
  });

  test('a workspace whose refs have a format that git does not know', async () => {
    await using scene = await sceneOf({});
    const workspace = scene.request.workspace;
    const git = (...args: readonly string[]) => scene.sandbox.git(workspace, ...args);
    git('config', 'core.repositoryFormatVersion', '1');
    // As a reftable is to git before 2.45.
    git('config', 'extensions.refStorage', 'unheard-of');
    expectNoVerdict(await scene.run(), 'not-a-repository', /actions\/checkout/);
  });

  test('a base that a shallow clone lacks, and whose origin is absent', async () => {
    await using scene = await sceneOf({ plan: { depth: 1 } });
    renameSync(scene.request.origin, `${scene.request.origin}.gone`);
    const seen = await scene.run({ inputs: { token: '' } });
    expectNoVerdict(seen, 'base-missing', /fetch-depth: 2/);
  });

  test('a base that neither clone nor origin nor GitHub has', async () => {
    await using scene = await sceneOf({ plan: { depth: 1 } });
    renameSync(scene.request.origin, `${scene.request.origin}.gone`);
    const seen = await scene.run();
    expectNoVerdict(seen, 'base-missing', /fetch-depth: 2/);
  });

  test('a merge commit that exists nowhere', async () => {
    await using scene = await sceneOf({});
    const event = scene.event({
      merge_commit_sha: null,
      head: { ref: 'x', sha: 'a'.repeat(40), repo: null },
    });
    // With a token, GitHub is asked first, and says that the head is another one.
    const asked = await scene.run({ sha: 'b'.repeat(40), event });
    expectNoVerdict(asked, 'out-of-date', /Look at the newest run/);
    const seen = await scene.run({ sha: 'b'.repeat(40), event, inputs: { token: '' } });
    expectNoVerdict(seen, 'merge-mismatch', /re-run/);
  });

  test('a sealed object that is absent from the clone', async () => {
    await using scene = await sceneOf({ base: { ...BASE, 'packet/decision.md': DECISION } });
    const { workspace } = scene.request;
    const git = (...args: readonly string[]) => scene.sandbox.git(workspace, ...args);
    const oid = git('rev-parse', 'HEAD:packet/decision.md');
    takeApart(join(workspace, '.git/objects'), scene.sandbox.path('packs'), workspace);
    rmSync(join(workspace, '.git/objects', oid.slice(0, 2), oid.slice(2)));
    renameSync(scene.request.origin, `${scene.request.origin}.gone`);
    const seen = await scene.run();
    expect(reportOf(seen).verdict).toBe('error');
    expectNoVerdict(seen, 'object-missing', /fetch-depth: 2/);
  });
});

/** The packs of a clone as loose objects, which can be lost one by one. */
function takeApart(objects: string, away: string, workspace: string): void {
  renameSync(join(objects, 'pack'), away);
  for (const name of readdirSync(away).filter((file) => file.endsWith('.pack'))) {
    const input = readFileSync(join(away, name));
    const { status } = spawnSync('git', ['unpack-objects', '-q'], { cwd: workspace, input });
    if (status !== 0) throw new Error('git unpack-objects failed');
  }
}

/** Nobody could take this run for a verdict: not in the log, the outputs, the summary, the report or the comment. */
function expectNoVerdict(seen: Seen, code: ProblemCode, remedy: RegExp): void {
  const report = reportOf(seen);
  expect([report.verdict, report.problems.map((entry) => entry.code)]).toEqual([
    'error',
    expect.arrayContaining([code]),
  ]);
  expect(seen.status).toBe(1);
  const problem = report.problems.find((entry) => entry.code === code);
  expect(problem?.remedy).toMatch(remedy);
  expect(problem?.remedy).toMatch(/^[^\n]+[.?]$/);
  const said = [seen.log, seen.stderr, seen.summary, seen.reportText, ...seen.comments].join('\n');
  expect(`${said}\n${JSON.stringify(seen.outputs)}`).not.toMatch(/\bpass(?:ed|es)?\b|\u2705/i);
  expect(said).not.toMatch(/\d+ of \d+ sealed files? match(?:es)?/);
  const admissible = (report.blockers?.options ?? []).filter((option) => option.admissible);
  expect(admissible.map(({ id }) => id).filter((id) => id !== 'HOLD')).toEqual([]);
  for (const id of ['REHEARSE', 'EXECUTE'])
    expect(said).not.toMatch(new RegExp(`${id}\`?: admissible|${id} admissible`));
  expect(['hold', 'HOLD']).toContain(seen.outputs.decision);
}
