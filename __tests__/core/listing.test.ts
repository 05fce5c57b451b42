import { describe, expect, test } from '@jest/globals';
import { Listing, soundListing, type TreeEntry } from '../../src/core/listing.ts';
import { ProblemError } from '../../src/core/problem.ts';

const entries = (...paths: readonly string[]): TreeEntry[] =>
  paths.map((path) => ({ path, kind: 'file', oid: null }));

/** The path for which a listing is refused; null: it is sound. */
function refused(paths: readonly string[], folders: readonly string[] | null): string | null {
  try {
    expect([...soundListing(entries(...paths), folders).paths]).toEqual(paths);
    return null;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    expect(error.problem).toEqual({
      code: 'duplicate-path',
      message:
        'The tree is malformed: it lists this path more than once, as a file and as a folder, or outside its folder.',
      file: expect.any(String),
      line: null,
      column: null,
      remedy: 'Commit the path again with git itself; "git fsck" names the malformed tree.',
    });
    return error.problem.file;
  }
}

describe('a listing', () => {
  test('finds entries by their exact paths', () => {
    const listing = new Listing(entries('a', 'b/c'));
    expect(listing.get('b/c')?.path).toBe('b/c');
    expect([listing.get('b'), listing.get('B/c')]).toEqual([undefined, undefined]);
    expect([...listing.paths]).toEqual(['a', 'b/c']);
  });

  test('contains every folder of its entries', () => {
    const listing = new Listing(entries('a/b/c/d', 'a/b/e', 'f', '/g'));
    const folders = ['a', 'a/b', 'a/b/c', 'a/b/c/d', 'a/b/e', 'f', 'g', ''];
    expect(folders.filter((path) => listing.isFolder(path))).toEqual(['a', 'a/b', 'a/b/c']);
  });
});

describe('a tree that lists each path once', () => {
  test.each<[string, readonly string[], readonly string[] | null]>([
    ['with folders', ['a', 'b/c', 'b/d/e'], ['b', 'b/d']],
    ['without folders', ['a', 'b'], []],
    ['of a source that lists no folders', ['a', 'b/c'], null],
    ['that is empty', [], []],
    ['with a common prefix', ['a', 'a.b', 'ab/c'], ['ab']],
  ])('%s is valid', (_, paths, folders) => {
    expect(refused(paths, folders)).toBeNull();
  });

  test.each<[string, readonly string[], readonly string[] | null, string]>([
    ['a file twice', ['a', 'b', 'a'], null, 'a'],
    ['a file twice, folders listed', ['a', 'a'], [], 'a'],
    ['a folder twice', ['a/b'], ['a', 'a'], 'a'],
    ['a file and a folder of one name', ['a', 'a/b'], ['a'], 'a'],
    ['a file below a file', ['a', 'a/b'], null, 'a'],
    ['an entry whose folder is not listed', ['a/b'], [], 'a/b'],
    ['a folder whose parent is not listed', ['a/b/c'], ['a/b'], 'a/b'],
  ])('%s is malformed', (_, paths, folders, path) => {
    expect(refused(paths, folders)).toBe(path);
  });
});
