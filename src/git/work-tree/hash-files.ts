import type { Worker } from 'node:worker_threads';
import type { Hashed } from '../../core/hashing.ts';
import { inTurns } from '../turns.ts';
import { type Failures, finishWork, resultsOf, runLane, sharedWork } from './lane.ts';

/**
 * Hashes files below a folder, in two threads: each takes the next files until
 * none is left. What the second one did not do, for whatever reason, the first
 * one does: the answer is the same.
 */
export async function hashFiles(root: string, paths: readonly string[]): Promise<Hashed[]> {
  const work = sharedWork(root, paths);
  const failures: Failures = new Map();
  const { Worker } = await import('node:worker_threads');
  const second = startLane(() => new Worker(WORKER, { workerData: work, execArgv: [] }));
  await inTurns(runLane(work, failures));
  for (const [index, reason] of await second) failures.set(index, reason);
  await inTurns(finishWork(work, failures));
  return resultsOf(work, failures);
}

function startLane(start: () => Worker): Promise<Failures> {
  return new Promise((resolve) => {
    const lost = (): void => resolve(new Map());
    try {
      const worker = start();
      worker.once('message', resolve);
      worker.once('error', lost);
      worker.once('exit', lost);
    } catch {
      lost();
    }
  });
}

/** Beside this module in the sources; in the package, beside the folder of the chunks. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './hash-worker.ts' : '../hash-worker.js',
  import.meta.url,
);
