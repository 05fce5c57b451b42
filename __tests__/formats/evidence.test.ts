import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../src/core/limits.ts';
import { parseEvidence } from '../../src/formats/evidence.ts';
import { EVIDENCE_SCHEMAS, isEvidenceSchema } from '../../src/formats/evidence-names.ts';
import { EVIDENCE_DOCUMENTS } from './evidence.fixture.ts';
import { parsedValue, placesOf, problemsOf, utf8 } from './reading.ts';

const parse = (value: unknown, schema: keyof typeof EVIDENCE_DOCUMENTS) =>
  parseEvidence(utf8(JSON.stringify(value)), 'e.json', schema);

describe('an evidence document', () => {
  test.each(EVIDENCE_SCHEMAS)('%s is read by its own schema and by no other', (schema) => {
    const { value } = parsedValue(parse(EVIDENCE_DOCUMENTS[schema], schema));
    expect(value).toEqual(EVIDENCE_DOCUMENTS[schema]);
    for (const other of EVIDENCE_SCHEMAS.filter((name) => name !== schema)) {
      expect(placesOf(parse(EVIDENCE_DOCUMENTS[schema], other))).toContain('evidence-schema 1:65');
    }
  });

  test('reports schema violations as evidence problems', () => {
    expect(
      problemsOf(parse({ ...EVIDENCE_DOCUMENTS['dry-run'], mutation: true }, 'dry-run')),
    ).toEqual([
      expect.stringMatching(/^evidence-schema 1:\d+ mutation must be false, not true\.$/),
    ]);
  });

  test('is strict JSON', () => {
    expect(problemsOf(parseEvidence(utf8('{"a":1,"a":1}'), 'e.json', 'rollback'))).toEqual([
      'duplicate-key 1:8 The key "a" appears twice in one object.',
    ]);
  });

  test('is read up to its own limit', () => {
    const bytes = Buffer.alloc(LIMITS.evidenceBytes + 1, '\n');
    bytes.write(JSON.stringify(EVIDENCE_DOCUMENTS.rollback));
    const whole = bytes.subarray(0, LIMITS.evidenceBytes);
    expect(parseEvidence(whole, 'e.json', 'rollback').ok).toBe(true);
    expect(placesOf(parseEvidence(bytes, 'e.json', 'rollback'))).toEqual(['too-large 1:1']);
  });
});

test.each([
  ['clone-provenance', true],
  ['schema-compatibility', true],
  ['dry-run', true],
  ['rollback', true],
  ['Dry-Run', false],
  ['dry-run.json', false],
  ['', false],
  ['toString', false],
])('%j is a built-in evidence schema: %s', (name, known) => {
  expect(isEvidenceSchema(name)).toBe(known);
});
