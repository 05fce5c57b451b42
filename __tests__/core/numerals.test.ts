import { expect, test } from '@jest/globals';
import { numerals } from '../../src/core/numerals.ts';

test.each([
  [0, '0'],
  [7, '7'],
  [999, '999'],
  [1_000, '1,000'],
  [12_345, '12,345'],
  [999_999, '999,999'],
  [1_234_567, '1,234,567'],
  [9_007_199_254_740_991, '9,007,199,254,740,991'],
])('%i is written %s', (value, written) => {
  expect(numerals(value)).toBe(written);
  expect(written).toBe(value.toLocaleString('en-US'));
});
