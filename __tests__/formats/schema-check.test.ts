import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../src/core/limits.ts';
import type { JsonDocument } from '../../src/formats/json-document.ts';
import { PROBLEMS_KEPT, ProblemList } from '../../src/formats/problem-list.ts';
import { addSchemaErrors, checkSchema, nameOf } from '../../src/formats/schema-check.ts';
import type { SchemaError, Validate } from '../../src/formats/schema-error.ts';
import { parseStrictJson } from '../../src/formats/strict-json.ts';
import { parsedValue, utf8 } from './reading.ts';

const DOCUMENT: JsonDocument = parsedValue(
  parseStrictJson(utf8('{"a": [1, {"b": 2}],\n "path": "x"}'), 'a.json'),
);

const error = (change: Partial<SchemaError>): SchemaError => ({
  instancePath: '/a/1/b',
  keyword: 'type',
  params: { type: 'string' },
  data: 2,
  ...change,
});

/** Problems as `LINE:COLUMN MESSAGE | REMEDY`. */
function worded(...errors: readonly SchemaError[]): readonly string[] {
  const problems = new ProblemList('a.json');
  addSchemaErrors(errors, DOCUMENT, problems, 'schema-violation');
  return problems
    .toProblems()
    .map(({ line, column, message, remedy }) => `${line}:${column} ${message} | ${remedy}`);
}

