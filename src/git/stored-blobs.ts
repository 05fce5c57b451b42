import type { Git } from './git.ts';
import { promisors } from './remote.ts';

/** Objects of a store that is listed. */
const STORE_OBJECTS = 500_000;

/** The blobs of an object store by their length; listed once. */
export class StoredBlobs {
  readonly #git: Git;
  #listed: Promise<ReadonlyMap<number, readonly string[]> | null> | null = null;

  constructor(git: Git) {
    this.#git = git;
  }

  /** Object ids by length; null where the store has too many objects to be listed. */
  byLength(): Promise<ReadonlyMap<number, readonly string[]> | null> {
    this.#listed ??= this.#list();
    return this.#listed;
  }

  async #list(): Promise<ReadonlyMap<number, readonly string[]> | null> {
    if ((await this.#objectCount()) > STORE_OBJECTS) return null;
    const store = await this.#git.store();
    const output = await store.output([
      'cat-file',
      '--batch-all-objects',
      '--batch-check=%(objecttype) %(objectsize) %(objectname)',
      '--buffer',
    ]);
    const blobs = new Map<number, string[]>();
    for (const line of output.toString('latin1').split('\n')) {
      const [type, size, oid] = line.split(' ');
      if (type !== 'blob' || oid === undefined) continue;
      const same = blobs.get(Number(size));
      if (same === undefined) blobs.set(Number(size), [oid]);
      else same.push(oid);
    }
    return blobs;
  }

  async #objectCount(): Promise<number> {
    const store = await this.#git.store();
    const text = (await store.output(['count-objects', '-v'])).toString();
    const count = (name: string) =>
      Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
    return count('count') + count('in-pack');
  }
}

/** Whether a clone has every object that its commits lead to: neither shallow nor partial. */
export async function isWholeClone(git: Git): Promise<boolean> {
  const store = await git.store();
  const shallow = await store.line(['rev-parse', '--is-shallow-repository']);
  return shallow === 'false' && (await promisors(git)).length === 0;
}
