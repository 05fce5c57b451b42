import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../../src/core/limits.ts';
import type { MemorySource } from '../../../src/core/memory-source.ts';
import type { EvidenceRef, Register } from '../../../src/core/register.ts';
import type { FileStatus } from '../../../src/core/report.ts';
import type { Verification } from '../../../src/core/verify.ts';
import { parseEvidence } from '../../../src/formats/evidence.ts';
import {
  evidenceFacts,
  evidencePaths,
  type RegisterSide,
} from '../../../src/gate/decide/evidence-facts.ts';
import type { Verified } from '../../../src/gate/verify/verification.ts';
import { VerifiedFiles } from '../../../src/gate/verify/verified-files.ts';
import type { EffectiveFile } from '../../../src/trust/effective.ts';
import { blocker, evidence, grant, register } from '../../blockers/register.fixture.ts';
import { seal, sealedFile } from '../../core/seal.fixture.ts';
import { digest } from '../../formats/foreign.fixture.ts';
import { side } from '../../trust/change.fixture.ts';
import { file, memory, type Tree } from '../gate.fixture.ts';
import { ROLLBACK } from '../rollback.fixture.ts';
import { onDisk, recorded, unreadable } from '../source.fixture.ts';

/** What a run found: status and content by path. */
function verifiedAs(
  files: Readonly<Record<string, FileStatus>>,
  hashed: Readonly<Record<string, string>> = {},
  beside: Readonly<Record<string, FileStatus>> = {},
): Verified {
  const partOf = (of: Readonly<Record<string, FileStatus>>) => {
    const effective = Object.keys(of).map((path): EffectiveFile => {
      return { file: sealedFile(path), seal: 's', trust: 'head' };
    });
    const kept = effective.map(({ file }): Verification => {
      const content = hashed[file.path];
      const found =
        content === undefined ? null : { sha256: digest(content), bytes: content.length };
      return { file, status: of[file.path] ?? 'missing', entry: null, found, reason: null };
    });
    return new VerifiedFiles(effective, [], new Map(kept.entries()));
  };
  const read = Object.fromEntries(Object.keys(hashed).map((path) => [path, 'match' as const]));
  return {
    files: partOf({ bad: 'unreadable', ...read, ...files }),
    beside: partOf(beside),
  } as unknown as Verified;
}

async function sideOf(
  source: MemorySource,
  more: Partial<RegisterSide> = {},
): Promise<RegisterSide> {
  return { coverage: new Map(), source, listing: await source.list(), ...more };
}

const resting = (...refs: readonly EvidenceRef[]): Register =>
  register({ blockers: [blocker('B-1', { evidence: refs })], grants: [] });

interface Given {
  readonly refs?: readonly EvidenceRef[];
  readonly base?: Tree | null;
  readonly head?: Tree | MemorySource;
  readonly verified?: Verified;
  readonly heavy?: RegisterSide['heavy'];
  readonly redact?: boolean;
}

async function factsOf({ refs = [], base = {}, head = {}, verified, heavy, redact }: Given) {
  const source = 'list' in head && typeof head.list === 'function' ? head : memory(head as Tree);
  return evidenceFacts(
    [{ was: null, now: resting(...refs) }],
    base === null ? null : await sideOf(memory(base)),
    await sideOf(source as MemorySource, {
      ...(heavy === undefined ? {} : { heavy }),
      ...(redact === undefined ? {} : { redact }),
    }),
    verified ?? verifiedAs({}),
  );
}

const PROOF = JSON.stringify(ROLLBACK, null, 1);

test('a path is sealed and matches, has drifted, or is not sealed', async () => {
  const verified = verifiedAs({ a: 'match', b: 'drift', c: 'missing' }, {}, { d: 'match' });
  const { sealStatus } = await factsOf({ verified });
  expect(['a', 'b', 'c', 'd', 'e'].map(sealStatus)).toEqual([
    'holds',
    'drifted',
    'drifted',
    'holds',
    'not-sealed',
  ]);
});

