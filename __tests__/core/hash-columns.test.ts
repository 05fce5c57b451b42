import { expect, test } from '@jest/globals';
import { HashColumns, sharedColumns } from '../../src/core/hash-columns.ts';

const SHA = '0123456789abcdef'.repeat(4);
const hashed = (sha256: string, bytes: number) =>
  ({ ok: true, digest: { sha256, bytes }, text: null }) as const;

test('digests and lengths come back as they were noted', () => {
  const columns = new HashColumns(sharedColumns(3));
  columns.note(2, hashed(SHA, 2 ** 40));
  columns.note(0, hashed('f'.repeat(64), 0));
  expect([0, 2].map((index) => columns.at(index))).toEqual([
    hashed('f'.repeat(64), 0),
    hashed(SHA, 2 ** 40),
  ]);
});

test('what was not noted was not read', () => {
  const columns = new HashColumns(sharedColumns(1));
  expect(columns.isOpen(0)).toBe(true);
  for (const index of [0, 1, -1]) {
    expect(columns.at(index)).toEqual({ ok: false, reason: 'it was not read' });
  }
});

test('another thread sees the digests, and not the reasons of failures', () => {
  const shared = sharedColumns(2);
  const [mine, other] = [new HashColumns(shared), new HashColumns(shared)];
  mine.note(0, hashed(SHA, 7));
  mine.note(1, { ok: false, reason: 'gone' });
  expect(mine.at(1)).toEqual({ ok: false, reason: 'gone' });
  expect([...mine.reasons]).toEqual([[1, 'gone']]);
  expect([mine.isOpen(0), mine.isOpen(1)]).toEqual([false, false]);
  expect(other.at(0)).toEqual(hashed(SHA, 7));
  expect(other.at(1)).toEqual({ ok: false, reason: 'it was not read' });
  expect([other.isOpen(0), other.isOpen(1)]).toEqual([false, true]);
});
