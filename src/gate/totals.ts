import type { ByteSource } from '../core/byte-source.ts';
import type { Listing } from '../core/listing.ts';
import type { Finding } from '../core/report.ts';
import type { SealedTotal } from '../core/seal.ts';

/**
 * Folders that are sealed to hold so many files and bytes, and hold others.
 * Links are counted as what they are: files of a bag are no links.
 */
export async function totalFindings(
  totals: readonly SealedTotal[],
  source: ByteSource,
  listing: Listing,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { folder, files, bytes, file, at } of totals) {
    const inside = listing.entries.filter(({ path }) => path.startsWith(`${folder}/`));
    const sizes = await source.sizes(inside);
    const sum = [...sizes.values()].reduce((total, size) => total + BigInt(size), 0n);
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
