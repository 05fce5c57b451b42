import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Program } from '../../../src/demo/runner.ts';
import type { Asked, Ended } from './server.ts';

/** Keeps a process in which the packaged action runs again and again. */

const SERVER = fileURLToPath(new URL('./server.ts', import.meta.url));

/** Runs of one process: each leaves its entry module behind, so memory stays bounded. */
const RUNS = 150;

/** One process of server.ts, from its start to its end. */
class Server {
  readonly #child: ChildProcess;
  readonly #read = { stdout: 0, stderr: 0 };
  #program: Program | null = null;
  #ended: Ended | null = null;
  #settle: (status: number | null) => void = () => {};
  runs = 0;
  gone = false;

  constructor(env: Program['env']) {
    this.#child = spawn(process.execPath, [SERVER], {
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of ['stdout', 'stderr'] as const) {
      this.#child[stream]?.on('data', (chunk: Buffer) => {
        this.#read[stream] += chunk.length;
        this.#program?.onOutput(stream, chunk);
        this.#check();
      });
    }
    this.#child.on('message', (ended: Ended) => {
      this.#ended = ended;
      this.#check();
    });
    this.#child.on('close', (status) => {
      this.gone = true;
      this.#finish(status);
    });
    this.#hold(false);
  }

  get busy(): boolean {
    return this.#program !== null;
  }

  run(program: Program): Promise<number | null> {
    this.#program = program;
    this.#ended = null;
    this.runs += 1;
    this.#hold(true);
    return new Promise((resolve, reject) => {
      this.#settle = resolve;
      const { main, cwd, env } = program;
      this.#child.send({ main, cwd, env } satisfies Asked, (cause) => {
        if (cause !== null) reject(cause);
      });
    });
  }

  /** It ends by itself, as nothing is left that it could be asked by. */
  retire(): void {
    this.gone = true;
    if (this.#child.connected) this.#child.disconnect();
  }

  /** All that the run has written has been read. */
  #check(): void {
    const { stdout, stderr } = this.#read;
    if (this.#ended === null || stdout < this.#ended.stdout || stderr < this.#ended.stderr) return;
    this.#finish(this.#ended.status);
  }

  #finish(status: number | null): void {
    if (this.#program === null) return;
    this.#program = null;
    this.#hold(false);
    this.#settle(status);
  }

  /** Whether this process waits for it: not between two runs. */
  #hold(open: boolean): void {
    const { stdout, stderr, channel } = this.#child;
    for (const handle of [this.#child, stdout, stderr, channel]) {
      const held = handle as { ref?(): void; unref?(): void } | null | undefined;
      if (open) held?.ref?.();
      else held?.unref?.();
    }
  }
}

let servers: Server[] = [];

/** Runs a program in a process that has run it before; at the same time as others, in one of its own. */
export async function runWarm(program: Program): Promise<number | null> {
  for (const worn of servers.filter(({ busy, runs }) => !busy && runs >= RUNS)) worn.retire();
  servers = servers.filter(({ gone }) => !gone);
  let server = servers.find(({ busy }) => !busy);
  if (server === undefined) {
    const { PATH = '', LC_ALL = '' } = program.env;
    server = new Server({ PATH, LC_ALL });
    servers.push(server);
  }
  return server.run(program);
}
