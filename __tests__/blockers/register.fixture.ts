import type { EvidenceFacts } from '../../src/blockers/evidence.ts';
import type {
  Blocker,
  DecisionOption,
  EvidenceRef,
  Grant,
  Register,
} from '../../src/core/register.ts';

const at = { line: 7, column: 3 };

export function blocker(id: string, overrides: Partial<Blocker> = {}): Blocker {
  return {
    id,
    status: 'open',
    note: '',
    actors: ['owner'],
    gate: `prove ${id}`,
    evidence: [],
    locks: [],
    at,
    ...overrides,
  };
}

export function grant(id: string, overrides: Partial<Grant> = {}): Grant {
  return { id, status: 'open', by: null, evidence: [], at, ...overrides };
}

export function option(id: string, overrides: Partial<DecisionOption> = {}): DecisionOption {
  return { id, summary: id, requires: [], grants: [], at, ...overrides };
}

/** A register with HOLD, and GO that needs all blockers and the grant `permit`. */
export function register(overrides: Partial<Register> = {}): Register {
  return {
    path: 'x.blockers.json',
    format: 'json',
    packet: 'P0',
    default: 'HOLD',
    options: [option('HOLD'), option('GO', { requires: 'all', grants: ['permit'] })],
    grants: [grant('permit')],
    blockers: [blocker('B-1'), blocker('B-2')],
    ...overrides,
  };
}

export function evidence(path: string, schema: string | null = null): EvidenceRef {
  return { path, schema };
}

/** Files by path: whether the bytes hold, and what is wrong with the document. */
export type Papers = Readonly<
  Record<
    string,
    {
      readonly holds?: boolean;
      readonly violation?: string;
      readonly digest?: string;
      /** The base has it too; true unless said otherwise. */
      readonly onBase?: boolean;
    }
  >
>;

/** Facts of a run: what is not named is not sealed. */
export function facts(papers: Papers = {}): EvidenceFacts {
  return {
    sealStatus: (path) => {
      const paper = papers[path];
      return paper === undefined ? 'not-sealed' : paper.holds === false ? 'drifted' : 'holds';
    },
    schemaViolation: ({ path }) => papers[path]?.violation ?? null,
    heldOnBase: (path) => papers[path] !== undefined && papers[path].onBase !== false,
    digest: (path) => (papers[path] === undefined ? null : (papers[path].digest ?? path)),
  };
}
