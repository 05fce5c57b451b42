import { describe, expect, test } from '@jest/globals';
import { type Hashed, sha256 } from '../../src/core/hashing.ts';
import { type EntryKind, isRegular, Listing } from '../../src/core/listing.ts';
import type { Digest, SealedFile } from '../../src/core/seal.ts';
import { placeOf, verify } from '../../src/core/verify.ts';
import { sealedFile } from './seal.fixture.ts';

const FILE = sealedFile('a/b', 'sealed');
const HELD: Digest = { sha256: sha256(Buffer.from('sealed')), bytes: 6 };
const OTHER = 'f'.repeat(64);

const listing = (path: string, kind: EntryKind = 'file') =>
  new Listing([{ path, kind, oid: null }]);
const found = (digest: Digest): Hashed => ({ ok: true, digest, text: null });
const status = (file: SealedFile, hashed: Hashed | undefined, tree = listing('a/b')) =>
  verify(file, tree, hashed).status;

describe('a match', () => {
  test('needs the sealed digest and length, executable or not', () => {
    expect(status(FILE, found(HELD))).toBe('match');
    expect(status(FILE, found(HELD), listing('a/b', 'executable'))).toBe('match');
  });

  test('needs the digest alone where the seal has no length', () => {
    expect(status({ ...FILE, bytes: null }, found({ ...HELD, bytes: 99 }))).toBe('match');
  });
});

describe('a mismatch', () => {
  test.each([
    ['another digest', { ...HELD, sha256: OTHER }],
    ['another length', { ...HELD, bytes: 7 }],
    ['both', { sha256: OTHER, bytes: 0 }],
    ['the digest in upper case', { ...HELD, sha256: HELD.sha256.toUpperCase() }],
  ])('%s', (_, digest) => {
    const result = verify(FILE, listing('a/b'), found(digest));
    expect(result).toMatchObject({ status: 'drift', found: digest });
  });

  test('of the digest is drift without a length too', () => {
    expect(status({ ...FILE, bytes: null }, found({ sha256: OTHER, bytes: 6 }))).toBe('drift');
  });
});

describe('not a regular file', () => {
  test.each([
    ['no file', listing('a/c'), 'missing'],
    ['a longer name with that prefix', listing('a/bc'), 'missing'],
    ['another case', listing('A/b'), 'missing'],
    ['a folder', listing('a/b/c'), 'not-regular'],
    ['a link', listing('a/b', 'symlink'), 'not-regular'],
    ['a submodule', listing('a/b', 'submodule'), 'not-regular'],
  ])('%s', (_, tree, wanted) => {
    // Whatever was hashed, what stands there decides.
    expect(status(FILE, found(HELD), tree)).toBe(wanted);
  });
});

describe('unreadable', () => {
  test('a file that was not read completely is unreadable, never missing', () => {
    expect(verify(FILE, listing('a/b'), undefined)).toMatchObject({
      status: 'unreadable',
      found: null,
      reason: expect.stringMatching(/not read/),
    });
    expect(verify(FILE, listing('a/b'), { ok: false, reason: 'gone' })).toMatchObject({
      status: 'unreadable',
      reason: 'gone',
    });
  });
});

describe('the entry at a path', () => {
  const tree = new Listing([
    { path: 'file', kind: 'file', oid: null },
    { path: 'folder/deep/file', kind: 'file', oid: null },
    { path: 'link', kind: 'symlink', oid: null },
    { path: 'folder/module', kind: 'submodule', oid: null },
  ]);
  const at = (path: string) => {
    const place = placeOf(tree, path);
    return typeof place === 'string' ? place : place.path;
  };

  test.each([
    ['file', 'file'],
    ['folder', 'directory'],
    ['folder/deep', 'directory'],
    ['folder/other', 'missing'],
    ['other', 'missing'],
    ['link', 'link'],
    ['link/a', 'link'],
    ['link/a/b/c', 'link'],
    ['folder/module/a', 'folder/module'],
    ['file/a', 'missing'],
    ['/link/a', 'missing'],
    ['linked/a', 'missing'],
  ])('%s: %s', (path, wanted) => {
    expect(at(path)).toBe(wanted);
  });

  test('a link or a submodule on the path is named, and its bytes do not count', () => {
    expect(verify({ ...FILE, path: 'link/a' }, tree, found(HELD))).toEqual({
      file: { ...FILE, path: 'link/a' },
      status: 'not-regular',
      entry: { path: 'link', kind: 'symlink', oid: null },
      found: null,
      reason: null,
    });
  });

  test('a folder, or nothing, has no entry', () => {
    const verified = (path: string) => verify({ ...FILE, path }, tree, undefined);
    expect(verified('folder')).toMatchObject({ status: 'not-regular', entry: null, reason: null });
    expect(verified('other')).toMatchObject({ status: 'missing', entry: null, reason: null });
  });

  test('only files and executables are regular', () => {
    const kinds: EntryKind[] = ['file', 'executable', 'symlink', 'submodule'];
    const regular = kinds.filter((kind) => isRegular({ path: 'a', kind, oid: null }));
    expect(regular).toEqual(['file', 'executable']);
  });
});
