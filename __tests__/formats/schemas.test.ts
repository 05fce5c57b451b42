import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { stop } from 'esbuild';
import {
  generateValidators,
  SCHEMA_FILES,
  VALIDATOR_FILES,
  VALIDATORS_FOLDER,
  writeValidators,
} from '../../scripts/generate-validators.ts';
import { CAUSE_IDS } from '../../src/core/drift.ts';
import { PROBLEM_CODES } from '../../src/core/problem.ts';
import { FINDING_CODES, type Report } from '../../src/core/report.ts';
import { RELAXATION_KINDS } from '../../src/core/report-blockers.ts';
import { SCHEMAS } from '../../src/core/version.ts';
import { parseEvidence } from '../../src/formats/evidence.ts';
import type { EvidenceSchema } from '../../src/formats/evidence-names.ts';
import { REPORT_RULES, reportValidator } from '../../src/formats/report.ts';
import { location } from '../render/report.fixture.ts';
import { EVIDENCE_DOCUMENTS } from './evidence.fixture.ts';
import { placesOf, problemsOf, SHA, utf8 } from './reading.ts';

type Json = { [key: string]: unknown };

const read = (file: string): Json =>
  JSON.parse(readFileSync(new URL(`../../schemas/${file}`, import.meta.url), 'utf8'));

afterAll(() => stop());

