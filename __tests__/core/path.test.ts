import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  decodePath,
  encodePath,
  folderOf,
  joinPath,
  unsafeListedPath,
  unsafePath,
} from '../../src/core/path.ts';

describe('bytes of a path', () => {
  test('any bytes survive decoding and encoding', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(Buffer.compare(encodePath(decodePath(bytes)), bytes)).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });

  test('valid text is unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodePath(Buffer.from(text))).toBe(text);
        expect(encodePath(text).toString()).toBe(text);
      }),
    );
  });

  test.each([
    ['Latin-1', [0x6c, 0xe4], 'l\udce4'],
    ['a truncated sequence', [0xe2, 0x80], '\udce2\udc80'],
    ['an overlong slash', [0xc0, 0xaf], '\udcc0\udcaf'],
    ['a surrogate in UTF-8', [0xed, 0xb2, 0x80], '\udced\udcb2\udc80'],
    ['a valid sequence among invalid bytes', [0xff, 0xc3, 0xa9, 0xfe], '\udcff\u00e9\udcfe'],
    ['four valid bytes after an invalid one', [0xff, 0xf0, 0x9f, 0x94, 0x92], '\udcff\u{1f512}'],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80], '\udcf4\udc90\udc80\udc80'],
  ])('%s', (_, bytes, text) => {
    expect(decodePath(Uint8Array.from(bytes))).toBe(text);
    expect([...encodePath(text)]).toEqual(bytes);
  });

  test('two paths that differ in one invalid byte stay different', () => {
    expect(decodePath(Buffer.from([0xfe]))).not.toBe(decodePath(Buffer.from([0xff])));
  });
});

describe('a path of a manifest', () => {
  test.each([
    ['', 'is empty'],
    ['/etc/passwd', 'is absolute'],
    ['//host/share', 'is absolute'],
    ['..', 'has a ".." segment'],
    ['a/../b', 'has a ".." segment'],
    ['../a', 'has a ".." segment'],
    ['./a', 'has a "." segment'],
    ['a/.', 'has a "." segment'],
    ['a//b', 'has an empty segment'],
    ['a/', 'has an empty segment'],
    ['a\\b', 'contains a backslash'],
    ['a/b\\\\', 'contains a backslash'],
    ['a/b\0', 'contains a NUL'],
    ['..\\a', 'contains a backslash'],
    ['a\0b', 'contains a NUL'],
    ['C:/a', 'starts with a drive letter'],
    ['c:a', 'starts with a drive letter'],
    ['a\ud800', 'is not well-formed Unicode'],
    ['a\udcff', 'is not well-formed Unicode'],
    ['.git/config', 'leads into .git'],
    ['a/.GIT/hooks/x', 'leads into .git'],
    ['.gIt', 'leads into .git'],
    // What Windows takes for it: short name, dots and spaces at the end, streams.
    ['GIT~1/config', 'leads into .git'],
    ['a/git~1', 'leads into .git'],
    ['.git./config', 'leads into .git'],
    ['.git /config', 'leads into .git'],
    ['.GIT . ./x', 'leads into .git'],
    ['.git::$INDEX_ALLOCATION/config', 'leads into .git'],
    ['git~1:x', 'leads into .git'],
    // What HFS+ takes for it.
    ['.g\u200cit/config', 'leads into .git'],
    ['\ufeff.git', 'leads into .git'],
    ['.gi\u202et/hooks/x', 'leads into .git'],
  ])('%j is refused: it %s', (path, why) => {
    expect(unsafePath(path)).toBe(why);
  });

  test.each([
    'a',
    'a/b',
    '...',
    '..a/b..',
    '.github/x',
    '.gitignore',
    'git~10/x',
    '.git.md',
    '.git x',
    'a.git',
    'a b.git',
    'a/x y.git',
    '.gitattributes',
    'a b',
    'a/C:b',
    '-x',
    ' ',
    'a\nb',
    '\u202e',
  ])('%j is safe', (path) => {
    expect(unsafePath(path)).toBeNull();
  });
});

test('folders and joins', () => {
  expect(['a', 'a/b', 'a/b/c', '/a'].map(folderOf)).toEqual(['', 'a', 'a/b', '']);
  expect([joinPath('', 'a'), joinPath('a/b', 'c')]).toEqual(['a', 'a/b/c']);
});

test('a high surrogate before an escaped byte forms no pair with it', () => {
  const path = 'a\udcff\u{1f512}';
  expect([...encodePath(path)]).toEqual([0x61, 0xff, 0xf0, 0x9f, 0x94, 0x92]);
});

describe('a name in a checksum list', () => {
  test.each([
    ['-', 'is standard input, and no file'],
    ['', 'is empty'],
    ['..\\a', 'has a ".." segment'],
    ['..\\', 'has a ".." segment'],
    ['a\\..\\b', 'has a ".." segment'],
    ['\\a', 'is absolute'],
    ['C:\\a', 'starts with a drive letter'],
    ['.git\\config', 'leads into .git'],
    ['../a', 'has a ".." segment'],
    ['a\\b/', 'contains a backslash'],
    ['a/', 'has an empty segment'],
    ['\\', 'is absolute'],
    ['a\ud800', 'is not well-formed Unicode'],
  ])('%j is refused: it %s', (name, why) => {
    expect(unsafeListedPath(name)).toBe(why);
  });

  test.each([
    ['a/b'],
    ['a\\b'],
    ['a\\\\b'],
    ['a\\'],
    ['a\udcff'],
    ['\udcff\udc80'],
    ['\u{1f480}'],
    ['--'],
    ['a-'],
  ])('%j is safe', (name) => {
    expect(unsafeListedPath(name)).toBeNull();
  });
});
