import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { compileEvidenceSchema } from '../../../src/formats/custom-schema.ts';
import { parseEvidence } from '../../../src/formats/evidence.ts';
import { EVIDENCE_SCHEMAS } from '../../../src/formats/evidence-names.ts';
import { partsOf } from '../choices.ts';
import { assertBounded, assertSha256, jsonOf, strictText } from '../oracles.ts';
import type { FuzzTarget } from '../target.ts';

const DIGEST = 'ab'.repeat(32);
const OTHER = 'cd'.repeat(32);
const MADE = '"at":"2026-01-02T03:04:05Z","by":"operator"';

interface Evidence {
  readonly [key: string]: unknown;
  readonly at: string;
  readonly entry: { readonly sha256: string };
  readonly exit: { readonly sha256: string };
  readonly snapshot: { readonly sha256: string };
  readonly restored: { readonly sha256: string };
  readonly dump: { readonly sha256: string; readonly bytes: number };
}

/** What each kind of evidence stands for, asked of the document itself. */
function assertStandsFor(kind: string, value: Evidence): void {
  assert.equal(value.kind, kind, 'evidence of another kind');
  // RFC 3339 allows a leap second, which Date does not read.
  const at = new Date(value.at.replace(/:60(?=[.Z+-])/, ':59'));
  assert.ok(!Number.isNaN(at.getTime()), 'a time that does not exist');
  if (kind === 'dry-run') {
    assertSha256(value.entry.sha256);
    assert.equal(value.entry.sha256, value.exit.sha256, 'a run that changed something');
    assert.equal(value.mutation, false);
  } else if (kind === 'rollback') {
    assertSha256(value.snapshot.sha256);
    assert.equal(value.snapshot.sha256, value.restored.sha256, 'another state was restored');
  } else if (kind === 'clone-provenance') {
    assert.deepEqual(
      [value.productionShaped, value.secretFree, value.isolated],
      [true, true, true],
    );
    assertSha256(value.dump.sha256);
    assert.ok(Number.isSafeInteger(value.dump.bytes) && value.dump.bytes > 0);
  }
}

export const evidence: FuzzTarget = {
  name: 'evidence',
  words: [
    ...[
      '"version":1',
      '"kind":"rollback"',
      '"kind":"dry-run"',
      '"kind":"clone-provenance"',
      '"kind":"schema-compatibility"',
    ],
    ...[
      '"snapshot":',
      '"restored":',
      '"entry":',
      '"exit":',
      `{"sha256":"${DIGEST}"}`,
      `{"sha256":"${OTHER}"}`,
      '"mutation":false',
    ],
    ...[
      '"productionShaped":true',
      '"secretFree":true',
      '"isolated":true',
      '"dump":',
      '"bytes":1',
      '2024-02-29',
      '2023-02-29',
      'T23:59:60Z',
    ],
  ],
  seeds: [
    `{"version":1,"kind":"rollback","snapshot":{"sha256":"${DIGEST}"},"restored":{"sha256":"${DIGEST}"},${MADE}}`,
    `{"version":1,"kind":"dry-run","command":"c","entry":{"sha256":"${DIGEST}"},"exit":{"sha256":"${DIGEST}"},"mutation":false,${MADE}}`,
    `{"version":1,"kind":"clone-provenance","source":"s","productionShaped":true,"secretFree":true,"isolated":true,"dump":{"sha256":"${DIGEST}","bytes":3},${MADE}}`,
  ],
  run(input) {
    for (const kind of EVIDENCE_SCHEMAS) {
      const parsed = parseEvidence(input, 'e.json', kind);
      assertBounded(parsed);
      if (parsed.ok) assertStandsFor(kind, parsed.value.value as Evidence);
    }
  },
};

/** What a plain validator says of the same two documents; null where it cannot compile the schema. */
function plainly(schema: object, document: unknown): boolean | null {
  const draft = String((schema as { $schema?: unknown }).$schema ?? '');
  const options = { strict: false, $data: true, validateFormats: false, logger: false } as const;
  try {
    const ajv = draft.includes('draft-07') ? new Ajv(options) : new Ajv2020(options);
    return ajv.compile(schema)(document) === true;
  } catch {
    return null;
  }
}

export const customSchema: FuzzTarget = {
  name: 'custom-schema',
  words: [
    ...[
      '\n@@\n',
      '"type":"object"',
      '"required":["a"]',
      '"properties":{',
      '"const":1',
      '"enum":[',
      '"minimum":0',
      '"$ref":"#/$defs/a"',
    ],
    ...[
      '"$defs":{',
      '"$async":true',
      '"$id":"x"',
      '"$data":"1/a"',
      '"not":{}',
      '"anyOf":[',
      '"if":',
      '"uniqueItems":true',
      '"format":"date"',
    ],
    ...[
      '"additionalProperties":false',
      '"pattern":"^a$"',
      '"$ref":"#"',
      '"$dynamicRef":"#x"',
      '"items":',
      '"default":1',
      '"nullable":true',
    ],
  ],
  seeds: [
    '{"type":"object","required":["a"],"properties":{"a":{"const":1}}}\n@@\n{"a":1}',
    '{"$schema":"http://json-schema.org/draft-07/schema#","type":"array","items":{"type":"string"}}\n@@\n["x"]',
  ],
  run(input) {
    const [schema = Buffer.alloc(0), document = Buffer.alloc(0)] = partsOf(input, 2);
    const compiled = compileEvidenceSchema(schema, 'e.schema.json');
    assertBounded(compiled);
    if (!compiled.ok) return;
    const why = compiled.value(document, 'e.json');
    if (why !== null) {
      assert.ok(why.length > 0 && why.length < 2_000, 'a reason is empty or too long');
      return;
    }
    const text = strictText(document);
    const value = jsonOf(text) ?? assert.fail('validated what is no JSON');
    const known = jsonOf(strictText(schema))?.value as object;
    assert.notEqual(plainly(known, value.value), false, 'validated what ajv by itself refuses');
  },
};
