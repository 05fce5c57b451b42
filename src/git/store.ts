import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ProblemError, problem } from '../core/problem.ts';
import type { RepositoryFacts } from './facts.ts';

export interface StoreLocation {
  /** A bare git directory in the system's folder for temporary files; removed when the process ends. */
  readonly gitDir: string;
  /** The repository's own objects. */
  readonly objects: string;
}

/**
 * Makes an empty git directory over the objects of a repository. Its
 * configuration is written here, so that nothing that the repository's own says
 * (`remote.*`, `url.*.insteadOf`, `http.*`, `credential.*`, `core.sshCommand`,
 * includes, promisors) takes part in reading or fetching an object. The shallow
 * boundary is taken over: it says where the history ends. Throws ProblemError where
 * git finds no repository in the folder, or no temporary file can be written.
 */
export function openStore(cwd: string, facts: RepositoryFacts | null): StoreLocation {
  if (facts === null) throw notARepository(cwd);
  const { head, sha256, objects, shallow } = facts;
  const boundary = resolve(cwd, shallow);
  return { gitDir: madeWith({ head, sha256, boundary }), objects: resolve(cwd, objects) };
}

interface Parts {
  /** What is checked out; null: no commit. */
  readonly head: string | null;
  readonly sha256: boolean;
  /** The file that says where a shallow history ends; it need not exist. */
  readonly boundary: string;
}

function madeWith({ head, sha256, boundary }: Parts): string {
  try {
    const gitDir = mkdtempSync(join(tmpdir(), 'seal-vs-bytes-git-'));
    removeAtExit(gitDir);
    mkdirSync(join(gitDir, 'refs/heads'), { recursive: true });
    writeFileSync(join(gitDir, 'HEAD'), 'ref: refs/heads/none\n');
    writeFileSync(join(gitDir, 'config'), configOf(sha256));
    // What is checked out is offered to a server as known, so that a fetch brings what differs alone.
    if (head !== null) writeFileSync(join(gitDir, 'refs/heads/checkout'), `${head}\n`);
    if (existsSync(boundary)) copyFileSync(boundary, join(gitDir, 'shallow'));
    return gitDir;
  } catch (cause) {
    throw noRoom(tmpdir(), cause);
  }
}

const made = new Set<string>();

function removeMade(): void {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
  made.clear();
}

function removeAtExit(folder: string): void {
  made.add(folder);
  if (!process.listeners('exit').includes(removeMade)) process.on('exit', removeMade);
}

function configOf(sha256: boolean): string {
  const core = `[core]\n\trepositoryformatversion = ${sha256 ? 1 : 0}\n\tbare = true\n`;
  return sha256 ? `${core}[extensions]\n\tobjectFormat = sha256\n` : core;
}

function noRoom(folder: string, cause: unknown): ProblemError {
  const why = (cause as NodeJS.ErrnoException).code ?? String(cause);
  return new ProblemError(
    problem(
      'unreadable',
      `No temporary files can be written in ${folder}: ${why}.`,
      'Make the folder writable, free space on its disk, or set TMPDIR to another folder.',
    ),
    { cause },
  );
}

function notARepository(folder: string): ProblemError {
  return new ProblemError(
    problem(
      'not-a-repository',
      `${folder} is not in a git repository.`,
      'Name a folder of a repository.',
    ),
  );
}
