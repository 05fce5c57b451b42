import type { Call, Routes, World } from './call.ts';
import type { CommitStatus, StatusState } from './commit-statuses.ts';
import { isCommit } from './git-port.ts';
import { pageOf } from './paging.ts';
import type { Scope } from './permissions.ts';
import { created, invalid, notFound, ok, type Reply, refusal } from './reply.ts';
import { apiOf, repositoryBody } from './repository.ts';
import { nodeId, userBody } from './users.ts';

const STATUSES: readonly Scope[] = ['statuses'];

export const statusRoutes: Routes = {
  'POST /repos/{owner}/{repo}/statuses/{sha}': {
    access: 'write',
    scopes: STATUSES,
    answer: posted,
  },
  'GET /repos/{owner}/{repo}/commits/{ref}/statuses': {
    access: 'read',
    scopes: STATUSES,
    answer: listed,
  },
  'GET /repos/{owner}/{repo}/commits/{ref}/status': {
    access: 'read',
    scopes: STATUSES,
    answer: combined,
  },
};

const DESCRIPTION_LIMIT = 140;
/** Of one commit and context. */
const STATUS_LIMIT = 1_000;
/** What GitHub calls a status that was posted without a context. */
const DEFAULT_CONTEXT = 'default';

interface StatusInput {
  readonly state: StatusState;
  readonly target_url?: string | null;
  readonly description?: string | null;
  readonly context?: string;
}

async function posted(call: Call): Promise<Reply> {
  const { world, caller } = call;
  const sha = call.text('sha');
  if (!(await isCommit(world.objects, sha))) {
    return refusal(422, `No commit found for SHA: ${sha}`);
  }
  const input = call.body<StatusInput>();
  const context = input.context ?? DEFAULT_CONTEXT;
  const refused = refuseInput(input) ?? refuseMore(world, sha, context);
  if (refused !== null) return refused;
  const status = world.state.addStatus({
    sha,
    state: input.state,
    context,
    description: input.description ?? null,
    targetUrl: input.target_url ?? null,
    creator: caller.login,
  });
  return created(statusBody(world, status), { location: addressOf(world, sha) });
}

async function listed(call: Call): Promise<Reply> {
  const { world } = call;
  const sha = await commitOf(call);
  if (sha === null) return notFound();
  const page = pageOf(call, world.state.statuses.of(sha));
  return ok(
    page.items.map((status) => statusBody(world, status)),
    page.headers,
  );
}

/** The schema `combined-commit-status`: one word for the newest status of each context. */
async function combined(call: Call): Promise<Reply> {
  const { world } = call;
  const sha = await commitOf(call);
  if (sha === null) return notFound();
  const latest = world.state.statuses.latest(sha);
  const page = pageOf(call, latest);
  const commit = `${apiOf(world, world.state)}/commits/${sha}`;
  return ok({
    state: summaryOf(latest),
    sha,
    total_count: latest.length,
    statuses: page.items.map((status) => simpleStatusBody(world, status)),
    repository: repositoryBody(world, world.state),
    commit_url: commit,
    url: `${commit}/status`,
  });
}

/** The commit that a ref names, by branch or by its own id; null where there is none. */
async function commitOf(call: Call): Promise<string | null> {
  const { world } = call;
  const ref = call.text('ref');
  const sha = world.state.branch(ref.replace(/^(refs\/)?heads\//, ''))?.sha ?? ref;
  return (await isCommit(world.objects, sha)) ? sha : null;
}

/** The limits that GitHub has and its description does not tell. */
function refuseInput({ description, target_url }: StatusInput): Reply | null {
  if ([...(description ?? '')].length > DESCRIPTION_LIMIT) {
    const message = `description is too long (maximum is ${DESCRIPTION_LIMIT} characters)`;
    return invalid('Status', 'description', 'custom', message);
  }
  if (target_url != null && !/^https?:\/\//i.test(target_url)) {
    return invalid('Status', 'target_url', 'custom', 'target_url must use http(s) scheme');
  }
  return null;
}

function refuseMore({ state }: World, sha: string, context: string): Reply | null {
  const same = state.statuses
    .of(sha)
    .filter((status) => status.context.toLowerCase() === context.toLowerCase());
  if (same.length < STATUS_LIMIT) return null;
  const message = 'This SHA and context has reached the maximum number of statuses.';
  return invalid('Status', 'context', 'custom', message);
}

/** `failure` if any failed or erred, `pending` if any waits or there is none. */
function summaryOf(latest: readonly CommitStatus[]): string {
  const states = new Set(latest.map(({ state }) => state));
  if (states.has('failure') || states.has('error')) return 'failure';
  return states.has('pending') || states.size === 0 ? 'pending' : 'success';
}

/** The schema `simple-commit-status`, as the combined answer holds it. */
function simpleStatusBody(world: World, status: CommitStatus): object {
  return {
    url: addressOf(world, status.sha),
    avatar_url: `${world.url}/avatars/u/${world.state.account(status.creator).id}`,
    id: status.id,
    node_id: nodeId('SC', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  };
}

/** The schema `status`. */
function statusBody(world: World, status: CommitStatus): object {
  return { ...simpleStatusBody(world, status), creator: userBody(world, status.creator) };
}

function addressOf(world: World, sha: string): string {
  return `${apiOf(world, world.state)}/statuses/${sha}`;
}
