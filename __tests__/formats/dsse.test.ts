import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../src/core/limits.ts';
import { isEnvelope } from '../../src/formats/dsse.ts';
import { parseStatements } from '../../src/formats/in-toto.ts';
import { sealFormatOf } from '../../src/formats/seal-formats.ts';
import { digest } from './foreign.fixture.ts';
import { parsedValue, problemsOf } from './reading.ts';

const STATEMENT = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'a.md', digest: { sha256: digest('a') } }],
  predicateType: 'https://example.org/sealed/v1',
};
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');
const ENVELOPE = {
  payloadType: 'application/vnd.in-toto+json',
  payload: base64(STATEMENT),
  signatures: [{ sig: 'MEUC' }],
};

const problems = (value: unknown, path = 'a.intoto.json') =>
  problemsOf(parseStatements(Buffer.from(JSON.stringify(value, null, 1)), path));
const enveloped = (change: object) => problems({ ...ENVELOPE, ...change }, 'a.dsse.json');
const stated = (change: object) => problems({ ...STATEMENT, ...change });

test.each([
  [ENVELOPE, true],
  [{ payloadType: 1 }, true],
  [STATEMENT, false],
  [null, false],
  ['payloadType', false],
  [[], false],
])('an envelope is an object with a payload type: %j', (value, wanted) => {
  expect(isEnvelope(value)).toBe(wanted);
});

test.each([
  ['a.intoto.json', true],
  ['a.intoto.jsonl', true],
  ['x/a.dsse.json', true],
  ['a.intoto.json.bak', false],
  ['a.dsse.jsonl', false],
  ['aintoto.json', false],
  ['a.json', false],
])('%s contains statements: %s', (path, wanted) => {
  expect(sealFormatOf(path).id === 'in-toto').toBe(wanted);
});

describe('an invalid envelope', () => {
  test.each([
    [
      'another type',
      { payloadType: 'text/plain' },
      'invalid-statement 2:17 The envelope holds "text/plain", not an in-toto statement.',
    ],
    [
      'no signatures',
      { signatures: [] },
      'invalid-statement 4:16 The envelope has no list of signatures, each with a sig.',
    ],
    [
      'signatures that are not a list',
      { signatures: { sig: 'a' } },
      'invalid-statement 4:16 The envelope has no list of signatures, each with a sig.',
    ],
    [
      'a signature that is null',
      { signatures: [null] },
      'invalid-statement 4:16 The envelope has no list of signatures, each with a sig.',
    ],
    [
      'a signature that is a string',
      { signatures: ['sig'] },
      'invalid-statement 4:16 The envelope has no list of signatures, each with a sig.',
    ],
    [
      'a signature without a sig',
      { signatures: [{ keyid: 'a' }] },
      'invalid-statement 4:16 The envelope has no list of signatures, each with a sig.',
    ],
    [
      'a sig that is not a string',
      { signatures: [{ sig: 1 }] },
      'invalid-statement 4:16 The envelope has no list of signatures, each with a sig.',
    ],
    [
      'one valid signature of two',
      { signatures: [{ sig: 'a' }, {}] },
      'invalid-statement 4:16 The envelope has no list of signatures, each with a sig.',
    ],
    [
      'a payload that is not a string',
      { payload: 1 },
      'invalid-statement 3:13 The payload of the envelope is not base64.',
    ],
    [
      'a payload that is a list of one string',
      { payload: [ENVELOPE.payload] },
      'invalid-statement 3:13 The payload of the envelope is not base64.',
    ],
    [
      'an empty payload',
      { payload: '' },
      'invalid-statement 3:13 The payload of the envelope is not base64.',
    ],
    [
      'a space in the payload',
      { payload: ` ${ENVELOPE.payload}` },
      'invalid-statement 3:13 The payload of the envelope is not base64.',
    ],
    [
      'a line feed at its end',
      { payload: `${ENVELOPE.payload}\n` },
      'invalid-statement 3:13 The payload of the envelope is not base64.',
    ],
    [
      'both alphabets mixed',
      { payload: '+_A=' },
      'invalid-statement 3:13 The payload of the envelope is not base64.',
    ],
    [
      'three padding signs at the end',
      { payload: 'e30===' },
      'invalid-statement 3:13 The payload of the envelope is not base64.',
    ],
    [
      'a padding sign in the middle',
      { payload: 'e=30' },
      'invalid-statement 3:13 The payload of the envelope is not base64.',
    ],
  ])('%s', (_, change, problem) => {
    expect(enveloped(change)).toEqual([problem]);
  });

  test('problems of the payload have the line of the payload', () => {
    expect(enveloped({ payload: Buffer.from('{').toString('base64') })).toEqual([
      expect.stringMatching(/^not-json 3:13 In the payload: /),
    ]);
    expect(enveloped({ payload: base64({ ...STATEMENT, subject: 1 }) })).toEqual([
      'empty-seal 3:13 The statement has no subject: it would match whatever the bytes are.',
    ]);
  });
});

