import { LIMITS } from '../core/limits.ts';

/** One review, as GitHub lists it. */
export interface Review {
  readonly login: string;
  readonly bot: boolean;
  /** As the server writes it: `APPROVED`, `CHANGES_REQUESTED`, `COMMENTED`, `DISMISSED`, `PENDING`, or unknown. */
  readonly state: string;
  readonly commit: string | null;
  /** ISO 8601; null where the server does not say. */
  readonly submittedAt: string | null;
  /** Gitea and Forgejo: whether the reviewer could write when reviewing; null where the server does not say. */
  readonly official: boolean | null;
}

/** What a review must be of, and who may not have written it. */
export interface Reviewed {
  readonly headSha: string;
  /** Null: nobody knows, so it could be any reviewer. */
  readonly author: string | null;
  /** Logins of all authors and committers of its commits. */
  readonly writers: readonly string[];
  /**
   * When the base branch was last exchanged for another; null: never. In
   * milliseconds; Infinity where the time cannot be read.
   */
  readonly baseChangedAt: number | null;
}

export interface Weighed {
  /** Users whose approval counts if they have write access. */
  readonly approving: readonly string[];
  /** Of whom the server itself says whether they could write when they reviewed. */
  readonly official: ReadonlyMap<string, boolean>;
  /** Why an approval of somebody else does not count, one clause each. */
  readonly refused: readonly string[];
}

/** States that neither approve nor withdraw; Gitea writes `COMMENT`. */
const SAYS_NOTHING = new Set(['COMMENTED', 'COMMENT', 'PENDING']);

/** States of a latest word that a reader asks after. */
const TELLING = new Set(['APPROVED', 'DISMISSED']);

/**
 * Who of the reviewers may approve, before permissions are asked: users whose
 * latest word is an approval of exactly this head, given after the last change
 * of the base branch, and who wrote neither the pull request nor a commit of
 * it. Any later review but a comment takes an approval back, one in a state
 * that is unknown here too.
 */
export function weighReviews(
  reviews: readonly Review[],
  reviewed: Reviewed,
  approvers: readonly string[],
): Weighed {
  const named = new Set(approvers.map(fold));
  const everApproved = new Set(
    reviews.filter(({ state }) => state === 'APPROVED').map(({ login }) => fold(login)),
  );
  const approving: string[] = [];
  const official = new Map<string, boolean>();
  const refused: string[] = [];
  for (const review of latestWords(reviews)) {
    const why = whyNot(review, reviewed, named);
    if (why === null) {
      approving.push(review.login);
      if (review.official !== null) official.set(review.login, review.official);
    } else if (TELLING.has(review.state) || everApproved.has(fold(review.login))) {
      refused.push(`${review.login} ${why}`);
    }
  }
  return { approving, official, refused };
}

/** The users of `weighReviews` alone. */
export function approvingReviewers(
  reviews: readonly Review[],
  reviewed: Reviewed,
  approvers: readonly string[],
): readonly string[] {
  return weighReviews(reviews, reviewed, approvers).approving;
}

function whyNot(
  { login, bot, state, commit, submittedAt }: Review,
  { headSha, author, writers, baseChangedAt }: Reviewed,
  named: ReadonlySet<string>,
): string | null {
  if (state === 'DISMISSED') return '(review dismissed)';
  if (state !== 'APPROVED') return 'withdrew the approval';
  if (bot) return 'is not a person';
  if (author === null) return 'may be the author, whose account is unknown';
  if (fold(login) === fold(author)) return 'approved their own pull request';
  if (writers.some((writer) => fold(writer) === fold(login))) return 'wrote a commit of it';
  if (commit === null) return 'approved a commit that is no longer known';
  if (commit !== headSha) return 'approved an older commit';
  if (named.size > 0 && !named.has(fold(login))) return 'is not among reseal-approvers';
  if (baseChangedAt !== null && !(timeOf(submittedAt) > baseChangedAt)) {
    return 'approved before the base branch was changed';
  }
  return null;
}

/**
 * Each user's last review that says anything, by time and then by place in the
 * list. What carries no time is placed so that it approves nothing: an approval
 * first, anything else last.
 */
function latestWords(reviews: readonly Review[]): Review[] {
  const placed = reviews
    .filter(({ state }) => !SAYS_NOTHING.has(state))
    .map((review) => ({ review, at: placeOf(review) }));
  // Both infinite: their difference is no number, and their order is the list's.
  const ordered = placed.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at));
  return [...new Map(ordered.map(({ review }) => [fold(review.login), review])).values()];
}

function placeOf({ state, submittedAt }: Review): number {
  const time = timeOf(submittedAt);
  if (!Number.isNaN(time)) return time;
  return state === 'APPROVED' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/** Milliseconds; NaN where there is no time, which is later than nothing. */
export function timeOf(stamp: string | null | undefined): number {
  return stamp == null ? Number.NaN : Date.parse(stamp);
}

/** One clause for the reader of a report: why nothing that was found is an approval. */
export function refusalClause(refused: readonly string[]): string {
  const none = 'no approving review of this head commit by another user with write access';
  return refused.length === 0 ? none : `${none} (${namedClause(refused)})`;
}

/** The first few of some reasons, and how many follow. */
export function namedClause(reasons: readonly string[]): string {
  const shown = reasons.slice(0, LIMITS.approversNamed);
  const more = reasons.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
}

function fold(login: string): string {
  return login.toLowerCase();
}
