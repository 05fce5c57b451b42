import { Allowance } from '../../core/allowance.ts';
import type { ByteSource } from '../../core/byte-source.ts';
import { LIMITS } from '../../core/limits.ts';
import type { Listing, TreeEntry } from '../../core/listing.ts';
import { decodePath } from '../../core/path.ts';
import { collectAll } from '../../core/reading.ts';

/** Where the links on the way to a path lead. */
export type Followed =
  /** `entry` is null where nothing is at the end of the links. */
  | { readonly ok: true; readonly entry: TreeEntry | null; readonly links: readonly string[] }
  | { readonly ok: false; readonly reason: string; readonly links: readonly string[] };

/**
 * Follows symbolic links within one tree, as an operating system would if the
 * tree were all there is: nothing outside it is ever read, and a link that
 * leads out of it, or into `.git`, is refused.
 */
export class LinkReader {
  readonly #source: ByteSource;
  readonly #listing: Listing;
  readonly #targets = new Map<string, string | null>();
  #read = 0;

  constructor(source: ByteSource, listing: Listing) {
    this.#source = source;
    this.#listing = listing;
  }

  async follow(path: string): Promise<Followed> {
    const links: string[] = [];
    const refused = (reason: string): Followed => ({ ok: false, reason, links });
    const ahead = path.split('/').reverse();
    const done: string[] = [];
    for (let segment = ahead.pop(); segment !== undefined; segment = ahead.pop()) {
      if (segment === '' || segment === '.' || segment === '..') {
        // As the system has it: there is no way on, or back, from what is no folder.
        if (done.length > 0 && !this.#listing.isFolder(done.join('/'))) {
          return { ok: true, entry: null, links };
        }
        if (segment !== '..') continue;
        if (done.pop() === undefined) return refused('leads out of the repository');
        continue;
      }
      if (segment.toLowerCase() === '.git') return refused('leads into .git');
      done.push(segment);
      const here = done.join('/');
      const entry = this.#listing.get(here);
      if (entry?.kind !== 'symlink') continue;
      links.push(here);
      if (links.length > LIMITS.linkHops) {
        return refused(`is a chain of more than ${LIMITS.linkHops} links`);
      }
      const target = await this.#targetOf(entry);
      if (target === null) return refused('cannot be read, or its target is too long');
      if (target.startsWith('/') || target.includes('\0')) {
        return refused('leads out of the repository');
      }
      done.pop();
      ahead.push(...target.split('/').reverse());
    }
    return { ok: true, entry: this.#listing.get(done.join('/')) ?? null, links };
  }

  async #targetOf(entry: TreeEntry): Promise<string | null> {
    const known = this.#targets.get(entry.path);
    if (known !== undefined) return known;
    if (this.#read >= LIMITS.linksRead) return null;
    this.#read += 1;
    const read = (await collectAll(this.#source, [entry], new Allowance(LIMITS.linkBytes))).get(
      entry.path,
    );
    const target = read?.ok && read.bytes.length > 0 ? decodePath(read.bytes) : null;
    this.#targets.set(entry.path, target);
    return target;
  }
}
