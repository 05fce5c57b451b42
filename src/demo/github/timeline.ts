import type { Call, Routes, World } from './call.ts';
import { tipOf } from './git-objects.ts';
import { pageOf } from './paging.ts';
import { reviewBody } from './pull-requests.ts';
import type { PullRequestCommit, TimelineEvent } from './records.ts';
import { notFound, ok, type Reply } from './reply.ts';
import { apiOf } from './repository.ts';
import { nodeId, userBody } from './users.ts';

export const timelineRoutes: Routes = {
  'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline': {
    access: 'read',
    scopes: ['issues', 'pull-requests'],
    answer: timeline,
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits': {
    access: 'read',
    scopes: ['pull-requests'],
    answer: commits,
  },
};

/** GitHub lists this many commits of a pull request, and no more. */
const COMMITS_LISTED = 250;

async function timeline(call: Call): Promise<Reply> {
  const { world } = call;
  const number = call.integer('issue_number');
  if (world.state.pullRequest(number) === undefined) return notFound();
  const page = pageOf(call, world.state.timeline(number));
  const body = await Promise.all(page.items.map((event) => eventBody(world, event)));
  return ok(body, page.headers);
}

async function commits(call: Call): Promise<Reply> {
  const { world } = call;
  const number = call.integer('pull_number');
  if (world.state.pullRequest(number) === undefined) return notFound();
  const page = pageOf(call, world.state.commits(number).slice(0, COMMITS_LISTED));
  const body = await Promise.all(page.items.map((commit) => commitBody(world, commit)));
  return ok(body, page.headers);
}

/** The schemas `timeline-reviewed-event`, `timeline-committed-event` and `state-change-issue-event`. */
async function eventBody(world: World, event: TimelineEvent): Promise<object> {
  if (event.review !== null) {
    const state = event.review.state.toLowerCase();
    const commit_id = event.review.commitId ?? '';
    return { ...reviewBody(world, event.review), state, commit_id, event: event.event };
  }
  if (event.commit !== null) {
    return { ...(await gitCommitBody(world, event.commit)), event: event.event };
  }
  return {
    id: event.id,
    node_id: nodeId('E', event.id),
    url: `${apiOf(world, world.state)}/issues/events/${event.id}`,
    actor: userBody(world, event.actor),
    event: event.event,
    commit_id: null,
    commit_url: null,
    created_at: event.createdAt,
    performed_via_github_app: null,
  };
}

/** A commit of a timeline: of names and dates, not of accounts. */
async function gitCommitBody(world: World, { sha, message }: PullRequestCommit): Promise<object> {
  const found = await tipOf(world, sha);
  const api = apiOf(world, world.state);
  const html = `${world.url}/${world.state.owner}/${world.state.repo}/commit`;
  return {
    sha,
    node_id: nodeId('C', sha),
    url: `${api}/git/commits/${sha}`,
    html_url: `${html}/${sha}`,
    author: found.author,
    committer: found.committer,
    message: message ?? found.message,
    tree: { sha: found.tree, url: `${api}/git/trees/${found.tree}` },
    parents: found.parents.map((parent) => ({
      sha: parent,
      url: `${api}/git/commits/${parent}`,
      html_url: `${html}/${parent}`,
    })),
    verification: {
      ...{ verified: false, reason: 'unsigned', signature: null },
      ...{ payload: null, verified_at: null },
    },
  };
}

/** The schema `commit`; an author without an account is null. */
async function commitBody(world: World, commit: PullRequestCommit): Promise<object> {
  const { sha, author, committer, message } = commit;
  const found = await tipOf(world, sha);
  const api = apiOf(world, world.state);
  const html = `${world.url}/${world.state.owner}/${world.state.repo}/commit`;
  return {
    sha,
    node_id: nodeId('C', sha),
    url: `${api}/commits/${sha}`,
    html_url: `${html}/${sha}`,
    comments_url: `${api}/commits/${sha}/comments`,
    commit: {
      url: `${api}/git/commits/${sha}`,
      author: found.author,
      committer: found.committer,
      message: message ?? found.message,
      comment_count: 0,
      tree: { sha: found.tree, url: `${api}/git/trees/${found.tree}` },
    },
    author: author === null ? null : userBody(world, author),
    committer: committer === null ? null : userBody(world, committer),
    parents: found.parents.map((parent) => ({ sha: parent, url: `${api}/commits/${parent}` })),
  };
}
