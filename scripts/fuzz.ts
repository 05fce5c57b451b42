/**
 * Searches for inputs that break a parser or a renderer, guided by coverage:
 *
 *   npm run fuzz -- [--minutes 20] [--keep] [TARGET...]
 *
 * The minutes are shared by the targets, all of them where none is named. Prints
 * for each what was executed and what was found; exit status 1 if anything was.
 * `--keep` writes the minimised corpus back to `__tests__/fuzz/corpus`, which
 * `npm test` replays. The fuzzer is Jazzer.js, which is libFuzzer inside Node.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { FuzzTarget } from '../__tests__/fuzz/target.ts';
import { TARGETS, targetNamed } from '../__tests__/fuzz/targets.ts';
import { fuzzerEnvironment } from './fuzz/older-glibc.ts';
import { type Searched, searchTarget } from './fuzz/search.ts';

interface Plan {
  readonly targets: readonly FuzzTarget[];
  readonly seconds: number;
  readonly keep: boolean;
}

/** Throws RangeError or TypeError for a target or an option that there is not. */
function plan(args: readonly string[]): Plan {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      minutes: { type: 'string', default: '20' },
      keep: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const targets = positionals.length === 0 ? TARGETS : positionals.map(targetNamed);
  const minutes = Number(values.minutes);
  if (!(minutes > 0 && minutes <= MOST)) {
    throw new RangeError(`--minutes takes a number up to ${MOST}, not "${values.minutes}".`);
  }
  const seconds = Math.max(1, Math.round((minutes * 60) / targets.length));
  return { targets, seconds, keep: values.keep };
}

/** A day. */
const MOST = 1_440;

function line({ target, executions, seconds: spent, corpus, findings }: Searched): string {
  const cells = [
    target.padEnd(18),
    `${executions.toLocaleString('en-US')} executions`.padStart(22),
    `${spent} s`.padStart(8),
    `${corpus.inputs} inputs, ${corpus.bytes.toLocaleString('en-US')} bytes`.padStart(26),
    `${findings.length} findings`.padStart(12),
  ];
  return `${cells.join('  ')}\n`;
}

async function search({ targets, seconds, keep }: Plan): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'seal-vs-bytes-fuzz-'));
  let found = 0;
  let total = 0;
  try {
    const env = fuzzerEnvironment(folder);
    for (const target of targets) {
      const searched = await searchTarget(target, { folder, env, seconds, keep });
      process.stdout.write(line(searched));
      for (const finding of searched.findings) process.stdout.write(`  ${finding}\n`);
      found += searched.findings.length;
      total += searched.executions;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  process.stdout.write(`${total.toLocaleString('en-US')} executions, ${found} findings\n`);
  return found;
}

try {
  process.exitCode = (await search(plan(process.argv.slice(2)))) > 0 ? 1 : 0;
} catch (cause) {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exitCode = 2;
}
