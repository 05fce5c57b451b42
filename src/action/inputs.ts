import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Parsed, type Problem, problem } from '../core/problem.ts';
import type { Mode } from '../core/report.ts';
import { compilePattern } from '../formats/pattern.ts';
import type { BlockOnOpen, GateOptions, Patterns } from '../gate/contract.ts';
import { DEFAULT_PATTERNS, DEFAULT_PRODUCTION_BRANCHES, NO_PATTERN } from '../gate/defaults.ts';
import type { ResealPolicy } from '../trust/policy.ts';

/** Environment and inputs as a runner gives them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** How an input is read: not trimmed, because a path may begin or end with any white space. */
export type ReadInput = (name: string) => string;

/** All that the run is told, read once, frozen. */
export interface ActionOptions {
  readonly gate: Omit<GateOptions, 'targetBranch' | 'checked' | 'baseMoved' | 'circumstances'>;
  readonly resealApprovers: readonly string[];
  readonly workspace: string;
  readonly token: string;
  readonly comment: boolean;
  /** Tells the comments of two gates on one pull request apart. */
  readonly commentKey: string;
  readonly reportFile: string;
  readonly event: {
    readonly name: string;
    readonly path: string | null;
    readonly sha: string | null;
    readonly ref: string | null;
  };
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly run: {
    readonly id: string | null;
    readonly attempt: number | null;
    readonly url: string | null;
    /** Web address of the repository; null where the runner names none. */
    readonly repository: string | null;
  };
}

export function readOptions(input: ReadInput, env: Environment): Parsed<ActionOptions> {
  const problems: Problem[] = [];
  const choice = <T extends string>(name: string, allowed: readonly T[], fallback: T): T => {
    const word = trimAscii(input(name));
    if (word === '') return fallback;
    const found = allowed.find((entry) => entry === word);
    if (found === undefined) {
      problems.push(badInput(name, `is "${word}", not one of ${allowed.join(', ')}`));
    }
    return found ?? fallback;
  };
  const mode = choice<Mode>('mode', ['enforce', 'advisory'], 'enforce');
  const reseal = choice<ResealPolicy>(
    'reseal',
    ['require-approval', 'deny', 'allow'],
    'require-approval',
  );
  const blockOnOpen = choice<BlockOnOpen>(
    'block-on-open',
    ['production', 'always', 'never'],
    'production',
  );
  const comment = choice('comment', ['true', 'false'], 'true') === 'true';
  const branches = lines(input('production-branches'));
  for (const glob of branches) {
    const compiled = compilePattern(glob);
    if (!compiled.ok)
      problems.push(
        badInput('production-branches', `has "${glob}", which is no glob of branch names`),
      );
    else if (glob.startsWith('refs/') || /,\s/.test(glob)) {
      problems.push(
        badInput(
          'production-branches',
          `has "${glob}"; write one branch name or glob a line, without refs/heads/`,
        ),
      );
    }
  }
  const approvers = lines(input('reseal-approvers')).map((login) => login.replace(/^@/, ''));
  for (const login of approvers) {
    if (!/^[\w.-]+(?:\[bot\])?$/.test(login)) {
      problems.push(
        badInput('reseal-approvers', `has "${login}", which is no login; teams are not resolved`),
      );
    }
  }
  const key = trimAscii(input('comment-key')) || 'default';
  if (!COMMENT_KEY.test(key)) {
    problems.push(badInput('comment-key', 'must be 1 to 100 letters, digits, "_", "." or "-"'));
  }
  const workspace = env.GITHUB_WORKSPACE ?? '';
  if (workspace === '') {
    problems.push(badInput('GITHUB_WORKSPACE', 'is not set: there is no checkout to read'));
  }
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: deepFreeze({
      gate: {
        mode,
        seals: patterns(input('seals'), DEFAULT_PATTERNS.seals),
        registers: patterns(input('blockers'), DEFAULT_PATTERNS.registers),
        reseal,
        blockOnOpen,
        productionBranches: branches.length > 0 ? branches : DEFAULT_PRODUCTION_BRANCHES,
        workflow: workflowPath(env),
      },
      resealApprovers: approvers,
      workspace: resolve(workspace, trimAscii(input('path')) || '.'),
      token: trimAscii(input('token')),
      comment,
      commentKey: key,
      reportFile: reportFileOf(env, key),
      event: {
        name: env.GITHUB_EVENT_NAME ?? '',
        path: env.GITHUB_EVENT_PATH || null,
        sha: env.GITHUB_SHA || null,
        ref: env.GITHUB_REF || null,
      },
      repository: { owner, repo },
      apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
      serverUrl: env.GITHUB_SERVER_URL || 'https://github.com',
      run: runOf(env),
    }),
  };
}

const COMMENT_KEY = /^[\w.-]{1,100}$/;

/** What posting a comment needs. */
export type CommentOptions = Readonly<
  Pick<ActionOptions, 'comment' | 'token' | 'commentKey' | 'repository' | 'apiUrl' | 'run'> & {
    /** Repository path of the workflow that runs the gate; null where it is of another repository. */
    workflow: string | null;
  }
>;

/** What posting a comment needs, also where other inputs cannot be read: the problem is posted then. */
export function readCommentOptions(input: ReadInput, env: Environment): CommentOptions {
  const key = trimAscii(input('comment-key')) || 'default';
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
  return deepFreeze({
    comment: trimAscii(input('comment')) !== 'false',
    token: trimAscii(input('token')),
    commentKey: COMMENT_KEY.test(key) ? key : 'default',
    repository: { owner, repo },
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    run: runOf(env),
    workflow: workflowPath(env),
  });
}

/** What must be known even where the inputs cannot be read: whether a failure fails the job. */
export function readMode(input: ReadInput): Mode {
  return trimAscii(input('mode')) === 'advisory' ? 'advisory' : 'enforce';
}

/** Where the JSON report goes, also of a run whose inputs cannot be read. */
export function reportFileOf(env: Environment, key = 'default'): string {
  return join(env.RUNNER_TEMP || tmpdir(), `seal-vs-bytes-${key}.json`);
}

function runOf(env: Environment): ActionOptions['run'] {
  const id = /^\d+$/.test(env.GITHUB_RUN_ID ?? '') ? (env.GITHUB_RUN_ID ?? null) : null;
  const attempt = /^\d+$/.test(env.GITHUB_RUN_ATTEMPT ?? '')
    ? Number(env.GITHUB_RUN_ATTEMPT)
    : null;
  const server = env.GITHUB_SERVER_URL;
  const named = server === undefined || env.GITHUB_REPOSITORY === undefined;
  const repository = named ? null : `${server}/${env.GITHUB_REPOSITORY}`;
  const url = id === null || repository === null ? null : `${repository}/actions/runs/${id}`;
  return { id, attempt, url, repository };
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

function patterns(text: string, fallback: readonly string[]): Patterns {
  const globs = lines(text);
  if (globs.length === 1 && globs[0] === NO_PATTERN) return { globs: [], explicit: true };
  return globs.length > 0 ? { globs, explicit: true } : { globs: fallback, explicit: false };
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map(trimAscii)
    .filter((line) => line !== '');
}

/** Only what YAML leaves around a value: `core.getInput` would also take a BOM or NBSP off a name. */
function trimAscii(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}

function badInput(name: string, what: string): Problem {
  return problem(
    'bad-input',
    `The input "${name}" ${what}.`,
    'Correct it in the workflow; the README has the table of inputs.',
  );
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const child of Object.values(value)) deepFreeze(child);
  return Object.freeze(value);
}
