import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { ProblemError } from '../../src/core/problem.ts';
import type { Sandbox } from '../../src/demo/sandbox.ts';
import { CommitSource } from '../../src/git/object-sources.ts';
import { gitOf, inSandbox } from './sandbox.fixture.ts';

interface Entry {
  readonly mode: string;
  readonly name: string;
  readonly oid: string;
}

/** Writes a tree as its bytes say, sound or not. */
function writeTree(sandbox: Sandbox, folder: string, entries: readonly Entry[]): string {
  const input = Buffer.concat(
    entries.flatMap(({ mode, name, oid }) => [
      Buffer.from(`${mode} ${name}\0`),
      Buffer.from(oid, 'hex'),
    ]),
  );
  const args = ['hash-object', '-t', 'tree', '-w', '--literally', '--stdin'];
  const { stdout, status } = spawnSync('git', args, { cwd: folder, env: sandbox.env, input });
  if (status !== 0) throw new Error('git hash-object failed');
  return stdout.toString().trim();
}

describe('a malformed tree', () => {
  test.each([
    ['a file twice', ['f:a', 'f:a']],
    ['a file and a folder of one name', ['f:d', 't:d']],
    ['a folder twice, with other files in each', ['t:d', 'u:d']],
    ['a slash in a name', ['f:d/x']],
    ['a slash in a name, beside the folder', ['t:d', 'f:d/a']],
  ])('%s is no listing', (_, names) =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      sandbox.commit(folder, 'x', { x: 'x' });
      const oid = sandbox.git(folder, 'rev-parse', 'HEAD:x');
      const inner = writeTree(sandbox, folder, [{ mode: '100644', name: 'a', oid }]);
      const other = writeTree(sandbox, folder, [{ mode: '100644', name: 'b', oid }]);
      const kinds = {
        f: { mode: '100644', oid },
        t: { mode: '40000', oid: inner },
        u: { mode: '40000', oid: other },
      };
      const tree = writeTree(
        sandbox,
        folder,
        names.map((word) => ({ name: word.slice(2), ...kinds[word[0] as 'f' | 't' | 'u'] })),
      );
      const commit = sandbox.git(folder, 'commit-tree', tree, '-m', 'malformed');
      const cause = await new CommitSource(gitOf(sandbox, folder), commit)
        .list()
        .catch((thrown: unknown) => thrown);
      expect(cause).toBeInstanceOf(ProblemError);
      expect(cause).toMatchObject({
        problem: { code: 'duplicate-path', file: expect.stringMatching(/^(?:a|d|d\/\w)$/) },
      });
    }),
  );
});
