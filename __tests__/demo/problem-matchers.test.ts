import { describe, expect, test } from '@jest/globals';
import { ProblemMatcher, parseMatchers } from '../../src/demo/problem-matchers.ts';
import { ESLINT_COMPACT, ESLINT_STYLISH, TSC } from './setup-node-matchers.fixture.ts';

function matcher(file: string): ProblemMatcher {
  const [config] = parseMatchers(file);
  if (config === undefined) throw new Error('no matcher in the file');
  return new ProblemMatcher(config);
}

const file = (...pattern: readonly object[]): string =>
  JSON.stringify({ problemMatcher: [{ owner: 'own', pattern }] });

describe('one pattern', () => {
  test('tsc: places in both of its forms', () => {
    const tsc = matcher(TSC);
    const found = { file: 'src/a.ts', line: '1', column: '2', severity: 'error', code: '1' };
    expect(tsc.match('src/a.ts(1,2): error TS1: x')).toMatchObject({ ...found, message: 'x' });
    expect(tsc.match('src/a.ts:1:2 - error TS1: x')).toMatchObject({ ...found, message: 'x' });
    expect(tsc.match('  src/a.ts(1,2): error TS1: x')).toBeNull();
    expect(tsc.match('FAIL  src/a.ts(1,2): error TS1: x')).toMatchObject({
      file: 'FAIL  src/a.ts',
    });
  });

  test('eslint-compact: any line of this form, whitespace in front or not', () => {
    const compact = matcher(ESLINT_COMPACT);
    expect(compact.match('  x a/b: line 1, col 2, Error - drifted (observed)')).toMatchObject({
      ...{ file: '  x a/b', line: '1', column: '2', severity: 'Error' },
      ...{ message: 'drifted', code: 'observed' },
    });
    expect(compact.match('a/b: line 1, col 2, Fatal - drifted (observed)')).toBeNull();
  });

  test('an unmatched group is empty', () => {
    const optional = matcher(file({ regexp: '^(a)?(b)$', code: 1, message: 2 }));
    expect(optional.match('b')).toMatchObject({ code: '', message: 'b' });
  });
});

describe('several patterns', () => {
  test('eslint-stylish: the file once, then line after line', () => {
    const stylish = matcher(ESLINT_STYLISH);
    expect(stylish.match('src/a.js')).toBeNull();
    const place = { file: 'src/a.js', severity: 'error' };
    expect(stylish.match('  1:2  error  Say so  rule-a')).toMatchObject({
      ...{ ...place, line: '1', column: '2', message: 'Say so', code: 'rule-a' },
    });
    expect(stylish.match('  3:4  error  Say more  rule-b')).toMatchObject({ ...place, line: '3' });
    expect(stylish.match('')).toBeNull();
    expect(stylish.match('  5:6  error  Of no file  rule-c')).toBeNull();
  });

  test('without loop the second line endings it', () => {
    const twice = matcher(
      file({ regexp: '^in (.*)$', file: 1 }, { regexp: '^! (.*)$', message: 1 }),
    );
    expect([twice.match('in a'), twice.match('! one')?.message, twice.match('! two')]).toEqual([
      ...[null, 'one', null],
    ]);
  });

  test('three lines must follow one another', () => {
    const three = matcher(
      file(
        { regexp: '^file (.*)$', file: 1 },
        { regexp: '^line (.*)$', line: 1 },
        { regexp: '^say (.*)$', message: 1 },
      ),
    );
    const last = (...lines: readonly string[]) => lines.map((line) => three.match(line)).at(-1);
    expect(last('file a', 'line 1', 'say x')).toMatchObject({ file: 'a', line: '1', message: 'x' });
    expect(last('file a', 'file b', 'line 1', 'say x')).toMatchObject({ file: 'b' });
    expect(last('file a', 'line 1', 'else', 'say x')).toBeNull();
    expect(last('line 1', 'say x')).toBeNull();
  });

  test('a reset discards partial matches', () => {
    const stylish = matcher(ESLINT_STYLISH);
    stylish.match('src/a.js');
    stylish.reset();
    expect(stylish.match('  1:2  error  Say so  rule-a')).toBeNull();
  });
});

describe('expressions have .NET semantics', () => {
  test('\\s is ASCII, and a dot matches all but U+000A', () => {
    const space = matcher(file({ regexp: '^\\s(\\S+)[\\s]([^\\s]+)[\\S](.*)$', message: 3 }));
    expect(space.match(' a b! \u2028\rc')).toMatchObject({ message: ' \u2028\rc' });
    expect(space.match('\u00a0a b! c')).toBeNull();
    expect(space.match(' \u00a0\u2003 b\u00a0 c')).toMatchObject({ message: ' c' });
  });

  test('a dot in a class and an escaped one are literal', () => {
    const dots = matcher(file({ regexp: '^[.]\\.[\\]a](.)$', message: 1 }));
    expect(dots.match('..]x')).toMatchObject({ message: 'x' });
    expect(dots.match('x.]x')).toBeNull();
  });
});

describe('a matcher file is refused', () => {
  const message = { regexp: '^(.*)$', message: 1 };
  const owned = (owner: string, more: object = {}) => ({ owner, pattern: [message], ...more });
  test.each([
    ['with an owner twice', { problemMatcher: [owned('a'), owned('A')] }],
    ['without an owner', { problemMatcher: [owned('')] }],
    ['without a pattern', { problemMatcher: [{ owner: 'a', pattern: [] }] }],
    ['with an unknown severity', { problemMatcher: [owned('a', { severity: 'info' })] }],
    [
      'without a message',
      { problemMatcher: [{ owner: 'a', pattern: [{ regexp: '(.)', file: 1 }] }] },
    ],
    ['with a field twice', { problemMatcher: [{ owner: 'a', pattern: [message, message] }] }],
    [
      'with a group that the expression lacks',
      { problemMatcher: [{ owner: 'a', pattern: [{ ...message, line: 2 }] }] },
    ],
    [
      'with a loop of one pattern',
      { problemMatcher: [{ owner: 'a', pattern: [{ ...message, loop: true }] }] },
    ],
    ['with a matcher that is no object', { problemMatcher: ['a'] }],
  ])('%s', (_why, content) => {
    expect(() => parseMatchers(JSON.stringify(content))).toThrow();
  });

  test('without matchers has none', () => {
    expect(parseMatchers('{}')).toEqual([]);
  });
});
