/**
 * Runs the packaged gate on what is large, and holds each row to a bound:
 *
 *   npm run load [-- ROW...]
 *
 * Prints time, peak memory of all processes together, and whether a terminal
 * saw that the command is at work. Exit status 1 where a row is above its
 * bound or ends otherwise than it should. Linux alone: memory is read from
 * `/proc`, the terminal is `script` of util-linux. Takes 9 GB of disk, which are
 * free again at the end.
 */
import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Sandbox } from '../src/demo/sandbox.ts';
import { commentedPullRequest } from './load/comments.ts';
import { HAS_TERMINAL, type Measured, measured } from './load/measure.ts';
import { driftedFiles, largeFile, manyBlockers, manyFiles } from './load/repositories.ts';

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const GIBIBYTE = 1024 ** 3;

interface Row {
  readonly name: string;
  /** Bytes of disk that it takes. */
  readonly disk: number;
  /** Makes the repository, in a sandbox of its own, and runs each command on it. */
  readonly run: (sandbox: Sandbox) => Promise<readonly (readonly [what: string, seen: Measured])[]>;
  readonly status: number;
  readonly most: { readonly seconds: number; readonly mebibytes: number };
}

/** `check` with these arguments, each on the same repository. */
const checks =
  (make: (sandbox: Sandbox) => string, ...all: readonly (readonly string[])[]): Row['run'] =>
  async (sandbox) => {
    const folder = make(sandbox);
    const seen: (readonly [string, Measured])[] = [];
    for (const args of all) {
      const command = [process.execPath, CLI, 'check', ...args];
      seen.push([args.join(' ') || 'on disk', await measured(command, folder, sandbox.env)]);
    }
    return seen;
  };

const BASE = ['--commit', 'HEAD', '--base', 'base'];

const ROWS: readonly Row[] = [
  {
    name: '100,000 sealed files',
    disk: GIBIBYTE,
    run: checks((sandbox) => manyFiles(sandbox, 100_000), ['--commit', 'HEAD'], []),
    status: 0,
    most: { seconds: 60, mebibytes: 700 },
  },
  {
    name: 'one file of 4 GiB',
    disk: 9 * GIBIBYTE,
    run: checks((sandbox) => largeFile(sandbox, 4 * GIBIBYTE), ['--commit', 'HEAD'], []),
    status: 0,
    most: { seconds: 120, mebibytes: 400 },
  },
  {
    name: '1,000 drifted files of 10 KB',
    disk: GIBIBYTE / 4,
    run: checks((sandbox) => driftedFiles(sandbox, 1_000), BASE),
    status: 1,
    most: { seconds: 120, mebibytes: 500 },
  },
  {
    name: '10,000 blockers',
    disk: GIBIBYTE / 4,
    run: checks((sandbox) => manyBlockers(sandbox, 10_000), BASE),
    status: 0,
    most: { seconds: 60, mebibytes: 350 },
  },
  {
    name: '2,000 comments',
    disk: GIBIBYTE / 4,
    run: (sandbox) => commentedPullRequest(sandbox, 2_000),
    status: 1,
    most: { seconds: 60, mebibytes: 350 },
  },
];

function faultsOf(row: Row, { status, seconds, mebibytes }: Measured): string[] {
  return [
    ...(status === row.status ? [] : [`exit status ${status}, not ${row.status}`]),
    ...(seconds > row.most.seconds ? [`more than ${row.most.seconds} s`] : []),
    ...(mebibytes > row.most.mebibytes ? [`more than ${row.most.mebibytes} MiB`] : []),
  ];
}

/** Longer than this, a person at a terminal should see that a command is at work. */
const SILENT = 2;

function progressOf({ progress, seconds }: Measured): string {
  if (progress === undefined) return 'no terminal';
  if (progress === null) return seconds > SILENT ? 'none' : 'not needed';
  return `after ${progress.toFixed(1)} s`;
}

function line(row: Row, what: string, seen: Measured, faults: readonly string[]): string {
  const { seconds, mebibytes } = seen;
  const bound = `at most ${row.most.mebibytes} MiB`;
  const cells = [row.name, what, `${seconds.toFixed(1)} s`, `${Math.ceil(mebibytes)} MiB`];
  return `| ${[...cells, bound, progressOf(seen), faults.join(', ') || 'within'].join(' | ')} |\n`;
}

async function runRow(row: Row): Promise<number> {
  const free = statfsSync(tmpdir());
  if (free.bavail * free.bsize < row.disk * 1.5) {
    process.stdout.write(`| ${row.name} | not run: too little disk is free |\n`);
    return 1;
  }
  const sandbox = new Sandbox();
  try {
    let faulty = 0;
    for (const [what, seen] of await row.run(sandbox)) {
      const faults = faultsOf(row, seen);
      faulty += faults.length;
      process.stdout.write(line(row, what, seen, faults));
      if (seen.status !== row.status) process.stdout.write(`${seen.output.slice(-2_000)}\n`);
    }
    return faulty;
  } finally {
    sandbox.remove();
  }
}

async function runAll(named: readonly string[]): Promise<number> {
  const rows = ROWS.filter(
    ({ name }) => named.length === 0 || named.some((one) => name.includes(one)),
  );
  process.stdout.write('| load | read from | time | peak memory | bound | progress | result |\n');
  process.stdout.write('| --- | --- | --- | --- | --- | --- | --- |\n');
  let faulty = rows.length === 0 ? 1 : 0;
  for (const row of rows) faulty += await runRow(row);
  return faulty;
}

if (HAS_TERMINAL) {
  process.exitCode = (await runAll(process.argv.slice(2))) > 0 ? 1 : 0;
} else {
  process.stderr.write('script (util-linux) is not installed: nothing was run.\n');
  process.exitCode = 2;
}
