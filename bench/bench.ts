import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Sandbox } from '../src/demo/sandbox.ts';
import { driftsRow, jsonRow } from './drift-rows.ts';
import { gitHubRows } from './github-rows.ts';
import { growthRows } from './growth.ts';
import type { Extent, Row } from './row.ts';
import { SHA256SUM, setRows } from './set-rows.ts';
import { SHAPES } from './sets.ts';
import { sizeRows } from './size-rows.ts';

/**
 * What a run costs, whole processes in pairs with a peer in one run, and writes
 * bench/results.md. `--quick` takes a tenth of each set and writes nothing.
 *
 *   npm run bench [-- --quick] [GROUP...]
 */
const ROOT = join(import.meta.dirname, '..');

type Group = (sandbox: Sandbox, extent: Extent) => readonly Row[] | Promise<readonly Row[]>;

const GROUPS: ReadonlyMap<string, Group> = new Map([
  ...SHAPES.map((shape): [string, Group] => [
    shape.name,
    (sandbox, extent) => setRows(sandbox, shape, extent),
  ]),
  ['json', (sandbox, extent) => [jsonRow(sandbox, extent)]],
  ['drifts', (sandbox, extent) => [driftsRow(sandbox, extent)]],
  ['github', (_, extent) => gitHubRows(extent)],
  ['growth', growthRows],
  ['size', () => sizeRows()],
]);

function versionOf(program: string): string {
  const text = execFileSync(program, ['--version'], { encoding: 'utf8' });
  return text.split('\n', 1)[0] ?? '';
}

/** GNU coreutils uses OpenSSL, and with it the processor's instructions, as Debian builds it from 9.5 on. */
function peerNote(version: string): string {
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)$/.exec(version) ?? [];
  const fast = Number(major) > 9 || (Number(major) === 9 && Number(minor) >= 5);
  return fast
    ? ''
    : ' A sha256sum that uses the instructions of the processor (GNU coreutils 9.7 with OpenSSL) is not installed: B and C against this one say little. `SHA256SUM=PROGRAM` names another.';
}

function page(rows: readonly Row[]): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const sums = versionOf(SHA256SUM);
  const table = rows
    .map(({ what, against, figure, memory }) => `| ${what} | ${against} | ${figure} | ${memory} |`)
    .join('\n');
  return `# Measured

\`npm run bench\` on ${cpus().length} processors (${cpus()[0]?.model}), Node ${process.version}, ${versionOf('git')}, ${sums}; commit ${commit.trim()} or the change that brings this page.${peerNote(sums)} Medians of five pairs of whole processes after a warm-up, in one run; packed repositories, warm cache, fixed seed. A: 50 files of 2 to 40 KB. B: 10,000 text files of 1 to 32 KB. C: 20 files of 64 MiB that do not compress. D: 100,000 files of 500 bytes. The GitHub of the rows about posting is on the same machine and answers at once. Memory is the peak of the Node process.

| what | against | figure | peak memory |
| --- | --- | ---: | ---: |
${table}
`;
}

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const extent: Extent = values.quick ? { part: 10, pairs: 2 } : { part: 1, pairs: 5 };
const rows: Row[] = [];
for (const [name, measure] of GROUPS) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const sandbox = new Sandbox();
  try {
    for (const row of await measure(sandbox, extent)) {
      console.log([row.what, row.against, row.figure, row.memory].filter(Boolean).join('  |  '));
      rows.push(row);
    }
  } finally {
    sandbox.remove();
  }
}
if (!values.quick && positionals.length === 0)
  writeFileSync(join(ROOT, 'bench/results.md'), page(rows));
