import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LIMITS } from '../../src/core/limits.ts';
import { argumentLots } from '../../src/git/argument-lots.ts';

describe('paths in lots for a command line', () => {
  test('a lot is filled up to the bound, and a path above it is left out', () => {
    expect(argumentLots(['abcd', 'efgh', 'i'], 14)).toEqual([['abcd', 'efgh'], ['i']]);
    expect(argumentLots(['abcdefghijkl', 'a', 'b'], 14)).toEqual([['a', 'b']]);
    expect(argumentLots(['a"b', 'c\\d'], 14)).toEqual([['a"b', 'c\\d']]);
    expect(argumentLots(['a"b', 'c\\d'], 13)).toEqual([['a"b'], ['c\\d']]);
    expect(argumentLots([], 14)).toEqual([]);
  });

  test('no lot is empty or above the bound, and each shorter path is in one', () => {
    const path = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(
        fc.array(path, { maxLength: 30 }),
        fc.integer({ min: 20, max: 90 }),
        (paths, most) => {
          const lots = argumentLots(paths, most);
          for (const lot of lots) {
            expect(lot.length).toBeGreaterThan(0);
            expect(Buffer.byteLength(JSON.stringify(lot.join(' ')))).toBeLessThanOrEqual(3 * most);
            expect(Buffer.byteLength(lot.join('')) + 3 * lot.length).toBeLessThanOrEqual(most);
          }
          const short = paths.filter((each) => argumentLots([each], most).length === 1);
          expect(lots.flat()).toEqual(short);
        },
      ),
    );
  });

  test('leaves room on a command line of Windows', () => {
    expect(LIMITS.gitArgumentBytes).toBeLessThan(32_767 - 4_096);
  });
});
