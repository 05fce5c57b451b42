import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import type { Diagnosis } from '../../../src/core/drift.ts';
import { TRANSCODED_CAUSE } from '../../../src/drift/causes/transcoded.ts';
import { Subject } from '../../../src/drift/change/subject.ts';
import { fromBoth, fromDigest } from '../facts.ts';

const told = ({ causes }: Diagnosis): string[] =>
  causes.map(({ id, proof, summary }) => `${id} (${proof}): ${summary}`);

/** One of the characters beyond ASCII is of two UTF-16 code units. */
const TEXT = 'caf\u00e9 \u2014 \ud83d\ude00\n';
const ASCII = 'plain\ntext\n';

function wide(text: string, width: 2 | 4, big: boolean, mark: boolean): Buffer {
  const points = Array.from(mark ? `\ufeff${text}` : text, (character) =>
    width === 2
      ? character.split('').map((unit) => unit.charCodeAt(0))
      : [character.codePointAt(0) ?? 0],
  ).flat();
  return Buffer.concat(
    points.map((point) => {
      const bytes = Array.from({ length: width }, (_, at) => (point >>> (8 * at)) & 0xff);
      return Buffer.from(big ? bytes.reverse() : bytes);
    }),
  );
}

const CODECS = ([2, 4] as const).flatMap((width) =>
  [false, true].flatMap((big) =>
    [true, false].map((mark) => ({
      name: `UTF-${width * 8}${big ? 'BE' : 'LE'}${mark ? ' with BOM' : ''}`,
      encode: (text: string) => wide(text, width, big, mark),
    })),
  ),
);

describe.each(CODECS)('$name', ({ name, encode }) => {
  test.each([TEXT, ASCII])('is named in both directions: %j', (text) => {
    const away = `transcoded (reconstructed): The text was transcoded from UTF-8 to ${name}.`;
    expect(told(fromDigest(text, encode(text)))).toEqual([away]);
    expect(told(fromBoth(text, encode(text)))).toEqual([away]);
    const back = `transcoded (reconstructed): The text was transcoded from ${name} to UTF-8.`;
    expect(told(fromDigest(encode(text), text))).toEqual([back]);
    expect(told(fromBoth(encode(text), text))).toEqual([back]);
  });
});

test.each([
  ['windows-1252', 'caf\u00e9 \u2014 \u20ac\n'],
  ['koi8-r', '\u041f\u0440\u0438\u0432\u0435\u0442, \u043c\u0438\u0440\n'],
  ['cp866', '\u041f\u0440\u0438\u0432\u0435\u0442, \u2551 \u043c\u0438\u0440\n'],
  ['windows-1253', '\u039a\u03b1\u03bb\u03b7\u03bc\u03ad\u03c1\u03b1\n'],
  ['shift_jis', '\u65e5\u672c\u8a9e \u30c6\u30b9\u30c8\n'],
  ['euc-jp', '\u65e5\u672c\u8a9e \u30c6\u30b9\u30c8\n'],
  ['euc-kr', '\ud55c\uad6d\uc5b4 \uc2dc\ud5d8\n'],
  ['big5', '\u7e41\u9ad4\u4e2d\u6587\n'],
  ['gb18030', '\u7b80\u4f53\u4e2d\u6587\n'],
])('%s is proven in both directions', (name, text) => {
  const bytes = iconv.encode(text, name);
  for (const diagnosis of [fromDigest(text, bytes), fromBoth(text, bytes)]) {
    expect(diagnosis.explained).toBe(true);
    expect(told(diagnosis).join()).toMatch(
      /^transcoded \(reconstructed\): The text was transcoded from UTF-8 to /,
    );
    expect(diagnosis.sealedBytes?.toString()).toBe(Buffer.from(text).toString());
  }
  for (const diagnosis of [fromDigest(bytes, text), fromBoth(bytes, text)]) {
    expect(told(diagnosis).join()).toMatch(
      /^transcoded \(reconstructed\): The text was transcoded from .* to UTF-8\.$/,
    );
  }
});

test('bytes in no known encoding are only observed', () => {
  expect(told(fromDigest('abc', Buffer.of(0x61, 0xff, 0x00)))).toEqual([
    'transcoded (observed): Seen in the found bytes, not proven to be the cause: it is not UTF-8: another encoding, or binary.',
  ]);
});

test('a code page under a BOM is diagnosed as that code page', () => {
  const text = 'caf\u00e9 \u2014\n';
  const found = Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), iconv.encode(text, 'windows-1252')]);
  expect(told(fromDigest(text, found))).toEqual([
    'transcoded (reconstructed): The text was transcoded from UTF-8 to windows-1252.',
  ]);
});

test('an East Asian encoding is tried where the first 64 Ki units of the text have such a character', () => {
  const encoding = TRANSCODED_CAUSE.redo.find(({ says }) => says(null).endsWith('to shift_jis.'));
  const measured = (units: number): number | null | undefined =>
    encoding?.rewrite.measure(new Subject(Buffer.from(`${'x'.repeat(units)}\u65e5\n`)));
  expect(measured(65_535)).toBe(65_538);
  expect(measured(65_536)).toBeNull();
});
