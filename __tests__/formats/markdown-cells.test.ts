import { expect, test } from '@jest/globals';
import { emptied, evidenceMember, listOf, wordAndNote } from '../../src/formats/markdown-cells.ts';

test.each([
  ['open', 'open', ''],
  ['', '', ''],
  ['open (half)', 'open', 'half'],
  ['a(b)', 'a', 'b'],
  ['open (a) (b)', 'open', 'a) (b'],
  ['open ()', 'open', ''],
  ['(b)', '(b)', ''],
  ['a)', 'a)', ''],
  ['open (half', 'open (half', ''],
  ['open (half) now', 'open (half) now', ''],
])('%j is the word %j with the note %j', (text, word, note) => {
  expect(wordAndNote(text)).toEqual({ word, note });
});

test.each([
  ['-', ''],
  ['\u2013', ''],
  ['\u2014', ''],
  ['none', ''],
  ['None', ''],
  ['--', '--'],
  ['a-', 'a-'],
  ['-a', '-a'],
  ['none of them', 'none of them'],
  ['bnone', 'bnone'],
  ['no', 'no'],
])('%j has the text %j', (text, said) => {
  expect(emptied(text)).toBe(said);
});

test.each<[string, readonly string[]]>([
  ['', []],
  ['a', ['a']],
  ['a, b,c', ['a', 'b', 'c']],
  ['a,', ['a', '']],
])('%j lists %j', (text, items) => {
  expect(listOf(text)).toEqual(items);
});

test.each<[string, object]>([
  ['', {}],
  ['a', { evidence: [{ path: 'a' }] }],
  ['a (s)', { evidence: [{ path: 'a', schema: 's' }] }],
  ['a(s)', { evidence: [{ path: 'a', schema: 's' }] }],
  ['a ( s )', { evidence: [{ path: 'a', schema: 's' }] }],
  ['a (1) (s)', { evidence: [{ path: 'a (1)', schema: 's' }] }],
  ['a (s', { evidence: [{ path: 'a (s' }] }],
  ['a)', { evidence: [{ path: 'a)' }] }],
  ['(s)', { evidence: [{ path: '(s)' }] }],
  ['a (b) c)', { evidence: [{ path: 'a (b) c)' }] }],
  ['a (s), b', { evidence: [{ path: 'a', schema: 's' }, { path: 'b' }] }],
])('%j is the evidence %j', (text, member) => {
  expect(evidenceMember(text)).toEqual(member);
});
