/** The evidence schemas that the gate brings with it. */
export const EVIDENCE_SCHEMAS = [
  'clone-provenance',
  'schema-compatibility',
  'dry-run',
  'rollback',
] as const;

export type EvidenceSchema = (typeof EVIDENCE_SCHEMAS)[number];

export function isEvidenceSchema(name: string): name is EvidenceSchema {
  return EVIDENCE_SCHEMAS.some((known) => known === name);
}
