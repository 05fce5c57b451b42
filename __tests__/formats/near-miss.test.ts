import { describe, expect, test } from '@jest/globals';
import { nearest } from '../../src/formats/near-miss.ts';

describe('the candidate that a word was most likely meant to be', () => {
  test.each([
    ['the word itself', 'closed', ['open', 'closed'], 'closed'],
    ['one letter less', 'closd', ['open', 'closed'], 'closed'],
    ['one letter more', 'cloosed', ['open', 'closed'], 'closed'],
    ['another letter', 'clozed', ['open', 'closed'], 'closed'],
    ['two neighbours exchanged', 'colsed', ['open', 'closed'], 'closed'],
    ['two neighbours exchanged, first', 'lcosed', ['closed'], 'closed'],
    ['two neighbours exchanged, last', 'closde', ['closed'], 'closed'],
    ['an exchange is one step of a short word', 'ab', ['ba'], 'ba'],
    ['case', 'CLOSED', ['closed'], 'closed'],
    ['hyphens, underscores and spaces', 'se a-l__ed', ['sealed'], 'sealed'],
    ['a compatibility form', '\uff53ealed', ['sealed'], 'sealed'],
    ['an invisible character', 'sea\u200bled', ['sealed'], 'sealed'],
    ['a candidate in another case', 'bytes', ['SHA', 'BYTES'], 'BYTES'],
    ['the nearer of two', 'grants', ['gates', 'grant', 'grantor'], 'grant'],
    ['the nearer of two, whichever is first', 'grants', ['grantor', 'grant'], 'grant'],
    ['the first of two that are as near', 'gate', ['gates', 'gated'], 'gates'],
    ['one third of the letters, at most', 'abcxyf', ['abcdef'], 'abcdef'],
    ['a letter of three', 'abx', ['abc'], 'abc'],
    ['one of one letter', 'x', ['y'], 'y'],
    ['letters that are missing in front', 'osed', ['closed'], 'closed'],
    ['letters too many at the end', 'closedxy', ['closed'], 'closed'],
  ])('%s', (_, word, candidates, found) => {
    expect(nearest(word, candidates)).toBe(found);
  });

  test.each([
    ['no candidate', 'closed', []],
    ['another word', 'closed', ['blockers']],
    ['more than a third of the letters', 'abxyzf', ['abcdef']],
    ['two letters of three', 'axy', ['abc']],
    ['two exchanges of a short word', 'badc', ['abcd']],
    ['an exchange of letters that are no neighbours', 'cba', ['abc']],
    ['only a longer one that starts so', 'abc', ['abcdef']],
    ['only a shorter one that it starts with', 'abcdef', ['abc']],
    ['two letters of a text of five', 'abcxy', ['abcde']],
    ['nothing in common, of the same length', 'abcd', ['wxyz']],
    ['another letter, of two', 'x', ['ab']],
    ['letters missing in front, and as many too many behind', 'cdefxy', ['abcdef']],
    ['a letter that moved, and another one', 'ax', ['ya']],
    ['a letter that moved forward, and another one', 'xa', ['ay']],
    ['a letter, for the two that are its upper case', '\u00df', ['SS']],
  ])('there is none: %s', (_, word, candidates) => {
    expect(nearest(word, candidates)).toBeNull();
  });

  test('long words and candidates are not compared', () => {
    const longest = 'a'.repeat(64);
    expect(nearest(longest, [longest])).toBe(longest);
    expect(nearest(`${longest}a`, [longest])).toBeNull();
    expect(nearest(longest, [`${longest}a`])).toBeNull();
    expect(nearest(longest, [`${longest}a`, longest])).toBe(longest);
  });

  test('nor are more than 500 candidates', () => {
    const others = (count: number) => Array.from({ length: count }, () => 'zzzzzz');
    expect(nearest('closed', [...others(499), 'closed'])).toBe('closed');
    expect(nearest('closed', [...others(500), 'closed'])).toBeNull();
  });
});
