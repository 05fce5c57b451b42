/**
 * Writes docs/reference.md from schemas/: every field of seal, register, evidence
 * and report with its type and its description. A test compares the page with
 * the schemas, and validates each example against its schema.
 *
 *     node scripts/reference.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bundle.ts';
import { EXAMPLES } from './reference-examples.ts';

export const PAGE = join(ROOT, 'docs/reference.md');

export interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** In the order of the page; the id is the anchor and names the example. */
export const SCHEMAS_SHOWN = [
  ['seal', 'seal.schema.json'],
  ['blocker-register', 'blockers.schema.json'],
  ['clone-provenance', 'evidence/clone-provenance.schema.json'],
  ['schema-compatibility', 'evidence/schema-compatibility.schema.json'],
  ['dry-run', 'evidence/dry-run.schema.json'],
  ['rollback', 'evidence/rollback.schema.json'],
  ['report', 'report.schema.json'],
] as const;

export const readSchema = (file: string): Schema =>
  JSON.parse(readFileSync(join(ROOT, 'schemas', file), 'utf8'));

export function referencePage(): string {
  return [HEAD, ...SCHEMAS_SHOWN.map(([id, file]) => section(id, file))].join('\n');
}

function section(id: keyof typeof EXAMPLES, file: string): string {
  const root = readSchema(file);
  const page = new Page(root);
  const example = `\`\`\`json\n${compact(EXAMPLES[id])}\n\`\`\`\n`;
  const intro = id === 'clone-provenance' ? EVIDENCE : '';
  const short = id === 'report' ? 'A report of one drifted file:\n\n' : '';
  return `${intro}## ${root.title}

${root.description} [Schema](../schemas/${file}).

${short}${example}
${page.text()}`;
}

/** The tables of one schema: the document's own, then one for each kind of object in it. */
class Page {
  readonly #root: Schema;
  readonly #parts: string[] = [];
  readonly #shown = new Set<string>();

  constructor(root: Schema) {
    this.#root = root;
    this.#table(null, root);
  }

  text(): string {
    return this.#parts.join('\n');
  }

  #table(title: string | null, schema: Schema): void {
    if (title !== null && this.#shown.has(title)) return;
    if (title !== null) this.#shown.add(title);
    const rows: string[] = [];
    const later: [string, Schema][] = [];
    this.#rows('', schema, rows, later);
    const heading = title === null ? '' : `### ${title}\n\n`;
    const words =
      title === null || schema.description === undefined ? '' : `${schema.description}\n\n`;
    this.#parts.push(
      `${heading}${words}| field | | type | meaning |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`,
    );
    for (const [name, part] of later) this.#table(name, part);
  }

  /** Objects without a title of their own are shown as `name.field` in the table of what has them. */
  #rows(prefix: string, schema: Schema, rows: string[], later: [string, Schema][]): void {
    for (const [name, field] of Object.entries(schema.properties ?? {})) {
      const required = schema.required?.includes(name) === true ? 'required' : '';
      const path = `${prefix}${name}`;
      rows.push(
        `| \`${path}\` | ${required} | ${cell(this.#type(field))} | ${cell(this.#words(field))} |`,
      );
      for (const part of this.#objects(field)) {
        if (part.title !== undefined) later.push([part.title, part]);
        else {
          const inside = this.#isList(field) ? `${path}[].` : `${path}.`;
          this.#rows(inside, part, rows, later);
        }
      }
    }
  }

  #resolve(schema: Schema): Schema {
    if (schema.$ref === undefined) return schema;
    const { $ref, ...own } = schema;
    const target = this.#root.$defs?.[$ref.replace('#/$defs/', '')];
    if (target === undefined) throw new Error(`${$ref} leads nowhere`);
    return { ...target, ...own };
  }

  #words(field: Schema): string {
    const { description } = this.#resolve(field);
    if (description !== undefined) return description;
    const inner = field.anyOf?.map((each) => this.#resolve(each).description).find(Boolean);
    return inner ?? '';
  }

  #isList(field: Schema): boolean {
    const { items, anyOf } = this.#resolve(field);
    return items !== undefined || anyOf?.some((each) => this.#isList(each)) === true;
  }

  /** The objects that a field is made of, through references, lists and alternatives. */
  #objects(field: Schema): readonly Schema[] {
    const { properties, items, anyOf, additionalProperties, ...rest } = this.#resolve(field);
    if (properties !== undefined) return [{ ...rest, properties }];
    if (typeof additionalProperties === 'object') return [];
    const inner = [...(items === undefined ? [] : [items]), ...(anyOf ?? [])];
    return inner.flatMap((each) => this.#objects(each));
  }

  #type(field: Schema): string {
    const named = NAMED[field.$ref ?? ''];
    if (named !== undefined) return named;
    const schema = this.#resolve(field);
    if (schema.anyOf !== undefined) {
      return schema.anyOf.map((each) => this.#type(each)).join(' or ');
    }
    if (schema.const !== undefined) return constant(schema.const);
    if (schema.enum !== undefined) {
      return schema.enum.map((each) => `\`${JSON.stringify(each)}\``).join(', ');
    }
    if (schema.items !== undefined) return this.#listType(schema, schema.items);
    if (schema.patternErrorMessage !== undefined)
      return withNull(schema, schema.patternErrorMessage);
    if (schema.title !== undefined && schema.properties !== undefined) return link(schema.title);
    return [schema.type ?? 'object'].flat().join(' or ');
  }

  #listType(schema: Schema, items: Schema): string {
    const [object] = this.#objects(items);
    const what = object?.title === undefined ? this.#type(items) : link(object.title);
    const word = [schema.type ?? 'array'].flat().includes('string')
      ? 'string or list of'
      : 'list of';
    return `${word} ${what === 'object' ? 'objects' : what}`;
  }
}

