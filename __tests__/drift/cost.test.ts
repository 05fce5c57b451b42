import { expect, test } from '@jest/globals';
import { LIMITS } from '../../src/core/limits.ts';
import { flip, fromBoth, fromDigest, idsOf } from './facts.ts';

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

test('one flipped bit in a large file is searched for around the damage', () => {
  const sealed = Buffer.from('plain words, line by line\n'.repeat(5_000));
  expect(sealed.length ** 2 * 8).toBeGreaterThan(LIMITS.bitFlipHashedBytes);
  for (const bit of [0x80, 0x40]) {
    const found = flip(sealed, sealed.indexOf(' words', 60_000), bit);
    // 0x20 with 0x40 flipped is a letter's place: "`", which is text.
    const diagnosis = fromDigest(sealed, found);
    expect(idsOf(diagnosis)).toEqual(bit === 0x80 ? ['bit-flipped'] : []);
  }
});
