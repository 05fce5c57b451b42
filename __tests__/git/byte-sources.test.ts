import { chmodSync, mkdirSync } from 'node:fs';
import type { ByteSource } from '../../src/core/byte-source.ts';
import type { TreeEntry } from '../../src/core/listing.ts';
import { Sandbox } from '../../src/demo/sandbox.ts';
import { Git } from '../../src/git/git.ts';
import { CommitSource, IndexSource } from '../../src/git/object-sources.ts';
import { WorkTreeSource } from '../../src/git/work-tree/source.ts';
import {
  CONTRACT_FILES,
  type ContractSubject,
  describeByteSource,
} from '../byte-source.contract.ts';
import { gitOf, linkAt, writeAt } from './sandbox.fixture.ts';

type Plan = (sandbox: Sandbox, folder: string) => ByteSource;

/** The contract's tree on disk, exactly as it is written. */
function writeTree(folder: string): void {
  for (const { name, kind, bytes } of CONTRACT_FILES) {
    if (kind === 'symlink') linkAt(folder, name.toString(), bytes.toString());
    else writeAt(folder, name, bytes);
    if (kind === 'executable') chmodSync(`${folder}/${name.toString()}`, 0o755);
  }
}

/** The contract's tree in a repository, its submodule staged as such. */
function repository(format: 'sha1' | 'sha256', plan: Plan): ContractSubject {
  const sandbox = new Sandbox();
  const folder = sandbox.init('repository', `--object-format=${format}`);
  writeTree(folder);
  sandbox.git(folder, 'add', '--all');
  const inner = sandbox.init('inner', `--object-format=${format}`);
  const commit = sandbox.commit(inner, 'inner', { a: 'a' });
  sandbox.git(folder, 'update-index', '--add', '--cacheinfo', `160000,${commit},module`);
  // A submodule whose commit this store happens to hold still has no bytes.
  sandbox.git(folder, 'fetch', '--quiet', inner, commit);
  sandbox.git(folder, 'commit', '--quiet', '--message', 'all');
  const absent: TreeEntry = { path: 'absent', kind: 'file', oid: '1'.repeat(commit.length) };
  return { source: plan(sandbox, folder), absent, close: () => sandbox.remove() };
}

const commitOf: Plan = (sandbox, folder) =>
  new CommitSource(gitOf(sandbox, folder), sandbox.git(folder, 'rev-parse', 'HEAD'));
const indexOf: Plan = (sandbox, folder) => new IndexSource(gitOf(sandbox, folder));
const commitFromBelow: Plan = (sandbox, folder) =>
  new CommitSource(gitOf(sandbox, `${folder}/deep/er`), sandbox.git(folder, 'rev-parse', 'HEAD'));

/** Every filter that git has between its objects and a checkout, set in the repository. */
const filtered =
  (plan: Plan): Plan =>
  (sandbox, folder) => {
    sandbox.git(folder, 'config', 'core.autocrlf', 'true');
    sandbox.git(folder, 'config', 'filter.shout.clean', 'tr a-z A-Z');
    sandbox.git(folder, 'config', 'filter.shout.smudge', 'tr a-z A-Z');
    mkdirSync(`${folder}/.git/info`, { recursive: true });
    const attributes = [
      '*.txt text eol=crlf ident',
      'utf-16.txt working-tree-encoding=UTF-16LE',
      'one filter=shout',
      '* text=auto',
    ];
    writeAt(folder, Buffer.from('.git/info/attributes'), Buffer.from(attributes.join('\n')));
    return plan(sandbox, folder);
  };

/** The objects packed, so that large ones come from a pack and not from loose files. */
const packed =
  (plan: Plan): Plan =>
  (sandbox, folder) => {
    sandbox.git(folder, 'repack', '-a', '-d', '--quiet');
    return plan(sandbox, folder);
  };

const commitTraits = { kind: 'commit', executables: true, submodule: true } as const;
const indexTraits = { kind: 'index', executables: true, submodule: true } as const;

describeByteSource('CommitSource', commitTraits, () => repository('sha1', commitOf));
describeByteSource('CommitSource over SHA-256 objects', commitTraits, () =>
  repository('sha256', commitOf),
);
describeByteSource('CommitSource in a subfolder, packed', commitTraits, () =>
  repository('sha1', packed(commitFromBelow)),
);
describeByteSource('CommitSource under filters', commitTraits, () =>
  repository('sha1', filtered(commitOf)),
);
describeByteSource('IndexSource', indexTraits, () => repository('sha1', indexOf));
describeByteSource('IndexSource over SHA-256 objects', indexTraits, () =>
  repository('sha256', indexOf),
);
describeByteSource('IndexSource under filters', indexTraits, () =>
  repository('sha1', filtered(indexOf)),
);

const diskTraits = { kind: 'work-tree', executables: false, submodule: false } as const;

describeByteSource('WorkTreeSource outside git', diskTraits, () => {
  const sandbox = new Sandbox();
  const folder = sandbox.path('plain');
  mkdirSync(folder);
  writeTree(folder);
  const absent: TreeEntry = { path: 'no/such', kind: 'file', oid: null };
  return { source: new WorkTreeSource(folder), absent, close: () => sandbox.remove() };
});
describeByteSource('WorkTreeSource in a repository', diskTraits, () => {
  const subject = repository(
    'sha1',
    filtered((_, folder) => new WorkTreeSource(folder)),
  );
  return { ...subject, absent: { path: 'one/below', kind: 'file', oid: null } };
});
describeByteSource('WorkTreeSource as git lists it', diskTraits, () => {
  const subject = repository(
    'sha1',
    filtered(
      (sandbox, folder) => new WorkTreeSource(folder, new Git({ cwd: folder, env: sandbox.env })),
    ),
  );
  return { ...subject, absent: { path: 'one/below', kind: 'file', oid: null } };
});
