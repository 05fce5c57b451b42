import { LIMITS } from '../core/limits.ts';
import type { Parsed } from '../core/problem.ts';
import {
  cloneProvenance,
  dryRun,
  rollback,
  schemaCompatibility,
  type Validate,
} from './generated/validators.js';
import type { JsonDocument } from './json-document.ts';
import { ProblemList } from './problem-list.ts';
import { checkSchema } from './schema-check.ts';
import { parseStrictJson } from './strict-json.ts';

/** The evidence schemas that the gate brings with it. */
export const EVIDENCE_SCHEMAS = [
  'clone-provenance',
  'schema-compatibility',
  'dry-run',
  'rollback',
] as const;

export type EvidenceSchema = (typeof EVIDENCE_SCHEMAS)[number];

const VALIDATORS: Readonly<Record<EvidenceSchema, Validate>> = {
  'clone-provenance': cloneProvenance,
  'schema-compatibility': schemaCompatibility,
  'dry-run': dryRun,
  rollback,
};

export function isEvidenceSchema(name: string): name is EvidenceSchema {
  return EVIDENCE_SCHEMAS.some((known) => known === name);
}

/** An evidence document, valid by a built-in schema; its violations are `evidence-schema`. */
export function parseEvidence(
  bytes: Uint8Array,
  path: string,
  schema: EvidenceSchema,
): Parsed<JsonDocument> {
  const parsed = parseStrictJson(bytes, path, LIMITS.evidenceBytes);
  if (!parsed.ok) return parsed;
  const problems = new ProblemList(path);
  if (checkSchema(VALIDATORS[schema], parsed.value, problems, 'evidence-schema')) return parsed;
  return { ok: false, problems: problems.toProblems() };
}
