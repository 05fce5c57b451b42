import { describe, expect, test } from '@jest/globals';
import { Subject } from '../../../src/drift/change/subject.ts';
import { align } from '../../../src/drift/compare/align.ts';
import { compare } from '../../../src/drift/compare/compare.ts';
import { keyOf } from '../../../src/drift/compare/compare-line.ts';
import { plainDifference } from '../../../src/drift/compare/difference.ts';
import { linesOf } from '../../../src/drift/compare/lines.ts';

const subject = (text: string | Buffer): Subject => new Subject(Buffer.from(text));
const quoted = (bytes: Uint8Array | null): string =>
  JSON.stringify(Buffer.from(bytes ?? []).toString('utf8'));

/** Each difference: its cause, its offsets in the found bytes, and the sealed bytes before those found. */
const places = (sealed: string | Buffer, found: string | Buffer): string[] =>
  compare(subject(sealed), subject(found)).map(
    ({ cause, start, end, ...bytes }) =>
      `${cause} ${start}-${end} ${quoted(bytes.sealed)} > ${quoted(bytes.found)}`,
  );

describe('two texts are compared', () => {
  const TABLE: readonly (readonly [string, string, readonly string[]])[] = [
    ['a b\n', 'a c\n', ['edited 2-3 "b" > "c"']],
    ['one 3650 two\n', 'one 3560 two\n', ['edited 4-8 "3650" > "3560"']],
    ['foobar baz\n', 'foobaz baz\n', ['edited 0-6 "foobar" > "foobaz"']],
    ['foo_bar\n', 'foo_baz\n', ['edited 0-7 "foo_bar" > "foo_baz"']],
    ['na\u00efve x\n', 'naive x\n', ['transliterated 2-3 "\u00ef" > "i"']],
    ['na\u00efve na\u00efve\n', 'naive na\u00efve\n', ['edited 2-3 "\u00ef" > "i"']],
    [
      'a "b" c\n',
      'a \u201cb\u201d d\n',
      ['quotes 2-5 "\\"" > "\u201c"', 'quotes 6-9 "\\"" > "\u201d"', 'edited 10-11 "c" > "d"'],
    ],
    ['x \u2014 y z\n', 'x - y w\n', ['dash 2-3 "\u2014" > "-"', 'edited 6-7 "z" > "w"']],
    ['x -- y z\n', 'x - y w\n', ['edited 2-3 "--" > "-"', 'edited 6-7 "z" > "w"']],
    ['\ta b\n', '    a c\n', ['tabs-spaces 0-4 "\\t" > "    "', 'edited 6-7 "b" > "c"']],
    ['\ta b\n', '     a c\n', ['edited 0-5 "\\t" > "     "', 'edited 7-8 "b" > "c"']],
    [
      '\t\ta b\n',
      '        a c\n',
      ['tabs-spaces 0-8 "\\t\\t" > "        "', 'edited 10-11 "b" > "c"'],
    ],
    ['  a b\n', '    a c\n', ['edited 0-4 "  " > "    "', 'edited 6-7 "b" > "c"']],
    ['a b  \n', 'a c\n', ['edited 2-3 "b" > "c"', 'trailing-whitespace 3-3 "  " > ""']],
    ['a\u200bb c\n', 'ab d\n', ['invisible 1-1 "\u200b" > ""', 'edited 3-4 "c" > "d"']],
    ['\u200b\u200d\n', '\n', ['invisible 0-0 "\u200b\u200d" > ""']],
    ['a\n', '\u200b\n', ['edited 0-3 "a" > "\u200b"']],
    ['a\u043e b\n', 'ao c\n', ['homoglyph 1-2 "\u043e" > "o"', 'edited 3-4 "b" > "c"']],
    [
      'abc d\n',
      '\u0430b\u0441 e\n',
      ['homoglyph 0-2 "a" > "\u0430"', 'homoglyph 3-5 "c" > "\u0441"', 'edited 6-7 "d" > "e"'],
    ],
    [
      '\u00e9? b\n',
      '?? c\n',
      ['edited 0-0 "\u00e9" > ""', 'edited 1-2 "" > "?"', 'edited 3-4 "b" > "c"'],
    ],
    ['\u00e9 b\n', '? c\n', ['replacement-characters 0-1 "\u00e9" > "?"', 'edited 2-3 "b" > "c"']],
    ['\u00e9 b \u00e9\n', '? c \u00e9\n', ['edited 0-1 "\u00e9" > "?"', 'edited 2-3 "b" > "c"']],
    [
      '\u00e9 b\n',
      '\ufffd c\n',
      ['replacement-characters 0-3 "\u00e9" > "\ufffd"', 'edited 4-5 "b" > "c"'],
    ],
    ['\u00e9a b\n', 'ea c\n', ['transliterated 0-1 "\u00e9" > "e"', 'edited 3-4 "b" > "c"']],
    [
      '\u00f6 b\n',
      'oe c\n',
      ['transliterated 0-1 "\u00f6" > "o"', 'edited 1-2 "" > "e"', 'edited 3-4 "b" > "c"'],
    ],
    ['\u0416 b\n', 'x c\n', ['edited 0-1 "\u0416" > "x"', 'edited 2-3 "b" > "c"']],
    ['a\r\nb\n', 'a\nc\n', ['eol-lf 1-2 "\\r\\n" > "\\n"', 'edited 2-3 "b" > "c"']],
    ['a\nb\n', 'a\r\nc\n', ['eol-mixed 1-3 "\\n" > "\\r\\n"', 'edited 3-4 "b" > "c"']],
    [
      'a\nb\n',
      'a\r\nc\r\n',
      ['eol-crlf 1-3 "\\n" > "\\r\\n"', 'edited 3-4 "b" > "c"', 'eol-crlf 4-6 "\\n" > "\\r\\n"'],
    ],
    ['a\nb\n', 'a\r\r\nc\n', ['eol-doubled 1-4 "\\n" > "\\r\\r\\n"', 'edited 4-5 "b" > "c"']],
    [
      'a\r\nb\r\n',
      'a\rc\r',
      ['eol-cr 1-2 "\\r\\n" > "\\r"', 'edited 2-3 "b" > "c"', 'eol-cr 3-4 "\\r\\n" > "\\r"'],
    ],
    ['a\nb', 'c\nb\n', ['edited 0-1 "a" > "c"', 'final-newline-added 3-4 "" > "\\n"']],
    ['a\nb\n', 'c\nb', ['edited 0-1 "a" > "c"', 'final-newline-removed 3-3 "\\n" > ""']],
    ['a\nb\n', 'c\nb\n\n\n', ['edited 0-1 "a" > "c"', 'final-newline-added 4-6 "" > "\\n\\n"']],
    ['a\nb\n\n\n', 'c\nb\n', ['edited 0-1 "a" > "c"', 'final-newline-removed 4-4 "\\n\\n" > ""']],
    ['a\n\n\nb\nc\n', 'a\n\nb\nd\n', ['blank-lines 3-3 "\\n" > ""', 'edited 5-6 "c" > "d"']],
    ['a\n\nb\nc\n', 'a\nb\nd\n', ['edited 2-2 "\\n" > ""', 'edited 4-5 "c" > "d"']],
    ['a\nb\nc\n', 'a\n\nb\nd\n', ['edited 2-3 "" > "\\n"', 'edited 5-6 "c" > "d"']],
    ['\ufeffa\n', 'b\n', ['bom-removed 0-0 "\ufeff" > ""', 'edited 0-1 "a" > "b"']],
    ['a\n', '\ufeffb\n', ['bom-added 0-3 "" > "\ufeff"', 'edited 3-4 "a" > "b"']],
    ['a\u0000b\n', 'a\u0000c\n', ['edited 2-3 "b" > "c"']],
    ['a\nb\nc\n', 'x\na\nb\nd\n', ['edited 0-2 "" > "x\\n"', 'edited 6-7 "c" > "d"']],
    ['a\nb\nc\nd\n', 'b\nc\ne\n', ['edited 0-0 "a\\n" > ""', 'edited 4-5 "d" > "e"']],
    [
      'one two\nthree four\n',
      'one TWO\nthree five\n',
      ['edited 4-7 "two" > "TWO"', 'edited 14-18 "four" > "five"'],
    ],
    [
      '&mdash; a b\n',
      '\u2014 a c\n',
      ['character-references 0-3 "&mdash;" > "\u2014"', 'edited 6-7 "b" > "c"'],
    ],
    [
      '&eacute; b\n',
      '&egrave; c\n',
      ['edited 0-8 "&eacute;" > "&egrave;"', 'edited 9-10 "b" > "c"'],
    ],
    ['&lt; b\n', '< c\n', ['edited 0-1 "&lt;" > "<"', 'edited 2-3 "b" > "c"']],
    ['a\u2026 b\n', 'a... c\n', ['ellipsis 1-4 "\u2026" > "..."', 'edited 5-6 "b" > "c"']],
    ['a b\n', 'a\u00a0c\n', ['space-lookalike 1-3 " " > "\u00a0"', 'edited 3-4 "b" > "c"']],
    ['a\u00a0b c\n', 'a b d\n', ['space-lookalike 1-2 "\u00a0" > " "', 'edited 4-5 "c" > "d"']],
    [
      '\u00e9 c\n',
      'e\u0301 d\n',
      ['unicode-normalization 0-3 "\u00e9" > "e\u0301"', 'edited 4-5 "c" > "d"'],
    ],
    [
      '"\\u2014" x\n',
      '"\u2014" y\n',
      ['json-unescaped 1-4 "\\\\u2014" > "\u2014"', 'edited 6-7 "x" > "y"'],
    ],
    [
      '{"a":"\\u2014","b":1}\n',
      '{"a":"\u2014","b":2}\n',
      ['json-unescaped 6-9 "\\\\u2014" > "\u2014"', 'edited 15-16 "1" > "2"'],
    ],
    [
      '{"a":"\u2014","b":1}\n',
      '{"a":"\\u2014","b":2}\n',
      ['json-escaped 6-12 "\u2014" > "\\\\u2014"', 'edited 18-19 "1" > "2"'],
    ],
    [
      '{"a":"\\/","b":1}\n',
      '{"a":"/","b":2}\n',
      ['json-unescaped 6-7 "\\\\/" > "/"', 'edited 13-14 "1" > "2"'],
    ],
    [
      '{"a":"\\u00e9","b":1}\n',
      '{"a":"\\u00E9","b":2}\n',
      ['json-escaped 6-12 "\\\\u00e9" > "\\\\u00E9"', 'edited 18-19 "1" > "2"'],
    ],
    [
      '{"a":"\\n","b":1}\n',
      '{"a":"\\u000a","b":2}\n',
      ['edited 6-12 "\\\\n" > "\\\\u000a"', 'edited 18-19 "1" > "2"'],
    ],
    [
      '{"a":1,"b":2}\n',
      '{ "a": 1.0, "b": 3 }\n',
      [
        'json-reformatted 1-2 "" > " "',
        'json-reformatted 6-7 "" > " "',
        'json-numbers 7-10 "1" > "1.0"',
        'json-reformatted 11-12 "" > " "',
        'edited 17-18 "2" > "3"',
        'json-reformatted 18-19 "" > " "',
      ],
    ],
    [
      '{"a":1,"b":2}\n',
      '{"b":3,"a":1}\n',
      [
        'edited 2-3 "a" > "b"',
        'edited 5-6 "1" > "3"',
        'edited 8-9 "b" > "a"',
        'edited 11-12 "2" > "1"',
      ],
    ],
    [
      '{"a":[1,2,3]}\n',
      '{\n "a": [1, 3]\n}\n',
      [
        'json-reformatted 1-3 "" > "\\n "',
        'json-reformatted 7-8 "" > " "',
        'edited 12-12 "2," > ""',
        'json-reformatted 11-12 "" > " "',
        'json-reformatted 14-15 "" > "\\n"',
      ],
    ],
    [
      '{"a":1}\n',
      '{\n "a": 1,\n "b": 2\n}\n',
      [
        'json-reformatted 1-3 "" > "\\n "',
        'json-reformatted 7-8 "" > " "',
        'edited 9-18 "" > ",\\n \\"b\\": 2"',
        'json-reformatted 18-19 "" > "\\n"',
      ],
    ],
    [
      '\ufeff{"a":1}\n',
      '{\n "a": 2\n}\n',
      [
        'bom-removed 0-0 "\ufeff" > ""',
        'json-reformatted 1-3 "" > "\\n "',
        'edited 8-9 "1" > "2"',
        'json-reformatted 9-10 "" > "\\n"',
      ],
    ],
    [
      '{"a":1}\n',
      '{\n "a": "1"\n}\n',
      [
        'json-reformatted 1-3 "" > "\\n "',
        'edited 8-11 "1" > "\\"1\\""',
        'json-reformatted 11-12 "" > "\\n"',
      ],
    ],
    [
      '{"a":"x","b":"y"}\n',
      '{\n "a": "X",\n "b": "y"\n}',
      [
        'json-reformatted 1-3 "" > "\\n "',
        'edited 8-11 "\\"x\\"" > "\\"X\\""',
        'json-reformatted 12-14 "" > "\\n "',
        'json-reformatted 18-19 "" > " "',
        'json-reformatted 22-23 "" > "\\n"',
        'final-newline-removed 24-24 "\\n" > ""',
      ],
    ],
    [
      '\ufeff {"a":1}\n',
      '{\n "a": 2\n}\n',
      [
        'bom-removed 0-0 "\ufeff" > ""',
        'json-reformatted 0-0 " " > ""',
        'json-reformatted 1-3 "" > "\\n "',
        'edited 8-9 "1" > "2"',
        'json-reformatted 9-10 "" > "\\n"',
      ],
    ],
    [
      '{"a":"\\n","b":1}\n',
      '{"a": "\\u000a","b":1}\n',
      [
        'json-escaped 5-13 "\\"\\\\n" > " \\"\\\\u000a"',
        'json-reformatted 5-13 "\\"\\\\n" > " \\"\\\\u000a"',
      ],
    ],
    [
      '{"a": "\\u000a","b":1}\n',
      '{"a":"\\n","b":1}\n',
      [
        'json-unescaped 5-8 " \\"\\\\u000a" > "\\"\\\\n"',
        'json-reformatted 5-8 " \\"\\\\u000a" > "\\"\\\\n"',
      ],
    ],
    ['{"a":1}\n', '{"a":2}\nx\n', ['edited 0-10 "{\\"a\\":1}\\n" > "{\\"a\\":2}\\nx\\n"']],
  ];

  test.each(TABLE)('%j with %j', (sealed, found, expected) => {
    expect(places(sealed, found)).toEqual(expected);
  });

  test('by byte where they are no text, by line where they have equal line counts', () => {
    const [a, b] = [Buffer.of(0xff, 10, 0x61, 10), Buffer.of(0xfe, 10, 0x62, 10)];
    const at = (sealed: Buffer, found: Buffer): string[] =>
      compare(subject(sealed), subject(found)).map(
        ({ cause, start, end, sealed: was, found: now }) =>
          `${cause} ${start}-${end} ${Buffer.from(was ?? []).toString('hex')} > ${Buffer.from(now ?? []).toString('hex')}`,
      );
    expect(at(a, b)).toEqual(['edited 0-1 ff > fe', 'edited 2-3 61 > 62']);
    expect(at(a, Buffer.of(0xfe, 0x62, 10))).toEqual(['edited 0-2 ff0a61 > fe62']);
    expect(at(Buffer.of(0x61, 0xff), Buffer.of(0x61, 0x62))).toEqual(['edited 1-2 ff > 62']);
    expect(at(Buffer.of(0x61, 0x62), Buffer.of(0x61, 0xff))).toEqual(['edited 1-2 62 > ff']);
    expect(at(Buffer.from('a\0b'), Buffer.from('a-b'))).toEqual(['edited 1-2 00 > 2d']);
    expect(at(Buffer.from('a-b'), Buffer.from('a\0b'))).toEqual(['edited 1-2 2d > 00']);
  });
});