test('a digest is known for what was hashed', async () => {
  const facts = await factsOf({ verified: verifiedAs({}, { a: 'x' }) });
  expect(['a', 'bad', 'gone'].map((path) => facts.digest(path))).toEqual([digest('x'), null, null]);
});

test('evidence is what blockers and grants of either side name', () => {
  const was = register({
    blockers: [blocker('B-1', { evidence: [evidence('a')] })],
    grants: [grant('g', { evidence: [evidence('b')] })],
  });
  const now = resting(evidence('a'), evidence('c'));
  expect([...evidencePaths([{ was, now }])].sort()).toEqual(['a', 'b', 'c']);
  expect([...evidencePaths([{ was: null, now }])].sort()).toEqual(['a', 'c']);
  expect([...evidencePaths([{ was, now: null }])].sort()).toEqual(['a', 'b']);
});

describe('a document', () => {
  const own = '{"type": "object", "properties": {"ok": true}, "required": ["ok"]}';
  const unsound = (text: string): string => {
    const parsed = parseEvidence(Buffer.from(text), 'p', 'rollback');
    return parsed.ok ? 'sound' : (parsed.problems[0]?.message ?? '');
  };
  const unnamed = PROOF.replace(/"by".*/, '"by": ""');

  test.each<[string, EvidenceRef, Omit<Given, 'refs'>, string | null]>([
    ['without a schema validates', evidence('p'), { head: { p: 'x' } }, null],
    ['without a schema need not exist', evidence('p'), {}, null],
    ['of a built-in schema validates', evidence('p', 'rollback'), { head: { p: PROOF } }, null],
    [
      'of a built-in schema is invalid, with the place of the violation',
      evidence('p', 'rollback'),
      { head: { p: unnamed } },
      `it is not a valid rollback (line 11): ${unsound(unnamed)}`,
    ],
    [
      'is not JSON',
      evidence('p', 'rollback'),
      { head: { p: '\u00ff' } },
      `it is not a valid rollback (line 1): ${unsound('\u00ff')}`,
    ],
    [
      'is missing',
      evidence('p', 'rollback'),
      {},
      'it cannot be read, or is too large to be evidence',
    ],
    [
      'is a link',
      evidence('p', 'rollback'),
      { head: { p: file(Buffer.from(PROOF), 'symlink') } },
      'it cannot be read, or is too large to be evidence',
    ],
    [
      'cannot be read',
      evidence('p', 'rollback'),
      { head: unreadable({ p: PROOF }, 'p', 'gone') },
      'it cannot be read, or is too large to be evidence',
    ],
    [
      'validates by a schema of the base',
      evidence('p', 's.json'),
      { base: { 's.json': own }, head: { p: '{"ok": 1}' } },
      null,
    ],
    [
      'is invalid by the schema of the base, whatever the head has',
      evidence('p', 's.json'),
      { base: { 's.json': own }, head: { p: '{}', 's.json': '{}' } },
      "it does not validate: document must have required property 'ok'",
    ],
    [
      'has a schema that only the head has',
      evidence('p', 's.json'),
      { base: {}, head: { p: '{}', 's.json': '{}' } },
      'its schema s.json is not on the base',
    ],
    [
      'has an absent schema, without a base',
      evidence('p', 's.json'),
      { base: null, head: { p: '{}' } },
      'its schema s.json is not on the checked commit',
    ],
    [
      'validates by the schema of the head, without a base',
      evidence('p', 's.json'),
      { base: null, head: { p: '{}', 's.json': '{}' } },
      null,
    ],
    [
      'has an invalid schema',
      evidence('p', 's.json'),
      { base: { 's.json': '[]' }, head: { p: '{}' } },
      'its schema s.json is not sound: The evidence schema is not a JSON object.',
    ],
  ])('%s', async (_, ref, given, expected) => {
    const facts = await factsOf({ refs: [ref], ...given });
    expect(facts.schemaViolation(ref)).toBe(expected);
  });

  test.each([
    ['s.json', '{"secret-token": 1}', 'it does not validate: keyword "required"'],
    ['s.json', '{"secret-token": 1, "secret-token": 2}', 'it is not strict JSON'],
    [
      'rollback',
      '{\n "secret-token": 1\n}',
      'it is not a valid rollback (line 1): the reason is redacted',
    ],
    ['loop.json', '{}', /^its schema loop.json refers to itself without end/],
  ])('by %s is not quoted where the report is redacted: %s', async (schema, text, expected) => {
    const refs = [evidence('p', schema)];
    const base = { 's.json': own, 'loop.json': '{"allOf": [{"$ref": "#"}]}' };
    const facts = await factsOf({ refs, base, head: { p: text }, redact: true });
    expect(facts.schemaViolation(evidence('p', schema))).toEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    );
  });

  test('of a built-in schema validates beside one of a repository schema', async () => {
    const refs = [evidence('q', 's.json'), evidence('p', 'rollback'), evidence('r')];
    const head = { p: PROOF, q: '{"ok": 1}', r: 'x' };
    const facts = await factsOf({ refs, base: { 's.json': own }, head });
    expect(refs.map((ref) => facts.schemaViolation(ref))).toEqual([null, null, null]);
  });

  test('of a schema that was not loaded has a violation that says so', async () => {
    const facts = await factsOf({ refs: [evidence('p')], head: { p: '{}' } });
    expect(facts.schemaViolation(evidence('p', 'other.json'))).toBe(
      'its schema other.json was not read',
    );
    expect(facts.schemaViolation(evidence('p', 'rollback'))).toBe(
      'its schema rollback was not loaded',
    );
  });

  test('that is absent has its schema not read', async () => {
    const { source, reads } = recorded({ 's.json': '{}', q: '{}' });
    const refs = [evidence('p', 's.json'), evidence('q', 'rollback')];
    await evidenceFacts(
      [{ was: null, now: resting(...refs) }],
      await sideOf(source),
      await sideOf(memory({ q: '{}' })),
      verifiedAs({}),
    );
    expect(reads).toEqual([]);
  });
});

