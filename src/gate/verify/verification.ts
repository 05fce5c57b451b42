import type { ByteSource } from '../../core/byte-source.ts';
import { foundKey, sealedKey } from '../../core/digest.ts';
import { LIMITS } from '../../core/limits.ts';
import { isRegular, type Listing, type TreeEntry } from '../../core/listing.ts';
import type { Problem } from '../../core/problem.ts';
import type { Finding, Trust } from '../../core/report.ts';
import { isOfShard, type Shard } from '../../core/shard.ts';
import { contradictions } from '../../core/text-scan.ts';
import { compileClosed, compilePattern } from '../../formats/pattern.ts';
import type { EffectiveFile, EffectiveSeals } from '../../trust/effective.ts';
import type { GatePorts } from '../contract.ts';
import { linkNote, linkProblem, SealedTree } from './sealed-tree.ts';
import { totalFindings } from './totals.ts';
import type { VerifiedFile, VerifiedFiles } from './verified-files.ts';

export interface Verified {
  /** What this run judges: all that is sealed, or its part of it. */
  readonly files: VerifiedFiles;
  /**
   * Verified for the sake of a blocker that rests on them, or because they may
   * be swapped with a file of this part; another part judges them.
   */
  readonly beside: VerifiedFiles;
  /** All that is sealed, in path order. */
  readonly sealed: readonly EffectiveFile[];
  readonly unlisted: readonly Unlisted[];
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** What was found of a sealed file, whichever part judges it. */
export function verifiedAt({ files, beside }: Verified, path: string): VerifiedFile | undefined {
  return files.find(path) ?? beside.find(path);
}

export interface Unlisted {
  readonly entry: TreeEntry;
  readonly pattern: string;
  readonly seal: string;
  readonly trust: Trust;
  readonly line: number;
}

/** Which part of the sealed files a run judges, and what else it must know. */
export interface Part {
  /** Null: all of them. */
  readonly shard: Shard | null;
  /** Paths that a decision of this run rests on, whoever judges them. */
  readonly evidence: ReadonlySet<string>;
  readonly heavy?: GatePorts['heavy'];
}

/** Hashes what the seals name and compares each file with its seal. */
export async function verifyAll(
  seals: EffectiveSeals,
  source: ByteSource,
  listing: Listing,
  { shard, evidence, heavy = (work) => work() }: Part = { shard: null, evidence: new Set() },
): Promise<Verified> {
  const isOwn = (path: string): boolean => shard === null || isOfShard(path, shard);
  const own = seals.files.filter(({ file }) => isOwn(file.path));
  const others = seals.files.filter(({ file }) => !isOwn(file.path) && evidence.has(file.path));
  const tree = new SealedTree(source, listing);
  const files = await tree.verify(own);
  const partners = shard === null ? [] : partnersOf(files, seals.files, evidence);
  const beside = await tree.verify([...others, ...partners]);
  const many = seals.closed.length * listing.entries.length > LIMITS.heavyComparisons;
  const compare: NonNullable<GatePorts['heavy']> = many ? heavy : (work) => work();
  return {
    files,
    beside,
    sealed: seals.files,
    unlisted: compare(() => unlistedFiles(seals, listing)).filter(({ entry }) => isOwn(entry.path)),
    findings: [
      ...[...files.notPlain()].flatMap(textFinding),
      ...[...files.notPlain()].flatMap(linkNote),
      ...compare(() => emptyClosed(seals, listing)),
      ...(await totalFindings(seals.totals, source, listing)),
    ],
    problems: [...files.notPlain()].flatMap(linkProblem),
  };
}

/** Files of other parts whose sealed bytes were found in this one: the two may be swapped. */
function partnersOf(
  files: VerifiedFiles,
  sealed: readonly EffectiveFile[],
  evidence: ReadonlySet<string>,
): EffectiveFile[] {
  const found = new Set(
    files.drifting.flatMap(({ file, verification: { status, found: digest } }) =>
      status === 'drift' && digest !== null ? [foundKey(file, digest)] : [],
    ),
  );
  if (found.size === 0) return [];
  return sealed.filter(
    ({ file }) =>
      found.has(sealedKey(file)) && files.find(file.path) === undefined && !evidence.has(file.path),
  );
}

/** A file may hold its digest and still be another text than the seal declares. */
function textFinding({ file, seal, verification }: VerifiedFile): Finding[] {
  if (file.text === null || verification.status !== 'match') return [];
  if (verification.text === undefined) return [];
  const wrong = contradictions(file.text, verification.text);
  if (wrong.length === 0) return [];
  return [
    {
      code: 'text-mismatch',
      severity: 'fail',
      message: `${file.path} matches its digest, but is not the text that the seal declares: ${wrong.join(', ')}.`,
      file: seal,
      line: file.at.line,
      remedy: 'Correct the file and reseal it, or correct the declaration in the seal.',
      subjects: { named: [file.path], count: 1 },
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
    const known = listed.has(path);
    const isListed = (only?: ReadonlySet<string>) => only?.has(path) ?? known;
    const stranger = isRegular(entry)
      ? patterns.find(
          ({ match, manifests, only }) =>
            !isListed(only) && match(path) && (only !== undefined || !manifests.has(path)),
        )
      : patterns.find(
          ({ match, mayContain, only }) => !isListed(only) && (match(path) || mayContain(path)),
        );
    if (stranger === undefined) continue;
    const { pattern, seal, trust, at } = stranger;
    found.push({ entry, pattern, seal, trust, line: at.line });
  }
  return found;
}
