import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { startSlowRun } from '../../src/action/slow-run.ts';

test('posts nothing where the run ends before the delay', async () => {
  let said = 0;
  const slow = startSlowRun(async () => {
    said += 1;
  }, 30);
  await slow.stop();
  await sleep(60);
  expect(said).toBe(0);
});

test('a note in progress is awaited before the report is posted', async () => {
  const order: string[] = [];
  const slow = startSlowRun(async () => {
    await sleep(50);
    order.push('said');
  }, 1);
  await sleep(20);
  await slow.stop();
  order.push('report');
  expect(order).toEqual(['said', 'report']);
});

test('a note that never completes is abandoned', async () => {
  const slow = startSlowRun(
    (signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve())),
    1,
  );
  await sleep(20);
  await slow.stop();
});
