import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Parsed, PROBLEM_CODES } from '../../src/core/problem.ts';
import { parseBag } from '../../src/formats/bagit.ts';
import { parseChecksums } from '../../src/formats/checksums.ts';
import { parseStatements } from '../../src/formats/in-toto.ts';
import { ProblemList } from '../../src/formats/problem-list.ts';
import { parseReport } from '../../src/formats/report.ts';
import { readUtf8 } from '../../src/formats/utf8-text.ts';
import { nextState, readState, stateLine } from '../../src/render/run-state.ts';
import { report } from '../render/report.fixture.ts';

/** Whatever the bytes are: a value, or problems with place and remedy, bounded. */

const RUNS = { numRuns: 400, seed: 20260102 };
const DIGEST = 'ab'.repeat(32);

/** Bytes put together from what a format is made of, and from any others. */
function bytesOf(...words: readonly string[]): fc.Arbitrary<Uint8Array> {
  const part = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words).map((word) => Buffer.from(word)) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)) },
    {
      weight: 1,
      arbitrary: fc.string({ unit: 'binary', maxLength: 4 }).map((text) => Buffer.from(text)),
    },
  );
  return fc.array(part, { maxLength: 14 }).map((parts) => Buffer.concat(parts));
}

function expectBounded(parsed: Parsed<unknown>): void {
  if (parsed.ok) return;
  expect(parsed.problems.length).toBeGreaterThan(0);
  expect(parsed.problems.length).toBeLessThan(200);
  for (const { code, message, remedy, file, line } of parsed.problems) {
    expect(PROBLEM_CODES).toContain(code);
    expect(code).not.toBe('defect');
    expect(message.length + remedy.length).toBeLessThan(2_000);
    expect(message).not.toMatch(/\bundefined\b/);
    expect(remedy).toMatch(/^.+[.?]$/s);
    if (line !== null) expect(line).toBeGreaterThan(0);
    if (line !== null) expect(file).not.toBeNull();
  }
}

const LINE = [
  DIGEST,
  `${DIGEST}  `,
  ' ',
  '*',
  '\t',
  '\\',
  'a',
  'a/b',
  './',
  '../',
  '\n',
  '\r\n',
  '\r',
  '#',
];

test('a checksum list of any bytes', () => {
  const names = fc.constantFrom('SHA256SUMS', 'd/checksums.txt', 'a.sha512', 'MD5SUMS', 'B2SUMS');
  const bytes = bytesOf(...LINE, 'SHA256 (', ') = ', 'MD5 (', 'SHA2-256(', ')= ', '\0', '\ufeff');
  fc.assert(
    fc.property(names, bytes, (name, text) => expectBounded(parseChecksums(text, name))),
    RUNS,
  );
});

