import type { ByteSource } from '../core/byte-source.ts';
import { LIMITS } from '../core/limits.ts';
import { isRegular } from '../core/listing.ts';
import { ProblemError, problem } from '../core/problem.ts';
import { collectAll } from '../core/reading.ts';
import { shellQuote } from '../core/shell-quote.ts';
import { parseSeal } from '../formats/seal.ts';
import { WorkTreeSource } from '../git/work-tree/source.ts';
import type { Invocation } from './console.ts';
import type { Place } from './repository.ts';
import { pathHere } from './standpoint.ts';

/**
 * Refuses files that another seal lists: two seals of one file disagree once
 * one of them is updated, and then every run is an error. Seals are looked for on disk, where one may be that is not in the
 * index yet; of a commit, in it. A seal that cannot be read is left to `check`.
 * Throws ProblemError.
 */
export async function refuseSealedElsewhere(
  paths: readonly string[],
  sealPath: string,
  head: ByteSource,
  place: Place,
  { cwd }: Pick<Invocation, 'cwd'>,
): Promise<void> {
  const source = head.kind === 'commit' ? head : new WorkTreeSource(place.top, place.git);
  const { entries } = await source.list();
  const seals = entries.filter(
    (entry) => isRegular(entry) && isSealPath(entry.path) && entry.path !== sealPath,
  );
  const wanted = new Set(paths);
  const texts = await collectAll(source, seals, LIMITS.manifestBytes);
  for (const { path: other } of seals) {
    const text = texts.get(other);
    const parsed = text?.ok ? parseSeal(text.bytes, other) : null;
    const twice = parsed?.ok ? parsed.value.files.find(({ path }) => wanted.has(path)) : undefined;
    if (twice === undefined) continue;
    const seal = pathHere(other, place.top, cwd);
    const quoted = shellQuote(seal);
    const command = `"seal-vs-bytes seal --update${quoted === null ? '' : ` ${quoted}`}"`;
    throw new ProblemError(
      problem(
        'bad-input',
        `${pathHere(twice.path, place.top, cwd)} is already sealed by ${seal}.`,
        `Use ${command}, or name that seal with --output.`,
      ),
    );
  }
}

export function isSealPath(path: string): boolean {
  return path.endsWith('.seal.json');
}
