import { ALGORITHM_NAMES, isBroken } from '../core/digest.ts';
import { LIMITS } from '../core/limits.ts';
import { folderOf, joinPath } from '../core/path.ts';
import { type Parsed, type Problem, TOP } from '../core/problem.ts';
import type { ClosedPattern, Seal, SealNote } from '../core/seal.ts';
import { type BagManifest, type BagVersion, readManifest } from './bag-manifest.ts';
import { isManifestName, nameOf } from './bag-names.ts';
import { readBagInfo, readDeclaration } from './bag-tags.ts';
import { escapePattern, readPattern } from './pattern.ts';
import { ProblemList } from './problem-list.ts';
import { quoted } from './quoted.ts';

/**
 * A bag (RFC 8493) from the bytes of its tag files: one seal for each manifest,
 * or every problem. What makes a bag incomplete or invalid is a problem here, or
 * a drift of the files: nothing but what is listed may be in `data/`.
 */
export function parseBag(
  documents: ReadonlyMap<string, Uint8Array>,
  named: string,
): Parsed<readonly Seal[]> {
  return new Bag(documents, named).parse();
}

class Bag {
  readonly #documents: ReadonlyMap<string, Uint8Array>;
  readonly #named: string;
  readonly #folder: string;
  readonly #problems = new Map<string, ProblemList>();

  constructor(documents: ReadonlyMap<string, Uint8Array>, named: string) {
    this.#documents = documents;
    this.#named = named;
    this.#folder = folderOf(named);
  }

  parse(): Parsed<readonly Seal[]> {
    const version = this.#declaration();
    this.#refuseHoles();
    const manifests = version === null ? [] : this.#manifests(version);
    const payload = manifests.filter(({ kind }) => kind === 'payload');
    this.#refuseLack(payload, version);
    this.#refuseBroken(manifests, payload);
    for (const tag of manifests.filter(({ kind }) => kind === 'tag')) this.#checkTags(tag, payload);
    const total = this.#total(version);
    const closed = this.#closed(payload);
    const problems = this.#allProblems();
    if (problems.length > 0) return { ok: false, problems };
    const members = [...this.#documents.keys()];
    const seals = manifests.map((manifest): Seal => {
      const { path, kind, listed } = manifest;
      const isPayload = kind === 'payload';
      return {
        path,
        format: 'bagit',
        name: null,
        root: this.#folder,
        files: listed.files,
        closed: isPayload ? [closed] : [],
        members,
        notes: notesOf(manifest),
        ...(isPayload && total !== undefined ? { total } : {}),
      };
    });
    return { ok: true, value: seals };
  }

  #list(path: string): ProblemList {
    const known = this.#problems.get(path);
    if (known !== undefined) return known;
    const list = new ProblemList(path);
    this.#problems.set(path, list);
    return list;
  }

