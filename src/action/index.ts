import { LIMITS } from '../core/limits.ts';
import { Ending } from './ending.ts';
import { run } from './run.ts';
import type { LastWord } from './run-control.ts';
import { hideEventFile, notice, setFailed, setOutputs } from './runner.ts';

/** The Action's entry. Until a run says otherwise, the step has failed and the verdict is `error`. */
process.exitCode = 1;
const env = { ...process.env };
let settled = false;
let ending = false;
let lastWord: LastWord | null = null;

async function crash(what: string): Promise<void> {
  if (ending) return;
  ending = true;
  if (settled) {
    // What goes wrong while posting changes no verdict.
    notice(`The report could not be posted: ${what}. The verdict is unchanged.`);
  } else {
    process.exitCode = 1;
    sayError();
    setFailed(
      `Seal vs bytes: could not verify: ${what}. Re-run the job; if it happens again, report it.`,
    );
  }
  const status = settled ? process.exitCode : 1;
  // A runner that cancels waits some seconds before it ends a step by force.
  const limit = AbortSignal.timeout(LIMITS.lastWordMilliseconds);
  const over = new Promise<void>((resolve) => limit.addEventListener('abort', () => resolve()));
  await Promise.race([over, lastWord?.(settled ? 'unposted' : 'interrupted', limit)]);
  process.exit(status);
}

/** Where the outputs cannot be written, the exit status and the log say it alone. */
function sayError(): void {
  try {
    setOutputs({ verdict: 'error', decision: 'hold' });
  } catch {}
}

const ender = new Ending((what) => void crash(what));
process.on(
  'uncaughtException',
  (cause) => void crash(cause instanceof Error ? cause.message : String(cause)),
);
process.on(
  'unhandledRejection',
  (cause) => void crash(cause instanceof Error ? cause.message : String(cause)),
);

hideEventFile();
await run(env, () => new Date(), {
  settled: () => {
    settled = true;
  },
  ended: () => ending,
  limit: (seconds) => ender.limit(seconds),
  heavy: ender.heavy,
  onLastWord: (say) => {
    lastWord = say;
  },
});
