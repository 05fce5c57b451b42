import { describe, expect, test } from '@jest/globals';
import { digest, type Judged, judgedFast } from './foreign.fixture.ts';

type Json = Readonly<Record<string, unknown>>;

const HOLD = 'Hold.\n';
const TREE = { 'packet/decision.md': HOLD, 'a b.md': 'x' };
const SUBJECT = { name: 'packet/decision.md', digest: { sha256: digest(HOLD) } };

const statement = (change: Json = {}): Json => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [SUBJECT],
  predicateType: 'https://example.org/sealed/v1',
  predicate: { anything: [1, { deep: true }] },
  ...change,
});

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');

const envelope = (payload: unknown = statement(), change: Json = {}): Json => ({
  payloadType: 'application/vnd.in-toto+json',
  payload: base64(payload),
  signatures: [{ keyid: '', sig: 'MEUCIQ==' }],
  ...change,
});

type Wanted = Partial<Judged> & Pick<Judged, 'verdict'>;
const PASS: Wanted = { verdict: 'pass' };
const INVALID: Wanted = { verdict: 'error', problems: ['invalid-statement'] };
const UNSUPPORTED: Wanted = { verdict: 'error', problems: ['unsupported-algorithm'] };
const subject = (...subjects: readonly unknown[]) => statement({ subject: subjects });

const CASES: Readonly<Record<string, readonly [string, unknown, Wanted]>> = {
  'a statement': ['a.intoto.json', statement(), PASS],
  'a statement in a folder names paths from the root': ['deep/a.intoto.json', statement(), PASS],
  'an envelope': ['a.dsse.json', envelope(), PASS],
  'an envelope by either name': ['a.intoto.json', envelope(), PASS],
  'base64 for URLs': [
    'a.dsse.json',
    { ...envelope(), payload: Buffer.from(JSON.stringify(statement())).toString('base64url') },
    PASS,
  ],
  'upper-case hex': [
    'a.intoto.json',
    subject({ ...SUBJECT, digest: { sha256: digest(HOLD).toUpperCase() } }),
    PASS,
  ],
  'SHA-512 and SHA3-256': [
    'a.intoto.json',
    subject({
      ...SUBJECT,
      digest: { sha512: digest(HOLD, 'sha512'), sha3_256: digest(HOLD, 'sha3-256') },
    }),
    PASS,
  ],
  'an unknown algorithm beside a known one': [
    'a.intoto.json',
    subject({ ...SUBJECT, digest: { ...SUBJECT.digest, gitBlob: 'abc', blake3: 'x' } }),
    PASS,
  ],
  'other bytes': [
    'a.intoto.json',
    subject({ ...SUBJECT, digest: { sha256: digest('x') } }),
    {
      verdict: 'fail',
      drifted: ['packet/decision.md'],
    },
  ],
  'one of two digests is of other bytes': [
    'a.intoto.json',
    subject({ ...SUBJECT, digest: { ...SUBJECT.digest, sha512: digest('x', 'sha512') } }),
    { verdict: 'fail', drifted: ['packet/decision.md'] },
  ],
  'a broken digest beside a strong one is verified': [
    'a.intoto.json',
    subject({ ...SUBJECT, digest: { ...SUBJECT.digest, sha1: digest('x', 'sha1') } }),
    { verdict: 'fail', drifted: ['packet/decision.md'] },
  ],
  'an absent file': [
    'a.intoto.json',
    subject({ name: 'gone.md', digest: { sha256: digest('x') } }),
    { verdict: 'fail', drifted: ['gone.md'] },
  ],
  'SHA-1 alone': [
    'a.intoto.json',
    subject({ ...SUBJECT, digest: { sha1: digest(HOLD, 'sha1') } }),
    UNSUPPORTED,
  ],
  'a commit': [
    'a.intoto.json',
    subject({ name: 'x', digest: { gitCommit: 'a'.repeat(40) } }),
    UNSUPPORTED,
  ],
  'no digest': ['a.intoto.json', subject({ name: 'x' }), UNSUPPORTED],
  'an invalid digest': [
    'a.intoto.json',
    subject({ ...SUBJECT, digest: { sha256: 'x' } }),
    UNSUPPORTED,
  ],
  'a digest that is not a string': [
    'a.intoto.json',
    subject({ ...SUBJECT, digest: { sha256: 1 } }),
    UNSUPPORTED,
  ],
  'one algorithm under two names': [
    'a.intoto.json',
    subject({ ...SUBJECT, digest: { sha256: digest(HOLD), 'sha-256': digest('x') } }),
    UNSUPPORTED,
  ],
  'no name': ['a.intoto.json', subject({ digest: SUBJECT.digest }), INVALID],
  'no subject': [
    'a.intoto.json',
    statement({ subject: [] }),
    { verdict: 'error', problems: ['empty-seal'] },
  ],
  'subjects that are not a list': [
    'a.intoto.json',
    statement({ subject: SUBJECT }),
    { verdict: 'error', problems: ['empty-seal'] },
  ],
  'a statement of v0.1': [
    'a.intoto.json',
    statement({ _type: 'https://in-toto.io/Statement/v0.1' }),
    INVALID,
  ],
  'no type': ['a.intoto.json', { subject: [SUBJECT] }, INVALID],
  'no predicate type': ['a.intoto.json', statement({ predicateType: '' }), INVALID],
  'a subject twice': [
    'a.intoto.json',
    subject(SUBJECT, SUBJECT),
    { verdict: 'error', problems: ['duplicate-path'] },
  ],
  up: [
    'a.intoto.json',
    subject({ ...SUBJECT, name: '../x' }),
    { verdict: 'error', problems: ['unsafe-path'] },
  ],
  'the statement itself': [
    'a.intoto.json',
    subject({ ...SUBJECT, name: 'a.intoto.json' }),
    { verdict: 'error', problems: ['unsafe-path'] },
  ],
  'an envelope with another payload type': [
    'a.dsse.json',
    envelope(statement(), { payloadType: 'text/plain' }),
    INVALID,
  ],
  'an envelope without signatures': [
    'a.dsse.json',
    envelope(statement(), { signatures: [] }),
    INVALID,
  ],
  'an envelope with an empty signature': [
    'a.dsse.json',
    envelope(statement(), { signatures: [{}] }),
    INVALID,
  ],
  'a payload that is not base64': [
    'a.dsse.json',
    envelope(statement(), { payload: 'e30 ' }),
    INVALID,
  ],
  'a payload that is not JSON': [
    'a.dsse.json',
    envelope(statement(), { payload: 'eA==' }),
    { verdict: 'error', problems: ['not-json', 'not-json'] },
  ],
  'an envelope in an envelope': ['a.dsse.json', envelope(envelope()), INVALID],
  'a list': ['a.intoto.json', [statement()], INVALID],
};