  #refuse(path: string, message: string, remedy: string): void {
    this.#list(path).add('invalid-bag', message, remedy, TOP);
  }

  #allProblems(): readonly Problem[] {
    return [...this.#problems.values()].flatMap((list) => list.toProblems());
  }

  #declaration(): BagVersion | null {
    const path = joinPath(this.#folder, 'bagit.txt');
    const bytes = this.#documents.get(path);
    if (bytes !== undefined) return readDeclaration(bytes, this.#list(path));
    const remedy = 'Add it, or name a checksum list SHA256SUMS instead.';
    this.#refuse(this.#named, 'There is no bagit.txt beside the manifest.', remedy);
    return null;
  }

  #refuseHoles(): void {
    const path = joinPath(this.#folder, 'fetch.txt');
    if (!this.#documents.has(path)) return;
    const remedy = 'Fetch the files, re-create the bag without fetch.txt, and commit it.';
    this.#refuse(path, 'The bag is incomplete: fetch.txt names files to be fetched.', remedy);
  }

  /** Those by the strongest algorithms first: where two say the same of a file, the first speaks. */
  #manifests(version: BagVersion): readonly BagManifest[] {
    const paths = [...this.#documents.keys()].filter((path) => isManifestName(nameOf(path)));
    if (paths.length > LIMITS.bagManifests) {
      const message = `The bag has ${paths.length} manifests; at most ${LIMITS.bagManifests} are read.`;
      this.#refuse(this.#named, message, 'Keep those by SHA-256 and SHA-512.');
      return [];
    }
    const read = paths.flatMap((path) => {
      const bytes = this.#documents.get(path) ?? new Uint8Array();
      return readManifest(bytes, path, version, this.#list(path)) ?? [];
    });
    const rank = ({ algorithm }: BagManifest) => (isBroken(algorithm) ? 1 : 0);
    return read.toSorted((a, b) => rank(a) - rank(b));
  }

  /** Every payload manifest lists every payload file (RFC 8493, 2.1.3); before 1.0, some manifest did. */
  #refuseLack(payload: readonly BagManifest[], version: BagVersion | null): void {
    const [first] = payload;
    if (first === undefined) {
      if (this.#allProblems().length > 0) return;
      const remedy = 'Add manifest-sha256.txt or manifest-sha512.txt.';
      this.#refuse(this.#named, 'The bag has no payload manifest.', remedy);
      return;
    }
    if (version !== '1.0') return;
    const all = new Set(payload.flatMap(({ listed }) => listed.files.map(({ path }) => path)));
    for (const { path, listed } of payload) {
      const own = new Set(listed.files.map((file) => file.path));
      for (const missing of all) {
        if (own.has(missing)) continue;
        const message = `The manifest does not list ${quoted(missing)}, which another one lists.`;
        this.#refuse(path, message, 'List every payload file in every manifest.');
      }
    }
  }

  /** MD5 and SHA-1 are verified, and are not enough for any file. */
  #refuseBroken(manifests: readonly BagManifest[], payload: readonly BagManifest[]): void {
    const strong = new Set(
      manifests
        .filter(({ algorithm }) => !isBroken(algorithm))
        .flatMap(({ listed }) => listed.files.map(({ path }) => path)),
    );
    for (const { path, algorithm, listed, problems } of manifests) {
      const alone = listed.files.find((file) => !strong.has(file.path));
      if (alone === undefined) continue;
      const whole = payload.every((each) => isBroken(each.algorithm));
      problems.add(
        'unsupported-algorithm',
        whole
          ? `The bag is sealed by ${ALGORITHM_NAMES[algorithm]} alone, which is broken.`
          : `${quoted(alone.path)} is listed by ${ALGORITHM_NAMES[algorithm]} alone, which is broken.`,
        `Add ${nameOf(path).replace(/-.*/, '')}-sha256.txt or -sha512.txt with every file in it.`,
        whole ? TOP : alone.at,
      );
    }
  }

  #checkTags({ path, listed }: BagManifest, payload: readonly BagManifest[]): void {
    const own = new Set(listed.files.map((file) => file.path));
    for (const manifest of payload) {
      if (own.has(manifest.path)) continue;
      const message = `The tag manifest does not list ${quoted(nameOf(manifest.path))}.`;
      this.#refuse(path, message, 'List every payload manifest in every tag manifest.');
    }
  }

  #total(version: BagVersion | null): Seal['total'] {
    const path = joinPath(this.#folder, 'bag-info.txt');
    const bytes = this.#documents.get(path);
    if (bytes === undefined || version === null) return undefined;
    return readBagInfo(bytes, path, version, this.#list(path));
  }

  #closed(payload: readonly BagManifest[]): ClosedPattern {
    const pattern = `${escapePattern(joinPath(this.#folder, 'data'))}/**`;
    const only = new Set(payload.flatMap(({ listed }) => listed.files.map(({ path }) => path)));
    if (!readPattern(pattern).ok) {
      const message = 'The folder of the bag has too long a name to be closed against other files.';
      this.#refuse(this.#named, message, 'Move the bag to a folder with a shorter name.');
    }
    return { pattern, only, at: TOP };
  }
}

function notesOf({ path, algorithm }: BagManifest): readonly SealNote[] {
  if (!isBroken(algorithm)) return [];
  const message = `${path} is by ${ALGORITHM_NAMES[algorithm]}, which is broken: it was verified beside a stronger manifest, and proves nothing by itself.`;
  return [{ message, file: path, at: TOP }];
}
