import type { TreeEntry } from '../../core/listing.ts';
import type { Digest, SealedFile } from '../../core/seal.ts';
import type { Verification } from '../../core/verify.ts';
import type { EffectiveFile } from '../../trust/effective.ts';

/** A sealed file, verified; keyed by what seals it. */
export interface VerifiedFile extends EffectiveFile {
  readonly verification: Verification;
}

type Entries = readonly (TreeEntry | undefined)[];

/**
 * Sealed files with what was found of each. Of a plain match nothing is kept:
 * seal and listing say all of it, and it is said again to whoever asks. Most
 * files of most runs are such, and there may be hundreds of thousands.
 */
export class VerifiedFiles implements Iterable<VerifiedFile> {
  readonly #files: readonly EffectiveFile[];
  readonly #entries: Entries;
  readonly #kept: ReadonlyMap<number, Verification>;
  #drifting: readonly VerifiedFile[] | null = null;
  #indexes: ReadonlyMap<string, number> | null = null;

  /**
   * @param entries what is at the path of each file
   * @param kept what was found of all files but the plain matches, by index, in order
   */
  constructor(
    files: readonly EffectiveFile[],
    entries: Entries,
    kept: ReadonlyMap<number, Verification>,
  ) {
    this.#files = files;
    this.#entries = entries;
    this.#kept = kept;
  }

  get length(): number {
    return this.#files.length;
  }

  get paths(): string[] {
    return this.#files.map(({ file }) => file.path);
  }

  /** The length of what was found in all. */
  get bytes(): number {
    return this.#files.reduce((sum, { file }, index) => {
      const kept = this.#kept.get(index);
      return sum + ((kept === undefined ? file.bytes : kept.found?.bytes) ?? 0);
    }, 0);
  }

  *[Symbol.iterator](): Generator<VerifiedFile> {
    for (const [index, effective] of this.#files.entries()) yield this.#of(index, effective);
  }

  /** All but the plain matches: files that drifted, and those of which there is more to say. */
  *notPlain(): Generator<VerifiedFile> {
    for (const index of this.#kept.keys()) {
      const effective = this.#files[index];
      if (effective !== undefined) yield this.#of(index, effective);
    }
  }

  /** The files that do not match. */
  get drifting(): readonly VerifiedFile[] {
    this.#drifting ??= [...this.notPlain()].filter(
      ({ verification }) => verification.status !== 'match',
    );
    return this.#drifting;
  }

  find(path: string): VerifiedFile | undefined {
    this.#indexes ??= new Map(this.#files.map(({ file }, index) => [file.path, index]));
    const index = this.#indexes.get(path);
    const effective = index === undefined ? undefined : this.#files[index];
    return index === undefined || effective === undefined ? undefined : this.#of(index, effective);
  }

  #of(index: number, effective: EffectiveFile): VerifiedFile {
    const kept = this.#kept.get(index);
    return { ...effective, verification: kept ?? this.#plainMatch(index, effective.file) };
  }

  #plainMatch(index: number, file: SealedFile): Verification {
    const entry = this.#entries[index] ?? null;
    const found = { sha256: file.sha256 ?? '', bytes: file.bytes ?? 0 };
    return { file, status: 'match', entry, found, reason: null };
  }
}

/**
 * Whether a file is exactly what its seal says, and nothing else is known of it:
 * sealed by SHA-256 and byte length alone, at its own path, with no declared text.
 */
export function isPlainMatch(file: SealedFile, found: Digest): boolean {
  return (
    file.text === null &&
    file.digests === undefined &&
    found.digests === undefined &&
    file.sha256 === found.sha256 &&
    file.bytes === found.bytes
  );
}
