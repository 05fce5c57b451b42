import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../src/core/limits.ts';
import { readManifest } from '../../src/formats/bag-manifest.ts';
import { ProblemList } from '../../src/formats/problem-list.ts';
import { bagProblems, MANIFEST, OLD_DECLARATION } from './bag.fixture.ts';
import { DECLARATION, digest, manifestOf, PAYLOAD } from './foreign.fixture.ts';
import { utf8 } from './reading.ts';

const HEX = digest('x');
const { 'data/decision.md': HOLD = '', ...REST } = PAYLOAD;

const AGAIN = 'Re-create the bag with SHA-256 or SHA-512.';
const misnamed = (name: string, wanted: string) =>
  `invalid-bag ${name} 1:1 The manifest's name is not written as BagIt has it: "${wanted}". | ${AGAIN}`;

describe('the name of a manifest', () => {
  test.each([
    ['manifest-SHA256.txt', 'manifest-sha256.txt'],
    ['manifest-sha-256.txt', 'manifest-sha256.txt'],
    ['Manifest-sha256.txt', 'manifest-sha256.txt'],
    ['manifest-sha256.TXT', 'manifest-sha256.txt'],
    ['manifest-sha3-256.txt', 'manifest-sha3256.txt'],
    ['tagManifest-sha512.txt', 'tagmanifest-sha512.txt'],
    ['TAGmanifest-sha512.txt', 'tagmanifest-sha512.txt'],
  ])('%s is refused', (name, wanted) => {
    expect(bagProblems({ [name]: MANIFEST })).toEqual([misnamed(name, wanted)]);
  });

  test.each(['blake2', ''])('by %j is refused', (word) => {
    const name = `manifest-${word}.txt`;
    expect(bagProblems({ [name]: MANIFEST })).toEqual([
      `unsupported-algorithm ${name} 1:1 The manifest's digest algorithm "${word}" is not supported. | ${AGAIN}`,
    ]);
  });

  test('is checked first even if the file is no manifest', () => {
    const list = new ProblemList('notes.txt');
    expect(readManifest(utf8(MANIFEST), 'notes.txt', '1.0', list)).toBeNull();
    expect(list.toProblems()).toMatchObject([
      { message: 'The manifest\'s digest algorithm "" is not supported.' },
    ]);
  });
});

describe('a line of a manifest', () => {
  const LINE = 'The line is not a checksum, spaces or tabs, and a path.';
  const WRITE = 'Write 64 hex digits (SHA-256), two spaces, and the path.';
  const malformed = `invalid-bag manifest-sha256.txt 2:1 ${LINE} | ${WRITE}`;
  const first = `${digest('y')}  data/first\n`;

  test.each<[string, string, string]>([
    ['text before the digest', `zz ${HEX}  data/a`, malformed],
    ['only a digest', HEX, malformed],
    ['only a digest and a space', `${HEX} `, malformed],
    ['a digest of another length', `${HEX}0  data/a`, malformed],
    ['a digest longer than any algorithm gives', `${HEX}${HEX}0  data/a`, malformed],
    ['nothing', '', malformed],
    [
      'a path outside data/',
      `${HEX}   dat/a`,
      'invalid-bag manifest-sha256.txt 2:68 The path "dat/a" is outside of data/. | List tag files in a tag manifest.',
    ],
    [
      'a tag manifest',
      `${HEX} tagmanifest-sha256.txt`,
      'invalid-bag manifest-sha256.txt 2:66 The path "tagmanifest-sha256.txt" is outside of data/. | List tag files in a tag manifest.',
    ],
    [
      'a percent sign',
      `${HEX}\t\tdata/100%`,
      'invalid-bag manifest-sha256.txt 2:67 The path "data/100%" has a percent sign that encodes none of LF, CR and %. | Write %25 for a percent sign, %0A for a line feed, %0D for a carriage return.',
    ],
    [
      'an unsafe path',
      `${HEX}  data/../a`,
      'unsafe-path manifest-sha256.txt 2:67 The path "data/../a" has a ".." segment. | Name a file below the folder of the list, with / between folders.',
    ],
    [
      'a path that is listed already',
      `${HEX}  data/first`,
      'duplicate-path manifest-sha256.txt 2:67 The path "deep/bag/data/first" is listed twice: first on line 1. | Keep one of the two lines.',
    ],
  ])('with %s is refused', (_, line, problem) => {
    expect(bagProblems({ 'manifest-sha256.txt': `${first}${line}\n` })).toEqual([problem]);
  });

  test.each<[string, string]>([
    ['data/x', 'The tag manifest lists the payload file "data/x". | List it in the manifest.'],
    [
      'tagmanifest-md5.txt',
      'The tag manifest lists the tag manifest "tagmanifest-md5.txt". | Remove this line.',
    ],
    [
      'TAGMANIFEST-.TXT',
      'The tag manifest lists the tag manifest "TAGMANIFEST-.TXT". | Remove this line.',
    ],
  ])('of a tag manifest with %s is refused', (path, problem) => {
    const tags = `${manifestOf({ 'manifest-sha256.txt': MANIFEST })}${HEX}  ${path}\n`;
    expect(bagProblems({ 'tagmanifest-sha256.txt': tags })).toEqual([
      `invalid-bag tagmanifest-sha256.txt 2:67 ${problem}`,
    ]);
  });
});

