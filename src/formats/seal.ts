import { LIMITS } from '../core/limits.ts';
import { folderOf, joinPath, unsafePath } from '../core/path.ts';
import { type Parsed, type Place, TOP } from '../core/problem.ts';
import type { ClosedPattern, EndOfLine, Seal, SealedFile, TextDeclaration } from '../core/seal.ts';
import { validate as sealSchema } from './generated/seal-validator.js';
import { isPlainNumber, type JsonDocument, type JsonText, pointerStep } from './json-document.ts';
import { foldPath } from './path-folding.ts';
import { escapePattern, PATTERN_REMEDY, readPattern } from './pattern.ts';
import { type PrintedFiles, readPrintedFiles } from './printed-files.ts';
import { ProblemList } from './problem-list.ts';
import { quoted } from './quoted.ts';
import { checkSchema } from './schema-check.ts';
import { parseStrictText } from './strict-json.ts';
import { readUtf8 } from './utf8-text.ts';

export { formatSeal, type SealToFormat } from './seal-text.ts';

/** A seal as its schema has it. */
interface SealJson {
  readonly name?: string;
  readonly root?: string;
  readonly files: readonly SealedFileJson[];
  readonly closed?: readonly string[];
}

interface SealedFileJson {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly text?: {
    readonly bom?: boolean;
    readonly eol?: EndOfLine;
    readonly charset?: 'utf-8' | 'us-ascii';
  };
}

/** A native seal from its bytes: every problem of it, or the seal with repository paths. */
export function parseSeal(bytes: Uint8Array, path: string): Parsed<Seal> {
  const problems = new ProblemList(path);
  const text = readUtf8(bytes, LIMITS.manifestBytes, problems);
  if (text === null) return { ok: false, problems: problems.toProblems() };
  const printed = problems.any ? null : readPrintedFiles(text);
  // Whatever is wrong with a printed seal, the whole text is read again to say so.
  const quick = printed === null ? null : readSeal(printed.rest, new ProblemList(path), printed);
  return quick?.ok ? quick : readSeal(text, problems);
}

/** @param printed the list of files, where the text has only the first of them */
function readSeal(
  text: string,
  problems: ProblemList,
  printed: PrintedFiles | null = null,
): Parsed<Seal> {
  const parsed = parseStrictText(text, problems);
  if (!parsed.ok) return parsed;
  const document = parsed.value;
  if (!isSeal(document, problems)) return { ok: false, problems: problems.toProblems() };
  const json = document.value;
  const path = problems.file;
  const root = rootOf(json.root, path, document, problems);
  const list = printed === null ? filesOf(json, root, document) : filesOfPrinted(printed, root);
  const closed = (json.closed ?? []).map((pattern, index) =>
    closedPattern(pattern, index, root, document, problems),
  );
  const seal: Seal = {
    path,
    format: 'native',
    name: json.name ?? null,
    root,
    files: list.files,
    closed:
      printed === null ? closed : closed.map((each) => ({ ...each, at: printed.placeOf(each.at) })),
  };
  checkFiles(list, seal, problems);
  if (printed === null && !document.plainNumbers) checkNumbers(seal, document, problems);
  return problems.any ? { ok: false, problems: problems.toProblems() } : { ok: true, value: seal };
}

/** The files of a seal, by repository path, and each path as the seal states it. */
interface FileList {
  readonly files: readonly SealedFile[];
  readonly stated: (index: number) => string;
}

function filesOf(json: SealJson, root: string, document: JsonText): FileList {
  const places = document.placesIn('/files', 'path');
  return {
    files: json.files.map((file, index) => sealedFile(file, root, places[index] ?? TOP)),
    stated: (index) => json.files[index]?.path ?? '',
  };
}

function filesOfPrinted(printed: PrintedFiles, root: string): FileList {
  const { paths, digests, lengths } = printed;
  return {
    files: paths.map((path, index) => ({
      path: joinPath(root, path),
      sha256: digests[index] ?? '',
      bytes: lengths[index] ?? 0,
      text: null,
      at: printed.placeAt(index),
    })),
    stated: (index) => paths[index] ?? '',
  };
}

