import { LIMITS } from '../core/limits.ts';
import { ProblemError, problem } from '../core/problem.ts';
import type { Ended } from './attended.ts';
import type { Silence } from './conversation.ts';

/** What is said where git gives no answer, or one that cannot be used. */

export function noAnswer(
  cwd: string,
  args: readonly string[],
  limit: number,
  silence: Silence,
): ProblemError {
  if (silence.why === 'not-started') return cannotStart(cwd, silence.cause);
  if (silence.why === 'unasked') return unasked();
  return silence.why === 'too-slow' ? overTime(args, limit) : failed(args, silence);
}

export function overTime(args: readonly string[], limit: number): ProblemError {
  return new ProblemError(
    problem(
      'git-failed',
      `git ${commandOf(args)} was not done within its limit of ${limit / 1000} seconds, and was ended.`,
      'Run the same git command in the repository to see why it takes so long.',
    ),
  );
}

export function tooMuch(args: readonly string[]): ProblemError {
  return new ProblemError(
    problem(
      'too-large',
      `git ${commandOf(args)} gave more than ${LIMITS.gitOutputBytes} bytes of output.`,
      'Remove what is generated or repeated from the tree.',
    ),
  );
}

/** An answer to no question, or none that git gives. What it says is not repeated: it may be the content of a file. */
export function unasked(): ProblemError {
  return new ProblemError(
    problem(
      'git-failed',
      'git cat-file gave an answer that belongs to no object asked for.',
      'Check which program is run as git, and the repository with git fsck.',
    ),
  );
}

/** An object that has other bytes than its id names. */
export function damaged(oid: string): ProblemError {
  return new ProblemError(
    problem(
      'git-failed',
      `The object ${oid} of the repository is damaged: its bytes are not those that its id names.`,
      'Run git fsck, and clone the repository again.',
    ),
  );
}

/** The command behind leading `-c name=value` options. */
function commandOf(args: readonly string[]): string {
  let at = 0;
  while (args[at] === '-c') at += 2;
  return args[at] ?? '';
}

export function cannotStart(cwd: string, cause: unknown): ProblemError {
  const { code } = cause as NodeJS.ErrnoException;
  if (code === 'E2BIG' || code === 'ENAMETOOLONG') return tooLong(cwd, code, cause);
  return new ProblemError(
    problem(
      'git-failed',
      `git cannot be started in ${cwd}: ${cause instanceof Error ? cause.message : String(cause)}`,
      'Install git, or run the gate in a folder that exists.',
    ),
    { cause },
  );
}

/** `E2BIG` of POSIX systems, `ENAMETOOLONG` of Windows. */
function tooLong(cwd: string, code: string, cause: unknown): ProblemError {
  return new ProblemError(
    problem(
      'git-failed',
      `git cannot be started in ${cwd}: its command line is longer than the system allows (${code}).`,
      'Name a shorter revision, path or branch.',
    ),
    { cause },
  );
}

export function failed(args: readonly string[], result: Ended) {
  const said = (result.stderr.trim().split('\n').at(-1) ?? '').slice(0, 300);
  return new ProblemError(
    problem(
      'git-failed',
      `git ${commandOf(args)} ended with status ${result.status}: ${said || 'no message'}`,
      'Run the same git command in the repository to see why; a damaged clone must be cloned again.',
    ),
  );
}
