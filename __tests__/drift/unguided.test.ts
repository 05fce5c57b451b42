import { hash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { type DriftFacts, diagnose } from '../../src/drift/diagnose.ts';
import { factsOf, idsOf } from './facts.ts';

/** Seals of other tools carry no byte length, and may use another algorithm than SHA-256. */
function foreign(
  sealed: string,
  found: string,
  algorithm: 'sha512' | 'sha3-256' | null,
): DriftFacts {
  const { sha256 } = factsOf(sealed, found).sealed;
  const digests = algorithm === null ? {} : { [algorithm]: hash(algorithm, sealed, 'hex') };
  const digest = algorithm === null ? { sha256 } : { sha256: null, digests };
  return { ...factsOf(sealed, found), sealed: { ...digest, bytes: null } };
}

const TEXT = 'One \u2014 two\nthree \u201cfour\u201d\n'.repeat(20);

describe.each([null, 'sha512', 'sha3-256'] as const)(
  'by %s, without a byte length',
  (algorithm) => {
    test.each([
      ['bom-added', `\ufeff${TEXT}`],
      ['eol-crlf', TEXT.replaceAll('\n', '\r\n')],
      ['dash', TEXT.replaceAll('\u2014', '-')],
      ['dash', TEXT.replace('\u2014', '-')],
      ['extended', `${TEXT}more\n`],
      ['final-newline-removed', TEXT.slice(0, -1)],
    ])('%s is reconstructed', (id, found) => {
      const diagnosis = diagnose(foreign(TEXT, found, algorithm));
      expect({ ids: idsOf(diagnosis), explained: diagnosis.explained, limit: null }).toEqual({
        ids: [id],
        explained: true,
        limit: null,
      });
      expect(Buffer.from(diagnosis.sealedBytes ?? []).toString()).toBe(TEXT);
    });

    test('two changes at once are reconstructed', () => {
      const found = `\ufeff${TEXT.replaceAll('\n', '\r\n')}`;
      expect(idsOf(diagnose(foreign(TEXT, found, algorithm)))).toEqual(['bom-added', 'eol-crlf']);
    });

    test('an edit is not explained, and the search names the limit that stopped it', () => {
      const diagnosis = diagnose(foreign(TEXT, TEXT.replace('three', 'four'), algorithm));
      expect(diagnosis.causes.every(({ proof }) => proof === 'observed')).toBe(true);
      expect(diagnosis.explained).toBe(false);
      expect(diagnosis.limit).toMatch(/, as no byte length is sealed$/);
    });
  },
);

test('a Git LFS pointer proves nothing of bytes that are sealed by another algorithm', () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 5\n`;
  expect(diagnose(foreign(TEXT, pointer, 'sha512')).explained).toBe(false);
});

test('nested lists, which indented take hundreds of times the text, are not printed so', () => {
  const nested = '['.repeat(399) + ']'.repeat(399);
  const list = (end: string): string => `[${`${nested},`.repeat(500)}[]]${end}`;
  const diagnosis = diagnose(foreign(list(''), list('\n'), null));
  expect([idsOf(diagnosis), diagnosis.explained]).toEqual([['final-newline-added'], true]);
  const other = diagnose(foreign('[]', list(''), null));
  expect([other.explained, other.limit]).toEqual([false, expect.stringContaining('stopped')]);
});
