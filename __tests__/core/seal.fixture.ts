import { sha256 } from '../../src/core/hashing.ts';
import type { Seal, SealedFile } from '../../src/core/seal.ts';

/** A sealed file over a text, at a line of its seal. */
export function sealedFile(
  path: string,
  content: string | Uint8Array = path,
  overrides: Partial<SealedFile> = {},
): SealedFile {
  const bytes = Buffer.from(content);
  return {
    path,
    sha256: sha256(bytes),
    bytes: bytes.length,
    text: null,
    at: { line: 4, column: 5 },
    ...overrides,
  };
}

/** A native seal of these files, at the top unless told otherwise. */
export function seal(
  path: string,
  files: readonly SealedFile[],
  overrides: Partial<Seal> = {},
): Seal {
  return { path, format: 'native', name: null, root: '', files, closed: [], ...overrides };
}