test.each([
  ['one', [{ sig: 'a' }], 'A signature is present on this statement, not verified.'],
  [
    'two',
    [{ sig: 'a' }, { sig: 'b' }],
    '2 signatures are present on this statement, not verified.',
  ],
])('%s of signatures is noted', (_, signatures, message) => {
  const text = JSON.stringify({ ...ENVELOPE, signatures }, null, 1);
  const { notes } = parsedValue(parseStatements(Buffer.from(text), 'a.dsse.json'));
  expect(notes).toEqual([{ message, file: 'a.dsse.json', at: { line: 4, column: 16 } }]);
});

describe('base64', () => {
  const bytes = Buffer.from(
    JSON.stringify({ ...STATEMENT, predicate: '\u00fb\u00ff\u00fe>>>???' }),
  );
  test.each([
    ['of RFC 4648', bytes.toString('base64')],
    ['without padding', bytes.toString('base64').replace(/=+$/, '')],
    ['the URL alphabet', bytes.toString('base64url')],
  ])('%s is read', (_, payload) => {
    expect(enveloped({ payload })).toEqual([]);
  });
});

describe('an invalid statement', () => {
  test.each([
    [
      'no type',
      { _type: undefined },
      'invalid-statement 1:1 This is not an in-toto v1 statement: it has no _type.',
    ],
    [
      'another type',
      { _type: 'https://in-toto.io/Statement/v0.1' },
      'invalid-statement 2:11 This is not an in-toto v1 statement: its _type is "https://in-toto.io/Statement/v0.1".',
    ],
    [
      'no predicate type',
      { predicateType: undefined },
      'invalid-statement 1:1 The statement has no predicateType.',
    ],
    [
      'a predicate type that is not a string',
      { predicateType: 1 },
      'invalid-statement 11:19 The statement has no predicateType.',
    ],
    [
      'an empty predicate type',
      { predicateType: '' },
      'invalid-statement 11:19 The statement has no predicateType.',
    ],
    [
      'no subject',
      { subject: [] },
      'empty-seal 3:13 The statement has no subject: it would match whatever the bytes are.',
    ],
    [
      'a subject without a name',
      { subject: [{ digest: {} }] },
      'invalid-statement 4:3 The subject has no name, and so names no file.',
    ],
    [
      'an empty name',
      { subject: [{ name: '', digest: {} }] },
      'invalid-statement 4:3 The subject has no name, and so names no file.',
    ],
    [
      'a name that is not a string',
      { subject: [{ name: 1, digest: {} }] },
      'invalid-statement 4:3 The subject has no name, and so names no file.',
    ],
    [
      'a subject that is null',
      { subject: [null] },
      'invalid-statement 4:3 The subject has no name, and so names no file.',
    ],
    [
      'a subject that is a list',
      { subject: [['a']] },
      'invalid-statement 4:3 The subject has no name, and so names no file.',
    ],
    [
      'no digest',
      { subject: [{ name: 'a' }] },
      'unsupported-algorithm 4:3 The subject has no digest by SHA-2 or SHA-3.',
    ],
    [
      'a digest that is not a string',
      { subject: [{ name: 'a', digest: { sha256: 1 } }] },
      'unsupported-algorithm 4:3 The digest "sha256" is not a hexadecimal digest of this algorithm.',
    ],
    [
      'a digest of another length',
      { subject: [{ name: 'a', digest: { sha256: 'ab' } }] },
      'unsupported-algorithm 4:3 The digest "sha256" is not a hexadecimal digest of this algorithm.',
    ],
    [
      'a digest twice',
      { subject: [{ name: 'a', digest: { sha256: digest('a'), 'sha-256': digest('a') } }] },
      'unsupported-algorithm 4:3 The digest "sha-256" is given under two names.',
    ],
  ])('%s', (_, change, problem) => {
    expect(stated(change)).toEqual([problem]);
  });

  test('an unsafe name, at its line', () => {
    const subject = [{ name: '../a', digest: { sha256: digest('a') } }];
    expect(stated({ subject })).toEqual(['unsafe-path 5:12 The path "../a" has a ".." segment.']);
  });

  test('every problem is named', () => {
    expect(stated({ predicateType: '', subject: [{}, null] })).toHaveLength(3);
  });
});

