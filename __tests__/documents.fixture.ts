import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

const markdownIn = (folder: string): string[] =>
  existsSync(join(ROOT, folder))
    ? readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.md'))
        .map((path) => `${folder}/${path}`)
    : [];

/** Every page that a reader may come to; of the examples their README files. */
export const DOCUMENTS: readonly string[] = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...markdownIn('docs'),
  ...markdownIn('examples').filter((path) => path.endsWith('README.md')),
].sort();

export interface Snippet {
  readonly document: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of all documents. */
export const SNIPPETS: readonly Snippet[] = DOCUMENTS.flatMap((document) => {
  const text = readFileSync(join(ROOT, document), 'utf8');
  return [...text.matchAll(/^(?:> )?```(\w*)\n([\s\S]*?)^(?:> )?```$/gm)].map(
    ({ index, 1: language = '', 2: block = '' }) => ({
      document,
      line: text.slice(0, index).split('\n').length,
      language,
      text: block.replace(/^> ?/gm, ''),
    }),
  );
});
