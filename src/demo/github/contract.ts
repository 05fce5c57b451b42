import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { OpenApiData, OperationData } from './openapi-data.ts';
import { type Matched, PathTemplates } from './path-templates.ts';
import type { Reply } from './reply.ts';

/** A request as it came in; header names in lower case. */
export interface RawRequest {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export type CheckedRequest =
  | {
      readonly ok: true;
      /** Path and query parameters, integers as numbers. */
      readonly values: ReadonlyMap<string, unknown>;
      /** The parsed body; undefined where the operation has none. */
      readonly body: unknown;
    }
  | {
      readonly ok: false;
      readonly reasons: readonly string[];
      /** GitHub's own message, where it has one for this refusal (a 422). */
      readonly unprocessable: string | null;
    };

const DOCUMENT = 'github';
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const REASONS = 8;

/**
 * Validates requests and responses against GitHub's OpenAPI description. Validators
 * are compiled at first use: a run touches few of the operations.
 */
export class Contract {
  readonly #data: OpenApiData;
  readonly #templates: PathTemplates;
  readonly #validators = new Map<string, ValidateFunction>();
  readonly #ajv: Ajv;

  constructor(data: OpenApiData) {
    this.#data = data;
    this.#templates = new PathTemplates(Object.keys(data.operations));
    this.#ajv = new Ajv({
      allErrors: true,
      verbose: true, // a refusal names how many items were supplied
      strictTypes: false, // nullable types are unions
      strictRequired: false,
      keywords: ['source', 'operations', 'schemas'], // the document's own sections
      inlineRefs: false, // a user appears in many places of a body: compiled once, called there
      meta: false, // the script that wrote the data knows each keyword in it
      validateSchema: false,
      formats: {
        'date-time': (text: string) => DATE_TIME.test(text) && !Number.isNaN(Date.parse(text)),
        uri: (text: string) => URL.canParse(text),
        email: /^[^@\s]+@[^@\s]+$/,
        int64: true,
      },
    });
    this.#ajv.addSchema(data, DOCUMENT);
  }

  find(method: string, path: string): Matched | null {
    return this.#templates.match(method, path);
  }

  request(operation: string, raw: RawRequest): CheckedRequest {
    const body = this.#body(operation, raw);
    const parameters = this.#parameters(operation, raw);
    const reasons = [...parameters.reasons, ...body.reasons, ...mediaReasons(raw)];
    if (reasons.length === 0) return { ok: true, values: parameters.values, body: body.value };
    return { ok: false, reasons, unprocessable: body.unprocessable };
  }

  /** Why a response is outside the contract; empty if it is inside. */
  response(operation: string, reply: Reply): readonly string[] {
    const documented = this.#operation(operation).responses[String(reply.status)];
    // The description lists few of the errors that GitHub answers (no 401, no
    // 429): an error it does not list must still be a `basic-error`.
    if (documented === undefined && reply.status < 400) {
      return [`status ${reply.status} is not documented`];
    }
    const reasons = headerReasons(reply, documented?.headers ?? []);
    if (documented?.schema === null) {
      return reply.body === undefined ? reasons : [...reasons, 'a body where none is documented'];
    }
    const pointer =
      documented === undefined
        ? ['schemas', 'basic-error']
        : ['operations', operation, 'responses', String(reply.status), 'schema'];
    const validate = this.#at(pointer);
    return validate(reply.body) ? reasons : [...reasons, ...describe(validate.errors)];
  }

  #parameters(operation: string, raw: RawRequest): { values: Map<string, unknown> } & Reasons {
    const given = { path: { ...raw.parameters } as Record<string, unknown>, query: {} };
    const query: Record<string, unknown> = given.query;
    const reasons: string[] = [];
    for (const [name, value] of raw.query) {
      if (Object.hasOwn(query, name)) reasons.push(`query/${name} is given twice`);
      query[name] = value;
    }
    for (const parameter of this.#operation(operation).parameters) {
      const values = parameter.in === 'path' ? given.path : query;
      if (isInteger(parameter.schema)) values[parameter.name] = integer(values[parameter.name]);
      if (values[parameter.name] === undefined) delete values[parameter.name];
    }
    const validate = this.#validator(`${operation} parameters`, () =>
      this.#parametersSchema(operation),
    );
    if (!validate(given)) reasons.push(...describe(validate.errors));
    return { values: new Map(Object.entries({ ...query, ...given.path })), reasons };
  }

  /** One schema for all parameters: GitHub ignores an unknown one, a caller's slip is caught here. */
  #parametersSchema(operation: string): object {
    const places: Record<string, { properties: Record<string, object>; required: string[] }> = {
      path: { properties: {}, required: [] },
      query: { properties: {}, required: [] },
    };
    for (const [at, parameter] of this.#operation(operation).parameters.entries()) {
      const place = places[parameter.in];
      if (place === undefined) continue;
      place.properties[parameter.name] = {
        $ref: pointerTo(['operations', operation, 'parameters', String(at), 'schema']),
      };
      if (parameter.required) place.required.push(parameter.name);
    }
    const closed = Object.entries(places).map(([name, place]) => [
      name,
      { type: 'object', additionalProperties: false, ...place },
    ]);
    return { type: 'object', properties: Object.fromEntries(closed) };
  }

  #body(
    operation: string,
    raw: RawRequest,
  ): { value: unknown; unprocessable: string | null } & Reasons {
    const expected = this.#operation(operation).body;
    const answer = (value: unknown, reasons: string[], unprocessable: string | null = null) => ({
      value,
      reasons,
      unprocessable,
    });
    if (raw.body === '') return answer(undefined, expected?.required ? ['body is missing'] : []);
    if (expected === null) return answer(undefined, ['body where none is documented']);
    const parsed = parse(raw.body);
    if (parsed === undefined) return answer(undefined, ['body: Problems parsing JSON']);
    const validate = this.#at(['operations', operation, 'body', 'schema']);
    if (validate(parsed)) return answer(parsed, []);
    const reasons = describe(validate.errors).map((reason) => `body${reason}`);
    return answer(parsed, reasons, tooMany(validate.errors));
  }

  #operation(operation: string): OperationData {
    const data = this.#data.operations[operation];
    if (data === undefined) throw new Error(`no operation ${operation} in the description`);
    return data;
  }

  #at(pointer: readonly string[]): ValidateFunction {
    const $ref = pointerTo(pointer);
    return this.#validator($ref, () => ({ $ref }));
  }

  #validator(key: string, schema: () => object): ValidateFunction {
    const known = this.#validators.get(key);
    if (known !== undefined) return known;
    const compiled = this.#ajv.compile(schema());
    this.#validators.set(key, compiled);
    return compiled;
  }
}

