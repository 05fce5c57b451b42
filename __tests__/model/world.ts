import { type MemoryFile, MemorySource } from '../../src/core/memory-source.ts';
import type { ApprovalAnswer, Verdict } from '../../src/core/report.ts';
import { decide } from '../../src/core/verdict.ts';
import { type Judgement, judge } from '../../src/gate/judge.ts';
import { type Review, weighReviews } from '../../src/github/approval-rules.ts';
import { changesSince, type PullRequestState, twinsOf } from '../../src/github/pull-requests.ts';
import { gateOptions } from '../gate/gate.fixture.ts';
import type { Edit } from './edits.ts';
import { justified, violations } from './oracle.ts';
import { MAIN, sha256, type Tree, text, WEAK } from './packet.ts';

/** A repository with two branches, a forge, and a ruleset that requires the gate's verdict. */

export type Branch = 'main' | 'weak';
export type User = 'mallory' | 'olga' | 'rita' | 'bot';

/** Who may write; `mallory` may too, and writes the commits. */
const WRITERS: ReadonlySet<string> = new Set(['mallory', 'olga']);

/** What happens to a pull request that is open: a push, another base branch, a review. */
export type Turn =
  | { readonly edit: Edit }
  | { readonly base: Branch }
  | { readonly user: User; readonly state: string };

interface PullRequest {
  readonly number: number;
  base: Branch;
  /** The branch's tree when the pull request was last brought up to date with it. */
  fork: Tree;
  tree: Tree;
  open: boolean;
  reviews: Review[];
  baseChangedAt: number | null;
}

/** What one run was told, and when: a re-run is told the same. */
type Event = Pick<PullRequestState, 'number' | 'headSha' | 'baseRef'>;

interface Status {
  readonly verdict: Verdict;
  /** The tips that it was judged against. */
  readonly tips: Readonly<Record<Branch, string>>;
}

const OPTIONS = gateOptions();

export class World {
  readonly branches: Record<Branch, Tree> = { main: MAIN, weak: WEAK };
  readonly pulls: PullRequest[] = [];
  readonly #statuses = new Map<string, Status>();
  readonly #events: Event[] = [];
  /** The branch as it was first, or as it was last changed with a sound approval. */
  #first: Tree = MAIN;
  #clock = 0;
  readonly log: string[] = [];

  open(base: Branch): void {
    if (this.pulls.length >= MOST_PULLS) return;
    const tree = this.branches[base];
    this.pulls.push({
      number: this.pulls.length + 1,
      base,
      fork: tree,
      tree,
      open: true,
      reviews: [],
      baseChangedAt: null,
    });
  }

  /** A pull request from its opening to its end: landed if it may, else closed. */
  async attempt(edits: readonly Edit[], turns: readonly Turn[] = []): Promise<void> {
    const before = this.pulls.length;
    this.open('main');
    const pull = this.pulls[before];
    if (pull === undefined) return;
    for (const edit of edits) pull.tree = edit(pull.tree);
    for (const turn of turns) this.#take(pull, turn);
    await this.#judged(this.#stateOf(pull));
    await this.#land(pull);
    pull.open = false;
  }

  /** Another pull request with the same head, into the other branch. */
  async twin(at: number): Promise<void> {
    const pull = this.#pull(at);
    if (pull === null || this.pulls.length >= MOST_PULLS) return;
    const base = pull.base === 'main' ? 'weak' : 'main';
    this.pulls.push({ ...pull, number: this.pulls.length + 1, base, reviews: [] });
    const twin = this.pulls.at(-1);
    if (twin !== undefined) await this.#judged(this.#stateOf(twin));
  }

  async push(at: number, edit: Edit): Promise<void> {
    const pull = this.#pull(at);
    if (pull === null) return;
    pull.tree = edit(pull.tree);
    await this.run(at);
  }

  async update(at: number): Promise<void> {
    const pull = this.#pull(at);
    const merged = pull && merge(this.branches[pull.base], pull.fork, pull.tree);
    if (pull === null || merged === null) return;
    pull.tree = merged;
    pull.fork = this.branches[pull.base];
    await this.run(at);
  }

  async retarget(at: number, base: Branch): Promise<void> {
    const pull = this.#pull(at);
    if (pull === null) return;
    this.#take(pull, { base });
    await this.run(at);
  }

  async review(at: number, user: User, state: string): Promise<void> {
    const pull = this.#pull(at);
    if (pull === null) return;
    this.#take(pull, { user, state });
    await this.run(at);
  }

  #take(pull: PullRequest, turn: Turn): void {
    if ('edit' in turn) pull.tree = turn.edit(pull.tree);
    else if ('base' in turn) {
      if (pull.base === turn.base) return;
      pull.base = turn.base;
      pull.baseChangedAt = this.#tick();
    } else {
      const { user, state } = turn;
      const submittedAt = new Date(this.#tick()).toISOString();
      const review = { login: user, bot: user === 'bot', state, submittedAt, official: null };
      pull.reviews = [...pull.reviews, { ...review, commit: headOf(pull) }];
    }
  }

