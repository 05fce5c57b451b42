import { spawn } from 'node:child_process';
import { ProblemError, problem } from '../core/problem.ts';

/**
 * git as a child process: no shell, no prompt, no pager, no replacement
 * objects (a `refs/replace` would swap what an object id stands for), and no
 * configuration of the repository that names a program to run.
 */

export interface GitOptions {
  /** A folder of the repository. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /**
   * Trust the folder whoever owns it: a container job's workspace belongs to
   * another user, and git refuses it otherwise ("dubious ownership").
   */
  readonly trustFolder?: boolean;
}

export interface GitResult {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Windows of 16 MiB and streaming from 1 MiB: git's own memory stays near
 * 70 MiB on any blob, instead of 1.3 GiB (measured on packs of large blobs).
 */
const READING = [
  '-c',
  'core.bigFileThreshold=1m',
  '-c',
  'core.packedGitWindowSize=16m',
  '-c',
  'core.packedGitLimit=64m',
];

const SAFE = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];

export class Git {
  readonly cwd: string;
  readonly #options: GitOptions;

  constructor(options: GitOptions) {
    this.cwd = options.cwd;
    this.#options = options;
  }

  /** Starts git; the caller owns the streams. */
  spawn(args: readonly string[], extraEnv: Readonly<Record<string, string>> = {}) {
    const trust = this.#options.trustFolder ? ['-c', 'safe.directory=*'] : [];
    return spawn('git', [...SAFE, ...READING, ...trust, ...args], {
      cwd: this.cwd,
      env: {
        ...this.#options.env,
        LC_ALL: 'C',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_LITERAL_PATHSPECS: '1',
        ...extraEnv,
      },
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
  }

  /** Runs git to its end. Throws ProblemError only if git cannot be started. */
  run(
    args: readonly string[],
    input: Uint8Array | string = '',
    extraEnv: Readonly<Record<string, string>> = {},
  ): Promise<GitResult> {
    return new Promise((resolve, reject) => {
      const child = this.spawn(args, extraEnv);
      const stdout: Buffer[] = [];
      const stderr: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
      // git may end before it has read its input; its exit status tells why.
      child.stdin.on('error', () => {});
      child.on('error', (cause) => reject(cannotStart(this.cwd, cause)));
      child.on('close', (code) =>
        resolve({
          status: code ?? 128,
          stdout: Buffer.concat(stdout),
          stderr: Buffer.concat(stderr).toString(),
        }),
      );
      child.stdin.end(input);
    });
  }

  /** Runs git and returns its output; throws ProblemError `git-failed` on another exit status than 0. */
  async output(
    args: readonly string[],
    input?: Uint8Array | string,
    extraEnv?: Readonly<Record<string, string>>,
  ): Promise<Buffer> {
    const result = await this.run(args, input, extraEnv);
    if (result.status !== 0) throw failed(args, result);
    return result.stdout;
  }

  /** One line of output, or null where git says no. */
  async line(args: readonly string[]): Promise<string | null> {
    const result = await this.run(args);
    return result.status === 0 ? result.stdout.toString().trimEnd() : null;
  }
}

export function cannotStart(cwd: string, cause: unknown): ProblemError {
  return new ProblemError(
    problem(
      'git-failed',
      `git cannot be started in ${cwd}: ${cause instanceof Error ? cause.message : String(cause)}`,
      'Install git, or run the gate in a folder that exists.',
    ),
    { cause },
  );
}

export function failed(args: readonly string[], result: Pick<GitResult, 'status' | 'stderr'>) {
  const said = result.stderr.trim().split('\n').at(-1) ?? '';
  return new ProblemError(
    problem(
      'git-failed',
      `git ${args[0] ?? ''} ended with status ${result.status}: ${said || 'no message'}`,
      'Run the same git command in the repository to see why; a damaged clone must be made anew.',
    ),
  );
}
