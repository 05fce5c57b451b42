/**
 * Compiles `schemas/` into plain functions, one file each, so that a run loads
 * only those that it needs. Compiled at run time, ajv would cost every run some
 * 45 ms before the first byte is read; the generated functions cost next to
 * nothing. The output is the same for the same schemas, so that it can be
 * compared byte for byte.
 *
 *     node scripts/generate-validators.ts [FOLDER]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build, type Plugin } from 'esbuild';
import { LIMITS } from '../src/core/limits.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The file each validator is written to, without its extension, and its schema. */
const VALIDATOR_SCHEMAS = {
  seal: 'seal.schema.json',
  blockers: 'blockers.schema.json',
  'clone-provenance': 'evidence/clone-provenance.schema.json',
  'schema-compatibility': 'evidence/schema-compatibility.schema.json',
  'dry-run': 'evidence/dry-run.schema.json',
  rollback: 'evidence/rollback.schema.json',
} as const;

/** Only a run that joins or publishes reports reads one: that schema is compiled there, by ajv. */
const REPORT_SCHEMA = 'report.schema.json';

export const SCHEMA_FILES = { ...VALIDATOR_SCHEMAS, report: REPORT_SCHEMA } as const;

export type SchemaName = keyof typeof VALIDATOR_SCHEMAS;

export const SCHEMA_NAMES = Object.keys(VALIDATOR_SCHEMAS) as readonly SchemaName[];

export const VALIDATORS_FOLDER = join(ROOT, 'src/formats/generated');

/** Errors kept of one document; twenty times what is ever listed. */
const MAX_ERRORS = 20 * LIMITS.problemsPerFile;

const HEADER = '// Generated from schemas/ by scripts/generate-validators.ts. Not to be edited.\n';

/**
 * All errors, not the first; `verbose`, because a message must tell what was
 * found and which keys are known. Formats are annotations (JSON Schema 2020-12,
 * 7.2.1): the patterns beside them judge. `patternErrorMessage` says a pattern in
 * words; editors know it too.
 */
function compiler(): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: true,
    allowUnionTypes: true,
    validateFormats: false,
    verbose: true,
    messages: false,
    $data: true,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary(['patternErrorMessage']);
  // No schema here uses `unevaluated*`; its bookkeeping would keep bundlers from
  // dropping the validators that a program does not import.
  ajv.opts.unevaluated = false;
  return ajv;
}

function moduleOf(name: SchemaName): string {
  const ajv = compiler();
  const file = join(ROOT, 'schemas', SCHEMA_FILES[name]);
  const schema: { $id: string } = JSON.parse(readFileSync(file, 'utf8'));
  ajv.addSchema(schema);
  // ajv is CommonJS: its default export is one level down under Node's ESM.
  const code = 'default' in standalone ? standalone.default : standalone;
  return (code as unknown as (ajv: Ajv2020, names: Record<string, string>) => string)(ajv, {
    validate: schema.$id,
  });
}

/**
 * Bounds what `allErrors` gathers. A file of a few megabytes can break its schema
 * millions of times, and ajv's own joining of errors takes time that grows with
 * the square of their number: 311 s for 200,000 empty entries of a seal. Past the
 * bound an error is dropped, never the fact that there was one.
 */
function bounded(source: string): string {
  const join = /vErrors\.concat\((\w+)\.errors\)/g;
  const push = /vErrors\.push\((\w+)\)/g;
  return `${source
    .replace(join, 'joinErrors(vErrors, $1.errors)')
    .replace(push, 'pushError(vErrors, $1)')}
    function pushError(errors, error) { if (errors.length < ${MAX_ERRORS}) errors.push(error); }
    function joinErrors(errors, more) { for (const error of more) pushError(errors, error); return errors; }`;
}

/** ajv's runtime functions carry their own `require` call as a string, for its code generator alone. */
const withoutCodeStrings: Plugin = {
  name: 'without-code-strings',
  setup({ onLoad }) {
    onLoad({ filter: /ajv[/\\]dist[/\\]runtime[/\\]/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/^\w+\.code = .*$/gm, ''),
    }));
  },
};

/** A validator's source: one ES module without imports. */
export async function generateValidator(name: SchemaName): Promise<string> {
  const result = await build({
    stdin: { contents: bounded(moduleOf(name)), resolveDir: ROOT, sourcefile: `${name}.js` },
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'node20',
    legalComments: 'none',
    charset: 'utf8',
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 160,
    metafile: true,
    plugins: [withoutCodeStrings],
    logLevel: 'silent',
  });
  const text = result.outputFiles[0]?.text ?? '';
  const loads = Object.values(result.metafile.outputs).some(({ imports }) => imports.length > 0);
  if (text === '' || loads || /require\(/.test(text)) {
    throw new Error('the generated validators still load something at run time');
  }
  if (/vErrors\.(?:push|concat)\(/.test(text)) {
    throw new Error('the generated validators gather errors without a bound');
  }
  return HEADER + text;
}

const TYPES = `${HEADER}import type { Validate } from '../schema-error.ts';

export declare const validate: Validate;
`;

/** The words of a schema for those who read it, which its meaning does not rest on. */
const WORDS: ReadonlySet<string> = new Set(['title', 'description', 'patternErrorMessage']);

/** @param named the keys are names that the schema gives, not keywords */
function withoutWords(part: unknown, named = false): unknown {
  if (Array.isArray(part)) return part.map((each) => withoutWords(each));
  if (typeof part !== 'object' || part === null) return part;
  const kept = Object.entries(part).filter(([key]) => named || !WORDS.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => {
      const names = !named && (key === 'properties' || key === '$defs');
      return [key, withoutWords(value, names)];
    }),
  );
}

function reportSchema(): string {
  const schema: unknown = JSON.parse(readFileSync(join(ROOT, 'schemas', REPORT_SCHEMA), 'utf8'));
  return `${HEADER}export const schema = ${JSON.stringify(withoutWords(schema))};\n`;
}

const SCHEMA_TYPES = `${HEADER}export declare const schema: Readonly<Record<string, unknown>>;\n`;

/** Each file of the folder, by name: a validator or a schema, and its type. */
export async function generateValidators(): Promise<ReadonlyMap<string, string>> {
  const files = new Map([
    ['report-schema.js', reportSchema()],
    ['report-schema.d.ts', SCHEMA_TYPES],
  ]);
  for (const name of SCHEMA_NAMES) {
    files.set(`${name}-validator.js`, await generateValidator(name));
    files.set(`${name}-validator.d.ts`, TYPES);
  }
  return files;
}

export async function writeValidators(folder: string = VALIDATORS_FOLDER): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of await generateValidators()) writeFileSync(join(folder, name), text);
}

if (import.meta.main) await writeValidators(process.argv[2]);
