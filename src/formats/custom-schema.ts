import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
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
 * @param redact whether nothing of a document is quoted: neither a value nor the name of a member
 */
export function compileEvidenceSchema(
  bytes: Uint8Array,
  path: string,
  redact = false,
): Parsed<EvidenceValidator> {
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
        if (!read.ok) return redact ? NOT_STRICT : (read.problems[0]?.message ?? NOT_STRICT);
        if (quadratic && longestArray(read.value.value) > LIMITS.uniqueItems) {
          return `it has an array of more than ${LIMITS.uniqueItems} items, which "uniqueItems" compares each with each`;
        }
        const valid = applied(validate, read.value.value);
        if (valid === null) return `its schema ${path} ${ENDLESS}; correct it on the base first`;
        return valid ? null : violation(ajv, validate.errors ?? [], redact);
      },
    };
  } catch (cause) {
    if (cause instanceof RangeError) return refuse(ENDLESS);
    return refuse(`does not compile: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/** One sentence; ajv's own names members of the document, and quotes what one `$data` refers to. */
function violation(ajv: Ajv, errors: readonly ErrorObject[], redact: boolean): string {
  const [first] = errors;
  const said = redact
    ? `keyword "${first?.keyword}"`
    : ajv.errorsText(errors.slice(0, 1), { dataVar: 'document' });
  const rest = errors.length > 1 ? `, and ${errors.length - 1} more violations` : '';
  return `it does not validate: ${shortened(said, LIMITS.schemaMessage)}${rest}`;
}

const NOT_STRICT = 'it is not strict JSON';
const ENDLESS = 'refers to itself without end ("$ref"), or is nested too deep';

/** Whether a value validates; null where a schema is applied to the same value again and again. */
function applied(validate: ValidateFunction, value: unknown): boolean | null {
  try {
    return validate(value) === true;
  } catch (cause) {
    // A document is parsed to a bounded depth: only the schema can use up the stack.
    if (cause instanceof RangeError) return null;
    throw cause;
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
