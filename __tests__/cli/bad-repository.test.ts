import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Sandbox } from '../../src/demo/sandbox.ts';
import { sealOf } from '../gate/gate.fixture.ts';
import { expectReadable } from './bad-input.fixture.ts';
import { call, type Outcome } from './shell.fixture.ts';

/** The packet that every repository here has committed twice: the second commit adds a note. */
const FILES = { 'a.md': 'one\n', 'docs/b.md': 'two\n' };
const SEALED = { ...FILES, 'x.seal.json': sealOf(FILES) };

/** git 2.45 and newer make and read reftables; an older one knows no such extension. */
const READS_REFTABLES = (() => {
  const [, major = 0, minor = 0] =
    /(\d+)\.(\d+)/.exec(String(spawnSync('git', ['version']).stdout)) ?? [];
  return Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 45);
})();

let sandbox: Sandbox;
let template: string;
let count = 0;

beforeAll(() => {
  sandbox = new Sandbox();
  template = sandbox.init('template');
  sandbox.commit(template, 'sealed', SEALED);
  sandbox.commit(template, 'noted', { 'note.md': 'x' });
  sandbox.git(template, 'config', 'uploadpack.allowFilter', 'true');
  sandbox.git(template, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
});
afterAll(() => sandbox.remove());

/** A repository of its own, as the template is. */
function copied(): string {
  count += 1;
  const folder = sandbox.path(`copy-${count}`);
  cpSync(template, folder, { recursive: true });
  return folder;
}

const git = (folder: string, ...args: readonly string[]): string => sandbox.git(folder, ...args);

/** A clone of the template, by the protocol that honours depth and filters. */
function cloned(...args: readonly string[]): string {
  count += 1;
  const folder = sandbox.path(`clone-${count}`);
  git(sandbox.folder, 'clone', '--quiet', ...args, `file://${template}`, folder);
  return folder;
}

/** The layout of a reftable repository (Documentation/technical/reftable), as far as no git writes it here. */
function withReftable(folder: string, tables: string): void {
  git(folder, 'config', 'core.repositoryFormatVersion', '1');
  git(folder, 'config', 'extensions.refStorage', 'reftable');
  writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/.invalid\n');
  rmSync(join(folder, '.git/refs'), { recursive: true });
  rmSync(join(folder, '.git/packed-refs'), { force: true });
  mkdirSync(join(folder, '.git/refs'));
  writeFileSync(join(folder, '.git/refs/heads'), 'this repository uses the reftable format\n');
  mkdirSync(join(folder, '.git/reftable'));
  writeFileSync(join(folder, '.git/reftable/tables.list'), tables);
}

/** A partial clone, not checked out, whose origin is gone. */
function orphaned(filter: string): string {
  const folder = cloned(filter, '--no-checkout');
  git(folder, 'remote', 'set-url', 'origin', 'file:///nowhere');
  return folder;
}

function objectFile(folder: string, revision: string): string {
  const oid = git(folder, 'rev-parse', revision);
  return join(folder, '.git/objects', oid.slice(0, 2), oid.slice(2));
}

/** Overwrites a loose object, which git keeps read-only. */
function overwrite(path: string, bytes: Uint8Array): void {
  chmodSync(path, 0o644);
  writeFileSync(path, bytes);
}

const STATUS = { pass: 0, fail: 1, error: 2 } as const;

interface Row {
  /** Makes the repository. */
  readonly make: () => string;
  readonly args?: readonly string[];
  readonly verdict: keyof typeof STATUS;
  /** What the command says: the file or the fact, and what to do. */
  readonly says?: readonly RegExp[];
  /** A folder below the repository in which the command is called. */
  readonly below?: string;
  /** Only root can give a folder to another user. */
  readonly asRoot?: true;
}

const COMMIT = ['--commit', 'HEAD'];
const STAGED = ['--staged'];

/** A repository after one change of it. */
const after =
  (change: (folder: string) => void): (() => string) =>
  () => {
    const folder = copied();
    change(folder);
    return folder;
  };

const EDIT = (folder: string): void => writeFileSync(join(folder, 'a.md'), 'edited\n');
const COMMIT_EDIT = (folder: string): void => {
  sandbox.commit(folder, 'edited', { 'a.md': 'edited\n' });
};

const OBJECTS: Readonly<Record<string, Row>> = {
  'a missing blob': {
    make: after((folder) => rmSync(objectFile(folder, 'HEAD:a.md'))),
    args: COMMIT,
    verdict: 'error',
    says: [/a\.md/, /does not hold object/, /fetch|Check out/i],
  },
  'a missing blob in the index': {
    make: after((folder) => rmSync(objectFile(folder, 'HEAD:a.md'))),
    args: STAGED,
    verdict: 'error',
    says: [/a\.md/, /does not hold object/],
  },
  'a missing seal': {
    make: after((folder) => rmSync(objectFile(folder, 'HEAD:x.seal.json'))),
    args: COMMIT,
    verdict: 'error',
    says: [/x\.seal\.json/, /does not hold object/],
  },
  'a missing tree': {
    make: after((folder) => rmSync(objectFile(folder, 'HEAD^{tree}'))),
    args: COMMIT,
    verdict: 'error',
    says: [/has the commit "HEAD" without its tree/, /clone again/],
  },
  'a missing tree of a folder': {
    make: after((folder) => rmSync(objectFile(folder, 'HEAD:docs'))),
    args: COMMIT,
    verdict: 'error',
    says: [/git ls-tree/],
  },
  'a missing commit': {
    make: after((folder) => rmSync(objectFile(folder, 'HEAD'))),
    args: COMMIT,
    verdict: 'error',
    says: [/is not a commit in this clone/],
  },
  'a missing base': {
    make: after((folder) => rmSync(objectFile(folder, 'HEAD~1'))),
    args: [...COMMIT, '--base', 'HEAD~1'],
    verdict: 'error',
    says: [/is not a commit in this clone/],
  },
  'an empty blob': {
    make: after((folder) => overwrite(objectFile(folder, 'HEAD:a.md'), new Uint8Array())),
    args: COMMIT,
    verdict: 'error',
    says: [/a\.md/],
  },
  'a truncated blob': {
    make: after((folder) => {
      const path = objectFile(folder, 'HEAD:a.md');
      chmodSync(path, 0o644);
      truncateSync(path, 8);
    }),
    args: COMMIT,
    verdict: 'error',
    says: [/git cat-file|a\.md/],
  },
  'a blob of garbage': {
    make: after((folder) => overwrite(objectFile(folder, 'HEAD:a.md'), Buffer.from('garbage'))),
    args: COMMIT,
    verdict: 'error',
    says: [/git cat-file|a\.md/],
  },
  'a seal of garbage': {
    make: after((folder) =>
      overwrite(objectFile(folder, 'HEAD:x.seal.json'), Buffer.from('garbage')),
    ),
    args: COMMIT,
    verdict: 'error',
    says: [/git cat-file|x\.seal\.json/],
  },
  'another object under the id of the sealed file': {
    make: after((folder) => {
      const other = readFileSync(objectFile(folder, 'HEAD:note.md'));
      overwrite(objectFile(folder, 'HEAD:a.md'), other);
    }),
    args: COMMIT,
    verdict: 'fail',
    says: [/a\.md/],
  },
  'a tree under the id of the sealed file': {
    make: after((folder) => {
      const tree = readFileSync(objectFile(folder, 'HEAD:docs'));
      overwrite(objectFile(folder, 'HEAD:a.md'), tree);
    }),
    args: COMMIT,
    verdict: 'fail',
    says: [/a\.md/],
  },
  'a tree of garbage': {
    make: after((folder) => overwrite(objectFile(folder, 'HEAD^{tree}'), Buffer.from('garbage'))),
    args: COMMIT,
    verdict: 'error',
    says: [/./],
  },
  'a commit of garbage': {
    make: after((folder) => overwrite(objectFile(folder, 'HEAD'), Buffer.from('garbage'))),
    args: COMMIT,
    verdict: 'error',
    says: [/./],
  },
  'a corrupt pack': {
    make: after((folder) => {
      git(folder, 'gc', '--quiet');
      const packs = join(folder, '.git/objects/pack');
      const pack = readdirSync(packs).find((name) => name.endsWith('.pack')) ?? '';
      overwrite(join(packs, pack), Buffer.alloc(64, 1));
    }),
    args: COMMIT,
    verdict: 'error',
    says: [/./],
  },
  'a pack without an index': {
    make: after((folder) => {
      git(folder, 'gc', '--quiet');
      const packs = join(folder, '.git/objects/pack');
      for (const name of readdirSync(packs)) if (name.endsWith('.idx')) rmSync(join(packs, name));
    }),
    args: COMMIT,
    verdict: 'error',
    says: [/is not a commit in this clone/],
  },
  'alternates that do not exist, objects removed': {
    make: after((folder) => {
      rmSync(objectFile(folder, 'HEAD:a.md'));
      writeFileSync(join(folder, '.git/objects/info/alternates'), '/nowhere/objects\n');
    }),
    args: COMMIT,
    verdict: 'error',
    says: [/a\.md/, /does not hold object/],
  },
  'alternates that have the objects': {
    make: after((folder) => {
      rmSync(objectFile(folder, 'HEAD:a.md'));
      writeFileSync(
        join(folder, '.git/objects/info/alternates'),
        `${join(template, '.git/objects')}\n`,
      );
    }),
    args: COMMIT,
    verdict: 'pass',
  },
  'alternates that lead to themselves': {
    make: after((folder) =>
      writeFileSync(
        join(folder, '.git/objects/info/alternates'),
        `${join(folder, '.git/objects')}\n`,
      ),
    ),
    args: COMMIT,
    verdict: 'pass',
  },
  'a corrupt index': {
    make: after((folder) => writeFileSync(join(folder, '.git/index'), 'garbage')),
    args: STAGED,
    verdict: 'error',
    says: [/git ls-files/, /index/],
  },
  'a corrupt index beside the files on disk': {
    make: after((folder) => writeFileSync(join(folder, '.git/index'), 'garbage')),
    verdict: 'error',
    says: [/git ls-files/, /index/],
  },
  'a truncated index': {
    make: after((folder) => truncateSync(join(folder, '.git/index'), 40)),
    args: STAGED,
    verdict: 'error',
    says: [/git's listing cannot be read/, /git fsck/],
  },
  'no index': {
    make: after((folder) => rmSync(join(folder, '.git/index'))),
    args: STAGED,
    verdict: 'error',
    says: [/No seal|nothing/i],
  },
};

const STANDS_IN: Readonly<Record<string, Row>> = {
  'a replace ref for the drifted file': {
    make: after((folder) => {
      const sealed = git(folder, 'rev-parse', 'HEAD:a.md');
      COMMIT_EDIT(folder);
      git(folder, 'replace', git(folder, 'rev-parse', 'HEAD:a.md'), sealed);
    }),
    args: COMMIT,
    verdict: 'fail',
    says: [/a\.md/],
  },
  'a replace ref for the drifted commit': {
    make: after((folder) => {
      COMMIT_EDIT(folder);
      git(folder, 'replace', 'HEAD', 'HEAD~1');
    }),
    args: COMMIT,
    verdict: 'fail',
    says: [/a\.md/],
  },
  'a replace ref for the drifted tree': {
    make: after((folder) => {
      COMMIT_EDIT(folder);
      git(folder, 'replace', git(folder, 'rev-parse', 'HEAD^{tree}'), 'HEAD~1^{tree}');
    }),
    args: COMMIT,
    verdict: 'fail',
    says: [/a\.md/],
  },
  'a graft over the drifted commit': {
    make: after((folder) => {
      COMMIT_EDIT(folder);
      const root = git(folder, 'rev-parse', 'HEAD~2');
      mkdirSync(join(folder, '.git/info'), { recursive: true });
      writeFileSync(
        join(folder, '.git/info/grafts'),
        `${git(folder, 'rev-parse', 'HEAD')} ${root}\n`,
      );
    }),
    args: COMMIT,
    verdict: 'fail',
    says: [/a\.md/],
  },
  'assume-unchanged on the drifted file': {
    make: after((folder) => {
      git(folder, 'update-index', '--assume-unchanged', 'a.md');
      EDIT(folder);
    }),
    verdict: 'fail',
    says: [/a\.md/],
  },
  'skip-worktree on the drifted file': {
    make: after((folder) => {
      git(folder, 'update-index', '--skip-worktree', 'a.md');
      EDIT(folder);
    }),
    verdict: 'fail',
    says: [/a\.md/],
  },
  'intent-to-add in place of a sealed file': {
    make: after((folder) => {
      git(folder, 'rm', '--quiet', '--cached', 'a.md');
      git(folder, 'add', '--intent-to-add', 'a.md');
    }),
    args: STAGED,
    verdict: 'fail',
    says: [/a\.md/],
  },
  'an unmerged sealed file': {
    make: after((folder) => {
      const oid = git(folder, 'rev-parse', 'HEAD:a.md');
      const input = [1, 2, 3].map((stage) => `100644 ${oid} ${stage}\ta.md\n`).join('');
      git(folder, 'rm', '--quiet', '--cached', 'a.md');
      spawnSync('git', ['update-index', '--index-info'], { cwd: folder, env: sandbox.env, input });
    }),
    args: STAGED,
    verdict: 'error',
    says: [/a\.md/, /unmerged/, /Resolve the merge conflict/],
  },
};

/** What is at the sealed path in place of a file. */
const PLACES: Readonly<Record<string, Row>> = {
  'a symbolic link to the same bytes': {
    make: after((folder) => {
      renameSync(join(folder, 'a.md'), join(folder, 'real.md'));
      symlinkSync('real.md', join(folder, 'a.md'));
    }),
    verdict: 'fail',
    says: [/a\.md/, /symbolic link|symlink/],
  },
  'a symbolic link to itself': {
    make: after((folder) => {
      rmSync(join(folder, 'a.md'));
      symlinkSync('a.md', join(folder, 'a.md'));
    }),
    verdict: 'fail',
    says: [/a\.md/],
  },
  'a symbolic link out of the repository': {
    make: after((folder) => {
      rmSync(join(folder, 'a.md'));
      symlinkSync('/etc/passwd', join(folder, 'a.md'));
    }),
    verdict: 'fail',
    says: [/a\.md/],
  },
  'a loop of folders by links': {
    make: after((folder) => {
      rmSync(join(folder, 'docs'), { recursive: true });
      symlinkSync('other', join(folder, 'docs'));
      symlinkSync('docs', join(folder, 'other'));
    }),
    verdict: 'fail',
    says: [/docs\/b\.md/],
  },
  'a folder that links to its parent': {
    make: after((folder) => symlinkSync('..', join(folder, 'docs/up'))),
    verdict: 'pass',
  },
  'a seal that is a link': {
    make: after((folder) => {
      renameSync(join(folder, 'x.seal.json'), join(folder, 'x.json'));
      symlinkSync('x.json', join(folder, 'x.seal.json'));
    }),
    verdict: 'error',
    says: [/x\.seal\.json/, /symlink|symbolic link/, /Replace it/],
  },
  'a seal that links to itself': {
    make: after((folder) => {
      rmSync(join(folder, 'x.seal.json'));
      symlinkSync('x.seal.json', join(folder, 'x.seal.json'));
    }),
    verdict: 'error',
    says: [/x\.seal\.json/, /Replace it/],
  },
  'a seal that is a folder': {
    make: after((folder) => {
      rmSync(join(folder, 'x.seal.json'));
      mkdirSync(join(folder, 'x.seal.json'));
      writeFileSync(join(folder, 'x.seal.json/inner'), 'x');
    }),
    verdict: 'error',
    says: [/No seal|seal/],
  },
  'a folder': {
    make: after((folder) => {
      rmSync(join(folder, 'a.md'));
      mkdirSync(join(folder, 'a.md'));
      writeFileSync(join(folder, 'a.md/inner'), 'one\n');
    }),
    verdict: 'fail',
    says: [/a\.md/, /\b(?:folder|directory)\b/],
  },
  nothing: {
    make: after((folder) => rmSync(join(folder, 'a.md'))),
    verdict: 'fail',
    says: [/a\.md/, /No file at the sealed path|missing|gone/i],
  },
  'a pipe': {
    make: after((folder) => {
      rmSync(join(folder, 'a.md'));
      spawnSync('mkfifo', [join(folder, 'a.md')]);
    }),
    verdict: 'fail',
    says: [/a\.md/],
  },
  'a seal that is a pipe': {
    make: after((folder) => {
      rmSync(join(folder, 'x.seal.json'));
      spawnSync('mkfifo', [join(folder, 'x.seal.json')]);
    }),
    verdict: 'error',
    says: [/seal/],
  },
  'a submodule': {
    make: after((folder) => {
      git(folder, 'rm', '--quiet', '--cached', 'a.md');
      const head = git(folder, 'rev-parse', 'HEAD');
      git(folder, 'update-index', '--add', '--cacheinfo', `160000,${head},a.md`);
    }),
    args: STAGED,
    verdict: 'fail',
    says: [/a\.md/, /submodule/],
  },
  'a submodule in place of its folder': {
    make: after((folder) => {
      git(folder, 'rm', '--quiet', '-r', '--cached', 'docs');
      const head = git(folder, 'rev-parse', 'HEAD');
      git(folder, 'update-index', '--add', '--cacheinfo', `160000,${head},docs`);
    }),
    args: STAGED,
    verdict: 'fail',
    says: [/docs\/b\.md/],
  },
  'a submodule in place of the seal': {
    make: after((folder) => {
      git(folder, 'rm', '--quiet', '--cached', 'x.seal.json');
      const head = git(folder, 'rev-parse', 'HEAD');
      git(folder, 'update-index', '--add', '--cacheinfo', `160000,${head},x.seal.json`);
    }),
    args: STAGED,
    verdict: 'error',
    says: [/x\.seal\.json/, /submodule/],
  },
  'a repository of its own in place of its folder': {
    make: after((folder) => {
      git(folder, 'init', '--quiet', 'docs');
    }),
    verdict: 'pass',
  },
};

const CLONES: Readonly<Record<string, Row>> = {
  'a shallow clone, of itself': { make: () => cloned('--depth=1'), args: COMMIT, verdict: 'pass' },
  'a shallow clone, with a base that it lacks': {
    make: () => cloned('--depth=1'),
    args: [...COMMIT, '--base', 'HEAD~1'],
    verdict: 'error',
    says: [/"HEAD~1" is not a commit/, /fetch it/],
  },
  'a shallow boundary of garbage': {
    make: after((folder) => writeFileSync(join(folder, '.git/shallow'), 'garbage\n')),
    args: COMMIT,
    verdict: 'error',
    says: [/./],
  },
  'a sparse checkout without the sealed file': {
    make: after((folder) => {
      git(folder, 'update-index', '--refresh');
      git(folder, 'sparse-checkout', 'set', '--no-cone', '/*', '!/docs/');
    }),
    verdict: 'fail',
    says: [/docs\/b\.md/],
  },
  'a sparse checkout, of its commit': {
    make: after((folder) => {
      git(folder, 'update-index', '--refresh');
      git(folder, 'sparse-checkout', 'set', '--no-cone', '/*', '!/docs/');
    }),
    args: COMMIT,
    verdict: 'pass',
  },
  'a sparse checkout without the seal': {
    make: after((folder) => {
      git(folder, 'update-index', '--refresh');
      git(folder, 'sparse-checkout', 'set', '--no-cone', '/*', '!/x.seal.json');
    }),
    verdict: 'error',
    says: [/seal/],
  },
  'a sparse index': {
    make: after((folder) => {
      git(folder, 'update-index', '--refresh');
      git(folder, 'sparse-checkout', 'set', '--cone', '--sparse-index');
    }),
    args: STAGED,
    verdict: 'pass',
  },
  'a partial clone without trees': {
    make: () => cloned('--filter=tree:0', '--no-checkout'),
    args: COMMIT,
    verdict: 'error',
    says: [/has the commit "HEAD" without its tree/, /git fetch --refetch/],
  },
  'a partial clone without blobs': {
    make: () => cloned('--filter=blob:none', '--no-checkout'),
    args: COMMIT,
    verdict: 'pass',
  },
  'a partial clone without blobs, its origin removed': {
    make: () => orphaned('--filter=blob:none'),
    args: COMMIT,
    verdict: 'error',
    says: [/x\.seal\.json/, /does not hold object/],
  },
  'a clone whose upstream is removed': {
    make: () => {
      const folder = cloned();
      git(folder, 'update-ref', '-d', 'refs/remotes/origin/main');
      return folder;
    },
    verdict: 'error',
    says: [/upstream/, /--base/],
  },
};

const PLACES_OF_GIT: Readonly<Record<string, Row>> = {
  'a .git file that names an absent folder': {
    make: after((folder) => {
      rmSync(join(folder, '.git'), { recursive: true });
      writeFileSync(join(folder, '.git'), 'gitdir: /nowhere\n');
    }),
    args: COMMIT,
    verdict: 'error',
    says: [/git cannot open the repository/, /git status/],
  },
  'a .git file of garbage': {
    make: after((folder) => {
      rmSync(join(folder, '.git'), { recursive: true });
      writeFileSync(join(folder, '.git'), 'garbage');
    }),
    args: COMMIT,
    verdict: 'error',
    says: [/git cannot open the repository/, /git status/],
  },
  'a .git file that names itself': {
    make: after((folder) => {
      rmSync(join(folder, '.git'), { recursive: true });
      writeFileSync(join(folder, '.git'), 'gitdir: .git\n');
    }),
    args: COMMIT,
    verdict: 'error',
    says: [/git cannot open the repository/, /git status/],
  },
  'a .git file that names the repository': {
    make: after((folder) => {
      renameSync(join(folder, '.git'), `${folder}.git`);
      writeFileSync(join(folder, '.git'), `gitdir: ${folder}.git\n`);
    }),
    args: COMMIT,
    verdict: 'pass',
  },
  'a linked worktree': {
    make: () => {
      const folder = copied();
      git(folder, 'worktree', 'add', '--quiet', '--detach', `${folder}-linked`);
      return `${folder}-linked`;
    },
    args: COMMIT,
    verdict: 'pass',
  },
  'HEAD of garbage': {
    make: after((folder) => writeFileSync(join(folder, '.git/HEAD'), 'garbage\n')),
    args: COMMIT,
    verdict: 'error',
    says: [/git cannot open the repository/, /git status/],
  },
  'HEAD that names no branch': {
    make: after((folder) => writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/none\n')),
    args: COMMIT,
    verdict: 'error',
    says: [/"HEAD" is not a commit/],
  },
  'a branch of garbage': {
    make: after((folder) => writeFileSync(join(folder, '.git/refs/heads/main'), 'garbage\n')),
    args: COMMIT,
    verdict: 'error',
    says: [/"HEAD" is not a commit/],
  },
  'a configuration of garbage': {
    make: after((folder) => writeFileSync(join(folder, '.git/config'), '[core\n')),
    args: COMMIT,
    verdict: 'error',
    says: [/git cannot open the repository/, /git status/],
  },
  'an unknown repository format': {
    make: after((folder) => {
      git(folder, 'config', 'core.repositoryFormatVersion', '99');
    }),
    args: COMMIT,
    verdict: 'error',
    says: [/git cannot open the repository/, /git status/],
  },
  'an unknown extension': {
    make: after((folder) => {
      git(folder, 'config', 'core.repositoryFormatVersion', '1');
      git(folder, 'config', 'extensions.unheardOf', 'true');
    }),
    args: COMMIT,
    verdict: 'error',
    says: [/git cannot open the repository/, /git status/],
  },
  'a reftable repository with an absent table': {
    make: after((folder) => withReftable(folder, '0x000000000001-0x000000000001-00000000.ref\n')),
    args: COMMIT,
    verdict: 'error',
    says: [/git cannot open the repository|is not a commit/, /git status|fetch it first/],
  },
  'a reftable repository whose list of tables is garbage, on disk': {
    make: after((folder) => withReftable(folder, 'garbage\0\n')),
    verdict: 'error',
    says: [/git cannot open the repository|is not a commit|git ls-files/],
  },
  'a reftable repository, by the id of a commit': {
    make: after((folder) => withReftable(folder, '')),
    args: ['--commit', '0'.repeat(39).concat('1')],
    verdict: 'error',
    says: [/git cannot open the repository|is not a commit/],
  },
  ...(READS_REFTABLES
    ? {
        'a reftable repository written by git': {
          make: () => {
            count += 1;
            const folder = sandbox.init(`reftable-${count}`, '--ref-format=reftable');
            sandbox.commit(folder, 'sealed', SEALED);
            return folder;
          },
          args: COMMIT,
          verdict: 'pass' as const,
        },
      }
    : {}),
  'an empty repository': {
    make: () => {
      count += 1;
      return sandbox.init(`empty-${count}`);
    },
    args: COMMIT,
    verdict: 'error',
    says: [/"HEAD" is not a commit/],
  },
  'a bare repository without a commit named': {
    make: () => cloned('--bare'),
    verdict: 'error',
    says: [/bare/, /--commit/],
  },
  'a bare repository, by its index': {
    make: () => cloned('--bare'),
    args: STAGED,
    verdict: 'error',
    says: [/bare/, /--commit/],
  },
  'a bare repository, by commit': { make: () => cloned('--bare'), args: COMMIT, verdict: 'pass' },
  'a bare repository inside a working tree': {
    make: after((folder) => {
      git(folder, 'clone', '--quiet', '--bare', template, join(folder, 'inner'));
    }),
    below: 'inner',
    args: COMMIT,
    verdict: 'error',
    says: [/looks like a bare repository/, /remove the folder/],
  },
  'a SHA-256 repository': {
    make: () => {
      count += 1;
      const folder = sandbox.init(`sha256-${count}`, '--object-format=sha256');
      sandbox.commit(folder, 'sealed', SEALED);
      return folder;
    },
    args: COMMIT,
    verdict: 'pass',
  },
  'a SHA-256 repository whose file drifted': {
    make: () => {
      count += 1;
      const folder = sandbox.init(`sha256-${count}`, '--object-format=sha256');
      sandbox.commit(folder, 'sealed', SEALED);
      COMMIT_EDIT(folder);
      return folder;
    },
    args: COMMIT,
    verdict: 'fail',
    says: [/a\.md/],
  },
  'a folder outside git': {
    make: () => {
      count += 1;
      const folder = sandbox.path(`plain-${count}`);
      mkdirSync(folder);
      return folder;
    },
    args: COMMIT,
    verdict: 'error',
    says: [/not in a git repository/, /--work-tree/],
  },
  'a folder of another owner, on disk': {
    asRoot: true,
    make: after((folder) => {
      spawnSync('chown', ['-R', '12345:12345', folder]);
    }),
    verdict: 'error',
    says: [/dubious ownership/, /git status/],
  },
  'a configuration of garbage, on disk': {
    make: after((folder) => writeFileSync(join(folder, '.git/config'), '[core\n')),
    verdict: 'error',
    says: [/bad config/, /git status/],
  },
  'HEAD of garbage, on disk': {
    make: after((folder) => writeFileSync(join(folder, '.git/HEAD'), 'garbage\n')),
    verdict: 'error',
    says: [/git cannot open the repository/],
  },
  'a .git file that names an absent folder, on disk': {
    make: after((folder) => {
      rmSync(join(folder, '.git'), { recursive: true });
      writeFileSync(join(folder, '.git'), 'gitdir: /nowhere\n');
    }),
    verdict: 'error',
    says: [/\/nowhere/, /git status/],
  },
  'a folder of another owner': {
    asRoot: true,
    make: after((folder) => {
      spawnSync('chown', ['-R', '12345:12345', folder]);
    }),
    args: COMMIT,
    verdict: 'error',
    says: [/git cannot open the repository/, /git status/],
  },
};

const ARGUMENTS: Readonly<Record<string, Row>> = Object.fromEntries(
  (
    [
      ['a pattern through ..', ['--seal', '../*.seal.json'], /pattern/],
      ['a pattern that is empty', ['--seal', ''], /pattern/],
      ['a pattern that is absolute', ['--seal', '/x.seal.json'], /pattern/],
      ['a pattern with a NUL', ['--seal', 'x\0.seal.json'], /pattern/],
      ['a pattern of 10,000 wildcards', ['--seal', '*a'.repeat(10_000)], /pattern/],
      ['a pattern with an open class', ['--seal', '[x.seal.json'], /pattern/],
      ['a pattern that matches nothing', ['--seal', 'no.seal.json'], /No seal matches/],
      ['a pattern that matches a file that is no seal', ['--seal', 'a.md'], /a\.md:1:1/],
      ['a register that matches nothing', ['--blockers', 'no.json'], /No register matches/],
      [
        'a pattern for registers that matches a seal',
        ['--blockers', 'x.seal.json'],
        /x\.seal\.json/,
      ],
      ['a revision that is an option', ['--commit=--all'], /is not a commit/],
      ['a revision that is empty', ['--commit='], /is not a commit/],
      ['a revision with a newline', ['--commit=HEAD\nHEAD'], /is not a commit/],
      ['a revision of 100,000 characters', [`--commit=${'x'.repeat(100_000)}`], /is not a commit/],
      ['a revision that is a blob', ['--commit=HEAD:a.md'], /is not a commit/],
      ['a revision that is a range', ['--commit=HEAD~1..HEAD'], /is not a commit/],
      ['a base that does not exist', ['--base', 'no-such'], /is not a commit/],
      ['an unknown option', ['--skip'], /unknown option/],
      ['an unknown policy', ['--reseal', 'Allow'], /Allowed choices/],
      ['a policy with a space', ['--reseal', 'allow '], /Allowed choices/],
      ['a report to a folder', ['--json', 'docs'], /docs/],
      ['a report into an absent folder', ['--json', 'no/such/report.json'], /report\.json/],
      [
        'a report to a name of 4,096 bytes',
        ['--json', 'x'.repeat(4_096)],
        /cannot be written: ENAMETOOLONG/,
      ],
      ['a report to an empty name', ['--json', ''], /not a regular file/],
      ['two reports on standard output', ['--json', '-', '--sarif', '-'], /Only one form/],
      ['an attestation of the files on disk', ['--attestation', '-'], /No attestation/],
    ] as const
  ).map(([title, args, says]): [string, Row] => [
    title,
    { make: () => template, args, verdict: 'error', says: [says] },
  ]),
);

describe.each([
  ['objects', OBJECTS],
  ['replaced objects, refs and index entries', STANDS_IN],
  ['what is at a sealed path', PLACES],
  ['clones', CLONES],
  ['the git directory', PLACES_OF_GIT],
  ['arguments', ARGUMENTS],
])('%s', (_, rows) => {
  for (const [title, row] of Object.entries(rows)) {
    const run = row.asRoot && process.getuid?.() !== 0 ? test.skip : test;
    run(title, async () => {
      const folder = row.make();
      expectOutcome(
        await call(sandbox, join(folder, row.below ?? ''), 'check', ...(row.args ?? [])),
        row,
      );
    });
  }
});

function expectOutcome({ status, out, err }: Outcome, { verdict, says = [] }: Row): void {
  const said = `${out}${err}`;
  expect([status, said]).toEqual([STATUS[verdict], said]);
  if (verdict === 'pass') return;
  expectReadable(said);
  expect(said).not.toMatch(/Report this as a defect/);
  for (const pattern of says) expect(said).toMatch(pattern);
}

describe('programs configured in a repository', () => {
  const HOOKS = [
    'pre-commit',
    'post-checkout',
    'post-index-change',
    'reference-transaction',
    'post-merge',
    'fsmonitor-watchman',
  ];

  /** A repository in which every program that git could start leaves a mark. */
  function trapped(): { readonly folder: string; readonly marker: string } {
    const folder = copied();
    const marker = `${folder}.marker`;
    const program = `${folder}.sh`;
    writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> ${marker}\ncat\n`, { mode: 0o755 });
    for (const hook of HOOKS) cpSync(program, join(folder, '.git/hooks', hook));
    const attributes = '* filter=trap diff=trap merge=trap ident\n';
    sandbox.commit(folder, 'attributes', { '.gitattributes': attributes });
    const config: Readonly<Record<string, string>> = {
      'core.fsmonitor': program,
      'core.hooksPath': join(folder, '.git/hooks'),
      'core.sshCommand': program,
      'core.gitProxy': program,
      'core.pager': program,
      'core.editor': program,
      'core.askPass': program,
      'core.alternateRefsCommand': program,
      'credential.helper': program,
      'filter.trap.clean': program,
      'filter.trap.smudge': program,
      'filter.trap.process': program,
      'filter.trap.required': 'true',
      'diff.trap.textconv': program,
      'diff.trap.command': program,
      'diff.external': program,
      'merge.trap.driver': program,
      'gpg.program': program,
      'log.showSignature': 'true',
      'uploadpack.packObjectsHook': program,
      'alias.ls-files': `!${program}`,
      'alias.ls-tree': `!${program}`,
    };
    for (const [key, value] of Object.entries(config)) git(folder, 'config', key, value);
    rmSync(marker, { force: true });
    return { folder, marker };
  }

  const COMMANDS: readonly (readonly string[])[] = [
    ['check'],
    ['check', '--staged'],
    ['check', '--commit', 'HEAD'],
    ['check', '--commit', 'HEAD', '--base', 'HEAD~1'],
    ['explain', 'a.md'],
    ['blockers'],
    ['restore', '--all'],
    ['seal', '--update', '--dry-run'],
  ];

  test.each(COMMANDS)('%s %s %s %s %s starts none of them', async (...args) => {
    const { folder, marker } = trapped();
    EDIT(folder);
    const { status, out, err } = await call(sandbox, folder, ...args.filter(Boolean));
    expect([0, 1, 2]).toContain(status);
    expect(`${out}${err}`).not.toMatch(/^\s+at /m);
    expect(existsSync(marker) ? readFileSync(marker, 'utf8') : '').toBe('');
  });
});

describe('a work tree that the configuration names', () => {
  const pointed = (to: string): string => {
    const folder = copied();
    git(folder, 'config', 'core.worktree', to);
    return folder;
  };
  const COMMANDS = ['check', 'check --staged', 'restore --all', 'seal a.md'];

  test.each(COMMANDS)(
    '%s refuses one of another clone, and writes nothing there',
    async (command) => {
      const other = copied();
      EDIT(other);
      const { status, out, err } = await call(sandbox, pointed(other), ...command.split(' '));
      expect(status).toBe(STATUS.error);
      expect(out).toBe('');
      expect(err).toContain(
        `names ${other} as its work tree, and that folder belongs to the repository ${other}/.git`,
      );
      expect(err).toContain('git config --unset core.worktree');
      expect(readFileSync(join(other, 'a.md'), 'utf8')).toBe('edited\n');
    },
  );

  test('refuses a folder of another clone, and one in no repository', async () => {
    const inside = await call(sandbox, pointed(join(copied(), 'docs')), 'check');
    expect([inside.status, inside.err]).toEqual([
      STATUS.error,
      expect.stringMatching(/belongs to the repository/),
    ]);
    const plain = sandbox.path('plain');
    mkdirSync(plain, { recursive: true });
    const outside = await call(sandbox, pointed(plain), 'check');
    expect([outside.status, outside.err]).toEqual([
      STATUS.error,
      expect.stringMatching(/is in no repository/),
    ]);
  });

  test('may be that of a submodule, of a linked worktree or behind a link', async () => {
    const outer = copied();
    git(
      outer,
      '-c',
      'protocol.file.allow=always',
      'submodule',
      '--quiet',
      'add',
      template,
      'module',
    );
    const tree = sandbox.path('linked');
    git(copied(), 'worktree', 'add', '--quiet', tree);
    const link = sandbox.path('link');
    symlinkSync(copied(), link);
    for (const folder of [join(outer, 'module/docs'), join(tree, 'docs'), join(link, 'docs')]) {
      expect([folder, (await call(sandbox, folder, 'check')).status]).toEqual([
        folder,
        STATUS.pass,
      ]);
    }
  });
});
