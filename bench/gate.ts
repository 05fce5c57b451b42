/**
 * The whole gate against its peer in one run: git alone, reading the same
 * objects and hashing them. Ratios are what counts; times are this machine's.
 *
 *     node bench/gate.ts [files] [drifted]
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Files, Sandbox } from '../src/demo/sandbox.ts';

const CLI = join(import.meta.dirname, '../dist/cli.js');
const RUNS = 5;
const PEER =
  "git ls-tree -r --format='%(objectname)' HEAD | git cat-file --batch --buffer | sha256sum";
const [files = 20_000, drifted = 1_000] = process.argv.slice(2).map(Number);

const sandbox = new Sandbox();
try {
  console.log(`| case | git alone, s | gate, s | ratio |\n| --- | --- | --- | --- |`);
  row(`${files} files of 600 bytes that match`, sealedRepository('small', files, 600));
  row('1 file of 256 MiB that matches', sealedRepository('large', 1, 256 * 1024 * 1024));
  row(`${drifted} files of 10 KB, all drifted`, driftedRepository(drifted), ['--base', 'base']);
} finally {
  sandbox.remove();
}

/** Text with an em dash a line, the same for the same seed. */
function text(seed: number, bytes: number): string {
  const words = ['the', 'gate', 'holds', 'sealed', 'bytes', 'evidence', 'owner', 'na\u00efve'];
  let state = seed + 1;
  const lines: string[] = [];
  for (let size = 0; size < bytes; ) {
    const picked = Array.from({ length: 10 }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return words[state % words.length];
    });
    const line = `${picked.join(' ')} \u2014 ${state}\n`;
    lines.push(line);
    size += Buffer.byteLength(line);
  }
  return lines.join('');
}

function sealOf(content: Readonly<Record<string, string>>): string {
  const entries = Object.entries(content).map(([path, words]) => ({
    path,
    sha256: createHash('sha256').update(words).digest('hex'),
    bytes: Buffer.byteLength(words),
  }));
  return JSON.stringify({ version: 1, files: entries });
}

function sealedRepository(name: string, count: number, bytes: number): string {
  const folder = sandbox.init(name);
  const content: Record<string, string> = {};
  for (let index = 0; index < count; index += 1) {
    content[`d${index % 100}/f${index}.md`] =
      count === 1 ? 'sealed \u2014 '.repeat(bytes / 11) : text(index, bytes);
  }
  sandbox.commit(folder, 'base', { ...content, 'all.seal.json': sealOf(content) });
  sandbox.git(folder, 'repack', '-adq');
  return folder;
}

/** A fifth each: CRLF, a BOM, dashes, one letter, and three changes at once. */
function driftedRepository(count: number): string {
  const folder = sandbox.init('drifted');
  const sealed: Record<string, string> = {};
  const found: Record<string, string> = {};
  const drifts: readonly ((words: string) => string)[] = [
    (words) => words.replaceAll('\n', '\r\n'),
    (words) => `\ufeff${words}`,
    (words) => words.replaceAll('\u2014', '-'),
    (words) => words.replace('evidence', 'evidense'),
    (words) => `\ufeff${words.replaceAll('\u2014', '--').replaceAll('\n', '\r\n')}`,
  ];
  for (let index = 0; index < count; index += 1) {
    const path = `docs/f${index}.md`;
    sealed[path] = text(index, 10_000);
    found[path] = (drifts[index % drifts.length] ?? String)(sealed[path]);
  }
  const base: Files = { ...sealed, 'all.seal.json': sealOf(sealed) };
  sandbox.commit(folder, 'base', base);
  sandbox.git(folder, 'branch', 'base');
  sandbox.commit(folder, 'head', found);
  sandbox.git(folder, 'repack', '-adq');
  return folder;
}

function row(what: string, folder: string, args: readonly string[] = []): void {
  const peer: number[] = [];
  const gate: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    peer.push(seconds(folder, 'sh', ['-c', PEER]));
    gate.push(seconds(folder, process.execPath, [CLI, 'check', '--commit', 'HEAD', ...args]));
  }
  const [a, b] = [median(peer), median(gate)];
  console.log(`| ${what} | ${a.toFixed(2)} | ${b.toFixed(2)} | ${(b / a).toFixed(1)} |`);
}

function seconds(cwd: string, command: string, args: readonly string[]): number {
  const start = process.hrtime.bigint();
  spawnSync(command, args, { cwd, env: sandbox.env, stdio: 'ignore' });
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
