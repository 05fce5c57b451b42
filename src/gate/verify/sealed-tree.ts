import type { ByteSource } from '../../core/byte-source.ts';
import { ALGORITHM_NAMES, otherAlgorithms, sealedDigests } from '../../core/digest.ts';
import type { Hashed } from '../../core/hashing.ts';
import { isRegular, type Listing, type TreeEntry } from '../../core/listing.ts';
import { type Problem, problem } from '../../core/problem.ts';
import { type AlgorithmsByPath, hashEntries, NO_ANSWER } from '../../core/reading.ts';
import type { Finding } from '../../core/report.ts';
import type { SealedFile } from '../../core/seal.ts';
import { placeOf, type Verification, verifyAt } from '../../core/verify.ts';
import type { EffectiveFile } from '../../trust/effective.ts';
import { type Followed, LinkReader } from './links.ts';
import { isPlainMatch, type VerifiedFile, VerifiedFiles } from './verified-files.ts';

interface OfFile {
  readonly file: SealedFile;
}

/** The further algorithms that files are sealed by, by path. Few files have any. */
export function algorithmsOf(files: readonly OfFile[]): AlgorithmsByPath {
  const byPath = new Map<string, ReturnType<typeof otherAlgorithms>>();
  for (const { file } of files) {
    if (file.digests !== undefined) byPath.set(file.path, otherAlgorithms(file));
  }
  return byPath;
}

/** One tree with sealed files in it: what is at their paths, links followed where a seal does. */
export class SealedTree {
  readonly #source: ByteSource;
  readonly #listing: Listing;
  readonly #links: LinkReader;
  /** Of files whose path leads through a link that their seal follows. */
  readonly #followed = new Map<string, Followed>();

  constructor(source: ByteSource, listing: Listing) {
    this.#source = source;
    this.#listing = listing;
    this.#links = new LinkReader(source, listing);
  }

  /** Hashes what is at each path, in one reading, and compares it with the seal. */
  async verify(files: readonly EffectiveFile[]): Promise<VerifiedFiles> {
    const { entries, hashing } = await this.#entriesOf(files);
    const wanted = entries.filter((entry) => entry !== undefined);
    const hashed = wanted.length === 0 ? [] : await hashEntries(this.#source, wanted, hashing);
    const kept = new Map<number, Verification>();
    let next = 0;
    for (const [index, { file }] of files.entries()) {
      const entry = entries[index];
      const result = entry === undefined ? undefined : (hashed.at(next) ?? NO_ANSWER);
      if (entry !== undefined) next += 1;
      const isOwn = entry?.path === file.path;
      if (result?.ok && isOwn && isPlainMatch(file, result.digest)) continue;
      kept.set(index, this.#verification(file, result));
    }
    return new VerifiedFiles(files, entries, kept);
  }

  /** What is to be hashed of each file; undefined: nothing. */
  async #entriesOf(files: readonly OfFile[]) {
    const entries: (TreeEntry | undefined)[] = [];
    const asText = new Set<string>();
    const withOthers: OfFile[] = [];
    let bytes = 0;
    for (const { file } of files) {
      bytes += file.bytes ?? 0;
      // Without links to follow nothing is waited for: that is 100,000 turns on as many files.
      const entry =
        file.links === undefined ? this.#listing.get(file.path) : await this.#entryOf(file);
      const isFile = entry !== undefined && isRegular(entry);
      entries.push(isFile ? entry : undefined);
      if (!isFile) continue;
      if (file.text !== null) asText.add(entry.path);
      if (file.digests !== undefined) withOthers.push({ file: { ...file, path: entry.path } });
    }
    return { entries, hashing: { asText, others: joinedAlgorithms(withOthers), bytes } };
  }

  #verification(file: SealedFile, hashed: Hashed | undefined): Verification {
    const followed = this.#followed.get(file.path);
    const place = placeOf(this.#listing, file.path);
    if (followed === undefined) return verifyAt(file, place, hashed);
    if (!followed.ok)
      return {
        ...verifyAt(file, place, undefined),
        reason: `the symbolic link ${followed.reason}`,
      };
    const { entry, links } = followed;
    return { ...verifyAt(file, entry ?? 'missing', hashed), links };
  }

  /** What is at a path, links followed; undefined: nothing. */
  async #entryOf(file: SealedFile): Promise<TreeEntry | undefined> {
    const entry = this.#listing.get(file.path);
    const place = entry ?? placeOf(this.#listing, file.path);
    if (typeof place === 'string' || place.kind !== 'symlink') return entry;
    const followed = await this.#links.follow(file.path);
    this.#followed.set(file.path, followed);
    return followed.ok ? (followed.entry ?? undefined) : undefined;
  }
}

/** Two sealed paths may lead to one file, and be sealed by different algorithms. */
function joinedAlgorithms(files: readonly OfFile[]): AlgorithmsByPath {
  const byPath = new Map<string, Set<ReturnType<typeof otherAlgorithms>[number]>>();
  for (const { file } of files) {
    const joined = byPath.get(file.path) ?? new Set();
    for (const algorithm of otherAlgorithms(file)) joined.add(algorithm);
    byPath.set(file.path, joined);
  }
  return new Map([...byPath].map(([path, joined]) => [path, [...joined]]));
}

/** The tools that write foreign seals follow links, and so does the gate: it says where to. */
export function linkNote({ file, seal, verification }: VerifiedFile): Finding[] {
  const { entry, links } = verification;
  if (links === undefined || links.length === 0 || entry === null) return [];
  const [first] = sealedDigests(file);
  const name = first === undefined ? 'digest' : ALGORITHM_NAMES[first[0]];
  return [
    {
      code: 'link-followed',
      severity: 'note',
      message: `${file.path} leads through a symbolic link to ${entry.path}: the ${name} was compared with the bytes there.`,
      file: seal,
      line: file.at.line,
      remedy: null,
      subjects: { named: [file.path], count: 1 },
    },
  ];
}

/** A link that leads out of the tree shows bytes that nobody here can judge. */
export function linkProblem({ file, verification: { status, reason } }: VerifiedFile): Problem[] {
  if (status !== 'not-regular' || reason === null) return [];
  return [
    problem(
      'unsafe-path',
      `The sealed path cannot be followed: ${reason}.`,
      'Replace it with the file itself, or with a link that stays in the repository.',
      file.path,
    ),
  ];
}
