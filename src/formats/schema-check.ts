import type { Place, ProblemCode } from '../core/problem.ts';
import { type JsonDocument, pointerStep, pointerSteps } from './json-document.ts';
import { nearest } from './near-miss.ts';
import { PROBLEMS_KEPT, type ProblemList } from './problem-list.ts';
import { described, quoted } from './quoted.ts';
import type { SchemaError, Validate } from './schema-error.ts';

/** What a violation says: one sentence, what to do, and where. */
interface Wording {
  readonly message: string;
  readonly remedy: string;
  readonly place: Place;
}

/** Validates a document against a compiled schema; returns whether it is valid. */
export function checkSchema(
  validate: Validate,
  document: JsonDocument,
  problems: ProblemList,
  code: ProblemCode = 'schema-violation',
): boolean {
  if (validate(document.value)) return true;
  addSchemaErrors(validate.errors ?? [], document, problems, code);
  return false;
}

/** ajv's errors as problems in plain words; also for schemas that are not this project's. */
export function addSchemaErrors(
  errors: readonly SchemaError[],
  document: JsonDocument,
  problems: ProblemList,
  code: ProblemCode,
): void {
  if (errors.length >= PROBLEMS_KEPT) problems.markUncounted();
  for (const error of telling(errors)) {
    const { message, remedy, place } = wording(error, document);
    problems.add(code, message, remedy, place);
  }
}

const COMBINING = new Set(['anyOf', 'oneOf', 'allOf', 'if', 'not']);

/** Drops "must match one of the alternatives" where an alternative already says what is wrong. */
function telling(errors: readonly SchemaError[]): readonly SchemaError[] {
  const plain = errors.filter(({ keyword }) => !COMBINING.has(keyword));
  return plain.length > 0 ? plain : errors;
}

function wording(error: SchemaError, document: JsonDocument): Wording {
  const { instancePath, keyword, params, data } = error;
  const name = nameOf(instancePath);
  const place = document.placeOf(instancePath);
  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(error, String(params.additionalProperty), document);
    case 'required': {
      const key = String(params.missingProperty);
      const message = `${name} lacks the key ${quoted(key)}.`;
      return { message, remedy: `Add ${quoted(key)}.`, place };
    }
    case 'enum':
    case 'const':
      return { ...oneOf(error, name), place };
    default: {
      const expected = expectation(error);
      return {
        message: `${name} must be ${expected}, not ${found(keyword, data)}.`,
        remedy: `Write ${expected} here.`,
        place,
      };
    }
  }
}

function unknownKey(error: SchemaError, key: string, document: JsonDocument): Wording {
  const known = knownKeys(error.parentSchema);
  const meant = nearest(key, known);
  return {
    message: `${nameOf(error.instancePath)} has an unknown key ${quoted(key)}.`,
    remedy:
      meant === null
        ? `Remove it; the keys known here are ${known.join(', ') || 'none'}.`
        : `Did you mean ${quoted(meant)}?`,
    place: document.placeOfKey(error.instancePath + pointerStep(key)),
  };
}

function knownKeys(schema: unknown): readonly string[] {
  const properties = member(schema, 'properties');
  return properties !== null && typeof properties === 'object' ? Object.keys(properties) : [];
}

function oneOf(error: SchemaError, name: string): Omit<Wording, 'place'> {
  const { params, data } = error;
  const list = params.allowedValues;
  const allowed: readonly unknown[] = Array.isArray(list) ? list : [params.allowedValue];
  const words = allowed.filter((value) => typeof value === 'string');
  const meant = typeof data === 'string' ? nearest(data, words) : null;
  const choice = allowed.map(described).join(', ');
  const expected = allowed.length > 1 ? `one of ${choice}` : choice;
  return {
    message: `${name} must be ${expected}, not ${described(data)}.`,
    remedy:
      meant === null
        ? `Write ${expected}.`
        : `Did you mean ${quoted(meant)}? Spelling and case count.`,
  };
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

function expectation({ keyword, params, parentSchema }: SchemaError): string {
  const limit = Number(params.limit);
  switch (keyword) {
    case 'type':
      return [params.type]
        .flat()
        .map((type) => TYPES[String(type)] ?? String(type))
        .join(' or ');
    case 'pattern': {
      const words = member(parentSchema, 'patternErrorMessage');
      return typeof words === 'string' ? words : `a text like ${String(params.pattern)}`;
    }
    case 'minLength':
      return `at least ${count(limit, 'character')} long`;
    case 'maxLength':
      return `at most ${count(limit, 'character')} long`;
    case 'minItems':
      return `a list of at least ${count(limit, 'item')}`;
    case 'maxItems':
      return limit === 0 ? 'an empty list' : `a list of at most ${count(limit, 'item')}`;
    case 'minimum':
      return `${limit} or more`;
    case 'maximum':
      return `${limit} or less`;
    default:
      return `valid by the schema's "${keyword}"`;
  }
}

function found(keyword: string, data: unknown): string {
  if (keyword.endsWith('Items') && Array.isArray(data)) return `of ${count(data.length, 'item')}`;
  return described(data);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function member(value: unknown, key: string): unknown {
  if (value === null || typeof value !== 'object') return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

/** `/files/2/sha256` as people write it: `files[2].sha256`. */
export function nameOf(pointer: string): string {
  let name = '';
  for (const step of pointerSteps(pointer)) {
    if (/^\d+$/.test(step)) name += `[${step}]`;
    else if (/^[\w$]{1,60}$/.test(step)) name += name === '' ? step : `.${step}`;
    else name += `[${quoted(step)}]`;
  }
  return name === '' ? 'The document' : name;
}
