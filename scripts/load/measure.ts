import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took, with all processes that it started. */
export interface Measured {
  readonly status: number | null;
  readonly seconds: number;
  /** The most memory that the command and git below it held at one time. */
  readonly mebibytes: number;
  /**
   * Seconds until something was on the terminal that says that it is at work; null:
   * nothing was. Absent: it has no terminal, and a runner shows that a step is at work.
   */
  readonly progress?: number | null;
  readonly output: string;
}

const EVERY = 50;

/** Resident memory of a process, or of what is below it alone, in MiB, from `/proc` (proc(5)). */
export function residentBelow(root: number, withItself = true): number {
  const children = new Map<number, number[]>();
  const resident = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const parent = Number(/^PPid:\t(\d+)/m.exec(status)?.[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
      resident.set(Number(name), Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      // It ended between the two looks.
    }
  }
  let sum = 0;
  const pending = [root];
  for (let pid = pending.pop(); pid !== undefined; pid = pending.pop()) {
    if (pid !== root || withItself) sum += resident.get(pid) ?? 0;
    pending.push(...(children.get(pid) ?? []));
  }
  return sum;
}

export const HAS_TERMINAL = spawnSync('script', ['--version']).status === 0;

/** The line that a command keeps on a terminal while it works, or the log of a run. */
const AT_WORK = /\r[^\r\n]*\d+ s \u2026/;

/** Runs a command on a terminal of its own (`script` of util-linux), where it may show progress. */
export async function measured(
  command: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Measured> {
  const quoted = command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  const started = performance.now();
  const child = spawn('script', ['-qefc', quoted, '/dev/null'], {
    cwd,
    env: { ...env, TERM: 'xterm' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const since = (): number => (performance.now() - started) / 1000;
  let output = '';
  let progress: number | null = null;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-1_000_000);
      if (progress === null && AT_WORK.test(output)) progress = since();
    });
  }
  let mebibytes = 0;
  const timer = setInterval(() => {
    mebibytes = Math.max(mebibytes, residentBelow(child.pid ?? 0));
  }, EVERY);
  const [status] = await once(child, 'close');
  clearInterval(timer);
  return { status, seconds: since(), mebibytes, progress, output };
}
