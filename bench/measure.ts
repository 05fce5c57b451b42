import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A whole process: a program and its arguments. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** What goes to its standard input. */
  readonly input?: string;
  /** The exit status it must have; 0 by default. */
  readonly expected?: number;
}

/** Milliseconds of both commands, run in turn. */
export interface Pairs {
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

/** Runs a command to its end and returns milliseconds. Throws where its exit status is not the expected one. */
export function timed({ program, args, cwd, env, input = '', expected = 0 }: Command): number {
  const begun = process.hrtime.bigint();
  const { status, stderr, error } = spawnSync(program, args, {
    cwd,
    env,
    input,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const milliseconds = Number(process.hrtime.bigint() - begun) / 1e6;
  if (error !== undefined) throw error;
  if (status !== expected) {
    throw new Error(`${program} ${args.join(' ')} ended with status ${status}: ${stderr}`);
  }
  return milliseconds;
}

/** One warm-up of each, then so many pairs: whatever else the machine does meets both. */
export function inPairs(ours: Command, theirs: Command, runs: number): Pairs {
  timed(ours);
  timed(theirs);
  const pairs: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  for (let run = 0; run < runs; run += 1) {
    pairs.ours.push(timed(ours));
    pairs.theirs.push(timed(theirs));
  }
  return pairs;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** The median of the ratios, pair by pair. */
export function ratio({ ours, theirs }: Pairs): number {
  return median(ours.map((milliseconds, run) => milliseconds / (theirs[run] ?? Number.NaN)));
}

/** The median of the differences, pair by pair, in milliseconds. */
export function difference({ ours, theirs }: Pairs): number {
  return median(ours.map((milliseconds, run) => milliseconds - (theirs[run] ?? Number.NaN)));
}

/**
 * Peak resident memory of the Node process of a command, in MiB; git's own is not
 * in it. Where the system tells that of the program by itself (Linux), it is asked
 * for: `maxRSS` begins with what the process that started it had (getrusage(2)).
 */
export function peakOfNode(command: Command): number {
  const folder = mkdtempSync(join(tmpdir(), 'seal-vs-bytes-bench-'));
  try {
    const hook = join(folder, 'peak.cjs');
    const figure = join(folder, 'peak');
    writeFileSync(
      hook,
      `const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const own = '/proc/self/status';
const peak = () => existsSync(own)
  ? /^VmHWM:\\s*(\\d+)/m.exec(readFileSync(own, 'utf8'))[1]
  : process.resourceUsage().maxRSS;
process.on('exit', () => writeFileSync(${JSON.stringify(figure)}, String(peak())));
`,
    );
    timed({ ...command, args: ['--require', hook, ...command.args] });
    return Number(readFileSync(figure, 'utf8')) / 1024;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
