import type { Algorithm } from '../core/seal.ts';
import { algorithmNamed } from './algorithm-names.ts';
import { isDigest } from './listed-files.ts';

/**
 * One line of a checksum list, read as `sha256sum --check` of GNU coreutils 9
 * reads it. Lines hold one character a byte (Latin-1).
 */

export interface ChecksumLine {
  readonly algorithm: Algorithm;
  readonly hex: string;
  /** The bytes of the name, one character a byte. */
  readonly name: string;
  /** Where the name starts in the line, from 0. */
  readonly start: number;
}

export type ReadLine =
  | { readonly ok: true; readonly value: ChecksumLine }
  /** `tag`: of an algorithm that is not read here, or not in this list; null: no sound line. */
  | { readonly ok: false; readonly tag: string | null; readonly reason: string };

/** What lines before this one have decided. */
export interface LineState {
  /** Null where the name of the list does not say the algorithm. */
  readonly algorithm: Algorithm | null;
  /**
   * Whether lines have one separator alone before the name, as BSD's `-r` writes
   * them; null until the first untagged line. The two are never mixed: a name
   * that starts with a space would be another one.
   */
  reversed: boolean | null;
}

export function readChecksumLine(line: string, state: LineState): ReadLine {
  let at = 0;
  while (isBlank(line[at])) at += 1;
  const escaped = line[at] === '\\';
  if (escaped) at += 1;
  const tagged = /^([A-Za-z][A-Za-z0-9/-]*?) ?\(/.exec(line.slice(at, at + LONGEST_TAG));
  if (tagged !== null) {
    return readTagged(line, at + tagged[0].length, tagged[1] ?? '', escaped, state);
  }
  return readUntagged(line, at, escaped, state);
}

/** Characters in which a tag, a space and a parenthesis must be: the longest known is `SHA512/256`. */
const LONGEST_TAG = 24;

const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t';

/** `SHA256 (name) = hex`, and `SHA256(name)= hex` as OpenSSL has it; the name ends at the last `)`. */
function readTagged(
  line: string,
  start: number,
  tag: string,
  escaped: boolean,
  { algorithm: named }: LineState,
): ReadLine {
  const end = line.lastIndexOf(')');
  const [, hex] = /^[ \t]*=[ \t]*([^ \t].*)/s.exec(line.slice(end + 1)) ?? [];
  if (hex === undefined) return malformed('it has no ") = " and digest after its name');
  const algorithm = algorithmNamed(tag);
  if (algorithm === null) return { ok: false, tag, reason: `${tag} is not read here` };
  if (tag !== tag.toUpperCase()) return malformed(`its tag ${tag} is not in upper case`);
  if (named !== null && named !== algorithm) {
    return malformed(`its tag says ${tag}, and the name of the list another algorithm`);
  }
  if (!isDigest(hex, algorithm)) return malformed(`its digest is not one of ${tag}`);
  return withName(line.slice(start, end), start, { algorithm, hex }, escaped);
}

/** `hex  name`, `hex *name`, or, where no line before had two separators, `hex name`. */
function readUntagged(line: string, start: number, escaped: boolean, state: LineState): ReadLine {
  const length = line.slice(start).search(/[ \t]/);
  if (length <= 0) return malformed('it has no digest and name');
  let at = start + length;
  const hex = line.slice(start, at);
  const { algorithm } = state;
  if (algorithm === null) {
    return {
      ok: false,
      tag: '',
      reason: 'neither the line nor the name of the list says the algorithm',
    };
  }
  if (!isDigest(hex, algorithm))
    return malformed("it starts with no digest of this list's algorithm");
  at += 1;
  if (line.length === at) return malformed('it has no name');
  const single = line.length - at === 1 || (line[at] !== ' ' && line[at] !== '*');
  if (single) {
    if (state.reversed === false) {
      return malformed('it has one separator before the name, and earlier lines have two');
    }
    state.reversed = true;
  } else if (state.reversed !== true) {
    state.reversed = false;
    at += 1;
  }
  return withName(line.slice(at), at, { algorithm, hex }, escaped);
}

function withName(
  text: string,
  start: number,
  digest: Pick<ChecksumLine, 'algorithm' | 'hex'>,
  escaped: boolean,
): ReadLine {
  if (text === '') return malformed('it has no name');
  const name = escaped ? unescaped(text) : text;
  if (name === null) return malformed('its name has a backslash that escapes nothing');
  return { ok: true, value: { ...digest, name, start } };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', '\\': '\\' };

function unescaped(text: string): string | null {
  let sound = true;
  const name = text.replace(/\\(.?)/gs, (_, letter: string) => {
    const character = ESCAPES[letter];
    sound &&= character !== undefined;
    return character ?? '';
  });
  return sound ? name : null;
}

function malformed(reason: string): ReadLine {
  return { ok: false, tag: null, reason };
}
