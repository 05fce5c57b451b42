/** One part of the sealed files, so that several jobs can judge them side by side. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

/**
 * Whether a path belongs to a shard. FNV-1a over UTF-16 code units: the same on
 * every machine, even over paths that look alike, and no secret to anybody: a
 * shard decides who judges a file, never whether it is judged.
 *
 * Source: G. Fowler, L. C. Noll, K.-P. Vo, "The FNV Non-Cryptographic Hash Algorithm".
 */
export function isOfShard(path: string, { index, count }: Shard): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < path.length; at += 1) {
    const unit = path.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return (hash >>> 0) % count === index - 1;
}
