#!/usr/bin/env node
import { consoleOf } from './console.ts';
import { endOnSignals } from './interruption.ts';
import { main } from './program.ts';

/** The command line's entry. Until a command says otherwise, nothing was judged. */
process.exitCode = 2;
endOnSignals();
// A reader that closes the pipe early (`| head`) is no failure of the gate.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code === 'EPIPE') process.exit();
  // A report that was cut off must not come with the exit status of a whole one.
  const why = cause.code ?? 'an unknown error';
  process.stderr.write(`seal-vs-bytes: Standard output cannot be written: ${why}.\n`);
  process.exit(2);
});

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  console: consoleOf(process.stdout, process.stderr, process.stdin, process.env),
  now: () => new Date(),
});