/** A line, whether it is of JSON, and what two lines that differ only mechanically share. */
const KEYS: readonly (readonly [string, boolean, string])[] = [
  ['plain text', false, 'plain text'],
  ['a \u2014 b', false, 'a - b'],
  ['a - b', false, 'a - b'],
  ['a -- b', false, 'a - b'],
  ['  a  b\t', false, 'a  b'],
  ['"a" \u2018b\u2019', false, '"a" \'b\''],
  ['"a" \'b\'', false, '"a" \'b\''],
  ['a\u2026', false, 'a\u2026'],
  ['a...', false, 'a\u2026'],
  ['\u00e9', false, 'e'],
  ['e\u0301', false, 'e'],
  ['e', false, 'e'],
  ['a\u200bb', false, 'ab'],
  ['a\u00a0b', false, 'a b'],
  ['&mdash;', false, '-'],
  ['&amp;', false, '&amp;'],
  ['&#127;', false, '&#127;'],
  ['&nbsp;x', false, ' x'],
  ['\\u2014', true, '-'],
  ['\\u2014', false, '\\u2014'],
  ['\\/', true, '/'],
  ['\\n', true, '\\n'],
  ['\\u000A', true, '\\u000a'],
  ['\\u0022', true, '\\u0022'],
  ['\\ud800', true, '\\ud800'],
  ['\\uD83D\\uDE00', true, '\ud83d\ude00'],
  ['\ud83d\ude00', true, '\ud83d\ude00'],
  ['\ufb01', false, '\ufb01'],
  ['\u00c5', false, 'A'],
  ['\u0416', false, '\u0416'],
  ['\\u0041', true, 'A'],
  ['\\', true, '\\'],
  ['', false, ''],
  ['x ', false, 'x'],
  [' x', false, 'x'],
];

