import { mkdirSync } from 'node:fs';
import type { Files, Sandbox } from './sandbox.ts';

/** A pull request in a real repository, checked out as `actions/checkout` does. */
export interface SamplePullRequest {
  readonly number: number;
  readonly baseRef: string;
  readonly baseSha: string;
  readonly headRef: string;
  readonly headSha: string;
  readonly mergeSha: string;
  /** The bare repository that stands for GitHub's. */
  readonly origin: string;
  /** The folder that the author works in. */
  readonly work: string;
  /** The runner's checkout of the merge commit. */
  readonly workspace: string;
}

export interface PullRequestPlan {
  readonly number?: number;
  readonly baseRef?: string;
  readonly base: Files;
  readonly head: Files;
  /** Done in the author's folder before the head is committed: what plain files cannot say. */
  readonly prepare?: (work: string) => void;
  readonly message?: string;
  /** Commits of the base branch made after the head branched off. */
  readonly baseMoves?: Files;
  /** How deep the checkout is; 0 is the whole history. */
  readonly depth?: number;
}

export const HEAD_REF = 'edit-packet';

/** Makes the repository, the branch, the merge commit GitHub would offer, and the checkout. */
export function openPullRequest(sandbox: Sandbox, plan: PullRequestPlan): SamplePullRequest {
  const baseRef = plan.baseRef ?? 'main';
  const number = plan.number ?? 7;
  const work = sandbox.init('work');
  sandbox.git(work, 'checkout', '--quiet', '-B', baseRef);
  const branchedAt = sandbox.commit(work, 'Seal the packet', plan.base);
  sandbox.git(work, 'checkout', '--quiet', '-b', HEAD_REF);
  plan.prepare?.(work);
  sandbox.commit(work, plan.message ?? 'Edit the packet', plan.head);
  let baseSha = branchedAt;
  if (plan.baseMoves !== undefined) {
    sandbox.git(work, 'checkout', '--quiet', baseRef);
    baseSha = sandbox.commit(work, 'Move the base', plan.baseMoves);
    sandbox.git(work, 'checkout', '--quiet', HEAD_REF);
  }
  const origin = sandbox.path('origin.git');
  sandbox.git(sandbox.folder, 'clone', '--quiet', '--bare', work, origin);
  sandbox.git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  const merged = mergeOnGitHub(sandbox, { work, origin, baseRef, number });
  const workspace = checkOut(sandbox, {
    origin,
    ref: `pull/${number}/merge`,
    depth: plan.depth ?? 2,
  });
  return { number, baseRef, baseSha, headRef: HEAD_REF, origin, work, workspace, ...merged };
}

interface MergePlace {
  readonly work: string;
  readonly origin: string;
  readonly baseRef: string;
  readonly number: number;
}

/** What GitHub does at each push: `refs/pull/N/head`, and the test merge into the base. */
export function mergeOnGitHub(
  sandbox: Sandbox,
  { work, origin, baseRef, number }: MergePlace,
): { readonly headSha: string; readonly mergeSha: string } {
  const headSha = sandbox.git(work, 'rev-parse', HEAD_REF);
  sandbox.git(work, 'checkout', '--quiet', '--detach', baseRef);
  sandbox.git(work, 'merge', '--quiet', '--no-ff', '-m', `Merge ${headSha}`, headSha);
  const mergeSha = sandbox.git(work, 'rev-parse', 'HEAD');
  sandbox.git(work, 'checkout', '--quiet', HEAD_REF);
  const refs = [
    `+${baseRef}:refs/heads/${baseRef}`,
    `+${headSha}:refs/pull/${number}/head`,
    `+${mergeSha}:refs/pull/${number}/merge`,
  ];
  sandbox.git(work, 'push', '--quiet', origin, ...refs);
  return { headSha, mergeSha };
}

let checkouts = 0;

/** As `actions/checkout` does: a fresh repository, one fetch of one ref, a detached checkout. */
export function checkOut(
  sandbox: Sandbox,
  { origin, ref, depth }: { readonly origin: string; readonly ref: string; readonly depth: number },
): string {
  checkouts += 1;
  const workspace = sandbox.path(`workspace-${checkouts}`);
  mkdirSync(workspace);
  sandbox.git(workspace, 'init', '--quiet');
  sandbox.git(workspace, 'remote', 'add', 'origin', `file://${origin}`);
  const shallow = depth > 0 ? [`--depth=${depth}`] : [];
  const spec = `+refs/${ref}:refs/remotes/${ref}`;
  sandbox.git(workspace, 'fetch', '--quiet', '--no-tags', ...shallow, 'origin', spec);
  sandbox.git(workspace, 'checkout', '--quiet', '--force', `refs/remotes/${ref}`);
  return workspace;
}

/** A further push of the author: commit, merge again, and a fresh checkout. */
export function pushMore(
  sandbox: Sandbox,
  request: SamplePullRequest,
  message: string,
  files: Files,
): SamplePullRequest {
  sandbox.commit(request.work, message, files);
  const merged = mergeOnGitHub(sandbox, request);
  const ref = `pull/${request.number}/merge`;
  const workspace = checkOut(sandbox, { origin: request.origin, ref, depth: 2 });
  return { ...request, ...merged, workspace };
}
