import type { GitHubClient } from './client.ts';
import { apiFailure } from './failure.ts';
import { ROUTES } from './routes.ts';
import type { RunClaim } from './run-address.ts';

/** A workflow's run as GitHub has it. Throws what the client throws. */
export async function readWorkflowRun(
  client: GitHubClient,
  asked: { readonly owner: string; readonly repo: string; readonly run_id: number },
) {
  return (await client.request(ROUTES.workflowRun, asked)).data;
}

export type WorkflowRun = Awaited<ReturnType<typeof readWorkflowRun>>;

/** Whether a claimed run is one: `unknown` where GitHub does not let runs be read. */
export type ClaimAnswer =
  | { readonly answer: 'true'; readonly data: WorkflowRun }
  | { readonly answer: 'false' | 'unknown'; readonly data: null };

/**
 * Whether a run is of a head commit. On `pull_request_target` GitHub names the
 * commit of the base branch, and the head that the run is of is not known.
 *
 * Source: actions/checkout, its guard against forks on `workflow_run`.
 */
export function isRunOf({ head_sha, event }: WorkflowRun, sha: string): ClaimAnswer['answer'] {
  if (head_sha === sha) return 'true';
  return event === 'pull_request_target' ? 'unknown' : 'false';
}

function isOfWorkflow({ path }: WorkflowRun, workflow: string | null): boolean {
  // A required workflow's path has its ref behind it.
  return workflow === null || path.replace(/@.*$/, '') === workflow;
}

/** The repository, and the workflow whose runs may speak. */
export interface ClaimRepository {
  readonly owner: string;
  readonly repo: string;
  /** Repository path of this run's workflow; null where it is of another repository. */
  readonly workflow: string | null;
}

/**
 * Whether a run exists with that attempt and is of this workflow: a number that
 * somebody made up is none. Where it is not, a later claim would hold every
 * honest run back for good.
 */
export async function checkRunClaim(
  client: GitHubClient,
  { owner, repo, workflow }: ClaimRepository,
  { run, attempt }: RunClaim,
): Promise<ClaimAnswer> {
  const untrue: ClaimAnswer = { answer: 'false', data: null };
  try {
    const data = await readWorkflowRun(client, { owner, repo, run_id: run });
    // Gitea numbers the first attempt 0.
    if (Math.max(1, data.run_attempt ?? 1) < attempt) return untrue;
    return isOfWorkflow(data, workflow) ? { answer: 'true', data } : untrue;
  } catch (cause) {
    return apiFailure(cause).status === 404 ? untrue : { answer: 'unknown', data: null };
  }
}

/**
 * Whether a claimed run is one of the gate's on a head commit. A gate may have a
 * workflow for each event, so a run of another workflow may be the gate's too:
 * `unknown`, as where GitHub does not let runs be read.
 */
export async function isRunOnHead(
  client: GitHubClient,
  { sha, ...repository }: ClaimRepository & { readonly sha: string },
  claim: RunClaim,
): Promise<ClaimAnswer['answer']> {
  const { owner, repo, workflow } = repository;
  const { data, answer } = await checkRunClaim(client, { owner, repo, workflow: null }, claim);
  if (answer !== 'true') return answer;
  const ofHead = isRunOf(data, sha);
  return ofHead === 'true' && !isOfWorkflow(data, workflow) ? 'unknown' : ofHead;
}
