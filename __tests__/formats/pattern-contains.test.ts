import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compileClosed } from '../../src/formats/pattern.ts';

function contains(pattern: string, path: string): boolean {
  const compiled = compileClosed(pattern);
  if (!compiled.ok) throw new Error(pattern);
  return compiled.value.mayContain(path);
}

describe('a folder that can contain a match', () => {
  test.each([
    ['evidence/*.json', 'evidence', true],
    ['evidence/*.json', 'evidence/a.json', false],
    ['evidence/*.json', 'evidence/deeper', false],
    ['evidence/*.json', 'other', false],
    ['evidence/**', 'evidence', true],
    ['evidence/**', 'evidence/a', true],
    ['migrations/**/*.sql', 'migrations', true],
    ['migrations/**/*.sql', 'migrations/v1/v2', true],
    ['migrations/**/*.sql', 'other/migrations', false],
    ['**/*.sql', 'anything', true],
    ['{a,b}/c/d', 'b/c', true],
    ['{a,b}/c/d', 'c', false],
    ['a*/[xy]/z', 'ab/x', true],
    ['a', 'a', false],
    ['a/b', 'a/c', false],
    ['a/b', 'a/b/c', false],
    ['a/**/b', 'a/x/b/y', true],
    ['a/**', 'b', false],
    ['**', 'a', true],
  ])('%s, %s: %s', (pattern, path, expected) => {
    expect(contains(pattern, path)).toBe(expected);
  });
});

test.each([
  ['a', 1],
  ['a/**/b*', 1],
  ['{a,b}', 2],
  ['{a,b}{c,d,e}', 6],
  ['{a,{b,c}}', 3],
  ['{a}', 1],
])('%s means %i alternatives', (pattern, alternatives) => {
  const compiled = compileClosed(pattern);
  expect(compiled.ok ? compiled.value.alternatives : 0).toBe(alternatives);
});

test('every parent folder of a match can contain it', () => {
  const segment = fc.constantFrom('a', 'b', 'ab', '*', 'a*', '?', '**', '[ab]');
  const name = fc.constantFrom('a', 'b', 'ab', 'ba');
  fc.assert(
    fc.property(
      fc.array(segment, { minLength: 1, maxLength: 5 }),
      fc.array(name, { minLength: 2, maxLength: 6 }),
      (segments, names) => {
        const compiled = compileClosed(segments.join('/'));
        if (!compiled.ok) return;
        const { match, mayContain } = compiled.value;
        if (!match(names.join('/'))) return;
        for (let length = 1; length < names.length; length += 1) {
          expect(mayContain(names.slice(0, length).join('/'))).toBe(true);
        }
      },
    ),
    { seed: 7, numRuns: 3_000 },
  );
});
