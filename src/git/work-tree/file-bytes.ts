import { closeSync, constants, fstatSync, openSync, readlinkSync, readSync } from 'node:fs';
import type { ByteSink } from '../../core/byte-source.ts';

/** One buffer for all files of a thread: most fit into it, and are read at once. */
export const BUFFER_BYTES = 256 * 1024;

const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Reads a file that is smaller than the buffer: so many bytes of it are the file.
 * Null: it is larger. Throws where it is no regular file, or cannot be read.
 */
export function readWhole(path: string | Buffer, buffer: Buffer): number | null {
  const handle = openSync(path, FLAGS);
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile()) throw new Error(NOT_REGULAR);
    if (stat.size >= buffer.length) return null;
    // One more than it has is asked for: a file that grows is seen to.
    const count = readSync(handle, buffer, 0, stat.size + 1, null);
    if (count !== stat.size) throw new Error(CHANGED);
    return count;
  } finally {
    closeSync(handle);
  }
}

const NOT_REGULAR = 'it is no longer a regular file';
const CHANGED = 'it changed while it was read';

/**
 * Feeds a file to a sink. A path that became a link, a pipe or a device since it
 * was listed is refused, not followed. Between two parts of a large file the
 * iterator yields, so that others of the thread can have their turn.
 */
export function* readFile(path: string | Buffer, buffer: Buffer, sink: ByteSink): Generator<void> {
  let handle: number | null = null;
  try {
    handle = openSync(path, FLAGS);
    const stat = fstatSync(handle);
    if (!stat.isFile()) {
      sink.fail(NOT_REGULAR);
      return;
    }
    sink.start(stat.size);
    let total = 0;
    for (;;) {
      const count = readSync(handle, buffer, 0, buffer.length, null);
      total += count;
      if (count > 0) sink.chunk(buffer.subarray(0, count));
      // Of a regular file, less than was asked for is the rest of it (read(2)).
      if (count < buffer.length) break;
      yield;
    }
    if (total === stat.size) sink.end();
    else sink.fail(CHANGED);
  } catch (cause) {
    sink.fail(reasonOf(cause));
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

export function readLink(path: string | Buffer, sink: ByteSink): void {
  let target: Buffer;
  try {
    target = readlinkSync(path, { encoding: 'buffer' });
  } catch (cause) {
    sink.fail(reasonOf(cause));
    return;
  }
  sink.start(target.length);
  if (target.length > 0) sink.chunk(target);
  sink.end();
}

/** Why the system did not give what was asked for, in a few words. */
export function reasonOf(cause: unknown): string {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  if (code === 'ENOENT') return 'it vanished while the folder was read';
  return code ?? (cause instanceof Error ? cause.message : String(cause));
}
