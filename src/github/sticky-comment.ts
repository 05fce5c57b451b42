import { LIMITS } from '../core/limits.ts';
import type { GitHubClient } from './client.ts';
import { isNewer, type Marker, readMarker } from './marker.ts';

/** A pull request of a repository. */
export interface PullRequestRef {
  readonly owner: string;
  readonly repo: string;
  readonly issue_number: number;
}

export type Published =
  | { readonly outcome: 'created' | 'updated' | 'unchanged'; readonly url: string }
  /** A newer run has already spoken. */
  | { readonly outcome: 'superseded'; readonly url: string };

interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly marker: Marker;
}

/** GITHUB_TOKEN's login, where GitHub does not tell. */
const ACTIONS_BOT = 'github-actions[bot]';

/**
 * Keeps one comment up to date: found by its marker and its author over all
 * pages, so that a stranger's copy of the marker is left alone. Two runs at
 * once may each find none and post; each then looks again, and the oldest
 * comment stays. Throws what the client throws.
 */
export async function publishComment(
  client: GitHubClient,
  place: PullRequestRef,
  marker: Marker,
  body: string,
): Promise<Published> {
  const author = await viewerLogin(client);
  const find = () => ownComments(client, place, author, marker.key);
  let own = await find();
  let created = false;
  if (own.length === 0) {
    await create(client, place, body, find);
    created = true;
    own = await find();
  }
  const [first] = own;
  if (first === undefined) throw new Error('the comment was posted and is not to be found');
  const newest = own.reduce((a, b) => (isNewer(b.marker, a.marker) ? b : a), first);
  const superseded = isNewer(newest.marker, marker);
  const wanted = superseded ? newest.body : body;
  if (first.body !== wanted) await update(client, place, first.id, wanted);
  for (const duplicate of own.slice(1)) await remove(client, place, duplicate.id);
  if (superseded) return { outcome: 'superseded', url: first.url };
  if (created) return { outcome: 'created', url: first.url };
  return { outcome: first.body === body ? 'unchanged' : 'updated', url: first.url };
}

/**
 * Who this token is. `GET /user` refuses an installation's token, such as
 * GITHUB_TOKEN, with 403; GraphQL's `viewer` answers for both.
 */
export async function viewerLogin(client: GitHubClient): Promise<string> {
  try {
    const answer = await client.graphql<{ viewer: { login: string } }>('{ viewer { login } }');
    return answer.viewer.login;
  } catch {
    return ACTIONS_BOT;
  }
}

async function ownComments(
  client: GitHubClient,
  place: PullRequestRef,
  author: string,
  key: string,
): Promise<OwnComment[]> {
  const own: OwnComment[] = [];
  let pages = 0;
  const pagesOf = client.paginate.iterator(client.rest.issues.listComments, {
    ...place,
    per_page: 100,
  });
  for await (const { data } of pagesOf) {
    pages += 1;
    if (pages > LIMITS.commentPages)
      throw new Error(`more than ${LIMITS.commentPages} pages of comments`);
    for (const comment of data) {
      const marker = readMarker(comment.body ?? '');
      if (marker === null || marker.key !== key || comment.user?.login !== author) continue;
      own.push({ id: comment.id, url: comment.html_url, body: comment.body ?? '', marker });
    }
  }
  return own.sort((a, b) => a.id - b.id);
}

/**
 * Posting is not repeated blindly: a connection that dropped after the server
 * had done its work would leave two comments. What is there decides.
 */
async function create(
  client: GitHubClient,
  place: PullRequestRef,
  body: string,
  find: () => Promise<OwnComment[]>,
): Promise<void> {
  const post = () => client.rest.issues.createComment({ ...place, body, request: { retries: 0 } });
  try {
    await post();
  } catch (cause) {
    const status = (cause as { status?: number }).status ?? 500;
    if (status < 500) throw cause;
    if ((await find()).length === 0) await post();
  }
}

async function update(
  client: GitHubClient,
  { owner, repo }: PullRequestRef,
  id: number,
  body: string,
): Promise<void> {
  await client.rest.issues.updateComment({ owner, repo, comment_id: id, body });
}

/** Another run may have removed the duplicate already. */
async function remove(
  client: GitHubClient,
  { owner, repo }: PullRequestRef,
  id: number,
): Promise<void> {
  try {
    await client.rest.issues.deleteComment({ owner, repo, comment_id: id });
  } catch (cause) {
    if ((cause as { status?: number }).status !== 404) throw cause;
  }
}
