import { Allowance } from '../core/allowance.ts';
import type { ByteSource } from '../core/byte-source.ts';
import { type CauseId, SUSPICIOUS_CAUSES } from '../core/drift.ts';
import { LIMITS } from '../core/limits.ts';
import { ProblemError, problem } from '../core/problem.ts';
import { collectAll } from '../core/reading.ts';
import type { Seal, SealedFile } from '../core/seal.ts';
import { diagnose } from '../drift/diagnose.ts';

/** Causes that change how a text is written, not what it says. */
const ENCODING: ReadonlySet<CauseId> = new Set<CauseId>([
  'bom-added',
  'bom-removed',
  'eol-crlf',
  'eol-lf',
  'eol-cr',
  'eol-mixed',
  'eol-doubled',
  'final-newline-added',
  'final-newline-removed',
  'trailing-whitespace',
  'tabs-spaces',
  'blank-lines',
  'unicode-normalization',
  'json-escaped',
  'json-unescaped',
  'json-numbers',
  'json-reordered',
  'json-reformatted',
  'character-references',
  'text-escaped',
  'transcoded',
  'mojibake',
  'ident-expanded',
  'export-subst',
  'base64',
  'git-lfs-pointer',
]);

/** Which proven changes a reseal may take over. */
export interface Accepted {
  readonly encoding: boolean;
  /** Look-alike and invisible characters: never covered by `encoding`. */
  readonly suspicious: boolean;
  /** A path as it is written from where the user is. */
  readonly here: (path: string) => string;
}

/**
 * A change of encoding alone is nearly always an accident of a tool, and a change
 * by look-alike or invisible characters seldom is one: sealing either in would
 * hide it for good. Throws a ProblemError for the first that is not accepted.
 */
export async function refuseEncodingDrift(
  earlier: Seal,
  entries: readonly Omit<SealedFile, 'at'>[],
  source: ByteSource,
  accepted: Accepted,
): Promise<void> {
  if (accepted.encoding && accepted.suspicious) return;
  const listing = await source.list();
  const before = new Map(earlier.files.map((file) => [file.path, file]));
  const changed = entries.filter(({ path, sha256 }) => {
    const was = before.get(path);
    return was !== undefined && was.sha256 !== sha256;
  });
  for (const { path } of changed) {
    const was = before.get(path);
    const entry = listing.get(path);
    if (was === undefined || entry === undefined) continue;
    // One by one: there may be many.
    const allowance = new Allowance(LIMITS.diagnoseBytes);
    const found = (await collectAll(source, [entry], allowance)).get(path);
    if (!found?.ok) continue;
    const { explained, causes } = diagnose({
      sealed: { sha256: was.sha256, bytes: was.bytes },
      found: found.bytes,
      recovered: null,
      path,
      unchangedSinceBase: false,
    });
    if (explained)
      refuse(
        accepted.here(path),
        causes.map(({ id }) => id),
        accepted,
      );
  }
}

function refuse(path: string, ids: readonly CauseId[], accepted: Accepted): void {
  const told = ids.join(', ');
  if (ids.some((id) => SUSPICIOUS_CAUSES.has(id))) {
    if (accepted.suspicious) return;
    throw new ProblemError(
      problem(
        'bad-input',
        `"${path}" differs from its seal by characters that look alike or do not show (${told}), so it is not resealed.`,
        'Restore the sealed bytes, or pass --accept-suspicious if these characters are intended.',
      ),
    );
  }
  if (accepted.encoding || !ids.every((id) => ENCODING.has(id))) return;
  throw new ProblemError(
    problem(
      'bad-input',
      `"${path}" differs from its seal only in encoding (${told}), so it is not resealed.`,
      'Restore the sealed bytes, or pass --accept-encoding if the new encoding is intended.',
    ),
  );
}
