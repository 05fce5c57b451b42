import { ALGORITHM_NAMES, isBroken } from '../core/digest.ts';
import { LIMITS } from '../core/limits.ts';
import { decodePath, folderOf } from '../core/path.ts';
import { type Parsed, type Place, TOP } from '../core/problem.ts';
import type { Algorithm, Seal } from '../core/seal.ts';
import { readListName } from './algorithm-names.ts';
import { type LineState, readChecksumLine } from './checksum-line.ts';
import { ListedFiles } from './listed-files.ts';
import { ProblemList } from './problem-list.ts';
import { quoted } from './quoted.ts';

/**
 * A GNU or BSD checksum list from its bytes: every problem of it, or the seal
 * with repository paths. It is read as `sha256sum --check --strict` reads it,
 * and is refused in more cases: `docs/formats.md` has the table.
 */
export function parseChecksums(bytes: Uint8Array, path: string): Parsed<Seal> {
  const problems = new ProblemList(path);
  const algorithm = algorithmOf(path, problems);
  const files = new ListedFiles(path, folderOf(path), problems);
  if (algorithm !== undefined) readLines(bytes, { algorithm, reversed: null }, files, problems);
  files.refuseEmpty();
  if (problems.any) return { ok: false, problems: problems.toProblems() };
  const root = folderOf(path);
  const value = {
    path,
    format: 'checksums' as const,
    name: null,
    root,
    files: files.files,
    closed: [],
  };
  return { ok: true, value };
}

/** Null: each line must say it. Undefined: it is refused. */
function algorithmOf(path: string, problems: ProblemList): Algorithm | null | undefined {
  const name = readListName(path);
  if (name?.kind === 'algorithm') {
    if (!isBroken(name.algorithm)) return name.algorithm;
    refuseAlgorithm(ALGORITHM_NAMES[name.algorithm], TOP, problems);
    return undefined;
  }
  if (name?.kind !== 'unknown') return null;
  refuseAlgorithm(name.name.toUpperCase(), TOP, problems);
  return undefined;
}

function refuseAlgorithm(name: string, at: Place, problems: ProblemList): void {
  const why = name === 'MD5' || name === 'SHA-1' ? 'is broken' : 'is not supported';
  problems.add(
    'unsupported-algorithm',
    `The digest algorithm ${name} ${why}: files can be sealed by SHA-2 and SHA-3.`,
    'Re-create the list with sha256sum or sha512sum.',
    at,
  );
}

function readLines(
  bytes: Uint8Array,
  state: LineState,
  files: ListedFiles,
  problems: ProblemList,
): void {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    problems.add(
      'bom-refused',
      'The list starts with a byte order mark (U+FEFF), which makes its first line improperly formatted.',
      'Save it without a byte order mark.',
      TOP,
    );
    return;
  }
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  let line = 0;
  for (let start = 0; start < text.length; ) {
    const lf = text.indexOf('\n', start);
    const end = lf < 0 ? text.length : lf;
    line += 1;
    if (line > LIMITS.listLines) {
      const message = `The list has more than ${LIMITS.listLines} lines.`;
      problems.add('too-large', message, 'Split it into several lists.', { line, column: 1 });
      return;
    }
    readLine(text.slice(start, end), line, state, files, problems);
    start = end + 1;
  }
}

function readLine(
  whole: string,
  line: number,
  state: LineState,
  files: ListedFiles,
  problems: ProblemList,
): void {
  if (whole.startsWith('#')) return;
  const text = whole.endsWith('\r') ? whole.slice(0, -1) : whole;
  if (text === '') return;
  const at = { line, column: 1 };
  if (text.includes('\0')) {
    problems.add('malformed-line', 'The line has a NUL: no name has one.', REMEDY, at);
    return;
  }
  const read = readChecksumLine(text, state);
  if (!read.ok) {
    refuseLine(read, at, problems);
    return;
  }
  const { algorithm, hex, name, start } = read.value;
  if (isBroken(algorithm)) {
    refuseAlgorithm(ALGORITHM_NAMES[algorithm], at, problems);
    return;
  }
  const decoded = decodePath(Buffer.from(name, 'latin1'));
  files.add(withoutDots(decoded), [{ algorithm, hex }], { line, column: start + 1 });
}

const REMEDY = 'Write "DIGEST  NAME" or "SHA256 (NAME) = DIGEST", as sha256sum does.';

function refuseLine(
  { tag, reason }: { readonly tag: string | null; readonly reason: string },
  at: Place,
  problems: ProblemList,
): void {
  if (tag === null) {
    problems.add('malformed-line', `Improperly formatted checksum line: ${reason}.`, REMEDY, at);
  } else if (tag === '') {
    problems.add(
      'unsupported-algorithm',
      `The digest algorithm of this line is not known: ${reason}.`,
      'Name the list for its algorithm, such as SHA256SUMS, or tag its lines (sha256sum --tag).',
      at,
    );
  } else refuseAlgorithm(quoted(tag).slice(1, -1), at, problems);
}

/** `./a` and `a//b` are `a` and `a/b` to every system; nothing else is changed. */
function withoutDots(name: string): string {
  if (!/\.\/|\/\//.test(name)) return name;
  const parts = name.split('/');
  const last = parts.length - 1;
  const keeps = (part: string, at: number) =>
    at === last || (part !== '.' && (part !== '' || at === 0));
  return parts.filter(keeps).join('/');
}
