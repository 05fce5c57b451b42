import { Command, CommanderError, Option } from 'commander';
import { ProblemError } from '../core/problem.ts';
import { visibleText } from '../core/visible.ts';
import { placeOf } from '../render/markdown/trust.ts';
import type { CheckOptions } from './check.ts';
import { EXIT, type Invocation } from './console.ts';
import type { DemoOptions } from './demo.ts';
import type { RestoreOptions } from './restore.ts';
import type { SealOptions } from './seal.ts';

/**
 * The command line: arguments to commands, expected failures to one sentence
 * and exit status 2. Commands are loaded when they are called.
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
    if (!(cause instanceof ProblemError)) throw cause;
    const { file, line, column, message, remedy } = cause.problem;
    const place = file === null ? '' : `${placeOf(file, line, column)}: `;
    invocation.console.err(`seal-vs-bytes: ${visibleText(`${place}${message} ${remedy}`)}\n`);
    return EXIT.error;
  }
}

/** As package.json has it; a test holds the two together. */
export const VERSION = '1.0.0';

const collect = (value: string, earlier: readonly string[] = []): readonly string[] => [
  ...earlier,
  value,
];

function describe(invocation: Invocation, done: (status: number) => void): Command {
  const program = new Command('seal-vs-bytes');
  program
    .description(
      'Says whether documents in git are, byte for byte, what was sealed, and why where they are not.',
    )
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: invocation.console.out, writeErr: invocation.console.err })
    .addHelpText('after', '\nExit status: 0 pass, 1 fail, 2 could not judge.');
  const judging = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .option('--seal <glob>', 'seals to hold the bytes against (repeatable)', collect)
      .option(
        '--blockers <glob>',
        'blocker registers to read (repeatable); "none" reads none',
        collect,
      )
      .option('--commit <rev>', 'read the bytes of a commit')
      .option('--staged', 'read the index: the bytes about to be committed')
      .option('--work-tree', 'read the files on disk, inside git or outside (default)')
      .option('--base <rev>', 'trust the seals and registers of this commit')
      .addOption(
        new Option('--reseal <policy>', 'whether a seal may change against the base').choices([
          'deny',
          'allow',
        ]),
      )
      .option('--json <file>', 'write the report as JSON; "-" is standard output');

  judging('check', 'judge the bytes here: verdict, causes, blockers')
    .addOption(
      new Option('--block-on-open <when>', 'fail while a blocker is open').choices([
        'always',
        'never',
      ]),
    )
    .action(async (options: CheckOptions) => {
      const { check } = await import('./check.ts');
      done(await check(options, invocation));
    });
  judging('blockers', 'show the registers: what is open, who acts, what is admissible').action(
    async (options: CheckOptions) => {
      const { blockers } = await import('./blockers.ts');
      done(await blockers(options, invocation));
    },
  );
  program
    .command('seal <files...>')
    .description('make or extend a seal over files, from the index unless told otherwise')
    .requiredOption('-o, --output <file>', 'the seal to write: NAME.seal.json')
    .option('--name <name>', 'the name of what is sealed')
    .option(
      '--closed <glob>',
      'a pattern that holds no file but the sealed ones (repeatable)',
      collect,
    )
    .option('--text', 'state what the text is: BOM, line ends, charset')
    .option('--commit <rev>', 'seal the bytes of a commit')
    .option('--work-tree', 'seal the files on disk, as they are')
    .option('--protect', 'add "-text" lines to .gitattributes for the sealed files')
    .option('--accept-encoding', 'reseal also where only the encoding changed')
    .option(
      '--accept-suspicious',
      'reseal also where only look-alike or invisible characters changed',
    )
    .action(async (files: string[], options: SealOptions) => {
      const { seal } = await import('./seal.ts');
      done(await seal(files, options, invocation));
    });
  judging('explain <path>', 'the whole story of one sealed file').action(
    async (path: string, options: CheckOptions) => {
      const { explain } = await import('./explain.ts');
      done(await explain(path, options, invocation));
    },
  );
  judging('restore [paths...]', 'write the sealed bytes back to the files on disk')
    .option('--all', 'every drifted file')
    .action(async (paths: string[], options: RestoreOptions) => {
      const { restore } = await import('./restore.ts');
      done(await restore(paths, options, invocation));
    });
  program
    .command('selftest')
    .description('run the negative controls that every run runs')
    .action(async () => {
      const { selftest } = await import('./selftest.ts');
      done(await selftest(invocation));
    });
  program
    .command('demo')
    .description(
      'a drifting pull request, the packaged Action and an embedded GitHub, all on this machine',
    )
    .option('--html <file>', 'write the comment as a page, as GitHub would show it')
    .option('--keep', 'keep the sample repository')
    .action(async (options: DemoOptions) => {
      const { demo } = await import('./demo.ts');
      done(await demo(options, invocation));
    });
  return program;
}
