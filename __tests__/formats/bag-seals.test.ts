import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../src/core/limits.ts';
import { readManifest, tagLines } from '../../src/formats/bag-manifest.ts';
import { bagMembers, isBagFile, isBagMember, parseBag } from '../../src/formats/bagit.ts';
import { ProblemList } from '../../src/formats/problem-list.ts';
import { DECLARATION, digest, manifestOf, PAYLOAD } from './foreign.factory.ts';
import { parsedValue, utf8 } from './reading.ts';

type Texts = Readonly<Record<string, string | Uint8Array | null>>;

const TOP = { line: 1, column: 1 };
const OLD = DECLARATION.replace('1.0', '0.97');
const MANIFEST = manifestOf(PAYLOAD);
const HEX = digest('x');
const { 'data/decision.md': HOLD = '', ...REST } = PAYLOAD;

/** The tag files of a sound bag in `deep/bag`, with what `changes` puts in, or takes out (null). */
function parse(changes: Texts, named = 'bagit.txt', folder = 'deep/bag') {
  const texts: Texts = { 'bagit.txt': DECLARATION, 'manifest-sha256.txt': MANIFEST, ...changes };
  const documents = Object.entries(texts).flatMap(([name, text]) => {
    const bytes = typeof text === 'string' ? utf8(text) : text;
    return bytes === null ? [] : [[`${folder}/${name}`, bytes] as const];
  });
  return parseBag(new Map(documents), `${folder}/${named}`);
}

/** Problems as `CODE NAME LINE:COLUMN MESSAGE | REMEDY`. */
function problems(changes: Texts, named?: string, folder?: string): readonly string[] {
  const parsed = parse(changes, named, folder);
  if (parsed.ok) return [];
  return parsed.problems.map(({ code, file, line, column, message, remedy }) => {
    const name = file?.slice(file.lastIndexOf('/') + 1);
    return `${code} ${name} ${line}:${column} ${message} | ${remedy}`;
  });
}

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
      parse({
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

  test('has no total where bag-info.txt says none', () => {
    const [seal] = parsedValue(parse({ 'bag-info.txt': 'Contact-Name: Jane Doe\n' }));
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
    const [seal] = parsedValue(parse({ 'manifest-sha256.txt': `${HEX}  ${written}\n` }));
    expect(seal?.files.map((each) => each.path)).toEqual([`deep/bag/${path}`]);
  });

  test.each([
    ['data/100%', 'data/100%'],
    ['data/%64', 'data/%64'],
    ['data/%0A%25', 'data/\n%'],
  ])('%s in a manifest of 0.97 is %j', (written, path) => {
    const manifest = `${HEX}  ${written}\n`;
    const [seal] = parsedValue(parse({ 'bagit.txt': OLD, 'manifest-sha256.txt': manifest }));
    expect(seal?.files.map((each) => each.path)).toEqual([`deep/bag/${path}`]);
  });

  test.each(['notes/tagmanifest-sha256.txt', 'tagmanifest-sha256.txt.bak', 'a/data/x', 'data.txt'])(
    'a tag manifest may list %s',
    (name) => {
      const manifest = `${MANIFEST}`;
      const tags = manifestOf({ 'manifest-sha256.txt': manifest, [name]: 'x' });
      const seals = parsedValue(parse({ 'tagmanifest-sha256.txt': tags }));
      expect(seals[1]?.files.map(({ path }) => path)).toContain(`deep/bag/${name}`);
    },
  );
});

const DECLARE =
  'Write "BagIt-Version: 1.0" and "Tag-File-Character-Encoding: UTF-8", nothing else.';
const NO_VERSION = `invalid-bag bagit.txt 1:1 The first line declares no version of BagIt. | ${DECLARE}`;
const noEncoding = (place: string) =>
  `invalid-bag bagit.txt ${place} The second line declares no encoding of the tag files. | ${DECLARE}`;
const unsupported = (version: string) =>
  `invalid-bag bagit.txt 1:1 BagIt ${version} is not supported; 0.97 and 1.0 are. | Make the bag again by RFC 8493.`;
const encoding = (shown: string) =>
  `invalid-bag bagit.txt 2:1 The tag files' encoding ${shown} is not supported: only UTF-8 is. | Make the bag again in UTF-8.`;
const ENCODING = 'Tag-File-Character-Encoding: UTF-8';

