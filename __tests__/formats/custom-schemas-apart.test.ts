import { describe, expect, test } from '@jest/globals';
import { compileEvidenceSchema } from '../../src/formats/custom-schema.ts';
import { parsedValue, problemsOf, utf8 } from './reading.ts';

const compile = (schema: unknown) =>
  compileEvidenceSchema(utf8(JSON.stringify(schema)), 's.schema.json');

const ID = 'https://example.org/evidence';
const DRAFTS = [
  'https://json-schema.org/draft/2020-12/schema',
  'http://json-schema.org/draft-07/schema#',
];

describe.each(DRAFTS)('schemas compiled one after the other: %s', ($schema) => {
  test('may have the same "$id"', () => {
    const number = parsedValue(compile({ $schema, $id: ID, type: 'number' }));
    const text = parsedValue(compile({ $schema, $id: ID, type: 'string' }));
    expect([number(utf8('1'), 'e'), text(utf8('"a"'), 'e')]).toEqual([null, null]);
    expect([number(utf8('"a"'), 'e'), text(utf8('1'), 'e')]).not.toContain(null);
  });

  test('do not resolve references to one another', () => {
    const parts = { part: { $id: `${ID}/part`, type: 'string' } };
    const named = { $schema, $id: ID, type: 'object', definitions: parts };
    expect(compile(named).ok).toBe(true);
    for (const $ref of [ID, `${ID}/part`]) {
      const said = problemsOf(compile({ $schema, $ref }));
      expect(said).toEqual([expect.stringContaining("can't resolve reference")]);
    }
  });

  test('are each validated by the meta-schema', () => {
    expect(compile({ $schema, type: 'string', minLength: 1 }).ok).toBe(true);
    const said = problemsOf(compile({ $schema, type: 'string', minLength: -1 }));
    expect(said).toEqual([expect.stringContaining('schema is invalid: data/minLength')]);
  });
});

test('a schema of another draft is refused with its name', () => {
  const $schema = 'https://json-schema.org/draft/2019-09/schema';
  const said = problemsOf(compile({ $schema, type: 'string' }));
  expect(said).toEqual([expect.stringContaining(`no schema with key or ref "${$schema}"`)]);
});
