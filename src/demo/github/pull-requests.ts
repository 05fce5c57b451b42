import type { Call, Routes, World } from './call.ts';
import { pageOf } from './paging.ts';
import { type PullRequest, type Review, type Side, sameRepository } from './records.ts';
import { notFound, ok, type Reply } from './reply.ts';
import { apiOf, repositoryBody, repositoryId } from './repository.ts';
import { associationOf, nodeId, userBody } from './users.ts';

export const pullRequestRoutes: Routes = {
  'GET /repos/{owner}/{repo}/pulls': { access: 'read', scopes: ['pull-requests'], answer: listed },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': {
    access: 'read',
    scopes: ['pull-requests'],
    answer: one,
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews': {
    access: 'read',
    scopes: ['pull-requests'],
    answer: reviews,
  },
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': {
    access: 'read',
    scopes: ['pull-requests'],
    inForks: true,
    answer: ofCommit,
  },
};

function one(call: Call): Reply {
  const pull = call.world.state.pullRequest(call.integer('pull_number'));
  return pull === undefined ? notFound() : ok(pullRequestBody(call.world, pull));
}

function reviews(call: Call): Reply {
  const number = call.integer('pull_number');
  if (call.world.state.pullRequest(number) === undefined) return notFound();
  const page = pageOf(call, call.world.state.reviews(number));
  return ok(
    page.items.map((review) => reviewBody(call.world, review)),
    page.headers,
  );
}

/**
 * The pull requests of a commit, as GitHub associates them: by the repository
 * that holds the commit. A fork's head is found in the fork; the base knows
 * nothing of it until the merge (found out the hard way by many a workflow).
 */
function ofCommit(call: Call): Reply {
  const { state } = call.world;
  const sha = call.text('commit_sha');
  const asked = { owner: call.text('owner'), repo: call.text('repo') };
  const found = state.pullRequests.filter(({ head, mergedAt, mergeCommitSha }) => {
    const merged = mergedAt !== null && sameRepository(asked, state);
    if (head.sha === sha) return sameRepository(head, asked) || merged;
    return mergeCommitSha === sha && merged;
  });
  const page = pageOf(call, found);
  return ok(
    page.items.map((pull) => simplePullRequestBody(call.world, pull)),
    page.headers,
  );
}

/**
 * Open ones if nothing else is asked for, newest first. Where `sort` is named
 * and is not `created`, GitHub's default direction is the other way round.
 */
function listed(call: Call): Reply {
  const [state, base, head] = [
    call.option('state') ?? 'open',
    call.option('base'),
    call.option('head'),
  ];
  const sort = call.option('sort') ?? 'created';
  const direction = call.option('direction') ?? (sort === 'created' ? 'desc' : 'asc');
  const found = call.world.state.pullRequests
    .filter((pull) => state === 'all' || pull.state === state)
    .filter((pull) => base === null || pull.base.ref === base)
    .filter((pull) => head === null || `${pull.head.owner}:${pull.head.ref}` === head)
    .sort((a, b) =>
      sort === 'updated' ? a.updatedAt.localeCompare(b.updatedAt) || a.id - b.id : a.id - b.id,
    );
  const page = pageOf(call, direction === 'desc' ? found.toReversed() : found);
  return ok(
    page.items.map((pull) => simplePullRequestBody(call.world, pull)),
    page.headers,
  );
}

/** The schema `pull-request`. */
function pullRequestBody(world: World, pull: PullRequest): object {
  const comments = world.state.comments.filter(({ number }) => number === pull.number);
  return {
    ...simplePullRequestBody(world, pull),
    merged: pull.mergedAt !== null,
    mergeable: pull.mergeCommitSha === null ? null : true,
    rebaseable: null,
    mergeable_state: pull.mergeCommitSha === null ? 'unknown' : 'clean',
    merged_by: pull.mergedAt === null ? null : userBody(world, pull.base.owner),
    comments: comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: world.state.commits(pull.number).length,
    additions: 0,
    deletions: 0,
    changed_files: 0,
  };
}

/** The schema `pull-request-simple`, as lists hold it. */
function simplePullRequestBody(world: World, pull: PullRequest): object {
  const { number, head } = pull;
  const html = `${world.url}/${pull.base.owner}/${pull.base.repo}/pull/${number}`;
  const links = linksOf(world, pull);
  return {
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    url: links.self,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: links.issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: userBody(world, pull.author),
    body: pull.body,
    labels: [],
    milestone: null,
    active_lock_reason: null,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommitSha,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: sideBody(world, head),
    base: sideBody(world, pull.base),
    _links: Object.fromEntries(
      Object.entries({ ...links, html }).map(([rel, href]) => [rel, { href }]),
    ),
    author_association: associationOf(world, pull.author),
    auto_merge: null,
    draft: pull.draft,
  };
}

function linksOf(world: World, { base, head, number }: PullRequest) {
  const api = apiOf(world, base);
  return {
    self: `${api}/pulls/${number}`,
    issue: `${api}/issues/${number}`,
    comments: `${api}/issues/${number}/comments`,
    review_comments: `${api}/pulls/${number}/comments`,
    review_comment: `${api}/pulls/comments{/number}`,
    commits: `${api}/pulls/${number}/commits`,
    statuses: `${api}/statuses/${head.sha}`,
  };
}

function sideBody(world: World, side: Side): object {
  return {
    label: `${side.owner}:${side.ref}`,
    ref: side.ref,
    sha: side.sha,
    user: userBody(world, side.owner),
    repo: repositoryBody(world, side),
  };
}

/** The schema `pull-request-minimal`, as check runs and workflow runs name a pull request. */
export function minimalPullRequestBody(world: World, pull: PullRequest): object {
  const { id, number, head, base } = pull;
  const side = (of: Side): object => ({
    ref: of.ref,
    sha: of.sha,
    repo: { id: repositoryId(world, of), url: apiOf(world, of), name: of.repo },
  });
  const url = `${apiOf(world, base)}/pulls/${number}`;
  return { id, number, url, head: side(head), base: side(base) };
}

/** The schema `pull-request-review`. */
export function reviewBody(world: World, review: Review): object {
  const { owner, repo } = world.state;
  const html = `${world.url}/${owner}/${repo}/pull/${review.number}#pullrequestreview-${review.id}`;
  const pull = `${apiOf(world, world.state)}/pulls/${review.number}`;
  return {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: userBody(world, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    author_association: associationOf(world, review.author),
    _links: { html: { href: html }, pull_request: { href: pull } },
    ...(review.submittedAt === null ? {} : { submitted_at: review.submittedAt }),
    commit_id: review.commitId,
  };
}