describe('a declaration', () => {
  test.each<[string, readonly string[]]>([
    [DECLARATION, []],
    [OLD, []],
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
    expect(problems({ 'bagit.txt': text })).toEqual(wanted);
  });

  test('that is refused leaves manifests and metadata unread', () => {
    const others = { 'manifest-sha256.txt': 'x', 'bag-info.txt': 'x' };
    const text = DECLARATION.replace('1.0', '2.0');
    expect(problems({ ...others, 'bagit.txt': text })).toEqual([unsupported('2.0')]);
    expect(problems({ ...others, 'bagit.txt': null }, 'manifest-sha256.txt')).toEqual([
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
    ['a space, but not at once after the colon', 'A:b c\n', [line(1)]],
    ['no value and no space', 'A:\n', [line(1)]],
    ['a space before the colon', 'A : b\n', [line(1)]],
  ])('with %s', (_, text, wanted) => {
    expect(problems({ 'bag-info.txt': text })).toEqual(wanted);
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
    expect(problems({ 'bagit.txt': OLD, 'bag-info.txt': text })).toEqual(wanted);
  });

  test.each([
    ['12.3', '12', 3],
    ['0.0', '0', 0],
    ['279164409832.1198', '279164409832', 1198],
    [' 12.3 ', '12', 3],
    ['007.03', '7', 3],
    [`${'9'.repeat(30)}.${'9'.repeat(15)}`, '9'.repeat(30), 999_999_999_999_999],
  ])('a Payload-Oxum of %s is read', (value, bytes, files) => {
    const [seal] = parsedValue(parse({ 'bag-info.txt': `Payload-Oxum: ${value}\n` }));
    expect(seal?.total).toMatchObject({ bytes, files });
  });

  test.each(['x12.3', '12.3x', '12', '12.', '.3', '-1.3', '1,2.3', '12 .3', '9'.repeat(31), ''])(
    'a Payload-Oxum of %j is refused',
    (value) => {
      const info = `Payload-Oxum: ${value}\n`;
      expect(problems({ 'bag-info.txt': info })).toEqual([oxum(JSON.stringify(value))]);
    },
  );

  test('the first Payload-Oxum counts, and a second is refused', () => {
    expect(problems({ 'bag-info.txt': 'payload-oxum: 1.1\nX: y\nPAYLOAD-OXUM: 1.1\n' })).toEqual([
      'invalid-bag bag-info.txt 3:1 Payload-Oxum is given twice. | Keep one of the two.',
    ]);
    const continued = 'X: y\n Payload-Oxum: 9.9\nPayload-Oxum: 1.1\n';
    const [seal] = parsedValue(parse({ 'bag-info.txt': continued }));
    expect(seal?.total).toMatchObject({ bytes: '1', files: 1, at: { line: 3, column: 1 } });
  });

  test('that is no UTF-8 is one problem', () => {
    expect(problems({ 'bag-info.txt': Uint8Array.of(0x41, 0xff) })).toEqual([
      expect.stringMatching(/^not-utf8 bag-info\.txt 1:2 /),
    ]);
  });
});

const AGAIN = 'Make the bag again with SHA-256 or SHA-512.';
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
    expect(problems({ [name]: MANIFEST })).toEqual([misnamed(name, wanted)]);
  });

  test.each(['blake2', ''])('by %j is refused', (word) => {
    const name = `manifest-${word}.txt`;
    expect(problems({ [name]: MANIFEST })).toEqual([
      `unsupported-algorithm ${name} 1:1 The manifest's digest algorithm "${word}" is not supported. | ${AGAIN}`,
    ]);
  });

  test('is asked for even of a file that is no manifest', () => {
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
    ['words in front', `zz ${HEX}  data/a`, malformed],
    ['a digest alone', HEX, malformed],
    ['a digest and a space alone', `${HEX} `, malformed],
    ['a digest of another length', `${HEX}0  data/a`, malformed],
    ['a digest that is too long to be any', `${HEX}${HEX}0  data/a`, malformed],
    ['nothing', '', malformed],
    [
      'a path out of data/',
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
      'a path that was listed',
      `${HEX}  data/first`,
      'duplicate-path manifest-sha256.txt 2:67 The path "deep/bag/data/first" is listed twice: first on line 1. | Keep one of the two lines.',
    ],
  ])('with %s is refused', (_, line, problem) => {
    expect(problems({ 'manifest-sha256.txt': `${first}${line}\n` })).toEqual([problem]);
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
    expect(problems({ 'tagmanifest-sha256.txt': tags })).toEqual([
      `invalid-bag tagmanifest-sha256.txt 2:67 ${problem}`,
    ]);
  });
});