describe('schemas', () => {
  test.each(Object.values(SCHEMA_FILES))('%s has an id and a title', (file) => {
    expect(read(file)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${SCHEMAS}/${file}`,
      title: expect.any(String),
      description: expect.any(String),
      properties: { $schema: { type: 'string' } },
    });
  });

  test.each(Object.values(SCHEMA_FILES))('%s allows no additional properties', (file) => {
    const walk = (part: unknown): void => {
      if (part === null || typeof part !== 'object') return;
      const schema = part as Json;
      if (schema.type === 'object') expect(schema.additionalProperties).toBe(false);
      for (const value of Object.values(schema)) walk(value);
    };
    walk(read(file));
  });

  test('the report schema has every code of the core', () => {
    const defs = read('report.schema.json').$defs as Record<
      string,
      { properties: Record<string, { enum: string[] }> }
    >;
    expect(defs.cause?.properties.id?.enum).toEqual([...CAUSE_IDS]);
    expect(defs.location?.properties.cause?.enum).toEqual([...CAUSE_IDS]);
    expect(defs.finding?.properties.code?.enum).toEqual([...FINDING_CODES]);
    expect(defs.relaxation?.properties.kind?.enum).toEqual([...RELAXATION_KINDS]);
    expect(defs.problem?.properties.code?.enum).toEqual([...PROBLEM_CODES]);
  });

  test('the generated validators are current, and import nothing', async () => {
    const generated = await generateValidators();
    expect(readdirSync(VALIDATORS_FOLDER).sort()).toEqual([...generated.keys()].sort());
    // Compared as one truth: a diff of generated code helps nobody. `npm run build` corrects it.
    for (const [name, text] of generated) {
      expect(readFileSync(join(VALIDATORS_FOLDER, name), 'utf8') === text).toBe(true);
    }
    for (const name of VALIDATOR_FILES) {
      expect(/require\(|^import/m.test(generated.get(`${name}.js`) ?? 'import')).toBe(false);
    }
    const folder = mkdtempSync(join(tmpdir(), 'validators-'));
    try {
      await writeValidators(join(folder, 'new'));
      expect(readdirSync(join(folder, 'new')).sort()).toEqual([...generated.keys()].sort());
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** Typed, so that a member that the core gains is missed by the compiler, and here by the schema. */
const REPORT: Report = {
  version: 1,
  verdict: 'fail',
  mode: 'enforce',
  checked: { source: 'commit', commit: 'c', base: 'b', head: null, branch: null, against: null },
  controls: { run: 17, caught: 17, parts: [{ part: 'verification', run: 17, caught: 17 }] },
  seals: [{ path: 's', format: 'native', trust: 'base', files: 1, sha256: SHA }],
  counts: { sealed: 1, matching: 0, drifted: 1, bytes: 3 },
  files: [
    {
      path: 'a',
      seal: 's',
      trust: 'base',
      status: 'drift',
      sealed: { sha256: SHA, bytes: null },
      found: { sha256: SHA, bytes: 3 },
      mismatch: ['sha256', 'bytes'],
      since: 'this-change',
      explained: true,
      causes: [{ id: 'bom-added', proof: 'reconstructed', summary: 'x' }],
      locations: [location({ found: 'x' })],
      more: 0,
      excerpts: {
        hunks: [
          {
            sealedStart: 1,
            foundStart: 1,
            lines: [
              { kind: 'found', sealedLine: null, foundLine: 1, text: 'x', changed: [[0, 1]] },
              { kind: 'same', sealedLine: 1, foundLine: 2, text: 'y', changed: [] },
            ],
          },
        ],
        cut: false,
      },
      fault: 'file',
      limit: null,
      restore: null,
      sealLine: 4,
    },
  ],
  reseals: [
    {
      kind: 'reseal',
      seal: 's',
      path: 'a',
      was: { sha256: SHA, bytes: 1 },
      now: null,
      approved: { by: 'x', commit: 'c' },
      decision: 'approved',
      because: 'x',
    },
  ],
  relaxations: [
    {
      kind: 'lock-removed',
      register: 'r',
      subject: 'B-1',
      was: 'a.md',
      now: 'nothing',
      file: 'r',
      line: 3,
      approved: { by: 'wren', commit: 'c' },
      decision: 'approved',
      because: 'x',
    },
  ],
  blockers: {
    packet: 'P',
    default: 'HOLD',
    total: 1,
    open: 1,
    registers: [{ path: 'r', trust: 'base', packet: 'P', default: 'HOLD', total: 1, open: 1 }],
    items: [
      {
        id: 'B',
        register: 'r',
        line: null,
        status: 'open',
        stated: null,
        was: 'closed',
        change: 'reopened',
        note: '',
        actors: ['o'],
        gate: 'g',
        evidence: [{ path: 'e', schema: null, holds: false, because: 'x' }],
      },
    ],
    options: [
      {
        id: 'HOLD',
        register: 'r',
        summary: 's',
        state: 'admissible',
        admissible: true,
        because: [],
      },
    ],
    grants: [{ id: 'G', register: 'r', status: 'open', by: null, counts: false }],
  },
  findings: [
    {
      code: 'seal-new',
      severity: 'note',
      message: 'x',
      file: null,
      line: null,
      remedy: null,
      subjects: { named: ['a'], count: 1 },
    },
  ],
  problems: [{ code: 'defect', message: 'x', file: 'a', line: 1, column: 1, remedy: 'y' }],
  shard: { index: 1, count: 2, sealed: 3, options: [] },
  run: {
    id: null,
    attempt: null,
    url: null,
    repository: null,
    event: null,
    status: 'seal-vs-bytes',
    startedAt: 't',
    milliseconds: 1.5,
  },
};

/** Where each value of a document is. */
function pathsOf(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [
    ...(at.length === 0 ? [] : [at]),
    ...inside.flatMap(([key, child]) => pathsOf(child, [...at, key])),
  ];
}

/** Puts a value into a document, where there is an object to put it; undefined takes it out. */
function put(document: Json, path: readonly string[], value: unknown): void {
  let place: unknown = document;
  for (const step of path.slice(0, -1)) place = Reflect.get(Object(place), step);
  const key = path.at(-1) ?? '';
  if (typeof place !== 'object' || place === null) return;
  if (value === undefined) Reflect.deleteProperty(place, key);
  else Reflect.set(place, key, value);
}

describe('the report', () => {
  const violations = (report: unknown) => {
    const validate = reportValidator();
    validate(report);
    return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  };

  test('is compiled from the schema itself, less its words, and from a sound one', () => {
    const keywords = ['patternErrorMessage'];
    const whole = new Ajv2020({ ...REPORT_RULES, validateSchema: true, keywords }).compile(
      read('report.schema.json'),
    );
    const first = (value: unknown) => {
      const validate = reportValidator();
      const said = [validate(value), whole(value)];
      const errors = [validate.errors ?? [], whole.errors ?? []].map((all) =>
        all.map(({ instancePath, keyword, params }) => ({ instancePath, keyword, params })),
      );
      expect(said[0]).toBe(said[1]);
      expect(errors[0]).toEqual(errors[1]);
      return said[0];
    };
    expect(first(REPORT)).toBe(true);
    let refused = 0;
    // Each value of the report, at whatever depth, as other types, missing, and beside an unknown key.
    const others = [undefined, null, '', 'x', -1, 1.5, true, [], {}];
    for (const path of pathsOf(REPORT)) {
      for (const other of others) {
        const changed = structuredClone(REPORT) as unknown as Json;
        put(changed, path, other);
        if (!first(changed)) refused += 1;
      }
      const more = structuredClone(REPORT) as unknown as Json;
      put(more, [...path, 'more'], 1);
      if (!first(more)) refused += 1;
    }
    expect(refused).toBeGreaterThan(1_000);
  });

  test('a full one and an empty one are valid', () => {
    expect(violations(REPORT)).toEqual([]);
    expect(violations({ ...REPORT, files: [], blockers: null, reseals: [] })).toEqual([]);
    expect(
      violations({ ...REPORT, files: [{ ...REPORT.files[0], found: null, sealed: null }] }),
    ).toEqual([]);
  });

  test('every member is required, and no other is allowed', () => {
    for (const key of Object.keys(REPORT)) {
      const { [key as keyof Report]: _left, ...rest } = REPORT;
      expect(violations(rest)).toEqual([' required']);
    }
    for (const key of Object.keys(REPORT.files[0] ?? {})) {
      const file: Json = { ...REPORT.files[0] };
      delete file[key];
      expect(violations({ ...REPORT, files: [file] })).toEqual(['/files/0 required']);
    }
    expect(violations({ ...REPORT, passed: true })).toEqual([' additionalProperties']);
    expect(violations({ ...REPORT, verdict: 'PASS' })).toEqual(['/verdict enum']);
  });
});

const OTHER = 'b'.repeat(64);
const EVIDENCE: Record<EvidenceSchema, Json> = {
  ...EVIDENCE_DOCUMENTS,
  'schema-compatibility': { ...EVIDENCE_DOCUMENTS['schema-compatibility'], findings: [] },
};

describe('evidence', () => {
  const parse = (schema: EvidenceSchema, change: Json = {}) =>
    parseEvidence(utf8(JSON.stringify({ ...EVIDENCE[schema], ...change })), 'e.json', schema);

  test.each(Object.keys(EVIDENCE) as EvidenceSchema[])(
    '%s: valid, and every member required',
    (schema) => {
      expect(problemsOf(parse(schema))).toEqual([]);
      for (const key of Object.keys(EVIDENCE[schema])) {
        if (key !== 'findings')
          expect(placesOf(parse(schema, { [key]: undefined }))).toContain('evidence-schema 1:1');
      }
      expect(parse(schema, { extra: 1 }).ok).toBe(false);
      expect(parse(schema, { kind: 'other' }).ok).toBe(false);
    },
  );

  test.each<[EvidenceSchema, Json]>([
    ['dry-run', { exit: { sha256: OTHER } }],
    ['dry-run', { mutation: true }],
    ['dry-run', { mutation: null }],
    ['dry-run', { entry: { sha256: SHA.toUpperCase() }, exit: { sha256: SHA.toUpperCase() } }],
    ['dry-run', { entry: {}, exit: {} }],
    ['dry-run', { entry: { sha256: { $data: '2/exit/sha256' } } }],
    ['dry-run', { command: ' ' }],
    ['rollback', { restored: { sha256: OTHER } }],
    ['clone-provenance', { productionShaped: false }],
    ['clone-provenance', { secretFree: 'true' }],
    ['clone-provenance', { isolated: 1 }],
    ['clone-provenance', { dump: { sha256: SHA, bytes: 0 } }],
    ['clone-provenance', { dump: { sha256: SHA } }],
    ['schema-compatibility', { incompatible: 1 }],
    ['schema-compatibility', { checked: 0 }],
    ['schema-compatibility', { findings: [{}] }],
    ['rollback', { at: '2026-13-01T00:00:00Z' }],
    ['rollback', { at: '2026-02-29T00:00:00Z' }],
    ['rollback', { at: '2100-02-29T00:00:00Z' }],
    ['rollback', { at: '2026-04-31T00:00:00Z' }],
    ['rollback', { at: '2026-09-14 08:30' }],
    ['rollback', { at: '2026-09-14T08:30:00' }],
  ])('%s with %j is invalid', (schema, change) => {
    const parsed = parse(schema, change);
    expect(problemsOf(parsed)[0]).toMatch(/^evidence-schema 1:\d+ /);
  });

  test('a differing digest is shown at its position', () => {
    expect(problemsOf(parse('dry-run', { exit: { sha256: OTHER } }))).toEqual([
      `evidence-schema 1:192 exit.sha256 must be "${'a'.repeat(60)}…" (64 characters), not "${'b'.repeat(60)}…" (64 characters).`,
    ]);
  });
});
