import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LIMITS } from '../../src/core/limits.ts';
import { JSON_VALUES } from '../../src/formats/json-document.ts';
import { parseStrictJson } from '../../src/formats/strict-json.ts';
import { parsedValue, placesOf, problemsOf, utf8 } from './reading.ts';

const parse = (text: string) => parseStrictJson(utf8(text), 'a.json');
const parseBytes = (...bytes: number[]) => parseStrictJson(Uint8Array.from(bytes), 'a.json');

describe('text that is not UTF-8', () => {
  test.each<[string, number[], string]>([
    ['overlong NUL', [0x22, 0xc0, 0x80, 0x22], 'not-utf8 1:2'],
    ['overlong slash in three bytes', [0x22, 0xe0, 0x80, 0xaf, 0x22], 'not-utf8 1:2'],
    ['a surrogate in UTF-8', [0x0a, 0x22, 0xed, 0xa0, 0x80, 0x22], 'not-utf8 2:2'],
    ['past U+10FFFF', [0x22, 0xf4, 0x90, 0x80, 0x80, 0x22], 'not-utf8 1:2'],
    ['a lone continuation', [0x22, 0x61, 0x80, 0x22], 'not-utf8 1:3'],
    ['Latin-1 after an em dash', [0x22, 0xe2, 0x80, 0x94, 0xe9, 0x22], 'not-utf8 1:3'],
    ['a truncated sequence', [0x22, 0xe2, 0x80], 'not-utf8 1:2'],
    ['UTF-16 with a BOM', [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00], 'not-utf8 1:1'],
    ['UTF-16, big endian', [0xfe, 0xff, 0x00, 0x7b], 'not-utf8 1:1'],
    ['UTF-32, big endian', [0x00, 0x00, 0xfe, 0xff], 'not-utf8 1:1'],
    ['UTF-16 without a BOM', [0x7b, 0x00, 0x7d, 0x00], 'not-utf8 1:2'],
    ['a NUL', [0x7b, 0x0a, 0x00, 0x7d], 'not-utf8 2:1'],
  ])('%s', (_name, bytes, expected) => {
    const parsed = parseBytes(...bytes);
    expect(placesOf(parsed)).toEqual([expected]);
    problemsOf(parsed);
  });

  test('columns count UTF-16 code units before the bad byte', () => {
    const bytes = Uint8Array.from([...utf8('{\n"😀é": "'), 0xff]);
    expect(placesOf(parseStrictJson(bytes, 'a'))).toEqual(['not-utf8 2:9']);
  });

  test('a byte order mark is refused, and the rest is still read', () => {
    expect(placesOf(parse('\ufeff{}'))).toEqual(['bom-refused 1:1']);
    expect(placesOf(parse('\ufeff{"a":1,"a":2}'))).toEqual([
      'bom-refused 1:1',
      'duplicate-key 1:8',
    ]);
    expect(placesOf(parse('{}\ufeff'))).toEqual(['not-json 1:3']);
  });
});

