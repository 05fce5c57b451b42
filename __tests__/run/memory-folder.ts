import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Gives the tests a folder for temporary files that is in memory, where there is
 * one: they make some thousand repositories, and a disk takes longer to remove
 * one than git takes to make it. A `TMPDIR` that is set is left alone.
 */

const MEMORY = '/dev/shm';
/** statfs(2) of Linux. */
const TMPFS_MAGIC = 0x01021994;
/** The suite writes some hundred megabytes at a time. */
const ENOUGH_BYTES = 4 * 1024 ** 3;

export default function setUp(): void {
  if (process.env.TMPDIR !== undefined || !existsSync(MEMORY)) return;
  const { type, bavail, bsize } = statfsSync(MEMORY);
  if (type !== TMPFS_MAGIC || bavail * bsize < ENOUGH_BYTES) return;
  const folder = mkdtempSync(join(MEMORY, 'seal-vs-bytes-tests-'));
  if (executes(folder)) {
    process.env.TMPDIR = folder;
    process.env.SEAL_VS_BYTES_MEMORY_FOLDER = folder;
  } else rmSync(folder, { recursive: true });
}

/** Containers mount it `noexec`; tests put programs in the place of git. */
function executes(folder: string): boolean {
  const program = join(folder, 'program');
  writeFileSync(program, '#!/bin/sh\nexit 0\n');
  chmodSync(program, 0o755);
  const { status } = spawnSync(program);
  rmSync(program);
  return status === 0;
}
