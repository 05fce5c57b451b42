import { describe, expect, test } from '@jest/globals';
import { parseBag } from '../../src/formats/bagit.ts';
import { parseChecksums } from '../../src/formats/checksums.ts';
import { parseStatements } from '../../src/formats/in-toto.ts';
import { DECLARATION, digest, manifestOf, PAYLOAD } from './foreign.fixture.ts';

/** Lines of megabytes are read, or refused, without an exception and in time that no one waits for. */
const LONG = 4 * 1024 * 1024;
const HEX = digest('x');

describe('a checksum list with a line of megabytes', () => {
  test.each([
    ['slashes', `${HEX}  a${'/'.repeat(LONG)}b`],
    ['dots and slashes', `${HEX}  ${'./'.repeat(LONG)}b`],
    ['escapes', `\\${HEX}  ${'\\n'.repeat(LONG)}`],
    ['backslashes', `\\${HEX}  ${'\\'.repeat(LONG)}x`],
    ['hex', 'a'.repeat(LONG)],
    ['spaces', `${HEX}${' '.repeat(LONG)}`],
    ['leading spaces', ' '.repeat(LONG)],
    ['parentheses', `SHA256 (${')'.repeat(LONG)} = ${HEX}`],
    ['an open tag', `SHA256 (${'('.repeat(LONG)}`],
    ['upper-case letters', 'A'.repeat(LONG)],
    ['broken UTF-8', `${HEX}  ${'\xff'.repeat(LONG / 8)}`],
  ])('%s', (_, text) => {
    const parsed = parseChecksums(Buffer.from(text, 'latin1'), 'SHA256SUMS');
    const length = parsed.ok ? 0 : (parsed.problems[0]?.message.length ?? 0);
    expect(length).toBeLessThan(400);
  });
});

describe('a bag with a line of megabytes', () => {
  test.each([
    ['spaces in its metadata', 'bag-info.txt', `x${' '.repeat(LONG)}y`],
    ['spaces before a colon', 'bag-info.txt', `x${' '.repeat(LONG)}:y`],
    ['hex in a manifest', 'manifest-sha512.txt', 'a'.repeat(LONG)],
    ['spaces in a manifest', 'manifest-sha512.txt', `${digest('x', 'sha512')}${' '.repeat(LONG)}`],
    [
      'percent signs in a manifest',
      'manifest-sha512.txt',
      `${digest('x', 'sha512')}  data/${'%25'.repeat(LONG / 4)}`,
    ],
    ['its declaration', 'bagit.txt', `BagIt-Version: ${'1'.repeat(LONG)}.0`],
  ])('%s', (_, name, text) => {
    const documents = new Map([
      ['bagit.txt', Buffer.from(DECLARATION)],
      ['manifest-sha256.txt', Buffer.from(manifestOf(PAYLOAD))],
      [name, Buffer.from(text)],
    ]);
    expect(parseBag(documents, 'bagit.txt').ok).toBe(false);
  });
});

test('a statement with a payload of megabytes', () => {
  const envelope = { payloadType: 'application/vnd.in-toto+json', signatures: [{ sig: '' }] };
  const text = JSON.stringify({ ...envelope, payload: `${'A'.repeat(LONG)}!` });
  expect(parseStatements(Buffer.from(text), 'a.dsse.json').ok).toBe(false);
});
