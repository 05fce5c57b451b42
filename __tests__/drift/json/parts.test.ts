import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../../src/core/limits.ts';
import { Subject } from '../../../src/drift/change/subject.ts';
import {
  census,
  type Layout,
  layoutLength,
  printedLength,
  shortArrays,
} from '../../../src/drift/json/layout.ts';
import { decimalKey, differAsDoubles, PRINTERS } from '../../../src/drift/json/number.ts';
import { asIn, keysIn, rearranged, sortedBy } from '../../../src/drift/json/order.ts';
import { print } from '../../../src/drift/json/print.ts';
import { escapedPoint, looksLikeJson, unicodeEscape } from '../../../src/drift/json/text.ts';
import { jsonOf, keyText } from '../../../src/drift/json/tree.ts';

const subject = (text: string | Buffer): Subject => new Subject(Buffer.from(text));
const parsed = (text: string) => {
  const json = jsonOf(subject(text));
  if (json === null) throw new Error(text);
  return json;
};

const printed = (text: string, layout: Layout): string | undefined => {
  const json = parsed(text);
  const length = printedLength(census(json), shortArrays(json), layout);
  return print(json, layout, length)?.toString();
};

describe('a number', () => {
  /** Its exact value, and as JSON.stringify, Python, jq, PHP and Prettier write it; null: as it is, or not at all. */
  type Written = readonly [text: string, value: string | null, ...written: (string | null)[]];
  test.each<Written>([
    ['0', '0', null, null, null, null, null],
    ['-0', '0', '0', null, null, null, null],
    ['0.0', '0', '0', null, '0', '0', null],
    ['-0.0', '0', '0', null, '-0', '-0', null],
    ['1', '1e0', null, null, null, null, null],
    ['-1', '-1e0', null, null, null, null, null],
    ['1.0', '1e0', '1', null, '1', '1', null],
    ['1.50', '15e-1', '1.5', '1.5', '1.5', '1.5', '1.5'],
    ['100', '1e2', null, null, null, null, null],
    ['1e2', '1e2', '100', '100.0', '100', '100', null],
    ['1E+02', '1e2', '100', '100.0', '100', '100', '1e2'],
    ['1e-2', '1e-2', '0.01', '0.01', '0.01', '0.01', null],
    ['0.01', '1e-2', null, null, null, null, null],
    ['0.001', '1e-3', null, null, null, null, null],
    ['0.0001', '1e-4', null, null, null, null, null],
    ['0.00001', '1e-5', null, '1e-05', '1e-05', '1.0e-5', null],
    ['-0.00001', '-1e-5', null, '-1e-05', '-1e-05', '-1.0e-5', null],
    ['123456789012345678', '123456789012345678e0', null, null, null, null, null],
    [
      '1e15',
      '1e15',
      '1000000000000000',
      '1000000000000000.0',
      '1000000000000000',
      '1000000000000000',
      null,
    ],
    ['1e16', '1e16', '10000000000000000', '1e+16', '1e+16', '10000000000000000', null],
    [
      '1.5e16',
      '15e15',
      '15000000000000000',
      '1.5e+16',
      '15000000000000000',
      '15000000000000000',
      null,
    ],
    ['1e17', '1e17', '100000000000000000', '1e+17', '1e+17', '1.0e+17', null],
    ['1e21', '1e21', '1e+21', '1e+21', '1e+21', '1.0e+21', null],
    ['1e22', '1e22', '1e+22', '1e+22', '1e+22', '1.0e+22', null],
    ['1.5e300', '15e299', '1.5e+300', '1.5e+300', '1.5e+300', '1.5e+300', null],
    ['1e400', '1e400', null, null, null, null, null],
    ['12345.678', '12345678e-3', null, null, null, null, null],
    ['0.1e1', '1e0', '1', '1.0', '1', '1', null],
    ['5e-324', '5e-324', null, null, null, '5.0e-324', null],
    ['1e-7', '1e-7', null, '1e-07', '1e-07', '1.0e-7', null],
    ['10.00', '1e1', '10', '10.0', '10', '10', '10.0'],
    ['100e-2', '1e0', '1', '1.0', '1', '1', null],
    ['1E5', '1e5', '100000', '100000.0', '100000', '100000', '1e5'],
    ['1e+05', '1e5', '100000', '100000.0', '100000', '100000', '1e5'],
    ['2.50e+01', '25e0', '25', '25.0', '25', '25', '2.5e1'],
    ['x', null, null, null, null, null, null],
    ['', null, null, null, null, null, null],
    ['1.', null, null, null, null, null, null],
    ['01', '1e0', '1', null, '1', null, null],
    ['1e9999999', null, null, null, null, null, null],
  ])('%s', (text, value, ...written) => {
    expect(decimalKey(text)).toBe(value);
    expect(PRINTERS.map(([, write]) => write(text))).toEqual(written);
  });

  test('of too many characters is not parsed', () => {
    const most = '1'.repeat(LIMITS.jsonNumberCharacters);
    expect(decimalKey(most)).toBe(`${most}e0`);
    expect(decimalKey(`${most}1`)).toBeNull();
  });

  test('differs as a double from an equal decimal only by the sign of zero', () => {
    expect(differAsDoubles('-0', '0')).toBe(true);
    expect(differAsDoubles('1.0', '1')).toBe(false);
  });
});

