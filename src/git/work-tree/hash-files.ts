import type { Worker } from 'node:worker_threads';
import type { HashedEntries } from '../../core/hashing.ts';
import { inTurns } from '../turns.ts';
import { Lane, sharedWork } from './lane.ts';

/**
 * Hashes files below a folder, in two threads: each takes the next files until
 * none is left. What the second one did not do, for whatever reason, the first
 * one does: the answer is the same.
 */
export async function hashFiles(root: string, paths: readonly string[]): Promise<HashedEntries> {
  const work = sharedWork(root, paths);
  const lane = new Lane(work, paths);
  const { Worker } = await import('node:worker_threads');
  const second = startLane(() => new Worker(WORKER, { workerData: work, execArgv: [] }));
  await inTurns(lane.run());
  for (const [index, reason] of await second) lane.found.failed(index, reason);
  await inTurns(lane.finish());
  return lane.found;
}

/** Starts the second lane; resolves with the reasons of what failed there. */
function startLane(start: () => Worker): Promise<ReadonlyMap<number, string>> {
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
