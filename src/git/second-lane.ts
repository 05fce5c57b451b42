import { availableParallelism } from 'node:os';

/**
 * When work is done in two lanes: a second thread for files on disk, a second
 * git process for objects. The answer is the same either way; this is the one
 * place that decides. A thread takes 50 to 75 ms to start, and a process 5: below
 * these volumes, one lane is done before two are (measured, see docs/performance.md).
 */
export const SECOND_LANE = {
  files: 4_000,
  bytes: 64 * 1024 * 1024,
} as const;

/** How much is to be read, as far as it is known before. */
export interface Volume {
  readonly files: number;
  readonly bytes: number;
}

/** @param processors that this program may use */
export function needsSecondLane(
  { files, bytes }: Volume,
  processors: number = availableParallelism(),
): boolean {
  if (processors < 2 || files < 2) return false;
  return files >= SECOND_LANE.files || bytes >= SECOND_LANE.bytes;
}