/** Explained at the top of the page. */
const NAMED: Readonly<Record<string, string>> = {
  '#/$defs/id': 'id',
  '#/$defs/sha256': 'SHA-256',
};

/** JSON with short objects and lists on one line. */
function compact(value: unknown, indent = ''): string {
  const whole = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  if (typeof value !== 'object' || value === null || indent.length + whole.length < 90)
    return whole;
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const parts = Array.isArray(value)
    ? value.map((each) => compact(each, deeper))
    : Object.entries(value).map(
        ([name, each]) => `${JSON.stringify(name)}: ${compact(each, deeper)}`,
      );
  return `${open}\n${parts.map((part) => `${deeper}${part}`).join(',\n')}\n${indent}${close}`;
}

/** A value; or, by ajv's `$data`, that of another field two objects up. */
function constant(value: unknown): string {
  const [, field] = /^\{"\$data":"2\/(.*)"\}$/.exec(JSON.stringify(value)) ?? [];
  return field === undefined
    ? `\`${JSON.stringify(value)}\``
    : `the value of \`${field.replaceAll('/', '.')}\``;
}

const withNull = ({ type }: Schema, words: string): string =>
  [type ?? ''].flat().includes('null') ? `${words}, or null` : words;

const link = (title: string): string => `[${title}](#${title.toLowerCase().replaceAll(' ', '-')})`;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const HEAD = `# Reference: seal, register, evidence, report

Made by \`node scripts/reference.ts\` from the JSON Schemas (draft 2020-12) in [\`schemas/\`](../schemas); a test compares the two. Files are UTF-8 without a byte order mark. Unknown keys, duplicate keys and text after the value are errors, reported with line and column. A file that names its schema in \`$schema\` is completed and checked by editors.

An **id** is a name with a letter or a digit, without control or invisible characters, its words separated by single spaces; spelling and case count. A **SHA-256** is 64 lower-case hexadecimal digits.

What the words mean is in the [glossary](glossary.md); formats of other tools are in [Seals that exist already](formats.md).
`;

const EVIDENCE = `# Evidence

A blocker or a grant names evidence files, each with a schema: one of the four below, or the path of a JSON Schema in the repository. The file must be sealed and must match its seal.

`;

if (import.meta.main) writeFileSync(PAGE, referencePage());
