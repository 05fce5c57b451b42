import { describe, expect, test } from '@jest/globals';
import { hashAll } from '../../src/core/reading.ts';
import { mergeOnGitHub, pushMore } from '../../src/demo/sample-pull-request.ts';
import type { Sandbox } from '../../src/demo/sandbox.ts';
import { Commits } from '../../src/git/commits.ts';
import { compareCommit, compareMerge, noBase } from '../../src/git/merge.ts';
import { CommitSource } from '../../src/git/object-sources.ts';
import {
  commitsOf,
  comparedIn,
  cutOff,
  proposed,
  pullRequest,
  refusalIn,
  source,
} from './compared.fixture.ts';
import { gitOf, inSandbox } from './sandbox.fixture.ts';

const shallow = (sandbox: Sandbox, folder: string): string =>
  sandbox.git(folder, 'rev-parse', '--is-shallow-repository');

/** Reads both sides whole: a commit whose tree were absent would not do. */
async function readable(sandbox: Sandbox, folder: string, commit: string): Promise<boolean> {
  const source = new CommitSource(gitOf(sandbox, folder), commit);
  const hashed = await hashAll(source, (await source.list()).entries);
  return hashed.size > 0 && [...hashed.values()].every(({ ok }) => ok);
}

describe('the merge that would land', () => {
  test.each([
    [1, 'true'],
    [2, 'true'],
    [0, 'false'],
  ])('in a clone of depth %i, against its own first parent', (depth, isShallow) =>
    inSandbox(async (sandbox) => {
      const request = pullRequest(sandbox, depth);
      const { workspace } = request;
      const found = comparedIn(
        await compareMerge(commitsOf(sandbox, workspace), proposed(request)),
      );
      expect(found).toMatchObject({
        commit: request.mergeSha,
        base: request.baseSha,
        baseHeld: true,
        head: request.headSha,
        against: 'merge into main; seals from base',
        baseMoved: false,
      });
      expect(await readable(sandbox, workspace, request.baseSha)).toBe(true);
      expect(shallow(sandbox, workspace)).toBe(isShallow);
    }),
  );

  test('a base that moved is reported, and the first parent of the merge counts', () =>
    inSandbox(async (sandbox) => {
      const request = pullRequest(sandbox, 1, true);
      const stale = sandbox.git(request.work, 'rev-parse', `${request.baseSha}^`);
      const commits = commitsOf(sandbox, request.workspace);
      const found = comparedIn(await compareMerge(commits, proposed(request, { baseSha: stale })));
      expect(found).toMatchObject({ base: request.baseSha, baseMoved: true });
    }));

  test('a first parent that cannot be fetched is named as absent', () =>
    inSandbox(async (sandbox) => {
      const request = pullRequest(sandbox, 1);
      cutOff(sandbox, request);
      for (const sources of [[source(`file://${sandbox.path('gone')}`)], []]) {
        const commits = new Commits(gitOf(sandbox, request.workspace), async () => sources);
        const found = comparedIn(await compareMerge(commits, proposed(request)));
        expect(found).toMatchObject({ base: request.baseSha, baseHeld: false });
      }
      expect(noBase(request.baseSha).problem).toMatchObject({
        code: 'base-missing',
        message: expect.stringContaining(request.baseSha),
        remedy: expect.stringContaining('fetch-depth: 2'),
      });
    }));

  test('a full clone stays full when a commit is fetched into it', () =>
    inSandbox(async (sandbox) => {
      const request = pullRequest(sandbox, 0);
      const later = pushMore(sandbox, request, 'more', { a: 'more\n' });
      const commits = commitsOf(sandbox, request.workspace);
      const found = comparedIn(await compareMerge(commits, proposed(later)));
      expect(found.commit).toBe(later.mergeSha);
      expect(shallow(sandbox, request.workspace)).toBe('false');
      expect(sandbox.git(request.workspace, 'rev-list', '--count', later.mergeSha)).toBe('4');
    }));

  test('reading moves no ref, no FETCH_HEAD and no checkout', () =>
    inSandbox(async (sandbox) => {
      const request = pullRequest(sandbox, 1);
      const refs = () =>
        sandbox.git(request.workspace, 'for-each-ref') +
        sandbox.git(request.workspace, 'status', '-z');
      const before = refs();
      await compareMerge(commitsOf(sandbox, request.workspace), proposed(request));
      expect(refs()).toBe(before);
    }));

  test('in a partial clone, whose base tree is fetched too', () =>
    inSandbox(async (sandbox) => {
      const request = pullRequest(sandbox);
      sandbox.git(request.origin, 'config', 'uploadpack.allowFilter', 'true');
      for (const filter of ['blob:none', 'tree:0']) {
        const folder = sandbox.path(filter.replace(':', '-'));
        const clone = ['clone', '--quiet', '--no-checkout', `--filter=${filter}`];
        sandbox.git(sandbox.folder, ...clone, `file://${request.origin}`, folder);
        const commits = commitsOf(sandbox, folder);
        const found = comparedIn(await compareMerge(commits, proposed(request)));
        expect(found).toMatchObject({ commit: request.mergeSha, base: request.baseSha });
        expect(await readable(sandbox, folder, request.mergeSha)).toBe(true);
        expect(await readable(sandbox, folder, request.baseSha)).toBe(true);
        expect(shallow(sandbox, folder)).toBe('false');
      }
    }));
});

