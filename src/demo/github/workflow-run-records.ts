import type { RepositoryName } from './records.ts';

export interface WorkflowRun {
  readonly id: number;
  readonly runAttempt: number;
  readonly headSha: string;
  readonly headBranch: string | null;
  /** The repository that the head is of; a fork's for a pull request from one. */
  readonly headRepository: RepositoryName;
  /** Of the workflow file: `.github/workflows/gate.yml`. */
  readonly path: string;
  readonly workflowId: number;
  readonly event: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly createdAt: string;
  /** Of this attempt. */
  readonly runStartedAt: string;
  /** By number; null for the open ones of this repository whose head the run is of. */
  readonly pullRequests: readonly number[] | null;
  readonly jobs: readonly WorkflowJob[];
}

export interface WorkflowJob {
  readonly id: number;
  readonly name: string;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'cancelled' | 'skipped' | null;
}

/** What is absent is that of a first attempt, in progress, of this repository's own gate. */
export type WorkflowRunSeed = Partial<Omit<WorkflowRun, 'headSha'>> & Pick<WorkflowRun, 'headSha'>;

/** Workflow runs by id. */
export class WorkflowRuns {
  readonly #runs = new Map<number, WorkflowRun>();

  get(id: number): WorkflowRun | undefined {
    return this.#runs.get(id);
  }

  /** Adds a run, or replaces the one of its id: a re-run is another attempt of one run. */
  put(
    seed: WorkflowRunSeed,
    given: { readonly id: number; readonly home: RepositoryName; readonly stamp: string },
  ): WorkflowRun {
    const { owner, repo } = given.home;
    const run: WorkflowRun = {
      id: given.id,
      runAttempt: 1,
      headBranch: null,
      headRepository: { owner, repo },
      path: '.github/workflows/seal-vs-bytes.yml',
      workflowId: 1,
      event: 'pull_request',
      status: 'in_progress',
      conclusion: null,
      createdAt: this.#runs.get(given.id)?.createdAt ?? given.stamp,
      runStartedAt: given.stamp,
      pullRequests: null,
      jobs: [],
      ...seed,
    };
    this.#runs.set(run.id, run);
    return run;
  }
}
