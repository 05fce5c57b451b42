import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Parsed, Problem } from '../core/problem.ts';
import type { Mode } from '../core/report.ts';
import type { GateOptions } from '../gate/contract.ts';
import {
  type AnnotationsBy,
  badInput,
  type Inputs,
  type ReadInput,
  readInputs,
} from './input-table.ts';
import type { CommentPolicy } from './publish/comment-policy.ts';

export type { ReadInput } from './input-table.ts';

/** Environment and inputs as a runner gives them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What posting needs; it is known also where other inputs are refused: the problem is posted then. */
export interface PublishOptions {
  readonly token: string;
  readonly comment: CommentPolicy;
  readonly annotations: AnnotationsBy;
  /** Whether to keep a commit status. */
  readonly status: boolean;
  /** Tells two gates on one pull request apart: their comments, statuses and check runs. */
  readonly key: string;
  readonly mode: Mode;
  /** What the whole run may take, in seconds. */
  readonly timeLimit: number;
  /** A part of a gate posts no verdict: the merged report is posted. */
  readonly sharded: boolean;
  /** The first part says that the verdict is under way, so that no older one is shown until it is there. */
  readonly firstShard: boolean;
  readonly reportFile: string;
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** Repository path of the workflow that runs the gate; null where it is of another repository. */
  readonly workflow: string | null;
  readonly run: {
    readonly id: string | null;
    readonly attempt: number | null;
    readonly url: string | null;
    /** Web address of the repository; null where the runner names none. */
    readonly repository: string | null;
    readonly event: string | null;
  };
}

/** Everything the run is configured with, read once, frozen. */
export interface ActionOptions extends PublishOptions {
  readonly command: Inputs['command'];
  /** Files and folders that hold the reports to publish. */
  readonly reports: readonly string[];
  readonly gate: Omit<GateOptions, 'targetBranch' | 'checked' | 'baseMoved' | 'circumstances'>;
  readonly resealApprovers: readonly string[];
  readonly workspace: string;
  readonly event: {
    readonly name: string;
    readonly path: string | null;
    readonly sha: string | null;
    readonly ref: string | null;
  };
}

export interface ReadOptions {
  readonly publishing: PublishOptions;
  readonly options: Parsed<ActionOptions>;
}

/** From the runner's environment to options. What posting needs comes back in any case. */
export function readOptions(input: ReadInput, env: Environment): ReadOptions {
  const { values, problems } = readInputs(input);
  const publishing = deepFreeze(publishOptions(values, env));
  const found = [...problems, ...missing(env), ...unfit(values)];
  if (found.length > 0) return { publishing, options: { ok: false, problems: found } };
  const value = deepFreeze<ActionOptions>({
    ...publishing,
    command: values.command,
    reports: values.reports,
    gate: {
      mode: values.mode,
      seals: values.seals,
      registers: values.blockers,
      reseal: values.reseal,
      blockOnOpen: values['block-on-open'],
      productionBranches: values['production-branches'],
      workflow: publishing.workflow,
      shard: values.shard,
      redact: values.redact === 'true',
    },
    resealApprovers: values['reseal-approvers'],
    workspace: resolve(env.GITHUB_WORKSPACE ?? '', values.path),
    event: {
      name: env.GITHUB_EVENT_NAME ?? '',
      path: env.GITHUB_EVENT_PATH || null,
      sha: env.GITHUB_SHA || null,
      ref: env.GITHUB_REF || null,
    },
  });
  return { publishing, options: { ok: true, value } };
}

function publishOptions(values: Inputs, env: Environment): PublishOptions {
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
  const key = values['comment-key'];
  return {
    token: values.token,
    comment: values.comment,
    annotations: values.annotations,
    status: values.status === 'true',
    key,
    mode: values.mode,
    timeLimit: values['time-limit'],
    sharded: values.shard !== null,
    firstShard: values.shard?.index === 1,
    reportFile: join(env.RUNNER_TEMP || tmpdir(), `seal-vs-bytes-${key}.json`),
    repository: { owner, repo },
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    serverUrl: env.GITHUB_SERVER_URL || 'https://github.com',
    workflow: workflowPath(env),
    run: runOf(env),
  };
}

function missing({ GITHUB_WORKSPACE }: Environment): Problem[] {
  if (GITHUB_WORKSPACE) return [];
  return [badInput('GITHUB_WORKSPACE', 'is not set: there is no checkout to read')];
}

/** Inputs that are each in order and do not go together. */
function unfit({ command, reports, shard }: Inputs): Problem[] {
  const found: Problem[] = [];
  if (command === 'publish' && reports.length === 0) {
    found.push(badInput('reports', 'is empty: name the folder of the reports to publish'));
  }
  if (command === 'publish' && shard !== null) {
    found.push(badInput('shard', 'has no meaning with "command: publish", which joins all shards'));
  }
  if (command === 'check' && reports.length > 0) {
    found.push(badInput('reports', 'has no meaning without "command: publish"'));
  }
  return found;
}

function runOf(env: Environment): PublishOptions['run'] {
  const id = /^\d+$/.test(env.GITHUB_RUN_ID ?? '') ? (env.GITHUB_RUN_ID ?? null) : null;
  const attempt = /^\d+$/.test(env.GITHUB_RUN_ATTEMPT ?? '')
    ? Number(env.GITHUB_RUN_ATTEMPT)
    : null;
  const server = env.GITHUB_SERVER_URL;
  const named = server === undefined || env.GITHUB_REPOSITORY === undefined;
  const repository = named ? null : `${server}/${env.GITHUB_REPOSITORY}`;
  const url = id === null || repository === null ? null : `${repository}/actions/runs/${id}`;
  return { id, attempt, url, repository, event: env.GITHUB_EVENT_NAME || null };
}

/**
 * `owner/name/.github/workflows/gate.yml@refs/…`: the path between repository
 * and ref. A branch may have `@` in its name, and so may the file: the ref
 * begins at the first `@refs/`, since no folder of workflows has that name.
 */
function workflowPath({ GITHUB_WORKFLOW_REF, GITHUB_REPOSITORY }: Environment): string | null {
  const reference = GITHUB_WORKFLOW_REF ?? '';
  const prefix = `${GITHUB_REPOSITORY ?? ''}/`;
  // A reusable workflow of another repository is not of this tree.
  if (!reference.startsWith(prefix)) return null;
  const named = reference.slice(prefix.length);
  return (/^(.+?)@refs\//.exec(named) ?? /^([^@]+)@[^@]*$/.exec(named))?.[1] ?? null;
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const child of Object.values(value)) deepFreeze(child);
  return Object.freeze(value);
}
