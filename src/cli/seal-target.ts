import { statSync } from 'node:fs';
import path, { type PlatformPath } from 'node:path';
import type { Invocation } from './console.ts';

/**
 * Where a seal goes that nobody named: beside what is sealed. One file or one
 * folder has its name (`docs/plan.md`: `docs/plan.seal.json`; `docs`:
 * `docs.seal.json`); several have that of the folder that holds them all
 * (`docs/docs.seal.json`). A glob stands for the folder that it begins in.
 * @param named as the user wrote them, from `cwd`
 * @param top of the repository: nothing goes above it
 * @param system the rules by which the user's system reads paths
 */
export function defaultSeal(
  named: readonly string[],
  top: string,
  { cwd }: Pick<Invocation, 'cwd'>,
  system: PlatformPath = path,
): string {
  const { basename, dirname, resolve, sep } = system;
  const places = named.map((name) => resolve(cwd, literalPart(name)));
  const [first = cwd] = places;
  const one = places.length === 1 && literalPart(named[0] ?? '') === named[0];
  if (one && first !== top) {
    const isFile = statSync(first, { throwIfNoEntry: false })?.isFile() === true;
    const name = isFile ? basename(first).replace(/(?<=.)\.[^.]*$/, '') : basename(first);
    return resolve(dirname(first), `${name}.seal.json`);
  }
  const folder = places
    .map((place) =>
      statSync(place, { throwIfNoEntry: false })?.isDirectory() ? place : dirname(place),
    )
    .reduce(
      (common, place) => commonFolder(common, place, sep),
      places[0] === undefined ? top : first,
    );
  const within = folder === top || folder.startsWith(`${top}${sep}`) ? folder : top;
  return resolve(within, `${basename(within)}.seal.json`);
}

/** The path before the first segment that holds a wildcard; the path itself where none does. */
export function literalPart(named: string): string {
  const segments = named.split('/');
  const wild = segments.findIndex((segment) => /[*?[{]/.test(segment));
  return wild < 0 ? named : segments.slice(0, wild).join('/') || '.';
}

function commonFolder(one: string, other: string, sep: string): string {
  const [a, b] = [one.split(sep), other.split(sep)];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return a.slice(0, same).join(sep) || sep;
}
