import { resolve } from 'node:path';
import { blockerLines } from '../render/terminal.ts';
import { type CheckOptions, judgeHere } from './check.ts';
import { EXIT, type Invocation } from './console.ts';
import { writeWhole } from './write-file.ts';

/** `blockers`: the registers alone, with the evidence checked as `check` would. */
export async function blockers(options: CheckOptions, invocation: Invocation): Promise<number> {
  const report = await judgeHere(options, invocation);
  const { console } = invocation;
  const json = `${JSON.stringify(report.blockers, null, 2)}\n`;
  if (options.json === '-') console.out(json);
  else if (options.json !== undefined) writeWhole(resolve(invocation.cwd, options.json), json);
  else if (report.blockers === null) console.out('No register was found.\n');
  else console.out(`${blockerLines(report.blockers, console.paint).join('\n').trimStart()}\n`);
  if (report.verdict === 'error') {
    for (const { message, remedy } of report.problems) console.err(`${message} ${remedy}\n`);
    return EXIT.error;
  }
  return (report.blockers?.open ?? 0) > 0 ? EXIT.fail : EXIT.pass;
}
