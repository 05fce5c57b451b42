import { ALGORITHM_NAMES, DIGEST_LENGTHS } from '../core/digest.ts';
import { LIMITS } from '../core/limits.ts';
import { folderOf } from '../core/path.ts';
import { type Place, type ProblemCode, TOP } from '../core/problem.ts';
import type { Algorithm } from '../core/seal.ts';
import { algorithmNamed } from './algorithm-names.ts';
import { MANIFEST_NAME, nameOf } from './bag-names.ts';
import { isDigest, ListedFiles } from './listed-files.ts';
import type { ProblemList } from './problem-list.ts';
import { quoted } from './quoted.ts';
import { LineIndex, readUtf8 } from './utf8-text.ts';

/** BagIt's versions that are read here: RFC 8493 and the draft before it. */
export type BagVersion = '0.97' | '1.0';

/** One manifest of a bag (RFC 8493, 2.1.3 and 2.2.1). */
export interface BagManifest {
  readonly path: string;
  readonly kind: 'payload' | 'tag';
  readonly algorithm: Algorithm;
  readonly listed: ListedFiles;
  readonly problems: ProblemList;
}

/** A line of a tag file, without its ending, and where it starts. */
export interface TagLine {
  readonly text: string;
  readonly at: Place;
}

/** Lines end with LF, CR or CR LF (RFC 8493, 2.3); the last one need not. */
export function* tagLines(text: string, problems: ProblemList): Generator<TagLine> {
  const lines = new LineIndex(text);
  const ending = /\r\n|\n|\r/g;
  let count = 0;
  for (let start = 0; start < text.length; ) {
    const match = ending.exec(text);
    count += 1;
    if (count > LIMITS.listLines) {
      const message = `The file has more than ${LIMITS.listLines} lines.`;
      problems.add('too-large', message, 'Split the bag.', lines.placeAt(start));
      return;
    }
    yield { text: text.slice(start, match?.index ?? text.length), at: lines.placeAt(start) };
    start = match === null ? text.length : ending.lastIndex;
  }
}

/** A manifest from its bytes; null where its name or its text is none that is read. */
export function readManifest(
  bytes: Uint8Array,
  path: string,
  version: BagVersion,
  problems: ProblemList,
): BagManifest | null {
  const [, tag, word = ''] = MANIFEST_NAME.exec(nameOf(path)) ?? [];
  const kind = tag === undefined ? 'payload' : 'tag';
  const algorithm = algorithmOf(word, kind, path, problems);
  const text = readUtf8(bytes, LIMITS.manifestBytes, problems);
  if (algorithm === null || text === null) return null;
  const listed = new ListedFiles(path, folderOf(path), problems);
  for (const line of tagLines(text, problems)) {
    readEntry(line, { kind, algorithm, version }, listed, problems);
  }
  listed.refuseEmpty();
  return { path, kind, algorithm, listed, problems };
}

/** The algorithm's common name in lower case, letters and digits alone (RFC 8493, 2.4). */
function algorithmOf(
  word: string,
  kind: BagManifest['kind'],
  path: string,
  problems: ProblemList,
): Algorithm | null {
  const refuse = (code: ProblemCode, message: string): null => {
    const remedy = 'Re-create the bag with SHA-256 or SHA-512.';
    problems.add(code, message, remedy, TOP);
    return null;
  };
  const algorithm = algorithmNamed(word);
  if (algorithm === null) {
    const message = `The manifest's digest algorithm ${quoted(word)} is not supported.`;
    return refuse('unsupported-algorithm', message);
  }
  const prefix = kind === 'tag' ? 'tagmanifest' : 'manifest';
  const name = `${prefix}-${algorithm.replace('-', '')}.txt`;
  if (path.endsWith(name)) return algorithm;
  const message = `The manifest's name is not written as BagIt has it: ${quoted(name)}.`;
  return refuse('invalid-bag', message);
}

/** A digest, what separates it, and not yet the path: counted, since a line may have megabytes. */
const HEAD = /^([0-9A-Fa-f]{1,128})([ \t]{1,1024})(?=.)/s;

function readEntry(
  { text, at }: TagLine,
  { kind, algorithm, version }: Pick<BagManifest, 'kind' | 'algorithm'> & { version: BagVersion },
  listed: ListedFiles,
  problems: ProblemList,
): void {
  const [head = '', hex = '', gap = ''] = HEAD.exec(text) ?? [];
  const written = text.slice(head.length);
  const place = { line: at.line, column: at.column + hex.length + gap.length };
  const refuse = (what: string, remedy: string, where: Place = place) =>
    problems.add('invalid-bag', what, remedy, where);
  if (!isDigest(hex, algorithm)) {
    const digits = DIGEST_LENGTHS[algorithm];
    refuse(
      'The line is not a checksum, spaces or tabs, and a path.',
      `Write ${digits} hex digits (${ALGORITHM_NAMES[algorithm]}), two spaces, and the path.`,
      at,
    );
    return;
  }
  const name = decoded(written, version);
  if (name === null) {
    refuse(
      `The path ${quoted(written)} has a percent sign that encodes none of LF, CR and %.`,
      'Write %25 for a percent sign, %0A for a line feed, %0D for a carriage return.',
    );
  } else if (kind === 'payload' && !name.startsWith('data/')) {
    refuse(`The path ${quoted(name)} is outside of data/.`, 'List tag files in a tag manifest.');
  } else if (kind === 'tag' && name.startsWith('data/')) {
    refuse(`The tag manifest lists the payload file ${quoted(name)}.`, 'List it in the manifest.');
  } else if (/^tagmanifest-.*\.txt$/i.test(name)) {
    refuse(`The tag manifest lists the tag manifest ${quoted(name)}.`, 'Remove this line.');
  } else listed.add(name, [{ algorithm, hex }], place);
}

/** BagIt 1.0 encodes LF, CR and %, and nothing else. Before it, a percent sign could be one. */
function decoded(written: string, version: BagVersion): string | null {
  if (version === '1.0' && /%(?!0[AD]|25)/i.test(written)) return null;
  return written.replace(/%(0[AD]|25)/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
