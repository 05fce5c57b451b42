import type { Algorithm } from '../core/seal.ts';

/** Which algorithm a name means: of a list, of a tag in it, of a manifest, of a digest set. */

/** Letters and digits of each name in lower case, as RFC 8493 has it for manifests. */
const BY_NAME: ReadonlyMap<string, Algorithm> = new Map([
  ['sha224', 'sha224'],
  ['sha256', 'sha256'],
  ['sha384', 'sha384'],
  ['sha512', 'sha512'],
  // OpenSSL 3 writes SHA2-256 where others write SHA256.
  ['sha2224', 'sha224'],
  ['sha2256', 'sha256'],
  ['sha2384', 'sha384'],
  ['sha2512', 'sha512'],
  ['sha3224', 'sha3-224'],
  ['sha3256', 'sha3-256'],
  ['sha3384', 'sha3-384'],
  ['sha3512', 'sha3-512'],
  ['sha1', 'sha1'],
  ['md5', 'md5'],
]);

/** The algorithm that a name means; null: none that is known here. */
export function algorithmNamed(name: string): Algorithm | null {
  return BY_NAME.get(name.toLowerCase().replace(/[^a-z0-9]/g, '')) ?? null;
}

/** What the name of a checksum list says of its digests. */
export type ListName =
  | { readonly kind: 'algorithm'; readonly algorithm: Algorithm }
  /** An algorithm that is not read here. */
  | { readonly kind: 'unknown'; readonly name: string }
  /** A list of any algorithm: each line must say its own. */
  | { readonly kind: 'open' };

const SHA = /(?:^|[._-])(sha(?:[23]-)?-?(?:224|256|384|512)|sha3-?(?:224|256|384|512)|sha-?1|md5)/;
const OTHER =
  /(?:^|[._-])(b2|b3|blake2\w?|blake3|ck|crc32\w?|sm3|ripemd160|rmd160|whirlpool|md4|md2)/;
const REST = /(?:sums?)?(?:[._-]?txt)?$/;
const OPEN = /(?:^|[._-])checksums?(?:[._-]?txt)?$/;

/** What a file name such as `SHA256SUMS`, `tool.sha512` or `checksums.txt` says; null: it is no such name. */
export function readListName(path: string): ListName | null {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const known = new RegExp(`${SHA.source}${REST.source}`).exec(name)?.[1];
  const algorithm = known === undefined ? null : algorithmNamed(known);
  if (algorithm !== null) return { kind: 'algorithm', algorithm };
  const other = new RegExp(`${OTHER.source}${REST.source}`).exec(name)?.[1];
  if (other !== undefined) return { kind: 'unknown', name: other };
  return OPEN.test(name) ? { kind: 'open' } : null;
}
