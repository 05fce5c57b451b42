import { type ChildProcess, spawn } from 'node:child_process';
import { LIMITS } from '../core/limits.ts';
import { attended, type Ended } from './attended.ts';
import { Conversation, type Question, type Silence } from './conversation.ts';
import { type Environment, gitEnvironment } from './environment.ts';
import { type RepositoryFacts, repositoryFacts } from './facts.ts';
import { cannotStart, failed, noAnswer, overTime, tooMuch } from './git-problems.ts';
import { openStore } from './store.ts';
import { widePipe } from './wide-pipe.ts';

/**
 * git as a child process: no shell, no prompt, no pager, no replacement
 * objects (a `refs/replace` would swap what an object id stands for), a minimal
 * environment, a time limit, and no configuration of the repository that names
 * a program to run. This is the one place that starts git.
 */

export interface GitOptions {
  /** A folder of the repository. */
  readonly cwd: string;
  readonly env: Environment;
  /**
   * Trust the folder whoever owns it: a container job's workspace belongs to
   * another user, and git refuses it otherwise ("dubious ownership").
   */
  readonly trustFolder?: boolean;
  /** Honour what git sets for a hook (`GIT_DIR`, `GIT_INDEX_FILE`, `GIT_WORK_TREE`). */
  readonly hook?: boolean;
  /** The git directory, named explicitly; git looks for none then. */
  readonly gitDir?: string;
  /** The folder of the objects, where it is not the git directory's own. */
  readonly objects?: string;
  /** How long one call may take. Default: `LIMITS.gitMilliseconds`. */
  readonly limitMilliseconds?: number;
}

/** How a call may use the network; without it, no call does. */
export interface Network {
  readonly protocol: string;
  readonly config: readonly (readonly [string, string])[];
}

export interface GitResult extends Ended {
  readonly stdout: Buffer;
}

interface Streaming {
  readonly network?: Network | null;
  /** Much is read: through a pipe of the gate's own, in the git directory, which is its own too. */
  readonly wide?: boolean;
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

/**
 * What a repository's configuration must not decide. A folder that only looks
 * like a bare repository is none (git 2.38 and newer). `log.showSignature`
 * would start `gpg.program`; `core.alternateRefsCommand` is a shell command,
 * and `:` is the one that does nothing.
 */
const SAFE = [
  ['safe.bareRepository', 'explicit'],
  ['protocol.allow', 'never'],
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['core.alternateRefsCommand', ':'],
  ['log.showSignature', 'false'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
].flatMap(([key, value]) => ['-c', `${key}=${value}`]);

export class Git {
  readonly cwd: string;
  readonly #options: GitOptions;
  #store: Promise<Git> | null = null;
  #facts: Promise<RepositoryFacts | null> | null = null;
  readonly #conversations = new Map<string, Conversation>();

  constructor(options: GitOptions) {
    this.cwd = options.cwd;
    this.#options = options;
  }

  /**
   * The objects of this repository behind a git directory of the gate's own:
   * whatever is done by object id is done there, where no configuration, ref,
   * graft or promisor of the repository is read. Rejects with ProblemError.
   */
  store(): Promise<Git> {
    this.#store ??= this.facts().then((facts) => {
      const { gitDir, objects } = openStore(this.cwd, facts);
      const { env, limitMilliseconds } = this.#options;
      const limit = limitMilliseconds === undefined ? {} : { limitMilliseconds };
      return new Git({ cwd: gitDir, env, gitDir, objects, ...limit });
    });
    return this.#store;
  }

  /** Where the parts of this repository are, asked once; null where git finds none. */
  facts(): Promise<RepositoryFacts | null> {
    this.#facts ??= repositoryFacts(this);
    return this.#facts;
  }

  /** Asks for the facts at once, for whoever needs them later; why git does not answer is said to each who asks. */
  begin(): this {
    this.facts().catch(() => {});
    return this;
  }

