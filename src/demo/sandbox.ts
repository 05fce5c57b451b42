import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What a tree holds: bytes or text by path. Null removes a path. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** A folder for sample repositories: its own HOME, no configuration but its own, fixed dates. */
export class Sandbox {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;

  constructor(parent: string = tmpdir()) {
    this.folder = mkdtempSync(join(parent, 'seal-vs-bytes-'));
    const home = join(this.folder, 'home');
    mkdirSync(home);
    this.env = {
      PATH: process.env.PATH ?? '',
      HOME: home,
      // Where the owner of this process wants temporary files; absent, the system's folder.
      ...(process.env.TMPDIR === undefined ? {} : { TMPDIR: process.env.TMPDIR }),
      LC_ALL: 'C.UTF-8',
      GIT_CONFIG_NOSYSTEM: '1',
      // A file of its own: git replaces what it writes, and would replace /dev/null as root.
      GIT_CONFIG_GLOBAL: join(home, 'gitconfig'),
      GIT_AUTHOR_NAME: 'Sample Author',
      GIT_AUTHOR_EMAIL: 'author@example.com',
      GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
      GIT_COMMITTER_NAME: 'Sample Author',
      GIT_COMMITTER_EMAIL: 'author@example.com',
      GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
    };
  }

  path(...parts: readonly string[]): string {
    return join(this.folder, ...parts);
  }

  /** Runs git in a folder of the sandbox; returns its output, trimmed. Throws if git fails. */
  git(folder: string, ...args: readonly string[]): string {
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: folder,
      env: this.env,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.trimEnd();
  }

  /** Makes an empty repository whose files are taken as they are. */
  init(name: string, ...args: readonly string[]): string {
    const folder = this.path(name);
    this.git(this.folder, 'init', '--quiet', '--initial-branch=main', ...args, folder);
    this.git(folder, 'config', 'core.autocrlf', 'false');
    return folder;
  }

  /** Writes files into a folder, and removes what is null. */
  write(folder: string, files: Files): void {
    for (const [path, content] of Object.entries(files)) {
      const target = join(folder, path);
      if (content === null) {
        rmSync(target, { recursive: true, force: true });
        continue;
      }
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
  }

  /** Writes files, stages all and commits; returns the commit's object id. */
  commit(folder: string, message: string, files: Files): string {
    this.write(folder, files);
    this.git(folder, 'add', '--all', '--force');
    this.git(folder, 'commit', '--quiet', '--allow-empty', '--message', message);
    return this.git(folder, 'rev-parse', 'HEAD');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
