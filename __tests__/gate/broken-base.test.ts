import { describe, expect, test } from '@jest/globals';
import { judged, registerOf, sealOf } from './gate.fixture.ts';

const DOCUMENT = { 'document.md': 'held\n' };
const SOUND = { ...DOCUMENT, 'a.seal.json': sealOf(DOCUMENT) };
const approval = async () => ({ approved: { by: 'reviewer', commit: '1'.repeat(40) } });

describe('a base whose manifests cannot be judged', () => {
  const broken = { ...SOUND, 'b.seal.json': '{' };

  test('is an error while the change leaves them unchanged', async () => {
    expect((await judged(broken, broken)).verdict).toBe('error');
    expect((await judged(broken, { ...SOUND, 'b.seal.json': '{{' })).verdict).toBe('error');
  });

  test.each([
    ['a seal that cannot be read, removed', broken, SOUND, 'b.seal.json'],
    [
      'a seal that cannot be read, replaced',
      broken,
      { ...SOUND, 'b.seal.json': sealOf(DOCUMENT) },
      'b.seal.json',
    ],
    [
      'seals that disagree, one of them removed',
      { ...SOUND, 'b.seal.json': sealOf({ 'document.md': 'other\n' }) },
      SOUND,
      'b.seal.json',
    ],
  ])('is fixed by an approved change, like a reseal: %s', async (_, base, head, path) => {
    const refused = await judged(base, head);
    expect(refused.verdict).toBe('fail');
    expect(refused.reseals).toContainEqual(
      expect.objectContaining({ kind: 'reseal', path, decision: 'refused' }),
    );
    expect((await judged(base, head, {}, { approval })).verdict).toBe('pass');
  });
});

describe('a register of the base that cannot be read', () => {
  const unreadable = { ...SOUND, 'p.blockers.json': '{}' };

  test('is not removed, whoever approves', async () => {
    const report = await judged(unreadable, SOUND, {}, { approval });
    expect(report.verdict).toBe('error');
    expect(report.problems[0]).toMatchObject({ file: 'p.blockers.json' });
  });

  test('is replaced by an approved change, and makes nothing admissible', async () => {
    const head = { ...SOUND, 'p.blockers.json': registerOf() };
    const refused = await judged(unreadable, head);
    expect(refused.verdict).toBe('fail');
    expect(refused.relaxations).toMatchObject([
      { kind: 'register-replaced', register: 'p.blockers.json', decision: 'refused' },
    ]);
    const report = await judged(unreadable, head, {}, { approval });
    expect(report.verdict).toBe('pass');
    expect(report.blockers?.options.filter(({ admissible }) => admissible)).toEqual([]);
  });
});

describe('evidence that the base requires', () => {
  const schema = {
    'own.schema.json': '{"type": "object", "properties": {"ok": true}, "required": ["ok"]}',
  };
  const proof = { 'proof.json': '{}\n' };
  const blocker = (change: object) => [
    { id: 'B-1', status: 'open', actors: ['owner'], gate: 'prove it', ...change },
  ];
  const base = {
    ...SOUND,
    ...schema,
    'p.blockers.json': registerOf({
      blockers: blocker({ evidence: [{ path: 'proof.json', schema: 'own.schema.json' }] }),
    }),
  };
  const closing = (evidence: object) => ({
    ...base,
    ...proof,
    'proof.seal.json': sealOf(proof),
    'p.blockers.json': registerOf({
      blockers: blocker({ status: 'closed', evidence: [evidence] }),
    }),
  });

  test.each([
    ['with its schema', { path: 'proof.json', schema: 'own.schema.json' }],
    ['without its schema', { path: 'proof.json' }],
  ])('is judged by the schema that the base names: %s', async (_, evidence) => {
    const report = await judged(base, closing(evidence));
    expect(report.verdict).toBe('fail');
    expect(report.findings.map(({ code }) => code)).toContain('blocker-closed-without-evidence');
    expect(report.blockers?.open).toBe(1);
    expect(report.blockers?.items[0]?.evidence[0]?.because).toBe(
      "it does not validate: document must have required property 'ok'",
    );
  });
});
