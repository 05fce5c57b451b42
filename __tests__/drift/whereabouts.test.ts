import { describe, expect, test } from '@jest/globals';
import { sealedKey } from '../../src/core/digest.ts';
import { Listing, type TreeEntry } from '../../src/core/listing.ts';
import type { FileStatus } from '../../src/core/report.ts';
import { type TreeFacts, whereabouts } from '../../src/drift/whereabouts.ts';
import { sealedFile } from '../core/seal.fixture.ts';

const FILE = sealedFile('docs/A.md', 'a');
const KEY = sealedKey(FILE);
const OTHER = sealedKey(sealedFile('b', 'b'));

interface Known {
  readonly elsewhere?: readonly string[];
  readonly found?: Readonly<Record<string, string>>;
  readonly sealed?: Readonly<Record<string, string>>;
  readonly sealedBy?: readonly string[];
  readonly base?: readonly string[] | null;
}

const listing = (paths: readonly string[]): Listing =>
  new Listing(paths.map((path) => ({ path, kind: 'file', oid: null })));

function causes(status: FileStatus, entry: TreeEntry | null, known: Known = {}): string[] {
  const facts: TreeFacts = {
    foundAt: new Map(Object.entries(known.found ?? {})),
    sealedAt: new Map(Object.entries(known.sealed ?? {})),
    sealedBy: new Map([[OTHER, known.sealedBy ?? []]]),
    elsewhere: new Map(known.elsewhere === undefined ? [] : [[KEY, known.elsewhere]]),
    base: known.base === undefined || known.base === null ? null : listing(known.base),
    head: listing([]),
  };
  const verification = { file: FILE, status, entry, found: null, reason: null };
  return whereabouts(FILE, verification, facts).map(
    ({ id, proof, summary }) => `${id} (${proof}): ${summary}`,
  );
}

describe('a missing file', () => {
  const MISSING = 'missing (observed): No file at the sealed path.';

  test.each<[string, Known, string]>([
    ['is nowhere', {}, MISSING],
    ['is at no path of the commit', { elsewhere: [] }, MISSING],
    [
      'is at another path',
      { elsewhere: ['x'] },
      'moved (reconstructed): The sealed bytes are at x.',
    ],
    [
      'is at a path that the base lacks',
      { elsewhere: ['x', 'y'], base: ['x'] },
      'moved (reconstructed): The sealed bytes are at y.',
    ],
    ['is at a path that the base has already', { elsewhere: ['x'], base: ['x'] }, MISSING],
    [
      'is at a path that is sealed with these bytes',
      { elsewhere: ['x'], sealed: { x: KEY } },
      MISSING,
    ],
    [
      'is at a path that is sealed with other bytes',
      { elsewhere: ['x'], sealed: { x: OTHER } },
      'moved (reconstructed): The sealed bytes are at x.',
    ],
    ['is at two paths: neither proves a move', { elsewhere: ['x', 'y'] }, MISSING],
    [
      'is at the same name in another case, besides a copy',
      { elsewhere: ['copy', 'docs/a.MD'] },
      'case-renamed (reconstructed): The sealed bytes are at docs/a.MD: the name changed in case only.',
    ],
  ])('%s', (_, known, expected) => {
    expect(causes('missing', null, known)).toEqual([expected]);
  });
});

test.each<[string, TreeEntry | null, string]>([
  [
    'a link',
    { path: 'docs/A.md', kind: 'symlink', oid: null },
    'symlink (observed): A symbolic link is at the sealed path; it is not followed.',
  ],
  [
    'has a link on its path',
    { path: 'docs', kind: 'symlink', oid: null },
    'symlink (observed): A symbolic link is on the way to the sealed path, at docs; it is not followed.',
  ],
  [
    'a submodule',
    { path: 'docs/A.md', kind: 'submodule', oid: null },
    'submodule (observed): A submodule is at the sealed path; what is in it is not of this tree.',
  ],
  [
    'has a submodule on its path',
    { path: 'docs', kind: 'submodule', oid: null },
    'submodule (observed): A submodule is on the way to the sealed path, at docs; what is in it is not of this tree.',
  ],
  ['a folder', null, 'directory (observed): A directory is at the sealed path.'],
])('the entry at the path is %s', (_, entry, expected) => {
  expect(causes('not-regular', entry)).toEqual([expected]);
});

describe('a drifted file', () => {
  const entry: TreeEntry = { path: 'docs/A.md', kind: 'file', oid: null };
  const swapped = (path: string): string =>
    `swapped (reconstructed): The file contains the sealed bytes of ${path}, and ${path} contains those of this file.`;

  test.each<[string, Known, readonly string[]]>([
    ['has bytes that are not sealed', { found: { 'docs/A.md': 'x' } }, []],
    ['was not read', {}, []],
    [
      'has the bytes of another file, which has its own',
      { found: { 'docs/A.md': OTHER, b: KEY }, sealedBy: ['b'] },
      [swapped('b')],
    ],
    [
      'has the bytes of several, of which one has its own',
      { found: { 'docs/A.md': OTHER, b: OTHER, c: KEY }, sealedBy: ['b', 'c'] },
      [swapped('c')],
    ],
    [
      'has the bytes of another file, which also has its own',
      { found: { 'docs/A.md': OTHER, b: OTHER }, sealedBy: ['b'] },
      [],
    ],
    ['is not swapped with itself', { found: { 'docs/A.md': OTHER }, sealedBy: ['docs/A.md'] }, []],
    ['has its own bytes', { found: { 'docs/A.md': KEY, b: KEY } }, []],
  ])('%s', (_, known, expected) => {
    expect(causes('drift', entry, known)).toEqual(expected);
  });

  test('a file that matches, or cannot be read, is not searched for elsewhere', () => {
    const known = { found: { 'docs/A.md': OTHER, b: KEY }, sealedBy: ['b'], elsewhere: ['x'] };
    expect(causes('match', entry, known)).toEqual([]);
    expect(causes('unreadable', entry, known)).toEqual([]);
  });
});
