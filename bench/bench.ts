import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Sandbox } from '../src/demo/sandbox.ts';
import { type Command, difference, inPairs, peakOfNode, ratio } from './measure.ts';
import { actionEnvironment, makeSet, type SealedSet, SHAPES } from './sets.ts';

/**
 * What a run costs, whole processes in pairs with a peer in one run, and writes
 * bench/results.md. `--quick` takes a tenth of each set and writes nothing.
 *
 *   npm run bench [-- --quick] [SET...]
 */
const ROOT = join(import.meta.dirname, '..');
const CLI = join(ROOT, 'dist/cli.js');
const ACTION = join(ROOT, 'dist/index.js');
/** Large blobs are streamed, in windows of 16 MiB (see docs/performance.md). */
const READING = [
  'core.bigFileThreshold=1m',
  'core.packedGitWindowSize=16m',
  'core.packedGitLimit=64m',
];

type Row = readonly [what: string, against: string, figure: string, memory: string];

const node = (set: SealedSet, env: Command['env'], ...args: readonly string[]): Command => ({
  program: process.execPath,
  args,
  cwd: set.folder,
  env,
});

const git = (set: SealedSet, ...args: readonly string[]): Command => ({
  program: 'git',
  args: [...READING.flatMap((setting) => ['-c', setting]), ...args],
  cwd: set.folder,
  env: set.env,
  input: set.oids,
});

function shell(set: SealedSet, line: string): Command {
  return { program: 'sh', args: ['-c', line], cwd: set.folder, env: set.env };
}

function measure(sandbox: Sandbox, set: SealedSet, runs: number): Row[] {
  const { name } = set.shape;
  const action = node(set, actionEnvironment(sandbox, set), ACTION);
  const workTree = node(set, set.env, CLI, 'check', '--work-tree');
  const commit = node(set, set.env, CLI, 'check', '--commit', set.merge);
  const row = (what: string, against: string, ours: Command, theirs: Command): Row => {
    const pairs = inPairs(ours, theirs, runs);
    const figure =
      against === 'node -e 0' ? `+${difference(pairs).toFixed(0)} ms` : ratio(pairs).toFixed(2);
    const memory = ours.program === process.execPath ? `${peakOfNode(ours).toFixed(0)} MiB` : '';
    return [`${name}, ${what}`, against, figure, memory];
  };
  if (name === 'A') {
    const bare = node(set, set.env, '-e', '0');
    return [
      row('packaged action', 'node -e 0', action, bare),
      row('work tree', 'node -e 0', workTree, bare),
    ];
  }
  const rows = [
    row('work tree', 'sha256sum -c', workTree, shell(set, `sha256sum --quiet -c '${set.sums}'`)),
    row(
      'commit',
      'git cat-file --batch --buffer',
      commit,
      git(set, 'cat-file', '--batch', '--buffer'),
    ),
    row('packaged action', 'the command line on the commit', action, commit),
  ];
  if (name !== 'B') return rows;
  const archive = `d=$(mktemp -d) && git archive HEAD docs | tar -x -C "$d" && cd "$d" && sha256sum --quiet -c '${set.sums}'; s=$?; rm -rf "$d"; exit $s`;
  return [...rows, row('commit', 'git archive, tar -x, sha256sum -c', commit, shell(set, archive))];
}

function versionOf(program: string): string {
  const text = execFileSync(program, ['--version'], { encoding: 'utf8' });
  return text.split('\n', 1)[0] ?? '';
}

function page(rows: readonly Row[]): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const table = rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
  return `# Measured

\`npm run bench\` on ${cpus().length} processors (${cpus()[0]?.model}), Node ${process.version}, ${versionOf('git')}, ${versionOf('sha256sum')}; commit ${commit.trim()} or the change that brings this page. Medians of five pairs of whole processes after a warm-up, in one run; packed repositories, warm cache, fixed seed. A: 50 files of 2 to 40 KB. B: 10,000 text files of 1 to 32 KB. C: 20 files of 64 MiB that do not compress. D: 100,000 files of 500 bytes. Memory is the peak of the Node process.

| what | against | time | peak memory |
| --- | --- | ---: | ---: |
${table}
`;
}

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const rows: Row[] = [];
for (const shape of SHAPES) {
  if (positionals.length > 0 && !positionals.includes(shape.name)) continue;
  const sandbox = new Sandbox();
  try {
    const files = values.quick ? Math.ceil(shape.files / 10) : shape.files;
    for (const row of measure(
      sandbox,
      makeSet(sandbox, { ...shape, files }),
      values.quick ? 2 : 5,
    )) {
      console.log(row.join('  |  '));
      rows.push(row);
    }
  } finally {
    sandbox.remove();
  }
}
if (!values.quick && positionals.length === 0)
  writeFileSync(join(ROOT, 'bench/results.md'), page(rows));
