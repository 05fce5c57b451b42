import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FuzzTarget, MILLISECONDS } from './target.ts';

/** A broken promise, with the smallest input that broke it so far. */
export interface FoundInput {
  readonly message: string;
  readonly stack: string;
  /** In base64. */
  readonly input: string;
}

/** Different findings of one run that are kept: with so many, the first are to be fixed before more are sought. */
const MOST = 20;

/**
 * What the fuzzer calls. A finding is written to a folder and the search goes
 * on, so that one defect does not hide the next.
 */
export function harness(target: FuzzTarget, folder: string) {
  mkdirSync(folder, { recursive: true });
  const sizes = new Map<string, number>();
  const record = (error: Error, input: Buffer): void => {
    const key = keyOf(error);
    const known = sizes.get(key);
    if (known === undefined ? sizes.size >= MOST : known <= input.length) return;
    sizes.set(key, input.length);
    const found: FoundInput = {
      message: error.message,
      stack: error.stack ?? '',
      input: input.toString('base64'),
    };
    const name = `${target.name}-${[...sizes.keys()].indexOf(key)}.json`;
    writeFileSync(join(folder, name), JSON.stringify(found, null, 2));
  };
  return (data: Buffer): void | Promise<void> => {
    // The fuzzer takes its buffer back after the call.
    const input = Buffer.from(data);
    const before = process.cpuUsage();
    const timed = (): void => {
      const { user, system } = process.cpuUsage(before);
      const spent = Math.round((user + system) / 1_000);
      const most = target.milliseconds ?? MILLISECONDS;
      if (spent > most) record(new Error(`slow: more than ${most} ms of processor time`), input);
    };
    const failed = (error: unknown): void =>
      record(error instanceof Error ? error : new Error(String(error)), input);
    try {
      const done = target.run(input);
      if (done instanceof Promise) return done.catch(failed).then(timed);
    } catch (error) {
      failed(error);
    }
    timed();
  };
}

/** One defect is met with many inputs: told apart by where it was met, and what it says without values. */
function keyOf({ message, stack }: Error): string {
  const where = /\n {4}at (?!assert|Object\.<anonymous>)[^\n]*/.exec(stack ?? '')?.[0] ?? '';
  const what = message.split('\n')[0] ?? '';
  return `${what.replace(/\d+|"[^"]*"|'[^']*'/g, '#').slice(0, 120)}${where}`;
}

export const countFindings = (folder: string): number => readdirSync(folder).length;
