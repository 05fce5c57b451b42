import type { ByteSource } from '../core/byte-source.ts';
import { LIMITS } from '../core/limits.ts';
import { isRegular } from '../core/listing.ts';
import { hashAll } from '../core/reading.ts';
import type { SealedFile } from '../core/seal.ts';

/**
 * Another path with the bytes of a sealed file, or null: where a missing file
 * was moved to. Files of its length alone are read. An empty file proves nothing.
 */
export async function movedTo(file: SealedFile, source: ByteSource): Promise<string | null> {
  if (file.bytes === null || file.bytes === 0) return null;
  const { entries } = await source.list();
  const regular = entries.filter((entry) => isRegular(entry) && entry.path !== file.path);
  const sizes = await source.sizes(regular);
  const alike = regular
    .filter((_, index) => sizes[index] === file.bytes)
    .slice(0, LIMITS.unsizedFiles);
  for (const [path, result] of await hashAll(source, alike)) {
    if (result.ok && result.digest.sha256 === file.sha256) return path;
  }
  return null;
}
