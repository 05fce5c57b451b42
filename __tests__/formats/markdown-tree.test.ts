import { expect, test } from '@jest/globals';
import {
  endOf,
  isBreak,
  isComment,
  offsetOf,
  parseMarkdown,
  textOf,
  walk,
} from '../../src/formats/markdown-tree.ts';

test('every node is visited in the order of the text, with its offsets', () => {
  const seen = [...walk(parseMarkdown('# a *b*\n\n- c\n'))].map(
    (node) => `${node.type} ${offsetOf(node)}-${endOf(node)}`,
  );
  expect(seen).toEqual([
    ...['root 0-13', 'heading 0-7', 'text 2-4', 'emphasis 4-7', 'text 5-6'],
    ...['list 9-12', 'listItem 9-12', 'paragraph 11-12', 'text 11-12'],
  ]);
});

test.each([
  ['*a* **b** `c`', 'a b c'],
  ['[a](b) ![c](d)', 'a '],
  ['a\nb', 'a\nb'],
  ['a  \nb', 'a\nb'],
  ['a\\\nb', 'a\nb'],
  ['a<br>b', 'a b'],
  ['a<!-- x -->b', 'ab'],
  ['a<b>c', 'ac'],
  ['\\<br>', '<br>'],
  ['```\n<br>\n```', ''],
  ['&lt;a&gt; \\*', '<a> *'],
])('the page renders %j as %j', (text, shown) => {
  expect(textOf(parseMarkdown(text))).toBe(shown);
});

test.each([
  ['<br>', true],
  ['<BR/>', true],
  ['<br />', true],
  ['<br  />', false],
  ['<br', false],
  ['x<br>', false],
  ['<br>x', false],
  ['<brx>', false],
  ['</br>', false],
])('%j is a line break: %s', (html, is) => {
  expect(isBreak(html)).toBe(is);
});

test.each([
  ['<!-- x -->', true, true],
  ['<!---->', true, true],
  ['<!-- a --><!-- b -->', true, true],
  [' \n<!-- a -->\n\t<!-- b --> ', true, true],
  ['', true, true],
  ['<!-- x -- y -->', true, false],
  ['<!-- x --->', true, false],
  ['<!--- x -->', true, true],
  ['<!-->', false, false],
  ['<!--->', false, false],
  ['<!--> -->', false, false],
  ['<!---> -->', false, false],
  ['<!-- --! -->', false, false],
  ['<!-- x', false, false],
  ['  <!-- x', false, false],
  ['<!-- x --', false, false],
  ['<!-- x --> a', false, false],
  ['a <!-- x -->', false, false],
  ['<!-- a --> <b>', false, false],
  ['<!X>', false, false],
  ['<b>', false, false],
])('%j is only comments: %s in a block, %s in a line', (html, block, inline) => {
  expect([isComment(html, false), isComment(html, true)]).toEqual([block, inline]);
});