describe('the message of a violation', () => {
  test.each<[string, Partial<SchemaError>, string]>([
    ['a type', {}, '1:17 a[1].b must be a text, not 2. | Write a text here.'],
    [
      'a type: whole number',
      { params: { type: 'integer' }, data: '1' },
      '1:17 a[1].b must be a whole number, not "1". | Write a whole number here.',
    ],
    [
      'a type: number',
      { params: { type: 'number' }, data: true },
      '1:17 a[1].b must be a number, not true. | Write a number here.',
    ],
    [
      'a type: boolean',
      { params: { type: 'boolean' } },
      '1:17 a[1].b must be true or false, not 2. | Write true or false here.',
    ],
    [
      'a type: array',
      { params: { type: 'array' }, data: {} },
      '1:17 a[1].b must be a list, not an object. | Write a list here.',
    ],
    [
      'a type: object',
      { params: { type: 'object' }, data: [1] },
      '1:17 a[1].b must be an object, not a list. | Write an object here.',
    ],
    [
      'a type: null',
      { params: { type: 'null' } },
      '1:17 a[1].b must be null, not 2. | Write null here.',
    ],
    [
      'an unknown type',
      { params: { type: 'date' } },
      '1:17 a[1].b must be date, not 2. | Write date here.',
    ],
    [
      'two types',
      { params: { type: ['string', 'array'] } },
      '1:17 a[1].b must be a text or a list, not 2. | Write a text or a list here.',
    ],
    [
      'a pattern with a description',
      {
        keyword: 'pattern',
        params: { pattern: '^x$' },
        parentSchema: { patternErrorMessage: 'an x' },
        data: 'y',
      },
      '1:17 a[1].b must be an x, not "y". | Write an x here.',
    ],
    [
      'a pattern without a description',
      { keyword: 'pattern', params: { pattern: '^x$' }, parentSchema: {}, data: 'y' },
      '1:17 a[1].b must be a text like ^x$, not "y". | Write a text like ^x$ here.',
    ],
    [
      'a pattern with a description that is not a string',
      {
        keyword: 'pattern',
        params: { pattern: '^x$' },
        parentSchema: { patternErrorMessage: 1 },
        data: 'y',
      },
      '1:17 a[1].b must be a text like ^x$, not "y". | Write a text like ^x$ here.',
    ],
    [
      'a pattern of no schema',
      { keyword: 'pattern', params: { pattern: '^x$' }, data: 'y' },
      '1:17 a[1].b must be a text like ^x$, not "y". | Write a text like ^x$ here.',
    ],
    [
      'a pattern of a null schema',
      { keyword: 'pattern', params: { pattern: '^x$' }, parentSchema: null, data: 'y' },
      '1:17 a[1].b must be a text like ^x$, not "y". | Write a text like ^x$ here.',
    ],
    [
      'minLength 1',
      { keyword: 'minLength', params: { limit: 1 }, data: '' },
      '1:17 a[1].b must be at least 1 character long, not "". | Write at least 1 character long here.',
    ],
    [
      'maxLength 2',
      { keyword: 'maxLength', params: { limit: 2 }, data: 'abc' },
      '1:17 a[1].b must be at most 2 characters long, not "abc". | Write at most 2 characters long here.',
    ],
    [
      'minItems',
      { keyword: 'minItems', params: { limit: 1 }, data: [] },
      '1:17 a[1].b must be a list of at least 1 item, not of 0 items. | Write a list of at least 1 item here.',
    ],
    [
      'maxItems',
      { keyword: 'maxItems', params: { limit: 2 }, data: [1, 2, 3] },
      '1:17 a[1].b must be a list of at most 2 items, not of 3 items. | Write a list of at most 2 items here.',
    ],
    [
      'maxItems 0',
      { keyword: 'maxItems', params: { limit: 0 }, data: [1] },
      '1:17 a[1].b must be an empty list, not of 1 item. | Write an empty list here.',
    ],
    [
      'items that are no list',
      { keyword: 'maxItems', params: { limit: 2 }, data: 'x' },
      '1:17 a[1].b must be a list of at most 2 items, not "x". | Write a list of at most 2 items here.',
    ],
    [
      'another limit of a list',
      { keyword: 'contains', params: {}, data: [1] },
      '1:17 a[1].b must be valid by the schema\'s "contains", not a list. | Write valid by the schema\'s "contains" here.',
    ],
    [
      'minimum',
      { keyword: 'minimum', params: { limit: 3 } },
      '1:17 a[1].b must be 3 or more, not 2. | Write 3 or more here.',
    ],
    [
      'maximum',
      { keyword: 'maximum', params: { limit: 1 } },
      '1:17 a[1].b must be 1 or less, not 2. | Write 1 or less here.',
    ],
    [
      'required',
      { keyword: 'required', instancePath: '/a/1', params: { missingProperty: 'c' } },
      '1:11 a[1] lacks the key "c". | Add "c".',
    ],
    [
      'required, at the top',
      { keyword: 'required', instancePath: '', params: { missingProperty: 'c' } },
      '1:1 The document lacks the key "c". | Add "c".',
    ],
    [
      'const',
      { keyword: 'const', params: { allowedValue: 1 } },
      '1:17 a[1].b must be 1, not 2. | Write 1.',
    ],
    [
      'const, nearly',
      { keyword: 'const', params: { allowedValue: 'open' }, data: 'opne' },
      '1:17 a[1].b must be "open", not "opne". | Did you mean "open"? Spelling and case count.',
    ],
    [
      'enum',
      { keyword: 'enum', params: { allowedValues: ['open', 'closed'] } },
      '1:17 a[1].b must be one of "open", "closed", not 2. | Write one of "open", "closed".',
    ],
    [
      'enum, nearly',
      { keyword: 'enum', params: { allowedValues: [1, 'open', 'closed'] }, data: 'Closed' },
      '1:17 a[1].b must be one of 1, "open", "closed", not "Closed". | Did you mean "closed"? Spelling and case count.',
    ],
    [
      'enum of one',
      { keyword: 'enum', params: { allowedValues: ['x'] } },
      '1:17 a[1].b must be "x", not 2. | Write "x".',
    ],
  ])('of %s', (_, change, message) => {
    expect(worded(error(change))).toEqual([message]);
  });

  test.each<[string, unknown, string, string]>([
    ['near a known key', { properties: { path: {}, other: {} } }, 'Path', 'Did you mean "path"?'],
    [
      'similar to none',
      { properties: { path: {}, other: {} } },
      'zzz',
      'Remove it; the keys known here are path, other.',
    ],
    ['where none is known', { properties: {} }, 'zzz', 'Remove it; the keys known here are none.'],
    ['where a schema has no properties', {}, 'zzz', 'Remove it; the keys known here are none.'],
    ['of no schema', undefined, 'zzz', 'Remove it; the keys known here are none.'],
    [
      'of a schema that is a string',
      'properties',
      'zzz',
      'Remove it; the keys known here are none.',
    ],
    [
      'where properties are null',
      { properties: null },
      'zzz',
      'Remove it; the keys known here are none.',
    ],
    [
      'where properties are a string',
      { properties: 'ab' },
      'zzz',
      'Remove it; the keys known here are none.',
    ],
  ])('of an unknown key %s', (_, parentSchema, key, remedy) => {
    const params = { additionalProperty: key };
    const found = worded(
      error({ keyword: 'additionalProperties', instancePath: '', params, parentSchema }),
    );
    expect(found).toEqual([`1:1 The document has an unknown key "${key}". | ${remedy}`]);
  });

  test('of an unknown key is at the key', () => {
    const change = { keyword: 'additionalProperties', params: { additionalProperty: 'b' } };
    expect(worded(error({ ...change, instancePath: '/a/1' }))[0]).toMatch(
      /^1:12 a\[1\] has an unknown key "b"\./,
    );
  });
});

