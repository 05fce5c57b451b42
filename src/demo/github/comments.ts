import { LIMITS } from '../../core/limits.ts';
import type { Call, Routes, World } from './call.ts';
import { pageOf } from './paging.ts';
import type { Scope } from './permissions.ts';
import type { Comment } from './records.ts';
import { created, invalid, noContent, notFound, ok, type Reply } from './reply.ts';
import { apiOf } from './repository.ts';
import { appBody, associationOf, nodeId, userBody } from './users.ts';

const ON_ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const BY_ID = '/repos/{owner}/{repo}/issues/comments/{comment_id}';

/** A pull request is an issue too: either scope lets a token speak on it. */
const DISCUSSION: readonly Scope[] = ['issues', 'pull-requests'];

/** Whoever may write may edit and delete other people's comments too, as on GitHub. */
export const commentRoutes: Routes = {
  [`GET ${ON_ISSUE}`]: { access: 'read', scopes: DISCUSSION, answer: listed },
  [`POST ${ON_ISSUE}`]: { access: 'write', scopes: DISCUSSION, answer: posted },
  [`GET ${BY_ID}`]: { access: 'read', scopes: DISCUSSION, answer: one },
  [`PATCH ${BY_ID}`]: { access: 'write', scopes: DISCUSSION, answer: edited },
  [`DELETE ${BY_ID}`]: { access: 'write', scopes: DISCUSSION, answer: deleted },
};

interface CommentInput {
  readonly body: string;
}

function listed(call: Call): Reply {
  const { state } = call.world;
  const number = call.integer('issue_number');
  if (state.pullRequest(number) === undefined) return notFound();
  const since = Date.parse(call.option('since') ?? '1970-01-01T00:00:00Z');
  const comments = state.comments.filter(
    (comment) => comment.number === number && Date.parse(comment.updatedAt) >= since,
  );
  const page = pageOf(call, comments);
  return ok(
    page.items.map((comment) => commentBody(call.world, comment)),
    page.headers,
  );
}

function posted(call: Call): Reply {
  const { world } = call;
  const number = call.integer('issue_number');
  if (world.state.pullRequest(number) === undefined) return notFound();
  const { body } = call.body<CommentInput>();
  const refused = refuseBody(body);
  if (refused !== null) return refused;
  const comment = world.state.addComment(number, call.caller.login, body);
  return created(commentBody(world, comment), { location: addressOf(world, comment) });
}

function one(call: Call): Reply {
  const comment = call.world.state.comment(call.integer('comment_id'));
  return comment === undefined ? notFound() : ok(commentBody(call.world, comment));
}

function edited(call: Call): Reply {
  const id = call.integer('comment_id');
  if (call.world.state.comment(id) === undefined) return notFound();
  const { body } = call.body<CommentInput>();
  const refused = refuseBody(body);
  if (refused !== null) return refused;
  const comment = call.world.state.editComment(id, body);
  return comment === undefined ? notFound() : ok(commentBody(call.world, comment));
}

function deleted(call: Call): Reply {
  return call.world.state.deleteComment(call.integer('comment_id')) ? noContent() : notFound();
}

/** The limits that GitHub has and its description does not tell. */
function refuseBody(body: string): Reply | null {
  if (body.trim() === '') {
    return invalid('IssueComment', 'body', 'missing_field', "Body can't be blank");
  }
  const limit = LIMITS.commentCharacters;
  // The limit counts code points, not UTF-16 units.
  if ([...body].length <= limit) return null;
  const message = `Body is too long (maximum is ${limit} characters)`;
  return invalid('IssueComment', 'body', 'unprocessable', message);
}

/** The schema `issue-comment`. */
function commentBody(world: World, comment: Comment): object {
  const { state, url } = world;
  const issue = `${apiOf(world, state)}/issues/${comment.number}`;
  const html = `${url}/${state.owner}/${state.repo}/pull/${comment.number}`;
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url: addressOf(world, comment),
    html_url: `${html}#issuecomment-${comment.id}`,
    issue_url: issue,
    user: userBody(world, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(world, comment.author),
    performed_via_github_app: appBody(world, comment.author),
  };
}

function addressOf(world: World, { id }: Comment): string {
  return `${apiOf(world, world.state)}/issues/comments/${id}`;
}
