import type { Parsed } from '../../src/core/problem.ts';
import { openPullRequest, type SamplePullRequest } from '../../src/demo/sample-pull-request.ts';
import type { Sandbox } from '../../src/demo/sandbox.ts';
import { Commits } from '../../src/git/commits.ts';
import type { Compared, ProposedMerge } from '../../src/git/merge.ts';
import type { FetchSource } from '../../src/git/remote.ts';
import { gitOf } from './sandbox.fixture.ts';

/** A pull request of one edited file, checked out at the depth asked for. */
export function pullRequest(sandbox: Sandbox, depth = 2, moves = false): SamplePullRequest {
  return openPullRequest(sandbox, {
    base: { a: 'base\n' },
    head: { a: 'head\n' },
    depth,
    ...(moves ? { baseMoves: { b: 'moved\n' } } : {}),
  });
}

/** A place to fetch from, without credentials. */
export function source(from: string): FetchSource {
  return { from, header: null };
}

/** The commits of a checkout, with the address of origin, if it has one, as the one place to fetch from. */
export function commitsOf(sandbox: Sandbox, folder: string) {
  const origin = sandbox.git(folder, 'config', '--default', '', '--get', 'remote.origin.url');
  return new Commits(gitOf(sandbox, folder), async () => (origin === '' ? [] : [source(origin)]));
}

/** What an event says of a sample pull request. */
export function proposed(
  request: SamplePullRequest,
  overrides: Partial<ProposedMerge> = {},
): ProposedMerge {
  return {
    number: request.number,
    headSha: request.headSha,
    baseSha: request.baseSha,
    baseRef: request.baseRef,
    mergeCandidates: [request.mergeSha],
    ...overrides,
  };
}

/** Takes the remote away: whatever is absent now stays absent. */
export function cutOff(sandbox: Sandbox, request: SamplePullRequest): void {
  sandbox.git(request.workspace, 'remote', 'set-url', 'origin', `file://${sandbox.path('gone')}`);
}

export function comparedIn(parsed: Parsed<Compared>): Compared {
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('; '));
  return parsed.value;
}

/** Code and remedy of the one problem that there must be. */
export function refusalIn(parsed: Parsed<Compared>): { code: string; remedy: string } {
  if (parsed.ok) throw new Error(`not refused: ${parsed.value.commit}`);
  const [problem, ...others] = parsed.problems;
  if (problem === undefined || others.length > 0) throw new Error('not one problem');
  return { code: problem.code, remedy: problem.remedy };
}
