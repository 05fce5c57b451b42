import { describe, expect, test } from '@jest/globals';
import { file, type Tree } from '../gate/gate.fixture.ts';
import {
  bag,
  DECLARATION,
  digest,
  type Judged,
  judgedFast,
  manifestOf,
  PAYLOAD,
} from './foreign.fixture.ts';

type Wanted = Partial<Judged> & Pick<Judged, 'verdict'>;

const OCTETS = Object.values(PAYLOAD).reduce((sum, text) => sum + text.length, 0);
const OXUM = `${OCTETS}.${Object.keys(PAYLOAD).length}`;
const INFO = `Source-Organization: Acme\nPayload-Oxum: ${OXUM}\nBagging-Date: 2026-01-02\n`;
const MANIFEST = manifestOf(PAYLOAD);
const { 'data/decision.md': HOLD = '', ...REST } = PAYLOAD;
const PASS: Wanted = { verdict: 'pass' };
const INVALID: Wanted = { verdict: 'error', problems: ['invalid-bag'] };
const line = (path: string, content = HOLD) => `${digest(content)}  ${path}\n`;
const tags = (more: Readonly<Record<string, string>> = {}) =>
  manifestOf({ 'bagit.txt': DECLARATION, 'manifest-sha256.txt': MANIFEST, ...more });

