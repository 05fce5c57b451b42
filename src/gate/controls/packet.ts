import { sha256 } from '../../core/hashing.ts';
import type { EntryKind } from '../../core/listing.ts';
import { type MemoryFile, MemorySource } from '../../core/memory-source.ts';

/** A tree of a control: text, bytes, or a symbolic link, by path. */
export type Tree = Readonly<Record<string, string | Uint8Array | { readonly link: string }>>;

export function sourceOf(tree: Tree): MemorySource {
  return new MemorySource(
    new Map(
      Object.entries(tree).map(([path, content]): [string, MemoryFile] => {
        const isLink = typeof content === 'object' && 'link' in content;
        const kind: EntryKind = isLink ? 'symlink' : 'file';
        const bytes = isLink ? content.link : content;
        return [path, { kind, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes }];
      }),
    ),
  );
}

/** Begins the packet name of each register. */
export const PACKET = 'CONTROL';
export const DOCUMENT = '# Control\n\nHold \u2014 until each blocker is closed.\n';
export const RECORD = '{"decision": "hold \u2014 until proven", "open": 7}\n';
export const SNAPSHOT = 'a'.repeat(64);

/** A rollback whose restored digest is, or is not, the snapshot's. */
export function rollback(restored: string = SNAPSHOT): string {
  return JSON.stringify({
    version: 1,
    kind: 'rollback',
    snapshot: { sha256: SNAPSHOT },
    restored: { sha256: restored },
    at: '2026-01-02T03:04:05Z',
    by: 'operator',
  });
}

export function sealEntry(
  path: string,
  content: string,
  change: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const bytes = Buffer.byteLength(content);
  return { path, sha256: sha256(Buffer.from(content)), bytes, ...change };
}

export function sealText(
  files: readonly Record<string, unknown>[],
  change: Readonly<Record<string, unknown>> = {},
): string {
  return JSON.stringify({ version: 1, files, ...change });
}

export const ENTRIES = [sealEntry('document.md', DOCUMENT), sealEntry('record.json', RECORD)];

/** A register of one blocker; `change` replaces fields. */
export function registerText(change: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    version: 1,
    packet: PACKET,
    default: 'HOLD',
    options: [
      { id: 'HOLD', summary: 'hold', requires: [] },
      { id: 'GO', summary: 'go', requires: 'all', grants: ['permit', 'cutover'] },
    ],
    grants: [
      { id: 'permit', status: 'open' },
      { id: 'cutover', status: 'open' },
    ],
    blockers: [blocker()],
    ...change,
  });
}

export function blocker(change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { id: 'B-1', status: 'open', actors: ['owner'], gate: 'prove it', ...change };
}

export const SEAL = 'control.seal.json';
export const REGISTER = 'control.blockers.json';

/** Sealed files that match. */
export const SEALED: Tree = {
  [SEAL]: sealText(ENTRIES, { closed: ['evidence/**'] }),
  'document.md': DOCUMENT,
  'record.json': RECORD,
};

export const SEAL_TEXT = String(SEALED[SEAL]);

/** The same, with a register. */
export const SOUND: Tree = { ...SEALED, [REGISTER]: registerText() };

export function without(tree: Tree, ...paths: readonly string[]): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([path]) => !paths.includes(path)));
}
