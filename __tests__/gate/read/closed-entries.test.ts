import { expect, test } from '@jest/globals';
import { digestOf } from '../../../src/core/digest.ts';
import type { Seal } from '../../../src/core/seal.ts';
import { closedEntries } from '../../../src/gate/read/closed-entries.ts';
import { seal, sealedFile } from '../../core/seal.fixture.ts';
import { side } from '../../trust/change.fixture.ts';

const at = { line: 3, column: 1 };
const closing = (path: string, ...patterns: readonly string[]): Seal =>
  seal(path, [sealedFile('in/old.md')], { closed: patterns.map((pattern) => ({ pattern, at })) });

const entered = (base: readonly Seal[], head: readonly Seal[]) =>
  closedEntries(side(...base), side(...head));

test('a file that only the head seals enters a closed folder of the base', () => {
  const base = closing('x.seal.json', 'other/**', 'in/**');
  const added = sealedFile('in/new.md');
  const head = seal('y.seal.json', [added, sealedFile('out/new.md')]);
  expect(entered([base], [base, head])).toEqual([
    {
      kind: 'reseal',
      seal: 'y.seal.json',
      path: 'in/new.md',
      was: null,
      now: digestOf(added),
      said: 'the file enters "in/**", which the base has closed',
    },
  ]);
});

test('a seal of the head itself enters it too', () => {
  const base = closing('x.seal.json', 'in/**');
  expect(entered([base], [base, seal('in/y.seal.json', [sealedFile('out.md')])])).toEqual([
    {
      kind: 'reseal',
      seal: 'in/y.seal.json',
      path: 'in/y.seal.json',
      was: null,
      now: null,
      said: 'the seal itself enters "in/**", which the base has closed',
    },
  ]);
});

const paths = (base: readonly Seal[], head: readonly Seal[]) =>
  entered(base, head).map(({ path }) => path);

test('a file that the base has there does not enter', () => {
  const base = closing('in/x.seal.json', 'in/**');
  expect(paths([base], [base])).toEqual([]);
  // Its own file, sealed by another seal from now on.
  const moved = seal('y.seal.json', [sealedFile('in/old.md')]);
  expect(paths([base], [base, moved])).toEqual([]);
});

test('a seal that another seal lists is one change, reported for the file', () => {
  const base = closing('x.seal.json', 'in/**');
  const inner = seal('in/y.seal.json', [sealedFile('out.md')]);
  const outer = seal('z.seal.json', [sealedFile('in/y.seal.json')]);
  expect(paths([base], [base, inner, outer])).toEqual(['in/y.seal.json']);
});

test('patterns of the head, and a refused pattern, close nothing', () => {
  const open = seal('x.seal.json', [sealedFile('a.md')]);
  const added = seal('in/y.seal.json', [sealedFile('in/new.md')], {
    closed: [{ pattern: 'in/**', at }],
  });
  expect(paths([open], [open, added])).toEqual([]);
  const refused = closing('x.seal.json', '/in/**', 'docs/**');
  expect(paths([refused], [refused, added])).toEqual([]);
});
