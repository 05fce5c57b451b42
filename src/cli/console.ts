import { COLOUR, type Paint, PLAIN } from '../render/terminal.ts';

/** Where a command writes, and how: what the process is given, as a value. */
export interface Console {
  readonly paint: Paint;
  out(text: string): void;
  err(text: string): void;
}

export interface Invocation {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly console: Console;
  readonly now: () => Date;
}

/** Exit statuses: pass, fail, could not judge. */
export const EXIT = { pass: 0, fail: 1, error: 2 } as const;

/** Colour on a terminal alone, and not where NO_COLOR is set (no-color.org). */
export function consoleOf(
  stdout: NodeJS.WriteStream,
  stderr: NodeJS.WriteStream,
  env: Invocation['env'],
): Console {
  const colour = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  return {
    paint: colour ? COLOUR : PLAIN,
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
  };
}