test.each(KEYS)('the line %j (JSON: %s) has the comparison key %j', (line, json, key) => {
  expect(keyOf(Buffer.from(line).toString('latin1'), json)).toBe(key);
});

/** Two texts, and where they differ: offsets in the first, and what the second has there, as bytes. */
const DIFFERENCES: readonly (readonly [string, string, readonly string[]])[] = [
  ['abc', 'axc', ['1-2 x']],
  ['abc', 'abc', []],
  ['a\nb\n', 'x\ny\n', ['0-1 x', '2-3 y']],
  ['a\nb\n', 'x\n', ['0-3 x']],
  ['\u00e9', '\u00ea', ['0-2 \u00c3\u00aa']],
  ['a\u00e9', 'a\u00e8b', ['1-3 \u00c3\u00a8b']],
  ['a', '', ['0-1 ']],
  ['', 'a', ['0-0 a']],
  ['abc\nabd\n', 'abc\nabx\n', ['6-7 x']],
  ['aXbXc', 'aYbYc', ['1-4 YbY']],
  ['aa', 'a', ['1-2 ']],
  ['a\nb\nc', 'a\nB\nc', ['2-3 B']],
];

test.each(DIFFERENCES)('%j and %j differ, compared by bytes alone', (before, after, expected) => {
  const found = plainDifference(subject(before), subject(after));
  expect(found.map(({ start, end, with: made }) => `${start}-${end} ${made}`)).toEqual(expected);
});

