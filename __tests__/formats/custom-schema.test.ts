import { describe, expect, test } from '@jest/globals';
import { compileEvidenceSchema } from '../../src/formats/custom-schema.ts';
import { parsedValue, placesOf, problemsOf, utf8 } from './reading.ts';

const compile = (schema: unknown) =>
  compileEvidenceSchema(utf8(JSON.stringify(schema)), 's.schema.json');

describe("a repository's own evidence schema", () => {
  test.each([
    { type: 'object', required: ['x'], properties: { x: { const: 1 } } },
    {
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      required: ['x'],
      properties: { x: { const: 1 } },
    },
  ])('validates a document: %j', (schema) => {
    const validate = parsedValue(compile(schema));
    expect(validate(utf8('{"x":1}'), 'e.json')).toBeNull();
    for (const text of ['{"x":2}', '{}', '{"x":1,"x":1}', '', '\ufeff{"x":1}']) {
      expect(validate(utf8(text), 'e.json')).toMatch(/\S/);
    }
  });

  test.each([
    true,
    [],
    null,
    { $async: true, type: 'string' },
    { type: 'unknown' },
    { unknown: 1 },
    { $ref: 'https://example.org/s.json' },
    { type: 'string', pattern: '(' },
  ])('is refused: %j', (schema) => {
    const compiled = compile(schema);
    expect(compiled.ok).toBe(false);
    expect(placesOf(compiled)).toEqual(['evidence-schema null:null']);
  });

  test.each([
    { allOf: [{ $ref: '#' }] },
    { $ref: '#' },
    { $dynamicRef: '#' },
    { $schema: 'http://json-schema.org/draft-07/schema#', anyOf: [{ $ref: '#' }] },
  ])('that is applied to one value without end validates nothing: %j', (schema) => {
    const validate = parsedValue(compile(schema));
    expect(validate(utf8('{}'), 'e.json')).toBe(
      'its schema s.schema.json refers to itself without end ("$ref"), or is nested too deep; correct it on the base first',
    );
  });

  test('may refer to itself for what is inside a value', () => {
    const tree = { type: 'object', additionalProperties: { $ref: '#' } };
    const validate = parsedValue(compile(tree));
    expect(validate(utf8('{"a":{"b":{}}}'), 'e.json')).toBeNull();
    expect(validate(utf8('{"a":{"b":1}}'), 'e.json')).toMatch('/a/b must be object');
  });

  test('that refers to itself without end before any document is refused', () => {
    const $defs = { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } };
    expect(problemsOf(compile({ $defs, $ref: '#/$defs/a' }))).toEqual([
      'evidence-schema null:null The evidence schema refers to itself without end ("$ref"), or is nested too deep.',
    ]);
  });
});
