#!/usr/bin/env node
import { consoleOf } from './console.ts';
import { main } from './program.ts';

/** The command line's entry. Until a command says otherwise, nothing was judged. */
process.exitCode = 2;
// A reader that closes the pipe early (`| head`) is no failure of the gate.
process.stdout.on('error', () => process.exit());

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  console: consoleOf(process.stdout, process.stderr, process.stdin, process.env),
  now: () => new Date(),
});
