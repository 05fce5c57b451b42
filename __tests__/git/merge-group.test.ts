import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../src/core/limits.ts';
import { checkOut, type SamplePullRequest } from '../../src/demo/sample-pull-request.ts';
import type { Sandbox } from '../../src/demo/sandbox.ts';
import { type ComparedGroup, compareEntry, compareGroup } from '../../src/git/merge-group.ts';
import { commitsOf, comparedIn, cutOff, pullRequest, refusalIn } from './compared.fixture.ts';
import { inSandbox } from './sandbox.fixture.ts';

/** A chain of merges on top of the branch, as a queue makes it; returns the entries' commits. */
function queue(sandbox: Sandbox, { work, origin, baseSha }: SamplePullRequest, length: number) {
  sandbox.git(work, 'checkout', '--quiet', '--detach', baseSha);
  const tree = sandbox.git(work, 'rev-parse', `${baseSha}^{tree}`);
  const make = (message: string, ...parents: readonly string[]): string =>
    sandbox.git(work, 'commit-tree', tree, ...parents.flatMap((p) => ['-p', p]), '-m', message);
  const chain = [baseSha];
  const heads: string[] = [];
  for (let at = 0; at < length; at += 1) {
    const head = make(`head ${at}`, baseSha);
    heads.push(head);
    chain.push(make(`entry ${at}`, chain.at(-1) ?? '', head));
  }
  const headSha = chain.at(-1) ?? '';
  sandbox.git(work, 'push', '--quiet', origin, `+${headSha}:refs/heads/queue`);
  const workspace = checkOut(sandbox, { origin, ref: 'heads/queue', depth: 1 });
  return { chain, heads, headSha, workspace, make };
}

const groupIn = (parsed: Awaited<ReturnType<typeof compareGroup>>): ComparedGroup => {
  comparedIn(parsed);
  if (!parsed.ok) throw new Error('not compared');
  return parsed.value;
};

describe('a merge group', () => {
  test('is compared with the tip of the branch, whatever the entry before it is', () =>
    inSandbox(async (sandbox) => {
      const request = pullRequest(sandbox, 1);
      const { chain, heads, headSha, workspace } = queue(sandbox, request, 3);
      const commits = commitsOf(sandbox, workspace);
      const found = groupIn(await compareGroup(commits, { headSha, baseRef: 'main' }));
      expect(found).toMatchObject({ commit: headSha, base: request.baseSha, baseHeld: true });
      expect(found.entries).toEqual(
        heads.map((head, at) => ({ commit: chain[at + 1], base: chain[at], head })),
      );
      const [, second] = found.entries;
      if (second === undefined) throw new Error('no second entry');
      expect(await compareEntry(commits, second)).toMatchObject({
        ...{ commit: chain[2], base: chain[1], head: heads[1], baseHeld: true },
      });
    }));

  test('of squashed commits reports this for each entry', () =>
    inSandbox(async (sandbox) => {
      const request = pullRequest(sandbox, 1);
      const { headSha: last, make } = queue(sandbox, request, 1);
      const headSha = make('squashed', last);
      sandbox.git(request.work, 'push', '--quiet', request.origin, `+${headSha}:refs/heads/queue`);
      const commits = commitsOf(sandbox, request.workspace);
      const found = groupIn(await compareGroup(commits, { headSha, baseRef: 'main' }));
      expect(found.entries.map(({ head }) => head === null)).toEqual([false, true]);
    }));

  test('that has landed, or that the branch left behind, is out of date', () =>
    inSandbox(async (sandbox) => {
      const request = pullRequest(sandbox, 1);
      const { headSha, workspace, make } = queue(sandbox, request, 2);
      const commits = commitsOf(sandbox, workspace);
      for (const tip of [headSha, make('elsewhere', request.baseSha)]) {
        sandbox.git(request.work, 'push', '--quiet', request.origin, `+${tip}:refs/heads/main`);
        const refused = await compareGroup(commits, { headSha, baseRef: 'main' });
        expect(refusalIn(refused).code).toBe('out-of-date');
      }
    }));

  test('is not judged where the branch cannot be read, or the head is absent', () =>
    inSandbox(async (sandbox) => {
      const request = pullRequest(sandbox, 1);
      const { headSha } = queue(sandbox, request, 1);
      const commits = commitsOf(sandbox, request.workspace);
      const none = await compareGroup(commits, { headSha: '1'.repeat(40), baseRef: 'main' });
      expect(refusalIn(none).code).toBe('commit-missing');
      const nowhere = await compareGroup(commits, { headSha, baseRef: 'gone' });
      expect(refusalIn(nowhere).code).toBe('base-missing');
      cutOff(sandbox, request);
      const group = { headSha: request.mergeSha, baseRef: 'main' };
      const cut = await compareGroup(commitsOf(sandbox, request.workspace), group);
      expect(refusalIn(cut).code).toBe('base-missing');
    }));

  test('that is no chain of merges on the tip is refused', () =>
    inSandbox(async (sandbox) => {
      const request = pullRequest(sandbox, 0);
      const { chain, headSha, make } = queue(sandbox, request, 1);
      const commits = commitsOf(sandbox, request.workspace);
      const [base = ''] = chain;
      const swapped = make('swapped', make('aside'), base);
      const octopus = make('octopus', headSha, make('x', base), make('y', base));
      for (const forged of [swapped, octopus]) {
        sandbox.git(request.work, 'push', '--quiet', request.origin, `+${forged}:refs/heads/queue`);
        const refused = await compareGroup(commits, { headSha: forged, baseRef: 'main' });
        expect(refusalIn(refused).code).toBe('merge-mismatch');
      }
    }));

  test(
    'of more entries than the limit is refused',
    () =>
      inSandbox(async (sandbox) => {
        const request = pullRequest(sandbox, 1);
        const { headSha, workspace } = queue(sandbox, request, LIMITS.queueEntries + 1);
        const commits = commitsOf(sandbox, workspace);
        const refused = await compareGroup(commits, { headSha, baseRef: 'main' });
        expect(refusalIn(refused).code).toBe('merge-mismatch');
      }),
    30_000,
  );
});
