import { describe, expect, test } from '@jest/globals';
import { WORDINGS } from './wording.patterns.ts';
import { textsOf, textsOfSource } from './wording.texts.ts';

/** What a person reads is in the words of the field: documents, messages, comments. */

const TEXTS = textsOf();

test('the scan sees documents, metadata, schemas, messages and comments', () => {
  const seen = (file: string, kind: string): number =>
    TEXTS.filter((text) => text.file === file && text.kind === kind).length;
  expect(seen('README.md', 'document')).toBeGreaterThan(50);
  expect(seen('action.yml', 'document')).toBeGreaterThan(50);
  expect(seen('schemas/seal.schema.json', 'document')).toBeGreaterThan(20);
  expect(seen('src/cli/command-table.ts', 'string')).toBeGreaterThan(50);
  expect(seen('src/render/markdown/summary.ts', 'comment')).toBeGreaterThan(3);
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

describe.each(WORDINGS)('not $not', ({ not, say, example }) => {
  test('finds its example', () => {
    expect(example).toMatch(not);
  });

  test(`say: ${say}`, () => {
    const found = TEXTS.filter(({ text }) => not.test(text)).map(
      ({ file, line, text }) => `${file}:${line}: ${text.trim().slice(0, 120)}`,
    );
    expect(found).toEqual([]);
  });
});
