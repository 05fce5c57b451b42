import { randomUUID } from 'node:crypto';
import { lstatSync, renameSync, rmSync, type Stats, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ProblemError, problem } from '../core/problem.ts';

/**
 * Writes a file whole or not at all: beside it first, then renamed over it. An
 * existing file keeps its mode; a link or anything else at the path is refused.
 * A path that is no UTF-8 comes as its bytes.
 */
export function writeWhole(path: string | Buffer, bytes: Uint8Array | string): void {
  const stat = statOf(path);
  if (stat !== undefined && !stat.isFile()) {
    throw new ProblemError(
      problem(
        'bad-input',
        `${path} is not a regular file, so it is not written.`,
        'Remove what is there, or name another path.',
      ),
    );
  }
  const beside = besides(path, `.seal-vs-bytes-${randomUUID()}.tmp`);
  try {
    writeFileSync(beside, bytes, {
      flag: 'wx',
      mode: stat === undefined ? 0o666 : stat.mode & 0o7777,
    });
    renameSync(beside, path);
  } catch (cause) {
    rmSync(beside, { force: true });
    throw cannotWrite(path, cause);
  }
}

/** A name that the system does not take, such as one that is too long, fails here first. */
function statOf(path: string | Buffer): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (cause) {
    throw cannotWrite(path, cause);
  }
}

function cannotWrite(path: string | Buffer, cause: unknown): ProblemError {
  const why = (cause as NodeJS.ErrnoException).code ?? String(cause);
  return new ProblemError(
    problem(
      'bad-input',
      `${path} cannot be written: ${why}.`,
      'Make its folder, give write permission on it, or name another path.',
    ),
    { cause },
  );
}

function besides(path: string | Buffer, name: string): string | Buffer {
  if (typeof path === 'string') return join(dirname(path), name);
  return Buffer.concat([path.subarray(0, path.lastIndexOf('/') + 1), Buffer.from(name)]);
}
