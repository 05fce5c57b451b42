import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LOADED_FIRST } from './loaded-first.ts';
import type { Row } from './row.ts';
import { ACTION } from './set-rows.ts';

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
    row('loaded before the first hash, packaged action', sum(LOADED_FIRST)),
    row('dist/ in all', sum(all)),
    row('dist/ without type declarations', sum(all.filter((path) => !path.startsWith('types')))),
  ];
}
