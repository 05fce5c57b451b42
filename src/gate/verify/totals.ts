import type { ByteSource } from '../../core/byte-source.ts';
import type { Listing, TreeEntry } from '../../core/listing.ts';
import type { Finding } from '../../core/report.ts';
import type { SealedTotal } from '../../core/seal.ts';
import { LinkReader } from './links.ts';

/**
 * Folders that are sealed to hold so many files and bytes, and hold others. A
 * link counts as the file that it leads to.
 */
export async function totalFindings(
  totals: readonly SealedTotal[],
  source: ByteSource,
  listing: Listing,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const links = new LinkReader(source, listing);
  for (const { folder, files, bytes, file, at } of totals) {
    const inside = listing.entries.filter(({ path }) => path.startsWith(`${folder}/`));
    const targets: TreeEntry[] = [];
    for (const entry of inside) {
      const followed = entry.kind === 'symlink' ? await links.follow(entry.path) : null;
      targets.push(followed?.ok && followed.entry !== null ? followed.entry : entry);
    }
    const sizes = await source.sizes(targets);
    const sum = sizes.reduce((total: bigint, size) => total + BigInt(size ?? 0), 0n);
    const found = `${sum}.${inside.length}`;
    if (found === `${bytes}.${files}`) continue;
    findings.push({
      code: 'total-mismatch',
      severity: 'fail',
      message: `The Payload-Oxum of the bag is ${bytes}.${files}, and ${folder} holds ${found} (bytes.files).`,
      file,
      line: at.line,
      remedy: 'Correct the payload, or the Payload-Oxum in bag-info.txt.',
    });
  }
  return findings;
}
