import { runControls } from '../gate/controls/controls.ts';
import { EXIT, type Invocation } from './console.ts';

/** `selftest`: the negative controls alone, by name. */
export async function selftest({ console }: Invocation): Promise<number> {
  let [run, missed] = [0, 0];
  for (const { part, names, passed } of await runControls()) {
    for (const name of names) {
      const caught = !passed.includes(name);
      const mark = caught ? console.paint.good('caught    ') : console.paint.bad('NOT CAUGHT');
      console.out(`${mark} ${part}: ${name}\n`);
    }
    run += names.length;
    missed += passed.length;
  }
  console.out(`${run - missed} of ${run} negative controls caught\n`);
  return missed === 0 ? EXIT.pass : EXIT.error;
}