interface Reasons {
  readonly reasons: string[];
}

/** RFC 6901 in a URI fragment. */
function pointerTo(segments: readonly string[]): string {
  const escaped = segments.map((segment) =>
    encodeURIComponent(segment.replaceAll('~', '~0').replaceAll('/', '~1')),
  );
  return `${DOCUMENT}#/${escaped.join('/')}`;
}

function describe(errors: readonly ErrorObject[] | null | undefined): string[] {
  const told = (errors ?? []).map(({ instancePath, message, params }) => {
    const name: unknown = params.additionalProperty;
    return `${instancePath} ${message}${typeof name === 'string' ? ` (${name})` : ''}`;
  });
  return [...new Set(told)].slice(0, REASONS);
}

/** The one breach of a body schema that callers meet in practice, in GitHub's words. */
function tooMany(errors: readonly ErrorObject[] | null | undefined): string | null {
  const error = (errors ?? []).find(({ keyword }) => keyword === 'maxItems');
  if (error === undefined || !Array.isArray(error.data)) return null;
  const { limit } = error.params;
  const supplied = error.data.length;
  return `Invalid request.\n\nNo more than ${limit} items are allowed; ${supplied} were supplied.`;
}

function mediaReasons({ headers, body }: RawRequest): string[] {
  const accept = String(headers.accept ?? '*/*');
  const type = String(headers['content-type'] ?? '');
  const reasons: string[] = [];
  if (!/json|\*\/\*/.test(accept)) reasons.push(`header accept: ${accept} is not served`);
  if (body !== '' && !/^application\/json\b/.test(type)) {
    reasons.push(`header content-type: ${type === '' ? 'missing' : type}`);
  }
  // GitHub refuses requests without it: https://docs.github.com/rest/using-the-rest-api
  if (!headers['user-agent']) reasons.push('header user-agent: missing');
  return reasons;
}

function headerReasons(reply: Reply, documented: readonly string[]): string[] {
  const sent = new Set(Object.keys(reply.headers).map((name) => name.toLowerCase()));
  const listed = new Set(documented.map((name) => name.toLowerCase()));
  const reasons: string[] = [];
  if (sent.has('link') && !listed.has('link')) reasons.push('header link is not documented');
  if (listed.has('location') && !sent.has('location')) reasons.push('header location is missing');
  return reasons;
}

function isInteger(schema: unknown): boolean {
  return (
    typeof schema === 'object' && schema !== null && 'type' in schema && schema.type === 'integer'
  );
}

/** A number if the text is one; else the text, for the schema to refuse. */
function integer(value: unknown): unknown {
  return typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
}

/** Undefined where the text is not JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