describe('text that is not JSON', () => {
  test.each([
    ['', 'not-json 1:1 The file is empty.'],
    [' \r\n\t', 'not-json 1:1 The file is empty.'],
    ['{"a": 1,}', 'not-json 1:9 There is a comma before a closing bracket.'],
    ['[1,]', 'not-json 1:4 There is a comma before a closing bracket.'],
    ['[,1]', 'not-json 1:2 A value is expected here, not ",".'],
    ['{\n  // no\n}', 'not-json 2:3 Comments are not part of JSON.'],
    ['[1 /* no */]', 'not-json 1:4 Comments are not part of JSON.'],
    ['{} {}', 'not-json 1:4 Text follows the end of the document.'],
    ['{"a":1}\n]', 'not-json 2:1 Text follows the end of the document.'],
    ['[1 2]', 'not-json 1:4 A comma is expected here.'],
    ['{"a" 1}', 'not-json 1:6 A colon is expected here.'],
    ['[1', 'not-json 1:3 A list is not closed.'],
    ['{"a":1', 'not-json 1:7 An object is not closed.'],
    ['[1.]', 'not-json 1:2 A number is not complete.'],
    ['[1e+]', 'not-json 1:2 A number is not complete.'],
    ['["a\tb"]', 'not-json 1:2 A string contains a raw control character.'],
    ['["\\x41"]', 'not-json 1:2 A string contains an escape that JSON does not know.'],
    ['["\\u12"]', 'not-json 1:2 A \\u escape is not complete.'],
    ['[1e400]', 'not-json 1:2 The number is too large to be kept.'],
    ['[\n-1e400]', 'not-json 2:1 The number is too large to be kept.'],
    [
      '["\\ud800"]',
      'not-json 1:2 The string contains half of a surrogate pair, which is not a character.',
    ],
    [
      '{"\\udc00":1}',
      'not-json 1:2 The string contains half of a surrogate pair, which is not a character.',
    ],
  ])('%j', (text, expected) => {
    expect(problemsOf(parse(text))).toEqual([expected]);
  });

  test.each([
    ['[NaN]', 2],
    ['[Infinity]', 2],
    ['[-Infinity]', 2],
    ['[01]', 3],
    ['[+1]', 2],
    ['[.5]', 2],
    ['[0x10]', 3],
    ["['a']", 2],
    ['{a:1}', 2],
    ['[\u00a01]', 2],
    ['[\u20281]', 2],
    ['[\u000b1]', 2],
    ['[undefined]', 2],
    ['[True]', 2],
    ['["a\nb"]', 2],
    ['["a', 2],
    ['@', 1],
    ['[1}', 3],
  ])('%j, with the first mistake at column %d', (text, column) => {
    const [first] = placesOf(parse(text));
    expect(first).toBe(`not-json 1:${column}`);
    problemsOf(parse(text));
  });

  test.each<[string, readonly string[]]>([
    [
      '{a:1}',
      [
        '1:2 "a" is not JSON.',
        '1:3 A key is expected here, not ":".',
        '1:5 A value is expected here, not "}".',
      ],
    ],
    ['{1:2}', ['1:2 A key is expected here, not "1".', '1:5 A value is expected here, not "}".']],
    ['{]', ['1:2 A key is expected here, not "]".', '1:3 A value is expected here.']],
    ['{"a":}', ['1:6 A value is expected here, not "}".']],
    ['{"a":', ['1:6 A value is expected here.']],
    ['[NaN]', ['1:2 "NaN" is not JSON.']],
    ['{"a":tru}', ['1:6 "tru" is not JSON.', '1:9 A value is expected here, not "}".']],
    ['[1,@]', ['1:4 "@" is not JSON.', '1:5 A value is expected here, not "]".']],
    ['[1,,2]', ['1:4 A value is expected here, not ",".']],
    ['[1, \n ]', ['2:2 There is a comma before a closing bracket.']],
    ['{"a": 1,\r\n\t}', ['2:2 There is a comma before a closing bracket.']],
    [`${' '.repeat(99)}[1,]`, ['1:103 There is a comma before a closing bracket.']],
    [`[1,]${' '.repeat(300)}`, ['1:4 There is a comma before a closing bracket.']],
    [`[1,${' '.repeat(99)}]`, ['1:103 There is a comma before a closing bracket.']],
    [`[1,${' '.repeat(100)}]`, ['1:104 A value is expected here, not "]".']],
    [`[${'x'.repeat(61)}]`, [`1:2 "${'x'.repeat(60)}\u2026" is not JSON.`]],
    [
      '["a\nb"]',
      [
        '1:2 A string is not closed on its line.',
        '2:1 "b" is not JSON.',
        '2:2 A string is not closed on its line.',
        '2:4 A list is not closed.',
      ],
    ],
  ])('%j: every mistake, each once', (text, expected) => {
    expect(problemsOf(parse(text))).toEqual(expected.map((each) => `not-json ${each}`));
  });

  test('text that JSON.parse refuses is refused, whatever the first parser says', () => {
    const { parse: original } = JSON;
    try {
      JSON.parse = () => {
        throw new SyntaxError('no');
      };
      expect(problemsOf(parse('{"a": 1}'))).toEqual(['not-json 1:1 The text is not JSON.']);
    } finally {
      JSON.parse = original;
    }
  });

  test('a pair of surrogate escapes is a character', () => {
    expect(parsedValue(parse('["\\ud83d\\ude00"]')).value).toEqual(['😀']);
  });
});

