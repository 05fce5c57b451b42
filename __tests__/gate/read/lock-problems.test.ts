import { describe, expect, test } from '@jest/globals';
import { lockProblems } from '../../../src/gate/read/lock-problems.ts';
import { blocker } from '../../blockers/register.fixture.ts';
import { seal, sealedFile } from '../../core/seal.fixture.ts';
import { locking, lockSide } from '../lock-side.fixture.ts';

describe('a lock without effect', () => {
  const sealed = seal('s', [
    sealedFile('docs/Straße.md'),
    sealedFile('a.md'),
    sealedFile('r.json'),
  ]);
  const NAME = 'Name a sealed file, or seal this one.';

  test.each([
    ['b.md', 'is not in any seal', NAME],
    ['docs', 'is a folder, and a lock names one sealed file', NAME],
    [
      'r.json',
      'is a register: locked, no blocker of it could be closed',
      'Did you mean "r.json"? Case and Unicode form count.',
    ],
    ['A.md', 'is not in any seal', 'Did you mean "a.md"? Case and Unicode form count.'],
    [
      'docs/STRASSE.md',
      'is not in any seal',
      'Did you mean "docs/Straße.md"? Case and Unicode form count.',
    ],
  ])('is a problem at its blocker: %s', (lock, what, remedy) => {
    const head = lockSide([locking(lock, { at: { line: 8, column: 5 } })], [sealed], ['docs/x']);
    expect(lockProblems(null, head)).toEqual([
      {
        code: 'unknown-lock',
        message: `The blocker B-1 locks "${lock}", which ${what}.`,
        file: 'r.json',
        line: 8,
        column: 5,
        remedy,
      },
    ]);
  });

  test.each([
    ['on a file that the head seals', lockSide([]), locking('a.md')],
    [
      'on a file that the base alone seals',
      lockSide([], [seal('t', [sealedFile('b.md')])]),
      locking('b.md'),
    ],
    ['of a blocker that is closed', lockSide([]), locking('b.md', { status: 'closed' })],
    ['on nothing', lockSide([]), blocker('B-1')],
  ])('is allowed: %s', (_, base, locks) => {
    expect(lockProblems(base, lockSide([locks], [sealed]))).toEqual([]);
  });

  test('of the base alone is no problem of this change', () => {
    expect(lockProblems(lockSide([locking('b.md')]), lockSide([]))).toEqual([]);
  });
});