test.each([
  ['', []],
  ['a', ['0 "a" ""']],
  ['a\n', ['0 "a" "\\n"']],
  [
    'a\r\nb\rc\r\r\n\nd',
    ['0 "a" "\\r\\n"', '3 "b" "\\r"', '5 "c" "\\r\\r\\n"', '9 "" "\\n"', '10 "d" ""'],
  ],
  ['\ufeffa\nb', ['3 "a" "\\n"', '5 "b" ""']],
])('%j has lines', (text, expected) => {
  const lines = linesOf(subject(text)).map(
    ({ start, content, end }) => `${start} ${JSON.stringify(content)} ${JSON.stringify(end)}`,
  );
  expect(lines).toEqual(expected);
});

describe('two lists are aligned', () => {
  const runs = (before: string, after: string): string[] =>
    align([...before], [...after]).map(
      ({ equal, from, to, fromAfter, toAfter }) =>
        `${equal ? '=' : '!'} ${before.slice(from, to)} ${after.slice(fromAfter, toAfter)}`,
    );

  test.each([
    ['', '', []],
    ['abc', 'abc', ['= abc abc']],
    ['abc', 'axc', ['= a a', '! b x', '= c c']],
    ['abc', '', ['! abc ']],
    ['', 'abc', ['!  abc']],
    ['abc', 'bc', ['! a ', '= bc bc']],
    ['abc', 'ab', ['= ab ab', '! c ']],
    ['ab', 'axb', ['= a a', '!  x', '= b b']],
    ['aa', 'aaa', ['= aa aa', '!  a']],
    ['abcdef', 'axcdyf', ['= a a', '! b x', '= cd cd', '! e y', '= f f']],
    ['ab', 'xy', ['! ab xy']],
    ['abc', 'cab', ['!  c', '= ab ab', '! c ']],
  ])('%s and %s', (before, after, expected) => {
    expect(runs(before, after)).toEqual(expected);
  });

  test('up to a number of edits; above it all is one change', () => {
    const list = (count: number, lead: string): string[] =>
      Array.from({ length: count }, (_, at) => (at % 2 === 0 ? `${lead}${at}` : 'same'));
    expect(align(list(400, 'a'), list(400, 'b')).length).toBeGreaterThan(10);
    const many = align(list(1_200, 'a'), list(1_200, 'b'));
    expect(many).toEqual([
      { equal: false, from: 0, to: 1_199, fromAfter: 0, toAfter: 1_199 },
      { equal: true, from: 1_199, to: 1_200, fromAfter: 1_199, toAfter: 1_200 },
    ]);
  });
});
