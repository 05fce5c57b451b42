import { readFileSync, writeFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Mutant as Planned, StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import type { MutationTestingPlanReadyEvent, Reporter } from '@stryker-mutator/api/report';
import { drawn } from './page.ts';
import { type Mutant, mutantOf, ordered } from './report.ts';

/** How many mutants of the room are run, and the file that says which. */
export interface DrawOptions {
  readonly draw?: { readonly count: number; readonly file: string };
}

/**
 * Draws the mutants that answer for a room as soon as all are known, before one
 * is run: a room of many thousand is not run to draw a few hundred afterwards.
 */
class Draw implements Reporter {
  static readonly inject = tokens(commonTokens.options);
  private readonly options: DrawOptions;

  constructor(options: StrykerOptions) {
    this.options = options as StrykerOptions & DrawOptions;
  }

  onMutationTestingPlanReady({ mutantPlans }: MutationTestingPlanReadyEvent): void {
    const { draw } = this.options;
    if (draw === undefined) return;
    const ids = new Map(mutantPlans.map(({ mutant }) => [asReported(mutant), mutant.id]));
    const candidates = ordered([...ids.keys()]).filter(({ wording }) => !wording);
    const chosen = drawn(candidates, draw.count).map((mutant) => ids.get(mutant));
    writeFileSync(draw.file, JSON.stringify(chosen));
  }
}

const texts = new Map<string, readonly string[]>();

function asReported({ fileName, mutatorName, replacement, location }: Planned): Mutant {
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

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'draw', Draw)];

export const strykerValidationSchema = {
  type: 'object',
  properties: {
    draw: {
      type: 'object',
      properties: { count: { type: 'number' }, file: { type: 'string' } },
    },
  },
};
