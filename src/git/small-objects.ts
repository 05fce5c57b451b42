import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { Allowance } from '../core/allowance.ts';
import { CollectSink } from '../core/hashing.ts';
import { LIMITS } from '../core/limits.ts';
import { readObjects } from './batch.ts';
import type { Git } from './git.ts';
import { damaged } from './git-problems.ts';

/** An object as far as commits and trees need it. */
export interface SmallObject {
  /** git's word for what it is. */
  readonly type: string;
  /** Null: it is larger than such an object is read, or neither a commit nor a tree. */
  readonly bytes: Buffer | null;
}

type Answer = Promise<SmallObject | null>;
const known = new WeakMap<Git, Map<string, Answer>>();

/**
 * Commits and trees by their ids, null for one that the clone does not hold. An
 * id names the same bytes for ever, so what was read is not asked for again: a
 * run looks at each commit and its tree from three sides. An absent one is.
 */
export async function smallObjects(
  git: Git,
  oids: readonly string[],
): Promise<(SmallObject | null)[]> {
  const answers = known.get(git) ?? new Map<string, Answer>();
  known.set(git, answers);
  const fresh = [...new Set(oids)].filter((oid) => !answers.has(oid));
  if (fresh.length > 0) {
    const read = readSmall(git, fresh);
    for (const oid of fresh) {
      const forget = (): void => void answers.delete(oid);
      const answer = read.then((found) => found.get(oid) ?? null);
      answers.set(oid, answer);
      answer.then((object) => object ?? forget(), forget);
    }
  }
  return Promise.all(oids.map((oid) => answers.get(oid) ?? null));
}

/**
 * Whether bytes are those that an object id names (gitformat-pack(5): the id is the
 * digest of type, length and content). `cat-file --batch` does not look, and
 * what a commit and a tree say decides which bytes are verified.
 */
function hasId(type: string, bytes: Uint8Array, oid: string): boolean {
  const digest = createHash(oid.length === 40 ? 'sha1' : 'sha256');
  return digest.update(`${type} ${bytes.length}\0`).update(bytes).digest('hex') === oid;
}

async function readSmall(git: Git, oids: readonly string[]): Promise<Map<string, SmallObject>> {
  const found = new Map<string, SmallObject>();
  const entries = oids.map((oid) => ({ path: oid, kind: 'file' as const, oid }));
  await readObjects(git, entries, ({ path }, type) => {
    const cap = { commit: LIMITS.commitBytes, tree: LIMITS.smallTreeBytes }[type] ?? 0;
    return new CollectSink(new Allowance(cap), (result) => {
      if (result.ok && cap > 0 && !hasId(type, result.bytes, path)) throw damaged(path);
      if (result.ok) found.set(path, { type, bytes: Buffer.from(result.bytes) });
      else if (result.why === 'too-large') found.set(path, { type, bytes: null });
    });
  });
  return found;
}
