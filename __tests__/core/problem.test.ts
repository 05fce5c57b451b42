import { describe, expect, test } from '@jest/globals';
import { ProblemError, problem, TOP } from '../../src/core/problem.ts';

describe('a problem', () => {
  test('of a whole document is at its first character', () => {
    expect(TOP).toEqual({ line: 1, column: 1 });
  });

  test('has file and line where they are known', () => {
    expect(
      problem('unsafe-path', 'It is unsafe.', 'Rename it.', 'x', { line: 2, column: 5 }),
    ).toEqual({
      code: 'unsafe-path',
      message: 'It is unsafe.',
      file: 'x',
      line: 2,
      column: 5,
      remedy: 'Rename it.',
    });
    expect(problem('unsafe-path', 'It is unsafe.', 'Rename it.')).toEqual({
      code: 'unsafe-path',
      message: 'It is unsafe.',
      file: null,
      line: null,
      column: null,
      remedy: 'Rename it.',
    });
  });

  test('is carried by an error with its message and cause', () => {
    const value = problem('unsafe-path', 'It is unsafe.', 'Rename it.');
    const cause = new Error('first');
    const error = new ProblemError(value, { cause });
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.message, error.cause]).toEqual([
      'ProblemError',
      value.message,
      cause,
    ]);
    expect(error.problem).toBe(value);
  });
});
