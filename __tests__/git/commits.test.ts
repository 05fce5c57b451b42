import { writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Commits } from '../../src/git/commits.ts';
import { Git } from '../../src/git/git.ts';
import { commitsOf, cutOff, pullRequest, source } from './compared.fixture.ts';
import { gitOf, inSandbox } from './sandbox.fixture.ts';

describe('Commits', () => {
  test('reads a commit as stored: a shallow boundary hides no parent', () =>
    inSandbox(async (sandbox) => {
      const request = pullRequest(sandbox, 1);
      const commits = commitsOf(sandbox, request.workspace);
      expect(sandbox.git(request.workspace, 'log', '--format=%P', '-1')).toBe('');
      expect(await commits.read(request.mergeSha)).toEqual({
        oid: request.mergeSha,
        tree: sandbox.git(request.work, 'rev-parse', `${request.mergeSha}^{tree}`),
        parents: [request.baseSha, request.headSha],
      });
    }));

  test('a message that looks like a header adds no parent', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      const forged = '1'.repeat(40);
      const oid = sandbox.commit(folder, `x\n\nparent ${forged}\n\ntree ${forged}\n`, { a: 'a' });
      expect((await commitsOf(sandbox, folder).read(oid))?.parents).toEqual([]);
    }));

  test('reads a root commit; refuses a blob, a tag and an absent id', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      const oid = sandbox.commit(folder, 'root', { a: 'a' });
      sandbox.git(folder, 'tag', '-a', '-m', 'tagged', 'v1');
      const commits = commitsOf(sandbox, folder);
      expect(await commits.read(oid)).toMatchObject({ parents: [] });
      expect(await commits.read(sandbox.git(folder, 'rev-parse', 'HEAD:a'))).toBeNull();
      expect(await commits.read(sandbox.git(folder, 'rev-parse', 'v1'))).toBeNull();
      for (const bad of [
        'HEAD',
        '',
        '--help',
        oid.slice(0, 12),
        `${oid}\n${oid}`,
        oid.toUpperCase(),
      ]) {
        expect([bad, await commits.read(bad)]).toEqual([bad, null]);
        expect([bad, await commits.obtain(bad)]).toEqual([bad, null]);
      }
    }));

  test('resolves a revision to a commit, through a tag; nothing else', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      const oid = sandbox.commit(folder, 'root', { a: 'a' });
      sandbox.git(folder, 'tag', '-a', '-m', 'tagged', 'v1');
      const commits = commitsOf(sandbox, folder);
      expect(await commits.resolve('v1')).toBe(oid);
      expect(await commits.resolve(oid.slice(0, 10))).toBe(oid);
      for (const bad of ['HEAD:a', 'no-such', '--help', '', 'HEAD~9', '--all']) {
        expect([bad, await commits.resolve(bad)]).toEqual([bad, null]);
      }
    }));

  test('asks each source in turn, and uses the first answer', () =>
    inSandbox(async (sandbox) => {
      const request = pullRequest(sandbox, 1);
      const git = gitOf(sandbox, request.workspace);
      const gone = source(`file://${sandbox.path('gone')}`);
      const there = source(`file://${request.origin}`);
      expect(await new Commits(git, async () => [gone]).obtain(request.headSha)).toBeNull();
      const found = await new Commits(git, async () => [gone, there]).obtain(request.headSha);
      expect(found?.oid).toBe(request.headSha);
      const main = await new Commits(git, async () => [gone, there]).obtainRef('refs/heads/main');
      expect(main?.oid).toBe(request.baseSha);
      expect(await new Commits(git, async () => [there]).obtainRef('refs/heads/no')).toBeNull();
      // A source that reads like an option is still a source.
      expect(await new Commits(git, async () => [source('--upload-pack=x')]).fetch('main')).toBe(
        false,
      );
    }));

  test('for a branch of a fork, does not ask the fork for refs, but fetches its objects', () =>
    inSandbox(async (sandbox) => {
      const request = pullRequest(sandbox, 1);
      const fork = { ...source(`file://${request.origin}`), foreign: true };
      const commits = new Commits(gitOf(sandbox, request.workspace), async () => [fork]);
      expect(await commits.obtainRef('refs/heads/main')).toBeNull();
      expect((await commits.obtain(request.headSha))?.oid).toBe(request.headSha);
    }));

  test('does not match a ref that only ends in the name', () =>
    inSandbox(async (sandbox) => {
      const request = pullRequest(sandbox);
      const { origin, headSha, baseSha } = request;
      sandbox.git(origin, 'update-ref', 'refs/heads/a/refs/heads/main', headSha);
      const commits = commitsOf(sandbox, request.workspace);
      expect((await commits.obtainRef('refs/heads/main'))?.oid).toBe(baseSha);
      sandbox.git(origin, 'update-ref', '-d', 'refs/heads/main');
      expect(await commits.obtainRef('refs/heads/main')).toBeNull();
    }));

  test('reads the parents that git reads: those after the tree, no later line', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('odd');
      const first = sandbox.commit(folder, 'first', { 'a.md': 'a\n' });
      const tree = sandbox.git(folder, 'rev-parse', 'HEAD^{tree}');
      const who = 'A <a@example.com> 1767323045 +0000';
      const lines = [
        `tree ${tree}`,
        `author ${who}`,
        `parent ${first}`,
        `committer ${who}`,
        '',
        'm',
      ];
      writeFileSync(sandbox.path('commit'), `${lines.join('\n')}\n`);
      const write = ['hash-object', '-t', 'commit', '-w', '--literally', sandbox.path('commit')];
      const odd = sandbox.git(folder, ...write);
      expect((await commitsOf(sandbox, folder).read(odd))?.parents).toEqual([]);
    }));

  test('has a commit only with its tree', () =>
    inSandbox(async (sandbox) => {
      const request = pullRequest(sandbox);
      sandbox.git(request.origin, 'config', 'uploadpack.allowFilter', 'true');
      const folder = sandbox.path('treeless');
      const clone = ['clone', '--quiet', '--no-checkout', '--filter=tree:0', '--bare'];
      sandbox.git(sandbox.folder, ...clone, `file://${request.origin}`, folder);
      sandbox.git(folder, 'remote', 'set-url', 'origin', `file://${sandbox.path('gone')}`);
      const git = new Git({ cwd: folder, env: sandbox.env, gitDir: folder });
      const commits = new Commits(git, async () => [source(`file://${sandbox.path('gone')}`)]);
      expect((await commits.read(request.baseSha))?.oid).toBe(request.baseSha);
      expect(await commits.holds(request.baseSha)).toBe(false);
      expect(await commits.obtain(request.baseSha)).toBeNull();
    }));

  test('does not fetch a commit that is present', () =>
    inSandbox(async (sandbox) => {
      const request = pullRequest(sandbox);
      cutOff(sandbox, request);
      const commits = commitsOf(sandbox, request.workspace);
      expect((await commits.obtain(request.baseSha))?.oid).toBe(request.baseSha);
    }));
});
