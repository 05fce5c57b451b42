import { expect, jest, test } from '@jest/globals';
import { startProgress } from '../../src/action/progress.ts';

test('the log reports progress every ten seconds, and nothing after the end', async () => {
  jest.useFakeTimers({ doNotFake: ['setImmediate'] });
  try {
    const lines: string[] = [];
    const progress = startProgress((line) => lines.push(line));
    jest.advanceTimersByTime(9_999);
    expect(lines).toEqual([]);
    jest.advanceTimersByTime(1);
    await progress.searched(340, 1_000);
    jest.advanceTimersByTime(10_000);
    progress.stop();
    jest.advanceTimersByTime(60_000);
    expect(lines).toEqual([
      'Still running after 10 s: verifying.',
      'Still running after 20 s: searching for the causes of drift, 340 of 1,000 files done.',
    ]);
  } finally {
    jest.useRealTimers();
  }
});

test('yields to the event loop between two files, at most five times a second', async () => {
  let clock = 0;
  let turns = 0;
  const progress = startProgress(
    () => {},
    1_000,
    () => clock,
  );
  const turn = (): void => {
    turns += 1;
    setImmediate(turn).unref();
  };
  setImmediate(turn).unref();
  await progress.searched(1, 9);
  clock = 199;
  await progress.searched(2, 9);
  expect(turns).toBe(0);
  clock = 200;
  await progress.searched(3, 9);
  expect(turns).toBeGreaterThan(0);
  progress.stop();
});