describe('validation', () => {
  /** Counts what is heavy work. */
  function counting() {
    const calls = { heavy: 0 };
    return {
      calls,
      heavy: <T>(work: () => T): T => {
        calls.heavy += 1;
        return work();
      },
    };
  }
  const padded = (length: number): string => PROOF.padEnd(length, ' ');

  test.each([
    ['a built-in schema, at the limit', 'rollback', LIMITS.heavyBytes, 0],
    ['a built-in schema, above the limit', 'rollback', LIMITS.heavyBytes + 1, 1],
    ['a schema of the repository, which is compiled first', 's.json', PROOF.length, 2],
  ])('by %s counts as heavy work or not', async (_, schema, length, times) => {
    const { calls, heavy } = counting();
    const ref = evidence('p', schema);
    const head = { p: padded(length) };
    const facts = await factsOf({ refs: [ref], base: { 's.json': '{}' }, head, heavy });
    expect(facts.schemaViolation(ref)).toBeNull();
    expect(calls.heavy).toBe(times);
  });

  test('runs once for each pair of bytes and schema', async () => {
    const { calls, heavy } = counting();
    const refs = [evidence('p', 's.json'), evidence('q', 's.json'), evidence('p', 't.json')];
    const facts = await factsOf({
      refs,
      base: { 's.json': '{}', 't.json': '{"type": "array"}' },
      head: { p: '{}', q: '{}' },
      verified: verifiedAs({}, { p: '{}', q: '{}' }),
      heavy,
    });
    const said = [...refs, ...refs].map((ref) => facts.schemaViolation(ref));
    const violation = 'it does not validate: document must be array';
    expect(said).toEqual([null, null, violation, null, null, violation]);
    const compiled = 2;
    expect(calls.heavy).toBe(compiled + 2);
  });

  test('stops where the evidence of a run has too many bytes', async () => {
    const bytes = Buffer.alloc(LIMITS.evidenceBytes, 0xff);
    const most = LIMITS.evidenceRunBytes / LIMITS.evidenceBytes;
    const names = Array.from({ length: most + 1 }, (_, at) => `p${at}`);
    const refs = names.map((name) => evidence(name, 'rollback'));
    const facts = await factsOf({
      refs,
      head: Object.fromEntries(names.map((name) => [name, bytes])),
    });
    const said = refs.map((ref) => facts.schemaViolation(ref));
    expect(
      said.slice(0, most).every((text) => text?.startsWith('it is not a valid rollback')),
    ).toBe(true);
    expect(said[most]).toBe(
      `the evidence of this run has more than ${LIMITS.evidenceRunBytes} bytes in all`,
    );
  });

  test('reads no more than that where the documents differ', async () => {
    const most = LIMITS.evidenceRunBytes / LIMITS.evidenceBytes;
    const names = Array.from({ length: most + 1 }, (_, at) => `p${String(at).padStart(3, '0')}`);
    const documents = names.map((name) => {
      return Buffer.concat([Buffer.from(name), Buffer.alloc(LIMITS.evidenceBytes - 4)]);
    });
    const refs = names.map((name) => evidence(name, 'rollback'));
    const facts = await factsOf({
      refs,
      head: Object.fromEntries(names.map((name, at) => [name, documents[at] ?? Buffer.alloc(0)])),
    });
    const said = refs.map((ref) => facts.schemaViolation(ref));
    expect(said[0]).toMatch(/^it is not a valid rollback/);
    expect(said[most]).toBe(
      `the evidence of this run has more than ${LIMITS.evidenceRunBytes} bytes in all`,
    );
  });

  test('a document larger than the limit is not read', async () => {
    const ref = evidence('p', 'rollback');
    const facts = await factsOf({
      refs: [ref],
      head: { p: Buffer.alloc(LIMITS.evidenceBytes + 1, 0x20) },
    });
    expect(facts.schemaViolation(ref)).toBe('it cannot be read, or is too large to be evidence');
  });
});