describe('a merge of something else', () => {
  test('is a mismatch: the head was pushed to in between', () =>
    inSandbox(async (sandbox) => {
      const request = pullRequest(sandbox);
      const later = pushMore(sandbox, request, 'more', { a: 'more\n' });
      // The event is of the older push; ref and candidates are of the newer.
      const event = proposed(request, { mergeCandidates: [later.mergeSha] });
      const refused = refusalIn(await compareMerge(commitsOf(sandbox, later.workspace), event));
      expect(refused).toEqual({ code: 'merge-mismatch', remedy: expect.stringMatching(/re-run/) });
    }));

  test('is replaced by that of the ref, once GitHub updated it', () =>
    inSandbox(async (sandbox) => {
      const request = pullRequest(sandbox);
      const later = pushMore(sandbox, request, 'more', { a: 'more\n' });
      const event = proposed(later, { mergeCandidates: [request.mergeSha] });
      const commits = commitsOf(sandbox, request.workspace);
      expect(comparedIn(await compareMerge(commits, event)).commit).toBe(later.mergeSha);
    }));

  test('a force-push removes the old head from the branch: the old run is a mismatch or judges its own merge', () =>
    inSandbox(async (sandbox) => {
      const request = pullRequest(sandbox);
      sandbox.git(request.work, 'reset', '--quiet', '--hard', request.baseSha);
      sandbox.commit(request.work, 'rewritten', { a: 'rewritten\n' });
      const forced = { ...request, ...mergeOnGitHub(sandbox, request) };
      const old = await compareMerge(commitsOf(sandbox, request.workspace), proposed(request));
      expect(comparedIn(old).commit).toBe(request.mergeSha);
      const without = proposed(request, { mergeCandidates: [] });
      const commits = commitsOf(sandbox, request.workspace);
      expect(refusalIn(await compareMerge(commits, without)).code).toBe('merge-mismatch');
      const now = await compareMerge(commits, proposed(forced));
      expect(comparedIn(now)).toMatchObject({ commit: forced.mergeSha, head: forced.headSha });
    }));

  test('an octopus is not the merge of one pull request', () =>
    inSandbox(async (sandbox) => {
      const request = pullRequest(sandbox, 0);
      const { work, headSha, baseSha, mergeSha } = request;
      const tree = sandbox.git(work, 'rev-parse', `${mergeSha}^{tree}`);
      const parents = ['-p', baseSha, '-p', headSha, '-p', mergeSha];
      const octopus = sandbox.git(work, 'commit-tree', tree, ...parents, '-m', 'octopus');
      sandbox.git(work, 'push', '--quiet', request.origin, `+${octopus}:refs/pull/7/merge`);
      const event = proposed(request, { mergeCandidates: [octopus] });
      const refused = await compareMerge(commitsOf(sandbox, request.workspace), event);
      expect(refusalIn(refused).code).toBe('merge-mismatch');
    }));

  test('a merge with swapped parents would give the head the trust of the base', () =>
    inSandbox(async (sandbox) => {
      const request = pullRequest(sandbox, 0);
      const { work, headSha, baseSha, mergeSha } = request;
      const tree = sandbox.git(work, 'rev-parse', `${mergeSha}^{tree}`);
      const swapped = sandbox.git(
        work,
        'commit-tree',
        tree,
        '-p',
        headSha,
        '-p',
        baseSha,
        '-m',
        'x',
      );
      sandbox.git(work, 'push', '--quiet', request.origin, `+${swapped}:refs/pull/7/merge`);
      const event = proposed(request, { mergeCandidates: [swapped] });
      const refused = await compareMerge(commitsOf(sandbox, request.workspace), event);
      expect(refusalIn(refused).code).toBe('merge-mismatch');
    }));
});

