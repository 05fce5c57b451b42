import { expect, test } from '@jest/globals';
import { foldPath } from '../../src/formats/path-folding.ts';

test.each([
  ['case', 'Docs/README.md', 'docs/readme.md'],
  ['a decomposed letter', 'cafe\u0301', 'caf\u00e9'],
  ['a composed capital', 'CAF\u00c9', 'caf\u00e9'],
  ['a decomposed capital', 'CAFE\u0301', 'caf\u00e9'],
  ['the Kelvin sign', '\u212aelvin', 'kelvin'],
  ['a capital I with a dot', '\u0130', 'i\u0307'],
  ['the ends of printable ASCII', ' ~', ' ~'],
  ['a sharp s', 'Stra\u00dfe \u0131', 'strasse \u0131'],
  ['a control character', 'A\tB', 'a\tb'],
])('%s folds', (_, path, folded) => {
  expect(foldPath(path)).toBe(folded);
  expect(foldPath(folded)).toBe(folded);
});

test.each([
  ['other letters', 'a', 'b'],
  ['compatibility forms', '\uff21', 'a'],
  ['an accent', 'cafe', 'caf\u00e9'],
  ['a dotless i', 'k\u0131r.md', 'kir.md'],
])('%s stay two files', (_, a, b) => {
  expect(foldPath(a)).not.toBe(foldPath(b));
});

test.each(['\u00e9', '\u0131', '\n\u00e9'])('megabytes of %j fold without an exception', (unit) => {
  const long = unit.repeat(8 << 20);
  expect(foldPath(long).length).toBe(long.length);
});
