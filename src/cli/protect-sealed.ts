import { ProblemError, problem } from '../core/problem.ts';
import { visibleText } from '../core/visible.ts';
import { counted } from '../render/words.ts';
import type { Invocation } from './console.ts';
import { protect, protectionLines } from './protect.ts';
import type { Place } from './repository.ts';
import { pathHere } from './standpoint.ts';

/** What protecting sealed paths came to. */
export interface ProtectedPaths {
  readonly lines: number;
  /** False: git still says otherwise of some path. */
  readonly complete: boolean;
}

/** Protects sealed paths by lines of `.gitattributes`, and says so; with `dryRun` it prints the lines alone. */
export async function protectSealed(
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
