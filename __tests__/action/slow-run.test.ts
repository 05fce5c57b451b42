import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { startSlowRun } from '../../src/action/slow-run.ts';

test('says nothing where the run is done before', async () => {
  let said = 0;
  const slow = startSlowRun(async () => {
    said += 1;
  }, 30);
  await slow.stop();
  await sleep(60);
  expect(said).toBe(0);
});

test('what is being said is waited for, so that the report comes after it', async () => {
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

test('what does not come to an end is given up on', async () => {
  const slow = startSlowRun(
    (signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve())),
    1,
  );
  await sleep(20);
  await slow.stop();
});
