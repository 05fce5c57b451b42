import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../src/core/limits.ts';
import { compileEvidenceSchema } from '../../src/formats/custom-schema.ts';
import { parsedValue, problemsOf, utf8 } from './reading.ts';

const compile = (schema: unknown) =>
  compileEvidenceSchema(utf8(JSON.stringify(schema)), 's.schema.json');
const said = (schema: unknown, document: string) =>
  parsedValue(compile(schema))(utf8(document), 'e.json');

const REMEDY =
  'Correct the schema on the base first: JSON Schema draft 2020-12 or draft-07, in one file.';

describe('a document', () => {
  test.each<[string, unknown, string, string | null]>([
    ['that is valid', { type: 'object' }, '{}', null],
    ['of another type', { type: 'object' }, '[]', 'it does not validate: document must be object'],
    [
      'with another member',
      { type: 'object', properties: { a: { const: 1 } } },
      '{"a":2}',
      'it does not validate: document/a must be equal to constant',
    ],
    [
      'that no alternative accepts',
      { anyOf: [{ type: 'string' }, { type: 'null' }] },
      '1',
      'it does not validate: document must be string, and 2 more violations',
    ],
    ['that is not JSON', { type: 'object' }, '{', 'An object is not closed.'],
    ['that is empty', { type: 'object' }, '', 'The file is empty.'],
  ])('%s', (_, schema, document, message) => {
    expect(said(schema, document)).toBe(message);
  });

  test('gives violation messages up to a length', () => {
    const key = 'k'.repeat(LIMITS.schemaMessage);
    const message = said(
      { type: 'object', properties: { [key]: { type: 'string' } } },
      `{"${key}":1}`,
    );
    expect(message).toMatch(/^it does not validate: document\/kkk/);
    expect(message?.length).toBeLessThan(LIMITS.schemaMessage + 60);
  });
});

describe('a schema that compares each item with each', () => {
  const cap = LIMITS.uniqueItems;
  const items = (count: number) => Array.from({ length: count }, (_, at) => at);
  const refused = `it has an array of more than ${cap} items, which "uniqueItems" compares each with each`;
  const UNIQUE = { type: 'array', uniqueItems: true };
  const NESTED = {
    type: 'object',
    properties: { a: { type: 'array', items: { type: 'object', properties: { b: UNIQUE } } } },
  };

  test.each<[string, unknown, unknown, string | null]>([
    ['as many as allowed', UNIQUE, items(cap), null],
    ['one more', UNIQUE, items(cap + 1), refused],
    ['as many as allowed, deep inside', NESTED, { a: [{ b: items(cap) }] }, null],
    ['one more, deep inside', NESTED, { a: [{ b: items(cap + 1) }] }, refused],
    ['one more, beside what is short', UNIQUE, [[1], items(cap + 1), null, 'x'], refused],
    ['one more, before what is short', NESTED, { x: items(cap + 1), y: [1] }, refused],
    ['one more, with nothing compared', { type: 'array' }, items(cap + 1), null],
    [
      'one more where the word is a value alone',
      { type: 'array', description: 'uniqueItems', examples: ['uniqueItems', null] },
      items(cap + 1),
      null,
    ],
  ])('%s', (_, schema, document, message) => {
    expect(said(schema, JSON.stringify(document))).toBe(message);
  });
});

describe('a schema', () => {
  test.each<[string, unknown, RegExp]>([
    ['true', true, /^is not a JSON object$/],
    ['null', null, /^is not a JSON object$/],
    ['a list', [], /^is not a JSON object$/],
    ['asynchronous', { $async: true }, /^is asynchronous \("\$async"\), which is not known here$/],
    [
      'of an unknown type',
      { type: 'unknown' },
      /^does not compile: schema is invalid: data\/type /,
    ],
    [
      'of an unknown keyword',
      { unknown: 1 },
      /^does not compile: strict mode: unknown keyword: "unknown"$/,
    ],
  ])('that is %s is refused', (_, schema, reason) => {
    const compiled = compile(schema);
    if (compiled.ok) throw new Error('it was compiled');
    expect(compiled.problems).toMatchObject([
      { code: 'evidence-schema', file: 's.schema.json', remedy: REMEDY },
    ]);
    const [, why] = /^The evidence schema (.*)\.$/s.exec(compiled.problems[0]?.message ?? '') ?? [];
    expect(why).toMatch(reason);
  });

  test.each<[string, unknown, string, string | null]>([
    [
      'compares members by "$data"',
      { properties: { a: { const: { $data: '1/b' } } } },
      '{"a":1,"b":1}',
      null,
    ],
    [
      'refuses by "$data"',
      { properties: { a: { const: { $data: '1/b' } } } },
      '{"a":1,"b":2}',
      'it does not validate: document/a must be equal to constant',
    ],
    [
      'reads no format',
      { properties: { a: { type: 'string', format: 'date' } } },
      '{"a":"no"}',
      null,
    ],
    [
      'names the first violation alone',
      { properties: { a: {}, b: {} }, required: ['a', 'b'] },
      '{}',
      "it does not validate: document must have required property 'a'",
    ],
  ])('%s', (_, schema, document, expected) => {
    expect(said({ type: 'object', ...(schema as object) }, document)).toBe(expected);
  });

  test('that is not strict JSON is refused as such', () => {
    const compiled = compileEvidenceSchema(utf8('{"type":"object","type":"object"}'), 's.json');
    expect(problemsOf(compiled)).toEqual([
      'duplicate-key 1:18 The key "type" appears twice in one object.',
    ]);
  });

  test.each<[string, unknown, boolean]>([
    [
      'that names no draft knows prefixItems',
      { type: 'array', prefixItems: [{ type: 'null' }], minItems: 1, items: false },
      true,
    ],
    [
      'of draft 2020-12 knows prefixItems',
      {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'array',
        prefixItems: [{ type: 'null' }],
        minItems: 1,
        items: false,
      },
      true,
    ],
    [
      'of draft-07 does not know prefixItems',
      {
        $schema: 'http://json-schema.org/draft-07/schema#',
        type: 'array',
        prefixItems: [{ type: 'null' }],
        minItems: 1,
        items: false,
      },
      false,
    ],
    [
      'of draft-07 knows lists of items',
      {
        $schema: 'http://json-schema.org/draft-07/schema#',
        type: 'array',
        items: [{ type: 'null' }],
        minItems: 1,
        additionalItems: false,
      },
      true,
    ],
    [
      'that names no draft does not know lists of items',
      { type: 'array', items: [{ type: 'null' }] },
      false,
    ],
  ])('%s', (_, schema, compiles) => {
    expect(compile(schema).ok).toBe(compiles);
  });
});
