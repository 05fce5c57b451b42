import { parentPort, workerData } from 'node:worker_threads';
import { type Failures, runLane, type SharedWork } from './lane.ts';

/** The second lane: a thread of its own, started by `hashFiles`. */
const failures: Failures = new Map();
const work: SharedWork = workerData;
for (const _ of runLane(work, failures));
parentPort?.postMessage(failures);
