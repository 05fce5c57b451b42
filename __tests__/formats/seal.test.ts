import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatSeal, parseSeal } from '../../src/formats/seal.ts';
import { parsedValue, placesOf, problemsOf, processorMilliseconds, SHA, utf8 } from './reading.ts';

const PATH = 'packet/packet.seal.json';
const parse = (text: string, path = PATH) => parseSeal(utf8(text), path);
const seal = (rest: object, path = PATH) => parse(JSON.stringify({ version: 1, ...rest }), path);
const file = (path: string, rest: object = {}) => ({ path, sha256: SHA, bytes: 1, ...rest });
const sealOf = (...paths: string[]) => seal({ files: paths.map((path) => file(path)) });

/** One file a line, so that places can be read off. */
const lines = (...entries: string[]) => `{"version":1,"files":[\n${entries.join(',\n')}\n]}`;
const entry = (path: string, bytes = '1') =>
  `{"path":${JSON.stringify(path)},"sha256":"${SHA}","bytes":${bytes}}`;

describe('a valid seal', () => {
  test('is read to repository paths', () => {
    const text = JSON.stringify({
      $schema: 'x',
      version: 1,
      name: 'FIX7-P0',
      files: [file('a.md', { text: { bom: false, eol: 'lf' } }), file('evidence/b.json')],
      closed: ['evidence/**'],
    });
    expect(parsedValue(parse(text))).toEqual({
      path: PATH,
      format: 'native',
      name: 'FIX7-P0',
      root: 'packet',
      files: [
        {
          path: 'packet/a.md',
          sha256: SHA,
          bytes: 1,
          text: { bom: false, eol: 'lf', charset: null },
          at: { line: 1, column: text.indexOf('"a.md"') + 1 },
        },
        {
          path: 'packet/evidence/b.json',
          sha256: SHA,
          bytes: 1,
          text: null,
          at: { line: 1, column: text.indexOf('"evidence/b.json"') + 1 },
        },
      ],
      closed: [
        {
          pattern: 'packet/evidence/**',
          at: { line: 1, column: text.indexOf('"evidence/**"') + 1 },
        },
      ],
    });
  });

  test.each([
    [undefined, 'packet/a'],
    ['', 'a'],
    ['.', 'a'],
    ['docs/x', 'docs/x/a'],
  ])('root %j', (root, expected) => {
    expect(parsedValue(seal({ root, files: [file('a')] })).files[0]?.path).toBe(expected);
  });

  test('names that only look alike are different files', () => {
    expect(sealOf('p\u0430cket.md', 'packet.md', 'na\u00efve', 'naive', 'a\nb', 'a b').ok).toBe(
      true,
    );
  });

  test('a root of pattern characters matches literally', () => {
    const read = parsedValue(seal({ root: 'a[1]{b,c}*', files: [file('x')], closed: ['**'] }));
    expect(read.closed[0]?.pattern).toBe('a\\[1\\]\\{b\\,c\\}\\*/**');
  });
});

