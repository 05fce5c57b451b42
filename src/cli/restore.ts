import { hasSealedDigest } from '../core/digest.ts';
import { ProblemError, problem } from '../core/problem.ts';
import type { CheckedFile, Report } from '../core/report.ts';
import { shellQuote } from '../core/shell-quote.ts';
import { visibleText } from '../core/visible.ts';
import { waitingReseals } from '../render/waiting-reseals.ts';
import { counted } from '../render/words.ts';
import { type CheckOptions, judgeHere } from './check.ts';
import { EXIT, type Invocation } from './console.ts';
import { findPlace, type Place, repositoryPath } from './repository.ts';
import { pathHere } from './standpoint.ts';
import { writeInTree } from './write-file.ts';

export interface RestoreOptions extends CheckOptions {
  readonly all?: boolean;
}

interface SealedBytes {
  readonly bytes: Uint8Array;
  readonly origin: string;
}

/**
 * `restore`: writes sealed bytes to the files on disk; only bytes whose SHA-256
 * is the sealed one, whole or not at all, never through a link. Exit status 0
 * if every named file now matches, 1 if the bytes of one cannot be recovered.
 */
export async function restore(
  named: readonly string[],
  options: RestoreOptions,
  invocation: Invocation,
): Promise<number> {
  if ((named.length === 0) === (options.all !== true)) {
    throw refused('Name the files to restore, or use --all.', 'Give one or the other.');
  }
  const place = await findPlace(invocation);
  const available = new Map<string, SealedBytes>();
  const report = await judgeHere(options, invocation, place, ({ path }, bytes, origin) => {
    available.set(path, { bytes, origin });
  });
  const drifted = chosen(named, report, place, invocation);
  // Their bytes are those of the new seal, and may be nowhere else: only who names them discards them.
  const resealed = new Set(named.length > 0 ? [] : waitingReseals(report).map(({ file }) => file));
  const files = drifted.filter((file) => !resealed.has(file));
  for (const { path } of resealed) sayKept(path, place, invocation);
  if (drifted.length === 0) {
    invocation.console.out(`Nothing to restore: ${visibleText(matchWords(named, report))}.\n`);
    return EXIT.pass;
  }
  let restored = 0;
  const missing: string[] = [];
  for (const file of files) {
    const outcome = restoreOne(file, available.get(file.path), place.top);
    if (outcome.done) restored += 1;
    else missing.push(file.path);
    const mark = outcome.done ? 'restored' : 'NOT restored';
    const path = pathHere(file.path, place.top, invocation.cwd);
    invocation.console.out(`${mark} ${visibleText(`${path}: ${outcome.said}`)}\n`);
  }
  const skipped = resealed.size === 0 ? '' : `, ${resealed.size} skipped`;
  invocation.console.out(`${restored} of ${counted(files.length, 'file')} restored${skipped}\n`);
  return missing.length === 0 ? EXIT.pass : EXIT.fail;
}

function matchWords(named: readonly string[], { counts }: Report): string {
  const [only = ''] = named;
  if (named.length === 1) return `${only} matches its seal`;
  if (named.length > 1) return `the ${named.length} files match their seals`;
  if (counts.sealed === 1) return 'the sealed file matches';
  return `all ${counts.sealed} sealed files match`;
}

/** Says of a resealed file why `--all` leaves it, and how to discard the change. */
function sayKept(path: string, { top }: Place, { cwd, console }: Invocation): void {
  const here = pathHere(path, top, cwd);
  const quoted = shellQuote(here);
  const how =
    quoted === null ? '' : ` To discard the change: seal-vs-bytes restore ${operand(quoted)}`;
  console.out(
    `skipped ${visibleText(`${here}: it matches the new seal, not the base's.${how}`)}\n`,
  );
}

/** After `--` where it would be taken for an option. */
const operand = (quoted: string): string => (/^'?-/.test(quoted) ? `-- ${quoted}` : quoted);

function chosen(
  named: readonly string[],
  report: Report,
  place: Place,
  invocation: Invocation,
): CheckedFile[] {
  const [first] = report.problems;
  // Without sound seals nobody knows which bytes are the sealed ones.
  if (first !== undefined && report.files.length === 0) throw new ProblemError(first);
  const drifted = report.files.filter(({ status }) => status !== 'match' && status !== 'unlisted');
  if (named.length === 0) return drifted;
  return named.flatMap((name) => {
    const path = repositoryPath(place, invocation, name);
    const file = report.files.find((entry) => entry.path === path);
    if (file === undefined) throw refused(`"${name}" is not in any seal.`, 'Name a sealed file.');
    return file.status === 'match' ? [] : [file];
  });
}

function restoreOne(
  file: CheckedFile,
  sealed: SealedBytes | undefined,
  top: string,
): { readonly done: boolean; readonly said: string } {
  if (file.fault === 'seal') {
    return { done: false, said: 'the seal is at fault, not the file: create the seal again' };
  }
  if (sealed === undefined) {
    return { done: false, said: 'its sealed bytes are neither recovered nor reconstructed' };
  }
  if (file.sealed === null || !hasSealedDigest(file.sealed, sealed.bytes)) {
    return { done: false, said: 'the bytes found for it are not the sealed ones' };
  }
  try {
    writeInTree(top, file.path, sealed.bytes, 'made');
  } catch (cause) {
    return { done: false, said: reasonOf(cause) };
  }
  return { done: true, said: `${sealed.bytes.length} bytes, ${sealed.origin}` };
}

function reasonOf(cause: unknown): string {
  if (cause instanceof ProblemError) return `${cause.problem.message} ${cause.problem.remedy}`;
  return cause instanceof Error ? cause.message : String(cause);
}

function refused(message: string, remedy: string): ProblemError {
  return new ProblemError(problem('bad-input', message, remedy));
}
