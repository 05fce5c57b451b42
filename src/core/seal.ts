import type { Place } from './problem.ts';

/** Digest algorithms that a seal may use beside SHA-256, as Node's crypto names them. */
export const OTHER_ALGORITHMS = [
  'sha512',
  'sha384',
  'sha224',
  'sha3-512',
  'sha3-384',
  'sha3-256',
  'sha3-224',
  // Broken: verified where a bag has them, and never enough by themselves.
  'sha1',
  'md5',
] as const;

export type OtherAlgorithm = (typeof OTHER_ALGORITHMS)[number];
export type Algorithm = 'sha256' | OtherAlgorithm;

/** Digests in lower-case hex. */
export type OtherDigests = Readonly<Partial<Record<OtherAlgorithm, string>>>;

/** SHA-256 (64 lower-case hex digits) and byte length of bytes at hand. */
export interface Digest {
  readonly sha256: string;
  readonly bytes: number;
  /** By the algorithms that a seal of the file uses beside SHA-256; absent: there are none. */
  readonly digests?: OtherDigests;
}

/** What a seal fixes of a file's bytes: at least one digest, and the length where it has one. */
export interface SealedDigest {
  /** Null where the seal uses other algorithms alone. */
  readonly sha256: string | null;
  /** Null only in formats that carry no byte length. */
  readonly bytes: number | null;
  readonly digests?: OtherDigests;
}

export type EndOfLine = 'lf' | 'crlf' | 'cr' | 'mixed' | 'none';

/** What the sealed text is said to be, so that a bad file cannot be sealed in unseen. */
export interface TextDeclaration {
  readonly bom: boolean | null;
  readonly eol: EndOfLine | null;
  readonly charset: 'utf-8' | 'us-ascii' | null;
}

/** One line of a seal. */
export interface SealedFile extends SealedDigest {
  /** Repository path: the seal's folder (or `root`) and the path it names, joined. */
  readonly path: string;
  /** Absent: a link at the path is refused, as in native seals. */
  readonly links?: 'followed';
  readonly text: TextDeclaration | null;
  /** Where the seal names the file. */
  readonly at: Place;
}

export const SEAL_FORMATS = ['native', 'checksums', 'bagit', 'in-toto'] as const;

export type SealFormat = (typeof SEAL_FORMATS)[number];

/** How many files, and how many bytes in all, are sealed to be in a folder (BagIt's Payload-Oxum). */
export interface SealedTotal {
  readonly folder: string;
  readonly files: number;
  /** A decimal number of any length. */
  readonly bytes: string;
  /** Repository path of the file that says so. */
  readonly file: string;
  readonly at: Place;
}

/** What a reader of a seal must know beside the verdict. */
export interface SealNote {
  readonly message: string;
  readonly file: string;
  readonly at: Place;
}

/** A manifest that fixes files byte for byte. */
export interface Seal {
  /** Repository path of the seal itself. */
  readonly path: string;
  readonly format: SealFormat;
  readonly name: string | null;
  /** Repository folder that its paths start from; '' is the top. */
  readonly root: string;
  readonly files: readonly SealedFile[];
  /** Patterns, from the top of the repository, inside which an unlisted file is drift. */
  readonly closed: readonly ClosedPattern[];
  /** Repository paths of the files that the seal was read from, where they are more than itself. */
  readonly members?: readonly string[];
  readonly total?: SealedTotal;
  readonly notes?: readonly SealNote[];
}

export interface ClosedPattern {
  readonly pattern: string;
  /** All that may be inside, whatever other seals list; absent: what any seal lists. */
  readonly only?: ReadonlySet<string>;
  readonly at: Place;
}
