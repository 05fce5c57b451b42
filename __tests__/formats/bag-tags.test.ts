import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../src/core/limits.ts';
import { tagLines } from '../../src/formats/bag-manifest.ts';
import { ProblemList } from '../../src/formats/problem-list.ts';
import { bagProblems, OLD_DECLARATION, parsedBag } from './bag.fixture.ts';
import { DECLARATION } from './foreign.fixture.ts';
import { parsedValue } from './reading.ts';

const DECLARE =
  'Write "BagIt-Version: 1.0" and "Tag-File-Character-Encoding: UTF-8", nothing else.';
const NO_VERSION = `invalid-bag bagit.txt 1:1 The first line declares no version of BagIt. | ${DECLARE}`;
const noEncoding = (place: string) =>
  `invalid-bag bagit.txt ${place} The second line declares no encoding of the tag files. | ${DECLARE}`;
const unsupported = (version: string) =>
  `invalid-bag bagit.txt 1:1 BagIt ${version} is not supported; 0.97 and 1.0 are. | Re-create the bag by RFC 8493.`;
const encoding = (shown: string) =>
  `invalid-bag bagit.txt 2:1 The tag files' encoding ${shown} is not supported: only UTF-8 is. | Re-create the bag in UTF-8.`;
const ENCODING = 'Tag-File-Character-Encoding: UTF-8';

describe('a declaration', () => {
  test.each<[string, readonly string[]]>([
    [DECLARATION, []],
    [OLD_DECLARATION, []],
    [DECLARATION.replace('UTF-8', 'utf-8'), []],
    ['', [NO_VERSION, noEncoding('1:1')]],
    ['BagIt-Version: 1.0', [noEncoding('1:1')]],
    ['BagIt-Version: 1.0\n\n', [noEncoding('2:1')]],
    [`BagIt-Version: 1.0\n ${ENCODING}\n`, [noEncoding('2:1')]],
    [`BagIt-Version: 1.0\n${ENCODING} x\n`, [noEncoding('2:1')]],
    [`BagIt-Version: 1.0\n${ENCODING.replace('UTF-8', 'x'.repeat(65))}\n`, [noEncoding('2:1')]],
    [`BagIt-Version: 1.0\n${ENCODING.replace('UTF-8', 'UTF-16')}\n`, [encoding('"UTF-16"')]],
    [` BagIt-Version: 1.0\n${ENCODING}\n`, [NO_VERSION]],
    [`BagIt-Version: 1.0 \n${ENCODING}\n`, [NO_VERSION]],
    [`BagIt-Version: 1.0.0\n${ENCODING}\n`, [NO_VERSION]],
    [`BagIt-Version: 1\n${ENCODING}\n`, [NO_VERSION]],
    [`BagIt-Version: 1.00\n${ENCODING}\n`, [unsupported('1.00')]],
    [`BagIt-Version: 10.0\n${ENCODING}\n`, [unsupported('10.0')]],
    [`BagIt-Version: 0.96\n${ENCODING}\n`, [unsupported('0.96')]],
    [
      `${DECLARATION}\nX: y\n`,
      [`invalid-bag bagit.txt 3:1 There is more than two lines here. | ${DECLARE}`],
    ],
  ])('%j', (text, wanted) => {
    expect(bagProblems({ 'bagit.txt': text })).toEqual(wanted);
  });

  test('that is invalid leaves manifests and metadata unread', () => {
    const others = { 'manifest-sha256.txt': 'x', 'bag-info.txt': 'x' };
    const text = DECLARATION.replace('1.0', '2.0');
    expect(bagProblems({ ...others, 'bagit.txt': text })).toEqual([unsupported('2.0')]);
    expect(bagProblems({ ...others, 'bagit.txt': null }, 'manifest-sha256.txt')).toEqual([
      'invalid-bag manifest-sha256.txt 1:1 There is no bagit.txt beside the manifest. | Add it, or name a checksum list SHA256SUMS instead.',
    ]);
  });
});

