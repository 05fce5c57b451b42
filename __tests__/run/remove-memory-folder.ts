import { rmSync } from 'node:fs';

export default function tearDown(): void {
  const folder = process.env.SEAL_VS_BYTES_MEMORY_FOLDER;
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
