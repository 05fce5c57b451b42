import { main } from '../../src/cli/program.ts';
import type { Report } from '../../src/core/report.ts';
import type { Sandbox } from '../../src/demo/sandbox.ts';
import { PLAIN } from '../../src/render/paint.ts';

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Calls the command line as a shell in a folder would. */
export function call(sandbox: Sandbox, cwd: string, ...args: readonly string[]): Promise<Outcome> {
  return callIn(sandbox.env, cwd, ...args);
}

/** The same, with an environment of its own. */
export async function callIn(
  env: Sandbox['env'],
  cwd: string,
  ...args: readonly string[]
): Promise<Outcome> {
  let out = '';
  let err = '';
  const status = await main(args, {
    cwd,
    env,
    now: () => new Date('2026-01-02T03:04:05Z'),
    console: {
      paint: PLAIN,
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
    },
  });
  return { status, out, err };
}

/** The JSON report of a check. */
export async function reportOf(
  sandbox: Sandbox,
  cwd: string,
  ...args: readonly string[]
): Promise<{ readonly status: number; readonly report: Report }> {
  const { status, out } = await call(sandbox, cwd, 'check', '--json', '-', ...args);
  return { status, report: JSON.parse(out) };
}
