import { createHash } from 'node:crypto';

/** The packet that the model starts from, and its documents as plain data. */

/** Content by path; a link is `{ link }`. */
export type Tree = Readonly<Record<string, string | { readonly link: string }>>;

export interface SealJson {
  files: { path: string; sha256: string; bytes: number }[];
  closed?: string[];
  root?: string;
  version: 1;
}

export interface RegisterJson {
  version: 1;
  packet: string;
  default: string;
  options: { id: string; summary: string; requires: 'all' | string[]; grants?: string[] }[];
  grants: { id: string; status: string; by?: string; evidence?: EvidenceJson[] }[];
  blockers: {
    id: string;
    status: string;
    actors: string[];
    gate: string;
    evidence?: EvidenceJson[];
    locks?: string[];
  }[];
}

export interface EvidenceJson {
  path: string;
  schema?: string;
}

export const SEAL = 'p/p.seal.json';
export const REGISTER = 'p/p.blockers.json';
export const SCHEMA = 'p/proof.schema.json';
/** Evidence that the schema accepts, and evidence that it does not. */
export const VALID = '{"granted": true}\n';
export const INVALID = '{"refused": true}\n';

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export function text(value: unknown): string {
  return JSON.stringify(value);
}

export function entry(path: string, content: string): SealJson['files'][number] {
  return { path, sha256: sha256(content), bytes: Buffer.byteLength(content) };
}

const SEALED: Readonly<Record<string, string>> = {
  'a.md': 'Hold.\n',
  'b.md': 'Hold too.\n',
  'evidence/list.md': 'Nothing yet.\n',
};

const REGISTERED: RegisterJson = {
  version: 1,
  packet: 'P0',
  default: 'HOLD',
  options: [
    { id: 'HOLD', summary: 'stay', requires: [] },
    { id: 'DRY', summary: 'read only', requires: ['B-1'], grants: ['permit'] },
    { id: 'GO', summary: 'go', requires: 'all', grants: ['permit', 'cutover'] },
  ],
  grants: [
    {
      id: 'permit',
      status: 'open',
      evidence: [{ path: 'permit.json', schema: 'proof.schema.json' }],
    },
    { id: 'cutover', status: 'open' },
  ],
  blockers: [
    {
      id: 'B-1',
      status: 'open',
      actors: ['operator'],
      gate: 'prove it',
      evidence: [{ path: 'proof.json', schema: 'proof.schema.json' }],
      locks: ['a.md'],
    },
    { id: 'B-2', status: 'narrowed', actors: ['owner'], gate: 'say so' },
  ],
};

/** The protected branch. */
export const MAIN: Tree = {
  ...Object.fromEntries(Object.entries(SEALED).map(([path, content]) => [`p/${path}`, content])),
  'p/notes.md': 'Free.\n',
  [SCHEMA]: text({ type: 'object', required: ['granted'] }),
  [SEAL]: text({
    version: 1,
    files: Object.entries(SEALED).map(([path, content]) => entry(path, content)),
    closed: ['evidence/**', 'plans/**/*.sql'],
  } satisfies SealJson),
  [REGISTER]: text(REGISTERED),
};

/** A branch that requires next to nothing. */
export const WEAK: Tree = {
  'p/a.md': 'Hold.\n',
  'p/b.md': 'Hold too.\n',
  'other.md': 'other\n',
  'other.seal.json': text({ version: 1, files: [entry('other.md', 'other\n')] }),
};
