import { Accounts } from './accounts.ts';
import { Chronicle, changedPull } from './chronicle.ts';
import { type CommitStatus, CommitStatuses } from './commit-statuses.ts';
import {
  type ChangedFile,
  type CheckRun,
  type Comment,
  type PullRequest,
  type PullRequestChange,
  type PullRequestCommit,
  type PullRequestSeed,
  type Review,
  type ReviewSeed,
  sameRepository,
  type TimelineEvent,
  type TimelineSeed,
} from './records.ts';
import { type WorkflowRun, type WorkflowRunSeed, WorkflowRuns } from './workflow-run-records.ts';

/**
 * The state of one repository: seeded by whoever starts the server, read and
 * changed by its routes. Ids rise in the order of creation. A method that is
 * given a pull request that does not exist throws: that is the caller's defect.
 */
export class GitHubState extends Accounts {
  readonly #pulls = new Map<number, PullRequest>();
  readonly #comments = new Map<number, Comment>();
  readonly #reviews: Review[] = [];
  readonly #checkRuns = new Map<number, CheckRun>();
  readonly #chronicle = new Chronicle();
  readonly #workflowRuns = new WorkflowRuns();
  readonly statuses = new CommitStatuses();
  /** Of pull requests whose changed files are given, not read from git objects. */
  readonly changedFiles = new Map<number, readonly ChangedFile[]>();
  #lastId = 1_000;