test('a bag of any bytes', () => {
  const tags = bytesOf(
    ...['BagIt-Version: 1.0\n', 'BagIt-Version: 0.97\n', 'Tag-File-Character-Encoding: UTF-8\n'],
    ...['Payload-Oxum: ', '1.1', ': ', 'A', '\n', '\r', ' ', '\ufeff'],
  );
  const lines = bytesOf(...LINE, 'data/', '%0A', '%', '%25', 'bagit.txt', 'manifest-sha256.txt');
  const files = fc.record(
    {
      'bagit.txt': tags,
      'bag-info.txt': tags,
      'manifest-sha256.txt': lines,
      'tagmanifest-sha256.txt': lines,
      'manifest-MD5.txt': lines,
      'fetch.txt': lines,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(files, (found) => {
      const documents = new Map(
        Object.entries(found).map(([name, bytes]) => [`bag/${name}`, bytes] as const),
      );
      expectBounded(parseBag(documents, 'bag/bagit.txt'));
    }),
    RUNS,
  );
});

describe('in-toto', () => {
  const json = fc.jsonValue({ maxDepth: 3 });
  const subject = fc.oneof(
    json,
    fc.record(
      {
        name: fc.oneof(json, fc.constant('a')),
        digest: fc.oneof(
          json,
          fc.record({ sha256: fc.constantFrom(DIGEST, 'x'), sha1: json }, { requiredKeys: [] }),
        ),
      },
      { requiredKeys: [] },
    ),
  );
  const statement = fc.record(
    {
      _type: fc.oneof(json, fc.constant('https://in-toto.io/Statement/v1')),
      predicateType: fc.oneof(json, fc.constant('x')),
      subject: fc.oneof(json, fc.array(subject, { maxLength: 3 })),
    },
    { requiredKeys: [] },
  );
  const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');
  const envelope = fc.record(
    {
      payloadType: fc.oneof(json, fc.constant('application/vnd.in-toto+json')),
      payload: fc.oneof(json, statement.map(base64), fc.string()),
      signatures: fc.oneof(json, fc.constant([{ sig: '' }])),
    },
    { requiredKeys: [] },
  );
  test('statements and envelopes of any values', () => {
    const documents = fc.array(fc.oneof(statement, envelope, json), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(documents, (values) => {
        const text = values.map((value) => JSON.stringify(value)).join('\n');
        expectBounded(parseStatements(Buffer.from(text), 'a.intoto.jsonl'));
        expectBounded(parseStatements(Buffer.from(text), 'a.dsse.json'));
      }),
      RUNS,
    );
  });

  test('any bytes', () => {
    const bytes = bytesOf(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      '"_type"',
      '"payloadType"',
      '\n',
      '1e400',
    );
    fc.assert(
      fc.property(bytes, (text) => expectBounded(parseStatements(text, 'a.intoto.jsonl'))),
      RUNS,
    );
  });
});

describe('a report', () => {
  test('of any bytes is refused', () => {
    fc.assert(
      fc.property(bytesOf('{', '}', '"version"', ':', '1', ',', '[', ']', 'null'), (bytes) => {
        const parsed = parseReport(bytes, 'report.json');
        expect(parsed.ok).toBe(false);
        expectBounded(parsed);
      }),
      RUNS,
    );
  });

  test('with any member replaced is refused, or unchanged in meaning', () => {
    const sound = report();
    const keys = Object.keys(sound);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 2 }), (key, value) => {
        const parsed = parseReport(Buffer.from(JSON.stringify({ ...sound, [key]: value })), 'r');
        expectBounded(parsed);
        if (parsed.ok && key === 'verdict') expect(value).toBe(sound.verdict);
      }),
      RUNS,
    );
  });
});

describe('the hidden state line of earlier runs', () => {
  test('is null or a state for any text, and is written within its limit', () => {
    const sound = stateLine(nextState(report(), null));
    const cut = fc.tuple(fc.nat(sound.length), fc.nat(sound.length), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(cut, ([from, to, between]) => {
        const text = `${sound.slice(0, from)}${between}${sound.slice(to)}`;
        const state = readState(text);
        if (state !== null) expect(readState(stateLine(state))).toEqual(state);
        readState(between);
      }),
      RUNS,
    );
  });
});

test('bytes are UTF-8 exactly where a strict TextDecoder says so, with the same text', () => {
  const cases = fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    bytesOf('a', '\n', '\u00e9', '\u20ac', '\u{1f600}', '\ufeff'),
    // Sequences one byte away from a sound one.
    fc
      .tuple(fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(255))
      .map(([text, at, byte]) => {
        const bytes = Buffer.from(text);
        bytes[at % bytes.length] = byte;
        return bytes;
      }),
  );
  fc.assert(
    fc.property(cases, (bytes) => {
      const problems = new ProblemList('a');
      const text = readUtf8(bytes, 1_000, problems);
      let strict: string | null = null;
      try {
        strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      } catch {
        // Not UTF-8.
      }
      if (strict === null || strict.includes('\0')) expect(problems.any).toBe(true);
      else if (strict.startsWith('\ufeff')) expect(problems.any).toBe(true);
      else expect([text, problems.any]).toEqual([strict, false]);
    }),
    { ...RUNS, numRuns: 3_000 },
  );
});
