import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { type Checker, type CheckResult, CheckStatus } from '@stryker-mutator/api/check';
import type { StrykerOptions, Mutant as ToCheck } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { drawn } from './page.ts';
import { type Mutant, mutantOf, ordered } from './report.ts';

/** How many mutants of the room are run. */
export interface DrawnOptions {
  readonly drawn: number;
}

/**
 * Lets through the mutants that answer for a room, and no other: a room of many
 * thousand is not run to draw a few hundred afterwards. The others are in the
 * report as mutants that were not run.
 */
class DrawnOnly implements Checker {
  static readonly inject = tokens(commonTokens.options);
  private readonly count: number;

  constructor(options: StrykerOptions) {
    this.count = (options as StrykerOptions & DrawnOptions).drawn;
  }

  async init(): Promise<void> {}

  /** One group: what is drawn depends on all. */
  async group(mutants: ToCheck[]): Promise<string[][]> {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants: ToCheck[]): Promise<Record<string, CheckResult>> {
    const ids = new Map<Mutant, string>(mutants.map((mutant) => [asReported(mutant), mutant.id]));
    const candidates = ordered([...ids.keys()]).filter(({ wording }) => !wording);
    const chosen = new Set(drawn(candidates, this.count));
    return Object.fromEntries(
      [...ids].map(([mutant, id]): [string, CheckResult] => [
        id,
        chosen.has(mutant)
          ? { status: CheckStatus.Passed }
          : { status: CheckStatus.CompileError, reason: 'not drawn' },
      ]),
    );
  }
}

const texts = new Map<string, readonly string[]>();

function asReported({ fileName, mutatorName, replacement, location }: ToCheck): Mutant {
  const file = relative(process.cwd(), fileName).split(sep).join('/');
  const lines = texts.get(fileName) ?? readFileSync(fileName, 'utf8').split('\n');
  texts.set(fileName, lines);
  // A report counts lines and columns from 1, Stryker itself from 0.
  const from1 = ({ line, column }: { readonly line: number; readonly column: number }) => ({
    line: line + 1,
    column: column + 1,
  });
  const place = { start: from1(location.start), end: from1(location.end) };
  return mutantOf(file, lines, { mutatorName, replacement, status: 'Pending', location: place });
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'drawn-only', DrawnOnly)];

export const strykerValidationSchema = {
  type: 'object',
  properties: {
    drawn: { type: 'number' },
  },
};
