import { describe, expect, test } from '@jest/globals';
import {
  disguisedColumn,
  invisibleIn,
  isColumn,
  isProseColumn,
  likeDefaultLabel,
  likeRegister,
  likeStatus,
  resembles,
} from '../../src/formats/markdown-names.ts';

describe('a text that resembles a name', () => {
  test.each([
    // Each letter in another script, whole words: nothing mixed gives them away.
    ['\u0455\u0442\u0430\u0442\u03c5\u0455', 'status'],
    ['\u042c\u04cf\u043e\u0441\u043a\u0435\u0433', 'blocker'],
    ['\u0261\u0430\u0442\u0435', 'gate'],
    ['\u043f\u043e\u0442\u0435', 'note'],
    ['\u0455\u03c5\u043c\u043c\u0430\u0433\u0443', 'summary'],
    ['\u043e\u0440\u0442\u0456\u043e\u043f', 'option'],
    ['\u0433\u0435\u051b\u03c5\u0456\u0433\u0435\u0455', 'requires'],
    ['\u0435\u0475\u0456\u0501\u0435\u043f\u0441\u0435', 'evidence'],
    ['\u042c\u0443', 'by'],
    ['\u043f\u0430\u0433\u0433\u043e\u0461\u0435\u0501', 'narrowed'],
    ['\u0501\u0435\u0192\u0430\u03c5\u04cf\u0442', 'default'],
    // One letter of another script in a Latin word may be any.
    ['bl\u043ecker', 'blocker'],
    ['bl\u0436cker', 'blocker'],
    ['\u0436ate', 'gate'],
    // Digits and letters of ASCII.
    ['bl0cker', 'blocker'],
    ['b1ocker', 'blocker'],
    ['bIocker', 'blocker'],
    ['5tatus', 'status'],
    ['statu5', 'status'],
    ['optlon', 'option'],
    ['b|ocker', 'blocker'],
    ['b\u2223ocker', 'blocker'],
    ['|status|', 'status'],
    // Case, space, marks, plural.
    ['STATUS', 'status'],
    ['s t-a.t_u s', 'status'],
    ['sta\u0301tus', 'status'],
    ['sta\u200btus', 'status'],
    ['\uff53tatus', 'status'],
    ['statuses', 'status'],
    ['statu', 'status'],
    ['gates', 'gate'],
    ['actores', 'actor'],
    [`status${' '.repeat(194)}`, 'status'],
  ])('%j resembles %s', (text, name) => {
    expect(resembles(text, name)).toBe(true);
  });

  test.each([
    ['state', 'status'],
    ['tatus', 'status'],
    ['statusx', 'status'],
    ['statussses', 'status'],
    ['gat', 'gate'],
    ['bxocker', 'blocker'],
    ['gIte', 'gate'],
    ['glte', 'gate'],
    ['optxon', 'option'],
    ['bl5cker', 'blocker'],
    ['g0te', 'gate'],
    ['da|nel', 'status'],
    // All of another script, with a letter that looks like no Latin one.
    ['\u0436\u0430\u0442\u0435', 'gate'],
    ['\u0421\u0442\u0430\u0442\u0443\u0436', 'status'],
    ['', 'status'],
    [`status${' '.repeat(195)}`, 'status'],
  ])('%j does not resemble %s', (text, name) => {
    expect(resembles(text, name)).toBe(false);
  });
});

test.each([
  ['blocker', true, false],
  ['option', true, false],
  ['grant', true, false],
  ['status', true, false],
  ['actor', true, false],
  ['gate', true, true],
  ['requires', true, false],
  ['grants', true, false],
  ['evidence', true, false],
  ['locks', true, false],
  ['by', true, false],
  ['note', true, true],
  ['summary', true, true],
  ['Blocker', false, false],
  ['state', false, false],
  ['', false, false],
])('%j is a column: %s; of prose: %s', (name, column, prose) => {
  expect([isColumn(name), isProseColumn(name)]).toEqual([column, prose]);
});

test.each([
  ['status', null],
  ['Status', null],
  ['GRANT', null],
  ['statuses', 'status'],
  ['grants ', 'grant'],
  ['loc\u043as', 'locks'],
  ['sum mary', 'summary'],
  ['other', null],
  ['', null],
])('the header %j imitates %s', (text, column) => {
  expect(disguisedColumn(text)).toBe(column);
});

test.each<[readonly string[], string | null]>([
  [['x', 'Blockers'], 'blocker'],
  [['status', 'option'], 'option'],
  [['gr\u0430nt', 'x'], 'grant'],
  [['status', 'actor'], 'status'],
  [['gate', 'actor'], 'actor'],
  [['requires', 'gate'], 'gate'],
  [['x', 'status', 'requires'], 'status'],
  [['status', 'x'], null],
  [['status', 'statuses'], null],
  [['note', 'by', 'evidence'], null],
  [[], null],
])('a table with the header %j resembles a register of %s', (header, column) => {
  expect(likeRegister(header)).toBe(column);
});

test.each([
  ['open', true],
  ['Narrowed', true],
  ['closed', true],
  ['granted', true],
  [' closed (by me)', true],
  ['closed(by me)', true],
  ['closed\tnow', true],
  ['cl0sed', true],
  ['closed!', true],
  ['not closed', false],
  ['closing', false],
  ['', false],
])('%j reads as a status: %s', (text, like) => {
  expect(likeStatus(text)).toBe(like);
});

test.each([
  ['default', true],
  ['Default Decision', true],
  ['defaultdecision', true],
  ['def\u0430ult decisions', true],
  ['decision', false],
  ['the default', false],
  ['', false],
])('%j reads as the label of the default: %s', (label, like) => {
  expect(likeDefaultLabel(label)).toBe(like);
});

test.each([
  ['a b', null],
  ['a\u00a0b', null],
  ['', null],
  ['a\tb', 'U+0009'],
  ['a\u00adb\u200b', 'U+00AD'],
  ['\u200b', 'U+200B'],
  ['\u2028', 'U+2028'],
  ['\u2029', 'U+2029'],
  ['\u2800', 'U+2800'],
  ['\u3164', 'U+3164'],
  ['a\u{1d159}', 'U+1D159'],
  ['a\u{16fe4}', 'U+16FE4'],
  ['a\u{e0041}', 'U+E0041'],
])('the first invisible character of %j is %s', (text, shown) => {
  expect(invisibleIn(text)).toBe(shown);
});
