import { closeSync, constants, fstatSync, openSync, readlinkSync, readSync } from 'node:fs';
import type { ByteSink } from '../../core/byte-source.ts';

/** One buffer for all files of a thread: most fit into it, and are read at once. */
export const BUFFER_BYTES = 256 * 1024;

/**
 * Feeds a file to a sink. A path that became a link, a pipe or a device since it
 * was listed is refused, not followed. Between two parts of a large file the
 * iterator yields, so that others of the thread can have their turn.
 */
export function* readFile(path: string | Buffer, buffer: Buffer, sink: ByteSink): Generator<void> {
  let handle: number | null = null;
  try {
    handle = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stat = fstatSync(handle);
    if (!stat.isFile()) {
      sink.fail('it is not a regular file any more');
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
    else sink.fail('it changed while it was read');
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
