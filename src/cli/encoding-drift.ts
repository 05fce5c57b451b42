import type { ByteSource } from '../core/byte-source.ts';
import type { CauseId } from '../core/drift.ts';
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

/** Mere encoding is nearly always an accident of a tool: sealing it in would hide it for good. */
export async function refuseEncodingDrift(
  earlier: Seal,
  entries: readonly Omit<SealedFile, 'at'>[],
  source: ByteSource,
): Promise<void> {
  const listing = await source.list();
  const before = new Map(earlier.files.map((file) => [file.path, file]));
  const changed = entries.filter(({ path, sha256 }) => {
    const was = before.get(path);
    return was !== undefined && was.sha256 !== sha256;
  });
  const wanted = changed.flatMap(({ path }) => listing.get(path) ?? []);
  const bytes = await collectAll(source, wanted, LIMITS.diagnoseBytes);
  for (const { path } of changed) {
    const was = before.get(path);
    const found = bytes.get(path);
    if (was === undefined || !found?.ok) continue;
    const { explained, causes } = diagnose({
      sealed: { sha256: was.sha256, bytes: was.bytes },
      found: found.bytes,
      recovered: null,
      path,
      unchangedSinceBase: false,
    });
    if (!explained || !causes.every(({ id }) => ENCODING.has(id))) continue;
    throw new ProblemError(
      problem(
        'bad-input',
        `"${path}" differs from its seal in encoding alone (${causes.map(({ id }) => id).join(', ')}), so it is not resealed.`,
        'Put the sealed bytes back, or say --accept-encoding if the new ones are meant.',
      ),
    );
  }
}
