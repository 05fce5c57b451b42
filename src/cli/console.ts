import { COLOUR, type Paint, PLAIN } from '../render/paint.ts';

/** Where a command writes, and how: what the process is given, as a value. */
export interface Console {
  readonly paint: Paint;
  out(text: string): void;
  err(text: string): void;
  /** Asks the person at the terminal; absent where there is none. */
  readonly ask?: (question: string) => Promise<string>;
  /** Whether standard error is a terminal: progress is shown there alone. */
  readonly live?: boolean;
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
  stdin: NodeJS.ReadStream,
  env: Invocation['env'],
): Console {
  const colour = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  return {
    paint: colour ? COLOUR : PLAIN,
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    live: stderr.isTTY === true && env.TERM !== 'dumb',
    ...(stdout.isTTY === true && stdin.isTTY === true
      ? { ask: (question) => askOn(stdin, stdout, question) }
      : {}),
  };
}

async function askOn(
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
  question: string,
): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input, output });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}