describe('alternatives', () => {
  test.each(['anyOf', 'oneOf', 'allOf', 'if', 'not'])(
    '%s is omitted where another violation is more specific',
    (keyword) => {
      const whole = error({ keyword, instancePath: '', params: {}, data: {} });
      expect(worded(whole, error({}))).toEqual(worded(error({})));
      expect(worded(whole)).toEqual([
        `1:1 The document must be valid by the schema's "${keyword}", not an object. | Write valid by the schema's "${keyword}" here.`,
      ]);
    },
  );
});

describe('many violations', () => {
  const many = (count: number) =>
    worded(...Array.from({ length: count }, (_, at) => error({ data: at })));

  test('are counted, with a note where the validator stopped', () => {
    const cap = LIMITS.problemsPerFile;
    expect(many(PROBLEMS_KEPT - 1).at(-1)).toContain(
      ` And ${PROBLEMS_KEPT - 1 - cap} more problems in this file.`,
    );
    expect(many(PROBLEMS_KEPT).at(-1)).toContain(
      ` And at least ${PROBLEMS_KEPT - cap} more problems in this file.`,
    );
  });
});

describe('a validator', () => {
  const validator = (errors: readonly SchemaError[] | null, valid = false): Validate =>
    Object.assign(() => valid, { errors });
  const check = (validate: Validate, code?: 'evidence-schema') => {
    const problems = new ProblemList('a.json');
    return [checkSchema(validate, DOCUMENT, problems, code), problems.toProblems()];
  };

  test('that accepts adds no problem, whatever errors it had before', () => {
    expect(check(validator([error({})], true))).toEqual([true, []]);
  });

  test('that refuses adds its violations under the requested code', () => {
    expect(check(validator([error({})]))).toMatchObject([false, [{ code: 'schema-violation' }]]);
    expect(check(validator([error({})]), 'evidence-schema')).toMatchObject([
      false,
      [{ code: 'evidence-schema' }],
    ]);
  });

  test('that refuses without a violation still refuses', () => {
    expect(check(validator(null))).toEqual([false, []]);
    expect(check(() => false)).toEqual([false, []]);
  });
});

test.each([
  ['', 'The document'],
  ['/files', 'files'],
  ['/files/2/sha256', 'files[2].sha256'],
  ['/files/12', 'files[12]'],
  ['/0/a', '[0].a'],
  ['/2a', '2a'],
  ['/a/2a', 'a.2a'],
  ['/$schema', '$schema'],
  ['/a-b', '["a-b"]'],
  ['/a/-b', 'a["-b"]'],
  ['/a/b-', 'a["b-"]'],
  ['/a~1b', '["a/b"]'],
  ['/', '[""]'],
  [`/${'x'.repeat(60)}`, 'x'.repeat(60)],
  [`/a/${'x'.repeat(61)}`, `a["${'x'.repeat(60)}\u2026"]`],
])('the value at %j is called %s', (pointer, name) => {
  expect(nameOf(pointer)).toBe(name);
});
