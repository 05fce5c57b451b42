import {
  type Account,
  type AccountType,
  type Branch,
  type CheckRun,
  type Comment,
  type Permission,
  type PullRequest,
  type PullRequestChange,
  type PullRequestSeed,
  type Review,
  type ReviewSeed,
  sameRepository,
} from './records.ts';

/** The bot behind `GITHUB_TOKEN` has this id on github.com. */
const WELL_KNOWN_IDS: ReadonlyMap<string, number> = new Map([['github-actions[bot]', 41_898_282]]);

/**
 * The state of one repository: seeded by whoever starts the server, read and
 * changed by its routes. Ids rise in the order of creation. A method that is
 * given a pull request that does not exist throws: that is the caller's defect.
 */
export class GitHubState {
  readonly owner: string;
  readonly repo: string;
  readonly #now: () => Date;
  readonly #accounts = new Map<string, Account>();
  readonly #permissions = new Map<string, Permission>();
  readonly #branches = new Map<string, Branch>();
  readonly #pulls = new Map<number, PullRequest>();
  readonly #comments = new Map<number, Comment>();
  readonly #reviews: Review[] = [];
  readonly #checkRuns = new Map<number, CheckRun>();
  #lastId = 1_000;

  constructor(owner: string, repo: string, now: () => Date) {
    this.owner = owner;
    this.repo = repo;
    this.#now = now;
    this.account(owner);
  }

  /** The present time as the API writes it. */
  stamp(): string {
    return this.#now()
      .toISOString()
      .replace(/\.\d+Z$/, 'Z');
  }

  /** The account of this login, made at its first mention; `x[bot]` is an app's. */
  account(login: string, type?: AccountType): Account {
    const key = login.toLowerCase();
    const known = this.#accounts.get(key);
    if (known !== undefined) return known;
    const id = WELL_KNOWN_IDS.get(login) ?? 100 + this.#accounts.size;
    const made = { login, id, type: type ?? (login.endsWith('[bot]') ? 'Bot' : 'User') };
    this.#accounts.set(key, made);
    return made;
  }

  findAccount(login: string): Account | undefined {
    return this.#accounts.get(login.toLowerCase());
  }

  /** What a person may do here. The repository is public: whoever is not named may read. */
  permission(login: string): Permission {
    const isOwner = login.toLowerCase() === this.owner.toLowerCase();
    return this.#permissions.get(login.toLowerCase()) ?? (isOwner ? 'admin' : 'read');
  }

  setPermission(login: string, permission: Permission): void {
    this.account(login);
    this.#permissions.set(login.toLowerCase(), permission);
  }

  branch(name: string): Branch | undefined {
    return this.#branches.get(name);
  }

  setBranch(name: string, sha: string, isProtected = this.branch(name)?.protected ?? false): void {
    this.#branches.set(name, { name, sha, protected: isProtected });
  }

  get pullRequests(): readonly PullRequest[] {
    return [...this.#pulls.values()];
  }

  pullRequest(number: number): PullRequest | undefined {
    return this.#pulls.get(number);
  }

  /** Adds a pull request and sets the branches that it stands on. */
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
    return pull;
  }

  updatePullRequest(number: number, change: PullRequestChange): PullRequest {
    const was = this.#mustHave(number);
    const stamp = this.stamp();
    const state = change.state ?? (was.mergedAt === null ? was.state : 'merged');
    const pull: PullRequest = {
      ...was,
      title: change.title ?? was.title,
      body: change.body === undefined ? was.body : change.body,
      draft: change.draft ?? was.draft,
      head: { ...was.head, sha: change.headSha ?? was.head.sha },
      base: { ...was.base, sha: change.baseSha ?? was.base.sha },
      mergeCommitSha:
        change.mergeCommitSha === undefined ? was.mergeCommitSha : change.mergeCommitSha,
      state: state === 'open' ? 'open' : 'closed',
      updatedAt: stamp,
      closedAt: state === 'open' ? null : (was.closedAt ?? stamp),
      mergedAt: state === 'merged' ? (was.mergedAt ?? stamp) : null,
    };
    this.#setPull(pull);
    return pull;
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
      submittedAt: this.stamp(),
    };
    this.#reviews.push(review);
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
