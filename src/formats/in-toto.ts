import { isBroken, sealedDigests } from '../core/digest.ts';
import { LIMITS } from '../core/limits.ts';
import { type Parsed, type Place, TOP } from '../core/problem.ts';
import type { Seal, SealedFile, SealNote } from '../core/seal.ts';
import { algorithmNamed } from './algorithm-names.ts';
import { isEnvelope, type OpenedStatement, openEnvelope } from './dsse.ts';
import { isDigest, type ListedDigest, ListedFiles } from './listed-files.ts';
import { ProblemList } from './problem-list.ts';
import { described, quoted } from './quoted.ts';
import { parseStrictJson } from './strict-json.ts';

const STATEMENT = 'https://in-toto.io/Statement/v1';

/**
 * The subjects of in-toto statements (v1) as a seal: names are repository paths
 * from the top. What the predicates say, and who signed it, is not judged.
 */
export function parseStatements(bytes: Uint8Array, path: string): Parsed<Seal> {
  const problems = new ProblemList(path);
  const notes: SealNote[] = [];
  const files = new Map<string, SealedFile>();
  for (const statement of statementsOf(bytes, path, problems, notes)) {
    for (const file of subjectsOf(statement, path, problems)) addSubject(file, files, problems);
  }
  if (problems.any) return { ok: false, problems: problems.toProblems() };
  const value: Seal = {
    path,
    format: 'in-toto',
    name: null,
    root: '',
    files: [...files.values()],
    closed: [],
    notes,
  };
  return { ok: true, value };
}

/** One JSON document; in a `.jsonl`, one a line. */
function* statementsOf(
  bytes: Uint8Array,
  path: string,
  problems: ProblemList,
  notes: SealNote[],
): Generator<OpenedStatement> {
  let found = 0;
  for (const { text, line } of documentsOf(bytes, path)) {
    found += 1;
    if (found > LIMITS.statements) {
      const message = `The file has more than ${LIMITS.statements} statements.`;
      problems.add('too-large', message, 'Split it.', { line, column: 1 });
      return;
    }
    const parsed = parseStrictJson(text, path);
    if (!parsed.ok) {
      for (const each of parsed.problems) {
        const at = { line: (each.line ?? 1) + line - 1, column: each.column ?? 1 };
        problems.add(each.code, each.message, each.remedy, at);
      }
      continue;
    }
    const { value, placeOf } = parsed.value;
    const place = (pointer: string): Place => {
      const at = placeOf(pointer);
      return { line: at.line + line - 1, column: at.column };
    };
    if (!isEnvelope(value)) yield { value, placeOf: place };
    else {
      const opened = openEnvelope(value, place, problems, notes);
      if (opened !== null) yield opened;
    }
  }
  if (found > 0 || problems.any) return;
  problems.add(
    'empty-seal',
    'The file contains no statement.',
    'Add one, or remove the file.',
    TOP,
  );
}

function* documentsOf(
  bytes: Uint8Array,
  path: string,
): Generator<{ readonly text: Uint8Array; readonly line: number }> {
  if (!path.endsWith('.jsonl')) {
    yield { text: bytes, line: 1 };
    return;
  }
  let line = 0;
  for (let start = 0; start < bytes.length; ) {
    const lf = bytes.indexOf(10, start);
    const end = lf < 0 ? bytes.length : lf;
    line += 1;
    const text = bytes.subarray(start, end);
    start = end + 1;
    if (text.some((byte) => byte !== 0x20 && byte !== 0x09 && byte !== 0x0d)) yield { text, line };
  }
}

function subjectsOf(
  { value, placeOf }: OpenedStatement,
  path: string,
  problems: ProblemList,
): readonly SealedFile[] {
  const refuse = (pointer: string, message: string, remedy: string): void =>
    problems.add('invalid-statement', message, remedy, placeOf(pointer));
  const { _type: type, subject, predicateType } = fieldsOf(value);
  if (type !== STATEMENT) {
    const why = type === undefined ? 'it has no _type' : `its _type is ${described(type)}`;
    refuse('/_type', `This is not an in-toto v1 statement: ${why}.`, REMEDY);
    return [];
  }
  if (typeof predicateType !== 'string' || predicateType === '') {
    refuse('/predicateType', 'The statement has no predicateType.', REMEDY);
  }
  if (!Array.isArray(subject) || subject.length === 0) {
    const message = 'The statement has no subject: it would match whatever the bytes are.';
    problems.add('empty-seal', message, 'Name the files that it is about.', placeOf('/subject'));
    return [];
  }
  const listed = new ListedFiles(path, '', problems);
  for (const [index, entry] of subject.entries()) {
    const pointer = `/subject/${index}`;
    const { name, digest } = fieldsOf(entry);
    if (typeof name !== 'string' || name === '') {
      refuse(pointer, 'The subject has no name, and so names no file.', 'Name a repository path.');
      continue;
    }
    const digests = digestsOf(digest, (message) =>
      problems.add('unsupported-algorithm', message, 'Add its SHA-256.', placeOf(pointer)),
    );
    if (digests !== null) listed.add(name, digests, placeOf(`${pointer}/name`));
  }
  return listed.files;
}

const REMEDY = 'Use the attestation as it was made: in-toto Statement v1.';

/** Own properties of an object; of anything else, none. */
function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value));
}

/** Every digest that is known here; those of other algorithms are passed over where one suffices. */
function digestsOf(set: unknown, refuse: (message: string) => void): ListedDigest[] | null {
  const digests: ListedDigest[] = [];
  for (const [name, hex] of Object.entries(fieldsOf(set))) {
    const algorithm = algorithmNamed(name);
    if (algorithm === null) continue;
    if (typeof hex !== 'string' || !isDigest(hex, algorithm)) {
      refuse(`The digest ${quoted(name)} is not a hexadecimal digest of this algorithm.`);
      return null;
    }
    if (digests.some((each) => each.algorithm === algorithm)) {
      refuse(`The digest ${quoted(name)} is given under two names.`);
      return null;
    }
    digests.push({ algorithm, hex });
  }
  if (digests.some(({ algorithm }) => !isBroken(algorithm))) return digests;
  refuse('The subject has no digest by SHA-2 or SHA-3.');
  return null;
}

/** Several statements may be about one file; they must say the same of it. */
function addSubject(file: SealedFile, files: Map<string, SealedFile>, problems: ProblemList): void {
  const first = files.get(file.path);
  if (first === undefined) {
    files.set(file.path, file);
    return;
  }
  const known = new Map(sealedDigests(first));
  const differs = sealedDigests(file).some(([algorithm, hex]) => {
    const other = known.get(algorithm);
    return other !== undefined && other !== hex;
  });
  if (differs) {
    problems.add(
      'duplicate-path',
      `The statements give ${quoted(file.path)} two digests: the first on line ${first.at.line}.`,
      'Keep the statement that is about the file as it is.',
      file.at,
    );
  }
  const digests = { ...file.digests, ...first.digests };
  const joined = Object.keys(digests).length > 0 ? { digests } : {};
  files.set(file.path, { ...first, sha256: first.sha256 ?? file.sha256, ...joined });
}
