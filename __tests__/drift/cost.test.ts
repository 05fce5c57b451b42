import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../src/core/limits.ts';
import { Allowance, WORK } from '../../src/drift/change/work.ts';
import { diagnose } from '../../src/drift/diagnose.ts';
import { factsOf, flip, fromBoth, fromDigest, idsOf } from './facts.ts';

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

describe('the work of a diagnosis is bounded, in bytes and not in time', () => {
  const line = '— “a” – ‘b’ … \u00a0\t “c” &mdash; café \\u2014 -- \u200b x\r\n';
  const sealed = line.repeat(1_000);
  const found = sealed
    .replace(/\r\n/g, (end, at: number) => (at % 3 ? '\n' : end))
    .replace(/—/g, (dash, at: number) => (at % 5 ? '-' : dash))
    .replace(/“/g, '"')
    .replace('x', 'yy');
  /** So often that more would be looked through than is allowed. */
  const TIMES = 12;
  const stopped = 'search for the cause stopped: the bytes that may be looked through were used up';

  test.each([
    ['from the digest alone', null, LIMITS.searchWorkBytes],
    ['with the sealed bytes', Buffer.from(sealed), LIMITS.compareWorkBytes],
  ])('%s', (_, recovered, most) => {
    const facts = factsOf(sealed.repeat(TIMES), found.repeat(TIMES), {
      recovered: recovered && Buffer.concat(Array.from({ length: TIMES }, () => recovered)),
    });
    const allowance = new Allowance();
    const diagnosis = diagnose(facts, allowance);
    expect(diagnosis).toMatchObject({ explained: false, limit: stopped });
    // What is counted last is the part that ended last; one step of it may go beyond.
    expect(WORK.done).toBeLessThan(1.05 * most);
  });

  test('what was searched for before changes nothing', () => {
    const facts = factsOf(sealed, found, { recovered: Buffer.from(sealed) });
    const first = diagnose(facts);
    const done = WORK.done;
    fromBoth('one\ntwo\n'.repeat(20_000), 'one\r\ntwo\r\n'.repeat(20_000));
    expect([diagnose(facts), WORK.done]).toEqual([first, done]);
  });

  test('the files of a run share what is allowed; a file beyond it is located line by line', () => {
    const facts = factsOf('one\ntwo — 2\n', 'one\r\ntwo - 3\r\n', {
      recovered: Buffer.from('one\ntwo — 2\n'),
    });
    const allowance = new Allowance(1);
    expect(diagnose(facts, allowance).limit).toBe(stopped);
    const beyond = diagnose(facts, allowance);
    expect(beyond).toMatchObject({ explained: false, limit: stopped });
    expect(beyond.locations.map(({ line: at }) => at)).toContain(2);
    expect(diagnose(facts, new Allowance()).limit).toBeNull();
  });

  test('a run of line endings at the end takes no quadratic time', () => {
    for (const end of ['\n', '\r\n']) {
      const ends = end.repeat(60_000);
      const started = process.cpuUsage();
      fromBoth(ends, `${ends}zq${end}`);
      expect(process.cpuUsage(started).user / 1e6).toBeLessThan(8);
    }
  });
});
