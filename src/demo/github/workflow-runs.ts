import type { Call, Routes, World } from './call.ts';
import { minimalPullRequestBody } from './pull-requests.ts';
import type { WorkflowRun } from './records.ts';
import { notFound, ok, type Reply } from './reply.ts';
import { apiOf, repositoryBody } from './repository.ts';
import { nodeId } from './users.ts';

export const workflowRunRoutes: Routes = {
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}': { access: 'read', answer: one },
};

function one(call: Call): Reply {
  const run = call.world.state.workflowRun(call.integer('run_id'));
  return run === undefined ? notFound() : ok(workflowRunBody(call.world, run));
}

/** The schema `workflow-run`. GitHub lists no pull request whose head is in a fork. */
function workflowRunBody(world: World, run: WorkflowRun): object {
  const { owner, repo, pullRequests } = world.state;
  const api = apiOf(world, world.state);
  const self = `${api}/actions/runs/${run.id}`;
  const { owner: headOwner } = run.headRepository;
  return {
    id: run.id,
    node_id: nodeId('WFR', run.id),
    name: 'Seal vs bytes',
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    display_title: 'Seal vs bytes',
    run_number: 1,
    run_attempt: run.runAttempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflowId,
    url: self,
    html_url: `${world.url}/${owner}/${repo}/actions/runs/${run.id}`,
    pull_requests: pullRequests
      .filter(({ state, head }) => state === 'open' && head.sha === run.headSha)
      .filter(({ head }) => head.owner === headOwner && headOwner === owner)
      .map((pull) => minimalPullRequestBody(world, pull)),
    created_at: run.createdAt,
    updated_at: run.createdAt,
    jobs_url: `${self}/jobs`,
    logs_url: `${self}/logs`,
    check_suite_url: `${api}/check-suites/${run.id}`,
    cancel_url: `${self}/cancel`,
    rerun_url: `${self}/rerun`,
    artifacts_url: `${self}/artifacts`,
    workflow_url: `${api}/actions/workflows/${run.workflowId}`,
    head_commit: null,
    repository: repositoryBody(world, world.state),
    head_repository: repositoryBody(world, run.headRepository),
  };
}