test.each(Object.entries(CASES))('%s', async (_, [path, content, wanted]) => {
  const tree = { ...TREE, [path]: JSON.stringify(content) };
  expect(await judgedFast(null, tree, [path])).toMatchObject(wanted);
});

describe('a file of lines', () => {
  const lines = (...values: readonly unknown[]) =>
    values.map((value) => `${JSON.stringify(value)}\n`).join('');
  const judgedLines = (text: string) =>
    judgedFast(null, { ...TREE, 'a.intoto.jsonl': text }, ['a.intoto.jsonl']);
  const other = statement({ subject: [{ name: 'a b.md', digest: { sha256: digest('x') } }] });

  test('contains one statement a line', async () => {
    const seen = await judgedLines(`${lines(envelope(), envelope(other))}\r\n\n`);
    expect(seen.verdict).toBe('pass');
    expect(seen.judgement.counts.sealed).toBe(2);
  });

  test('may repeat a file with the same digest', async () => {
    const more = statement({
      subject: [{ ...SUBJECT, digest: { sha512: digest(HOLD, 'sha512') } }],
    });
    const seen = await judgedLines(lines(statement(), envelope(more)));
    expect(seen.verdict).toBe('pass');
    expect(seen.judgement.files).toMatchObject([
      { sealed: { sha256: digest(HOLD), digests: { sha512: digest(HOLD, 'sha512') } } },
    ]);
  });

  test('may not give a file two digests, and names both lines', async () => {
    const more = statement({ subject: [{ ...SUBJECT, digest: { sha256: digest('x') } }] });
    const { judgement } = await judgedLines(lines(statement(), more));
    expect(judgement.problems).toMatchObject([{ code: 'duplicate-path', line: 2 }]);
    expect(judgement.problems[0]?.message).toContain('line 1');
  });

  test('names the line of a mistake', async () => {
    const { judgement } = await judgedLines(`${lines(statement())}\n{"_type": nothing}\n`);
    expect(judgement.problems[0]).toMatchObject({ code: 'not-json', line: 3, column: 11 });
  });

  test('that is empty is refused', async () => {
    expect((await judgedLines('\n')).problems).toEqual(['empty-seal']);
  });
});

test('a signature is reported as present, not verified', async () => {
  const tree = { ...TREE, 'a.dsse.json': JSON.stringify(envelope(), null, 2) };
  const { judgement } = await judgedFast(null, tree, ['a.dsse.json']);
  expect(judgement.findings).toEqual([
    {
      code: 'seal-note',
      severity: 'note',
      message: 'A signature is present on this statement, not verified.',
      file: 'a.dsse.json',
      line: 4,
      remedy: null,
    },
  ]);
});

test('a drift is annotated at the line of its subject', async () => {
  const content = JSON.stringify(subject({ ...SUBJECT, digest: { sha256: digest('x') } }), null, 1);
  const { judgement } = await judgedFast(null, { ...TREE, 'a.intoto.json': content }, [
    '*.intoto.json',
  ]);
  const line = content.split('\n').findIndex((text) => text.includes('decision.md')) + 1;
  expect(judgement.files).toMatchObject([{ path: 'packet/decision.md', sealLine: line }]);
});
