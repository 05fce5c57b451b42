import { describe, expect, test } from '@jest/globals';
import { nearest } from '../../src/formats/near-miss.ts';

describe('the nearest candidate to a word', () => {
  test.each([
    ['the word itself', 'closed', ['open', 'closed'], 'closed'],
    ['one letter less', 'closd', ['open', 'closed'], 'closed'],
    ['one letter more', 'cloosed', ['open', 'closed'], 'closed'],
    ['another letter', 'clozed', ['open', 'closed'], 'closed'],
    ['two adjacent letters exchanged', 'colsed', ['open', 'closed'], 'closed'],
    ['two adjacent letters exchanged, at the start', 'lcosed', ['closed'], 'closed'],
    ['two adjacent letters exchanged, at the end', 'closde', ['closed'], 'closed'],
    ['an exchange is one step of a short word', 'ab', ['ba'], 'ba'],
    ['case', 'CLOSED', ['closed'], 'closed'],
    ['hyphens, underscores and spaces', 'se a-l__ed', ['sealed'], 'sealed'],
    ['a compatibility form', '\uff53ealed', ['sealed'], 'sealed'],
    ['an invisible character', 'sea\u200bled', ['sealed'], 'sealed'],
    ['a candidate in another case', 'bytes', ['SHA', 'BYTES'], 'BYTES'],
    ['the nearer of two', 'grants', ['gates', 'grant', 'grantor'], 'grant'],
    ['the nearer of two, whichever is first', 'grants', ['grantor', 'grant'], 'grant'],
    ['the first of two equally near', 'gate', ['gates', 'gated'], 'gates'],
    ['one third of the letters, at most', 'abcxyf', ['abcdef'], 'abcdef'],
    ['a letter of three', 'abx', ['abc'], 'abc'],
    ['the only letter of one', 'x', ['y'], 'y'],
    ['letters that are missing in front', 'osed', ['closed'], 'closed'],
    ['extra letters at the end', 'closedxy', ['closed'], 'closed'],
  ])('%s', (_, word, candidates, found) => {
    expect(nearest(word, candidates)).toBe(found);
  });

  test.each([
    ['no candidate', 'closed', []],
    ['another word', 'closed', ['blockers']],
    ['more than a third of the letters', 'abxyzf', ['abcdef']],
    ['two letters of three', 'axy', ['abc']],
    ['two exchanges of a short word', 'badc', ['abcd']],
    ['two exchanged letters that are not adjacent', 'cba', ['abc']],
    ['only a longer candidate with the word as prefix', 'abc', ['abcdef']],
    ['only a shorter candidate that is its prefix', 'abcdef', ['abc']],
    ['two letters of a text of five', 'abcxy', ['abcde']],
    ['nothing in common, of the same length', 'abcd', ['wxyz']],
    ['another letter, of two', 'x', ['ab']],
    ['missing letters at the start, and as many extra ones at the end', 'cdefxy', ['abcdef']],
    ['a letter that moved, and another one', 'ax', ['ya']],
    ['a letter that moved forward, and another one', 'xa', ['ay']],
    ['a letter whose upper case has two letters', '\u00df', ['SS']],
  ])('is absent: %s', (_, word, candidates) => {
    expect(nearest(word, candidates)).toBeNull();
  });

  test('long words and candidates are not compared', () => {
    const longest = 'a'.repeat(64);
    expect(nearest(longest, [longest])).toBe(longest);
    expect(nearest(`${longest}a`, [longest])).toBeNull();
    expect(nearest(longest, [`${longest}a`])).toBeNull();
    expect(nearest(longest, [`${longest}a`, longest])).toBe(longest);
  });

  test('more than 500 candidates are not compared', () => {
    const others = (count: number) => Array.from({ length: count }, () => 'zzzzzz');
    expect(nearest('closed', [...others(499), 'closed'])).toBe('closed');
    expect(nearest('closed', [...others(500), 'closed'])).toBeNull();
  });
});
