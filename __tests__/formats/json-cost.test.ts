import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../src/core/limits.ts';
import { costlyParts } from '../../src/formats/json-cost.ts';
import { parseStrictJson } from '../../src/formats/strict-json.ts';
import { problemsOf, utf8 } from './reading.ts';

const { jsonBlanks: most, jsonEscapes: escapes } = LIMITS;
const placesOf = (text: string): number[] => costlyParts(text).map(({ at }) => at);

describe('spaces and tabs in a row', () => {
  test.each<[string, string, readonly number[]]>([
    ['as many as may be', `{${' '.repeat(most)}}`, []],
    ['one more', `{${' '.repeat(most + 1)}}`, [1]],
    ['at the start', `${'\t'.repeat(most + 1)}{}`, [0]],
    ['at the end', `{}${' \t'.repeat(most)}`, [2]],
    [
      'on both sides of a multiple',
      `${'x'.repeat(most * 2 - 1)}${' '.repeat(most + 1)}x`,
      [most * 2 - 1],
    ],
    ['with a line feed between', `{${' '.repeat(most)}\n${' '.repeat(most)}}`, []],
    ['the second run is the long one', `${' '.repeat(most)}x${' '.repeat(most + 9)}`, [most + 1]],
  ])('%s', (_name, text, expected) => {
    expect(placesOf(text)).toEqual(expected);
  });
});

test('escapes are counted by their backslashes', () => {
  expect(placesOf('\\'.repeat(escapes))).toEqual([]);
  expect(placesOf(`"${'\\n'.repeat(escapes)}\\t"`)).toEqual([1 + 2 * escapes]);
});

test('a document beyond the limits is refused with its places, and is not parsed', () => {
  const text = `{\n"a":"${'\\n'.repeat(escapes + 1)}",\n${' '.repeat(most + 1)}}`;
  expect(problemsOf(parseStrictJson(utf8(text), 'a.json'))).toEqual([
    `too-large 2:${6 + 2 * escapes} The JSON contains more than ${escapes} escapes.`,
    `too-large 3:1 The JSON contains more than ${most} spaces or tabs in a row.`,
  ]);
});

test('where runs of blanks are nearly too long, they are looked through once', () => {
  const text = `${' '.repeat(most - 1)}x`.repeat(200);
  const before = process.cpuUsage();
  expect(placesOf(text)).toEqual([]);
  const { user } = process.cpuUsage(before);
  expect(user / 1000).toBeLessThan(5_000);
});
