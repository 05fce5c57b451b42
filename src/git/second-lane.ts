import { availableParallelism } from 'node:os';

/** How much is to be read, as far as it is known before. */
export interface Volume {
  readonly files: number;
  readonly bytes: number;
}

/**
 * When work is done in two lanes: a second thread for files on disk, a second
 * git process for objects. The answer is the same either way; this is the one
 * place that decides. From either number on, two lanes are done before one. A
 * thread takes 37 ms to start, a process 4, and git has objects to inflate
 * (measured with files of 500 bytes, of 1 to 32 KB and of 64 MiB; see
 * docs/performance.md).
 */
export const SECOND_LANE = {
  thread: { files: 12_000, bytes: 96 * 1024 * 1024 },
  process: { files: 3_000, bytes: 16 * 1024 * 1024 },
} as const satisfies Readonly<Record<string, Volume>>;

export type Lane = keyof typeof SECOND_LANE;

/** @param processors that this program may use */
export function needsSecondLane(
  lane: Lane,
  { files, bytes }: Volume,
  processors: number = availableParallelism(),
): boolean {
  if (processors < 2 || files < 2) return false;
  return files >= SECOND_LANE[lane].files || bytes >= SECOND_LANE[lane].bytes;
}
