import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LIMITS } from '../../src/core/limits.ts';
import { JSON_VALUES, pointerStep } from '../../src/formats/json-document.ts';
import { readPrinted } from '../../src/formats/printed-json.ts';
import { parseStrictJson } from '../../src/formats/strict-json.ts';
import { utf8 } from './reading.ts';

const parse = (text: string) => parseStrictJson(utf8(text), 'a.json');
const print = (value: unknown, indent: string | number = 2) =>
  `${JSON.stringify(value, null, indent)}\n`;

/** JSON Pointers of a value and of all in it. */
function pointersOf(value: unknown, at = ''): string[] {
  if (value === null || typeof value !== 'object') return [at];
  const below = Object.entries(value).flatMap(([key, member]) =>
    pointersOf(member, at + pointerStep(key)),
  );
  return [at, ...below];
}

/** A space behind a text changes nothing that is asked of it, and takes it to the other parser. */
function otherReading(text: string) {
  expect(readPrinted(`${text} `)).toBeNull();
  return parse(`${text} `);
}

function expectOneReading(text: string): void {
  const [quick, thorough] = [parse(text), otherReading(text)];
  if (!quick.ok || !thorough.ok) throw new Error('a printed text was refused');
  expect(quick.value.value).toEqual(thorough.value.value);
  expect(quick.value.plainNumbers).toBe(thorough.value.plainNumbers);
  for (const pointer of [...pointersOf(quick.value.value), '/none', '/0/none']) {
    expect(quick.value.placeOf(pointer)).toEqual(thorough.value.placeOf(pointer));
    expect(quick.value.placeOfKey(pointer)).toEqual(thorough.value.placeOfKey(pointer));
    expect(quick.value.numberAt(pointer)).toBe(thorough.value.numberAt(pointer));
    for (const member of ['a', 'none', '0', '1', 'length', 'constructor']) {
      const places = quick.value.placesIn(pointer, member);
      expect(places).toEqual(thorough.value.placesIn(pointer, member));
    }
  }
}

