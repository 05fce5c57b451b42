import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { GitObjects, GitTreeEntry } from '../../../src/demo/embedded-github.ts';
import {
  BASE,
  BLOB,
  client,
  HEAD,
  OBJECTS,
  REPO,
  raw,
  refused,
  start,
} from '../embedded-github.fixture.ts';

let github: Awaited<ReturnType<typeof start>>;

afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

const SIGNATURE = { name: 'Ada', email: 'ada@example.com', date: '2026-01-30T12:00:00Z' };
const PARTED = '1'.repeat(40);

/** A base that went on, and a head, both from one commit. */
function history(trees: Readonly<Record<string, readonly GitTreeEntry[]>>): GitObjects {
  const parents: Record<string, readonly string[]> = { [HEAD]: [PARTED], [BASE]: [PARTED] };
  return {
    commit: async (sha) =>
      trees[sha] === undefined
        ? null
        : {
            ...{ sha, tree: sha, parents: parents[sha] ?? [], message: 'x' },
            ...{ author: SIGNATURE, committer: SIGNATURE },
          },
    tree: async (sha) => {
      const entries = trees[sha];
      return entries === undefined ? null : { sha, entries };
    },
    blob: async () => null,
  };
}

const file = (path: string, letter: string, mode = '100644'): GitTreeEntry => ({
  ...{ path, mode, type: 'blob', sha: letter.repeat(40) },
});

describe('changed files of a pull request', () => {
  const changed = async (query: object = {}) => {
    const asked = { ...REPO, pull_number: 7, ...query };
    const { data } = await client(github).pulls.listFiles(asked);
    return data.map(({ filename, status, previous_filename }) =>
      [status, filename, previous_filename].filter((each) => each !== undefined).join(' '),
    );
  };

  test('are those of the head since the merge base', async () => {
    const folder: GitTreeEntry = { ...file('dir', '9', '040000'), type: 'tree' };
    const before = [
      ...[file('edited', 'a'), file('gone', 'b'), file('old name', 'c'), file('same', 'd')],
      file('script', 'e'),
    ];
    const after = [
      ...[folder, file('edited', '2'), file('new \u00e9', '3'), file('a/new name', 'c')],
      ...[file('same', 'd'), file('script', 'e', '100755')],
    ];
    const objects = history({ [PARTED]: before, [HEAD]: after, [BASE]: [file('elsewhere', '4')] });
    github = await start({ objects });
    expect(await changed()).toEqual([
      ...['renamed a/new name old name', 'modified edited', 'removed gone', 'added new \u00e9'],
      'modified script',
    ]);
    expect(await changed({ per_page: 2, page: 3 })).toEqual(['modified script']);
  });

  test('can be set, and are listed up to 3000', async () => {
    github = await start({ objects: null });
    expect(await changed()).toEqual([]);
    const sha = BLOB;
    const told = Array.from({ length: 3_001 }, (_, at) => ({
      ...{ filename: `f${at}`, status: 'added' as const, sha },
    }));
    github.state.changedFiles.set(7, told);
    expect(await changed({ per_page: 100, page: 30 })).toHaveLength(100);
    expect(await changed({ per_page: 100, page: 31 })).toEqual([]);
    const unknown = client(github).pulls.listFiles({ ...REPO, pull_number: 9 });
    expect((await refused(unknown)).status).toBe(404);
  });
});

describe('contents', () => {
  beforeEach(async () => {
    const entries = [
      ...[file('a/b c.md', 'f'), { ...file('a/large', '5') }, file('link', '6', '120000')],
      { ...file('a', '7', '040000'), type: 'tree' as const },
    ];
    github = await start({
      objects: {
        ...OBJECTS,
        tree: async (sha) => (sha === HEAD ? { sha, entries } : null),
        blob: async (sha) => new Uint8Array(sha === BLOB ? 100 : 1024 * 1024 + 1).fill(0xff),
      },
    });
  });

  const get = (path: string, ref = HEAD) => client(github).repos.getContent({ ...REPO, path, ref });

  test('of a file are base64, found by commit and by branch', async () => {
    for (const ref of [HEAD, 'edit/one', 'refs/heads/edit/one']) {
      const { data } = await get('a/b c.md', ref);
      expect(data).toMatchObject({
        ...{ type: 'file', name: 'b c.md', path: 'a/b c.md', size: 100, sha: BLOB },
        ...{ encoding: 'base64', content: expect.stringMatching(/^(\/{60}\n)+[/w=]+\n$/) },
      });
    }
    // The slashes of a path may come as they are.
    const path = `/repos/octo/packets/contents/a/b%20c.md?ref=${HEAD}`;
    expect((await raw(github, path)).status).toBe(200);
  });

  test('of a file above one megabyte are omitted', async () => {
    expect((await get('a/large')).data).toMatchObject({ encoding: 'none', content: '' });
  });

  test('of an absent path give 404, of a non-file 501', async () => {
    expect((await refused(get('a/none'))).status).toBe(404);
    expect((await refused(get('a/b c.md', 'main'))).status).toBe(404);
    for (const path of ['a', 'link']) {
      expect((await raw(github, `/repos/octo/packets/contents/${path}?ref=${HEAD}`)).status).toBe(
        501,
      );
    }
  });
});
