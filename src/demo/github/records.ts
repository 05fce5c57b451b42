import type { TokenPermissions } from './permissions.ts';

/** What the embedded GitHub keeps: plain records, replaced as a whole when they change. */

/** `none` stands for a repository that the token or the person cannot see. */
export type Permission = 'none' | 'read' | 'write' | 'admin';

export type AccountType = 'User' | 'Bot';

/** Who a token stands for, and what the token (not the person) may do. */
export interface Identity {
  readonly login: string;
  readonly type: AccountType;
  readonly permission: Permission;
  /** Below `permission`, scope by scope; absent, `permission` goes for all of them. */
  readonly permissions?: TokenPermissions;
}

export interface Account {
  readonly login: string;
  readonly id: number;
  readonly type: AccountType;
}

export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** One end of a pull request; the repository is another where it comes from a fork. */
export interface Side extends RepositoryName {
  readonly ref: string;
  readonly sha: string;
}

/** Whether two names are one repository's; GitHub ignores case. */
export function sameRepository(one: RepositoryName, other: RepositoryName): boolean {
  const fold = ({ owner, repo }: RepositoryName): string => `${owner}/${repo}`.toLowerCase();
  return fold(one) === fold(other);
}

/** Times are ISO 8601 to the second, in UTC, as the API writes them. */
export interface PullRequest {
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly author: string;
  readonly head: Side;
  readonly base: Side;
  readonly draft: boolean;
  readonly state: 'open' | 'closed';
  /** The test merge while open, the merge once merged; null while it is not computed. */
  readonly mergeCommitSha: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly closedAt: string | null;
  readonly mergedAt: string | null;
}

export interface Comment {
  readonly id: number;
  /** The pull request that it is on. */
  readonly number: number;
  readonly author: string;
  readonly body: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** One file that a pull request changes, without its lines: as GitHub tells a binary one. */
export interface ChangedFile {
  readonly filename: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  /** Of the blob: at the head, or at the base where it was removed. */
  readonly sha: string;
  readonly previousFilename?: string;
}

/** A state as the API writes it; the description leaves it open, so a test may seed an unknown one. */
export type ReviewState =
  | 'APPROVED'
  | 'CHANGES_REQUESTED'
  | 'COMMENTED'
  | 'DISMISSED'
  | (string & {});

export interface Review {
  readonly id: number;
  readonly number: number;
  readonly author: string;
  readonly state: ReviewState;
  readonly body: string;
  /** The head commit that was reviewed; null where GitHub has lost it. */
  readonly commitId: string | null;
  /** Null where the answer leaves it out, as of a review that is pending. */
  readonly submittedAt: string | null;
}

/** A commit of a pull request; null where GitHub knows no account of the author or committer. */
export interface PullRequestCommit {
  readonly sha: string;
  readonly author: string | null;
  readonly committer: string | null;
  readonly message?: string;
}

/** One entry of a pull request's timeline, in the order of happening. */
export interface TimelineEvent {
  readonly id: number;
  readonly number: number;
  /** `base_ref_changed`, `head_ref_force_pushed`, `reviewed`, `committed`, … */
  readonly event: string;
  readonly actor: string;
  readonly createdAt: string;
  /** Set for `reviewed` and `committed` alone. */
  readonly review: Review | null;
  readonly commit: PullRequestCommit | null;
}

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly title?: string;
  readonly raw_details?: string;
}

export type CheckStatus = 'queued' | 'in_progress' | 'completed';

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  /** The app that made it, by its bot's login; only it may change the run. */
  readonly author: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly startedAt: string | null;
  readonly completedAt: string | null;
  readonly externalId: string | null;
  readonly detailsUrl: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly text: string | null;
  /** All of them: each request appends. */
  readonly annotations: readonly Annotation[];
}

export interface Branch {
  readonly name: string;
  readonly sha: string;
  readonly protected: boolean;
}

/** A pull request to seed; ends in the repository itself unless `head` names a fork. */
export interface PullRequestSeed {
  /** The next free number if absent. */
  readonly number?: number;
  readonly title: string;
  readonly author: string;
  readonly head: {
    readonly ref: string;
    readonly sha: string;
    readonly owner?: string;
    readonly repo?: string;
  };
  readonly base: { readonly ref: string; readonly sha: string };
  readonly body?: string | null;
  readonly draft?: boolean;
  readonly mergeCommitSha?: string | null;
  /** One commit, the head, by the pull request's author if absent. */
  readonly commits?: readonly PullRequestCommit[];
}

/** What a push, a new base, a close or a merge changes. */
export interface PullRequestChange {
  readonly headSha?: string;
  /** The push replaced the commits before it. */
  readonly forced?: boolean;
  /** Points the pull request at another branch. */
  readonly baseRef?: string;
  readonly baseSha?: string;
  readonly mergeCommitSha?: string | null;
  readonly title?: string;
  readonly body?: string | null;
  readonly draft?: boolean;
  readonly state?: 'open' | 'closed' | 'merged';
}

export interface ReviewSeed {
  readonly author: string;
  readonly state: ReviewState;
  /** The pull request's present head if absent. */
  readonly commitId?: string | null;
  readonly body?: string;
  /** Now if absent. */
  readonly submittedAt?: string | null;
}

/** What happened besides what the state records by itself. */
export interface TimelineSeed {
  readonly event: string;
  /** The repository's owner if absent. */
  readonly actor?: string;
  /** Now if absent. */
  readonly createdAt?: string;
}
