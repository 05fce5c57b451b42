import { SHA } from './reading.ts';

/** A valid document of each built-in evidence schema. */

const COMMON = { version: 1, at: '2026-09-14T08:30:00Z', by: 'operator' };

export const EVIDENCE_DOCUMENTS = {
  'clone-provenance': {
    ...COMMON,
    kind: 'clone-provenance',
    source: 's',
    productionShaped: true,
    secretFree: true,
    isolated: true,
    dump: { sha256: SHA, bytes: 5 },
  },
  'schema-compatibility': {
    ...COMMON,
    kind: 'schema-compatibility',
    engine: 'e',
    clone: { sha256: SHA },
    checked: 3,
    incompatible: 0,
  },
  'dry-run': {
    ...COMMON,
    kind: 'dry-run',
    command: 'c',
    entry: { sha256: SHA },
    exit: { sha256: SHA },
    mutation: false,
  },
  rollback: { ...COMMON, kind: 'rollback', snapshot: { sha256: SHA }, restored: { sha256: SHA } },
} as const;
