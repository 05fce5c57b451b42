import type { Sandbox } from '../src/demo/sandbox.ts';
import { inPairs, median } from './measure.ts';
import type { Extent, Row } from './row.ts';
import { CLI, node } from './set-rows.ts';
import { makeSet, SHAPES } from './sets.ts';

/** Parts of the set at which time is measured. */
const PARTS = [8, 4, 2, 1] as const;

/**
 * The exponent that fits times best to a power of the size, what a run costs
 * without a file taken off: least squares of the logarithms. 1 is linear.
 */
export function exponentOf(points: readonly (readonly [size: number, time: number])[]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(logs.map(([size]) => size));
  const y = mean(logs.map(([, time]) => time));
  const above = logs.reduce((sum, [size, time]) => sum + (size - x) * (time - y), 0);
  return above / logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
}

/** How time grows with the number of files, from an eighth of set D to all of it. */
export function growthRows(sandbox: Sandbox, { part, pairs }: Extent): Row[] {
  const shape = SHAPES.find(({ name }) => name === 'D');
  if (shape === undefined) return [];
  const points: Record<'work tree' | 'commit', [number, number][]> = {
    'work tree': [],
    commit: [],
  };
  for (const share of PARTS) {
    const files = Math.ceil(shape.files / part / share);
    const set = makeSet(sandbox, { ...shape, name: `D-${share}`, files });
    const bare = node(set.folder, set.env, [CLI, '--version']);
    for (const [what, args] of [
      ['work tree', ['--work-tree']],
      ['commit', ['--commit', set.merge]],
    ] as const) {
      const command = node(set.folder, set.env, [CLI, 'check', ...args]);
      const { ours, theirs } = inPairs(command, bare, pairs);
      points[what].push([files, Math.max(1, median(ours) - median(theirs))]);
    }
  }
  return Object.entries(points).map(([what, measured]) => ({
    what: `growth with the number of files, D, ${what}`,
    against: 'files, to this power',
    figure: exponentOf(measured).toFixed(2),
    memory: '',
  }));
}
