import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from '@jest/globals';
import { limitsPage } from '../scripts/limits-table.ts';
import { withTables } from '../scripts/readme-tables.ts';
import { VERSION } from '../src/core/version.ts';
import { DOCUMENTS } from './documents.fixture.ts';
import { textsOf } from './wording.texts.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

test('the tables of the README match action.yml', () => {
  expect(read('README.md')).toBe(withTables(read('README.md'), read('action.yml')));
});

test('the page of limits matches the source', () => {
  expect(read('docs/limits.md')).toBe(limitsPage());
});

/** Anchors of the headings, as GitHub makes them; the second of one name gets "-1". */
function anchorsOf(document: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const headings = read(document)
    .replace(/```[\s\S]*?```/g, '')
    .matchAll(/^#+ (.*)$/gm);
  const anchors = [...headings].map(([, title = '']) => {
    const name = title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return times === 0 ? name : `${name}-${times}`;
  });
  return new Set(anchors);
}

test.each(DOCUMENTS)('each link of %s resolves, with its heading', (document) => {
  // A regular expression in code may look like a link; the text of a link may be code.
  const text = read(document)
    .replace(/```[\s\S]*?```/g, '')
    .replace(/`[^`\n]*`/g, 'code');
  const links = [...text.matchAll(/\]\(([^)\s]*)\)/g)].map(([, to = '']) => to);
  const broken = links.filter((to) => {
    if (/^https?:/.test(to)) return false;
    const [path = '', anchor] = to.split('#');
    const target = path === '' ? document : normalize(join(dirname(document), path));
    if (!existsSync(join(ROOT, target))) return true;
    return anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).has(anchor);
  });
  expect(broken).toEqual([]);
});

test('the index lists every page, and README links to the index', () => {
  const index = read('docs/README.md');
  const pages = readdirSync(join(ROOT, 'docs')).filter(
    (name) => name.endsWith('.md') && name !== 'README.md',
  );
  expect(pages.filter((name) => !index.includes(`](${name})`))).toEqual([]);
  expect(read('README.md')).toContain('](docs/README.md)');
});

test('every message quoted in the FAQ is in the sources', () => {
  const strings = textsOf().filter(({ kind, file }) => kind === 'string' && /^src\//.test(file));
  const sources = strings.map(({ text }) => text).join('\n');
  const rows = [...read('docs/faq.md').matchAll(/^\| (?!message|---)(.*?) \| /gm)];
  const messages = rows.map(([, message = '']) => message.replaceAll('`', ''));
  expect(messages.length).toBeGreaterThan(30);
  const absent = messages.filter((message) =>
    message
      .split('\u2026')
      .map((part) => part.trim())
      .some((part) => part.length > 1 && !sources.includes(part)),
  );
  expect(absent).toEqual([]);
});

test('the command line prints the package version, and is executable', () => {
  expect(VERSION).toBe(JSON.parse(read('package.json')).version);
  expect(read('dist/cli.js').startsWith('#!/usr/bin/env node\n')).toBe(true);
});