  close(at: number): void {
    const pull = this.#pull(at);
    if (pull !== null) pull.open = false;
  }

  async reopen(at: number): Promise<void> {
    const pull = this.pulls[at % Math.max(1, this.pulls.length)];
    if (pull === undefined || pull.open) return;
    pull.open = true;
    await this.run(at);
  }

  async run(at: number): Promise<void> {
    const pull = this.#pull(at);
    if (pull !== null) await this.#judged(this.#stateOf(pull));
  }

  /** A run of some time ago, once more: it has the event of then. */
  async rerun(at: number): Promise<void> {
    const event = this.#events[at % Math.max(1, this.#events.length)];
    if (event !== undefined) await this.#judged(event);
  }

  /** What a ruleset allows: the newest verdict of this head is a pass, on the tip of now. */
  async land(at: number): Promise<void> {
    const pull = this.#pull(at);
    if (pull !== null) await this.#land(pull);
  }

  async #land(pull: PullRequest): Promise<void> {
    const status = this.#statuses.get(headOf(pull));
    const tip = treeId(this.branches[pull.base]);
    if (status?.verdict !== 'pass' || status.tips[pull.base] !== tip) return;
    const merged = merge(this.branches[pull.base], pull.fork, pull.tree);
    if (merged === null) return;
    pull.open = false;
    await this.#landed(pull.base, merged, this.#soundlyApproved(pull), `#${pull.number} merged`);
  }

  /** A merge queue: each entry by itself and on its own approval, then the group against the tip. */
  async queue(first: number, second: number): Promise<void> {
    const pulls = [...new Set([this.#pull(first), this.#pull(second)])].filter(
      (pull) => pull !== null && pull.base === 'main',
    ) as PullRequest[];
    let tip = this.branches.main;
    const entries: Tree[] = [];
    const given: ApprovalAnswer[] = [];
    for (const pull of pulls) {
      const merged = merge(tip, pull.fork, pull.tree);
      if (merged === null) return;
      const answer = this.#approval(pull);
      const { verdict, judgement } = await this.#gate(tip, merged, async () => answer);
      if (judgement !== null && asked(judgement)) given.push(answer);
      if (verdict !== 'pass') return;
      tip = merged;
      entries.push(merged);
    }
    if (pulls.length === 0) return;
    const refused = given.find(({ approved }) => approved === null);
    const whole = refused ?? given[0] ?? { approved: null, why: 'no approval' };
    const group = await this.#gate(this.branches.main, tip, async () => whole);
    if (group.verdict !== 'pass') return;
    for (const pull of pulls) pull.open = false;
    // One after the other: what one approval covers is its own entry.
    for (const [at, pull] of pulls.entries()) {
      const entry = entries[at] ?? tip;
      await this.#landed('main', entry, this.#soundlyApproved(pull), `queued #${pull.number}`);
    }
  }

  /** One of the open pull requests, by a number that may be too large. */
  #pull(at: number): PullRequest | null {
    const open = this.pulls.filter((pull) => pull.open);
    return open[at % Math.max(1, open.length)] ?? null;
  }

  #tick(): number {
    this.#clock += 1_000;
    return this.#clock;
  }

  #stateOf(pull: PullRequest): PullRequestState {
    return {
      number: pull.number,
      author: 'mallory',
      state: pull.open ? 'open' : 'closed',
      headSha: headOf(pull),
      headRepository: 'acme/decisions',
      fork: false,
      baseSha: treeId(this.branches[pull.base]),
      baseRef: pull.base,
      mergeCandidates: [],
      commits: 1,
      mergeable: true,
    };
  }

  /** One run of the gate for a pull request: its verdict becomes that of the head. */
  async #judged(event: Event): Promise<void> {
    this.#events.push({ ...event });
    const pull = this.pulls.find(({ number }) => number === event.number);
    if (pull === undefined) return;
    const now = this.#stateOf(pull);
    const tips = { main: treeId(this.branches.main), weak: treeId(this.branches.weak) };
    const set = (verdict: Verdict) => this.#statuses.set(event.headSha, { verdict, tips });
    if (changesSince(event, now).length > 0) return void set('error');
    const open = this.pulls.filter((each) => each.open).map((each) => this.#stateOf(each));
    const twins = twinsOf(now, open).map(({ number }) => number);
    for (const each of this.pulls) {
      if (each !== pull && !twins.includes(each.number)) continue;
      const verdict = await this.#verdictOf(each);
      if (verdict !== 'pass') return void set(verdict);
    }
    set('pass');
  }

  async #verdictOf(pull: PullRequest): Promise<Verdict> {
    const base = this.branches[pull.base];
    const merged = merge(base, pull.fork, pull.tree) ?? pull.tree;
    const { verdict } = await this.#gate(base, merged, async () => this.#approval(pull));
    return verdict;
  }

  #approval(pull: PullRequest): ApprovalAnswer {
    const reviewed = {
      headSha: headOf(pull),
      author: 'mallory',
      writers: ['mallory'],
      baseChangedAt: pull.baseChangedAt,
    };
    const { approving } = weighReviews(pull.reviews, reviewed, []);
    const by = approving.find((login) => WRITERS.has(login));
    if (by === undefined) return { approved: null, why: 'nobody approved' };
    return { approved: { by, commit: headOf(pull) } };
  }

  /** Told without the gate: olga's latest word is an approval of this very head for this very base. */
  #soundlyApproved(pull: PullRequest): boolean {
    const words = pull.reviews.filter(
      ({ login, state }) => login === 'olga' && state !== 'COMMENTED',
    );
    const last = words.at(-1);
    if (last?.state !== 'APPROVED' || last.commit !== headOf(pull)) return false;
    return pull.baseChangedAt === null || Date.parse(last.submittedAt ?? '') > pull.baseChangedAt;
  }

  async #gate(base: Tree, head: Tree, approval: () => Promise<ApprovalAnswer>): Promise<Judged> {
    // The same trees and approval are the same answer: sequences repeat themselves a lot.
    const answer = await approval();
    const key = `${treeId(base)} ${treeId(head)} ${answer.approved === null}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const judged = await judgeTrees(base, head, async () => answer);
    if (answers.size > MOST_ANSWERS) answers.clear();
    answers.set(key, judged);
    return judged;
  }

  /** After each landing on the protected branch, everything that must hold is looked at. */
  async #landed(branch: Branch, tree: Tree, approved: boolean, what: string): Promise<void> {
    this.branches[branch] = tree;
    this.log.push(what);
    if (branch !== 'main') return;
    if (approved) this.#first = tree;
    const wrong = violations(this.#first, tree);
    const { verdict, judgement } = await this.#gate(tree, tree, async () => NOBODY);
    if (verdict === 'pass') {
      const just = justified(this.#first, tree);
      for (const { id, admissible, register } of judgement?.blockers?.options ?? []) {
        const own = register.startsWith('r/');
        if (admissible && !own && !just.has(id)) wrong.push(`not justified: ${id} of ${register}`);
      }
    }
    if (wrong.length > 0) throw new Error(`${this.log.join(', ')}: ${wrong.join('; ')}`);
  }
}

interface Judged {
  readonly verdict: Verdict;
  readonly judgement: Judgement | null;
}

const MOST_ANSWERS = 50_000;
const answers = new Map<string, Judged>();

async function judgeTrees(
  base: Tree,
  head: Tree,
  approval: () => Promise<ApprovalAnswer>,
): Promise<Judged> {
  try {
    const judgement = await judge(OPTIONS, {
      head: sourceOf(head),
      base: sourceOf(base),
      recovery: null,
      checkout: null,
      index: null,
      attributes: null,
      approval,
    });
    const verdict = decide({ ...judgement, controls: { run: 1, caught: 1 } });
    return { verdict, judgement };
  } catch {
    return { verdict: 'error', judgement: null };
  }
}

const MOST_PULLS = 24;
const NOBODY: ApprovalAnswer = { approved: null, why: 'nobody' };

function sourceOf(tree: Tree): MemorySource {
  const files = Object.entries(tree).map(([path, content]): [string, MemoryFile] => [
    path,
    typeof content === 'string'
      ? { kind: 'file', bytes: Buffer.from(content) }
      : { kind: 'symlink', bytes: Buffer.from(content.link) },
  ]);
  return new MemorySource(new Map(files));
}

/** Whether anything in this change needed an approval. */
function asked({ reseals, relaxations }: Judgement): boolean {
  return relaxations.length > 0 || reseals.some(({ decision }) => decision !== 'allowed');
}

const ids = new WeakMap<Tree, string>();

function treeId(tree: Tree): string {
  const known = ids.get(tree) ?? digestOf(tree);
  ids.set(tree, known);
  return known;
}

function digestOf(tree: Tree): string {
  return sha256(text(Object.entries(tree).sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** A commit is its tree and its history: two heads of the same content are the same here. */
function headOf({ tree, fork }: PullRequest): string {
  return sha256(treeId(tree) + treeId(fork));
}

/** Three-way by path, as git merges where no two sides touch one file; null: a conflict. */
function merge(base: Tree, fork: Tree, head: Tree): Tree | null {
  const merged: Record<string, Tree[string]> = {};
  const same = (a: Tree[string] | undefined, b: Tree[string] | undefined) => text(a) === text(b);
  for (const path of new Set([...Object.keys(base), ...Object.keys(head)])) {
    const [ours, was, theirs] = [base[path], fork[path], head[path]];
    const changed = !same(was, theirs);
    if (changed && !same(was, ours) && !same(ours, theirs)) return null;
    const content = changed ? theirs : ours;
    if (content !== undefined) merged[path] = content;
  }
  const clash = Object.entries(merged).some(([path]) =>
    Object.keys(merged).some((other) => other.startsWith(`${path}/`)),
  );
  return clash ? null : merged;
}
