import { ProblemError, problem } from '../core/problem.ts';
import { shellQuote } from '../core/shell-quote.ts';
import { visibleText } from '../core/visible.ts';
import { counted } from '../render/words.ts';
import { EXIT, type Invocation } from './console.ts';
import { protect, protectionLines } from './protect.ts';
import type { Place } from './repository.ts';
import { pathHere } from './standpoint.ts';

/** What follows the writing of a seal. */
export interface Following {
  readonly protect?: boolean;
  readonly dryRun?: boolean;
  /** False: whoever calls says what to do next. */
  readonly next?: boolean;
}

/**
 * Protects sealed paths where that is asked for, and prints the command that
 * stages what was written. Returns the exit status: fail where a path is still
 * not protected.
 * @param seal the seal that was written, from where the user is
 */
export async function protectAndSayNext(
  paths: readonly string[],
  seal: string,
  options: Following,
  place: Place,
  invocation: Invocation,
): Promise<number> {
  const protection = options.protect
    ? await protectSealed(paths, options.dryRun === true, place, invocation)
    : null;
  if (options.next !== false) sayNext(options, place, [seal], protection, invocation);
  return protection?.complete === false ? EXIT.fail : EXIT.pass;
}

/** What protecting sealed paths came to. */
interface ProtectedPaths {
  readonly lines: number;
  /** False: git still says otherwise of some path. */
  readonly complete: boolean;
}

/** Protects sealed paths by lines of `.gitattributes`, and says so; with `dryRun` it prints the lines alone. */
async function protectSealed(
  paths: readonly string[],
  dryRun: boolean,
  { git, top }: Place,
  { cwd, console }: Invocation,
): Promise<ProtectedPaths> {
  if (git === null)
    throw new ProblemError(
      problem('bad-input', 'Outside git there is no .gitattributes.', 'Leave --protect away.'),
    );
  if (dryRun) {
    const lines = await protectionLines(git, paths);
    console.out(`.gitattributes: ${counted(lines.length, 'line')} would be added\n`);
    for (const line of lines) console.out(`  ${visibleText(line)}\n`);
    return { lines: lines.length, complete: true };
  }
  const { written, unprotected } = await protect(git, top, paths);
  console.out(`.gitattributes: ${counted(written.length, 'line')} added\n`);
  for (const path of unprotected) {
    console.err(
      `${visibleText(pathHere(path, top, cwd))} is still not protected: its name cannot be written in .gitattributes, or a .gitattributes nearer to it says otherwise\n`,
    );
  }
  return { lines: written.length, complete: unprotected.length === 0 };
}

/** The command that stages what was written; none outside git, or where no line of a shell can carry the path. */
function sayNext(
  { dryRun }: Following,
  { git, top, bare }: Place,
  written: readonly string[],
  protection: ProtectedPaths | null,
  { cwd, console }: Invocation,
): void {
  if (dryRun) {
    console.out('Nothing was written: --dry-run.\n');
    return;
  }
  if (git === null || bare) return;
  const attributes =
    protection === null || protection.lines === 0 ? [] : [pathHere('.gitattributes', top, cwd)];
  const quoted = [...written, ...attributes].map(shellQuote);
  if (!quoted.includes(null)) console.out(`Next: git add ${quoted.join(' ')}\n`);
}
