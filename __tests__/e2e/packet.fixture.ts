import { createHash } from 'node:crypto';
import type { Files } from '../../src/demo/sandbox.ts';

/** A small sealed packet with a register, and the changes that a pull request may make to it. */

export type Text = string | Uint8Array;

export function sha256(content: Text): string {
  return createHash('sha256').update(content).digest('hex');
}

/** One line of a seal. */
export function entry(path: string, content: Text, more: object = {}): object {
  return { path, sha256: sha256(content), bytes: Buffer.byteLength(content), ...more };
}

export interface SealParts {
  readonly name?: string;
  readonly root?: string;
  readonly closed?: readonly string[];
}

/** A seal over named contents; paths are relative to the seal's folder, or to `root`. */
export function seal(contents: Readonly<Record<string, Text>>, parts: SealParts = {}): string {
  const files = Object.entries(contents).map(([path, content]) => entry(path, content));
  return json({ version: 1, ...parts, files });
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

export const DECISION = '# Decision\n\nHold \u2014 until each blocker is closed.\n';
/** The decision, edited. */
export const EDITED = DECISION.replace('Hold', 'Execute');
export const RECORD = '{\n  "decision": "hold \u2014 until proven",\n  "open": 2\n}\n';
export const NOTES = 'Not sealed.\n';

export const SEALED = { 'decision.md': DECISION, 'record.json': RECORD };

export interface RegisterJson {
  version: 1;
  packet: string;
  default: string;
  options: OptionJson[];
  grants: GrantJson[];
  blockers: BlockerJson[];
}

export interface OptionJson {
  id: string;
  summary: string;
  requires: 'all' | string[];
  grants?: string[];
}

export interface EvidenceJson {
  path: string;
  schema?: string;
}

export interface GrantJson {
  id: string;
  status: string;
  by?: string;
  evidence?: EvidenceJson[];
}

export interface BlockerJson {
  id: string;
  status: string;
  note?: string;
  actors: string[];
  gate: string;
  evidence?: EvidenceJson[];
  locks?: string[];
}

/** Two blockers, one grant, three options; changed by whoever asks. */
export function register(change: (register: RegisterJson) => void = () => {}): string {
  const made: RegisterJson = {
    version: 1,
    packet: 'P-1',
    default: 'HOLD',
    options: [
      { id: 'HOLD', summary: 'Stay.', requires: [] },
      { id: 'REHEARSE', summary: 'Read only.', requires: ['B-ROLLBACK'] },
      { id: 'EXECUTE', summary: 'Go.', requires: 'all', grants: ['permit', 'cutover'] },
    ],
    grants: [
      { id: 'permit', status: 'open' },
      { id: 'cutover', status: 'open' },
    ],
    blockers: [
      { id: 'B-ROLLBACK', status: 'open', actors: ['operator'], gate: 'prove the restore' },
      { id: 'B-OWNER', status: 'narrowed', note: 'asked', actors: ['owner'], gate: 'say so' },
    ],
  };
  change(made);
  return json(made);
}

/** Exactly one entry of a list, to be changed. */
export function one<T extends { id: string }>(list: readonly T[], id: string): T {
  const [found, second] = list.filter((item) => item.id === id);
  if (found === undefined || second !== undefined) throw new Error(`not one ${id}`);
  return found;
}

export const SEAL = 'packet/P-1.seal.json';
export const REGISTER = 'packet/P-1.blockers.json';
export const WORKFLOW = '.github/workflows/seal-vs-bytes.yml';

/** The packet as the base holds it. */
export const BASE: Files = {
  'packet/decision.md': DECISION,
  'packet/record.json': RECORD,
  'packet/notes.md': NOTES,
  [SEAL]: seal(SEALED, { closed: ['evidence/**'] }),
  [REGISTER]: register(),
  [WORKFLOW]: 'on: pull_request\n',
};

/** Evidence that the built-in schemas take. */
const AT = { at: '2026-01-02T03:04:05Z', by: 'operator' };
const STATE = sha256('state');

export const EVIDENCE = {
  rollback: json({
    version: 1,
    kind: 'rollback',
    snapshot: { sha256: STATE },
    restored: { sha256: STATE },
    ...AT,
  }),
  brokenRollback: json({
    version: 1,
    kind: 'rollback',
    snapshot: { sha256: STATE },
    restored: { sha256: sha256('another state') },
    ...AT,
  }),
  dryRun: json({
    version: 1,
    kind: 'dry-run',
    command: 'apply --dry-run',
    entry: { sha256: STATE },
    exit: { sha256: STATE },
    mutation: false,
    ...AT,
  }),
  mutatingDryRun: json({
    version: 1,
    kind: 'dry-run',
    command: 'apply --dry-run',
    entry: { sha256: STATE },
    exit: { sha256: sha256('another state') },
    mutation: false,
    ...AT,
  }),
  cloneProvenance: json({
    version: 1,
    kind: 'clone-provenance',
    source: 'nightly dump of the production replica',
    productionShaped: true,
    secretFree: true,
    isolated: true,
    dump: { sha256: sha256('dump'), bytes: 4 },
    ...AT,
  }),
  schemaCompatibility: json({
    version: 1,
    kind: 'schema-compatibility',
    engine: 'PostgreSQL 17.2',
    clone: { sha256: sha256('dump') },
    checked: 412,
    incompatible: 0,
    ...AT,
  }),
} as const;
