import { statSync } from 'node:fs';
import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import type { ByteSource } from '../core/byte-source.ts';
import { isRegular, type Listing, type TreeEntry } from '../core/listing.ts';
import { ProblemError, problem } from '../core/problem.ts';
import { shellQuote } from '../core/shell-quote.ts';
import { compilePattern, escapePattern } from '../formats/pattern.ts';
import type { Invocation } from './console.ts';
import { type Place, repositoryPath } from './repository.ts';
import { literalPart } from './seal-target.ts';
import { isSealPath } from './sealed-elsewhere.ts';

/** What names stand for. */
export interface Expanded {
  readonly documents: readonly TreeEntry[];
  /**
   * Seals and `.gitattributes` that a folder or a glob has besides: they change
   * whenever something is sealed or protected. Only a closed pattern needs them.
   */
  readonly others: readonly TreeEntry[];
}

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
): Promise<Expanded> {
  const listing = await source.list();
  const documents = new Map<string, TreeEntry>();
  const others = new Map<string, TreeEntry>();
  for (const name of named) {
    const entry = listing.get(pathOf(place, invocation, name));
    if (entry !== undefined) {
      documents.set(entry.path, regular(entry, name));
      continue;
    }
    const entries =
      literalPart(name) === name
        ? below(name, listing, source, place, invocation)
        : matching(name, listing, place, invocation);
    for (const each of entries) (isDocument(each) ? documents : others).set(each.path, each);
  }
  documents.delete(sealPath);
  others.delete(sealPath);
  return {
    documents: [...documents.values()],
    others: [...others.values()].filter(({ path }) => !documents.has(path)),
  };
}

function regular(entry: TreeEntry, name: string): TreeEntry {
  if (isRegular(entry)) return entry;
  throw refused(
    `"${name}" is a ${entry.kind}, and only regular files are sealed.`,
    'Seal the file itself.',
  );
}

/** Regular files below a folder. */
function below(
  name: string,
  listing: Listing,
  source: ByteSource,
  place: Place,
  invocation: Invocation,
): readonly TreeEntry[] {
  const isTop = resolve(invocation.cwd, name) === resolve(place.top);
  const start = isTop ? '' : `${repositoryPath(place, invocation, name)}/`;
  const entries = listing.entries.filter(
    (entry) => isRegular(entry) && entry.path.startsWith(start),
  );
  if (entries.length === 0) throw notThere(name, source, invocation);
  return entries;
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

function isDocument(entry: TreeEntry): boolean {
  const isAttributes = basename(entry.path) === '.gitattributes';
  return !isAttributes && !isSealPath(entry.path);
}

function notThere(name: string, source: ByteSource, { cwd }: Invocation): ProblemError {
  if (source.kind === 'commit') {
    return refused(`No such file in the commit: ${name}.`, 'Correct the name.');
  }
  const stat = statSync(resolve(cwd, name), { throwIfNoEntry: false });
  if (stat === undefined) return refused(`No such file: ${name}.`, 'Correct the name.');
  if (source.kind === 'index') {
    const quoted = shellQuote(name) ?? 'FILE';
    return refused(
      `"${name}" is not in the index.`,
      `Run "git add ${quoted}" first, or seal the files on disk with --work-tree.`,
    );
  }
  return stat.isDirectory()
    ? refused(`No file to seal is in the folder ${name}.`, 'Name the files themselves.')
    : refused(`"${name}" is ignored by git.`, 'Run "git add --force" first, or name another file.');
}

/** Refuses names that stand for nothing, or for what is outside, before anything is derived from them. */
export function refuseNames(
  named: readonly string[],
  { top, git }: Place,
  { cwd }: Invocation,
): void {
  for (const name of named) {
    if (name === '') {
      throw refused('An empty name is not the name of a file.', 'Name files, folders or globs.');
    }
    const from = relative(top, resolve(cwd, literalPart(name)));
    if (from !== '..' && !from.startsWith(`..${sep}`) && !isAbsolute(from)) continue;
    const whole = git === null ? 'folder' : 'repository';
    throw refused(`${name} is outside the ${whole} ${top}.`, 'Name a file inside it.');
  }
}

function refused(message: string, remedy: string): ProblemError {
  return new ProblemError(problem('bad-input', message, remedy));
}