  get pullRequests(): readonly PullRequest[] {
    return [...this.#pulls.values()];
  }

  pullRequest(number: number): PullRequest | undefined {
    return this.#pulls.get(number);
  }

  /** Adds a pull request and sets its branches. */
  addPullRequest(seed: PullRequestSeed): PullRequest {
    const number = seed.number ?? Math.max(0, ...this.#pulls.keys()) + 1;
    if (this.#pulls.has(number)) throw new Error(`pull request #${number} exists already`);
    const here = { owner: this.owner, repo: this.repo };
    this.account(seed.author);
    this.account(seed.head.owner ?? this.owner);
    const stamp = this.stamp();
    const pull: PullRequest = {
      id: this.#nextId(),
      number,
      title: seed.title,
      body: seed.body ?? null,
      author: seed.author,
      head: { ...here, ...seed.head },
      base: { ...here, ...seed.base },
      draft: seed.draft ?? false,
      state: 'open',
      mergeCommitSha: seed.mergeCommitSha ?? null,
      createdAt: stamp,
      updatedAt: stamp,
      closedAt: null,
      mergedAt: null,
    };
    this.#setPull(pull);
    const own = { sha: pull.head.sha, author: pull.author, committer: pull.author };
    this.setCommits(number, seed.commits ?? [own]);
    return pull;
  }

  /** A new head adds its commit, or replaces all where the push is forced; a new base is an event. */
  updatePullRequest(number: number, change: PullRequestChange): PullRequest {
    const was = this.#mustHave(number);
    const pull = changedPull(was, change, this.stamp());
    this.#setPull(pull);
    if (pull.base.ref !== was.base.ref) this.addEvent(number, { event: 'base_ref_changed' });
    if (pull.head.sha === was.head.sha) return pull;
    const own = { sha: pull.head.sha, author: pull.author, committer: pull.author };
    if (change.forced) this.addEvent(number, { event: 'head_ref_force_pushed' });
    this.setCommits(number, change.forced ? [own] : [...this.commits(number), own]);
    return pull;
  }

  /** Commits of a pull request, oldest first. */
  commits(number: number): readonly PullRequestCommit[] {
    return this.#chronicle.commits(number);
  }

  /** Replaces the commits of a pull request; those that are new to it enter its timeline. */
  setCommits(number: number, commits: readonly PullRequestCommit[]): void {
    const { author } = this.#mustHave(number);
    const known = new Set(this.commits(number).map(({ sha }) => sha));
    this.#chronicle.setCommits(number, commits);
    for (const commit of commits.filter(({ sha }) => !known.has(sha))) {
      this.#record(number, { event: 'committed', actor: author }, { commit });
    }
  }

  /** Events of a pull request, oldest first. */
  timeline(number: number): readonly TimelineEvent[] {
    return this.#chronicle.events(number);
  }

  /** Adds an event to a pull request's timeline. */
  addEvent(number: number, seed: TimelineSeed): TimelineEvent {
    this.#mustHave(number);
    return this.#record(number, seed, {});
  }

  workflowRun(id: number): WorkflowRun | undefined {
    return this.#workflowRuns.get(id);
  }

  /** Adds a workflow run, or replaces the one of its id: a re-run is another attempt of one run. */
  addWorkflowRun(seed: WorkflowRunSeed): WorkflowRun {
    const id = seed.id ?? this.#nextId();
    return this.#workflowRuns.put(seed, { id, home: this, stamp: this.stamp() });
  }

  addStatus(status: Omit<CommitStatus, 'id' | 'createdAt'>): CommitStatus {
    return this.statuses.add({ ...status, id: this.#nextId(), createdAt: this.stamp() });
  }

  /** Whether a repository is this one; GitHub ignores case. */
  isHome(owner: string, repo: string): boolean {
    return sameRepository({ owner, repo }, this);
  }

  /** Whether a repository is a fork that some pull request comes from. */
  isFork(owner: string, repo: string): boolean {
    const heads = this.pullRequests.map((pull) => pull.head);
    return !this.isHome(owner, repo) && heads.some((head) => sameRepository(head, { owner, repo }));
  }

  /** All comments, oldest first. */
  get comments(): readonly Comment[] {
    return [...this.#comments.values()];
  }

  comment(id: number): Comment | undefined {
    return this.#comments.get(id);
  }

  addComment(number: number, author: string, body: string): Comment {
    this.#mustHave(number);
    this.account(author);
    const stamp = this.stamp();
    const id = this.#nextId();
    const comment = { id, number, author, body, createdAt: stamp, updatedAt: stamp };
    this.#comments.set(id, comment);
    return comment;
  }

  /** Returns the changed comment, or undefined if there is none of this id. */
  editComment(id: number, body: string): Comment | undefined {
    const was = this.#comments.get(id);
    if (was === undefined) return undefined;
    const comment = { ...was, body, updatedAt: this.stamp() };
    this.#comments.set(id, comment);
    return comment;
  }

  deleteComment(id: number): boolean {
    return this.#comments.delete(id);
  }

  /** Reviews of a pull request, oldest first. */
  reviews(number: number): readonly Review[] {
    return this.#reviews.filter((review) => review.number === number);
  }

  addReview(number: number, seed: ReviewSeed): Review {
    const { head } = this.#mustHave(number);
    this.account(seed.author);
    const review: Review = {
      id: this.#nextId(),
      number,
      author: seed.author,
      state: seed.state,
      body: seed.body ?? '',
      commitId: seed.commitId === undefined ? head.sha : seed.commitId,
      submittedAt: seed.submittedAt === undefined ? this.stamp() : seed.submittedAt,
    };
    this.#reviews.push(review);
    this.#record(number, { event: 'reviewed', actor: seed.author }, { review });
    return review;
  }

  /** All check runs, oldest first. */
  get checkRuns(): readonly CheckRun[] {
    return [...this.#checkRuns.values()];
  }

  checkRun(id: number): CheckRun | undefined {
    return this.#checkRuns.get(id);
  }

  addCheckRun(run: Omit<CheckRun, 'id'>): CheckRun {
    const made = { ...run, id: this.#nextId() };
    this.#checkRuns.set(made.id, made);
    return made;
  }

  /** Puts a changed run in the place of the one with its id. */
  replaceCheckRun(run: CheckRun): void {
    this.#checkRuns.set(run.id, run);
  }

  #record(
    number: number,
    seed: TimelineSeed,
    of: Partial<Pick<TimelineEvent, 'review' | 'commit'>>,
  ): TimelineEvent {
    const actor = seed.actor ?? this.owner;
    const createdAt = seed.createdAt ?? this.stamp();
    const id = this.#nextId();
    const { event } = seed;
    return this.#chronicle.record({
      ...{ id, number, event, actor, createdAt, review: null, commit: null },
      ...of,
    });
  }

  #setPull(pull: PullRequest): void {
    this.#pulls.set(pull.number, pull);
    this.setBranch(pull.base.ref, pull.base.sha);
    if (sameRepository(pull.head, this)) this.setBranch(pull.head.ref, pull.head.sha);
  }

  #mustHave(number: number): PullRequest {
    const pull = this.#pulls.get(number);
    if (pull === undefined) throw new Error(`there is no pull request #${number}`);
    return pull;
  }

  #nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }
}
