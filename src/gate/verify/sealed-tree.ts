import type { ByteSource } from '../../core/byte-source.ts';
import { ALGORITHM_NAMES, otherAlgorithms, sealedDigests } from '../../core/digest.ts';
import type { Hashed } from '../../core/hashing.ts';
import { isRegular, type Listing, type TreeEntry } from '../../core/listing.ts';
import { type Problem, problem } from '../../core/problem.ts';
import { type AlgorithmsByPath, hashAll } from '../../core/reading.ts';
import type { Finding } from '../../core/report.ts';
import type { SealedFile } from '../../core/seal.ts';
import { placeOf, type Verification, verifyAt } from '../../core/verify.ts';
import { type Followed, LinkReader } from './links.ts';

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

  /** Hashes what is at each path, in one reading. Keys of the result are the sealed paths. */
  async hash(files: readonly OfFile[]): Promise<Map<string, Hashed>> {
    const wanted: TreeEntry[] = [];
    const asText = new Set<string>();
    const paths = new Map<string, string>();
    const entries: OfFile[] = [];
    let bytes = 0;
    for (const { file } of files) {
      bytes += file.bytes ?? 0;
      const entry = await this.#entryOf(file);
      if (entry === null || !isRegular(entry)) continue;
      wanted.push(entry);
      if (file.text !== null) asText.add(entry.path);
      if (file.digests !== undefined) entries.push({ file: { ...file, path: entry.path } });
      if (entry.path !== file.path) paths.set(file.path, entry.path);
    }
    if (wanted.length === 0) return new Map();
    const others = joinedAlgorithms(entries);
    const result = await hashAll(this.#source, wanted, { asText, others, bytes });
    for (const [path, target] of paths) {
      const hashed = result.get(target);
      if (hashed !== undefined) result.set(path, hashed);
    }
    return result;
  }

  verify(file: SealedFile, hashed: Hashed | undefined): Verification {
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

  async #entryOf(file: SealedFile): Promise<TreeEntry | null> {
    const entry = this.#listing.get(file.path);
    if (file.links === undefined) return entry ?? null;
    const place = entry ?? placeOf(this.#listing, file.path);
    if (typeof place === 'string' || place.kind !== 'symlink') return entry ?? null;
    const followed = await this.#links.follow(file.path);
    this.#followed.set(file.path, followed);
    return followed.ok ? followed.entry : null;
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

interface Judged extends OfFile {
  readonly seal: string;
  readonly verification: Verification;
}

/** The tools that write foreign seals follow links, and so does the gate: it says where to. */
export function linkNote({ file, seal, verification }: Judged): Finding[] {
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
export function linkProblem({ file, verification: { status, reason } }: Judged): Problem[] {
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
