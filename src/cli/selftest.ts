import { CONTROLS } from '../gate/control-list.ts';
import { runControls } from '../gate/controls.ts';
import { EXIT, type Invocation } from './console.ts';

/** `selftest`: the negative controls alone, by name. */
export async function selftest({ console }: Invocation): Promise<number> {
  const { run, passed } = await runControls();
  const missed = new Set(passed);
  for (const { name } of CONTROLS) {
    const caught = !missed.has(name);
    const mark = caught ? console.paint.good('caught    ') : console.paint.bad('NOT CAUGHT');
    console.out(`${mark} ${name}\n`);
  }
  console.out(`${run - passed.length} of ${run} controls caught\n`);
  return passed.length === 0 ? EXIT.pass : EXIT.error;
}
