import { createHash } from 'node:crypto';
import { getOctokit } from '@actions/github';
import { describe, expect, test } from '@jest/globals';
import { Allowance } from '../../src/core/allowance.ts';
import { ProblemError } from '../../src/core/problem.ts';
import { collectAll, hashAll } from '../../src/core/reading.ts';
import { ApiSource } from '../../src/github/api-source.ts';
import {
  BLOB,
  HEAD,
  OBJECTS,
  REPO,
  type StartedGitHub,
  start,
  startForEach,
} from '../demo/embedded-github.fixture.ts';

let github: StartedGitHub;
startForEach((started) => {
  github = started;
});

const source = (commit = HEAD) =>
  new ApiSource(getOctokit('gate', { baseUrl: github.url }), REPO, commit);

async function problemOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (cause) {
    if (cause instanceof ProblemError) return `${cause.problem.code}: ${cause.problem.remedy}`;
    throw cause;
  }
  throw new Error('nothing was refused');
}

test('lists a commit, and gives its bytes as they are', async () => {
  const api = source();
  const { entries } = await api.list();
  expect(entries).toEqual([
    { path: 'a/b', kind: 'file', oid: BLOB },
    { path: 'sub', kind: 'submodule', oid: expect.any(String) },
  ]);
  const [file, submodule] = entries;
  if (file === undefined || submodule === undefined) throw new Error('not listed');
  const bytes = Buffer.alloc(100, 0xff);
  expect((await hashAll(api, [file])).get('a/b')).toMatchObject({
    digest: { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: 100 },
  });
  expect(await api.sizes(entries)).toEqual([100, null]);
  const absent = { path: 'no', kind: 'file', oid: '1'.repeat(40) } as const;
  const read = await collectAll(api, [absent, file, submodule], new Allowance(1000));
  expect([...read].map(([path, { ok }]) => [path, ok])).toEqual([
    ['no', false],
    ['a/b', true],
    ['sub', false],
  ]);
  expect(github.violations).toEqual([]);
});

describe('a base that GitHub does not give is not an empty base', () => {
  test.each([404, 403, 502] as const)('%i', async (status) => {
    github.fail({ times: Infinity, with: { status } });
    expect(await problemOf(source().list())).toMatch(/^base-missing: .*fetch-depth: 2/);
  });

  test('no such commit', async () => {
    expect(await problemOf(source('9'.repeat(40)).list())).toMatch(/^base-missing/);
  });

  test('a truncated tree listing', async () => {
    const partial = await start({
      objects: {
        ...OBJECTS,
        tree: async (sha, recursive) => {
          const tree = await OBJECTS.tree(sha, recursive);
          return tree === null ? null : { ...tree, truncated: true };
        },
      },
    });
    const client = getOctokit('gate', { baseUrl: partial.url });
    expect(await problemOf(new ApiSource(client, REPO, HEAD).list())).toMatch(/^base-missing/);
    await partial.close();
  });
});