describe('a merge into another branch', () => {
  test('is not accepted, whatever that branch sealed', () =>
    inSandbox(async (sandbox) => {
      const request = pullRequest(sandbox, 2);
      const { work, origin, baseSha } = request;
      sandbox.git(work, 'checkout', '--quiet', '--orphan', 'elsewhere');
      const other = sandbox.commit(work, 'another branch', { other: 'x' });
      sandbox.git(work, 'push', '--quiet', origin, `${other}:refs/heads/elsewhere`);
      const commits = commitsOf(sandbox, request.workspace);
      const event = proposed(request, { baseRef: 'elsewhere', baseSha: other });
      expect(refusalIn(await compareMerge(commits, event)).code).toBe('merge-mismatch');
      // Nor where the branch cannot be asked: a base that nobody vouches for is none.
      cutOff(sandbox, request);
      const alone = commitsOf(sandbox, request.workspace);
      const asked = proposed(request, { baseSha: '1'.repeat(40) });
      expect(refusalIn(await compareMerge(alone, asked)).code).toBe('merge-mismatch');
      expect(comparedIn(await compareMerge(alone, proposed(request))).base).toBe(baseSha);
    }));
});

describe('no merge commit', () => {
  test('the head alone is judged, against the present branch', () =>
    inSandbox(async (sandbox) => {
      const request = pullRequest(sandbox, 2, true);
      sandbox.git(request.origin, 'update-ref', '-d', 'refs/pull/7/merge');
      const stale = sandbox.git(request.work, 'rev-parse', `${request.baseSha}^`);
      const event = proposed(request, { mergeCandidates: [], baseSha: stale });
      const found = comparedIn(await compareMerge(commitsOf(sandbox, request.workspace), event));
      expect(found).toMatchObject({
        commit: request.headSha,
        base: request.baseSha,
        baseHeld: true,
        head: request.headSha,
        against: 'head alone, no merge commit; seals from main',
        baseMoved: true,
      });
    }));

  test('a candidate with one parent is a branch commit, not a merge', () =>
    inSandbox(async (sandbox) => {
      const request = pullRequest(sandbox);
      sandbox.git(request.origin, 'update-ref', '-d', 'refs/pull/7/merge');
      const event = proposed(request, { mergeCandidates: [request.baseSha, request.headSha] });
      const found = await compareMerge(commitsOf(sandbox, request.workspace), event);
      expect(comparedIn(found).commit).toBe(request.headSha);
    }));

  test('the base of the event is used where the branch cannot be read', () =>
    inSandbox(async (sandbox) => {
      const request = pullRequest(sandbox, 0);
      cutOff(sandbox, request);
      const event = proposed(request, { mergeCandidates: [] });
      const found = await compareMerge(commitsOf(sandbox, request.workspace), event);
      expect(comparedIn(found)).toMatchObject({ commit: request.headSha, base: request.baseSha });
    }));

  test('without merge and head the problem is commit-missing', () =>
    inSandbox(async (sandbox) => {
      const request = pullRequest(sandbox, 1);
      cutOff(sandbox, request);
      const event = proposed(request, { mergeCandidates: [], headSha: '1'.repeat(40) });
      const refused = await compareMerge(commitsOf(sandbox, request.workspace), event);
      expect(refusalIn(refused)).toEqual({
        code: 'commit-missing',
        remedy: expect.stringContaining('fetch-depth: 2'),
      });
    }));
});

describe('branches', () => {
  test('a commit of a branch has no base', () =>
    inSandbox(async (sandbox) => {
      const request = pullRequest(sandbox, 1);
      const commits = commitsOf(sandbox, request.workspace);
      const found = comparedIn(await compareCommit(commits, request.headSha));
      expect(found).toMatchObject({ commit: request.headSha, base: null, head: request.headSha });
      expect(refusalIn(await compareCommit(commits, '1'.repeat(40))).code).toBe('commit-missing');
      // Only full object ids are commits: a name is never looked up.
      expect(refusalIn(await compareCommit(commits, 'HEAD')).code).toBe('commit-missing');
    }));
});