describe('a text as JSON.stringify prints it', () => {
  test.each<[string, unknown]>([
    ['a list of objects', [{ a: 1, b: 'x' }, { b: 2 }, { a: null }]],
    ['lists in lists and in objects', [[1, [2, 3], {}], { 0: [4], 1: { a: [] }, a: [5] }, []]],
    ['empty containers among others', { a: {}, b: [], c: [[], {}] }],
    ['every kind of value', [true, false, null, 0, -1, 1.5, 1e21, 2 ** 53, '', 'é', '😀']],
    ['keys with what a JSON Pointer escapes', { 'a/b': 1, 'c~d': { e: 2 } }],
    ['keys of Object.prototype', JSON.parse('{"__proto__": 1, "toString": 2}')],
    ['U+2028, which ends no line of JSON', ['\u2028', { a: 1 }]],
  ])('%s: value and positions as the full parser has them', (_name, value) => {
    for (const indent of [1, 2, 4, 8, '\t']) {
      expect(readPrinted(print(value, indent))?.value).toEqual(value);
      expectOneReading(print(value, indent));
    }
    expect(readPrinted(JSON.stringify(value, null, 2))?.value).toEqual(value);
  });

  test.each(['', ' '])('positions of a member of each list item (followed by: %j)', (behind) => {
    const value = {
      name: 'x',
      files: [{ path: 'a' }, { bytes: 1, path: 'b' }, {}, [], 'c'],
      end: 1,
    };
    const parsed = parse(`${print(value)}${behind}`);
    if (!parsed.ok) throw new Error('it was refused');
    const places = (list: string, member: string): string[] =>
      parsed.value.placesIn(list, member).map(({ line, column }) => `${line}:${column}`);
    expect(places('/files', 'path')).toEqual(['5:15', '9:15', '11:5', '12:5', '13:5']);
    expect(places('/files', 'bytes')).toEqual(['4:5', '8:16', '11:5', '12:5', '13:5']);
    expect([places('/none', 'path'), places('/files/2', 'path'), places('/end', 'path')]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test('any value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => expectOneReading(print(value))),
      { numRuns: 300, seed: 20261125 },
    );
  });
});

describe('any other text is left to the full parser', () => {
  test.each<[string, string]>([
    ['a key twice', '{\n  "a": 1,\n  "a": 1\n}\n'],
    ['a number that is not exact', '[\n  1e400\n]\n'],
    ['a number that is rounded', '[\n  9007199254740993\n]\n'],
    ['a negative zero', '[\n  -0\n]\n'],
    ['an exponent', '[\n  1e3\n]\n'],
    ['half of a surrogate pair, escaped', '[\n  "\\ud800"\n]\n'],
    ['an escape', '[\n  "\\n"\n]\n'],
    ['keys that JavaScript orders', '{\n  "b": 1,\n  "1": 2\n}\n'],
    ['one line', '{"a":1}\n'],
    ['CRLF', '{\r\n  "a": 1\r\n}\r\n'],
    ['a space at the end of a line', '{\n  "a": 1 \n}\n'],
    ['two final newlines', '{\n  "a": 1\n}\n\n'],
    ['another depth of indentation', '{\n  "a": {\n      "b": 1\n  }\n}\n'],
    ['an empty list on two lines', '{\n  "a": [\n  ]\n}\n'],
    ['an extra comma', '{\n  "a": 1,\n}\n'],
    ['a comment', '{\n  // no\n  "a": 1\n}\n'],
    ['text after the end', '{\n  "a": 1\n}\n{}'],
    ['no document', '{\n  \n'],
    ['a plain value', '1\n'],
  ])('%s', (_name, text) => {
    expect(readPrinted(text)).toBeNull();
  });

  test('a text with one character changed, added or removed', () => {
    const changed = fc
      .tuple(
        fc.jsonValue({ maxDepth: 2 }),
        fc.nat(),
        fc.constantFrom(...' \n\t,:{}[]"0-1e.a\\'),
        fc.nat(2),
      )
      .map(([value, where, character, removed]) => {
        const text = print(value);
        const at = where % text.length;
        return text.slice(0, at) + character + text.slice(at + removed);
      });
    fc.assert(
      fc.property(changed, (text) => {
        if (readPrinted(text) !== null) expectOneReading(text);
      }),
      { numRuns: 1_000, seed: 20261125 },
    );
  });

  test('the deepest nesting is read, one level more is not', () => {
    const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
    expect(readPrinted(print(nested(LIMITS.jsonDepth)))).not.toBeNull();
    expect(readPrinted(print(nested(LIMITS.jsonDepth + 1)))).toBeNull();
    expect(readPrinted(`[\n ${'['.repeat(10_000)}${']'.repeat(10_000)}\n]`)).toBeNull();
  });

  test('as many values as the limit are read, one more is not', () => {
    const values = Array.from({ length: JSON_VALUES - 1 }, () => 0);
    expect(readPrinted(print(values, 1))?.value).toHaveLength(JSON_VALUES - 1);
    expect(readPrinted(print([...values, 0], 1))).toBeNull();
  });

  test('a text that prints longer than a string may be', () => {
    const [depth, lists] = [29, 900_000];
    const inner = Array.from({ length: lists }, () => '[0]').join(',');
    const text = `{\n        "a":${'['.repeat(depth)}${inner}${']'.repeat(depth)}}`;
    expect(() => JSON.stringify(JSON.parse(text), null, 8)).toThrow(RangeError);
    expect(readPrinted(text)).toBeNull();
    expect(parse(text).ok).toBe(true);
  });

  test('a text that prints longer than it is, before it is printed', () => {
    const { stringify } = JSON;
    let printed = 0;
    const counted = (...args: Parameters<typeof stringify>): string => {
      if (args[2] !== undefined) printed += 1;
      return stringify(...args);
    };
    try {
      JSON.stringify = counted as typeof stringify;
      for (const text of ['[\n  [1,2,3]\n]', '{\n  "a": [[]],\n  "b": 1 }', '[\n  1e400\n]']) {
        expect(readPrinted(text)).toBeNull();
      }
    } finally {
      JSON.stringify = stringify;
    }
    expect(printed).toBe(0);
  });
});
