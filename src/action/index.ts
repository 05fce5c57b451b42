import { run } from './run.ts';
import { notice, setFailed, setOutputs } from './runner.ts';

/** The Action's entry. Until a run says otherwise, the step has failed and the verdict is `error`. */
process.exitCode = 1;
let settled = false;

function crash(what: string): never {
  // What goes wrong while posting changes no verdict.
  if (settled) {
    notice(`The report could not be posted: ${what}. The verdict stands.`);
    process.exit();
  }
  setOutputs({ verdict: 'error', decision: 'hold' });
  setFailed(
    `Seal vs bytes: could not judge: ${what}. Re-run the job; if it happens again, report it.`,
  );
  process.exit(1);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => crash(`interrupted by ${signal}`));
}
process.on('uncaughtException', (cause) =>
  crash(cause instanceof Error ? cause.message : String(cause)),
);
process.on('unhandledRejection', (cause) =>
  crash(cause instanceof Error ? cause.message : String(cause)),
);

await run(
  process.env,
  () => new Date(),
  () => {
    settled = true;
  },
);
