import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { escapeInput, readCorpus, writeCorpus } from '../../__tests__/fuzz/corpus.ts';
import type { FoundInput } from '../../__tests__/fuzz/harness.ts';
import { type FuzzTarget, LONGEST } from '../../__tests__/fuzz/target.ts';
import { bundleTarget } from './bundle.ts';
import { covering, replay } from './covering.ts';

export interface SearchOptions {
  /** For everything that is written but the kept corpus. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly seconds: number;
  /** Whether the minimised corpus is written back. */
  readonly keep: boolean;
}

export interface Searched {
  readonly target: string;
  readonly executions: number;
  readonly seconds: number;
  readonly corpus: { readonly inputs: number; readonly bytes: number };
  /** One line each: what was broken, and the input that did it. */
  readonly findings: readonly string[];
}

/** Seconds after which an input that does not end counts as a finding and ends the search. */
const HANGS = 30;
/** Seconds that starting, instrumenting and minimising may take beyond the search itself. */
const GRACE = 300;
/** Kept inputs of one target, and bytes of them: the replay must stay a matter of seconds. */
const KEPT = 300;
const KEPT_BYTES = 64 * 1024;

export async function searchTarget(target: FuzzTarget, options: SearchOptions): Promise<Searched> {
  const { folder, seconds } = options;
  const at = (name: string): string => join(folder, `${target.name}-${name}`);
  const [corpus, kept, findings] = [at('corpus'), at('kept'), at('findings')];
  for (const each of [corpus, kept, findings]) mkdirSync(each);
  const inputs = [...target.seeds.map((seed) => Buffer.from(seed)), ...readCorpus(target.name)];
  for (const [index, input] of inputs.entries()) writeFileSync(join(corpus, `${index}`), input);
  writeFileSync(at('words'), target.words.map(dictionaryLine).join(''));
  const bundle = await bundleTarget(target.name, folder);
  const run = (folders: readonly string[], flags: readonly string[]) =>
    jazzer(target, bundle, folders, flags, { ...options, findings });
  const searched = await run([corpus], [`-max_total_time=${seconds}`, `-dict=${at('words')}`]);
  await run([kept, corpus], ['-merge=1']);
  const minimal = await quick(
    target,
    spread(
      readdirSync(kept)
        .map((name) => readFileSync(join(kept, name)))
        .sort((a, b) => a.length - b.length),
    ),
  );
  if (options.keep && minimal.length > 0) writeCorpus(target.name, minimal);
  return {
    target: target.name,
    executions: Number(DONE.exec(searched)?.[1] ?? 0),
    seconds,
    corpus: {
      inputs: minimal.length,
      bytes: minimal.reduce((sum, input) => sum + input.length, 0),
    },
    findings: [...foundInputs(findings), ...ended(searched)],
  };
}

/** As many as are kept, of every length: the long ones reach what the short ones do not. */
function spread(inputs: readonly Buffer[]): Buffer[] {
  const bytes = inputs.reduce((sum, input) => sum + input.length, 0);
  const step = Math.max(1, inputs.length / KEPT, bytes / KEPT_BYTES);
  const count = Math.floor(inputs.length / step);
  return Array.from({ length: count }, (_, at) => inputs[Math.floor(at * step)] ?? Buffer.alloc(0));
}

/** Seconds of processor time for the replay of one target; above it, only what reaches something new stays. */
const REPLAY_SECONDS = 2;

async function quick(target: FuzzTarget, inputs: readonly Buffer[]): Promise<readonly Buffer[]> {
  const before = process.cpuUsage();
  for (const input of inputs) await replay(target, input);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6 > REPLAY_SECONDS ? covering(target, inputs) : inputs;
}

/** One word of the dictionary, as libFuzzer reads it. */
function dictionaryLine(word: string): string {
  const escaped = escapeInput(Buffer.from(word)).replaceAll('"', '\\x22');
  return `"${escaped.replaceAll('\\\\', '\\x5c')}"\n`;
}

/** How libFuzzer ends where its time is over. */
const DONE = /^Done (\d+) runs in \d+ second/m;

/** What the harness has written, and what libFuzzer itself gave up on. */
function foundInputs(folder: string): string[] {
  return readdirSync(folder).map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    if (!name.endsWith('.json')) return `${name}: ${escapeInput(Buffer.from(text, 'utf8'))}`;
    const { message, stack, input } = JSON.parse(text) as FoundInput;
    const where = /\n {4}at [^\n]*/.exec(stack)?.[0].trim() ?? '';
    return `${message.split('\n').slice(0, 12).join(' ')} [${where}]: ${escapeInput(Buffer.from(input, 'base64'))}`;
  });
}

/** A search that ended before its time has crashed or hung: that is a finding too. */
function ended(output: string): string[] {
  if (DONE.test(output)) return [];
  return [`the search ended early: ${output.trim().split('\n').slice(-12).join(' | ')}`];
}

async function jazzer(
  target: FuzzTarget,
  bundle: string,
  folders: readonly string[],
  flags: readonly string[],
  { folder, env, seconds, findings }: SearchOptions & { readonly findings: string },
): Promise<string> {
  const program = join(
    dirname(createRequire(import.meta.url).resolve('@jazzer.js/core/package.json')),
    'dist/cli.js',
  );
  const said = join(folder, `${target.name}.log`);
  const log = openSync(said, 'w');
  const child = spawn(
    process.execPath,
    [
      ...[program, bundle, ...folders, '--disableBugDetectors', '.*'],
      ...['--includes', 'instrumented', ...(target.isAsync === true ? [] : ['--sync'])],
      ...['--', `-max_len=${target.longest ?? LONGEST}`, `-timeout=${HANGS}`],
      ...['-rss_limit_mb=4096', `-artifact_prefix=${findings}/`, ...flags],
    ],
    {
      env: { ...process.env, ...env, FUZZ_FINDINGS: findings },
      // A file, not a pipe: Node makes a pipe non-blocking, and libFuzzer's own writes to it are lost.
      stdio: ['ignore', log, log],
      timeout: (seconds + GRACE) * 1_000,
    },
  );
  await once(child, 'close');
  closeSync(log);
  return readFileSync(said, 'utf8');
}
