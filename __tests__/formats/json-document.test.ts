import { describe, expect, test } from '@jest/globals';
import {
  type JsonDocument,
  pointerStep,
  pointerSteps,
  ValueOffsets,
} from '../../src/formats/json-document.ts';
import { parseStrictJson } from '../../src/formats/strict-json.ts';
import { parsedValue, utf8 } from './reading.ts';

const parse = (text: string): JsonDocument => parsedValue(parseStrictJson(utf8(text), 'a.json'));

describe('a step of a JSON Pointer', () => {
  test.each([
    ['a', '/a'],
    ['', '/'],
    [0, '/0'],
    [12, '/12'],
    ['a/b', '/a~1b'],
    ['~', '/~0'],
    ['~1', '/~01'],
    ['/~/~', '/~1~0~1~0'],
  ])('%j is written %s, and parsed as itself', (key, written) => {
    expect(pointerStep(key)).toBe(written);
    expect(pointerSteps(written)).toEqual([String(key)]);
  });

  test.each([
    ['', []],
    ['/', ['']],
    ['/a/0/', ['a', '0', '']],
    ['/~01/~1', ['~1', '/']],
  ])('%j has the steps %j', (pointer, steps) => {
    expect(pointerSteps(pointer)).toEqual(steps);
  });
});

describe('plain numbers', () => {
  test.each([
    ['[0, 7, 10, 42, 100, 1234567890]', true],
    ['{"a": "-1.5e3", "b": [true, null]}', true],
    ['[]', true],
    ['[-1]', false],
    ['[-0]', false],
    ['[1.0]', false],
    ['[0.5]', false],
    ['[1e2]', false],
    ['[1E2]', false],
    ['[10, 1e2, 10]', false],
  ])('%s: %s', (text, plain) => {
    expect(parse(text).plainNumbers).toBe(plain);
  });
});

describe('a number as written', () => {
  test.each([
    ['12.50', '', '12.50'],
    ['-1E+2', '', '-1E+2'],
    ['[1,22,333]', '/1', '22'],
    ['{"a":-0}', '/a', '-0'],
    ['{"a":1e-7}', '/a', '1e-7'],
    ['{"a":5}', '', null],
    ['{"a":5}', '/a/b', null],
    ['5', '/a', null],
    ['{"a":"5"}', '/a', null],
    ['[true]', '/0', null],
    ['[5]', '/1', null],
  ])('%s at %j: %s', (text, pointer, written) => {
    expect(parse(text).numberAt(pointer)).toBe(written);
  });
});

describe('the position', () => {
  const lines = (count: number, from = 0) =>
    Array.from({ length: count }, (_, at) => `"k${at + from}": [${at}]`).join(',\n');

  test.each([
    ['of a document', '{"a": 1}', '', '1:1', '1:1'],
    ['of a document after a space', ' {"a": 1}', '', '1:2', '1:2'],
    ['of the first value', '{"a": 1}', '/a', '1:7', '1:2'],
    ['of an item', '[1, [2, 3]]', '/1/1', '1:9', '1:9'],
    ['after containers inside', '[[[]], {"a": [1, 2]}, 3]', '/2', '1:23', '1:23'],
    ['of a key beside a nested one', '{"a": {"b": 1}, "b": 2}', '/b', '1:22', '1:17'],
    ['of a value in an object in a list', '[{"a": 1}, {"a": 2}]', '/1/a', '1:18', '1:13'],
    ['of an absent value: its container', '{"a": {"b": 1}}', '/a/c/d', '1:7', '1:2'],
    ['of an item past the end: the list', '[1, [2]]', '/1/1', '1:5', '1:5'],
    ['of a key that looks like an index', '{"1": {"0": 5}}', '/1/0', '1:13', '1:8'],
    ['of an empty key', '{"": 1}', '/', '1:6', '1:2'],
  ])('%s', (_, text, pointer, value, key) => {
    const document = parse(text);
    const at = document.placeOf(pointer);
    const keyAt = document.placeOfKey(pointer);
    expect(`${at.line}:${at.column} ${keyAt.line}:${keyAt.column}`).toBe(`${value} ${key}`);
  });

  test.each([1, 14, 15, 16, 17, 40, 300])(
    'in an object of %i keys, and in what follows it',
    (count) => {
      const document = parse(`{"o": {\n${lines(count)}\n},\n"after": {"k0": 1}}`);
      for (const at of [0, count >> 1, count - 1]) {
        expect(document.placeOf(`/o/k${at}/0`).line).toBe(at + 2);
        expect(document.placeOfKey(`/o/k${at}`)).toEqual({ line: at + 2, column: 1 });
      }
      expect(document.placeOf(`/o/k${count}`)).toEqual({ line: 1, column: 7 });
      expect(document.placeOfKey('/after/k0')).toEqual({ line: count + 3, column: 11 });
      expect(document.placeOf('/o/k0').line).toBe(2);
    },
  );
});

test('offsets count every value, containers too', () => {
  const offsets = new ValueOffsets();
  expect(offsets.count).toBe(0);
  offsets.begin(0);
  offsets.key('a', 1);
  offsets.value(6);
  offsets.end();
  expect(offsets.count).toBe(2);
  expect(offsets.find('/a')).toEqual({ value: 6, key: 1, exact: true });
  expect(offsets.find('/b')).toEqual({ value: 0, key: 0, exact: false });
});