describe('manifests together', () => {
  const NONE =
    'invalid-bag bagit.txt 1:1 The bag has no payload manifest. | Add manifest-sha256.txt or manifest-sha512.txt.';
  const lacks = (name: string, path: string) =>
    `invalid-bag ${name} 1:1 The manifest does not list "deep/bag/${path}", which another one lists. | List every payload file in every manifest.`;

  test('a bag without a payload manifest is refused', () => {
    expect(problems({ 'manifest-sha256.txt': null })).toEqual([NONE]);
    const tags = { 'manifest-sha256.txt': null, 'tagmanifest-sha256.txt': `${HEX}  notes.txt\n` };
    expect(problems(tags)).toEqual([NONE]);
  });

  test('a payload manifest that is refused is not said to be missing', () => {
    const changes = { 'manifest-sha256.txt': null, 'manifest-SHA256.txt': MANIFEST };
    expect(problems(changes)).toEqual([misnamed('manifest-SHA256.txt', 'manifest-sha256.txt')]);
  });

  test('a bag with files to be fetched is refused', () => {
    expect(problems({ 'fetch.txt': '' })).toEqual([
      'invalid-bag fetch.txt 1:1 The bag is incomplete: fetch.txt names files to be fetched. | Fetch the files, make the bag again without fetch.txt, and commit it.',
    ]);
  });

  test('each lists what another one lists, beside its own problems', () => {
    const short = manifestOf(REST, 'sha512');
    expect(problems({ 'manifest-sha512.txt': short })).toEqual([
      lacks('manifest-sha512.txt', 'data/decision.md'),
    ]);
    const found = problems({ 'manifest-sha512.txt': `${short}x\n` });
    expect(found).toEqual([
      lacks('manifest-sha512.txt', 'data/decision.md'),
      expect.stringMatching(/^invalid-bag manifest-sha512\.txt 3:1 The line is not a checksum/),
    ]);
    expect(problems({ 'bagit.txt': OLD, 'manifest-sha512.txt': short })).toEqual([]);
  });

  test('a broken algorithm is not enough for a file', () => {
    const only = (name: string, file: string) =>
      `unsupported-algorithm ${name} ${file} alone, which is broken. | Add ${name.slice(0, name.indexOf('-'))}-sha256.txt or -sha512.txt with every file in it.`;
    const md5 = manifestOf(PAYLOAD, 'md5');
    expect(problems({ 'manifest-sha256.txt': null, 'manifest-md5.txt': md5 })).toEqual([
      only('manifest-md5.txt', '1:1 The bag is sealed by MD5'),
    ]);
    const sha1 = { 'manifest-sha1.txt': manifestOf(PAYLOAD, 'sha1') };
    expect(problems({ 'manifest-sha256.txt': null, ...sha1 })).toEqual([
      only('manifest-sha1.txt', '1:1 The bag is sealed by SHA-1'),
    ]);
    const some = {
      'bagit.txt': OLD,
      'manifest-sha256.txt': manifestOf(REST),
      'manifest-md5.txt': md5,
    };
    expect(problems(some)).toEqual([
      only('manifest-md5.txt', '1:35 "deep/bag/data/decision.md" is listed by MD5'),
    ]);
    const tags = manifestOf({ 'bagit.txt': DECLARATION, 'manifest-sha256.txt': MANIFEST }, 'md5');
    expect(problems({ 'tagmanifest-md5.txt': tags })).toEqual([
      only('tagmanifest-md5.txt', '1:35 "deep/bag/bagit.txt" is listed by MD5'),
    ]);
  });

  test('a tag manifest lists every payload manifest', () => {
    const tags = manifestOf({ 'bagit.txt': DECLARATION, 'manifest-sha512.txt': '' });
    const sha512 = manifestOf(PAYLOAD, 'sha512');
    expect(problems({ 'manifest-sha512.txt': sha512, 'tagmanifest-sha256.txt': tags })).toEqual([
      'invalid-bag tagmanifest-sha256.txt 1:1 The tag manifest does not list "manifest-sha256.txt". | List every payload manifest in every tag manifest.',
    ]);
  });

  test('are at most so many', () => {
    const extra = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [`manifest-blake${at}.txt`, MANIFEST]),
      );
    const cap = LIMITS.bagManifests;
    expect(problems(extra(cap))).toEqual([
      `invalid-bag bagit.txt 1:1 The bag has ${cap + 1} manifests; at most ${cap} are read. | Keep those by SHA-256 and SHA-512.`,
    ]);
    const unsupported = problems(extra(cap - 1));
    expect(unsupported).toHaveLength(cap - 1);
    expect(unsupported.every((each) => each.startsWith('unsupported-algorithm '))).toBe(true);
  });
});

test('a folder whose name is too long to be closed is refused', () => {
  const long = (length: number) => `${'a/'.repeat(length / 2 - 1)}ab`;
  const suffix = '/data/**'.length;
  expect(problems({}, undefined, long(LIMITS.patternLength - suffix))).toEqual([]);
  expect(problems({}, undefined, `${long(LIMITS.patternLength - suffix)}b`)).toEqual([
    'invalid-bag bagit.txt 1:1 The folder of the bag has too long a name to be closed against other files. | Move the bag to a folder with a shorter name.',
  ]);
});

test('signs of patterns in the name of a folder are no pattern', () => {
  const [seal] = parsedValue(parse({}, undefined, 'a*[b]'));
  expect(seal?.closed.map(({ pattern }) => pattern)).toEqual(['a\\*\\[b\\]/data/**']);
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

  test('are read up to the cap', () => {
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
