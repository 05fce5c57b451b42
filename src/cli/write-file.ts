import { randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, renameSync, rmSync, type Stats, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { encodePath, folderOf } from '../core/path.ts';
import { ProblemError, problem } from '../core/problem.ts';

/**
 * Writes a file of the tree: whole or not at all, and through no link, so that
 * no folder of the repository leads the write out of it. Throws ProblemError.
 * @param path from the top, as in a listing
 * @param folders whether absent folders on the way are made
 */
export function writeInTree(
  top: string,
  path: string,
  bytes: Uint8Array | string,
  folders: 'existing' | 'made' = 'existing',
): void {
  assertNotBlocked(top, path);
  if (folders === 'made') makeFolder(locate(top, folderOf(path)));
  writeWhole(locate(top, path), bytes);
}

/** Throws ProblemError where a link, or what is no folder, is on the way to a path of the tree, or at it. */
export function assertNotBlocked(top: string, path: string): void {
  if (sep !== '/' && path.includes(sep)) {
    throw blocked(`${path} has a separator of this system in its name.`, 'Rename the file.');
  }
  const parts = path.split('/');
  for (let count = 1; count <= parts.length; count += 1) {
    const part = parts.slice(0, count).join('/');
    const stat = statOf(locate(top, part));
    if (stat === undefined) return;
    if (stat.isSymbolicLink()) {
      throw blocked(`${part} is a symbolic link, and nothing is written through it.`);
    }
    const last = count === parts.length;
    if (last && stat.isDirectory()) throw blocked(`A directory is at ${part}.`);
    if (!last && !stat.isDirectory()) throw blocked(`${part} is not a directory.`);
  }
}

function blocked(message: string, remedy = 'Remove it first.'): ProblemError {
  return new ProblemError(problem('bad-input', message, remedy));
}

/** A path on disk; by its bytes where they are no UTF-8. */
function locate(top: string, path: string): string | Buffer {
  const whole = path === '' ? top : join(top, path);
  return path.isWellFormed() ? whole : Buffer.concat([Buffer.from(`${top}/`), encodePath(path)]);
}

function makeFolder(folder: string | Buffer): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw cannotWrite(folder, cause);
  }
}

/**
 * Writes a file that the user named, wherever it is: whole or not at all: beside it first, then renamed over it. An
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
      why === 'ENAMETOOLONG'
        ? 'Use a shorter name: this system takes none so long.'
        : 'Make its folder, give write permission on it, or name another path.',
    ),
    { cause },
  );
}

function besides(path: string | Buffer, name: string): string | Buffer {
  if (typeof path === 'string') return join(dirname(path), name);
  return Buffer.concat([path.subarray(0, path.lastIndexOf('/') + 1), Buffer.from(name)]);
}
