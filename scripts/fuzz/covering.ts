import { type Profiler, Session } from 'node:inspector/promises';
import type { FuzzTarget } from '../../__tests__/fuzz/target.ts';

/** The program's own sources: what a library does with an input is no reason to keep it. */
const OWN = /\/src\//;

/**
 * Returns the inputs that each reach a block of the sources which none before
 * does, in the order that is given: replayed, they reach all that the whole
 * list reaches, in a fraction of its time.
 */
export async function covering(
  target: FuzzTarget,
  inputs: readonly Buffer[],
): Promise<readonly Buffer[]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const reached = new Set<string>();
  const kept: Buffer[] = [];
  for (const input of inputs) {
    const before = reached.size;
    await replay(target, input);
    const { result } = await session.post('Profiler.takePreciseCoverage');
    for (const block of blocksOf(result)) reached.add(block);
    if (reached.size > before) kept.push(input);
  }
  session.disconnect();
  return kept;
}

/** Runs one input. The search reports findings; here one is an input like any other. */
export async function replay(target: FuzzTarget, input: Buffer): Promise<void> {
  try {
    await target.run(input);
  } catch {}
}

function blocksOf(scripts: readonly Profiler.ScriptCoverage[]): string[] {
  return scripts
    .filter(({ url }) => OWN.test(url))
    .flatMap(({ url, functions }) =>
      functions.flatMap(({ ranges }) =>
        ranges
          .filter(({ count }) => count > 0)
          .map(({ startOffset, endOffset }) => `${url}:${startOffset}-${endOffset}`),
      ),
    );
}