/** Each MUST of RFC 8493: a bag that keeps it, and bags that break it. */
const BAGS: Readonly<Record<string, readonly [Tree, Wanted]>> = {
  // 2: structure
  'a valid bag': [bag(), PASS],
  '2: no payload directory': [
    bag(Object.fromEntries(Object.keys(PAYLOAD).map((path) => [path, null]))),
    { verdict: 'fail', drifted: Object.keys(PAYLOAD).map((path) => `bag/${path}`) },
  ],
  // 2.1.1: the declaration
  '2.1.1: no declaration': [bag({ 'bagit.txt': null }), INVALID],
  '2.1.1: an empty declaration': [
    bag({ 'bagit.txt': '' }),
    { verdict: 'error', problems: ['invalid-bag', 'invalid-bag'] },
  ],
  '2.1.1: one line alone': [bag({ 'bagit.txt': 'BagIt-Version: 1.0\n' }), INVALID],
  '2.1.1: three lines': [bag({ 'bagit.txt': `${DECLARATION}X: y\n` }), INVALID],
  '2.1.1: an empty third line': [bag({ 'bagit.txt': `${DECLARATION}\n` }), INVALID],
  '2.1.1: the other order': [
    bag({ 'bagit.txt': 'Tag-File-Character-Encoding: UTF-8\nBagIt-Version: 1.0\n' }),
    { verdict: 'error', problems: ['invalid-bag', 'invalid-bag'] },
  ],
  '2.1.1: a byte order mark': [
    bag({ 'bagit.txt': `\ufeff${DECLARATION}` }),
    { verdict: 'error', problems: ['bom-refused'] },
  ],
  '2.1.1: not UTF-8': [
    bag({
      'bagit.txt': Buffer.from('BagIt-Version: 1.0\nTag-File-Character-Encoding: \xff', 'latin1'),
    }),
    { verdict: 'error', problems: ['not-utf8'] },
  ],
  '2.1.1: a version without a minor number': [
    bag({ 'bagit.txt': DECLARATION.replace('1.0', '1') }),
    INVALID,
  ],
  '2.1.1: a future version': [bag({ 'bagit.txt': DECLARATION.replace('1.0', '2.0') }), INVALID],
  '2.1.1: another label': [
    bag({ 'bagit.txt': DECLARATION.replace('BagIt-Version', 'BagIt-version') }),
    INVALID,
  ],
  '2.1.1: two spaces': [bag({ 'bagit.txt': DECLARATION.replace(': 1', ':  1') }), INVALID],
  '2.1.1: another encoding': [
    bag({ 'bagit.txt': DECLARATION.replace('UTF-8', 'UTF-16') }),
    INVALID,
  ],
  '2.1.1: CR LF': [bag({ 'bagit.txt': DECLARATION.replaceAll('\n', '\r\n') }), PASS],
  '2.1.1: CR': [bag({ 'bagit.txt': DECLARATION.replaceAll('\n', '\r') }), PASS],
  '2.1.1: no last line ending': [bag({ 'bagit.txt': DECLARATION.trimEnd() }), PASS],
  // 2.1.3: payload manifests
  '2.1.3: no manifest': [bag({ 'manifest-sha256.txt': null }), INVALID],
  '2.1.3: a payload file that no manifest lists': [
    bag({ 'data/new.txt': 'new' }),
    { verdict: 'fail', drifted: ['bag/data/new.txt'] },
  ],
  '2.1.3: a payload file that is listed twice': [
    bag({ 'manifest-sha256.txt': MANIFEST + line('data/decision.md') }),
    { verdict: 'error', problems: ['duplicate-path'] },
  ],
  '2.1.3: an empty manifest': [
    bag({ 'manifest-sha256.txt': '' }),
    { verdict: 'error', problems: ['empty-seal'] },
  ],
  '2.1.3: an unknown algorithm': [
    bag({ 'manifest-blake9.txt': MANIFEST }),
    { verdict: 'error', problems: ['unsupported-algorithm'] },
  ],
  '2.4: the algorithm in upper case': [
    bag({ 'manifest-SHA256.txt': MANIFEST, 'manifest-sha256.txt': null }),
    { verdict: 'error' },
  ],
  '2.4: the algorithm with a hyphen': [bag({ 'manifest-sha-256.txt': MANIFEST }), INVALID],
  '2.1.3: upper-case hex': [
    bag({ 'manifest-sha256.txt': MANIFEST.replace(/^[0-9a-f]+/gm, (hex) => hex.toUpperCase()) }),
    PASS,
  ],
  '2.1.3: a tab, or many spaces': [
    bag({ 'manifest-sha256.txt': MANIFEST.replace('  ', '\t').replace('  ', '     ') }),
    PASS,
  ],
  '2.1.3: one space': [bag({ 'manifest-sha256.txt': MANIFEST.replaceAll('  ', ' ') }), PASS],
  '2.1.3: no space': [bag({ 'manifest-sha256.txt': MANIFEST.replace('  ', '') }), INVALID],
  '2.1.3: no checksum': [bag({ 'manifest-sha256.txt': `${MANIFEST}data/x\n` }), INVALID],
  '2.1.3: a checksum that is too short': [
    bag({ 'manifest-sha256.txt': MANIFEST.slice(1) }),
    INVALID,
  ],
  '2.1.3: an empty line': [bag({ 'manifest-sha256.txt': `${MANIFEST}\n` }), INVALID],
  '2.1.3: a comment': [bag({ 'manifest-sha256.txt': `# x\n${MANIFEST}` }), INVALID],
  '2.1.3: backslashes as separators': [
    bag({ 'manifest-sha256.txt': MANIFEST.replace('data/decision', 'data\\decision') }),
    INVALID,
  ],
  '2.1.3: a file outside the payload': [
    bag({ 'manifest-sha256.txt': MANIFEST + line('bagit.txt', DECLARATION) }),
    INVALID,
  ],
  '2.1.3: a percent sign that is not encoded': [
    bag({ 'manifest-sha256.txt': MANIFEST.replace('%25', '%') }),
    INVALID,
  ],
  '2.1.3: another character encoded': [
    bag({ 'manifest-sha256.txt': MANIFEST.replace('decision', '%64ecision') }),
    INVALID,
  ],
  '2.1.3: encoded in lower case': [
    bag({ 'manifest-sha256.txt': MANIFEST.replace('%0A', '%0a') }),
    PASS,
  ],
  '2.1.3: a directory': [
    bag({ 'manifest-sha256.txt': MANIFEST + line('data/deep') }),
    { verdict: 'fail', drifted: ['bag/data/deep'] },
  ],
  '2.1.3: a directory with a slash': [
    bag({ 'manifest-sha256.txt': MANIFEST + line('data/deep/') }),
    { verdict: 'error', problems: ['unsafe-path'] },
  ],
  '7.3: the mark of md5sum': [
    bag({ 'manifest-sha256.txt': MANIFEST.replace('  data/dec', ' *data/dec') }),
    INVALID,
  ],
  '7.3: the backslash of md5sum': [bag({ 'manifest-sha256.txt': `\\${MANIFEST}` }), INVALID],
  '2.3: CR LF': [bag({ 'manifest-sha256.txt': MANIFEST.replaceAll('\n', '\r\n') }), PASS],
  '2.3: CR': [bag({ 'manifest-sha256.txt': MANIFEST.replaceAll('\n', '\r') }), PASS],
  '2.3: no last line ending': [bag({ 'manifest-sha256.txt': MANIFEST.trimEnd() }), PASS],
  '2.3: a byte order mark': [
    bag({ 'manifest-sha256.txt': `\ufeff${MANIFEST}` }),
    { verdict: 'error', problems: ['bom-refused'] },
  ],
  '2.3: not UTF-8': [
    bag({ 'manifest-sha256.txt': Buffer.from(`${MANIFEST}${line('data/\xe4')}`, 'latin1') }),
    { verdict: 'error', problems: ['not-utf8'] },
  ],
  // 2.1.3 and 2.4: several manifests
  'two manifests': [bag({ 'manifest-sha512.txt': manifestOf(PAYLOAD, 'sha512') }), PASS],
  'two manifests, one wrong': [
    bag({ 'manifest-sha512.txt': manifestOf({ ...PAYLOAD, 'data/decision.md': 'x' }, 'sha512') }),
    { verdict: 'fail', drifted: ['bag/data/decision.md'] },
  ],
  '2.1.3: two manifests, one incomplete': [
    bag({ 'manifest-sha512.txt': manifestOf(REST, 'sha512') }),
    INVALID,
  ],
  'SHA-3': [
    bag({ 'manifest-sha256.txt': null, 'manifest-sha3512.txt': manifestOf(PAYLOAD, 'sha3-512') }),
    PASS,
  ],
  'MD5 beside SHA-256': [bag({ 'manifest-md5.txt': manifestOf(PAYLOAD, 'md5') }), PASS],
  'MD5 beside SHA-256, wrong': [
    bag({ 'manifest-md5.txt': manifestOf({ ...PAYLOAD, 'data/decision.md': 'x' }, 'md5') }),
    { verdict: 'fail', drifted: ['bag/data/decision.md'] },
  ],
  'MD5 alone': [
    bag({ 'manifest-sha256.txt': null, 'manifest-md5.txt': manifestOf(PAYLOAD, 'md5') }),
    { verdict: 'error', problems: ['unsupported-algorithm'] },
  ],
  'MD5 and SHA-1 alone': [
    bag({
      'manifest-sha256.txt': null,
      'manifest-md5.txt': manifestOf(PAYLOAD, 'md5'),
      'manifest-sha1.txt': manifestOf(PAYLOAD, 'sha1'),
    }),
    { verdict: 'error', problems: ['unsupported-algorithm', 'unsupported-algorithm'] },
  ],
  '0.97: a file in one manifest of two': [
    bag({
      'bagit.txt': DECLARATION.replace('1.0', '0.97'),
      'manifest-sha512.txt': manifestOf(REST, 'sha512'),
    }),
    PASS,
  ],
  '0.97: a file by MD5 alone': [
    bag({
      'bagit.txt': DECLARATION.replace('1.0', '0.97'),
      'manifest-sha256.txt': manifestOf(REST),
      'manifest-md5.txt': manifestOf(PAYLOAD, 'md5'),
    }),
    { verdict: 'error', problems: ['unsupported-algorithm'] },
  ],
  '0.97: a percent sign that is not encoded': [
    bag({
      'bagit.txt': DECLARATION.replace('1.0', '0.97'),
      'manifest-sha256.txt': MANIFEST.replace('%25', '%'),
    }),
    PASS,
  ],
  // 2.2.1: tag manifests
  '2.2.1: a tag manifest': [bag({ 'tagmanifest-sha256.txt': tags() }), PASS],
  '2.2.1: over a tag file that changed': [
    bag({ 'tagmanifest-sha256.txt': tags({ 'notes.txt': 'old' }), 'notes.txt': 'new' }),
    { verdict: 'fail', drifted: ['bag/notes.txt'] },
  ],
  '3: an absent tag file': [
    bag({ 'tagmanifest-sha256.txt': tags({ 'notes.txt': 'old' }) }),
    { verdict: 'fail', drifted: ['bag/notes.txt'] },
  ],
  '2.2.4: a tag file that is not listed': [
    bag({ 'tagmanifest-sha256.txt': tags(), 'notes.txt': 'x' }),
    PASS,
  ],
  '2.2.1: without a payload manifest': [
    bag({ 'tagmanifest-sha256.txt': manifestOf({ 'bagit.txt': DECLARATION }) }),
    INVALID,
  ],
  '2.2.1: with a payload file': [
    bag({ 'tagmanifest-sha256.txt': tags() + line('data/decision.md') }),
    INVALID,
  ],
  '2.2.1: with a tag manifest': [
    bag({ 'tagmanifest-sha256.txt': tags({ 'tagmanifest-sha512.txt': 'x' }) }),
    INVALID,
  ],
  '2.2.1: with itself': [
    bag({ 'tagmanifest-sha256.txt': tags({ 'tagmanifest-sha256.txt': 'x' }) }),
    INVALID,
  ],
  '2.2.1: by MD5 alone': [
    bag({
      'tagmanifest-md5.txt': manifestOf(
        { 'bagit.txt': DECLARATION, 'manifest-sha256.txt': MANIFEST },
        'md5',
      ),
    }),
    { verdict: 'error', problems: ['unsupported-algorithm'] },
  ],
  // 2.2.2: metadata
  '2.2.2: metadata': [bag({ 'bag-info.txt': INFO }), PASS],
  '2.2.2: a continued line': [bag({ 'bag-info.txt': `X: y\n  more\n\tstill\n${INFO}` }), PASS],
  '2.2.2: a line that continues nothing': [bag({ 'bag-info.txt': `  x\n${INFO}` }), INVALID],
  '2.2.2: no colon': [bag({ 'bag-info.txt': `${INFO}words\n` }), INVALID],
  '2.2.2: no space after the colon': [bag({ 'bag-info.txt': `${INFO}A:b\n` }), INVALID],
  '2.2.2: a label that ends with a space': [bag({ 'bag-info.txt': `${INFO}A : b\n` }), INVALID],
  '2.2.2: before 1.0 it may': [
    bag({ 'bagit.txt': DECLARATION.replace('1.0', '0.97'), 'bag-info.txt': `${INFO}A : b\n` }),
    PASS,
  ],
  '2.2.2: a Payload-Oxum in another case': [
    bag({ 'bag-info.txt': INFO.replace('Payload-Oxum', 'payload-OXUM') }),
    PASS,
  ],
  '2.2.2: a Payload-Oxum with another byte count': [
    bag({ 'bag-info.txt': INFO.replace(OXUM, `${OCTETS + 1}.3`) }),
    { verdict: 'fail', failing: ['total-mismatch'] },
  ],
  '2.2.2: a Payload-Oxum with another file count': [
    bag({ 'bag-info.txt': INFO.replace(OXUM, `${OCTETS}.4`) }),
    { verdict: 'fail', failing: ['total-mismatch'] },
  ],
  '2.2.2: a Payload-Oxum in another case with wrong counts': [
    bag({ 'bag-info.txt': INFO.replace(`Payload-Oxum: ${OXUM}`, 'PAYLOAD-OXUM: 1.1') }),
    { verdict: 'fail', failing: ['total-mismatch'] },
  ],
  '2.2.2: a malformed Payload-Oxum': [
    bag({ 'bag-info.txt': INFO.replace(OXUM, '12 bytes') }),
    INVALID,
  ],
  '2.2.2: two Payload-Oxums': [bag({ 'bag-info.txt': `${INFO}Payload-Oxum: ${OXUM}\n` }), INVALID],
  '2.3: metadata with a byte order mark': [
    bag({ 'bag-info.txt': `\ufeff${INFO}` }),
    { verdict: 'error', problems: ['bom-refused'] },
  ],
  // 2.2.3: files to be fetched
  '2.2.3: a fetch file': [bag({ 'fetch.txt': 'https://example.org/x 1 data/x\n' }), INVALID],
  '2.2.3: an empty fetch file': [bag({ 'fetch.txt': '' }), INVALID],
  // 3: complete and valid
  '3: an absent payload file': [
    bag({ 'data/decision.md': null }),
    { verdict: 'fail', drifted: ['bag/data/decision.md'] },
  ],
  '3: a payload file that changed': [
    bag({ 'data/decision.md': 'Go.\n' }),
    { verdict: 'fail', drifted: ['bag/data/decision.md'] },
  ],
  // 5.1: special directory characters
  '5.1: up': [
    bag({ 'manifest-sha256.txt': MANIFEST + line('data/../../secret') }),
    { verdict: 'error', problems: ['unsafe-path'] },
  ],
  '5.1: an absolute path': [
    bag({ 'manifest-sha256.txt': MANIFEST + line('/etc/passwd') }),
    INVALID,
  ],
  '5.1: home': [bag({ 'manifest-sha256.txt': MANIFEST + line('~/x') }), INVALID],
  '5.1: a parent path, in a tag manifest': [
    bag({ 'tagmanifest-sha256.txt': tags({ '../other/x': 'x' }) }),
    { verdict: 'error', problems: ['unsafe-path'] },
  ],
  '5.1: a drive': [
    bag({ 'tagmanifest-sha256.txt': tags({ 'C:/x': 'x' }) }),
    { verdict: 'error', problems: ['unsafe-path'] },
  ],
  '5.1: a parent path with backslashes': [
    bag({ 'manifest-sha256.txt': MANIFEST + line('data/..\\..\\..\\x') }),
    { verdict: 'error', problems: ['unsafe-path'] },
  ],
  // links
  'a link to a file of the tree': [
    {
      ...bag({ 'data/decision.md': null, 'bag-info.txt': INFO }),
      'elsewhere.md': HOLD,
      'bag/data/decision.md': file(Buffer.from('../../elsewhere.md'), 'symlink'),
    },
    PASS,
  ],
  'a link in place of the payload directory': [
    {
      ...Object.fromEntries(Object.entries(bag()).filter(([path]) => !path.includes('/data/'))),
      ...Object.fromEntries(
        Object.entries(PAYLOAD).map(([path, text]) => [path.replace('data', 'real'), text]),
      ),
      'bag/data': file(Buffer.from('../real'), 'symlink'),
    },
    { verdict: 'fail', drifted: ['bag/data'] },
  ],
  'a manifest that is a link': [
    {
      ...bag({ 'manifest-sha256.txt': null }),
      'm.txt': MANIFEST,
      'bag/manifest-sha256.txt': file(Buffer.from('../m.txt'), 'symlink'),
    },
    { verdict: 'error', problems: ['unsafe-path'] },
  ],
};

