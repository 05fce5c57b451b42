import type { OptionValues } from 'commander';
import type { Invocation } from './console.ts';

/** One option of a command, as commander reads it. */
export interface OptionSpec {
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly repeatable?: true;
}

/** The shells that have a completion. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** One command: help, shell completion and the parser are made from this entry. */
export interface CommandSpec {
  readonly name: string;
  /** As commander reads it: `[files...]`, `<path>`; empty for none. */
  readonly operands: string;
  /** The words that the operand is one of; else it is a path. */
  readonly words?: readonly string[];
  readonly description: string;
  readonly options: readonly OptionSpec[];
  /** A command line, and what it does. */
  readonly example: readonly [line: string, does: string];
  /** Returns the exit status. Loads its code when it is called. */
  readonly run: (
    operands: readonly string[],
    options: OptionValues,
    invocation: Invocation,
  ) => Promise<number>;
}