/** Counted before the schema looks: it reports every error of every file. */
function isSeal(
  document: JsonText,
  problems: ProblemList,
): document is JsonText & { readonly value: SealJson } {
  const files = listOfFiles(document.value);
  if (files !== null && files.length > LIMITS.filesPerSeal) {
    problems.add(
      'too-large',
      `The seal lists ${files.length} files; at most ${LIMITS.filesPerSeal} are read.`,
      'Split it into several seals.',
      document.placeOfKey('/files'),
    );
    return false;
  }
  const valid = checkSchema(sealSchema, document, problems);
  if (files?.length === 0) {
    problems.add(
      'empty-seal',
      'The seal lists no file: it would match whatever the bytes are.',
      'List the files to seal, or remove the seal.',
      document.placeOf('/files'),
    );
  }
  return valid;
}

function listOfFiles(value: unknown): readonly unknown[] | null {
  const { files }: { readonly files?: unknown } = Object(value);
  return Array.isArray(files) ? files : null;
}

function rootOf(
  root: string | undefined,
  path: string,
  document: JsonDocument,
  problems: ProblemList,
): string {
  if (root === undefined) return folderOf(path);
  if (root === '' || root === '.') return '';
  const reason = unsafePath(root);
  if (reason !== null) {
    problems.add(
      'unsafe-path',
      `The root ${quoted(root)} ${reason}.`,
      'Name a folder of the repository, from its top, with / between folders.',
      document.placeOf('/root'),
    );
  }
  return root;
}

function sealedFile(file: SealedFileJson, root: string, at: Place): SealedFile {
  return {
    path: joinPath(root, file.path),
    sha256: file.sha256,
    bytes: file.bytes,
    text: textDeclaration(file.text),
    at,
  };
}

function textDeclaration(text: SealedFileJson['text']): TextDeclaration | null {
  if (text === undefined) return null;
  return { bom: text.bom ?? null, eol: text.eol ?? null, charset: text.charset ?? null };
}

function checkFiles({ files, stated }: FileList, seal: Seal, problems: ProblemList): void {
  const seen = new Map<string, SealedFile>();
  const own = foldPath(seal.path);
  for (const [index, file] of files.entries()) {
    const reason = unsafePath(stated(index));
    if (reason !== null) {
      const message = `The path ${quoted(stated(index))} ${reason}.`;
      problems.add('unsafe-path', message, PATH_REMEDY, file.at);
      continue;
    }
    const folded = foldPath(file.path);
    if (folded === own) {
      problems.add(
        'unsafe-path',
        `The seal lists itself as ${quoted(stated(index))}, and no file can hold its own digest.`,
        'Remove this entry.',
        file.at,
      );
    }
    const first = seen.get(folded);
    if (first === undefined) seen.set(folded, file);
    else addDuplicate(first, file, problems);
  }
}

const PATH_REMEDY = 'Write the path relative to the root, with / between folders.';

function addDuplicate(first: SealedFile, second: SealedFile, problems: ProblemList): void {
  const where = `line ${first.at.line}, column ${first.at.column}`;
  const same = first.path === second.path;
  problems.add(
    'duplicate-path',
    same
      ? `The path ${quoted(second.path)} is sealed twice: first at ${where}.`
      : `The path ${quoted(second.path)} and ${quoted(first.path)} at ${where} differ only in case or Unicode form, and are one file on Windows or macOS.`,
    same ? 'Keep one of the two entries.' : 'Rename one of the two files.',
    second.at,
  );
}

/** JSON Schema takes 1e3, 4821.0 and -0 for whole numbers, and a double rounds long ones. */
function checkNumbers({ files }: Seal, document: JsonDocument, problems: ProblemList): void {
  for (const index of files.keys()) {
    const pointer = `/files/${index}/bytes`;
    const written = document.numberAt(pointer) ?? '';
    if (isPlainNumber(written)) continue;
    problems.add(
      'schema-violation',
      `files[${index}].bytes must be written in plain digits, not as ${written.slice(0, 40)}.`,
      'Write the byte length as a decimal number without sign, point or exponent.',
      document.placeOf(pointer),
    );
  }
}

/** Joined to the root, whose own name must match literally. */
function closedPattern(
  pattern: string,
  index: number,
  root: string,
  document: JsonDocument,
  problems: ProblemList,
): ClosedPattern {
  const at = document.placeOf(`/closed${pointerStep(index)}`);
  const joined = joinPath(escapePattern(root), pattern);
  const read = readPattern(pattern);
  const whole = read.ok ? readPattern(joined) : read;
  const reason = pattern.includes('\\') ? 'contains a backslash' : whole.ok ? null : whole.reason;
  if (reason !== null) {
    const message = `The closed pattern ${quoted(pattern)} ${reason}.`;
    problems.add('unsafe-path', message, PATTERN_REMEDY, at);
  }
  return { pattern: joined, at };
}
