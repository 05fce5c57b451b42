import type { Call, Routes, World } from './call.ts';
import { isCommit } from './git-port.ts';
import { pageOf } from './paging.ts';
import { minimalPullRequestBody } from './pull-requests.ts';
import type { Annotation, CheckRun } from './records.ts';
import { created, invalid, notFound, ok, type Reply, refusal } from './reply.ts';
import { apiOf } from './repository.ts';
import { appBody, nodeId } from './users.ts';

/** At most 50 annotations a request: the description says so, and the contract enforces it. */
export const checkRunRoutes: Routes = {
  'POST /repos/{owner}/{repo}/check-runs': { access: 'write', scopes: ['checks'], answer: posted },
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': {
    access: 'write',
    scopes: ['checks'],
    answer: changed,
  },
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations': {
    access: 'read',
    scopes: ['checks'],
    answer: annotations,
  },
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': {
    access: 'read',
    scopes: ['checks'],
    answer: ofRef,
  },
};

interface CheckRunInput {
  readonly name?: string;
  readonly head_sha?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly details_url?: string;
  readonly external_id?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary?: string;
    readonly text?: string;
    readonly annotations?: readonly Annotation[];
  };
}

async function posted(call: Call): Promise<Reply> {
  const { world, caller } = call;
  if (caller.type !== 'Bot') return refusal(403, 'You must authenticate via a GitHub App.');
  const input = call.body<CheckRunInput>();
  const refused = refuseConclusion(input);
  if (refused !== null) return refused;
  const sha = input.head_sha ?? '';
  if (!(await isCommit(world.objects, sha))) {
    return invalid('CheckRun', 'head_sha', 'custom', `No commit found for SHA: ${sha}`);
  }
  const run = world.state.addCheckRun({
    ...merged(EMPTY, input, world.state.stamp()),
    name: input.name ?? '',
    headSha: sha,
    author: caller.login,
  });
  return created(checkRunBody(world, run));
}

function changed(call: Call): Reply {
  const { world, caller } = call;
  const run = world.state.checkRun(call.integer('check_run_id'));
  if (run === undefined) return notFound();
  if (run.author !== caller.login) {
    return refusal(403, 'A check run can only be modified by the GitHub App that created it.');
  }
  const input = call.body<CheckRunInput>();
  const refused = refuseConclusion(input);
  if (refused !== null) return refused;
  const updated = {
    ...run,
    ...merged(run, input, world.state.stamp()),
    name: input.name ?? run.name,
  };
  world.state.replaceCheckRun(updated);
  return ok(checkRunBody(world, updated));
}

function annotations(call: Call): Reply {
  const { world } = call;
  const run = world.state.checkRun(call.integer('check_run_id'));
  if (run === undefined) return notFound();
  const page = pageOf(call, run.annotations);
  const blobs = `${world.url}/${world.state.owner}/${world.state.repo}/blob/${run.headSha}`;
  return ok(
    page.items.map((annotation) => annotationBody(blobs, annotation)),
    page.headers,
  );
}

function ofRef(call: Call): Reply {
  const { state } = call.world;
  const ref = call.text('ref');
  const sha = state.branch(ref.replace(/^(refs\/)?heads\//, ''))?.sha ?? ref;
  const [name, status] = [call.option('check_name'), call.option('status')];
  const runs = state.checkRuns.filter(
    (run) =>
      run.headSha === sha &&
      (name === null || run.name === name) &&
      (status === null || run.status === status),
  );
  const wanted = call.option('filter') === 'all' ? runs : latest(runs);
  const page = pageOf(call, wanted.toReversed());
  const body = {
    total_count: wanted.length,
    check_runs: page.items.map((run) => checkRunBody(call.world, run)),
  };
  return ok(body, page.headers);
}

/** The last run of each app and name. */
function latest(runs: readonly CheckRun[]): readonly CheckRun[] {
  return [...new Map(runs.map((run) => [`${run.author} ${run.name}`, run])).values()];
}

type Changeable = Omit<CheckRun, 'id' | 'name' | 'headSha' | 'author'>;

const EMPTY: Changeable = {
  status: 'queued',
  conclusion: null,
  startedAt: null,
  completedAt: null,
  externalId: null,
  detailsUrl: null,
  title: null,
  summary: null,
  text: null,
  annotations: [],
};

/** A conclusion completes the run; annotations are appended to those there are. */
function merged(was: Changeable, input: CheckRunInput, stamp: string): Changeable {
  const concluded = input.conclusion !== undefined;
  return {
    status: concluded ? 'completed' : (input.status ?? was.status),
    conclusion: input.conclusion ?? was.conclusion,
    startedAt: input.started_at ?? was.startedAt ?? stamp,
    completedAt: input.completed_at ?? was.completedAt ?? (concluded ? stamp : null),
    externalId: input.external_id ?? was.externalId,
    detailsUrl: input.details_url ?? was.detailsUrl,
    title: input.output?.title ?? was.title,
    summary: input.output?.summary ?? was.summary,
    text: input.output?.text ?? was.text,
    annotations: [...was.annotations, ...(input.output?.annotations ?? [])],
  };
}

function refuseConclusion({ status, conclusion }: CheckRunInput): Reply | null {
  if (status === 'completed' && conclusion === undefined) {
    return invalid('CheckRun', 'conclusion', 'missing_field', 'conclusion is required');
  }
  // GitHub alone sets it, and no response may carry it.
  if (conclusion === 'stale') {
    return invalid('CheckRun', 'conclusion', 'invalid', 'stale is set by GitHub alone');
  }
  return null;
}

/** The schema `check-run`. */
function checkRunBody(world: World, run: CheckRun): object {
  const { owner, repo } = world.state;
  const api = `${apiOf(world, world.state)}/check-runs/${run.id}`;
  return {
    id: run.id,
    node_id: nodeId('CR', run.id),
    head_sha: run.headSha,
    external_id: run.externalId ?? '',
    url: api,
    html_url: `${world.url}/${owner}/${repo}/runs/${run.id}`,
    details_url: run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${api}/annotations`,
    },
    name: run.name,
    check_suite: { id: run.id },
    app: appBody(world, run.author),
    pull_requests: world.state.pullRequests
      .filter((pull) => pull.state === 'open' && pull.head.sha === run.headSha)
      .map((pull) => minimalPullRequestBody(world, pull)),
  };
}

/** The schema `check-annotation`. */
function annotationBody(blobs: string, annotation: Annotation): object {
  const { path, start_line, end_line, start_column, end_column } = annotation;
  return {
    path,
    start_line,
    end_line,
    start_column: start_column ?? null,
    end_column: end_column ?? null,
    annotation_level: annotation.annotation_level,
    title: annotation.title ?? null,
    message: annotation.message,
    raw_details: annotation.raw_details ?? null,
    blob_href: `${blobs}/${path.split('/').map(encodeURIComponent).join('/')}`,
  };
}