describe.each([['bag/bagit.txt'], ['**/*manifest-*.txt']])('a bag named by %s', (glob) => {
  test.each(Object.entries(BAGS))('%s', async (title, [tree, wanted]) => {
    const seen = await judgedFast(null, tree, [glob]);
    const unnamed = glob === 'bag/bagit.txt' && seen.problems.includes('pattern-unmatched');
    if (unnamed || /no manifest$/.test(title)) expect(seen.verdict).toBe('error');
    else expect(seen).toMatchObject(wanted);
  });
});

test('a bag is read once for all names, and each manifest is a seal', async () => {
  const sha512 = manifestOf(PAYLOAD, 'sha512');
  const tree = bag({
    'manifest-sha512.txt': sha512,
    'tagmanifest-sha256.txt': tags({ 'manifest-sha512.txt': sha512 }),
  });
  const { judgement, verdict } = await judgedFast(null, tree, ['bag/*.txt']);
  expect(verdict).toBe('pass');
  expect(judgement.seals).toMatchObject(
    [
      ['manifest-sha256.txt', 3],
      ['manifest-sha512.txt', 3],
      ['tagmanifest-sha256.txt', 3],
    ].map(([name, files]) => ({ path: `bag/${name}`, format: 'bagit', trust: 'head', files })),
  );
  expect(judgement.counts.sealed).toBe(6);
});

test('a broken algorithm beside a strong one is noted', async () => {
  const tree = bag({ 'manifest-md5.txt': manifestOf(PAYLOAD, 'md5') });
  const { judgement } = await judgedFast(null, tree, ['bag/bagit.txt']);
  expect(judgement.findings).toMatchObject([
    { code: 'seal-note', severity: 'note', file: 'bag/manifest-md5.txt' },
  ]);
});

test('a payload file that another seal lists is still unlisted in the bag, and so is that seal', async () => {
  const tree = {
    ...bag({ 'data/new.txt': 'new' }),
    'bag/data/SHA256SUMS': `${digest('new')}  new.txt\n`,
  };
  const seen = await judgedFast(null, tree, ['bag/bagit.txt', '**/SHA256SUMS']);
  expect(seen.drifted).toEqual(['bag/data/SHA256SUMS', 'bag/data/new.txt']);
});
