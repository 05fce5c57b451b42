import { type Problem, ProblemError, problem } from '../../core/problem.ts';
import type { Report } from '../../core/report.ts';
import { isRestoreCommand } from '../../gate/explain/restore-command.ts';
import { listChangedFiles } from '../../github/changed-files.ts';
import type { GitHubClient } from '../../github/client.ts';
import type { Connection } from '../../github/connection.ts';
import { failureClause } from '../../github/failure.ts';
import {
  changesSince,
  listPullRequestsOf,
  type PullRequestState,
  readPullRequest,
} from '../../github/pull-requests.ts';
import { readWorkflowRun, type WorkflowRun } from '../../github/run-claim.ts';
import type { ActionOptions, PublishOptions } from '../inputs.ts';
import type { PublishTarget } from '../publish/target.ts';
import type { Expected } from './join.ts';

/** A run without write permissions, as GitHub knows it. */
export interface UnprivilegedRun {
  readonly run: PublishOptions['run'];
  /** Null where no open pull request has the run's head. */
  readonly target: PublishTarget | null;
  /** The event is of its beginning: nothing can be published but that it has begun. */
  readonly pendingOnly: boolean;
  /** What each report must say of itself. Throws ProblemError where nothing can be published. */
  expected(reports: readonly Report[]): Promise<Omit<Expected, 'mode'>>;
  /** Why the report is not to be believed; empty if it is. */
  doubts(report: Report): Promise<Problem[]>;
}

/** Events whose runs judge a pull request, and whose head commit is the pull request's. */
const EVENTS = new Set(['pull_request', 'pull_request_review']);

/**
 * Asks GitHub for the run that a `workflow_run` event names, and for the pull
 * request of its head commit. Nothing is taken from the reports that GitHub can
 * say. Throws ProblemError where GitHub does not answer, or not so that the run
 * can be believed.
 */
export async function openWorkflowRun(
  payload: unknown,
  connection: Connection,
  options: ActionOptions,
): Promise<UnprivilegedRun> {
  if (!connection.hasToken) throw untrusted('The input "token" is empty, and runs cannot be read.');
  const id: unknown = Reflect.get(Object(Reflect.get(Object(payload), 'workflow_run')), 'id');
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 1) {
    throw untrusted('The event "workflow_run" names no run.');
  }
  const client = await connection.patient();
  const data = await asked(`the run ${id}`, async () => {
    const { repository } = options;
    return await readWorkflowRun(client, { ...repository, run_id: id });
  });
  if (!EVENTS.has(data.event)) {
    throw untrusted(
      `The run ${id} is of the event "${data.event}", and only runs of ${[...EVENTS].join(' and ')} are published.`,
    );
  }
  const requests = await asked('the pull requests of its head', () =>
    requestsOf(client, data, options),
  );
  const run = runOf(data, options);
  const workflow = data.path.replace(/@.*$/, '');
  const [first] = requests;
  // Such an event may be late: what its run said meanwhile is not to be covered by "pending".
  const begins = Reflect.get(Object(payload), 'action') !== 'completed';
  const target: PublishTarget | null =
    first === undefined || (begins && data.status === 'completed')
      ? null
      : {
          number: requests.length === 1 ? first.number : null,
          headSha: data.head_sha,
          fork: false,
          onBehalf: true,
          run,
          workflow,
        };
  const trust = new Trust(client, data, requests, options);
  return {
    run,
    target,
    pendingOnly: begins,
    expected: (reports) => trust.expected(reports),
    doubts: (report) => trust.doubts(report),
  };
}

/** Open pull requests whose head is the run's: by repository, branch and commit. */
async function requestsOf(
  client: GitHubClient,
  { head_repository, head_branch, head_sha }: WorkflowRun,
  { repository }: ActionOptions,
): Promise<readonly PullRequestState[]> {
  const owner = head_repository?.owner?.login;
  if (owner === undefined || head_branch === null) return [];
  const listed = await listPullRequestsOf(client, repository, `${owner}:${head_branch}`);
  return listed.filter(
    ({ headSha, headRepository }) =>
      headSha === head_sha && headRepository === head_repository.full_name,
  );
}