describe('several manifests', () => {
  const NONE =
    'invalid-bag bagit.txt 1:1 The bag has no payload manifest. | Add manifest-sha256.txt or manifest-sha512.txt.';
  const lacks = (name: string, path: string) =>
    `invalid-bag ${name} 1:1 The manifest does not list "deep/bag/${path}", which another one lists. | List every payload file in every manifest.`;

  test('a bag without a payload manifest is refused', () => {
    expect(bagProblems({ 'manifest-sha256.txt': null })).toEqual([NONE]);
    const tags = { 'manifest-sha256.txt': null, 'tagmanifest-sha256.txt': `${HEX}  notes.txt\n` };
    expect(bagProblems(tags)).toEqual([NONE]);
  });

  test('an invalid payload manifest is not also reported as missing', () => {
    const changes = { 'manifest-sha256.txt': null, 'manifest-SHA256.txt': MANIFEST };
    expect(bagProblems(changes)).toEqual([misnamed('manifest-SHA256.txt', 'manifest-sha256.txt')]);
  });

  test('a bag with files to fetch is refused', () => {
    expect(bagProblems({ 'fetch.txt': '' })).toEqual([
      'invalid-bag fetch.txt 1:1 The bag is incomplete: fetch.txt names files to be fetched. | Fetch the files, re-create the bag without fetch.txt, and commit it.',
    ]);
  });

  test('each lists what the others list, apart from its own problems', () => {
    const short = manifestOf(REST, 'sha512');
    expect(bagProblems({ 'manifest-sha512.txt': short })).toEqual([
      lacks('manifest-sha512.txt', 'data/decision.md'),
    ]);
    const found = bagProblems({ 'manifest-sha512.txt': `${short}x\n` });
    expect(found).toEqual([
      lacks('manifest-sha512.txt', 'data/decision.md'),
      expect.stringMatching(/^invalid-bag manifest-sha512\.txt 3:1 The line is not a checksum/),
    ]);
    expect(bagProblems({ 'bagit.txt': OLD_DECLARATION, 'manifest-sha512.txt': short })).toEqual([]);
  });

  test('a broken algorithm alone is not enough for a file', () => {
    const only = (name: string, file: string) =>
      `unsupported-algorithm ${name} ${file} alone, which is broken. | Add ${name.slice(0, name.indexOf('-'))}-sha256.txt or -sha512.txt with every file in it.`;
    const md5 = manifestOf(PAYLOAD, 'md5');
    expect(bagProblems({ 'manifest-sha256.txt': null, 'manifest-md5.txt': md5 })).toEqual([
      only('manifest-md5.txt', '1:1 The bag is sealed by MD5'),
    ]);
    const sha1 = { 'manifest-sha1.txt': manifestOf(PAYLOAD, 'sha1') };
    expect(bagProblems({ 'manifest-sha256.txt': null, ...sha1 })).toEqual([
      only('manifest-sha1.txt', '1:1 The bag is sealed by SHA-1'),
    ]);
    const some = {
      'bagit.txt': OLD_DECLARATION,
      'manifest-sha256.txt': manifestOf(REST),
      'manifest-md5.txt': md5,
    };
    expect(bagProblems(some)).toEqual([
      only('manifest-md5.txt', '1:35 "deep/bag/data/decision.md" is listed by MD5'),
    ]);
    const tags = manifestOf({ 'bagit.txt': DECLARATION, 'manifest-sha256.txt': MANIFEST }, 'md5');
    expect(bagProblems({ 'tagmanifest-md5.txt': tags })).toEqual([
      only('tagmanifest-md5.txt', '1:35 "deep/bag/bagit.txt" is listed by MD5'),
    ]);
  });

  test('a tag manifest must list every payload manifest', () => {
    const tags = manifestOf({ 'bagit.txt': DECLARATION, 'manifest-sha512.txt': '' });
    const sha512 = manifestOf(PAYLOAD, 'sha512');
    expect(bagProblems({ 'manifest-sha512.txt': sha512, 'tagmanifest-sha256.txt': tags })).toEqual([
      'invalid-bag tagmanifest-sha256.txt 1:1 The tag manifest does not list "manifest-sha256.txt". | List every payload manifest in every tag manifest.',
    ]);
  });

  test('are limited in number', () => {
    const extra = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [`manifest-blake${at}.txt`, MANIFEST]),
      );
    const cap = LIMITS.bagManifests;
    expect(bagProblems(extra(cap))).toEqual([
      `invalid-bag bagit.txt 1:1 The bag has ${cap + 1} manifests; at most ${cap} are read. | Keep those by SHA-256 and SHA-512.`,
    ]);
    const unsupported = bagProblems(extra(cap - 1));
    expect(unsupported).toHaveLength(cap - 1);
    expect(unsupported.every((each) => each.startsWith('unsupported-algorithm '))).toBe(true);
  });
});
