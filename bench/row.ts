import { type Command, difference, inPairs, type Pairs, peakOfNode, ratio } from './measure.ts';

/** One line of the page. */
export interface Row {
  readonly what: string;
  readonly against: string;
  readonly figure: string;
  /** Peak of the Node process; empty where it says nothing. */
  readonly memory: string;
}

/** How much is measured: all of it, or a tenth by the same code. */
export interface Extent {
  /** Divides the number of files of each set. */
  readonly part: number;
  readonly pairs: number;
}

export const timesAs = (pairs: Pairs): string => ratio(pairs).toFixed(2);
export const added = (pairs: Pairs): string => signed(difference(pairs), 'ms');

/** A difference, with its sign. */
export function signed(value: number, unit: string): string {
  return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(0)} ${unit}`;
}

export const memoryOf = (command: Command): string => `${peakOfNode(command).toFixed(0)} MiB`;

/** A row of two commands, in pairs. */
export function compared(
  [what, ours]: readonly [string, Command],
  [against, theirs]: readonly [string, Command],
  figure: (pairs: Pairs) => string,
  { pairs }: Extent,
): Row {
  const measured = figure(inPairs(ours, theirs, pairs));
  const memory = ours.program === process.execPath ? memoryOf(ours) : '';
  return { what, against, figure: measured, memory };
}
