import { hasSealedDigest } from '../core/digest.ts';
import { ProblemError, problem } from '../core/problem.ts';
import type { CheckedFile, Report } from '../core/report.ts';
import { visibleText } from '../core/visible.ts';
import { type CheckOptions, judgeHere } from './check.ts';
import { EXIT, type Invocation } from './console.ts';
import { findPlace, type Place, repositoryPath } from './repository.ts';
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
  const files = chosen(named, report, place, invocation);
  let restored = 0;
  const missing: string[] = [];
  for (const file of files) {
    const outcome = restoreOne(file, available.get(file.path), place.top);
    if (outcome.done) restored += 1;
    else missing.push(file.path);
    const mark = outcome.done ? 'restored' : 'NOT restored';
    invocation.console.out(`${mark} ${visibleText(`${file.path}: ${outcome.said}`)}\n`);
  }
  invocation.console.out(`${restored} of ${files.length} files restored\n`);
  return missing.length === 0 ? EXIT.pass : EXIT.fail;
}

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
