import { LIMITS } from '../core/limits.ts';
import type { Parsed } from '../core/problem.ts';
import type { EvidenceSchema } from './evidence-names.ts';
import { validators } from './generated/evidence-validators.js';
import type { JsonDocument } from './json-document.ts';
import { ProblemList } from './problem-list.ts';
import { checkSchema } from './schema-check.ts';
import { parseStrictJson } from './strict-json.ts';

/** An evidence document, valid by a built-in schema; its violations are `evidence-schema`. */
export function parseEvidence(
  bytes: Uint8Array,
  path: string,
  schema: EvidenceSchema,
): Parsed<JsonDocument> {
  const parsed = parseStrictJson(bytes, path, LIMITS.evidenceBytes);
  if (!parsed.ok) return parsed;
  const problems = new ProblemList(path);
  if (checkSchema(validators[schema], parsed.value, problems, 'evidence-schema')) return parsed;
  return { ok: false, problems: problems.toProblems() };
}
