import { expect, jest, test } from '@jest/globals';
import type { Console } from '../../src/cli/console.ts';
import { withProgress } from '../../src/cli/progress.ts';
import { PLAIN } from '../../src/render/paint.ts';

const consoleOf = (live: boolean): { readonly said: string[]; readonly console: Console } => {
  const said: string[] = [];
  const silent = (): void => {};
  const err = (text: string): void => void said.push(text);
  return { said, console: { paint: PLAIN, live, out: silent, err } };
};

const run = async (live: boolean, seconds: number): Promise<string[]> => {
  jest.useFakeTimers({ doNotFake: ['setImmediate'] });
  try {
    const { said, console } = consoleOf(live);
    await withProgress('Verifying', console, async ({ searched }) => {
      jest.advanceTimersByTime(1_000);
      await searched(340, 1_000);
      jest.advanceTimersByTime((seconds - 1) * 1_000);
    });
    jest.advanceTimersByTime(10_000);
    return said;
  } finally {
    jest.useRealTimers();
  }
};

test('a terminal shows progress each second, on a line that is erased', async () => {
  expect(await run(true, 3)).toEqual([
    '\r\x1b[KVerifying, 1 s \u2026',
    '\r\x1b[KSearching for causes: 340 of 1,000 files, 2 s \u2026',
    '\r\x1b[KSearching for causes: 340 of 1,000 files, 3 s \u2026',
    '\r\x1b[K',
  ]);
});

test('a pipe gets no progress', async () => {
  expect(await run(false, 3)).toEqual([]);
});