describe('members in another order', () => {
  const byText = sortedBy((a, b) => (a < b ? -1 : a > b ? 1 : 0));

  /** The text, another one, the text in the order of the other, and sorted; null: nothing moves. */
  test.each([
    ['{"b":1,"a":2}', '{"a":0,"b":0}', '{"a":2,"b":1}', '{"a":2,"b":1}'],
    [
      '{ "b" : 1 , "a" : [ {"d":1,"c":2} , {} , [] ] }',
      '{"a":[{"c":0,"d":0},{},[]],"b":0}',
      '{ "a" : [ {"c":2,"d":1} , {} , [] ] , "b" : 1 }',
      '{ "a" : [ {"c":2,"d":1} , {} , [] ] , "b" : 1 }',
    ],
    ['{"b":1,"a":2}', '{"a":0,"c":0}', null, '{"a":2,"b":1}'],
    ['{"b":1,"a":2}', '{"a":0}', null, '{"a":2,"b":1}'],
    ['{"a":1,"b":2,"a":3}', '{"b":0,"a":0,"a":0}', '{"b":2,"a":1,"a":3}', '{"a":1,"a":3,"b":2}'],
    ['{"b":1,"a":2}', '[1]', null, '{"a":2,"b":1}'],
    [
      '[{"b":1,"a":2},{"d":1,"c":2}]',
      '[{"a":0,"b":0},{"d":0,"c":0}]',
      '[{"a":2,"b":1},{"d":1,"c":2}]',
      '[{"a":2,"b":1},{"c":2,"d":1}]',
    ],
    [' {"b":1,"a":2}\n', '{"a":0,"b":0}', ' {"a":2,"b":1}\n', ' {"a":2,"b":1}\n'],
    [
      '{"x":{"b":1,"a":2},"y":{"b":1,"a":2}}',
      '{"x":{"b":1,"a":2},"y":{"a":2,"b":1}}',
      '{"x":{"b":1,"a":2},"y":{"a":2,"b":1}}',
      '{"x":{"a":2,"b":1},"y":{"a":2,"b":1}}',
    ],
    ['{"b":{},"a":[]}', '{"a":[],"b":{}}', '{"a":[],"b":{}}', '{"a":[],"b":{}}'],
    ['{"a":1}', '{"a":1}', null, null],
  ])('of %s', (text, other, likeOther, sorted) => {
    const json = parsed(text ?? '');
    const bytes = subject(text ?? '');
    const like = parsed(other ?? '').root;
    expect(rearranged(bytes, json, asIn, like)?.toString() ?? null).toBe(likeOther);
    expect(rearranged(bytes, json, byText)?.toString() ?? null).toBe(sorted);
    expect(keysIn(json).unsorted).toBe(sorted !== null);
  });
});

describe('text that may be JSON', () => {
  test.each([
    ['{}', true],
    [' \t\r\n[1]', true],
    ['"a"', true],
    ['\ufeff{}', true],
    ['a', false],
    ['', false],
    ['  ', false],
    ['\ufeffa', false],
    ['1', false],
  ])('%j: %s', (text, expected) => {
    expect(looksLikeJson(subject(text))).toBe(expected);
  });

  test.each([
    ['\\u0041', 0x41],
    ['\\uFFFF', 0xffff],
    ['\\ud83d\\ude00', 0x1f600],
    ['\\ud83d', null],
    ['\\udfff', null],
    ['\\ue000', 0xe000],
    ['\\ud7ff', 0xd7ff],
    ['\\n', null],
    ['\\/', null],
  ])('%s is an escape of %s', (sequence, point) => {
    expect(escapedPoint(sequence)).toBe(point);
  });

  test.each([
    [0x41, false, '\\u0041'],
    [0xe9, false, '\\u00e9'],
    [0xe9, true, '\\u00E9'],
    [0x1f600, true, '\\uD83D\\uDE00'],
    [0, false, '\\u0000'],
  ])('%i is escaped', (point, upper, expected) => {
    expect(unicodeEscape(point, upper)).toBe(expected);
  });

  test.each([
    ['"a"', 'a'],
    ['"\\u0061"', 'a'],
    ['"\\u00e9"', '\xc3\xa9'],
    ['"\xc3\xa9\\n"', '\xc3\xa9\n'],
    ['"\\x"', '"\\x"'],
    ['""', ''],
  ])('the key %s is compared as %j', (key, text) => {
    expect(keyText(key)).toBe(text);
  });

  test.each([
    ['{"a":[1,{"b":null}]}', '{"a":[1,{"b":null}]}'],
    ['\ufeff [true]\n', '[true]'],
    ['{}', '{}'],
    ['[]', '[]'],
    ['[{},[]]', '[{},[]]'],
  ])('%j is parsed, without its surroundings', (text, value) => {
    const bytes = subject(text);
    const json = parsed(text);
    expect(bytes.bin.slice(json.start, json.end)).toBe(value);
    const tokens = Array.from({ length: json.count }, (_, token) => json.textOf(token));
    expect(tokens.join('')).toBe(value);
    const bare = { indent: null, comma: ',', colon: ':', newline: '\n' };
    expect(printed(text, bare)).toBe(value);
  });

  test.each([
    '',
    '1',
    '"a"',
    'x{}',
    '{} {}',
    '{}x',
    '[1,]',
    '[1 2]',
    '[,]',
    '[1',
    '{"a"}',
    '{"a":}',
    '{"a":1,}',
    '{a:1}',
    '{"a":1 "b":2}',
    '{1:2}',
    '[}',
    '{]',
    '[1] // comment',
    '/* */ []',
    '["a]',
    '[01]',
    `${' '.repeat(65)}[]`,
  ])('%j is not parsed', (text) => {
    expect(jsonOf(subject(text))).toBeNull();
  });

  test('is parsed up to a depth', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(jsonOf(subject(nested(401)))).not.toBeNull();
    expect(jsonOf(subject(nested(402)))).toBeNull();
  });
});

