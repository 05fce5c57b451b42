import { folderOf } from '../core/path.ts';
import type { Parsed } from '../core/problem.ts';
import type { Seal, SealFormat } from '../core/seal.ts';
import { readListName } from './algorithm-names.ts';
import { bagMembers, isBagFile } from './bag-names.ts';
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
  /** Loads what reads them: a run without such a seal does not need it. */
  load(): Promise<ParseSeals>;
}

/** What the files of a seal seal, one seal for each list; or every problem of them. */
export type ParseSeals = (documents: Documents, path: string) => Parsed<readonly Seal[]>;

const itself = (path: string): readonly string[] => [path];

/** What reads a format that is one file. */
function single(parse: (bytes: Uint8Array, path: string) => Parsed<Seal>): ParseSeals {
  return (documents, path) => {
    const parsed = parse(documents.get(path) ?? new Uint8Array(), path);
    return parsed.ok ? { ok: true, value: [parsed.value] } : parsed;
  };
}

const NATIVE: SealFormatEntry = {
  id: 'native',
  reads: (path) => path.endsWith('.seal.json'),
  members: itself,
  load: async () => single(parseSeal),
};

/** Every format, in the order in which a name is tried: one entry adds one. */
const FORMATS: readonly SealFormatEntry[] = [
  NATIVE,
  {
    id: 'in-toto',
    reads: (path) => /\.(?:intoto\.jsonl?|dsse\.json)$/.test(path),
    members: itself,
    load: async () => single((await import('./in-toto.ts')).parseStatements),
  },
  {
    id: 'bagit',
    reads: isBagFile,
    members: bagMembers,
    load: async () => (await import('./bagit.ts')).parseBag,
  },
  {
    id: 'checksums',
    reads: (path) => readListName(path) !== null,
    members: itself,
    load: async () => single((await import('./checksums.ts')).parseChecksums),
  },
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