describe('whether the base already has the bytes', () => {
  const coverage = side(seal('s', [sealedFile('p', 'x')])).coverage;
  const link = file(Buffer.from('x'), 'symlink');

  test.each<[string, MemorySource | null, MemorySource, Readonly<Record<string, string>>, boolean]>(
    [
      [
        'yes, where it seals and has them',
        memory({ p: 'x' }),
        memory({ p: 'x' }),
        { p: 'x' },
        true,
      ],
      [
        'yes, where a working tree has no object ids',
        memory({ p: 'x' }),
        onDisk({ p: 'x' }),
        { p: 'x' },
        true,
      ],
      [
        'yes, where the base has no object ids',
        onDisk({ p: 'x' }),
        memory({ p: 'x' }),
        { p: 'x' },
        true,
      ],
      [
        'no, with other bytes on the base',
        memory({ p: 'y' }),
        memory({ p: 'x' }),
        { p: 'x' },
        false,
      ],
      ['no, where it seals other bytes', memory({ p: 'y' }), memory({ p: 'y' }), { p: 'y' }, false],
      ['no, where it does not have them', memory({}), memory({ p: 'x' }), { p: 'x' }, false],
      ['no, where the head lacks them', memory({ p: 'x' }), memory({}), { p: 'x' }, false],
      ['no, behind a link', memory({ p: link }), memory({ p: 'x' }), { p: 'x' }, false],
      ['no, where they were not read', memory({ p: 'x' }), memory({ p: 'x' }), {}, false],
      ['no, where no seal names them', memory({ q: 'x' }), memory({ q: 'x' }), { q: 'x' }, false],
      ['no, without a base', null, memory({ p: 'x' }), { p: 'x' }, false],
    ],
  )('%s', async (_, base, head, hashed, expected) => {
    const facts = await evidenceFacts(
      [],
      base === null ? null : await sideOf(base, { coverage }),
      await sideOf(head, { coverage }),
      verifiedAs({}, hashed),
    );
    expect(facts.heldOnBase('q' in hashed ? 'q' : 'p')).toBe(expected);
  });
});
