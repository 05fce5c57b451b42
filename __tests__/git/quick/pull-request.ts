import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  HEAD_REF,
  mergeOnGitHub,
  openPullRequest,
  type PullRequestPlan,
  pushMore,
  type SamplePullRequest,
} from '../../../src/demo/sample-pull-request.ts';
import type { Files, Sandbox } from '../../../src/demo/sandbox.ts';
import { readCommit, writeCommit } from './objects.ts';
import { headOf, isPlain, readRef, writeRef, writeRepository } from './sandbox.ts';

/**
 * The same pull request as of src/demo/sample-pull-request.ts, made without git
 * where that can be. The checkout is always fetched by git, as a runner does.
 */
export function openQuickly(sandbox: Sandbox, plan: PullRequestPlan): SamplePullRequest {
  if (plan.baseMoves !== undefined) return openPullRequest(sandbox, plan);
  const { baseRef = 'main', number = 7, depth = 2 } = plan;
  const work = sandbox.init('work');
  const gitDir = join(work, '.git');
  switchTo(gitDir, baseRef);
  const baseSha = sandbox.commit(work, 'Seal the packet', plan.base);
  switchTo(gitDir, HEAD_REF);
  writeRef(gitDir, `refs/heads/${HEAD_REF}`, baseSha);
  plan.prepare?.(work);
  sandbox.commit(work, plan.message ?? 'Edit the packet', plan.head);
  const origin = sandbox.path('origin.git');
  writeRepository(origin, ORIGIN);
  const place = { work, origin, baseRef, number };
  const merged = mergeQuickly(sandbox, place);
  writeRef(origin, `refs/heads/${HEAD_REF}`, merged.headSha);
  const workspace = checkOutQuickly(sandbox, { origin, ref: `pull/${number}/merge`, depth });
  return { ...place, baseSha, headRef: HEAD_REF, workspace, ...merged };
}

/** A further push of the author. */
export function pushQuickly(
  sandbox: Sandbox,
  request: SamplePullRequest,
  message: string,
  files: Files,
): SamplePullRequest {
  const { work, origin, number } = request;
  if (headOf(join(work, '.git'))?.ref !== `refs/heads/${HEAD_REF}`) {
    return pushMore(sandbox, request, message, files);
  }
  sandbox.commit(work, message, files);
  const merged = mergeQuickly(sandbox, request);
  const workspace = checkOutQuickly(sandbox, { origin, ref: `pull/${number}/merge`, depth: 2 });
  return { ...request, ...merged, workspace };
}

let checkouts = 0;

/** A fresh repository, one fetch of one ref by git, a detached checkout. */
export function checkOutQuickly(
  sandbox: Sandbox,
  { origin, ref, depth }: { readonly origin: string; readonly ref: string; readonly depth: number },
): string {
  checkouts += 1;
  const workspace = sandbox.path(`checkout-${checkouts}`);
  writeRepository(join(workspace, '.git'), cloneOf(origin));
  const shallow = depth > 0 ? [`--depth=${depth}`] : [];
  const spec = `+refs/${ref}:refs/remotes/${ref}`;
  sandbox.git(workspace, 'fetch', '--quiet', '--no-tags', ...shallow, 'origin', spec);
  sandbox.git(workspace, 'checkout', '--quiet', '--force', `refs/remotes/${ref}`);
  return workspace;
}

type MergePlace = Pick<SamplePullRequest, 'work' | 'origin' | 'baseRef' | 'number'>;

/** The test merge; where the head has all that the base has, its tree is the head's. */
export function mergeQuickly(
  sandbox: Sandbox,
  place: MergePlace,
): { readonly headSha: string; readonly mergeSha: string } {
  const { work, origin, baseRef, number } = place;
  const gitDir = join(work, '.git');
  const [base, headSha] = [baseRef, HEAD_REF].map((ref) => readRef(gitDir, `refs/heads/${ref}`));
  const head = headSha && isPlain(sandbox, gitDir) ? readCommit(gitDir, headSha) : null;
  if (!base || !headSha || head === null || !descends(gitDir, headSha, base)) {
    return mergeOnGitHub(sandbox, place);
  }
  const { env } = sandbox;
  const parents = [base, headSha];
  const merge = { tree: head.tree, parents, message: `Merge ${headSha}`, env };
  const mergeSha = writeCommit(gitDir, merge);
  cpSync(join(gitDir, 'objects'), join(origin, 'objects'), { recursive: true, force: false });
  writeRef(origin, `refs/heads/${baseRef}`, base);
  writeRef(origin, `refs/pull/${number}/head`, headSha);
  writeRef(origin, `refs/pull/${number}/merge`, mergeSha);
  return { headSha, mergeSha };
}

/** Steps back from a head at most: these histories are short. */
const STEPS = 50;

/** Whether a commit is a proper descendant of another, by first and further parents. */
function descends(gitDir: string, head: string, base: string): boolean {
  const seen = new Set([head]);
  for (const id of seen) {
    const parents = readCommit(gitDir, id)?.parents;
    if (parents === undefined || seen.size > STEPS) return false;
    if (parents.includes(base)) return true;
    for (const parent of parents) seen.add(parent);
  }
  return false;
}

function switchTo(gitDir: string, branch: string): void {
  writeFileSync(join(gitDir, 'HEAD'), `ref: refs/heads/${branch}\n`);
}

/** As `actions/checkout` configures a repository: it leaves no housekeeping behind. */
const cloneOf = (origin: string): string => `[core]
\trepositoryformatversion = 0
\tfilemode = true
\tbare = false
\tlogallrefupdates = true
[remote "origin"]
\turl = file://${origin}
\tfetch = +refs/heads/*:refs/remotes/origin/*
[gc]
\tauto = 0
`;

/** A bare repository that gives any commit that it has. */
const ORIGIN = `[core]
\trepositoryformatversion = 0
\tfilemode = true
\tbare = true
[uploadpack]
\tallowAnySHA1InWant = true
`;
