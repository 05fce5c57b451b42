import { parentPort, workerData } from 'node:worker_threads';
import { Lane } from './lane.ts';

/** The second lane: a thread of its own, started by `hashFiles`. */
const lane = new Lane(workerData);
for (const _ of lane.run());
parentPort?.postMessage(lane.found.reasons);