describe('a layout', () => {
  const VALUE =
    '{"b":1,"a":[1,2,{"d":[],"c":{}},[3,[4]]],"list":["one","two"],"e":{"f":{"g":null}}}';
  const layout = (change: Partial<Layout> = {}): Layout => ({
    indent: '  ',
    comma: ',',
    colon: ': ',
    newline: '\n',
    ...change,
  });

  test('is printed', () => {
    const lines = [
      '{',
      '  "b": 1,',
      '  "a": [',
      '    1,',
      '    2,',
      '    {',
      '      "d": [],',
      '      "c": {}',
      '    },',
      '    [',
      '      3,',
      '      [',
      '        4',
      '      ]',
      '    ]',
      '  ],',
      '  "list": [',
      '    "one",',
      '    "two"',
      '  ],',
      '  "e": {',
      '    "f": {',
      '      "g": null',
      '    }',
      '  }',
      '}',
    ];
    expect(printed(VALUE, layout())).toBe(lines.join('\n'));
    expect(printed(VALUE, layout())).toBe(JSON.stringify(JSON.parse(VALUE), null, 2));
  });

  test.each<[Partial<Layout>]>([
    [{}],
    [{ indent: '\t', newline: '\r\n' }],
    [{ indent: '' }],
    [{ indent: null, comma: ', ' }],
    [{ indent: null, colon: ':' }],
    [{ indent: '    ', colon: ' : ' }],
  ])('has a length known before printing: %j', (change) => {
    for (const text of [VALUE, '[]', '{}', '[{}]', '[[],[]]', '{"a":{}}', '[1,2]']) {
      const length = layoutLength(census(parsed(text)), layout(change));
      expect(length).toBe(printed(text, layout(change))?.length);
    }
  });

  test('may have short lists on one line', () => {
    expect(printed('{"b":[1,2],"a":[[3],{}]}', layout({ arrays: 'inline' }))).toBe(
      '{\n  "b": [1, 2],\n  "a": [\n    [3],\n    {}\n  ]\n}',
    );
  });

  test('that is longer than all that a search may build is not printed', () => {
    const indent = ' '.repeat(LIMITS.searchBytes / 8);
    expect(printed('[[[]]]', layout({ indent: '' }))).not.toBeUndefined();
    expect(printed('[[[1],[2]]]', layout({ indent }))).toBeUndefined();
  });

  test('fits a list on a line of 80 columns, counting indentation and key', () => {
    const list = (length: number): string => `{"key":["${'x'.repeat(length)}",2]}`;
    const fits = (length: number): boolean =>
      printed(list(length), layout({ arrays: 'fit' }))?.includes('[\n') === false;
    const room = 80 - '  "key": ["", 2]'.length;
    expect([fits(room), fits(room + 1)]).toEqual([true, false]);
    const inline = printed(list(room + 1), layout({ arrays: 'inline' }));
    expect(inline).not.toContain('[\n');
  });

  test('counts as sorted where no member is out of order, in lists too', () => {
    const unsorted = (text: string): boolean => keysIn(parsed(text)).unsorted;
    expect(unsorted('[{"a":1,"b":2},{"c":{"d":1,"e":2}}]')).toBe(false);
    expect(unsorted('[{"a":1},{"c":1,"b":2}]')).toBe(true);
    expect(unsorted('{"a":{"c":1,"b":2}}')).toBe(true);
    expect(unsorted('{"a":1,"a":2}')).toBe(false);
    expect(unsorted('{"\\u0062":1,"a":2}')).toBe(true);
    expect(unsorted('{"":1}')).toBe(false);
  });
});
