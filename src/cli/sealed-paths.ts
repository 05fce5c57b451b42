import { relative, resolve, sep } from 'node:path';
import type { ByteSource } from '../core/byte-source.ts';
import { isRegular, type Listing, type TreeEntry } from '../core/listing.ts';
import { ProblemError, problem } from '../core/problem.ts';
import { compilePattern, escapePattern } from '../formats/pattern.ts';
import type { Invocation } from './console.ts';
import { type Place, repositoryPath } from './repository.ts';
import { literalPart } from './seal-target.ts';

/**
 * Files as named; a folder stands for every regular file below it, a glob for
 * what it matches from the current folder, the seal itself left out. Throws
 * ProblemError where a name stands for nothing.
 */
export async function expand(
  named: readonly string[],
  source: ByteSource,
  sealPath: string,
  place: Place,
  invocation: Invocation,
): Promise<readonly TreeEntry[]> {
  const listing = await source.list();
  const found = new Map<string, TreeEntry>();
  for (const name of named) {
    if (literalPart(name) !== name && listing.get(pathOf(place, invocation, name)) === undefined) {
      for (const entry of matching(name, listing, place, invocation)) {
        if (entry.path !== sealPath) found.set(entry.path, entry);
      }
      continue;
    }
    const isTop = resolve(invocation.cwd, name) === resolve(place.top);
    const path = isTop ? '' : repositoryPath(place, invocation, name);
    const entry = listing.get(path);
    if (entry !== undefined && !isRegular(entry)) {
      throw refused(
        `"${name}" is a ${entry.kind}, and only regular files are sealed.`,
        'Seal the file itself.',
      );
    }
    const below = listing.entries.filter(
      (candidate) => isRegular(candidate) && (isTop || candidate.path.startsWith(`${path}/`)),
    );
    const chosen = entry === undefined ? below : [entry];
    if (chosen.length === 0) throw notThere(name, source);
    for (const candidate of chosen) {
      if (candidate.path !== sealPath) found.set(candidate.path, candidate);
    }
  }
  return [...found.values()];
}

/** A name with wildcards may be that of a file all the same. */
function pathOf(place: Place, { cwd }: Invocation, name: string): string {
  return relative(place.top, resolve(cwd, name)).split(sep).join('/');
}

/** Regular files that a glob matches, from the folder where the user is. */
function matching(
  glob: string,
  listing: Listing,
  place: Place,
  invocation: Invocation,
): readonly TreeEntry[] {
  const from = relative(place.top, resolve(invocation.cwd)).split(sep).join('/');
  const compiled = compilePattern(from === '' ? glob : `${escapePattern(from)}/${glob}`);
  if (!compiled.ok) throw new ProblemError(compiled.problems[0] ?? noMatch(glob).problem);
  const entries = listing.entries.filter((entry) => isRegular(entry) && compiled.value(entry.path));
  if (entries.length === 0) throw noMatch(glob);
  return entries;
}

const noMatch = (glob: string): ProblemError =>
  refused(`No file matches "${glob}".`, 'Quote the glob, and write it from this folder.');

function notThere(name: string, source: ByteSource): ProblemError {
  return source.kind === 'index'
    ? refused(
        `"${name}" is not in the index.`,
        `Run "git add ${name}" first, or seal the files on disk with --work-tree.`,
      )
    : refused(`"${name}" is not in the ${source.kind}.`, 'Correct the name.');
}

function refused(message: string, remedy: string): ProblemError {
  return new ProblemError(problem('bad-input', message, remedy));
}