describe('a file of lines', () => {
  const sha512 = {
    ...STATEMENT,
    subject: [{ name: 'a.md', digest: { sha512: digest('a', 'sha512') } }],
  };
  const lines = (...texts: readonly string[]) =>
    parseStatements(Buffer.from(texts.join('\n')), 'a.intoto.jsonl');
  const one = JSON.stringify(STATEMENT);

  test('has the lines of its statements, the first digest and every algorithm', () => {
    const parsed = parsedValue(lines('', one, ' \t\r', JSON.stringify(sha512)));
    expect(parsed).toEqual({
      path: 'a.intoto.jsonl',
      format: 'in-toto',
      name: null,
      root: '',
      closed: [],
      notes: [],
      files: [
        {
          path: 'a.md',
          sha256: digest('a'),
          bytes: null,
          digests: { sha512: digest('a', 'sha512') },
          links: 'followed',
          text: null,
          at: { line: 2, column: one.indexOf('"a.md"') + 1 },
        },
      ],
    });
  });

  test('may give the algorithms in another order', () => {
    const [file] = parsedValue(lines(JSON.stringify(sha512), one)).files;
    expect(file).toMatchObject({ sha256: digest('a'), digests: { sha512: digest('a', 'sha512') } });
  });

  test('has no further digests where no statement has one', () => {
    expect(parsedValue(lines(one, one)).files[0]).not.toHaveProperty('digests');
  });

  test('may not give one file two digests, even if other algorithms agree', () => {
    const both = (hex: string) => ({
      ...STATEMENT,
      subject: [{ name: 'a.md', digest: { sha256: hex, sha512: digest('a', 'sha512') } }],
    });
    const parsed = lines(JSON.stringify(both(digest('a'))), JSON.stringify(both(digest('b'))));
    expect(problemsOf(parsed)).toEqual([
      expect.stringMatching(
        /^duplicate-path 2:\d+ The statements give "a\.md" two digests: the first on line 1\.$/,
      ),
    ]);
  });

  test('names the line of an entry that is not JSON, from its start', () => {
    expect(problemsOf(lines(one, '{'))).toEqual([expect.stringMatching(/^not-json 2:2 /)]);
  });

  test('is one document unless its name says lines', () => {
    const text = `\n{\n "_type": nothing\n}\n`;
    expect(problemsOf(parseStatements(Buffer.from(text), 'a.intoto.json'))[0]).toMatch(
      /^not-json 3:11 "nothing" is not JSON/,
    );
  });

  test('must contain a statement', () => {
    expect(problemsOf(lines(' ', '\t\r'))).toEqual([
      'empty-seal 1:1 The file contains no statement.',
    ]);
    expect(problemsOf(lines())).toEqual(['empty-seal 1:1 The file contains no statement.']);
  });

  test('with too many statements names the line of the first one over the limit', () => {
    const sound = (count: number) => lines(...Array.from({ length: count }, () => one));
    expect(sound(LIMITS.statements).ok).toBe(true);
    expect(problemsOf(sound(LIMITS.statements + 2))).toEqual([
      `too-large ${LIMITS.statements + 1}:1 The file has more than ${LIMITS.statements} statements.`,
    ]);
  });

  test('with too many statements is refused at the first one over the limit', () => {
    const text = (count: number) => Buffer.from('1\n'.repeat(count));
    const codes = (count: number) => {
      const parsed = parseStatements(text(count), 'a.intoto.jsonl');
      return parsed.ok ? [] : parsed.problems.map(({ message }) => message);
    };
    const hidden = LIMITS.statements - LIMITS.problemsPerFile;
    expect(codes(LIMITS.statements).at(-1)).toBe(`And ${hidden} more problems in this file.`);
    expect(codes(LIMITS.statements + 5).at(-1)).toBe(
      `And ${hidden + 1} more problems in this file.`,
    );
  });
});