describe('duplicate keys', () => {
  test.each([
    ['{"a":1,"a":2}', ['duplicate-key 1:8']],
    ['{"a":1,\n "\\u0061":2}', ['duplicate-key 2:2']],
    ['[{"b":{"x":1,"y":2,"x":3}}]', ['duplicate-key 1:20']],
    ['{"a":1,"a":2,"a":3}', ['duplicate-key 1:8', 'duplicate-key 1:14']],
    ['{"__proto__":1,"__proto__":2}', ['duplicate-key 1:16']],
    ['{"":1,"":2}', ['duplicate-key 1:7']],
  ])('%s', (text, expected) => {
    expect(placesOf(parse(text))).toEqual(expected);
  });

  test('keys of other objects, and homoglyphs, are other keys', () => {
    const cyrillic = 'p\u0430th';
    expect(parse(`{"path":{"path":1},"${cyrillic}":[{"path":1},{"path":2}]}`).ok).toBe(true);
  });

  test('a __proto__ key is a property, and changes no prototype', () => {
    const { value } = parsedValue(parse('{"__proto__":{"polluted":true}}'));
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect((value as { polluted?: unknown }).polluted).toBeUndefined();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('limits', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

  test('depth', () => {
    expect(parse(nested(LIMITS.jsonDepth)).ok).toBe(true);
    expect(placesOf(parse(nested(LIMITS.jsonDepth + 1)))).toEqual(['too-deep 1:33']);
    expect(placesOf(parse(nested(100_000)))).toEqual(['too-deep 1:33']);
    expect(placesOf(parse('{"a":'.repeat(100_000)))).toEqual(['too-deep 1:161']);
    expect(placesOf(parse('[/*'.repeat(100_000)))).toContain('not-json 1:2');
  });

  test('size', () => {
    expect(placesOf(parseStrictJson(new Uint8Array(11), 'a', 10))).toEqual(['too-large 1:1']);
    expect(placesOf(parse(' '.repeat(LIMITS.manifestBytes + 1)))).toEqual(['too-large 1:1']);
  });

  test('values', () => {
    expect(placesOf(parse(`[${'0,'.repeat(JSON_VALUES)}0]`))).toEqual(['too-large 1:4000000']);
    expect(placesOf(parse(`[${'{},'.repeat(JSON_VALUES)}{}]`))).toEqual(['too-large 1:5999999']);
  });

  test('a string of 65,537 characters is a string', () => {
    expect(parsedValue(parse(JSON.stringify('x'.repeat(65_537)))).value).toHaveLength(65_537);
  });

  test('problems are listed up to the limit, and counted', () => {
    const listed = problemsOf(parse(`{${'"a":1,'.repeat(500)}"a":1}`));
    expect(listed).toHaveLength(LIMITS.problemsPerFile + 1);
    expect(listed.at(-1)).toContain('And 450 more problems in this file.');
    const garbage = problemsOf(parse('@ '.repeat(100_000)));
    expect(garbage).toHaveLength(LIMITS.problemsPerFile + 1);
    // Each sign is a mistake, and so is the end where a value should be.
    expect(garbage.at(-1)).toContain(`And ${100_001 - LIMITS.problemsPerFile} more problems`);
  });
});

describe('positions', () => {
  const text = '{\r\n  "a/b": [10, {"~": "é—😀", "z": -0}],\n  "c": 1e3\r\n}';
  const document = parsedValue(parse(text));

  test.each([
    ['', '1:1'],
    ['/a~1b', '2:10'],
    ['/a~1b/0', '2:11'],
    ['/a~1b/1/~0', '2:21'],
    ['/a~1b/1/z', '2:34'],
    ['/a~1b/7', '2:10'],
    ['/c', '3:8'],
    ['/unknown/deep', '1:1'],
  ])('of the value at %j', (pointer, expected) => {
    const { line, column } = document.placeOf(pointer);
    expect(`${line}:${column}`).toBe(expected);
  });

  test('of keys, and numbers as written', () => {
    expect(document.placeOfKey('/a~1b/1/z')).toEqual({ line: 2, column: 29 });
    expect(document.placeOfKey('/a~1b/0')).toEqual({ line: 2, column: 11 });
    expect(document.numberAt('/a~1b/1/z')).toBe('-0');
    expect(document.numberAt('/c')).toBe('1e3');
    expect(document.numberAt('/a~1b/1/~0')).toBeNull();
    expect(document.plainNumbers).toBe(false);
    expect(parsedValue(parse('[10, 0]')).plainNumbers).toBe(true);
  });

  test('in a list that is indexed rather than walked', () => {
    const long = parsedValue(parse(`[\n${Array.from({ length: 500 }, () => '1').join(',\n')}]`));
    expect(long.placeOf('/0')).toEqual({ line: 2, column: 1 });
    expect(long.placeOf('/499')).toEqual({ line: 501, column: 1 });
  });
});

describe('properties', () => {
  test('random JSON is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat(4), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const parsed = parse(text);
        if (!parsed.ok) expect(text.includes('\\ud')).toBe(true);
        else expect(parsed.value.value).toEqual(JSON.parse(text));
      }),
      { numRuns: 500 },
    );
  });

  test('a random text that JSON.parse refuses is refused', () => {
    const token = fc.constantFrom(
      ...'{}[]:,"\\ /*\n\t01-e.+',
      'true',
      'null',
      '"a"',
      '\u00a0',
      'NaN',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 12 }), (tokens) => {
        const text = tokens.join('');
        const parsed = parse(text);
        let accepted = true;
        try {
          JSON.parse(text);
        } catch {
          accepted = false;
        }
        if (!accepted) expect(parsed.ok).toBe(false);
        else if (!parsed.ok) {
          const codes = parsed.problems.map(({ code }) => code);
          expect(codes).toContain('duplicate-key');
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('random bytes never throw, and every problem has its place', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const parsed = parseStrictJson(bytes, 'a');
        if (parsed.ok) return;
        for (const { line, column, file } of parsed.problems) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(file).toBe('a');
        }
      }),
      { numRuns: 2000 },
    );
  });
});
