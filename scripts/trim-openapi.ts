/**
 * Makes `fixtures/github-openapi.json` from GitHub's OpenAPI description:
 *
 *   npx node scripts/trim-openapi.ts PATH/package/generated/api.github.com.json
 *
 * The description comes in the npm package `@octokit/openapi`, which is 400 MB
 * on disk; the embedded GitHub needs the operations below and their schemas.
 * Key order is fixed and each operation and schema is on one line, so that
 * the difference between two versions of the description can be read.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const REPOSITORY = '/repos/{owner}/{repo}';

const OPERATIONS = [
  'GET /user',
  `GET ${REPOSITORY}/issues/{issue_number}/comments`,
  `POST ${REPOSITORY}/issues/{issue_number}/comments`,
  `GET ${REPOSITORY}/issues/comments/{comment_id}`,
  `PATCH ${REPOSITORY}/issues/comments/{comment_id}`,
  `DELETE ${REPOSITORY}/issues/comments/{comment_id}`,
  `GET ${REPOSITORY}/issues/{issue_number}/timeline`,
  `GET ${REPOSITORY}/pulls`,
  `GET ${REPOSITORY}/pulls/{pull_number}`,
  `GET ${REPOSITORY}/pulls/{pull_number}/commits`,
  `GET ${REPOSITORY}/pulls/{pull_number}/files`,
  `GET ${REPOSITORY}/pulls/{pull_number}/reviews`,
  `GET ${REPOSITORY}/collaborators/{username}/permission`,
  `POST ${REPOSITORY}/check-runs`,
  `PATCH ${REPOSITORY}/check-runs/{check_run_id}`,
  `GET ${REPOSITORY}/check-runs/{check_run_id}/annotations`,
  `GET ${REPOSITORY}/commits/{ref}/check-runs`,
  `POST ${REPOSITORY}/statuses/{sha}`,
  `GET ${REPOSITORY}/commits/{ref}/statuses`,
  `GET ${REPOSITORY}/commits/{ref}/status`,
  `GET ${REPOSITORY}/commits/{commit_sha}/pulls`,
  `GET ${REPOSITORY}/git/trees/{tree_sha}`,
  `GET ${REPOSITORY}/git/blobs/{file_sha}`,
  `GET ${REPOSITORY}/git/commits/{commit_sha}`,
  `GET ${REPOSITORY}/branches/{branch}`,
  `GET ${REPOSITORY}/contents/{path}`,
  `GET ${REPOSITORY}/actions/runs/{run_id}`,
  `GET ${REPOSITORY}/actions/runs/{run_id}/jobs`,
];

/** What GitHub answers with any error status, listed for the operation or not. */
const ALWAYS = ['basic-error'];

const VALIDATING = new Set([
  ...['type', 'enum', 'format', 'pattern', 'required', 'default', 'minimum', 'maximum'],
  ...['minLength', 'maxLength', 'minItems', 'maxItems', 'uniqueItems', 'maxProperties'],
]);
const ONE_SCHEMA = new Set(['items', 'not', 'additionalProperties']);
const SCHEMA_LIST = new Set(['allOf', 'anyOf', 'oneOf']);
const SCHEMA_MAP = new Set(['properties', 'patternProperties']);
const DROPPED = new Set([
  ...['description', 'title', 'summary', 'example', 'examples', 'externalDocs'],
  ...['deprecated', 'readOnly', 'writeOnly', 'discriminator', 'xml', 'nullable'],
]);

type Json = null | boolean | number | string | Json[] | Node;
interface Node {
  [key: string]: Json;
}

class Trimmer {
  readonly #description: Node;
  /** Component schemas met so far, by name; the map grows while it is walked. */
  readonly #schemas = new Map<string, Json>();

  constructor(description: Node) {
    this.#description = description;
  }

