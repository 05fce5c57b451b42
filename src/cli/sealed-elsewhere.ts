import { Allowance } from '../core/allowance.ts';
import type { ByteSource } from '../core/byte-source.ts';
import { LIMITS } from '../core/limits.ts';
import { isRegular } from '../core/listing.ts';
import { ProblemError, problem } from '../core/problem.ts';
import { collectAll } from '../core/reading.ts';
import type { SealedFile } from '../core/seal.ts';
import { shellQuote } from '../core/shell-quote.ts';
import { parseSeal } from '../formats/seal.ts';
import { WorkTreeSource } from '../git/work-tree/source.ts';
import type { Invocation } from './console.ts';
import type { Place } from './repository.ts';
import { pathHere } from './standpoint.ts';

/** What is about to be sealed, and where. */
export interface Proposed {
  readonly path: string;
  readonly entries: readonly Omit<SealedFile, 'at'>[];
  /** Whether the user named the seal: then a second seal of the same bytes is intended. */
  readonly named: boolean;
}

/**
 * Refuses files that another seal lists: two seals of one file disagree once
 * one of them is updated, and then every run is an error. Seals are looked for
 * on disk, where one may be that is not in the index yet; of a commit, in it.
 * A seal that cannot be read is left to `check`. Throws ProblemError.
 */
export async function refuseSealedElsewhere(
  proposed: Proposed,
  head: ByteSource,
  place: Place,
  { cwd }: Pick<Invocation, 'cwd'>,
): Promise<void> {
  const source = head.kind === 'commit' ? head : new WorkTreeSource(place.top, place.git);
  const { entries } = await source.list();
  const seals = entries.filter(
    (entry) => isRegular(entry) && isSealPath(entry.path) && entry.path !== proposed.path,
  );
  const digests = new Map(proposed.entries.map(({ path, sha256 }) => [path, sha256]));
  for (const seal of seals) {
    // One by one: there may be many.
    const other = seal.path;
    const allowance = new Allowance(LIMITS.manifestBytes);
    const text = (await collectAll(source, [seal], allowance)).get(other);
    const parsed = text?.ok ? parseSeal(text.bytes, other) : null;
    const twice = (parsed?.ok ? parsed.value.files : []).find(({ path, sha256 }) =>
      proposed.named ? (digests.get(path) ?? sha256) !== sha256 : digests.has(path),
    );
    if (twice === undefined) continue;
    const here = (path: string): string => pathHere(path, place.top, cwd);
    throw sealedBy(here(twice.path), here(other), proposed.named);
  }
}

function sealedBy(path: string, seal: string, named: boolean): ProblemError {
  const quoted = shellQuote(seal);
  const command = `"seal-vs-bytes seal --update${quoted === null ? '' : ` ${quoted}`}"`;
  return new ProblemError(
    named
      ? problem(
          'bad-input',
          `${path} is already sealed by ${seal}, with another digest.`,
          `Run ${command} first.`,
        )
      : problem(
          'bad-input',
          `${path} is already sealed by ${seal}.`,
          `Use ${command}, or name the seal to write with --output.`,
        ),
  );
}

export function isSealPath(path: string): boolean {
  return path.endsWith('.seal.json');
}
