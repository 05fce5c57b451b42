import { expect, test } from '@jest/globals';
import { isOfShard } from '../../src/core/shard.ts';

/** FNV-1a, 32 bits, over the code units in little-endian order: the published algorithm. */
function fnv(path: string): number {
  let hash = 2_166_136_261n;
  for (const byte of Buffer.from(path, 'utf16le')) {
    hash = ((hash ^ BigInt(byte)) * 16_777_619n) % 2n ** 32n;
  }
  return Number(hash);
}

const PATHS = ['', 'a', 'b', 'docs/plan.md', 'docs/plan.mD', '\u00e9', '\u4e2d\u6587.md', '\udcff'];

test.each(PATHS)('%j belongs to the shard that its FNV-1a hash names', (path) => {
  for (const count of [1, 2, 7, 256]) {
    const shards = Array.from({ length: count }, (_, at) => at + 1);
    const of = shards.filter((index) => isOfShard(path, { index, count }));
    expect(of).toEqual([(fnv(path) % count) + 1]);
  }
});

test('paths that look alike are spread over the shards', () => {
  const paths = Array.from({ length: 400 }, (_, at) => `docs/part-${at}.md`);
  const sizes = [1, 2, 3, 4].map(
    (index) => paths.filter((path) => isOfShard(path, { index, count: 4 })).length,
  );
  expect(Math.min(...sizes)).toBeGreaterThan(60);
  expect(sizes.reduce((sum, size) => sum + size)).toBe(400);
});
