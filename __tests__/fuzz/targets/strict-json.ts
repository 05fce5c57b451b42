import assert from 'node:assert/strict';
import type { JsonDocument } from '../../../src/formats/json-document.ts';
import { pointerStep } from '../../../src/formats/json-document.ts';
import { parseStrictJson } from '../../../src/formats/strict-json.ts';
import { assertBounded, jsonOf, strictText } from '../oracles.ts';
import type { FuzzTarget } from '../target.ts';

/** Strict JSON against `JSON.parse`: never accepts what that refuses, refuses no more than it says. */

const CAP = 1 << 20;
const DEPTH = 32;

interface Shape {
  depth: number;
  keys: number;
  sound: boolean;
}

/** Nesting, keys and soundness of a value, by walking it. */
function shapeOf(value: unknown, depth = 1, shape: Shape = { depth: 0, keys: 0, sound: true }) {
  if (typeof value === 'string') shape.sound &&= value.isWellFormed();
  if (typeof value === 'number') shape.sound &&= Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return shape;
  shape.depth = Math.max(shape.depth, depth);
  if (depth > DEPTH) return shape;
  for (const [key, child] of Object.entries(value)) {
    if (!Array.isArray(value)) {
      shape.keys += 1;
      shape.sound &&= key.isWellFormed();
    }
    shapeOf(child, depth + 1, shape);
  }
  return shape;
}

/** Keys as they are written; in sound JSON a string before a colon is a key. */
const writtenKeys = (text: string): number =>
  [...text.matchAll(/"(?:[^"\\]|\\.)*"[ \t\r\n]*(:?)/gs)].filter(([, colon]) => colon === ':')
    .length;

/** Each value is where its place says, and its number is what was written. */
function assertPlaces(document: JsonDocument, lines: readonly string[], value: unknown, at = '') {
  const { line, column } = document.placeOf(at);
  const start = lines[line - 1]?.[column - 1] ?? '';
  const opening = Array.isArray(value)
    ? '['
    : typeof value === 'object' && value !== null
      ? '{'
      : '';
  if (opening !== '') assert.equal(start, opening, 'a place is not where the value is');
  if (typeof value === 'string') assert.equal(start, '"', 'a place is not where the value is');
  const written = document.numberAt(at);
  if (typeof value === 'number') assert.equal(Number(written), value, 'a number has another text');
  else assert.equal(written, null, 'a number was read where there is none');
  if (opening === '') return;
  for (const [key, child] of Object.entries(value as object)) {
    assertPlaces(document, lines, child, at + pointerStep(key));
  }
}

export const strictJson: FuzzTarget = {
  name: 'strict-json',
  words: [
    ...[
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"',
      '""',
      'true',
      'false',
      'null',
      '1e400',
      '-0',
      '0.1',
      '1E+2',
    ],
    ...[
      '\\u0061',
      '\\ud83d\\ude00',
      '\\ud800',
      '\\n',
      '/*',
      '//',
      '"__proto__":',
      '"a":1,"a":2',
      '\ufeff',
    ],
    ...[
      '\u00e9',
      '\u2028',
      '[[[[[[[[',
      '{"a":{"a":',
      '01',
      '.5',
      '+1',
      'NaN',
      "'a'",
      '\\x',
      '\t',
      '\r\n',
    ],
  ],
  seeds: ['{"a":[1,2.5e3,"x\\u00e9",null,true,{"b":{}}],"c":""}', '[]', ' "x" ', '{"a":1,"a":2}'],
  run(input) {
    const parsed = parseStrictJson(input, 'a.json', CAP);
    assertBounded(parsed);
    const text = strictText(input);
    const oracle = jsonOf(text);
    if (parsed.ok) {
      assert.ok(text !== null && oracle !== null, 'accepted what JSON.parse refuses');
      assert.deepEqual(parsed.value.value, oracle.value, 'read another value than JSON.parse');
      const shape = shapeOf(oracle.value);
      assert.ok(shape.sound && shape.depth <= DEPTH, 'accepted what I-JSON refuses');
      assert.equal(shape.keys, writtenKeys(text), 'accepted a duplicate key');
      assertPlaces(parsed.value, text.split('\n'), oracle.value);
      return;
    }
    if (text === null || oracle === null) return;
    const { depth, keys, sound } = shapeOf(oracle.value);
    const excused = !sound || depth > DEPTH || keys !== writtenKeys(text);
    assert.ok(excused, 'refused what JSON.parse reads and I-JSON allows');
  },
};
