import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from './row.ts';
import { ACTION } from './set-rows.ts';

/** What the action loads before its first hash; `loaded.test.ts` holds the list to what is loaded. */
const BEFORE_THE_FIRST_HASH = [
  'index.js',
  ...['action', 'gate', 'git', 'hashing', 'rolldown-runtime'].map((name) => `chunks/${name}.js`),
];

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1_000)} KB`;

export function sizeRows(): Row[] {
  const dist = join(ACTION, '..');
  const sizeOf = (path: string): number => statSync(join(dist, path)).size;
  const sum = (paths: readonly string[]): string =>
    kilobytes(paths.reduce((bytes, path) => bytes + sizeOf(path), 0));
  const all = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(dist, path)).isFile(),
  );
  const row = (what: string, figure: string): Row => ({ what, against: '', figure, memory: '' });
  return [
    row('loaded before the first hash, packaged action', sum(BEFORE_THE_FIRST_HASH)),
    row('dist/ in all', sum(all)),
    row('dist/ without type declarations', sum(all.filter((path) => !path.startsWith('types')))),
  ];
}
