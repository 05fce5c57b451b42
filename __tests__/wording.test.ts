import { describe, expect, test } from '@jest/globals';
import { TITLE_WORDINGS, WORDINGS } from './wording.patterns.ts';
import { textsOf, textsOfSource, titlesOfSource } from './wording.texts.ts';

/** What a person reads is in the words of the field: documents, messages, comments, titles of tests. */

const TEXTS = textsOf();

test('the scan reads documents, metadata, schemas, messages, comments and titles', () => {
  const seen = (file: string, kind: string): number =>
    TEXTS.filter((text) => text.file === file && text.kind === kind).length;
  expect(seen('README.md', 'document')).toBeGreaterThan(50);
  expect(seen('action.yml', 'document')).toBeGreaterThan(50);
  expect(seen('schemas/seal.schema.json', 'document')).toBeGreaterThan(20);
  expect(seen('src/cli/command-table.ts', 'string')).toBeGreaterThan(50);
  expect(seen('src/render/markdown/summary.ts', 'comment')).toBeGreaterThan(3);
  expect(seen('__tests__/wording.test.ts', 'title')).toBeGreaterThan(4);
  expect(seen('__tests__/model/model.test.ts', 'title')).toBe(1);
  expect(new Set(TEXTS.map(({ file }) => file)).size).toBeGreaterThan(300);
});

test('a source gives its strings, templates and comments, each with its line', () => {
  const source = `// \u00e9 one\n/**\n * two\n * three\n */\nconst a = '\u00e9 // four';\nconst b = \`five \${a} six\`;\nconst c = /seven'/;\n// eight\n`;
  expect(textsOfSource('x.ts', source).map(({ line, kind, text }) => [line, kind, text])).toEqual([
    [6, 'string', '\u00e9 // four'],
    [7, 'string', 'five '],
    [7, 'string', ' six'],
    [1, 'comment', '// \u00e9 one'],
    [2, 'comment', '/** two three */'],
    [9, 'comment', '// eight'],
  ]);
});

test('a test file gives its titles and the names of cases in its tables, and no other string', () => {
  const source = `
import { test } from 'library';
const data = ['data'];
const CASES = { 'one two': ['data'], 'data': 'data data', three: 1 };
describe('\u00e9 four', () => {
  test(\`five \${data} six\`, () => expect('data').toBe('data'));
  it.skip('seven', async () => {});
  test.each([
    ['eight', 'data'],
    ['nine', 'data'],
  ] as const)('ten %s', () => {});
  test.each(CASES)('eleven', () => {});
});
/x/.test('data');
`;
  expect(titlesOfSource('x.ts', source).map(({ line, text }) => [line, text])).toEqual([
    [4, 'one two'],
    [5, '\u00e9 four'],
    [6, 'five '],
    [6, ' six'],
    [7, 'seven'],
    [11, 'ten %s'],
    [9, 'eight'],
    [10, 'nine'],
    [12, 'eleven'],
  ]);
});

const TITLES = TEXTS.filter(({ kind }) => kind === 'title');

describe.each([
  ...WORDINGS.map((wording) => ({ ...wording, texts: TEXTS })),
  ...TITLE_WORDINGS.map((wording) => ({ ...wording, texts: TITLES })),
])('not $not', ({ not, say, example, texts }) => {
  test('finds its example', () => {
    expect(example).toMatch(not);
  });

  test(`say: ${say}`, () => {
    const found = texts
      .filter(({ text }) => not.test(text))
      .map(({ file, line, text }) => `${file}:${line}: ${text.trim().slice(0, 120)}`);
    expect(found).toEqual([]);
  });
});
