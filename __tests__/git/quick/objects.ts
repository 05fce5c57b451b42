import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';

/** Writes loose objects of a repository, in the form of gitformat-loose and git-hash-object. */

export type ObjectKind = 'blob' | 'tree' | 'commit';

/** A file of a tree: its path as bytes, as git has it. */
export interface TreeFile {
  readonly path: Buffer;
  readonly mode: '100644' | '100755' | '120000';
  readonly id: string;
}

/** Writes one object unless it is there; returns its id. */
export function writeObject(gitDir: string, kind: ObjectKind, content: Uint8Array): string {
  const bytes = Buffer.concat([Buffer.from(`${kind} ${content.length}\0`), content]);
  const id = createHash('sha1').update(bytes).digest('hex');
  const folder = join(gitDir, 'objects', id.slice(0, 2));
  const path = join(folder, id.slice(2));
  if (existsSync(path)) return id;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, deflateSync(bytes, { level: 1 }), { mode: 0o444 });
  return id;
}

/** Writes the trees of files that are in the order of their paths' bytes; returns the root's id. */
export function writeTrees(gitDir: string, files: readonly TreeFile[], depth = 0): string {
  const entries: { readonly name: Buffer; readonly mode: string; readonly id: string }[] = [];
  for (let at = 0; at < files.length; ) {
    const file = files[at] as TreeFile;
    const cut = file.path.indexOf('/', depth);
    if (cut < 0) {
      entries.push({ name: file.path.subarray(depth), mode: file.mode, id: file.id });
      at += 1;
      continue;
    }
    const folder = file.path.subarray(0, cut + 1);
    let end = at;
    while (files[end]?.path.subarray(0, cut + 1).equals(folder)) end += 1;
    const id = writeTrees(gitDir, files.slice(at, end), cut + 1);
    entries.push({ name: file.path.subarray(depth, cut), mode: '40000', id });
    at = end;
  }
  entries.sort((a, b) => Buffer.compare(sortedBy(a), sortedBy(b)));
  const content = entries.flatMap(({ name, mode, id }) => [
    ...[Buffer.from(`${mode} `), name, Buffer.from([0]), Buffer.from(id, 'hex')],
  ]);
  return writeObject(gitDir, 'tree', Buffer.concat(content));
}

/** A folder is sorted as if its name ended in a slash. */
function sortedBy({ name, mode }: { readonly name: Buffer; readonly mode: string }): Buffer {
  return mode === '40000' ? Buffer.concat([name, Buffer.from('/')]) : name;
}

export interface CommitPlan {
  readonly tree: string;
  readonly parents: readonly string[];
  /** One line. */
  readonly message: string;
  /** Where `GIT_AUTHOR_NAME` and its like are. */
  readonly env: Readonly<Record<string, string>>;
}

export function writeCommit(gitDir: string, { tree, parents, message, env }: CommitPlan): string {
  const person = (who: 'AUTHOR' | 'COMMITTER'): string => {
    const seconds = Date.parse(env[`GIT_${who}_DATE`] ?? '') / 1000;
    return `${env[`GIT_${who}_NAME`]} <${env[`GIT_${who}_EMAIL`]}> ${seconds} +0000`;
  };
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${person('AUTHOR')}`,
    `committer ${person('COMMITTER')}`,
    '',
    message,
    '',
  ];
  return writeObject(gitDir, 'commit', Buffer.from(lines.join('\n')));
}

/** The tree and the parents of a commit; null where it is no loose object. */
export function readCommit(
  gitDir: string,
  id: string,
): { readonly tree: string; readonly parents: readonly string[] } | null {
  const path = join(gitDir, 'objects', id.slice(0, 2), id.slice(2));
  if (!existsSync(path)) return null;
  const text = inflateSync(readFileSync(path)).toString('latin1');
  const [head = ''] = text.slice(text.indexOf('\0') + 1).split('\n\n', 1);
  const values = (name: string) =>
    [...head.matchAll(new RegExp(`^${name} ([0-9a-f]{40})$`, 'gm'))].map(([, value = '']) => value);
  const [tree] = values('tree');
  return tree === undefined ? null : { tree, parents: values('parent') };
}
