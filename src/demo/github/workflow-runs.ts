import type { Call, Routes, World } from './call.ts';
import { pageOf } from './paging.ts';
import { minimalPullRequestBody } from './pull-requests.ts';
import type { PullRequest } from './records.ts';
import { notFound, ok, type Reply } from './reply.ts';
import { apiOf, repositoryBody } from './repository.ts';
import { nodeId } from './users.ts';
import type { WorkflowJob, WorkflowRun } from './workflow-run-records.ts';

export const workflowRunRoutes: Routes = {
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}': {
    access: 'read',
    scopes: ['actions'],
    answer: one,
  },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs': {
    access: 'read',
    scopes: ['actions'],
    answer: jobs,
  },
};

function one(call: Call): Reply {
  const run = call.world.state.workflowRun(call.integer('run_id'));
  return run === undefined ? notFound() : ok(workflowRunBody(call.world, run));
}

function jobs(call: Call): Reply {
  const run = call.world.state.workflowRun(call.integer('run_id'));
  if (run === undefined) return notFound();
  const page = pageOf(call, run.jobs);
  const body = {
    total_count: run.jobs.length,
    jobs: page.items.map((job) => jobBody(call.world, run, job)),
  };
  return ok(body, page.headers);
}

/** GitHub lists no pull request whose head is in a fork. */
function pullRequestsOf({ state }: World, run: WorkflowRun): readonly PullRequest[] {
  const told = run.pullRequests;
  if (told !== null) return state.pullRequests.filter(({ number }) => told.includes(number));
  return state.pullRequests
    .filter((pull) => pull.state === 'open' && pull.head.sha === run.headSha)
    .filter(({ head }) => head.owner === run.headRepository.owner && head.owner === state.owner);
}

/** The schema `workflow-run`. */
function workflowRunBody(world: World, run: WorkflowRun): object {
  const { owner, repo } = world.state;
  const api = apiOf(world, world.state);
  const self = `${api}/actions/runs/${run.id}`;
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
    pull_requests: pullRequestsOf(world, run).map((pull) => minimalPullRequestBody(world, pull)),
    created_at: run.createdAt,
    updated_at: run.runStartedAt,
    run_started_at: run.runStartedAt,
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

/** The schema `job`; nothing of the gate reads which machine it ran on. */
function jobBody(world: World, run: WorkflowRun, job: WorkflowJob): object {
  const { owner, repo } = world.state;
  const api = apiOf(world, world.state);
  return {
    id: job.id,
    run_id: run.id,
    run_url: `${api}/actions/runs/${run.id}`,
    run_attempt: run.runAttempt,
    node_id: nodeId('CR', job.id),
    head_sha: run.headSha,
    head_branch: run.headBranch,
    workflow_name: 'Seal vs bytes',
    name: job.name,
    url: `${api}/actions/jobs/${job.id}`,
    html_url: `${world.url}/${owner}/${repo}/actions/runs/${run.id}/job/${job.id}`,
    status: job.status,
    conclusion: job.conclusion,
    created_at: run.runStartedAt,
    started_at: run.runStartedAt,
    completed_at: job.status === 'completed' ? run.runStartedAt : null,
    check_run_url: `${api}/check-runs/${job.id}`,
    labels: ['ubuntu-latest'],
    ...{ runner_id: null, runner_name: null, runner_group_id: null, runner_group_name: null },
  };
}
