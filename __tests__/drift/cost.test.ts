import { expect, test } from '@jest/globals';
import { fromBoth, fromDigest } from './facts.ts';

test('hostile runs take no quadratic time', () => {
  const blanks = `${' '.repeat(120_000)}x${'\t'.repeat(100_000)}y`;
  const quotes = '"\'-'.repeat(50_000);
  const dollars = '$Id: '.repeat(25_000);
  for (const text of [
    blanks,
    quotes,
    dollars,
    '\r'.repeat(500_000),
    '\\u'.repeat(200_000),
    '['.repeat(300_000),
  ]) {
    const started = process.cpuUsage();
    fromBoth(text, `${text}!`);
    fromDigest(`?${text}!?`, text);
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(8);
  }
});
