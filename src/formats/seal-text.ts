import { folderOf } from '../core/path.ts';
import type { ClosedPattern, Seal, SealedFile, TextDeclaration } from '../core/seal.ts';
import { SCHEMAS } from '../core/version.ts';
import { escapePattern } from './pattern.ts';

export const SEAL_SCHEMA_URL = `${SCHEMAS}/seal.schema.json`;

/** A seal to be written: as `Seal`, the places left out. */
export interface SealToFormat extends Pick<Seal, 'path' | 'name' | 'root'> {
  readonly files: readonly Omit<SealedFile, 'at'>[];
  readonly closed: readonly Pick<ClosedPattern, 'pattern'>[];
}

/**
 * The canonical text of a seal: files by path in code-unit order, two spaces, LF
 * and a final newline, so that sealing the same bytes twice writes the same text.
 * Throws if a file is outside the root or has no byte length.
 */
export function formatSeal(seal: SealToFormat): string {
  const files = [...seal.files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const document = {
    $schema: SEAL_SCHEMA_URL,
    version: 1,
    ...(seal.name === null ? {} : { name: seal.name }),
    ...(seal.root === folderOf(seal.path) ? {} : { root: seal.root === '' ? '.' : seal.root }),
    files: files.map((file) => ({
      path: below(seal.root, file.path),
      sha256: file.sha256,
      bytes: lengthOf(file),
      ...(file.text === null ? {} : { text: declaration(file.text) }),
    })),
    ...(seal.closed.length === 0
      ? {}
      : { closed: seal.closed.map(({ pattern }) => below(escapePattern(seal.root), pattern)) }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function declaration({ bom, eol, charset }: TextDeclaration): object {
  return {
    ...(bom === null ? {} : { bom }),
    ...(eol === null ? {} : { eol }),
    ...(charset === null ? {} : { charset }),
  };
}

function below(folder: string, path: string): string {
  if (folder === '') return path;
  if (path.startsWith(`${folder}/`)) return path.slice(folder.length + 1);
  throw new RangeError(`${JSON.stringify(path)} is not below ${JSON.stringify(folder)}`);
}

function lengthOf({ path, bytes }: Omit<SealedFile, 'at'>): number {
  if (bytes !== null) return bytes;
  throw new RangeError(`${JSON.stringify(path)} has no byte length`);
}
