import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

/** docs/threat-model.md against the tests that it names, both ways. */

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PAGE = readFileSync(join(HERE, '../../docs/threat-model.md'), 'utf8');

interface Row {
  readonly id: string;
  readonly tests: readonly { readonly file: string; readonly title: string }[];
}

const ROWS: readonly Row[] = PAGE.split('\n').flatMap((line): Row[] => {
  const cells = line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim());
  const id = /^(?:INV|W)-\d+$/.exec(cells[0] ?? '')?.[0];
  if (id === undefined) return [];
  const tests = (cells.at(-1) ?? '').split('<br>').flatMap((named) => {
    const match = /^`([\w-]+)` › (.+)$/.exec(named);
    return match === null ? [] : [{ file: match[1] ?? '', title: match[2] ?? '' }];
  });
  return [{ id, tests }];
});

/** Titles of a test file: of `test(…)`, and the keys of its tables, which are titles too. */
function titlesOf(file: string): Set<string> {
  const source = readFileSync(file, 'utf8').replace(/\\u([0-9a-f]{4})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  const calls = [...source.matchAll(/\btest\(\s*'([^']+)'/g)];
  const keys = [...source.matchAll(/^ {2}'([^']* [^']*)': /gm)];
  return new Set([...calls, ...keys].map(([, title = '']) => title));
}

const FILES = new Map(
  [HERE, join(HERE, '../gate')]
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => [basename(path, '.test.ts'), titlesOf(path)]),
);

describe('the threat model', () => {
  test('numbers its invariants and attacks without a gap', () => {
    for (const kind of ['INV', 'W']) {
      const numbers = ROWS.filter(({ id }) => id.startsWith(`${kind}-`)).map(({ id }) => id);
      expect(numbers).toEqual(numbers.map((_, at) => `${kind}-${at + 1}`));
    }
    expect(ROWS.filter(({ id }) => id.startsWith('W-')).length).toBeGreaterThanOrEqual(40);
    expect(ROWS.filter(({ id }) => id.startsWith('INV-')).length).toBeGreaterThanOrEqual(10);
  });

  test('names a test for each, and each of them exists', () => {
    const nothing = ROWS.filter(({ tests }) => tests.length === 0).map(({ id }) => id);
    expect(nothing).toEqual([]);
    const absent = ROWS.flatMap(({ id, tests }) =>
      tests
        .filter(({ file, title }) => !FILES.get(file)?.has(title))
        .map(({ file, title }) => `${id}: ${file} › ${title}`),
    );
    expect(absent).toEqual([]);
  });

  test('names every threat test', () => {
    const named = new Set(
      ROWS.flatMap(({ tests }) => tests.map(({ file, title }) => `${file} › ${title}`)),
    );
    const unnamed = [...FILES]
      .filter(([file]) => file.startsWith('threats-'))
      .flatMap(([file, titles]) => [...titles].map((title) => `${file} › ${title}`))
      .filter((title) => !named.has(title));
    expect(unnamed).toEqual([]);
  });
});
