import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { LIMITS } from '../core/limits.ts';
import { type Parsed, problem } from '../core/problem.ts';
import { shortened } from '../core/visible.ts';
import { parseStrictJson } from './strict-json.ts';

/** One sentence on why a document does not validate; null if it does. */
export type EvidenceValidator = (bytes: Uint8Array, path: string) => string | null;

const REMEDY =
  'Correct the schema on the base first: JSON Schema draft 2020-12 or draft-07, in one file.';

/**
 * A repository's own evidence schema, compiled at run time; this module is
 * loaded only where a register names one. Nothing is fetched: a `$ref` that
 * leaves the file does not compile. Draft 2020-12 unless `$schema` says draft-07.
 */
export function compileEvidenceSchema(bytes: Uint8Array, path: string): Parsed<EvidenceValidator> {
  const parsed = parseStrictJson(bytes, path);
  if (!parsed.ok) return parsed;
  const schema = parsed.value.value;
  const refuse = (why: string): Parsed<never> => ({
    ok: false,
    problems: [problem('evidence-schema', `The evidence schema ${why}.`, REMEDY, path)],
  });
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) {
    return refuse('is not a JSON object');
  }
  // An asynchronous validator returns a promise, which would read as "valid".
  if ('$async' in schema) return refuse('is asynchronous ("$async"), which is not known here');
  const draft = (schema as { readonly $schema?: unknown }).$schema;
  const quadratic = hasKey(schema, 'uniqueItems');
  const named = String(draft ?? '').includes('draft-07') ? 'draft-07' : 'draft 2020-12';
  // Each in an instance of its own: what one schema names with "$id" is not there for another.
  const ajv = instanceOf(named, { validateSchema: false });
  try {
    metaOf(named).validateSchema(schema, true);
    const validate = ajv.compile(schema);
    return {
      ok: true,
      value: (document, documentPath) => {
        const read = parseStrictJson(document, documentPath);
        if (!read.ok) return read.problems[0]?.message ?? 'it is not strict JSON';
        if (quadratic && longestArray(read.value.value) > LIMITS.uniqueItems) {
          return `it has an array of more than ${LIMITS.uniqueItems} items, which "uniqueItems" compares each with each`;
        }
        if (validate(read.value.value) === true) return null;
        const errors = validate.errors ?? [];
        const said = ajv.errorsText(errors.slice(0, 1), { dataVar: 'document' });
        const more = errors.length - 1;
        const rest = more > 0 ? `, and ${more} more violations` : '';
        return `it does not validate: ${shortened(said, LIMITS.schemaMessage)}${rest}`;
      },
    };
  } catch (cause) {
    return refuse(`does not compile: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

type Draft = 'draft-07' | 'draft 2020-12';

function instanceOf(draft: Draft, more: { readonly validateSchema?: false } = {}): Ajv {
  const options = { allErrors: false, strict: true, $data: true, validateFormats: false, ...more };
  return draft === 'draft-07' ? new Ajv(options) : new Ajv2020(options);
}

const metas = new Map<Draft, Ajv>();

/** Compiles a draft's schema of schemas, once: it costs ten times what a schema of evidence does. */
function metaOf(draft: Draft): Ajv {
  const known = metas.get(draft) ?? instanceOf(draft);
  metas.set(draft, known);
  return known;
}

/** Whether a key occurs anywhere in a schema, which the parser has held to its depth. */
function hasKey(value: unknown, key: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, child]) => name === key || hasKey(child, key));
}

function longestArray(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? value.length : 0;
  return Object.values(value).reduce<number>(
    (longest, child) => Math.max(longest, longestArray(child)),
    own,
  );
}
