import { Buffer } from 'node:buffer';
import { LIMITS } from '../core/limits.ts';
import type { Git } from './git.ts';
import { smallObjects } from './small-objects.ts';

/** Folders of a tree that is read folder by folder. */
const FOLDERS = 64;

/** The modes that git writes today, by what `ls-tree` says of each. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['40000', '040000 tree'],
  ['100644', '100644 blob'],
  ['100755', '100755 blob'],
  ['120000', '120000 blob'],
  ['160000', '160000 commit'],
]);
const FOLDER = '040000 tree';

/**
 * What `ls-tree -r -t -z` prints of a commit with a small tree, read from the
 * tree objects by the process that lasts: starting another one takes longer than
 * all of its answer (measured). Null where the tree is not small, or is anything
 * but plain and whole: then `ls-tree` lists it, or says what is wrong with it.
 */
export async function smallTree(git: Git, commit: string): Promise<Buffer | null> {
  const [object] = await textsOf(git, [commit], 'commit');
  const root = /^tree ([0-9a-f]+)\n/.exec(object ?? '')?.[1];
  if (root === undefined || root.length !== commit.length) return null;
  const trees = new Map<string, readonly Entry[]>();
  let left: number = LIMITS.smallTreeBytes;
  for (let level = [root]; level.length > 0; ) {
    if (trees.size + level.length > FOLDERS) return null;
    const objects = await textsOf(git, level, 'tree');
    const below: string[] = [];
    for (const [index, oid] of level.entries()) {
      const text = objects[index] ?? null;
      const entries = text === null ? null : parseTree(text, commit.length / 2);
      if (text === null || entries === null) return null;
      left -= text.length;
      trees.set(oid, entries);
      below.push(...entries.filter(({ kind }) => kind === FOLDER).map(({ oid: id }) => id));
    }
    if (left < 0) return null;
    level = [...new Set(below)].filter((oid) => !trees.has(oid));
  }
  const listed = printed(root, '', trees, { left: LISTED });
  return listed === null ? null : Buffer.from(listed, 'latin1');
}

/** One character a byte: a name need not be UTF-8. */
interface Entry {
  readonly kind: string;
  readonly oid: string;
  readonly name: string;
}

/** Null where it is not exactly what git writes. */
function parseTree(text: string, oidBytes: number): Entry[] | null {
  const entries: Entry[] = [];
  for (let at = 0; at < text.length; ) {
    const space = text.indexOf(' ', at);
    const end = text.indexOf('\0', at);
    const kind = KINDS.get(text.slice(at, space));
    if (space < 0 || end <= space + 1 || kind === undefined) return null;
    const next = end + 1 + oidBytes;
    if (next > text.length) return null;
    const oid = Buffer.from(text.slice(end + 1, next), 'latin1').toString('hex');
    entries.push({ kind, oid, name: text.slice(space + 1, end) });
    at = next;
  }
  return entries;
}

/** Characters of a listing. Folders that hold one another's objects list more than they are. */
const LISTED = 16 * LIMITS.smallTreeBytes;

/** Each folder before what is in it, as `-r -t` prints them; null where that is too much. */
function printed(
  oid: string,
  folder: string,
  trees: ReadonlyMap<string, readonly Entry[]>,
  budget: { left: number },
): string | null {
  let text = '';
  for (const { kind, oid: id, name } of trees.get(oid) ?? []) {
    const record = `${kind} ${id}\t${folder}${name}\0`;
    budget.left -= record.length;
    const inside = kind === FOLDER ? printed(id, `${folder}${name}/`, trees, budget) : '';
    if (inside === null || budget.left < 0) return null;
    text += record + inside;
  }
  return text;
}

/** Objects of one type, one character a byte; null for one that is absent, of another type or too large. */
async function textsOf(
  git: Git,
  oids: readonly string[],
  type: string,
): Promise<(string | null)[]> {
  const objects = await smallObjects(git, oids);
  return objects.map((object) =>
    object?.type === type ? (object.bytes?.toString('latin1') ?? null) : null,
  );
}
