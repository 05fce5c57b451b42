import { sha256 } from '../../src/core/hashing.ts';
import type { EntryKind } from '../../src/core/listing.ts';
import { type MemoryFile, MemorySource } from '../../src/core/memory-source.ts';
import type { Report, Run } from '../../src/core/report.ts';
import type { GateOptions, GatePorts } from '../../src/gate/contract.ts';
import { gate } from '../../src/gate.ts';

export type Tree = Readonly<Record<string, string | Uint8Array | MemoryFile>>;

export function memory(tree: Tree): MemorySource {
  const files = Object.entries(tree).map(([path, content]): [string, MemoryFile] => {
    if (typeof content === 'string') return [path, file(Buffer.from(content))];
    return [path, content instanceof Uint8Array ? file(content) : content];
  });
  return new MemorySource(new Map(files));
}

export function file(bytes: Uint8Array, kind: EntryKind = 'file'): MemoryFile {
  return { kind, bytes };
}

export function entry(path: string, content: string | Uint8Array): Record<string, unknown> {
  const bytes = Buffer.from(content);
  return { path, sha256: sha256(bytes), bytes: bytes.length };
}

/** The text of a seal over files as they are now, named from the seal's folder. */
export function sealOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  more: Readonly<Record<string, unknown>> = {},
): string {
  const entries = Object.entries(files).map(([path, content]) => entry(path, content));
  return JSON.stringify({ version: 1, files: entries, ...more }, null, 2);
}

export function registerOf(more: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    version: 1,
    packet: 'P0',
    default: 'HOLD',
    options: [
      { id: 'HOLD', summary: 'hold', requires: [] },
      { id: 'GO', summary: 'go', requires: 'all', grants: ['permit'] },
    ],
    grants: [{ id: 'permit', status: 'open' }],
    blockers: [{ id: 'B-1', status: 'open', actors: ['owner'], gate: 'prove it' }],
    ...more,
  });
}

export function gateOptions(overrides: Partial<GateOptions> = {}): GateOptions {
  return {
    mode: 'enforce',
    seals: { globs: ['**/*.seal.json'], explicit: false },
    registers: { globs: ['**/*.blockers.json'], explicit: false },
    reseal: 'require-approval',
    blockOnOpen: 'never',
    productionBranches: [],
    targetBranch: 'main',
    workflow: null,
    baseMoved: false,
    checked: { head: null, branch: null, against: null },
    ...overrides,
  };
}

/** Ports over trees in memory; every port that reads elsewhere is absent. */
export function ports(
  base: Tree | null,
  head: Tree,
  overrides: Partial<GatePorts> = {},
): GatePorts {
  return {
    head: memory(head),
    base: base === null ? null : memory(base),
    recovery: null,
    checkout: null,
    index: null,
    attributes: null,
    approval: async () => ({ approved: null, why: 'no review' }),
    ...overrides,
  };
}

export const RUN: Run = {
  id: null,
  attempt: null,
  url: null,
  repository: null,
  event: null,
  status: null,
  startedAt: '2026-01-02T03:04:05.000Z',
  milliseconds: 1,
};

/** The whole gate on two trees. */
export function judged(
  base: Tree | null,
  head: Tree,
  options: Partial<GateOptions> = {},
  others: Partial<GatePorts> = {},
): Promise<Report> {
  return gate(gateOptions(options), ports(base, head, others), RUN);
}
