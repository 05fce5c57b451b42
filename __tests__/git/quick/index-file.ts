import { createHash } from 'node:crypto';
import { type BigIntStats, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TreeFile } from './objects.ts';

/** The index of a repository: version 2 of gitformat-index, without extensions. */

export interface StagedFile extends TreeFile {
  readonly stat: BigIntStats;
}

const HEADER = 12;
/** Of an entry: the ten fields of 32 bits, the object id and the flags. */
const FIXED = 62;

/** Writes the index of files that are in the order of their paths' bytes. */
export function writeIndex(gitDir: string, files: readonly StagedFile[]): void {
  const header = Buffer.alloc(HEADER);
  header.write('DIRC');
  header.writeUInt32BE(2, 4);
  header.writeUInt32BE(files.length, 8);
  const content = Buffer.concat([header, ...files.map(entryOf)]);
  const sum = createHash('sha1').update(content).digest();
  writeFileSync(join(gitDir, 'index'), Buffer.concat([content, sum]));
}

function entryOf({ path, mode, id, stat }: StagedFile): Buffer {
  // At least one NUL, and a length that eight divides.
  const entry = Buffer.alloc((FIXED + path.length + 8) & ~7);
  const fields = [
    ...[stat.ctimeNs / 1_000_000_000n, stat.ctimeNs % 1_000_000_000n],
    ...[stat.mtimeNs / 1_000_000_000n, stat.mtimeNs % 1_000_000_000n],
    ...[stat.dev, stat.ino, BigInt(Number.parseInt(mode, 8)), stat.uid, stat.gid, stat.size],
  ];
  for (const [at, field] of fields.entries()) {
    entry.writeUInt32BE(Number(BigInt.asUintN(32, field)), at * 4);
  }
  entry.write(id, 40, 'hex');
  entry.writeUInt16BE(Math.min(path.length, 0xfff), 60);
  path.copy(entry, FIXED);
  return entry;
}

/** Whether staging everything again says all that the index says: no flags, no stages, no submodules. */
export function isPlainIndex(gitDir: string): boolean {
  const path = join(gitDir, 'index');
  if (!existsSync(path)) return true;
  const index = readFileSync(path);
  if (index.toString('latin1', 0, 4) !== 'DIRC' || index.readUInt32BE(4) !== 2) return false;
  let at = HEADER;
  for (let left = index.readUInt32BE(8); left > 0; left -= 1) {
    const [mode, flags] = [index.readUInt32BE(at + 24), index.readUInt16BE(at + 60)];
    if (mode === 0o160000 || (flags & 0xf000) !== 0) return false;
    const end = index.indexOf(0, at + FIXED);
    at += (FIXED + (end - at - FIXED) + 8) & ~7;
  }
  return true;
}
