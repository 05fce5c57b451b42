import { describe, expect, test } from '@jest/globals';
import type { CauseId } from '../../../src/core/drift.ts';
import { fromBoth, fromDigest, idsOf } from '../facts.ts';

/** Texts that look like the work of a cause, and are not: to name it would be a false proof. */
type NearMiss = readonly [
  why: string,
  cause: CauseId,
  sealed: string | Buffer,
  found: string | Buffer,
];

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

const NEAR_MISSES: readonly NearMiss[] = [
  [
    'a list of words whose first line is short is not Base64',
    'base64',
    'x',
    `to\n${'alphabet\n'.repeat(8)}ab\n`,
  ],
  [
    'a blank line added where another run is left was added by no tool',
    'blank-lines',
    'a\r\n\r\n\r\nb\r\n\r\n\r\nc\r\n',
    'a\r\n\r\nb\r\n\r\n\r\nc\r\n',
  ],
  [
    'a run of blank lines that is left may close with LF where the blank line closes with CR LF',
    'blank-lines',
    'a\r\n\r\n\r\nb\r\nc\n\n\nd\n',
    'a\r\n\r\nb\r\nc\n\n\nd\n',
  ],
  [
    'a character reference in a text that is not UTF-8 is not read as UTF-8',
    'character-references',
    latin1('a \xe2\x80\x94 \xe9'),
    latin1('a &mdash; \xe9'),
  ],
  [
    'a Cyrillic word of which one letter looks like none is no disguise',
    'homoglyph',
    'x co y\n',
    'x \u0441\u043e\u0436 y\n',
  ],
  [
    'two bytes of Latin-1 are no soft hyphen',
    'invisible',
    latin1('a\xe9\n'),
    latin1('a\xc2\xad\xe9\n'),
  ],
  [
    'Latin-1 behind a BOM was never read as another encoding',
    'mojibake',
    '\u00ef\u00bb\u00bfcaf\u00e9 b\n',
    Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), latin1('caf\xe9 b\n')]),
  ],
  ['a capital with a circumflex before a letter is French', 'mojibake', 'x', '\u00c2ge d\u2019or'],
  ['an empty file is no text of another encoding', 'transcoded', Buffer.of(0xff, 0xfe), ''],
  ['a path is no longer than 4,096 bytes', 'symlink', 'x', `${'a/'.repeat(2_047)}abc`],
];

describe('from the digest alone', () => {
  test.each(NEAR_MISSES)('%s', (_, cause, sealed, found) => {
    const diagnosis = fromDigest(sealed, found);
    expect(idsOf(diagnosis)).not.toContain(cause);
    expect(diagnosis.explained).toBe(false);
  });
});

test.each<readonly [why: string, cause: CauseId, found: string]>([
  ['a path of 4,096 bytes may be that of a link', 'symlink', `${'a/'.repeat(2_047)}ab`],
  ['a pound sign after a capital with a circumflex', 'mojibake', 'cost: \u00c2\u00a35'],
  ['list of Base64 lines', 'base64', `${'QUJD'.repeat(19)}\n`.repeat(2)],
])('is seen: %s', (_, cause, found) => {
  expect(idsOf(fromDigest('x', found))).toContain(cause);
});

test('a Latin letter in a Greek word is seen, and not taken for a Cyrillic one', () => {
  const diagnosis = fromDigest('\u03b1\u043e x\n', '\u03b1o x\n');
  expect(diagnosis.causes).toMatchObject([{ id: 'homoglyph', proof: 'observed' }]);
});

test('an escape as in Python is undone before a dash inside it', () => {
  const diagnosis = fromDigest('caf\u00e9 \u2014 b\n', 'caf\\xe9 - b\\n');
  expect(idsOf(diagnosis)).toEqual(['dash', 'text-escaped']);
  expect(diagnosis.explained).toBe(true);
});

test.each([
  ['removed', '\n{"a":1}\n', '{"a":1}\n'],
  ['added', '{"a":1}\n', '\n{"a":1}\n'],
])('a line ending %s before JSON is layout, and explains', (_, sealed, found) => {
  const diagnosis = fromBoth(sealed, found);
  expect(diagnosis.causes).toMatchObject([{ id: 'json-reformatted', proof: 'reproduced' }]);
  expect(diagnosis.explained).toBe(true);
});