  trim(source: Node): Node {
    const operations: Node = {};
    for (const name of OPERATIONS) operations[name] = this.#operation(name);
    for (const name of ALWAYS) this.#schema({ $ref: `#/components/schemas/${name}` });
    return { source, operations, schemas: Object.fromEntries(this.#schemas) };
  }

  #operation(name: string): Node {
    const [method = '', path = ''] = name.split(' ');
    const paths = node(this.#description.paths);
    const operation = node(node(paths[path])[method.toLowerCase()]);
    const body = operation.requestBody;
    return {
      id: operation.operationId ?? null,
      parameters: list(operation.parameters ?? []).map((each) => this.#parameter(each)),
      body: body === undefined ? null : this.#body(node(this.#resolve(body))),
      responses: this.#responses(node(operation.responses)),
    };
  }

  #parameter(raw: Json): Node {
    const { name, in: place, required, schema } = node(this.#resolve(raw));
    return {
      name: name ?? null,
      in: place ?? null,
      required: required ?? false,
      schema: this.#schema(schema ?? {}),
    };
  }

  #body(raw: Node): Node {
    return { required: raw.required ?? false, schema: this.#content(raw) };
  }

  #responses(raw: Node): Node {
    const responses: Node = {};
    for (const [status, response] of Object.entries(raw)) {
      const resolved = node(this.#resolve(response));
      responses[status] = {
        headers: Object.keys(node(resolved.headers ?? {})).sort(),
        schema: this.#content(resolved),
      };
    }
    return responses;
  }

  /** The schema of a body as JSON; null where there is no body. */
  #content(raw: Node): Json {
    const content = node(raw.content ?? {});
    const json = content['application/json'];
    if (json === undefined && Object.keys(content).length > 0) {
      throw new Error(`no application/json among ${Object.keys(content).join(', ')}`);
    }
    return json === undefined ? null : this.#schema(node(json).schema ?? {});
  }

  /**
   * One schema object of OpenAPI 3.0 as JSON Schema. A keyword that is neither
   * kept nor known to be dropped is an error, so that a new version of the
   * description cannot lose a constraint unseen.
   */
  #schema(raw: Json): Json {
    if (typeof raw === 'boolean') return raw;
    const schema = node(raw);
    const reference = schema.$ref;
    // OpenAPI 3.0: what is beside a $ref is ignored. JSON Schema would apply it.
    if (typeof reference === 'string') return { $ref: this.#hoist(reference) };
    const trimmed: Node = {};
    for (const [keyword, value] of Object.entries(schema)) {
      if (VALIDATING.has(keyword)) trimmed[keyword] = value;
      else if (ONE_SCHEMA.has(keyword)) trimmed[keyword] = this.#schema(value);
      else if (SCHEMA_LIST.has(keyword)) {
        trimmed[keyword] = list(value).map((each) => this.#schema(each));
      } else if (SCHEMA_MAP.has(keyword)) {
        const entries = Object.entries(node(value));
        trimmed[keyword] = Object.fromEntries(entries.map(([k, v]) => [k, this.#schema(v)]));
      } else if (!DROPPED.has(keyword) && !keyword.startsWith('x-')) {
        throw new Error(`unknown keyword ${keyword} in ${JSON.stringify(raw).slice(0, 200)}`);
      }
    }
    return schema.nullable === true ? nullable(trimmed) : trimmed;
  }

  #hoist(reference: string): string {
    const name = reference.replace('#/components/schemas/', '');
    if (name.includes('/')) throw new Error(`unexpected reference ${reference}`);
    if (!this.#schemas.has(name)) {
      this.#schemas.set(name, null); // a placeholder while its own references are followed
      this.#schemas.set(name, this.#schema(this.#at(reference)));
    }
    return `#/schemas/${name}`;
  }

  #resolve(raw: Json): Json {
    const reference = node(raw).$ref;
    return typeof reference === 'string' ? this.#at(reference) : raw;
  }

  #at(reference: string): Json {
    let found: Json = this.#description;
    for (const segment of reference.slice('#/'.length).split('/')) {
      found = node(found)[segment] ?? null;
    }
    return node(found);
  }
}

/** OpenAPI 3.0's `nullable: true` in JSON Schema's own words. */
function nullable(schema: Node): Node {
  const type = schema.type;
  const combined = [...SCHEMA_LIST, 'not'].some((keyword) => keyword in schema);
  if (typeof type !== 'string' || combined) return { anyOf: [schema, { type: 'null' }] };
  const values = schema.enum;
  const widened: Node = { ...schema, type: [type, 'null'] };
  if (Array.isArray(values) && !values.includes(null)) widened.enum = [...values, null];
  return widened;
}

function node(value: Json | undefined): Node {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new Error(`expected an object, found ${JSON.stringify(value) ?? 'nothing'}`);
}

function list(value: Json): Json[] {
  if (Array.isArray(value)) return value;
  throw new Error(`expected an array, found ${JSON.stringify(value)}`);
}

/** Keys in alphabetical order at every depth. */
function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key] ?? null)]));
}

/** Two levels of lines, everything below them on one. */
function print(data: Node): string {
  const sections = Object.entries(data).map(([name, section]) => {
    const entries = Object.entries(node(sorted(section)));
    const lines = entries.map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`);
    return `${JSON.stringify(name)}: {\n${lines.join(',\n')}\n}`;
  });
  return `{\n${sections.join(',\n')}\n}\n`;
}

function main(path: string | undefined): void {
  if (path === undefined) {
    process.stderr.write('usage: node scripts/trim-openapi.ts PATH/api.github.com.json\n');
    process.exitCode = 2;
    return;
  }
  const read = (file: string): Node => node(JSON.parse(readFileSync(file, 'utf8')));
  const description = read(path);
  const manifest = read(join(dirname(path), '..', 'package.json'));
  const source: Node = {
    package: manifest.name ?? null,
    version: manifest.version ?? null,
    license: manifest.license ?? null,
    openapi: description.openapi ?? null,
  };
  const target = join(import.meta.dirname, '..', 'fixtures', 'github-openapi.json');
  writeFileSync(target, print(new Trimmer(description).trim(source)));
}

main(process.argv[2]);