describe('metadata', () => {
  const LINE = 'The line is not a label, a colon, a space and a value.';
  const WRITE = 'Write it like "Contact-Name: Jane Doe", and indent continued lines.';
  const line = (at: number) => `invalid-bag bag-info.txt ${at}:1 ${LINE} | ${WRITE}`;
  const oxum = (shown: string) =>
    `invalid-bag bag-info.txt 1:1 The Payload-Oxum ${shown} is not BYTES.FILES. | Write it like 279164409832.1198.`;

  test.each<[string, string, readonly string[]]>([
    ['a value', 'A: b\n', []],
    ['a tab before the value', 'A:\tb\n', []],
    ['two spaces before the value', 'A:  b\n', []],
    ['a colon in the value', 'A: b:c\n', []],
    ['an empty value', 'A: \n', []],
    ['a label of two words', 'A b: c\n', []],
    ['continued lines', 'A: b\n c\n\td:\n', []],
    ['a line without a colon', 'words here\n', [line(1)]],
    ['a line of one letter', 'A: b\nx\n', [line(2)]],
    ['an empty line', 'A: b\n\nC: d\n', [line(2)]],
    ['no label', ': b\n', [line(1)]],
    ['a continued line at the start', ' A: b\n', [line(1)]],
    ['no space after the colon', 'A:b\n', [line(1)]],
    ['a space later than the colon', 'A:b c\n', [line(1)]],
    ['no value and no space', 'A:\n', [line(1)]],
    ['a space before the colon', 'A : b\n', [line(1)]],
  ])('with %s', (_, text, wanted) => {
    expect(bagProblems({ 'bag-info.txt': text })).toEqual(wanted);
  });

  test.each<[string, string, readonly string[]]>([
    ['a space before the colon', 'A : b\n', []],
    ['no space after the colon', 'A:b\n', []],
    ['no value', 'A:\n', []],
    ['a space at the start', ' A: b\n', []],
    ['a line without a colon', 'words here\n', [line(1)]],
    ['no label', ':b\n', [line(1)]],
    ['a label of spaces', ' : b\n', [line(1)]],
  ])('of 0.97 with %s', (_, text, wanted) => {
    expect(bagProblems({ 'bagit.txt': OLD_DECLARATION, 'bag-info.txt': text })).toEqual(wanted);
  });

  test.each([
    ['12.3', '12', 3],
    ['0.0', '0', 0],
    ['279164409832.1198', '279164409832', 1198],
    [' 12.3 ', '12', 3],
    ['007.03', '7', 3],
    [`${'9'.repeat(30)}.${'9'.repeat(15)}`, '9'.repeat(30), 999_999_999_999_999],
  ])('a Payload-Oxum of %s is read', (value, bytes, files) => {
    const [seal] = parsedValue(parsedBag({ 'bag-info.txt': `Payload-Oxum: ${value}\n` }));
    expect(seal?.total).toMatchObject({ bytes, files });
  });

  test.each(['x12.3', '12.3x', '12', '12.', '.3', '-1.3', '1,2.3', '12 .3', '9'.repeat(31), ''])(
    'a Payload-Oxum of %j is refused',
    (value) => {
      const info = `Payload-Oxum: ${value}\n`;
      expect(bagProblems({ 'bag-info.txt': info })).toEqual([oxum(JSON.stringify(value))]);
    },
  );

  test('the first Payload-Oxum counts, and a second is refused', () => {
    expect(bagProblems({ 'bag-info.txt': 'payload-oxum: 1.1\nX: y\nPAYLOAD-OXUM: 1.1\n' })).toEqual(
      ['invalid-bag bag-info.txt 3:1 Payload-Oxum is given twice. | Keep one of the two.'],
    );
    const continued = 'X: y\n Payload-Oxum: 9.9\nPayload-Oxum: 1.1\n';
    const [seal] = parsedValue(parsedBag({ 'bag-info.txt': continued }));
    expect(seal?.total).toMatchObject({ bytes: '1', files: 1, at: { line: 3, column: 1 } });
  });

  test('that is not UTF-8 is one problem', () => {
    expect(bagProblems({ 'bag-info.txt': Uint8Array.of(0x41, 0xff) })).toEqual([
      expect.stringMatching(/^not-utf8 bag-info\.txt 1:2 /),
    ]);
  });
});

describe('lines of a tag file', () => {
  const lines = (text: string) => {
    const list = new ProblemList('a');
    const read = [...tagLines(text, list)].map(
      ({ text: line, at }) => `${at.line}:${at.column} ${line}`,
    );
    return { read, found: list.toProblems() };
  };

  test.each<[string, readonly string[]]>([
    ['', []],
    ['a', ['1:1 a']],
    ['a\nb\n', ['1:1 a', '2:1 b']],
    ['a\r\nb\r\n', ['1:1 a', '2:1 b']],
    ['\n\r\n', ['1:1 ', '2:1 ']],
    // Places are those of git, which counts LF alone.
    ['a\rb', ['1:1 a', '1:3 b']],
    ['a\n\rb', ['1:1 a', '2:1 ', '2:2 b']],
  ])('%j', (text, wanted) => {
    expect(lines(text)).toEqual({ read: wanted, found: [] });
  });

  test('are read up to the limit', () => {
    const cap = LIMITS.listLines;
    expect(lines('\n'.repeat(cap)).found).toEqual([]);
    const { read, found } = lines('\n'.repeat(cap + 1));
    expect(read).toHaveLength(cap);
    expect(found).toMatchObject([
      {
        code: 'too-large',
        line: cap + 1,
        column: 1,
        message: `The file has more than ${cap} lines.`,
        remedy: 'Split the bag.',
      },
    ]);
  });
});
