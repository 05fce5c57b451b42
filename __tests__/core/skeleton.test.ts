import { describe, expect, test } from '@jest/globals';
import { prototypes } from '../../src/core/confusables.ts';
import {
  ASCII_PROTOTYPES,
  firstDifference,
  foldId,
  isDisguise,
  lookAlike,
  lookAlikeKeys,
  skeleton,
  undisguised,
} from '../../src/core/skeleton.ts';

const ALL = prototypes();

test('the table of look-alikes is built once', () => {
  expect(prototypes()).toBe(ALL);
  expect(ALL.get('\u0421')).toBe('C');
});

describe('ids with one skeleton', () => {
  test.each([
    ['a Cyrillic letter', 'EXECUTE', 'EXE\u0421UTE'],
    ['a Cyrillic letter in another case', 'FIX7-P0', 'fix7-\u04400'],
    ['a Greek letter', 'PERMIT', '\u03a1ERMIT'],
    ['a non-breaking hyphen', 'FIX7-P0', 'FIX7\u2011P0'],
    ['a fullwidth letter', 'B-1', '\uff22-1'],
    ['a zero-width space', 'B-1', 'B\u200b-1'],
    ['a variation selector', 'B-1', 'B\ufe0f-1'],
    ['another case', 'Permit', 'PERMIT'],
    ['a space', 'REAL RUN', 'REALRUN'],
    ['one for l', 'go-l', 'go-1'],
    ['zero for O', 'P0', 'PO'],
    ['rn for m', 'permit', 'perrnit'],
    ['two scripts beyond ASCII', '\u0440\u0430\u0443', '\u03c1\u0430\u0443'],
  ])('%s', (_, a, b) => {
    expect(lookAlike(a, b, ALL)).toBe(true);
    expect(lookAlike(b, a, ALL)).toBe(true);
  });

  test.each([
    ['two numbers', 'B-1', 'B-2'],
    ['a prefix', 'B-1', 'B-10'],
    ['a Roman numeral and a digit', 'step-i', 'step-1'],
    ['other words', 'permit', 'cutover'],
    ['other words of another script', '\u0434\u0430', '\u043d\u0435\u0442'],
  ])('%s have different ones', (_, a, b) => expect(lookAlike(a, b, ALL)).toBe(false));
});

test('the prototypes of ASCII are those of the whole table', () => {
  const ascii = [...ALL].filter(([character]) => character <= '\x7f').sort();
  expect([...ASCII_PROTOTYPES].sort()).toEqual(ascii);
  expect(ALL.size).toBeGreaterThan(6_000);
});

test('a skeleton is the skeleton of itself', () => {
  const changed = [...ALL.keys()].filter((character) => {
    const once = skeleton(character, ALL);
    return skeleton(once, ALL) !== once;
  });
  expect(changed).toEqual([]);
});

test.each([
  ['EXE\u0421UTE', 'EXECUTE'],
  ['P0-\u0420\u041e', 'P0-PO'],
  ['FIX7 \u2013 owner\u2019s word', null],
  ['c\u0153ur', null],
  ['kap\u0131', null],
  ['\u0420\u041e\u0421\u0421\u0418\u042f', null],
  ['\u0410\u0421', null],
  ['Stra\u00dfe', null],
  ['\u00c4nderung', null],
  ['caf\u00e9', null],
  ['B-1', null],
  ['P0-\u65e5\u672c', null],
])('%s imitates %s', (id, of) => {
  expect(isDisguise(id, ALL) ? undisguised(id, ALL) : null).toBe(of);
});

test('the first difference is reported by code points', () => {
  expect(firstDifference('a\u{1f600}b', 'a\u{1f601}b')).toEqual([0x1f600, 0x1f601]);
  expect(firstDifference('ab', 'a')).toEqual([0x62, null]);
  expect(firstDifference('a', 'ab')).toEqual([null, 0x62]);
  expect(firstDifference('xa', 'ya')).toEqual([0x78, 0x79]);
  expect(firstDifference('a', 'a')).toEqual([null, null]);
});

test('the keys of an id', () => {
  expect(foldId('\u200bReal \u00ad\tRun \uff22')).toBe('realrunb');
  expect(lookAlikeKeys('\u0420 m\u200b1', ALL)).toEqual([
    'fold \u0440m1',
    'skeleton P rnl',
    'lower prnl',
    'upper PMl',
  ]);
});

test('a word with a letter that resembles no ASCII letter is no imitation', () => {
  expect(isDisguise('A\u0421\u0416', ALL)).toBe(false);
  expect(isDisguise('A\u0421', ALL)).toBe(true);
});

test.each(['\u200b', '\u{e0001}', ' '])('megabytes of %j fold without an exception', (unit) => {
  expect(foldId(unit.repeat(8 << 20))).toBe('');
});