function runOf(
  { id, run_attempt, event }: WorkflowRun,
  { serverUrl, repository }: ActionOptions,
): PublishOptions['run'] {
  const address = `${serverUrl}/${repository.owner}/${repository.repo}`;
  return {
    id: String(id),
    attempt: run_attempt ?? 1,
    url: `${address}/actions/runs/${id}`,
    repository: address,
    event,
  };
}

/** How far reports of the run are believed. */
class Trust {
  readonly #client: GitHubClient;
  readonly #run: WorkflowRun;
  readonly #requests: readonly PullRequestState[];
  readonly #options: ActionOptions;

  constructor(
    client: GitHubClient,
    run: WorkflowRun,
    requests: readonly PullRequestState[],
    options: ActionOptions,
  ) {
    this.#client = client;
    this.#run = run;
    this.#requests = requests;
    this.#options = options;
  }

  async expected(reports: readonly Report[]): Promise<Omit<Expected, 'mode'>> {
    const { id, run_attempt, head_sha } = this.#run;
    const [request, second] = this.#requests;
    if (request === undefined) {
      throw untrusted(
        `No open pull request has the head ${head_sha} of the run ${id}.`,
        'Look at the newest run of the pull request: it was pushed to, or closed.',
      );
    }
    // Which of several was judged, the branch tells; the status of the head counts for all of them.
    const branches = new Set(reports.map(({ checked }) => checked.branch));
    const judged = this.#requests.find(({ baseRef }) => branches.has(baseRef));
    if (second !== undefined && judged === undefined) {
      throw untrusted(
        'None of the pull requests with this head goes into the branch of the report.',
      );
    }
    return {
      runId: String(id),
      attempt: run_attempt ?? 1,
      head: head_sha,
      branch: (judged ?? request).baseRef,
    };
  }

  /**
   * A report is as good as what made it. The workflow that ran must be the
   * base's, which is so where the pull request changes none; and the run must
   * have ended as its report says, since the run's end is GitHub's word.
   */
  async doubts(report: Report): Promise<Problem[]> {
    const { id, conclusion, path } = this.#run;
    const passed = report.verdict === 'pass' || report.mode === 'advisory';
    const ended = passed ? 'success' : 'failure';
    if (conclusion !== ended) {
      const what = `The run ${id} ended as "${conclusion}", and its report says ${report.verdict}`;
      return [
        doubt(
          `${what}: the two do not agree.`,
          'Keep the gate in a workflow of its own, with no other job in it, and re-run that.',
        ),
      ];
    }
    const changed = await this.#changedWorkflow(path.replace(/@.*$/, ''));
    if (changed !== null) {
      return [
        doubt(
          `The pull request changes ${changed}, which may decide what its own report says.`,
          'Have a member push the change to a branch of this repository, where the gate runs itself.',
        ),
      ];
    }
    if (report.files.every(({ path: file, restore }) => isRestoreCommand(restore, file))) return [];
    return [
      doubt(
        'A command of the report that restores a file is none that this action writes.',
        'Publish reports as the same version of this action wrote them, unchanged.',
      ),
    ];
  }

  async #changedWorkflow(workflow: string): Promise<string | null> {
    const { repository } = this.#options;
    for (const request of this.#requests) {
      const { number } = request;
      const { paths, complete } = await asked('the changed files', () =>
        listChangedFiles(this.#client, repository, number),
      );
      // The list is of the head that GitHub has by now, and must be that of the run's.
      const now = await asked(`what #${number} is now`, () =>
        readPullRequest(this.#client, repository, number),
      );
      const changes = changesSince(request, now);
      if (changes.length > 0) throw untrusted(`#${number} has changed: ${changes.join('; ')}.`);
      const found = paths.find((path) => path === workflow || DECIDING.test(path));
      if (found !== undefined) return found;
      if (!complete) return `more files than GitHub lists (${paths.length})`;
    }
    return null;
  }
}

/** Folders from which a workflow takes what it runs. */
const DECIDING = /^\.github\/(?:workflows|actions)\//;

async function asked<T>(what: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    if (cause instanceof ProblemError) throw cause;
    throw untrusted(`GitHub did not say ${what} (${failureClause(cause)}).`, 'Re-run the job.');
  }
}

function doubt(message: string, remedy: string): Problem {
  return problem('untrusted-report', message, remedy);
}

function untrusted(
  message: string,
  remedy = 'See "Forks" in the documentation for the two workflows.',
): ProblemError {
  return new ProblemError(doubt(message, remedy));
}
