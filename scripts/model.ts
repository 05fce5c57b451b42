/**
 * Searches for a sequence of pull requests that breaks what the gate promises:
 *
 *   npm run model -- [SEQUENCES] [SEED]
 *
 * One process for each core, each with seeds of its own. Prints what was
 * searched, and the shortest sequence that was found; exit status 1 if any was.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Searched, search } from '../__tests__/model/sequences.ts';

/** Sequences of one seed: memory stays bounded, and a failure is found again soon. */
const LOT = 1_000;

async function work(sequences: number, seed: number): Promise<Searched> {
  let landings = 0;
  for (let done = 0; done < sequences; done += LOT) {
    const found = await search(Math.min(LOT, sequences - done), seed + done / LOT);
    landings += found.landings;
    if (found.broken !== null) return { ...found, sequences: done + found.sequences, landings };
  }
  return { broken: null, sequences, landings };
}

async function share(sequences: number, seed: number): Promise<Searched[]> {
  const processes = availableParallelism();
  const each = Math.ceil(sequences / processes);
  return Promise.all(
    Array.from({ length: processes }, async (_, at) => {
      const args = ['--part', String(each), String(seed + at * 1_000_000)];
      const child = fork(fileURLToPath(import.meta.url), args);
      const [found] = await once(child, 'message');
      return found as Searched;
    }),
  );
}

const [first, ...rest] = process.argv.slice(2);
if (first === '--part') {
  const found = await work(Number(rest[0]), Number(rest[1]));
  process.send?.(found, () => process.exit(0));
} else {
  const found = await share(Number(first ?? 100_000), Number(rest[0] ?? 1));
  const sum = (count: (searched: Searched) => number) =>
    found.reduce((total, searched) => total + count(searched), 0);
  for (const { broken } of found) if (broken !== null) process.stdout.write(`broken: ${broken}\n`);
  const [sequences, landings] = [sum((one) => one.sequences), sum((one) => one.landings)];
  process.stdout.write(`${sequences} sequences, ${landings} landings on the protected branch\n`);
  process.exitCode = found.some(({ broken }) => broken !== null) ? 1 : 0;
}
