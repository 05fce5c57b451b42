import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ByteSource } from '../core/byte-source.ts';
import { isRegular, type TreeEntry } from '../core/listing.ts';
import { ProblemError, problem } from '../core/problem.ts';
import { hashAll } from '../core/reading.ts';
import type { Seal, SealedFile } from '../core/seal.ts';
import { visibleText } from '../core/visible.ts';
import { compilePattern } from '../formats/pattern.ts';
import { parseSeal } from '../formats/seal.ts';
import { formatSeal } from '../formats/seal-text.ts';
import { DEFAULT_PATTERNS } from '../gate/defaults.ts';
import { SOURCES } from '../render/terminal.ts';
import { counted } from '../render/words.ts';
import { EXIT, type Invocation } from './console.ts';
import { refuseEncodingDrift } from './encoding-drift.ts';
import { movedTo } from './moved-bytes.ts';
import { noteNotStaged } from './not-staged.ts';
import { openSources, type Place, repositoryPath, type SourceChoice } from './repository.ts';
import { pathHere } from './standpoint.ts';
import { writeInTree } from './write-file.ts';

export interface UpdateOptions extends SourceChoice {
  readonly acceptEncoding?: boolean;
  readonly acceptSuspicious?: boolean;
  readonly dryRun?: boolean;
}

type Entry = Omit<SealedFile, 'at'>;

interface Change {
  readonly was: SealedFile;
  readonly now: Entry;
}

/**
 * `seal --update`: refreshes seals to the current bytes. Every old and new digest
 * is shown before anything is written; with `dryRun` nothing is. A sealed file
 * that is gone is refused: to seal less is done by hand.
 * @param named seals; none: every seal of the repository
 */
export async function updateSeals(
  named: readonly string[],
  options: UpdateOptions,
  place: Place,
  invocation: Invocation,
): Promise<number> {
  const fromIndex = options.commit === undefined && !options.workTree && place.git !== null;
  const { head } = await openSources(place, { ...options, ...(fromIndex ? { staged: true } : {}) });
  const paths =
    named.length > 0
      ? named.map((name) => repositoryPath(place, invocation, name))
      : await sealsOf(head);
  if (paths.length === 0) {
    throw refused('There is no seal to update.', 'Make one with "seal-vs-bytes seal FILE...".');
  }
  const { console } = invocation;
  const here: Here = (path) => pathHere(path, place.top, invocation.cwd);
  const updates: { readonly path: string; readonly text: string }[] = [];
  for (const path of paths) {
    const seal = readSeal(resolve(place.top, path), path);
    const entries = await present(seal, head, here);
    await refuseEncodingDrift(seal, entries, head, {
      encoding: options.acceptEncoding === true,
      suspicious: options.acceptSuspicious === true,
      here,
    });
    const changes = changesOf(seal, entries);
    for (const { was, now } of changes) {
      console.out(`${visibleText(here(was.path))}\n  was ${was.sha256}  ${was.bytes} bytes\n`);
      console.out(`  now ${now.sha256}  ${now.bytes} bytes\n`);
    }
    console.out(`${visibleText(here(path))}: ${counted(changes.length, 'file')} changed\n`);
    await noteNotStaged(entries, head, place, invocation);
    if (changes.length > 0) updates.push({ path, text: formatSeal({ ...seal, files: entries }) });
  }
  if (options.dryRun) {
    console.out('Nothing was written: --dry-run.\n');
    return EXIT.pass;
  }
  for (const { path, text } of updates) writeInTree(place.top, path, text);
  return EXIT.pass;
}

async function sealsOf(source: ByteSource): Promise<string[]> {
  const matchers = DEFAULT_PATTERNS.seals.flatMap((glob) => {
    const compiled = compilePattern(glob);
    return compiled.ok ? [compiled.value] : [];
  });
  const { entries } = await source.list();
  return entries
    .filter((entry) => isRegular(entry) && matchers.some((match) => match(entry.path)))
    .map(({ path }) => path);
}

function readSeal(target: string, path: string): Seal {
  let bytes: Buffer;
  try {
    bytes = readFileSync(target);
  } catch {
    throw refused(`${path} cannot be read.`, 'Name a seal on disk, such as docs.seal.json.');
  }
  const parsed = parseSeal(bytes, path);
  if (parsed.ok) return parsed.value;
  const [first] = parsed.problems;
  throw new ProblemError(first ?? problem('bad-input', 'The seal cannot be read.', '', path));
}

async function present(seal: Seal, source: ByteSource, here: Here): Promise<Entry[]> {
  const listing = await source.list();
  const entries: TreeEntry[] = [];
  for (const file of seal.files) {
    const entry = listing.get(file.path);
    if (entry === undefined || !isRegular(entry)) throw await gone(file, seal, source, here);
    entries.push(entry);
  }
  const hashed = await hashAll(source, entries);
  return seal.files.map(({ path, text }) => {
    const result = hashed.get(path);
    if (!result?.ok) throw refused(`"${here(path)}" cannot be read.`, 'Make it readable.');
    return { path, sha256: result.digest.sha256, bytes: result.digest.bytes, text };
  });
}

/** A path as it is written from where the user is. */
type Here = (path: string) => string;

/** A sealed file that is missing; one that was moved is named by its new path. */
async function gone(
  file: SealedFile,
  seal: Seal,
  source: ByteSource,
  here: Here,
): Promise<ProblemError> {
  const moved = await movedTo(file, source);
  const place = here(seal.path);
  return refused(
    `${here(file.path)} is sealed by ${place}, and there is no such file in the ${SOURCES[source.kind]}.`,
    moved === null
      ? 'Restore it, or take its entry out of the seal by hand.'
      : `The sealed bytes are at ${here(moved)}: change "path" in ${place} line ${file.at.line}, or move the file back.`,
  );
}

function changesOf(seal: Seal, entries: readonly Entry[]): Change[] {
  const now = new Map(entries.map((entry) => [entry.path, entry]));
  return seal.files.flatMap((was): Change[] => {
    const entry = now.get(was.path);
    if (entry === undefined) return [];
    return entry.sha256 === was.sha256 && entry.bytes === was.bytes ? [] : [{ was, now: entry }];
  });
}

function refused(message: string, remedy: string): ProblemError {
  return new ProblemError(problem('bad-input', message, remedy));
}
