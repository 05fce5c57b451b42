import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../src/core/report.ts';
import type { EmbeddedGitHub, Permission, ReviewSeed } from '../../src/demo/embedded-github.ts';
import type { Start, StepPlan, StepResult } from '../../src/demo/runner.ts';
import {
  mergeOnGitHub,
  type PullRequestPlan,
  type SamplePullRequest,
} from '../../src/demo/sample-pull-request.ts';
import type { Files, Sandbox } from '../../src/demo/sandbox.ts';
import {
  gateStep,
  pullRequestEvent,
  registerPullRequest,
  startGitHub,
} from '../../src/demo/walk.ts';
import {
  checkOutQuickly,
  mergeQuickly,
  openQuickly,
  pushQuickly,
} from '../git/quick/pull-request.ts';
import { QuickSandbox } from '../git/quick/sandbox.ts';
import { auditRun } from './audit.fixture.ts';

/** The packaged action; another build of it can be named, to try one before it is shipped. */
export const ACTION =
  process.env.SEAL_VS_BYTES_ACTION ??
  fileURLToPath(new URL('../../dist/index.js', import.meta.url));

declare global {
  /** Runs the packaged action in a process that has run it before; see warm/server.ts. */
  var runWarm: Start;
}

/** One run of the packaged action, and all that it left behind. */
export interface Seen extends StepResult {
  /** Null only where the step ended before it could write one. */
  readonly report: Report | null;
  readonly reportText: string;
  /** Bodies of the gate's comments on the pull request, oldest first. */
  readonly comments: readonly string[];
}

export type Step = Partial<StepPlan> & {
  /** Left out of the rules that every run is held to: what this run breaks on purpose. */
  readonly unaudited?: true;
};

export const BOT = 'github-actions[bot]';

/** A pull request in a real repository, its GitHub, and the packaged action run on it. */
export class Scene implements AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly github: EmbeddedGitHub;
  request: SamplePullRequest;

  private constructor(sandbox: Sandbox, github: EmbeddedGitHub, request: SamplePullRequest) {
    this.sandbox = sandbox;
    this.github = github;
    this.request = request;
    registerPullRequest(github, request);
  }

  static async open(plan: PullRequestPlan): Promise<Scene> {
    const sandbox = new QuickSandbox();
    try {
      const request = openQuickly(sandbox, plan);
      return new Scene(sandbox, await startGitHub(() => new Date()), request);
    } catch (cause) {
      sandbox.remove();
      throw cause;
    }
  }

  /** Runs the gate on the pull request as it stands, and holds the run to the common rules. */
  async run({ unaudited, ...change }: Step = {}): Promise<Seen> {
    this.#registerRun(change);
    const plain = [change.main, change.env, change.interrupt].every((given) => given === undefined);
    const result = await gateStep(this.sandbox, this.github, this.request, {
      main: ACTION,
      ...(plain ? { start: runWarm } : {}),
      ...change,
    });
    const reportText = textOf(result.outputs.report ?? '');
    const seen: Seen = {
      ...result,
      reportText,
      report: reportText === '' ? null : JSON.parse(reportText),
      comments: this.comments,
    };
    if (unaudited === undefined) auditRun(seen, this.github);
    return seen;
  }

  /** GitHub knows each run that it starts: by number, workflow, head and attempt. */
  #registerRun({ runId = 1, attempt = 1, eventName }: Step): void {
    const known = this.github.state.workflowRun(runId)?.runAttempt ?? 1;
    // There a run is of a commit of the base branch, as GitHub's own actions/checkout has it.
    const ofBase = eventName === 'pull_request_target';
    this.github.state.addWorkflowRun({
      id: runId,
      runAttempt: Math.max(known, attempt),
      headSha: ofBase ? this.request.baseSha : this.request.headSha,
      ...(eventName === undefined ? {} : { event: eventName }),
    });
  }

  get comments(): string[] {
    return this.github.state.comments
      .filter(({ author }) => author === BOT)
      .map(({ body }) => body);
  }

  /** A further push of the author: commit, merge again, a fresh checkout. */
  push(files: Files, message = 'Push more'): void {
    this.request = pushQuickly(this.sandbox, this.request, message, files);
    registerPullRequest(this.github, this.request);
  }

  /** What the author has committed by hand: offered, merged and checked out again. */
  offer(): void {
    const merged = mergeQuickly(this.sandbox, this.request);
    this.request = { ...this.request, ...merged };
    this.request = { ...this.request, workspace: this.checkOut() };
    registerPullRequest(this.github, this.request);
  }

  /** The pull request is pointed at another branch of the author's folder, and merged again. */
  retarget(baseRef: string): void {
    const baseSha = this.git('rev-parse', baseRef);
    const merged = mergeOnGitHub(this.sandbox, { ...this.request, baseRef });
    this.request = { ...this.request, baseRef, baseSha, ...merged };
    this.request = { ...this.request, workspace: this.checkOut() };
    registerPullRequest(this.github, this.request);
  }

  /** Another open pull request of the same head, into another branch. */
  twin(number: number, baseRef: string): SamplePullRequest {
    const baseSha = this.git('rev-parse', baseRef);
    const merged = mergeOnGitHub(this.sandbox, { ...this.request, baseRef, number });
    const twin = { ...this.request, number, baseRef, baseSha, ...merged };
    registerPullRequest(this.github, twin);
    return twin;
  }

  /** The same pull request in a checkout of its own. */
  checkOut(depth = 2): string {
    const { origin, number } = this.request;
    return checkOutQuickly(this.sandbox, { origin, ref: `pull/${number}/merge`, depth });
  }

  /** Waits until GitHub has got so many requests of a kind; they may be under way still. */
  async asked(method: string, path: RegExp, times = 1): Promise<void> {
    const count = () =>
      this.github.requests.filter((each) => each.method === method && path.test(each.path)).length;
    await this.until(() => count() >= times);
  }

  /** Waits until something is so. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  review(seed: ReviewSeed, permission: Permission): void {
    this.github.state.setPermission(seed.author, permission);
    this.github.state.addReview(this.request.number, seed);
  }

  /** The event of the pull request, with its `pull_request` changed. */
  event(change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
    const event = pullRequestEvent(this.request);
    return { ...event, pull_request: { ...Object(event.pull_request), ...change } };
  }

  /** The pull request's merge, asked for by a merge queue. */
  mergeGroup(head_sha = this.request.mergeSha): Step {
    const { baseRef, baseSha, number } = this.request;
    const head_ref = `refs/heads/gh-readonly-queue/${baseRef}/pr-${number}-${baseSha}`;
    const group = { head_sha, head_ref, base_sha: baseSha };
    return {
      eventName: 'merge_group',
      event: {
        action: 'checks_requested',
        merge_group: { ...group, base_ref: `refs/heads/${baseRef}` },
      },
      ref: head_ref,
    };
  }

  git(...args: readonly string[]): string {
    return this.sandbox.git(this.request.work, ...args);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.github.close();
    this.sandbox.remove();
  }
}

/** Holds each that asks until so many have. */
export function allOf(count: number): () => Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let waiting = 0;
  return () => {
    waiting += 1;
    if (waiting === count) resolve();
    return promise;
  };
}

function textOf(path: string): string {
  return path !== '' && existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** The report of a run that wrote one. */
export function reportOf({ report, log, stderr }: Seen): Report {
  if (report === null) throw new Error(`the run wrote no report:\n${log}\n${stderr}`);
  return report;
}
