import { describe, expect, test } from '@jest/globals';
import { changeOf, editedFields, renamedTo } from '../../src/blockers/transitions.ts';
import type { BlockerStatus } from '../../src/core/register.ts';
import { blocker, evidence } from './register.fixture.ts';

const as = (status: BlockerStatus | null) =>
  status === null ? undefined : blocker('B-1', { status });

test.each<[BlockerStatus | null, BlockerStatus | null, string | null]>([
  [null, null, null],
  [null, 'open', 'added'],
  [null, 'closed', 'added'],
  ['open', null, 'vanished'],
  ['closed', null, 'vanished'],
  ['open', 'open', null],
  ['open', 'narrowed', 'narrowed'],
  ['open', 'closed', 'closed'],
  ['narrowed', 'open', 'opened'],
  ['narrowed', 'narrowed', null],
  ['narrowed', 'closed', 'closed'],
  ['closed', 'open', 'reopened'],
  ['closed', 'narrowed', 'reopened'],
  ['closed', 'closed', null],
])('from %s to %s: %s', (was, now, change) => {
  expect(changeOf(as(was), as(now))).toBe(change);
});

describe('edited fields', () => {
  test.each([
    ['note', { note: 'other' }],
    ['actors', { actors: ['operator'] }],
    ['gate', { gate: 'prove less' }],
    ['evidence', { evidence: [evidence('e.json')] }],
    ['locks', { locks: ['a.md'] }],
  ])('%s', (field, change) => {
    expect(editedFields(blocker('B-1'), blocker('B-1', change))).toEqual([field]);
    expect(changeOf(blocker('B-1'), blocker('B-1', change))).toBe('edited');
  });

  test('the line in the file is not compared', () => {
    const moved = blocker('B-1', { at: { line: 99, column: 1 } });
    expect(editedFields(blocker('B-1'), moved)).toEqual([]);
  });
});

test('a new id with the old gate is a renaming, unless the base has the id', () => {
  const gone = blocker('B-1');
  const before = new Map(
    [gone, blocker('B-2', { gate: gone.gate })].map((each) => [each.id, each]),
  );
  expect(renamedTo(gone, before, [blocker('B-9', { gate: gone.gate })])).toBe('B-9');
  expect(renamedTo(gone, before, [blocker('B-2', { gate: gone.gate })])).toBeNull();
  expect(renamedTo(gone, before, [blocker('B-9')])).toBeNull();
});
