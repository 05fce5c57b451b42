import type {
  PullRequest,
  PullRequestChange,
  PullRequestCommit,
  TimelineEvent,
} from './records.ts';

/** What happened on pull requests, and the commits that each is made of. */
export class Chronicle {
  readonly #events: TimelineEvent[] = [];
  readonly #commits = new Map<number, readonly PullRequestCommit[]>();

  record(event: TimelineEvent): TimelineEvent {
    this.#events.push(event);
    return event;
  }

  /** Events of a pull request, oldest first. */
  events(number: number): readonly TimelineEvent[] {
    return this.#events
      .filter((event) => event.number === number)
      .sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  }

  /** Commits of a pull request, oldest first. */
  commits(number: number): readonly PullRequestCommit[] {
    return this.#commits.get(number) ?? [];
  }

  setCommits(number: number, commits: readonly PullRequestCommit[]): void {
    this.#commits.set(number, commits);
  }
}

/** A pull request after a push, a new base, a close or a merge. */
export function changedPull(
  was: PullRequest,
  change: PullRequestChange,
  stamp: string,
): PullRequest {
  const state = change.state ?? (was.mergedAt === null ? was.state : 'merged');
  return {
    ...was,
    title: change.title ?? was.title,
    body: change.body === undefined ? was.body : change.body,
    draft: change.draft ?? was.draft,
    head: { ...was.head, sha: change.headSha ?? was.head.sha },
    base: {
      ...was.base,
      ref: change.baseRef ?? was.base.ref,
      sha: change.baseSha ?? was.base.sha,
    },
    mergeCommitSha:
      change.mergeCommitSha === undefined ? was.mergeCommitSha : change.mergeCommitSha,
    state: state === 'open' ? 'open' : 'closed',
    updatedAt: stamp,
    closedAt: state === 'open' ? null : (was.closedAt ?? stamp),
    mergedAt: state === 'merged' ? (was.mergedAt ?? stamp) : null,
  };
}