describe('the schema', () => {
  test.each<[string, string[]]>([
    ['[]', ['schema-violation 1:1 The document must be an object, not an empty list.']],
    [
      '{}',
      [
        'schema-violation 1:1 The document lacks the key "version".',
        'schema-violation 1:1 The document lacks the key "files".',
      ],
    ],
    [
      '{"version":1,"files":[]}',
      ['empty-seal 1:22 The seal lists no file: it would match whatever the bytes are.'],
    ],
    [
      '{"version":2,"files":[1]}',
      [
        'schema-violation 1:12 version must be 1, not 2.',
        'schema-violation 1:23 files[0] must be an object, not 1.',
      ],
    ],
    [
      '{"version":"1","files":{}}',
      [
        'schema-violation 1:12 version must be 1, not "1".',
        'schema-violation 1:24 files must be a list, not an object.',
      ],
    ],
    [
      lines(`{"path":"a","sha265":"${SHA}","bytes":1}`),
      [
        'schema-violation 2:1 files[0] lacks the key "sha256".',
        'schema-violation 2:13 files[0] has an unknown key "sha265".',
      ],
    ],
    [
      lines(`{"path":"a","sha256":"${'A'.repeat(64)}","bytes":1}`),
      [
        `schema-violation 2:22 files[0].sha256 must be 64 lower-case hexadecimal digits, not "${'A'.repeat(60)}…" (64 characters).`,
      ],
    ],
    [lines(entry('a', '-1')), ['schema-violation 2:97 files[0].bytes must be 0 or more, not -1.']],
    [
      lines(entry('a', '1.5')),
      ['schema-violation 2:97 files[0].bytes must be a whole number, not 1.5.'],
    ],
    [
      lines(entry('a', '"1"')),
      ['schema-violation 2:97 files[0].bytes must be a whole number, not "1".'],
    ],
    [
      lines(entry('a', 'null')),
      ['schema-violation 2:97 files[0].bytes must be a whole number, not null.'],
    ],
    [
      lines(entry('a', '9007199254740992')),
      [
        'schema-violation 2:97 files[0].bytes must be 9007199254740991 or less, not 9007199254740992.',
      ],
    ],
    [
      lines(entry('a', '-0')),
      ['schema-violation 2:97 files[0].bytes must be written in plain digits, not as -0.'],
    ],
    [
      lines(entry('a', '1e3')),
      ['schema-violation 2:97 files[0].bytes must be written in plain digits, not as 1e3.'],
    ],
    [
      lines(entry('a', '1.0')),
      ['schema-violation 2:97 files[0].bytes must be written in plain digits, not as 1.0.'],
    ],
    [
      lines(entry('a', '9007199254740990.9')),
      [
        'schema-violation 2:97 files[0].bytes must be written in plain digits, not as 9007199254740990.9.',
      ],
    ],
    [
      '{"version":1,"name":"","files":[],"__proto__":1}',
      [
        'schema-violation 1:21 name must be at least 1 character long, not "".',
        'empty-seal 1:32 The seal lists no file: it would match whatever the bytes are.',
        'schema-violation 1:35 The document has an unknown key "__proto__".',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(problemsOf(parse(text))).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['{"version":1', ['not-json 1:13 An object is not closed.']],
    ['null', ['schema-violation 1:1 The document must be an object, not null.']],
    ['5', ['schema-violation 1:1 The document must be an object, not 5.']],
    ['"files"', ['schema-violation 1:1 The document must be an object, not "files".']],
    [
      lines(entry('a', '100'), entry('b', '0'), entry('c', '7'), entry('d', '1e3'), entry('e')),
      ['schema-violation 5:97 files[3].bytes must be written in plain digits, not as 1e3.'],
    ],
    [
      lines(entry('a', `1.${'0'.repeat(50)}`)),
      [
        `schema-violation 2:97 files[0].bytes must be written in plain digits, not as 1.${'0'.repeat(38)}.`,
      ],
    ],
    [
      '{"version":1,"files":[],"closed":["/a"],"root":".."}',
      [
        'empty-seal 1:22 The seal lists no file: it would match whatever the bytes are.',
        'unsafe-path 1:35 The closed pattern "/a" is absolute.',
        'unsafe-path 1:48 The root ".." has a ".." segment.',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(problemsOf(parse(text))).toEqual(expected);
  });

  test('more closed patterns than can be compared with every path', () => {
    const parsed = seal({ files: [file('a')], closed: Array.from({ length: 1001 }, () => 'a') });
    expect(problemsOf(parsed)[0]).toMatch(
      /^schema-violation 1:\d+ closed must be a list of at most 1000 items, not of 1001 items\.$/,
    );
  });

  test('near misses are named', () => {
    const parsed = parse(
      `{"version":1,"files":[{"path":"a","Sha256":"${SHA}","bytes":1,"text":{"eol":"CRLF","charset":"utf8"}}]}`,
    );
    const remedies = parsed.ok ? [] : parsed.problems.map(({ remedy }) => remedy);
    expect(remedies).toEqual([
      'Add "sha256".',
      'Did you mean "sha256"?',
      'Did you mean "crlf"? Spelling and case count.',
      'Did you mean "utf-8"? Spelling and case count.',
    ]);
  });

  test('a name of 65,537 characters is shown shortened', () => {
    const [found] = problemsOf(seal({ name: 'x'.repeat(65_537), files: [file('a')] }));
    expect(found).toMatch(/name must be at most 200 characters long, not "x{60}…" \(65537 char/);
  });

  test('200,000 broken entries are reported in bounded time', () => {
    const text = `{"version":1,"files":[${'{},'.repeat(199_999)}{}]}`;
    const spent = processorMilliseconds(() => {
      expect(problemsOf(parse(text)).at(-1)).toContain('And at least 950 more problems');
    });
    expect(spent).toBeLessThan(10_000);
  });

  test('more files than the limit', () => {
    const parsed = parse(`{"version":1,"files":[${'{},'.repeat(200_000)}{}]}`);
    expect(placesOf(parsed)).toEqual(['too-large 1:14']);
  });
});

describe('paths', () => {
  test.each([
    ['', 'is empty'],
    ['/etc/passwd', 'is absolute'],
    ['../a', 'has a ".." segment'],
    ['a/../b', 'has a ".." segment'],
    ['a/..', 'has a ".." segment'],
    ['./a', 'has a "." segment'],
    ['a//b', 'has an empty segment'],
    ['a/', 'has an empty segment'],
    ['a\\b', 'contains a backslash'],
    ['a\0b', 'contains a NUL'],
    ['C:/a', 'starts with a drive letter'],
    ['c:a', 'starts with a drive letter'],
    ['.git/config', 'leads into .git'],
    ['a/.GIT/hooks', 'leads into .git'],
  ])('%j', (path, reason) => {
    expect(problemsOf(parse(lines(entry('ok'), entry(path))))).toEqual([
      `unsafe-path 3:9 The path ${JSON.stringify(path)} ${reason}.`,
    ]);
  });

  test.each(['..', '/abs', 'a//b', 'a/', 'a\\b', '.git'])('root %j', (root) => {
    const parsed = parse(`{"version":1,\n"root":${JSON.stringify(root)},"files":[${entry('a')}]}`);
    expect(placesOf(parsed)).toEqual(['unsafe-path 2:8']);
    problemsOf(parsed);
  });

  test('twice, with both positions', () => {
    expect(problemsOf(parse(lines(entry('a'), entry('b'), entry('a'))))).toEqual([
      'duplicate-path 4:9 The path "packet/a" is sealed twice: first at line 2, column 9.',
    ]);
  });

  test.each([
    ['README.md', 'readme.MD'],
    ['é', 'e\u0301'],
    ['É', 'e\u0301'],
    ['Docs/a', 'docs/a'],
    ['\u212a', 'k'],
  ])('%j and %j are one file on some file systems', (first, second) => {
    const [found] = problemsOf(parse(lines(entry(first), entry(second))));
    expect(found).toMatch(
      /^duplicate-path 3:9 .* at line 2, column 9 differ only in case or Unicode/,
    );
  });

  test.each(['packet.seal.json', 'PACKET.seal.json'])('the seal itself as %s', (path) => {
    expect(problemsOf(parse(lines(entry(path))))).toEqual([
      `unsafe-path 2:9 The seal lists itself as "${path}", and no file can hold its own digest.`,
    ]);
  });
});

describe('closed patterns', () => {
  test.each([
    ['../**', 'has a ".." segment'],
    ['a/{..,b}/c', 'has a ".." segment'],
    ['/a/**', 'is absolute'],
    ['!a', 'is a negation, and only inclusion is known'],
    ['a\\b', 'contains a backslash'],
    ['a\\*', 'contains a backslash'],
    ['a//b', 'has an empty segment'],
    ['a/', 'has an empty segment'],
    ['C:/*', 'starts with a drive letter'],
    ['x'.repeat(513), 'has 513 characters; at most 512 are allowed'],
    ['x'.repeat(510), 'has 517 characters; at most 512 are allowed'],
    ['*a'.repeat(13), 'has 13 wildcards; at most 12 are allowed'],
    ['{a,b', 'has a brace without its partner'],
    ['[a', 'has a [ class that is not closed, or not plain characters and ranges'],
  ])('%j', (pattern, reason) => {
    const parsed = parse(
      `{"version":1,"files":[${entry('a')}],\n"closed":["b",${JSON.stringify(pattern)}]}`,
    );
    expect(placesOf(parsed)).toEqual(['unsafe-path 2:15']);
    expect(problemsOf(parsed)[0]).toContain(` ${reason}.`);
  });
});

describe('formatting', () => {
  const name = fc
    .stringMatching(/^[a-zA-Z0-9é—*[{,}! _-]{1,12}$/)
    .filter((text) => text.trim() !== '');
  const folder = fc.oneof(
    fc.constant(''),
    fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/')),
  );
  const text = fc.option(
    fc.record({
      bom: fc.option(fc.boolean()),
      eol: fc.option(fc.constantFrom('lf', 'crlf', 'cr', 'mixed', 'none')),
      charset: fc.option(fc.constantFrom('utf-8', 'us-ascii')),
    }),
  );
  const join = (root: string, path: string) => (root === '' ? path : `${root}/${path}`);
  const seals = fc
    .record({
      root: folder,
      place: folder,
      name: fc.option(name),
      files: fc.uniqueArray(
        fc.record({
          path: fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/')),
          sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
          bytes: fc.maxSafeNat(),
          text,
        }),
        { selector: ({ path }) => path.normalize('NFC').toLowerCase(), minLength: 1, maxLength: 8 },
      ),
      closed: fc.array(fc.constantFrom('**', 'a/*.md', '{a,b}/**'), { maxLength: 2 }),
    })
    .map(({ root, place, files, closed, ...rest }) => ({
      ...rest,
      root,
      path: join(place, 'x.seal.json'),
      files: files
        .map((sealed) => ({ ...sealed, path: join(root, sealed.path) }))
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
      closed: closed.map((pattern) => ({
        pattern: join(root.replace(/[*?[\]{},!\\]/g, '\\$&'), pattern),
      })),
    }));

  test('a formatted seal is parsed to the same seal', () => {
    fc.assert(
      fc.property(seals, (written) => {
        const formatted = formatSeal(written);
        const read = parsedValue(parseSeal(utf8(formatted), written.path));
        expect({
          ...read,
          files: read.files.map(({ at: _at, ...rest }) => rest),
          closed: read.closed.map(({ pattern }) => ({ pattern })),
        }).toEqual({ ...written, format: 'native' });
        expect(formatSeal(read)).toBe(formatted);
      }),
      { numRuns: 300 },
    );
  });

  test('is canonical', () => {
    const digest = { sha256: SHA, bytes: 3 };
    const formatted = formatSeal({
      path: 'p/x.seal.json',
      name: null,
      root: 'p',
      files: [
        { path: 'p/b', ...digest, text: null },
        { path: 'p/B', ...digest, text: { bom: null, eol: 'lf', charset: null } },
        { path: 'p/a/z', ...digest, text: null },
      ],
      closed: [],
    });
    expect(JSON.parse(formatted).files.map(({ path }: { path: string }) => path)).toEqual([
      'B',
      'a/z',
      'b',
    ]);
    expect(formatted).toMatch(
      /^\{\n {2}"\$schema": "[^"]+",\n {2}"version": 1,\n {2}"files": \[\n/,
    );
    expect(formatted.endsWith('}\n')).toBe(true);
    expect(formatted).not.toContain('\r');
  });

  test('refuses what no native seal can state', () => {
    const base = { path: 'p/x.seal.json', name: null, root: 'p', closed: [] };
    const sealed = { sha256: SHA, text: null };
    expect(() => formatSeal({ ...base, files: [{ ...sealed, path: 'q/a', bytes: 1 }] })).toThrow(
      'not below',
    );
    expect(() => formatSeal({ ...base, files: [{ ...sealed, path: 'p/a', bytes: null }] })).toThrow(
      'no byte length',
    );
  });
});
