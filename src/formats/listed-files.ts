import { DIGEST_LENGTHS, digestBy } from '../core/digest.ts';
import { LIMITS } from '../core/limits.ts';
import { joinPath, unsafeListedPath } from '../core/path.ts';
import type { Place } from '../core/problem.ts';
import type { Algorithm, OtherDigests, SealedFile } from '../core/seal.ts';
import { foldPath } from './path-folding.ts';
import type { ProblemList } from './problem-list.ts';
import { quoted } from './quoted.ts';

/** A digest as a list has it: in hex of any case. */
export interface ListedDigest {
  readonly algorithm: Algorithm;
  readonly hex: string;
}

/**
 * The files of a foreign list, as they are found in it: each path is held to the
 * rules that a seal's paths are held to, by whichever format it was read.
 */
export class ListedFiles {
  readonly #root: string;
  readonly #own: string;
  readonly #problems: ProblemList;
  readonly #files = new Map<string, SealedFile>();
  #beyond = false;

  /**
   * @param own repository path of the list itself, which no digest in it can be of
   * @param root repository folder that the names start from
   */
  constructor(own: string, root: string, problems: ProblemList) {
    this.#own = foldPath(own);
    this.#root = root;
    this.#problems = problems;
  }

  get files(): readonly SealedFile[] {
    return [...this.#files.values()];
  }

  /** Whether a name may be listed; where not, that is a problem. */
  isSafe(name: string, at: Place): boolean {
    const reason = unsafeListedPath(name);
    if (reason === null) return true;
    const message = `The path ${quoted(name)} ${reason}.`;
    this.#problems.add('unsafe-path', message, REMEDY, at);
    return false;
  }

  add(name: string, digests: readonly ListedDigest[], at: Place): void {
    if (!this.isSafe(name, at)) return;
    const path = joinPath(this.#root, name);
    const folded = foldPath(path);
    if (folded === this.#own) {
      this.#problems.add(
        'unsafe-path',
        `The list contains its own name ${quoted(name)}, and no file can hold its own digest.`,
        'Remove this line.',
        at,
      );
      return;
    }
    const first = this.#files.get(folded);
    if (first !== undefined) this.#refuseDuplicate(first, path, at);
    else if (this.#files.size >= LIMITS.filesPerSeal) this.#refuseMore(at);
    else
      this.#files.set(folded, {
        path,
        ...joined(digests),
        bytes: null,
        links: 'followed',
        text: null,
        at,
      });
  }

  /** A list over nothing holds whatever the bytes are. */
  refuseEmpty(): void {
    if (this.#files.size > 0 || this.#problems.any) return;
    const message = 'The list names no file: it would match whatever the bytes are.';
    this.#problems.add('empty-seal', message, 'List the files to seal, or remove the list.', {
      line: 1,
      column: 1,
    });
  }

  #refuseDuplicate(first: SealedFile, path: string, at: Place): void {
    const same = first.path === path;
    this.#problems.add(
      'duplicate-path',
      same
        ? `The path ${quoted(path)} is listed twice: first on line ${first.at.line}.`
        : `The path ${quoted(path)} and ${quoted(first.path)} on line ${first.at.line} differ only in case or Unicode form, and are one file on Windows or macOS.`,
      same ? 'Keep one of the two lines.' : 'Rename one of the two files.',
      at,
    );
  }

  #refuseMore(at: Place): void {
    if (this.#beyond) return;
    this.#beyond = true;
    this.#problems.add(
      'too-large',
      `The list names more than ${LIMITS.filesPerSeal} files.`,
      'Split it into several lists.',
      at,
    );
  }
}

const REMEDY = 'Name a file below the folder of the list, with / between folders.';

function joined(digests: readonly ListedDigest[]): Pick<SealedFile, 'sha256' | 'digests'> {
  let sha256: string | null = null;
  let others: OtherDigests = {};
  for (const { algorithm, hex } of digests) {
    const one = digestBy(algorithm, hex.toLowerCase());
    sha256 = one.sha256 ?? sha256;
    others = { ...others, ...one.digests };
  }
  return Object.keys(others).length === 0 ? { sha256 } : { sha256, digests: others };
}

/** Whether a text is a digest of this algorithm in hex. */
export function isDigest(hex: string, algorithm: Algorithm): boolean {
  return hex.length === DIGEST_LENGTHS[algorithm] && /^[0-9A-Fa-f]+$/.test(hex);
}
