import { subscribe } from 'node:diagnostics_channel';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Worker } from 'node:worker_threads';
import { modulesOfRun } from './modules.ts';

/**
 * Runs the packaged action again and again in one process. What of it touches
 * the process is loaded again for each run; tables and pure functions stay, and
 * with them what V8 has compiled, which is most of what a start costs. A run is
 * at its end where Node would end the process: as the event loop has nothing left
 * to wait for, or as the action exits, which ends this process too. What a
 * process leaves to the kernel and to Node at its end is done here: handlers of
 * `exit` are called, threads are stopped, timers dropped, pipes to children closed.
 */

/** One run, as the parent asks for it. */
export interface Asked {
  readonly main: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A run that is over, and how many bytes this process has written so far. */
export interface Ended {
  readonly status: number;
  readonly stdout: number;
  readonly stderr: number;
}

interface Child {
  readonly stdio: readonly ({ destroy(): void } | null)[];
}

const children = new Set<Child>();
const workers = new Set<Worker>();
const timers = new Set<NodeJS.Timeout>();
let runs = 0;
let ofRun: ReadonlySet<string> = new Set();

registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    const url = resolved.url.replace(/\?.*$/, '');
    return ofRun.has(url) ? { ...resolved, url: `${url}?run=${runs}` } : resolved;
  },
});

subscribe('child_process', (message) => {
  children.add((message as { readonly process: Child }).process);
});
process.on('worker', (worker) => workers.add(worker));

const { setTimeout } = globalThis;
globalThis.setTimeout = Object.assign((...args: Parameters<typeof setTimeout>) => {
  const timer = setTimeout(...args);
  timers.add(timer);
  return timer;
}, setTimeout);

/** What this process listens to itself; whatever comes on top belongs to a run. */
const OF_RUNS = ['exit', 'uncaughtException', 'unhandledRejection', 'SIGINT', 'SIGTERM', 'SIGHUP'];

function leave(): void {
  for (const handler of process.listeners('exit')) handler(Number(process.exitCode ?? 0));
  for (const event of OF_RUNS) process.removeAllListeners(event);
  for (const timer of timers) clearTimeout(timer);
  for (const { stdio } of children) for (const pipe of stdio) pipe?.destroy();
  for (const worker of workers) void worker.terminate();
  for (const left of [timers, children, workers]) left.clear();
}

process.on('message', ({ main, cwd, env }: Asked) => {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.chdir(cwd);
  process.exitCode = undefined;
  // The parent's channel must not keep the loop alive: its emptiness is the end of the run.
  process.channel?.unref();
  runs += 1;
  if (ofRun.size === 0) ofRun = modulesOfRun(main);
  void import(pathToFileURL(main).href);
});

process.on('beforeExit', (status) => {
  leave();
  process.channel?.ref();
  const ended: Ended = {
    status,
    stdout: process.stdout.bytesWritten,
    stderr: process.stderr.bytesWritten,
  };
  process.send?.(ended);
});
