import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Files, Sandbox } from '../../../src/demo/sandbox.ts';
import { isPlainIndex, type StagedFile, writeIndex } from './index-file.ts';
import { writeCommit, writeObject, writeTrees } from './objects.ts';

/**
 * A sandbox that makes repositories and commits in this process where it can:
 * a test that needs a repository with two commits started git ten times for it.
 * Ids, trees, index and references are what git makes (quick-sandbox.test.ts
 * compares them); whatever is out of the ordinary is left to git.
 */
export class QuickSandbox extends Sandbox {
  override init(name: string, ...args: readonly string[]): string {
    // Elsewhere git looks at what the file system can do, and configures the repository for it.
    if (args.length > 0 || process.platform !== 'linux') return super.init(name, ...args);
    const folder = this.path(name);
    writeRepository(join(folder, '.git'), CONFIG);
    return folder;
  }

  override commit(folder: string, message: string, files: Files): string {
    this.write(folder, files);
    const gitDir = join(folder, '.git');
    const head = isPlain(this, gitDir) && MESSAGE.test(message) ? headOf(gitDir) : null;
    const staged = head === null ? null : filesOf(folder);
    if (head === null || staged === null) return super.commit(folder, message, {});
    const staging = staged.map(({ content, ...file }) => ({
      ...file,
      id: writeObject(gitDir, 'blob', content),
    }));
    writeIndex(gitDir, staging);
    const tree = writeTrees(gitDir, staging);
    const parents = head.commit === null ? [] : [head.commit];
    const commit = writeCommit(gitDir, { tree, parents, message, env: this.env });
    writeRef(gitDir, head.ref, commit);
    return commit;
  }
}

/** What `git init` and `core.autocrlf false` leave. */
const CONFIG = `[core]
\trepositoryformatversion = 0
\tfilemode = true
\tbare = false
\tlogallrefupdates = true
\tautocrlf = false
`;

/** git keeps such a message as it is. */
const MESSAGE = /^[^\s](?:.*[^\s])?$/;

/** Lays out an empty repository on the branch `main`. */
export function writeRepository(gitDir: string, config: string): void {
  for (const folder of [
    'objects/info',
    'objects/pack',
    'refs/heads',
    'refs/tags',
    'info',
    'hooks',
  ]) {
    mkdirSync(join(gitDir, folder), { recursive: true });
  }
  writeFileSync(join(gitDir, 'HEAD'), 'ref: refs/heads/main\n');
  writeFileSync(join(gitDir, 'config'), config);
}

export function writeRef(gitDir: string, ref: string, commit: string): void {
  const path = join(gitDir, ref);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, `${commit}\n`);
}

/** The commit of a loose reference; null: there is none. */
export function readRef(gitDir: string, ref: string): string | null {
  const path = join(gitDir, ref);
  if (!existsSync(path)) return null;
  const text = readFileSync(path, 'utf8').trim();
  return /^[0-9a-f]{40}$/.test(text) ? text : null;
}

/** Nothing says that a file be staged or a commit be made otherwise than by the book. */
export function isPlain(sandbox: Sandbox, gitDir: string): boolean {
  const { GIT_CONFIG_GLOBAL = '', HOME = '' } = sandbox.env;
  const absent = [GIT_CONFIG_GLOBAL, join(HOME, '.gitconfig'), join(HOME, '.config/git')];
  const within = ['info/attributes', 'info/grafts', 'packed-refs', 'MERGE_HEAD', 'shallow'];
  return (
    lstatSync(gitDir, { throwIfNoEntry: false })?.isDirectory() === true &&
    readFileSync(join(gitDir, 'config'), 'utf8') === CONFIG &&
    !absent.some((path) => existsSync(path)) &&
    !within.some((path) => existsSync(join(gitDir, path))) &&
    readdirSync(join(gitDir, 'hooks')).length === 0 &&
    isPlainIndex(gitDir)
  );
}

/** The branch that is checked out; null where none is. */
export function headOf(
  gitDir: string,
): { readonly ref: string; readonly commit: string | null } | null {
  const [, ref] =
    /^ref: (refs\/heads\/[\w/.-]+)\n$/.exec(readFileSync(join(gitDir, 'HEAD'), 'utf8')) ?? [];
  return ref === undefined ? null : { ref, commit: readRef(gitDir, ref) };
}

type Found = Omit<StagedFile, 'id'> & { readonly content: Buffer };

/** Above this git streams; a test of such a file is about git. */
const LARGEST = 4 * 1024 * 1024;
const OWN = /^\.git(?:attributes)?$/i;

/** All files of a working tree in git's order; null where one is not plain. */
function filesOf(folder: string): Found[] | null {
  const found: Found[] = [];
  const look = (inside: Buffer): boolean =>
    readdirSync(Buffer.concat([Buffer.from(`${folder}/`), inside]), { encoding: 'buffer' }).every(
      (name) => {
        if (inside.length === 0 && name.equals(Buffer.from('.git'))) return true;
        if (OWN.test(name.toString('latin1'))) return false;
        const path = inside.length === 0 ? name : Buffer.concat([inside, Buffer.from('/'), name]);
        const place = Buffer.concat([Buffer.from(`${folder}/`), path]);
        const stat = lstatSync(place, { bigint: true });
        if (stat.isDirectory()) return look(path);
        if (stat.isSymbolicLink()) {
          found.push({
            path,
            stat,
            mode: '120000',
            content: readlinkSync(place, { encoding: 'buffer' }),
          });
          return true;
        }
        if (!stat.isFile() || stat.size > LARGEST) return false;
        const mode = (stat.mode & 0o100n) === 0n ? '100644' : '100755';
        found.push({ path, stat, mode, content: readFileSync(place) });
        return true;
      },
    );
  if (!look(Buffer.alloc(0))) return null;
  return found.sort((a, b) => Buffer.compare(a.path, b.path));
}
