export type StatusState = 'error' | 'failure' | 'pending' | 'success';

/** One status of a commit; a later one of the same context takes its place in what counts. */
export interface CommitStatus {
  readonly id: number;
  readonly sha: string;
  readonly state: StatusState;
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: string;
  readonly createdAt: string;
}

/** Every status that was posted; none is ever changed or taken away. */
export class CommitStatuses {
  readonly #statuses: CommitStatus[] = [];

  get all(): readonly CommitStatus[] {
    return this.#statuses;
  }

  add(status: CommitStatus): CommitStatus {
    this.#statuses.push(status);
    return status;
  }

  /** Of a commit, newest first. */
  of(sha: string): readonly CommitStatus[] {
    return this.#statuses.filter((status) => status.sha === sha).toReversed();
  }

  /** The newest of each context of a commit; contexts differ in more than case. */
  latest(sha: string): readonly CommitStatus[] {
    const newest = new Map<string, CommitStatus>();
    for (const status of this.of(sha)) {
      const context = status.context.toLowerCase();
      if (!newest.has(context)) newest.set(context, status);
    }
    return [...newest.values()];
  }
}