  /** Asks a git process that lasts: each command line has one. Rejects with ProblemError. */
  ask(args: readonly string[], question: Question): Promise<void> {
    const key = args.join(' ');
    let conversation = this.#conversations.get(key);
    if (conversation === undefined) {
      const silent = (silence: Silence) => noAnswer(this.cwd, args, this.#limit, silence);
      const { argv, options } = this.#command(args, null);
      const start = () =>
        this.#started(() => spawn('git', argv, { ...options, stdio: ['pipe', 'pipe', 'pipe'] }));
      conversation = new Conversation(start, this.#limit, silent);
      this.#conversations.set(key, conversation);
    }
    return conversation.ask(question);
  }

  get #limit(): number {
    return this.#options.limitMilliseconds ?? LIMITS.gitMilliseconds;
  }

  /** What starts git, its standard streams aside. */
  #command(args: readonly string[], network: Network | null) {
    const { env, hook = false, gitDir, objects, trustFolder } = this.#options;
    const trust = trustFolder ? ['-c', 'safe.directory=*'] : [];
    const { protocol = null, config = [] } = network ?? {};
    const options = {
      cwd: this.cwd,
      env: {
        ...gitEnvironment(env, { hook, protocol, config }),
        ...(gitDir === undefined ? {} : { GIT_DIR: gitDir }),
        ...(objects === undefined ? {} : { GIT_OBJECT_DIRECTORY: objects }),
      },
      windowsHide: true,
    };
    return { argv: ['--no-pager', ...SAFE, ...READING, ...trust, ...args], options };
  }

  /** What keeps the system from starting a program may be thrown at once: a command line that is too long. */
  #started<T>(start: () => T): T {
    try {
      return start();
    } catch (cause) {
      throw cannotStart(this.cwd, cause);
    }
  }

  /**
   * Runs git to its end and hands on its output as it comes. Rejects with
   * ProblemError if git cannot be started or is not done within its limit, and
   * with what `take` throws; git is ended in each case.
   */
  async stream(
    args: readonly string[],
    input: Uint8Array | string,
    take: (chunk: Buffer) => void,
    { network = null, wide = false }: Streaming = {},
  ): Promise<Ended> {
    const limit = this.#limit;
    const pipe = wide ? await widePipe(this.cwd) : null;
    const { argv, options } = this.#command(args, network);
    const stdio = ['pipe', pipe?.writer ?? 'pipe', 'pipe'] as const;
    let child: ChildProcess;
    try {
      child = this.#started(() => spawn('git', argv, { ...options, stdio: [...stdio] }));
    } catch (cause) {
      pipe?.reader.destroy();
      throw cause;
    } finally {
      pipe?.writer.destroy();
    }
    return attended(child, {
      input,
      take,
      pipe,
      limit,
      tooLate: () => overTime(args, limit),
      notStarted: (cause) => cannotStart(this.cwd, cause),
    });
  }

  /** Runs git to its end. Rejects with ProblemError only if git cannot be started or takes too long. */
  async run(
    args: readonly string[],
    input: Uint8Array | string = '',
    network: Network | null = null,
  ): Promise<GitResult> {
    const stdout: Buffer[] = [];
    let bytes = 0;
    const take = (chunk: Buffer): void => {
      bytes += chunk.length;
      if (bytes > LIMITS.gitOutputBytes) throw tooMuch(args);
      stdout.push(chunk);
    };
    const ended = await this.stream(args, input, take, { network });
    return { ...ended, stdout: Buffer.concat(stdout) };
  }

  /** The same repository, with another limit on each call. */
  limited(limitMilliseconds: number): Git {
    return new Git({ ...this.#options, limitMilliseconds });
  }

  /** Runs git and returns its output; throws ProblemError `git-failed` on another exit status than 0. */
  async output(args: readonly string[], input?: Uint8Array | string): Promise<Buffer> {
    const result = await this.run(args, input);
    if (result.status !== 0) throw failed(args, result);
    return result.stdout;
  }

  /** One line of output, or null where git says no. */
  async line(args: readonly string[]): Promise<string | null> {
    const result = await this.run(args);
    return result.status === 0 ? result.stdout.toString().trimEnd() : null;
  }
}
