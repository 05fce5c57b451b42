import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { limitsPage } from '../scripts/limits-table.ts';
import { withTables } from '../scripts/readme-tables.ts';
import { VERSION } from '../src/core/version.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

test('the tables of the README are what action.yml says', () => {
  expect(read('README.md')).toBe(withTables(read('README.md'), read('action.yml')));
});

test('the page of limits is what the source says', () => {
  expect(read('docs/limits.md')).toBe(limitsPage());
});

test.each(DOCUMENTS)('each link of %s leads somewhere', (document) => {
  const links = [...read(document).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, to = '']) => to);
  const broken = links.filter(
    (to) => !/^https?:/.test(to) && !existsSync(join(ROOT, dirname(document), to)),
  );
  expect(broken).toEqual([]);
});

test('the command line knows the version of the package, and starts by itself', () => {
  expect(VERSION).toBe(JSON.parse(read('package.json')).version);
  expect(read('dist/cli.js').startsWith('#!/usr/bin/env node\n')).toBe(true);
});
