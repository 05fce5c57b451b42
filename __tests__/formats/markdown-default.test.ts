import { describe, expect, test } from '@jest/globals';
import { defaultIn, likeDefault, linesOf } from '../../src/formats/markdown-default.ts';
import { parseMarkdown } from '../../src/formats/markdown-tree.ts';

describe('the lines of a paragraph', () => {
  const lines = (text: string) => {
    const [block] = parseMarkdown(text).children;
    const paragraph = block?.type === 'blockquote' ? block.children[0] : block;
    if (paragraph === undefined) throw new Error('the page is empty');
    return linesOf(paragraph, text).map(
      (line) => `${line.offset} ${line.own ? 'own' : 'joined'} ${line.text}`,
    );
  };

  test.each<[string, readonly string[]]>([
    ['a', ['0 own a']],
    ['*a* `b` [c](d)', ['0 own a b c']],
    ['a\nb\nc', ['0 own a', '2 joined b', '4 joined c']],
    ['a\r\n  b', ['0 own a\r', '5 joined b']],
    ['a  \nb', ['0 own a', '4 own b']],
    ['a\\\nb', ['0 own a', '3 own b']],
    ['a<br>b', ['0 own a', '5 own b']],
    ['a<br />b\nc', ['0 own a', '7 own b', '9 joined c']],
    ['a<!-- x -->b', ['0 own ab']],
    ['\\<br>', ['0 own <br>']],
    ['*a\nb* c', ['0 own a', '3 joined b c']],
    // An entity is longer in the source than it reads.
    ['a &amp; b\nc', ['0 own a & b', '10 joined c']],
    ['a&#10;b', ['0 own a', '0 joined b']],
    ['> a\n> b', ['2 own a', '6 joined b']],
    ['> a\n> \t b', ['2 own a', '8 joined b']],
  ])('of %j', (text, wanted) => {
    expect(lines(text)).toEqual(wanted);
  });
});

describe('a line that names the default', () => {
  test.each([
    ['Default: HOLD', 'HOLD'],
    ['default decision: HOLD.', 'HOLD'],
    ['  DEFAULT  Decision :  HOLD . ', 'HOLD'],
    ['Default:HOLD', 'HOLD'],
    ['Default: HOLD. ', 'HOLD'],
    ['Default: a:b', 'a:b'],
    ['Default: a.b..', 'a.b.'],
    ['Default:', ''],
    ['Default', null],
    ['Defaults', null],
    ['Default decisions', null],
    ['def ault: HOLD', null],
    ['defaultdecision: HOLD', null],
    ['my default: HOLD', null],
    ['decision: HOLD', null],
    [': HOLD', null],
    ['', null],
  ])('%j: %j', (line, id) => {
    expect(defaultIn(line)).toBe(id);
  });

  test.each([
    ['Default: HOLD', true],
    ['Default decision = HOLD', true],
    ['D\u0435fault: HOLD', true],
    ['Defaults \u2192 HOLD', true],
    ['Default - HOLD', true],
    ['Default \u2014 HOLD', true],
    ['Default\uff1a HOLD', true],
    ['Default\u2236 HOLD', true],
    ['Default-HOLD', false],
    ['Default.', false],
    ['Default', false],
    ['The default: HOLD', false],
    [': HOLD', false],
    ['', false],
  ])('%j reads as the default line: %s', (line, like) => {
    expect(likeDefault(line)).toBe(like);
  });
});
