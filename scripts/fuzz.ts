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
import { TARGETS, targetNamed } from '../__tests__/fuzz/targets.ts';
import { fuzzerEnvironment } from './fuzz/older-glibc.ts';
import { type Searched, searchTarget } from './fuzz/search.ts';

const { values, positionals } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    keep: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

const targets = positionals.length === 0 ? TARGETS : positionals.map(targetNamed);
const seconds = Math.max(1, Math.round((Number(values.minutes) * 60) / targets.length));
if (!Number.isFinite(seconds)) throw new RangeError(`${values.minutes} is no number of minutes`);

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

const folder = mkdtempSync(join(tmpdir(), 'seal-vs-bytes-fuzz-'));
let found = 0;
let total = 0;
try {
  const env = fuzzerEnvironment(folder);
  for (const target of targets) {
    const searched = await searchTarget(target, { folder, env, seconds, keep: values.keep });
    process.stdout.write(line(searched));
    for (const finding of searched.findings) process.stdout.write(`  ${finding}\n`);
    found += searched.findings.length;
    total += searched.executions;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`${total.toLocaleString('en-US')} executions, ${found} findings\n`);
process.exitCode = found > 0 ? 1 : 0;
