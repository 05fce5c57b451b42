import { LIMITS } from '../core/limits.ts';
import type { Parsed } from '../core/problem.ts';
import type { EvidenceSchema } from './evidence-names.ts';
import { validate as cloneProvenance } from './generated/clone-provenance-validator.js';
import { validate as dryRun } from './generated/dry-run-validator.js';
import { validate as rollback } from './generated/rollback-validator.js';
import { validate as schemaCompatibility } from './generated/schema-compatibility-validator.js';
import type { JsonDocument } from './json-document.ts';
import { ProblemList } from './problem-list.ts';
import { checkSchema } from './schema-check.ts';
import type { Validate } from './schema-error.ts';
import { parseStrictJson } from './strict-json.ts';

const VALIDATORS: Readonly<Record<EvidenceSchema, Validate>> = {
  'clone-provenance': cloneProvenance,
  'schema-compatibility': schemaCompatibility,
  'dry-run': dryRun,
  rollback,
};

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
