import type { ByteSource } from '../core/byte-source.ts';
import type { Hashed } from '../core/hashing.ts';
import type { Listing, TreeEntry } from '../core/listing.ts';
import { hashAll } from '../core/reading.ts';
import type { Finding, Trust } from '../core/report.ts';
import { contradictions } from '../core/text-scan.ts';
import { isRegular, type Verification, verify } from '../core/verify.ts';
import { compileClosed, compilePattern } from '../formats/pattern.ts';
import type { EffectiveFile, EffectiveSeals } from '../trust/effective.ts';

/** Every sealed file, verified; keyed by what seals it. */
export interface VerifiedFile extends EffectiveFile {
  readonly verification: Verification;
}

export interface Verified {
  readonly files: readonly VerifiedFile[];
  readonly unlisted: readonly Unlisted[];
  readonly findings: readonly Finding[];
  readonly hashed: ReadonlyMap<string, Hashed>;
  readonly bytesHashed: number;
}

export interface Unlisted {
  readonly entry: TreeEntry;
  readonly pattern: string;
  readonly seal: string;
  readonly trust: Trust;
  readonly line: number;
}

/** Hashes what the seals name and holds each file against its seal. */
export async function verifyAll(
  seals: EffectiveSeals,
  source: ByteSource,
  listing: Listing,
): Promise<Verified> {
  const wanted: TreeEntry[] = [];
  const asText = new Set<string>();
  for (const { file } of seals.files) {
    const entry = listing.get(file.path);
    if (entry === undefined || !isRegular(entry)) continue;
    wanted.push(entry);
    if (file.text !== null) asText.add(file.path);
  }
  const hashed = await hashAll(source, wanted, asText);
  const files = seals.files.map((effective) => ({
    ...effective,
    verification: verify(effective.file, listing, hashed.get(effective.file.path)),
  }));
  let bytesHashed = 0;
  for (const result of hashed.values()) if (result.ok) bytesHashed += result.digest.bytes;
  return {
    files,
    unlisted: unlistedFiles(seals, listing),
    findings: [
      ...files.flatMap((file) => textFinding(file, hashed.get(file.file.path))),
      ...emptyClosed(seals, listing),
    ],
    hashed,
    bytesHashed,
  };
}

/** A file may hold its digest and still be another text than the seal declares. */
function textFinding(
  { file, seal, verification }: VerifiedFile,
  hashed: Hashed | undefined,
): Finding[] {
  if (file.text === null || verification.status !== 'match') return [];
  if (hashed === undefined || !hashed.ok || hashed.text === null) return [];
  const wrong = contradictions(file.text, hashed.text);
  if (wrong.length === 0) return [];
  return [
    {
      code: 'text-mismatch',
      severity: 'fail',
      message: `${file.path} is what was sealed, but not the text that the seal declares: ${wrong.join(', ')}.`,
      file: seal,
      line: file.at.line,
      remedy: 'Correct the file and seal it anew, or correct the declaration in the seal.',
    },
  ];
}

/** Said, not judged: a folder may be closed before its first file is there. */
function emptyClosed(seals: EffectiveSeals, listing: Listing): Finding[] {
  return seals.closed.flatMap(({ pattern, seal, at }): Finding[] => {
    const compiled = compilePattern(pattern);
    const matches = compiled.ok && listing.entries.some(({ path }) => compiled.value(path));
    if (matches) return [];
    const folder = listing.isFolder(pattern) ? ` Did you mean "${pattern}/**"?` : '';
    return [
      {
        code: 'closed-unmatched',
        severity: 'note',
        message: `The closed pattern "${pattern}" of ${seal} matches no file.${folder}`,
        file: seal,
        line: at.line,
        remedy: null,
      },
    ];
  });
}

/**
 * Entries inside a closed pattern that no effective seal lists. A link or a
 * submodule in the place of a folder leads around the pattern, so it is one of
 * them. A seal is no stranger where the side that closed the folder has it.
 */
function unlistedFiles(seals: EffectiveSeals, listing: Listing): Unlisted[] {
  if (seals.closed.length === 0) return [];
  const listed = new Set(seals.files.map(({ file }) => file.path));
  const patterns = seals.closed.flatMap((closed) => {
    const compiled = compileClosed(closed.pattern);
    return compiled.ok ? [{ ...closed, ...compiled.value }] : [];
  });
  const found: Unlisted[] = [];
  for (const entry of listing.entries) {
    const { path } = entry;
    if (listed.has(path)) continue;
    const stranger = isRegular(entry)
      ? patterns.find(({ match, manifests }) => match(path) && !manifests.has(path))
      : patterns.find(({ match, mayContain }) => match(path) || mayContain(path));
    if (stranger === undefined) continue;
    const { pattern, seal, trust, at } = stranger;
    found.push({ entry, pattern, seal, trust, line: at.line });
  }
  return found;
}
