import { folderOf } from '../core/path.ts';
import type { Parsed } from '../core/problem.ts';
import type { Seal, SealFormat } from '../core/seal.ts';
import { bagMembers, isBagFile, parseBag } from './bagit.ts';
import { isChecksumList, parseChecksums } from './checksums.ts';
import { isStatementFile, parseStatements } from './in-toto.ts';
import { parseSeal } from './seal.ts';

/** The bytes of the files that a seal is read from, by repository path. */
export type Documents = ReadonlyMap<string, Uint8Array>;

/** The files directly in a folder, as repository paths. */
export type Neighbours = (folder: string) => readonly string[];

/** A format of seals: how its files are known, and how they are read. */
export interface SealFormatEntry {
  readonly id: SealFormat;
  /** Whether a file of this name is of the format. */
  reads(path: string): boolean;
  /** The files that are read together with the one that a pattern names, itself among them. */
  members(path: string, neighbours: Neighbours): readonly string[];
  /** What they seal, one seal for each list; or every problem of them. */
  parse(documents: Documents, path: string): Parsed<readonly Seal[]>;
}

const itself = (path: string): readonly string[] => [path];

/** A format that is one file. */
function single(
  id: SealFormat,
  reads: (path: string) => boolean,
  parse: (bytes: Uint8Array, path: string) => Parsed<Seal>,
): SealFormatEntry {
  return {
    id,
    reads,
    members: itself,
    parse: (documents, path) => {
      const parsed = parse(documents.get(path) ?? new Uint8Array(), path);
      return parsed.ok ? { ok: true, value: [parsed.value] } : parsed;
    },
  };
}

const NATIVE = single('native', (path) => path.endsWith('.seal.json'), parseSeal);

/** Every format, in the order in which a name is tried: one entry adds one. */
const FORMATS: readonly SealFormatEntry[] = [
  NATIVE,
  single('in-toto', isStatementFile, parseStatements),
  { id: 'bagit', reads: isBagFile, members: bagMembers, parse: parseBag },
  single('checksums', isChecksumList, parseChecksums),
];

/** The format of a file that a pattern names as a seal; a name that none knows is read as a native one. */
export function sealFormatOf(path: string): SealFormatEntry {
  return FORMATS.find((format) => format.reads(path)) ?? NATIVE;
}

/** Looks up a folder's files in a list of paths, which is gone through once, when first asked. */
export function neighboursIn(paths: Iterable<string>): Neighbours {
  let byFolder: Map<string, string[]> | null = null;
  return (folder) => {
    byFolder ??= grouped(paths);
    return byFolder.get(folder) ?? [];
  };
}

function grouped(paths: Iterable<string>): Map<string, string[]> {
  const byFolder = new Map<string, string[]>();
  for (const path of paths) {
    const folder = folderOf(path);
    const same = byFolder.get(folder);
    if (same === undefined) byFolder.set(folder, [path]);
    else same.push(path);
  }
  return byFolder;
}
