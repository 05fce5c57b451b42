import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../src/core/limits.ts';
import { bagMembers, isBagFile, isBagMember } from '../../src/formats/bag-names.ts';
import { bagProblems, MANIFEST, OLD_DECLARATION, parsedBag } from './bag.fixture.ts';
import { DECLARATION, digest, manifestOf, PAYLOAD } from './foreign.fixture.ts';
import { parsedValue } from './reading.ts';

const TOP = { line: 1, column: 1 };
const HEX = digest('x');

describe('names', () => {
  test.each([
    ['bagit.txt', true, true],
    ['deep/bagit.txt', true, true],
    ['manifest-sha256.txt', true, true],
    ['tagmanifest-sha256.txt', true, true],
    ['deep/TagManifest-SHA256.TXT', true, true],
    ['manifest-.txt', true, true],
    ['bag-info.txt', false, true],
    ['fetch.txt', false, true],
    ['deep/fetch.txt', false, true],
    ['xmanifest-sha256.txt', false, false],
    ['manifest-sha256.txt.bak', false, false],
    ['manifest-sha256txt', false, false],
    ['manifest.txt', false, false],
    ['bagit.txt/notes', false, false],
    ['BAGIT.TXT', false, false],
  ])('%s names a bag: %s; is read as part of one: %s', (path, names, reads) => {
    expect([isBagFile(path), isBagMember(path)]).toEqual([names, reads]);
  });

  test('the members of a bag are beside it, in path order', () => {
    const asked: string[] = [];
    const members = bagMembers('deep/bag/manifest-md5.txt', (folder) => {
      asked.push(folder);
      return ['manifest-md5.txt', 'notes.txt', 'bagit.txt', 'fetch.txt'].map(
        (name) => `deep/bag/${name}`,
      );
    });
    expect(asked).toEqual(['deep/bag']);
    expect(members).toEqual(
      ['bagit.txt', 'fetch.txt', 'manifest-md5.txt'].map((name) => `deep/bag/${name}`),
    );
  });
});

describe('a bag that is read', () => {
  const shared = { bytes: null, links: 'followed', text: null };
  const file = (path: string, line: number, algorithm: 'sha256' | 'md5' = 'sha256') => {
    const hex = digest(PAYLOAD[path] ?? '', algorithm);
    const at = { line, column: hex.length + 3 };
    const sealed = algorithm === 'md5' ? { sha256: null, digests: { md5: hex } } : { sha256: hex };
    return { path: `deep/bag/${path}`, ...sealed, ...shared, at };
  };
  const paths = Object.keys(PAYLOAD);
  const closed = {
    pattern: 'deep/bag/data/**',
    only: new Set(paths.map((path) => `deep/bag/${path}`)),
    at: TOP,
  };

  test('is one seal for each manifest, the broken algorithms last, the payload closed', () => {
    const tags = manifestOf({
      'bagit.txt': DECLARATION,
      'manifest-md5.txt': '',
      'manifest-sha256.txt': '',
    });
    const seals = parsedValue(
      parsedBag({
        'bag-info.txt': 'Contact-Name: Jane Doe\nPayload-Oxum: 0017.3\n',
        'manifest-md5.txt': manifestOf(PAYLOAD, 'md5'),
        'manifest-sha256.txt': MANIFEST,
        'tagmanifest-sha256.txt': tags,
      }),
    );
    const members = [
      ...['bagit.txt', 'manifest-sha256.txt', 'bag-info.txt', 'manifest-md5.txt'],
      'tagmanifest-sha256.txt',
    ].map((name) => `deep/bag/${name}`);
    const common = { format: 'bagit', name: null, root: 'deep/bag', members };
    const total = {
      folder: 'deep/bag/data',
      bytes: '17',
      files: 3,
      file: 'deep/bag/bag-info.txt',
      at: { line: 2, column: 1 },
    };
    expect(seals).toStrictEqual([
      {
        path: 'deep/bag/manifest-sha256.txt',
        ...common,
        files: paths.map((path, at) => file(path, at + 1)),
        closed: [closed],
        notes: [],
        total,
      },
      {
        path: 'deep/bag/tagmanifest-sha256.txt',
        ...common,
        files: expect.any(Array),
        closed: [],
        notes: [],
      },
      {
        path: 'deep/bag/manifest-md5.txt',
        ...common,
        files: paths.map((path, at) => file(path, at + 1, 'md5')),
        closed: [closed],
        notes: [
          {
            message:
              'deep/bag/manifest-md5.txt is by MD5, which is broken: it was verified beside a stronger manifest, and proves nothing by itself.',
            file: 'deep/bag/manifest-md5.txt',
            at: TOP,
          },
        ],
        total,
      },
    ]);
  });

  test('has no total where bag-info.txt has none', () => {
    const [seal] = parsedValue(parsedBag({ 'bag-info.txt': 'Contact-Name: Jane Doe\n' }));
    expect(seal).not.toHaveProperty('total');
  });

  test.each([
    ['data/a', 'data/a'],
    ['data/a%0Ab', 'data/a\nb'],
    ['data/a%0Db', 'data/a\rb'],
    ['data/a%0db%0ac%25', 'data/a\rb\nc%'],
    ['data/%250A', 'data/%0A'],
    ['data/ a b ', 'data/ a b '],
    ['data/\u00e9', 'data/\u00e9'],
  ])('%s in a manifest of 1.0 is %j', (written, path) => {
    const [seal] = parsedValue(parsedBag({ 'manifest-sha256.txt': `${HEX}  ${written}\n` }));
    expect(seal?.files.map((each) => each.path)).toEqual([`deep/bag/${path}`]);
  });

  test.each([
    ['data/100%', 'data/100%'],
    ['data/%64', 'data/%64'],
    ['data/%0A%25', 'data/\n%'],
  ])('%s in a manifest of 0.97 is %j', (written, path) => {
    const manifest = `${HEX}  ${written}\n`;
    const [seal] = parsedValue(
      parsedBag({ 'bagit.txt': OLD_DECLARATION, 'manifest-sha256.txt': manifest }),
    );
    expect(seal?.files.map((each) => each.path)).toEqual([`deep/bag/${path}`]);
  });

  test.each(['notes/tagmanifest-sha256.txt', 'tagmanifest-sha256.txt.bak', 'a/data/x', 'data.txt'])(
    'a tag manifest may list %s',
    (name) => {
      const tags = manifestOf({ 'manifest-sha256.txt': MANIFEST, [name]: 'x' });
      const seals = parsedValue(parsedBag({ 'tagmanifest-sha256.txt': tags }));
      expect(seals[1]?.files.map(({ path }) => path)).toContain(`deep/bag/${name}`);
    },
  );
});

test('a folder whose name is too long for a pattern is refused', () => {
  const long = (length: number) => `${'a/'.repeat(length / 2 - 1)}ab`;
  const suffix = '/data/**'.length;
  expect(bagProblems({}, undefined, long(LIMITS.patternLength - suffix))).toEqual([]);
  expect(bagProblems({}, undefined, `${long(LIMITS.patternLength - suffix)}b`)).toEqual([
    'invalid-bag bagit.txt 1:1 The folder of the bag has too long a name to be closed against other files. | Move the bag to a folder with a shorter name.',
  ]);
});

test('pattern characters in a folder name are escaped', () => {
  const [seal] = parsedValue(parsedBag({}, undefined, 'a*[b]'));
  expect(seal?.closed.map(({ pattern }) => pattern)).toEqual(['a\\*\\[b\\]/data/**']);
});
