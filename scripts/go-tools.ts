import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Programs in Go that the end-to-end scripts run against; none of them is part of the project. */

/** A folder for what is costly to make, outside the repository. */
export function cacheFolder(name: string): string {
  const root = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const folder = join(root, 'seal-vs-bytes', name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The full path of a program, from `PATH` and then from where `go install` puts programs; or null. */
export function findProgram(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const found = [...folders, ...goFolders()].map((folder) => join(folder, name)).find(isExecutable);
  return found ?? null;
}

/** `GOBIN`, and `bin` of `GOPATH`, as Go itself tells them; none where there is no Go. */
function goFolders(): string[] {
  const { status, stdout } = go(['env', 'GOBIN', 'GOPATH'], {});
  if (status !== 0) return [];
  const [bin = '', path = ''] = stdout.split('\n');
  return [bin, path === '' ? '' : join(path, 'bin')].filter((folder) => folder !== '');
}

/** Whether Go is there at all. */
export function hasGo(): boolean {
  return go(['version'], {}).status === 0;
}

export interface GoRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const MINUTES = 60_000;

/** Runs Go and waits, half an hour at most: a build of a large program takes minutes. */
export function go(
  args: readonly string[],
  { folder, env = {} }: { readonly folder?: string; readonly env?: Record<string, string> },
): GoRun {
  const { status, stdout, stderr, error } = spawnSync('go', args, {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 30 * MINUTES,
    maxBuffer: 1 << 28,
  });
  return { status, stdout: stdout ?? '', stderr: stderr ?? String(error ?? '') };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
