import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, go, hasGo } from '../go-tools.ts';

const MODULE = 'code.gitea.io/gitea';
const VERSION = 'v1.26.0';
const TAGS = 'sqlite sqlite_unlock_notify';

export interface GiteaProgram {
  readonly binary: string;
  /** The module's own folder: templates and locales are read from it. */
  readonly assets: string;
}

/**
 * Gitea, built once and kept in the cache folder. `go install` refuses a module
 * that replaces others, so a module of our own takes its requirements and
 * replacements, and builds its program. In one line why there is none.
 */
export function findGitea(): GiteaProgram | { readonly missing: string } {
  if (!hasGo()) return { missing: 'Go is not installed, and Gitea is built by it' };
  const folder = cacheFolder(`gitea-${VERSION}`);
  const binary = join(folder, 'gitea');
  const found = go(['mod', 'download', '-json', `${MODULE}@${VERSION}`], { folder });
  const assets = found.status === 0 ? folderOf(found.stdout) : null;
  if (assets === null) return { missing: `Gitea cannot be downloaded: ${lastLine(found.stderr)}` };
  if (existsSync(binary)) return { binary, assets };
  process.stdout.write(`building Gitea ${VERSION} into ${folder}; this takes minutes\n`);
  const built = build(folder, assets, binary);
  return built === null ? { binary, assets } : { missing: `Gitea cannot be built: ${built}` };
}

/** Null where it was built; else why not. */
function build(folder: string, assets: string, binary: string): string | null {
  for (const file of ['go.mod', 'go.sum']) {
    writeFileSync(join(folder, file), readFileSync(join(assets, file)));
  }
  const edits = ['-module=gitea.invalid/build', `-require=${MODULE}@${VERSION}`];
  const tool = '-droptool=code.gitea.io/gitea-vet';
  const steps = [
    ['mod', 'edit', ...edits, tool],
    ['build', '-mod=mod', '-tags', TAGS, '-o', binary, MODULE],
  ];
  for (const step of steps) {
    const { status, stderr } = go(step, { folder });
    if (status !== 0) return lastLine(stderr);
  }
  return null;
}

function folderOf(json: string): string | null {
  const { Dir }: { Dir?: unknown } = JSON.parse(json);
  return typeof Dir === 'string' ? Dir : null;
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
