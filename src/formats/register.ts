import { folderOf, joinPath } from '../core/path.ts';
import type { Parsed } from '../core/problem.ts';
import type { EvidenceRef, Register } from '../core/register.ts';
import { isEvidenceSchema } from './evidence-names.ts';
import { validate as registerSchema } from './generated/blockers-validator.js';
import type { JsonDocument } from './json-document.ts';
import { ProblemList } from './problem-list.ts';
import type { EvidenceJson, RegisterJson } from './register-json.ts';
import { isMarkdown } from './register-names.ts';
import { checkRegisterRules } from './register-rules.ts';
import { checkSchema } from './schema-check.ts';
import { parseStrictJson } from './strict-json.ts';

/** Reads a Markdown table to the document that a JSON register would be (see markdown-register.ts). */
export type ReadMarkdown = (bytes: Uint8Array, path: string) => Parsed<JsonDocument>;

/**
 * A blocker register from its bytes: JSON, or a Markdown table. Both are read to
 * the same document, so that one schema and one set of rules holds for both.
 * @param readMarkdown the Markdown reader, which is loaded only where it is needed
 */
export function parseRegister(
  bytes: Uint8Array,
  path: string,
  readMarkdown: ReadMarkdown | null,
): Parsed<Register> {
  const markdown = isMarkdown(path);
  const read = markdown ? readMarkdown : parseStrictJson;
  if (read === null) throw new Error(`no Markdown reader was loaded for ${path}`);
  const parsed = read(bytes, path);
  if (!parsed.ok) return parsed;
  const document = parsed.value;
  const problems = new ProblemList(path);
  if (isRegister(document, problems)) {
    checkRegisterRules(document.value, document, problems);
    if (!problems.any) {
      return { ok: true, value: register(document.value, document, path, markdown) };
    }
  }
  return { ok: false, problems: problems.toProblems() };
}

function isRegister(
  document: JsonDocument,
  problems: ProblemList,
): document is JsonDocument & { readonly value: RegisterJson } {
  return checkSchema(registerSchema, document, problems);
}

function register(
  json: RegisterJson,
  { placeOf }: JsonDocument,
  path: string,
  markdown: boolean,
): Register {
  const folder = folderOf(path);
  return {
    path,
    format: markdown ? 'markdown' : 'json',
    packet: json.packet,
    default: json.default,
    options: json.options.map((option, index) => ({
      id: option.id,
      summary: option.summary,
      requires: option.requires,
      grants: option.grants ?? [],
      at: placeOf(`/options/${index}`),
    })),
    grants: (json.grants ?? []).map((grant, index) => ({
      id: grant.id,
      status: grant.status,
      by: grant.by ?? null,
      evidence: evidenceRefs(grant.evidence, folder),
      at: placeOf(`/grants/${index}`),
    })),
    blockers: json.blockers.map((blocker, index) => ({
      id: blocker.id,
      status: blocker.status,
      note: blocker.note ?? '',
      actors: blocker.actors,
      gate: blocker.gate,
      evidence: evidenceRefs(blocker.evidence, folder),
      locks: (blocker.locks ?? []).map((lock) => joinPath(folder, lock)),
      at: placeOf(`/blockers/${index}`),
    })),
  };
}

function evidenceRefs(evidence: readonly EvidenceJson[] = [], folder: string): EvidenceRef[] {
  return evidence.map(({ path, schema }) => ({
    path: joinPath(folder, path),
    schema:
      schema === undefined || isEvidenceSchema(schema)
        ? (schema ?? null)
        : joinPath(folder, schema),
  }));
}
