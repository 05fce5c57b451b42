import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { renamed, reowned, repositoryName, textsNaming } from '../scripts/set-repository.ts';
import { REPOSITORY } from '../src/core/version.ts';

/** One name of the repository, which a fork changes by one command. */

const ROOT = join(import.meta.dirname, '..');
const NAME = repositoryName();
const TEXTS = textsNaming(NAME);

test('package.json and the sources agree', () => {
  expect(REPOSITORY).toBe(NAME);
});

test('README, documents, schemas, examples and fixtures name it, and the sources in one place', () => {
  const paths = [...TEXTS.keys()];
  expect(paths).toEqual(
    expect.arrayContaining([
      'README.md',
      'docs/workflows.md',
      'docs/command-line.md',
      'package.json',
      'schemas/seal.schema.json',
      'schemas/evidence/rollback.schema.json',
      'fixtures/FIX7-P0/packet/FIX7-P0.seal.json',
    ]),
  );
  const sources = paths.filter((path) => path.startsWith('src/'));
  expect(sources).toEqual(['src/core/version.ts']);
});

test('another name replaces it everywhere, and can be replaced again', () => {
  for (const [path, text] of TEXTS) {
    const forked = renamed(text, NAME, 'acme/gate.fork');
    expect([path, forked.includes(NAME)]).toEqual([path, false]);
    expect([path, renamed(forked, 'acme/gate.fork', NAME) === text]).toEqual([path, true]);
  }
});

test('the code owners follow the owner', () => {
  const owners = readFileSync(join(ROOT, '.github/CODEOWNERS'), 'utf8');
  const forked = reowned(owners, NAME, 'acme/fork');
  expect(forked.match(/@acme$/gm)?.length).toBe(owners.match(/^\/\S+ +@/gm)?.length);
  expect(reowned(forked, 'acme/fork', NAME)).toBe(owners);
});

test('no other repository is named for this action or its schemas', () => {
  const named = [...TEXTS].flatMap(([path, text]) =>
    [
      ...text.matchAll(
        /uses: ([\w.-]+\/[\w.-]+)@v\d+$|raw\.githubusercontent\.com\/([\w.-]+\/[\w.-]+)\/v/gm,
      ),
    ].map(([, action, schema]) => `${path}: ${action ?? schema}`),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((each) => !each.endsWith(`: ${NAME}`) && !each.includes('scripts/'))).toEqual(
    [],
  );
});

describe('the command', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['scripts/set-repository.ts', ...args], {
      cwd: ROOT,
      encoding: 'utf8',
    });

  test('checks the name of the release', () => {
    expect(run('--check', NAME).status).toBe(0);
    const other = run('--check', 'acme/fork');
    expect(other.status).toBe(1);
    expect(other.stderr).toContain('npm run set-repository -- acme/fork');
  });

  test.each([[''], ['acme'], ['acme/'], ['-acme/x'], ['acme/x y'], ['acme/x/y']])(
    'refuses %j',
    (name) => {
      const before = readFileSync(join(ROOT, 'package.json'), 'utf8');
      expect(run(name)).toMatchObject({ status: 2, stdout: '' });
      expect(readFileSync(join(ROOT, 'package.json'), 'utf8')).toBe(before);
    },
  );
});
