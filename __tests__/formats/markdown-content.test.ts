import { describe, expect, test } from '@jest/globals';
import { type Allowed, foreignIn } from '../../src/formats/markdown-content.ts';
import { parseMarkdown } from '../../src/formats/markdown-tree.ts';

/** What the first paragraph of a page may not hold, as `OFFSET WHAT`; null for nothing. */
function foreign(text: string, allowed: Allowed): string | null {
  const [paragraph] = parseMarkdown(text).children;
  if (paragraph === undefined) throw new Error('the page is empty');
  const found = foreignIn(paragraph, allowed, text);
  return found === null ? null : `${found.offset} ${found.what}`;
}

const ADDRESS = 'a bare address with one of _ * ~ & \\ in it';
const STRAY = 'stray *, _ or ~ marks';

describe('content that is not allowed in prose and in words', () => {
  test.each<[string, string | null]>([
    ['a `b` *c* **d**', null],
    ['*a* b', null],
    ['*a* b *', `3 ${STRAY}`],
    ['**a** b *', `5 ${STRAY}`],
    ['*a* **b** *c*', null],
    ['x * y', null],
    ['x * y * z', `0 ${STRAY}`],
    ['x ~ y', null],
    ['x ~ y ~ z', `0 ${STRAY}`],
    ['x _ y', null],
    ['x _ y _ z', `0 ${STRAY}`],
    ['x ** y', null],
    ['x __ y _ z', `0 ${STRAY}`],
    ['x * y ~ z', `0 ${STRAY}`],
    ['a~b*c', `0 ${STRAY}`],
    ['a_b_c_d', null],
    ['a__b__c', null],
    ['A_1_Z_9', null],
    ['a_ b', null],
    ['a_ b_ c', `0 ${STRAY}`],
    ['_a _b', `0 ${STRAY}`],
    ['\u00e9_b_', `0 ${STRAY}`],
    ['\\* \\* \\*', null],
    ['\\_a \\_b', null],
    ['x \\\\* y *', `0 ${STRAY}`],
    ['x * y `b` *', `9 ${STRAY}`],
    ['costs $5', null],
    ['$5 and $6', '0 math between $ signs'],
    ['$5 `b` $6', '6 math between $ signs'],
    [':100:', '0 the emoji shortcode :100:'],
    [':1234:', '0 the emoji shortcode :1234:'],
    [':x:', '0 the emoji shortcode :x:'],
    [':+1:', '0 the emoji shortcode :+1:'],
    ['12:30:45', null],
    ['a:b', null],
    ['`a` ![b](c)', '4 an image'],
    ['`a` ![b][c]\n\n[c]: d', '4 an image'],
    ['`a` ~~b~~', '4 struck-out text'],
    ['a[^1]\n\n[^1]: b', '1 a footnote reference'],
    ['a <b>', '2 HTML'],
    ['a <!-- x -- y --> b', '2 HTML'],
    ['`a` b\u0336', '3 a combining character that strikes out'],
    ['a\u200bb', '0 the invisible character U+200B'],
    ['`a\u2060`', '0 the invisible character U+2060'],
    ['a\nb', null],
    ['`a\nb`', null],
  ])('%j', (text, wanted) => {
    expect(foreign(text, 'words')).toBe(wanted);
    expect(foreign(text, 'prose')).toBe(wanted);
  });

  test.each<[string, string]>([
    ['a [b](c)', '2 a link'],
    ['a [b][c]\n\n[c]: d', '2 a link'],
    ['a<br>b', '1 a line break'],
    ['a<br/>b', '1 a line break'],
    ['a  \nb', '1 a line break'],
    ['a\\\nb', '1 a line break'],
    ['a <!-- x --> b', '2 HTML'],
    ['a\u200db', '0 the invisible character U+200D'],
    ['a\ufe0e', '0 the invisible character U+FE0E'],
    ['a\ufe0f', '0 the invisible character U+FE0F'],
    ['`a\ufe0f`', '0 the invisible character U+FE0F'],
  ])('%j is allowed in prose alone', (text, wanted) => {
    expect(foreign(text, 'words')).toBe(wanted);
    expect(foreign(text, 'prose')).toBeNull();
  });

  test('any other part is named by its type', () => {
    expect(foreignIn(parseMarkdown('a'), 'prose', 'a')).toEqual({ offset: 0, what: 'a paragraph' });
  });
});

describe('a bare URL', () => {
  test.each([
    ['www.a.bc', false],
    ['see https://e.org now', false],
    ['a@b.cd', false],
    ['a_b@c.de', false],
    ['R&D:https://a.b', false],
    ['R&D https://a.b', false],
    ['www.a.bc *', false],
    ['x* foo@bar.org', false],
    ['http:`x`a*', false],
    ['a*b', false],
    ['http://a.b/_c', true],
    ['https://a.b/_c', true],
    ['HTTPS://a.b/~c', true],
    ['WWW.a.b~c', true],
    ['www.a.b&c', true],
    ['www.a.b\\_c', true],
    ['www.a.bc*', true],
    ['http:*a*b', true],
    ['http:**a**b', true],
    ['a&b@c.de', true],
    ['a~b@c.de', true],
    ['a@b.cd*', true],
    ['*foo@bar.org', true],
  ])('%j is ambiguous: %s', (text, refused) => {
    expect(foreign(text, 'words')).toBe(refused ? `0 ${ADDRESS}` : null);
  });

  test('touches the visible text of a link, and no comment', () => {
    expect(foreign('http:[x](y)a*', 'prose')).toBe(`0 ${ADDRESS}`);
    expect(foreign('[x](y)http:a*', 'prose')).toBe(`0 ${ADDRESS}`);
    expect(foreign('http:<!-- x -->a*', 'prose')).toBeNull();
  });
});
