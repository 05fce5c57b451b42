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

/** Each schema that becomes a validator. */
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

/** The file that validators are written to, without its extension: those that are used together are one. */
const FILES: Readonly<Record<string, readonly SchemaName[]>> = {
  'seal-validator': ['seal'],
  'blockers-validator': ['blockers'],
  'evidence-validators': ['clone-provenance', 'schema-compatibility', 'dry-run', 'rollback'],
};

export const VALIDATOR_FILES = Object.keys(FILES);

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

function readSchema(file: string, words: ReadonlySet<string>): { readonly $id: string } {
  const schema: unknown = JSON.parse(readFileSync(join(ROOT, 'schemas', file), 'utf8'));
  return withoutWords(schema, words) as { readonly $id: string };
}

function moduleOf(name: SchemaName): string {
  const ajv = compiler();
  const schema = readSchema(SCHEMA_FILES[name], WORDS);
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
  return `${withoutUnread(source)
    .replace(join, 'joinErrors(vErrors, $1.errors)')
    .replace(push, 'pushError(vErrors, $1)')}
    function pushError(errors, error) { if (errors.length < ${MAX_ERRORS}) errors.push(error); }
    function joinErrors(errors, more) { for (const error of more) pushError(errors, error); return errors; }`;
}

/** An error's `schemaPath` and `schema`, a fifth of the code: no message is made of them (schema-error.ts). */
function withoutUnread(source: string): string {
  const unread =
    /schemaPath:"[^"\n]*",(keyword:"\w+",params:\{[^\n]*?\}),schema:[^\n]*?,(parentSchema:)/g;
  const made = source.replace(unread, '$1,$2');
  if (/schemaPath:|\bschema:/.test(made.replace(/^const schema\d+ = .*$/gm, ''))) {
    throw new Error('the generated errors have another form');
  }
  return made;
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

/** The validators of a file by the schema's name; one alone is `validate`. */
function entryOf(names: readonly SchemaName[]): string {
  const [first, ...more] = names;
  if (more.length === 0) return `export { validate } from 'validator:${first}';`;
  const imports = names.map(
    (name, at) => `import { validate as v${at} } from 'validator:${name}';`,
  );
  const members = names.map((name, at) => `${JSON.stringify(name)}: v${at}`);
  return `${imports.join('\n')}\nexport const validators = { ${members.join(', ')} };`;
}

const validatorModules: Plugin = {
  name: 'validator-modules',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^validator:/ }, ({ path }) => ({ path, namespace: 'validator' }));
    onLoad({ filter: /.*/, namespace: 'validator' }, ({ path }) => ({
      contents: bounded(moduleOf(path.slice('validator:'.length) as SchemaName)),
      resolveDir: ROOT,
    }));
  },
};

/** The source of a file of validators: one ES module without imports. */
export async function generateValidator(file: string): Promise<string> {
  const result = await build({
    stdin: { contents: entryOf(FILES[file] ?? []), resolveDir: ROOT, sourcefile: `${file}.js` },
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
    plugins: [validatorModules, withoutCodeStrings],
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

const TYPES_OF_SEVERAL = (
  names: readonly SchemaName[],
): string => `${HEADER}import type { Validate } from '../schema-error.ts';

export declare const validators: Readonly<Record<${names.map((name) => `'${name}'`).join(' | ')}, Validate>>;
`;

/** The words of a schema for those who read it, which its meaning does not rest on. */
const WORDS: ReadonlySet<string> = new Set(['title', 'description']);

/** @param named the keys are names that the schema gives, not keywords */
function withoutWords(part: unknown, words: ReadonlySet<string>, named = false): unknown {
  if (Array.isArray(part)) return part.map((each) => withoutWords(each, words));
  if (typeof part !== 'object' || part === null) return part;
  const kept = Object.entries(part).filter(([key]) => named || !words.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => {
      const names = !named && (key === 'properties' || key === '$defs');
      return [key, withoutWords(value, words, names)];
    }),
  );
}

function reportSchema(): string {
  // No message is made of a report's violations.
  const schema = readSchema(REPORT_SCHEMA, new Set([...WORDS, 'patternErrorMessage']));
  return `${HEADER}export const schema = ${JSON.stringify(schema)};\n`;
}

const SCHEMA_TYPES = `${HEADER}export declare const schema: Readonly<Record<string, unknown>>;\n`;

/** Each file of the folder, by name: a validator or a schema, and its type. */
export async function generateValidators(): Promise<ReadonlyMap<string, string>> {
  const files = new Map([
    ['report-schema.js', reportSchema()],
    ['report-schema.d.ts', SCHEMA_TYPES],
  ]);
  for (const [name, schemas] of Object.entries(FILES)) {
    files.set(`${name}.js`, await generateValidator(name));
    files.set(`${name}.d.ts`, schemas.length > 1 ? TYPES_OF_SEVERAL(schemas) : TYPES);
  }
  return files;
}

export async function writeValidators(folder: string = VALIDATORS_FOLDER): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of await generateValidators()) writeFileSync(join(folder, name), text);
}

if (import.meta.main) await writeValidators(process.argv[2]);
