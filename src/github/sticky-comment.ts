import { LIMITS } from '../core/limits.ts';
import type { GitHubClient } from './client.ts';
import type { Marker } from './marker.ts';
import { yieldsTo } from './marker-claims.ts';
import {
  byAge,
  type CommentPlace,
  createComment,
  newestOf,
  type OwnComment,
  ownComments,
  removeComments,
  updateComment,
} from './own-comments.ts';

export type Published =
  | {
      readonly outcome: 'created' | 'updated' | 'unchanged';
      readonly url: string;
      /** What failed once the comment was right, such as removing a duplicate; null: nothing. */
      readonly failure: { readonly cause: unknown } | null;
    }
  /** A newer run has already written. */
  | { readonly outcome: 'superseded'; readonly url: string }
  /** There is no comment, and none was to be posted. */
  | { readonly outcome: 'none'; readonly url: '' };

/** What a run has to write. */
export interface Writing {
  /** The body that takes the place of `previous`, of the same author; null where there is none. */
  readonly bodyFor: (previous: string | null) => string;
  /** Whether a comment is posted where there is none yet. */
  readonly create: boolean;
  /** Whether two bodies differ in nothing but the run that wrote them. */
  readonly same: (one: string, other: string) => boolean;
}

/**
 * Keeps one comment up to date: found by its marker and its author over all
 * pages, so that a stranger's copy of the marker is left alone. Two runs at
 * once may each find none and post; each then looks again, and the newest
 * comment stays. Throws what the client throws, unless the comment is written:
 * what fails after that is part of the answer.
 */
export async function publishComment(
  client: GitHubClient,
  place: CommentPlace,
  marker: Marker,
  writing: Writing,
): Promise<Published> {
  const own = await ownComments(client, place, marker.key);
  if (own.length > 0) return settle(client, place, marker, { ...writing, own, posted: null });
  if (!writing.create) return { outcome: 'none', url: '' };
  const posted = await createComment(client, place, marker.key, writing.bodyFor(null));
  if (posted === null) {
    const others = await ownComments(client, place, marker.key);
    return settle(client, place, marker, { ...writing, own: others, posted: null });
  }
  try {
    // Who wrote it is what GitHub says of it; an older one of that author is this gate's too.
    const { author } = posted;
    const now = author === null ? [] : await ownComments(client, place, marker.key, author);
    const known = now.some(({ id }) => id === posted.id) ? now : [...now, posted];
    return await settle(client, place, marker, { ...writing, own: known, posted });
  } catch (cause) {
    return { outcome: 'created', url: posted.url, failure: { cause } };
  }
}

/**
 * Replaces what another run's comment says by a note on this run. Null where
 * there is none to replace, or where it is this run's own.
 * @param bodyFor of the comment that was: its marker (null: it had none to believe) and its body
 */
export async function markOutOfDate(
  client: GitHubClient,
  place: CommentPlace,
  marker: Marker,
  bodyFor: (was: Marker | null, previous: string) => string,
): Promise<Published | null> {
  const own = await ownComments(client, place, marker.key);
  const newest = newestOf(own);
  if (newest === null) return null;
  const { run, attempt } = newest.marker ?? {};
  if (run === marker.run && attempt === marker.attempt) return null;
  const body = bodyFor(newest.marker, newest.body);
  const writing: Writing = { bodyFor: () => body, create: false, same: () => false };
  return settle(client, place, marker, { ...writing, own, posted: null });
}

interface Settling extends Writing {
  /** Never empty. */
  readonly own: readonly OwnComment[];
  /** What this run has posted just now. */
  readonly posted: OwnComment | null;
}

/** One comment stays: the newest whose claim is true, or else the newest, with this run's body. */
async function settle(
  client: GitHubClient,
  place: CommentPlace,
  marker: Marker,
  { bodyFor, same, own, posted }: Settling,
): Promise<Published> {
  const rival = await rivalOf(client, place, marker, own);
  const kept = rival ?? newestOf(own);
  if (kept === null) throw new Error('the comment was posted and cannot be found');
  const { url } = kept;
  const rest = own.filter(({ id }) => id !== kept.id);
  if (rival !== null) {
    await removeComments(client, place, rest);
    return { outcome: 'superseded', url };
  }
  const body = posted === null ? bodyFor(kept.body) : posted.body;
  const stays =
    kept.body === body || (isAttemptAfter(marker, kept.marker) && same(kept.body, body));
  if (!stays) await updateComment(client, place, kept.id, body);
  const failure = await failureOf(() => removeComments(client, place, rest));
  if (posted !== null) return { outcome: 'created', url, failure };
  return { outcome: stays ? 'unchanged' : 'updated', url, failure };
}

/**
 * Whether a comment with the same text may keep its older marker. Only where no
 * run can ever be between the two: a later attempt of the same run, on the same
 * head, since an attempt begins when the one before has ended. Between two
 * different runs there may be one that is still under way, or that is re-run
 * later: it would be newer than the marker that was left, though older than the
 * run that left it, and would overwrite what the newer run has to say. So another
 * run's comment is written again even where only the marker changes: the order
 * of runs is worth more than a request.
 */
function isAttemptAfter(own: Marker, kept: Marker | null): boolean {
  return (
    kept !== null &&
    own.run !== 0 &&
    own.run === kept.run &&
    own.attempt >= kept.attempt &&
    own.head !== '' &&
    own.head === kept.head
  );
}

async function failureOf(work: () => Promise<void>): Promise<{ readonly cause: unknown } | null> {
  try {
    await work();
    return null;
  } catch (cause) {
    return { cause };
  }
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
