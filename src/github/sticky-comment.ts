import { LIMITS } from '../core/limits.ts';
import type { GitHubClient } from './client.ts';
import { isNewer, type Marker, readKey, readMarker } from './marker.ts';
import { type ClaimPlace, yieldsTo } from './marker-claims.ts';

/** Where a comment is, and the workflow whose runs write it. */
export type CommentPlace = ClaimPlace;

export type Published =
  | { readonly outcome: 'created' | 'updated' | 'unchanged'; readonly url: string }
  /** A newer run has already spoken. */
  | { readonly outcome: 'superseded'; readonly url: string };

interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  /** Null where the first line begins as a marker and is none. */
  readonly marker: Marker | null;
}

/** GITHUB_TOKEN's login, where GitHub does not tell. */
const ACTIONS_BOT = 'github-actions[bot]';

/**
 * Keeps one comment up to date: found by its marker and its author over all
 * pages, so that a stranger's copy of the marker is left alone. Two runs at
 * once may each find none and post; each then looks again, and the newest
 * comment stays. A body is only ever this run's own. Throws what the client
 * throws.
 */
export async function publishComment(
  client: GitHubClient,
  place: CommentPlace,
  marker: Marker,
  body: string,
): Promise<Published> {
  const author = await viewerLogin(client);
  const own = await ownComments(client, place, author, marker.key);
  if (own.length > 0) return settle(client, place, marker, { body, own, created: false });
  const posted = await create(client, place, author, marker.key, body);
  // Who wrote it is what GitHub says of it; an older one of that author is this gate's too.
  const now = await ownComments(client, place, posted.author, marker.key);
  const known = now.some(({ id }) => id === posted.id) ? now : [...now, posted];
  return settle(client, place, marker, { body, own: known, created: true });
}

/**
 * Replaces what another run's comment says by a note on this run. Null where
 * there is none to replace, or where it is this run's own.
 * @param bodyFor of the comment that was, by its marker; null: it had none to believe
 */
export async function markOutOfDate(
  client: GitHubClient,
  place: CommentPlace,
  marker: Marker,
  bodyFor: (was: Marker | null) => string,
): Promise<Published | null> {
  const own = await ownComments(client, place, await viewerLogin(client), marker.key);
  const newest = newestOf(own);
  if (newest === null) return null;
  const { run, attempt } = newest.marker ?? {};
  if (run === marker.run && attempt === marker.attempt) return null;
  const body = bodyFor(newest.marker);
  return settle(client, place, marker, { body, own, created: false });
}

interface Settling {
  readonly body: string;
  /** Never empty. */
  readonly own: readonly OwnComment[];
  readonly created: boolean;
}

/** One comment stays: the newest whose claim holds, or else the newest, with this run's body. */
async function settle(
  client: GitHubClient,
  place: CommentPlace,
  marker: Marker,
  { body, own, created }: Settling,
): Promise<Published> {
  const rival = await rivalOf(client, place, marker, own);
  const kept = rival ?? newestOf(own);
  if (kept === null) throw new Error('the comment was posted and is not to be found');
  if (rival === null && kept.body !== body) await update(client, place, kept.id, body);
  for (const { id } of own) if (id !== kept.id) await remove(client, place, id);
  const { url } = kept;
  if (rival !== null) return { outcome: 'superseded', url };
  if (created) return { outcome: 'created', url };
  return { outcome: kept.body === body ? 'unchanged' : 'updated', url };
}

/** The newest comment to which this run has to yield. */
async function rivalOf(
  client: GitHubClient,
  place: CommentPlace,
  marker: Marker,
  own: readonly OwnComment[],
): Promise<OwnComment | null> {
  for (const comment of byAge(own).slice(0, LIMITS.claimsAsked)) {
    const { marker: other } = comment;
    if (other !== null && (await yieldsTo(client, place, marker, other))) return comment;
  }
  return null;
}

function newestOf(own: readonly OwnComment[]): OwnComment | null {
  return byAge(own)[0] ?? null;
}

/** Newest run first; of one run, the oldest comment first; without a marker, last. */
function byAge(own: readonly OwnComment[]): OwnComment[] {
  const none = { run: -1, attempt: -1 };
  return [...own].sort((a, b) => {
    const [one, other] = [a.marker ?? none, b.marker ?? none];
    if (isNewer(one, other)) return -1;
    return isNewer(other, one) ? 1 : a.id - b.id;
  });
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
  { owner, repo, issue_number }: CommentPlace,
  author: string,
  key: string,
): Promise<OwnComment[]> {
  const own: OwnComment[] = [];
  let pages = 0;
  const pagesOf = client.paginate.iterator(client.rest.issues.listComments, {
    ...{ owner, repo, issue_number },
    per_page: 100,
  });
  for await (const { data } of pagesOf) {
    pages += 1;
    if (pages > LIMITS.commentPages)
      throw new Error(`more than ${LIMITS.commentPages} pages of comments`);
    for (const { id, html_url: url, body = '', user } of data) {
      if (readKey(body) !== key || user?.login !== author) continue;
      own.push({ id, url, body, marker: readMarker(body) });
    }
  }
  return own;
}

type Posted = OwnComment & { readonly author: string };

/**
 * Posting is not repeated blindly: a connection that dropped after the server
 * had done its work would leave two comments. What is there decides.
 */
async function create(
  client: GitHubClient,
  place: CommentPlace,
  author: string,
  key: string,
  body: string,
): Promise<Posted> {
  const { owner, repo, issue_number } = place;
  const post = async (): Promise<Posted> => {
    const asked = { owner, repo, issue_number, body, request: { retries: 0 } };
    const { data } = await client.rest.issues.createComment(asked);
    const { id, html_url: url } = data;
    return { id, url, body, marker: readMarker(body), author: data.user?.login ?? author };
  };
  try {
    return await post();
  } catch (cause) {
    const status = (cause as { status?: number }).status ?? 500;
    if (status < 500) throw cause;
    const found = newestOf(await ownComments(client, place, author, key));
    return found === null ? await post() : { ...found, author };
  }
}

async function update(
  client: GitHubClient,
  { owner, repo }: CommentPlace,
  id: number,
  body: string,
): Promise<void> {
  await client.rest.issues.updateComment({ owner, repo, comment_id: id, body });
}

/** Another run may have removed the duplicate already. */
async function remove(
  client: GitHubClient,
  { owner, repo }: CommentPlace,
  id: number,
): Promise<void> {
  try {
    await client.rest.issues.deleteComment({ owner, repo, comment_id: id });
  } catch (cause) {
    if ((cause as { status?: number }).status !== 404) throw cause;
  }
}
