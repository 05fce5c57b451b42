import { Command, CommanderError, Option, type OptionValues } from 'commander';
import { type Problem, ProblemError, problem } from '../core/problem.ts';
import { shellQuote } from '../core/shell-quote.ts';
import { VERSION } from '../core/version.ts';
import { visibleText } from '../core/visible.ts';
import { placeOf } from '../render/place.ts';
import type { CommandSpec } from './command-spec.ts';
import { COMMANDS } from './command-table.ts';
import { EXIT, type Invocation } from './console.ts';

/**
 * The command line: arguments to commands, every failure to one sentence and
 * exit status 2. Never rejects: node would end the process with 1, which means
 * "fail", and a stack trace. Commands are loaded when they are called.
 */
export async function main(args: readonly string[], invocation: Invocation): Promise<number> {
  let status: number = EXIT.error;
  const program = describe(invocation, (code) => {
    status = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? EXIT.pass : EXIT.error;
    const { file, line, column, message, remedy } =
      cause instanceof ProblemError ? cause.problem : defect(cause);
    const place = file === null ? '' : `${placeOf(file, line, column)}: `;
    invocation.console.err(`seal-vs-bytes: ${visibleText(`${place}${message} ${remedy}`)}\n`);
    return EXIT.error;
  }
}

/** Bytes are read from one source. */
function refuseTwoSources(given: OptionValues): void {
  const named = ['commit', 'staged', 'workTree'].filter((name) => Boolean(given[name]));
  if (named.length < 2) return;
  const flags = named.map((name) => `--${name === 'workTree' ? 'work-tree' : name}`);
  throw new ProblemError(
    problem('bad-input', `${flags.join(' and ')} exclude each other.`, 'Keep one of them.'),
  );
}

function tooMany(name: string, extra: string): ProblemError {
  const quoted = shellQuote(extra);
  const remedy =
    name === 'check' && quoted !== null
      ? `To see one file: seal-vs-bytes explain ${quoted}`
      : 'Leave it away.';
  return new ProblemError(
    problem('bad-input', `"${name}" takes no arguments, but has "${extra}".`, remedy),
  );
}

function defect(cause: unknown): Problem {
  const why = cause instanceof Error ? cause.message : String(cause);
  return problem(
    'defect',
    `The command failed: ${why}.`,
    'Report this as a defect, with the command line.',
  );
}

const collect = (value: string, earlier: readonly string[] = []): readonly string[] => [
  ...earlier,
  value,
];

function describe(invocation: Invocation, done: (status: number) => void): Command {
  const program = new Command('seal-vs-bytes');
  program
    .description('Verify sealed documents in git byte for byte, and explain any difference.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: invocation.console.out, writeErr: invocation.console.err })
    .addHelpText('after', '\nExit status: 0 pass, 1 fail, 2 could not verify.');
  for (const spec of COMMANDS) addCommand(program, spec, invocation, done);
  return program;
}

function addCommand(
  program: Command,
  { name, operands, description, options, example, run }: CommandSpec,
  invocation: Invocation,
  done: (status: number) => void,
): void {
  const command = program.command(`${name} ${operands}`.trimEnd()).description(description);
  for (const { flags, description: said, choices, repeatable } of options) {
    const option = new Option(flags, said);
    if (choices !== undefined) option.choices(choices);
    if (repeatable) option.argParser(collect);
    command.addOption(option);
  }
  const [line, does] = example;
  command.addHelpText('after', `\nExample:\n  ${line}\n      ${does}`);
  // An operand too many is answered below, with what to call instead.
  if (operands === '') command.allowExcessArguments();
  command.action(async () => {
    const [extra] = operands === '' ? command.args : [];
    if (extra !== undefined) throw tooMany(name, extra);
    refuseTwoSources(command.opts());
    done(await run(command.args, command.opts(), invocation));
  });
}
