import { LIMITS } from '../core/limits.ts';
import type { GitHubClient } from './client.ts';
import { isNewer, type Marker, readKey, readMarker } from './marker.ts';
import type { ClaimPlace } from './marker-claims.ts';
import { ROUTES } from './routes.ts';

/** Where a comment is, and the workflow whose runs write it. */
export type CommentPlace = ClaimPlace;

/** A comment of this gate: by its author, and by a first line that begins as a marker. */
export interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  /** Null where the first line begins as a marker and is none. */
  readonly marker: Marker | null;
}

/** GITHUB_TOKEN's login, by which comments are looked for where GitHub does not name the viewer. */
const ACTIONS_BOT = 'github-actions[bot]';

/** Null where there is none. */
export function newestOf<T extends OwnComment>(own: readonly T[]): T | null {
  return byAge(own)[0] ?? null;
}

/** Newest run first; of one run, the oldest comment first; without a marker, last. */
export function byAge<T extends OwnComment>(own: readonly T[]): T[] {
  const none = { run: -1, attempt: -1 };
  return [...own].sort((a, b) => {
    const [one, other] = [a.marker ?? none, b.marker ?? none];
    if (isNewer(one, other)) return -1;
    return isNewer(other, one) ? 1 : a.id - b.id;
  });
}

/**
 * Who this token is. `GET /user` refuses an installation's token, such as
 * GITHUB_TOKEN, with 403; GraphQL's `viewer` answers for both. Gitea and Forgejo
 * have no GraphQL, and answer the other one for the token of a job too.
 */
export async function viewerLogin(client: GitHubClient): Promise<string> {
  try {
    const answer = await client.graphql<{ viewer: { login: string } }>('{ viewer { login } }');
    return answer.viewer.login;
  } catch {
    return restLogin(client);
  }
}

async function restLogin(client: GitHubClient): Promise<string> {
  try {
    return (await client.request(ROUTES.user)).data.login;
  } catch {
    return ACTIONS_BOT;
  }
}

/** A comment with this gate's marker, whoever wrote it. */
export interface MarkedComment extends OwnComment {
  readonly author: string | null;
}

/** Comments with this gate's marker, of all pages. Throws what the client throws. */
async function markedComments(
  client: GitHubClient,
  { owner, repo, issue_number }: CommentPlace,
  key: string,
): Promise<MarkedComment[]> {
  const marked: MarkedComment[] = [];
  let pages = 0;
  const pagesOf = client.paginate.iterator(ROUTES.comments, {
    ...{ owner, repo, issue_number },
    per_page: 100,
  });
  for await (const { data } of pagesOf) {
    pages += 1;
    if (pages > LIMITS.commentPages)
      throw new Error(`more than ${LIMITS.commentPages} pages of comments`);
    for (const { id, html_url: url, body = '', user } of data) {
      if (readKey(body) !== key) continue;
      marked.push({ id, url, body, marker: readMarker(body), author: user?.login ?? null });
    }
  }
  return marked;
}

/**
 * Those of them that this token wrote. Who it is, is asked only where there are
 * any: most pull requests have none when the first run posts.
 * @param author whose they are; left out: of whom the token is
 */
export async function ownComments(
  client: GitHubClient,
  place: CommentPlace,
  key: string,
  author?: string,
): Promise<MarkedComment[]> {
  const marked = await markedComments(client, place, key);
  if (marked.length === 0) return [];
  const viewer = author ?? (await viewerLogin(client));
  return marked.filter((comment) => comment.author === viewer);
}

/**
 * Posting is not repeated blindly: a connection that dropped after the server had
 * done its work would leave two comments. What is there decides. Null: it failed,
 * and another run has posted meanwhile.
 */
export async function createComment(
  client: GitHubClient,
  place: CommentPlace,
  key: string,
  body: string,
): Promise<MarkedComment | null> {
  const { owner, repo, issue_number } = place;
  const post = async (): Promise<MarkedComment> => {
    const asked = { owner, repo, issue_number, body, request: { retries: 0 } };
    const { data } = await client.request(ROUTES.createComment, asked);
    const { id, html_url: url } = data;
    // The client reads numbers past 2^53 as such; an id is none of them.
    return {
      id: Number(id),
      url,
      body,
      marker: readMarker(body),
      author: data.user?.login ?? null,
    };
  };
  try {
    return await post();
  } catch (cause) {
    const status = (cause as { status?: number }).status ?? 500;
    if (status < 500) throw cause;
    const own = await ownComments(client, place, key);
    const said = readMarker(body);
    const mine = own.find(
      ({ marker }) => marker?.run === said?.run && marker?.attempt === said?.attempt,
    );
    return own.length === 0 ? await post() : (mine ?? null);
  }
}

export async function updateComment(
  client: GitHubClient,
  { owner, repo }: CommentPlace,
  id: number,
  body: string,
): Promise<void> {
  await client.request(ROUTES.updateComment, { owner, repo, comment_id: id, body });
}

export async function removeComments(
  client: GitHubClient,
  place: CommentPlace,
  comments: readonly OwnComment[],
): Promise<void> {
  for (const { id } of comments) await remove(client, place, id);
}

/** Another run may have removed the duplicate already. */
async function remove(
  client: GitHubClient,
  { owner, repo }: CommentPlace,
  id: number,
): Promise<void> {
  try {
    await client.request(ROUTES.deleteComment, { owner, repo, comment_id: id });
  } catch (cause) {
    if ((cause as { status?: number }).status !== 404) throw cause;
  }
}
