import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contradictions, TextScan } from '../../src/core/text-scan.ts';

function scan(bytes: Uint8Array, cut = bytes.length) {
  const scanner = new TextScan();
  for (let at = 0; at < bytes.length; at += Math.max(1, cut)) {
    scanner.push(bytes.subarray(at, at + Math.max(1, cut)));
  }
  return scanner.end();
}

test.each([
  ['', false, 'none', 'us-ascii'],
  ['one line', false, 'none', 'us-ascii'],
  ['a\nb\n', false, 'lf', 'us-ascii'],
  ['a\r\nb\r\n', false, 'crlf', 'us-ascii'],
  ['a\rb\r', false, 'cr', 'us-ascii'],
  ['a\r', false, 'cr', 'us-ascii'],
  ['a\r\nb\n', false, 'mixed', 'us-ascii'],
  ['a\r\r\nb', false, 'mixed', 'us-ascii'],
  ['\ufeffa\n', true, 'lf', 'utf-8'],
  ['\ufeff', true, 'none', 'utf-8'],
  ['\u2014\n', false, 'lf', 'utf-8'],
])('%j', (text, bom, eol, charset) => {
  const bytes = Buffer.from(text);
  for (let cut = 1; cut <= bytes.length + 1; cut += 1) {
    expect([cut, scan(bytes, cut)]).toEqual([cut, { bom, eol, charset }]);
  }
});

test('byte 127 is ASCII, and byte 128 is not', () => {
  expect(scan(Uint8Array.of(0x7f)).charset).toBe('us-ascii');
  expect(scan(Uint8Array.of(0x80)).charset).toBe('other');
});

test.each([
  ['a truncated sequence', [0x61, 0xe2, 0x80]],
  ['Latin-1', [0x61, 0xe4, 0x62]],
  ['an overlong sequence', [0xc0, 0x80]],
  ['a surrogate', [0xed, 0xa0, 0x80]],
  ['two of three bytes of a BOM', [0xef, 0xbb]],
])('%s is not UTF-8, for every chunking', (_, bytes) => {
  for (let cut = 1; cut <= bytes.length; cut += 1) {
    expect(scan(Uint8Array.from(bytes), cut)).toMatchObject({ charset: 'other', bom: false });
  }
});

test('chunk borders do not change the result', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 30 }), fc.integer({ min: 1, max: 5 }), (bytes, cut) => {
      expect(scan(bytes, cut)).toEqual(scan(bytes));
    }),
  );
});

describe('contradictions', () => {
  const facts = { bom: false, eol: 'lf', charset: 'utf-8' } as const;
  const nothing = { bom: null, eol: null, charset: null } as const;

  test('are none where nothing is declared, or the declaration is true', () => {
    expect(contradictions(nothing, facts)).toEqual([]);
    expect(contradictions({ bom: false, eol: 'lf', charset: 'utf-8' }, facts)).toEqual([]);
    expect(
      contradictions({ ...nothing, charset: 'utf-8' }, { ...facts, charset: 'us-ascii' }),
    ).toEqual([]);
    expect(contradictions({ ...nothing, eol: 'crlf' }, { ...facts, eol: 'none' })).toEqual([]);
  });

  test.each([
    ['a BOM', { ...nothing, bom: false }, { ...facts, bom: true }, 'it starts with a UTF-8 BOM'],
    ['no BOM', { ...nothing, bom: true }, facts, 'it has no UTF-8 BOM'],
    ['line endings', { ...nothing, eol: 'crlf' }, facts, 'its line endings are lf, not crlf'],
    ['no ASCII', { ...nothing, charset: 'us-ascii' }, facts, 'it is not ASCII'],
    [
      'no UTF-8',
      { ...nothing, charset: 'utf-8' },
      { ...facts, charset: 'other' },
      'it is not UTF-8',
    ],
  ] as const)('%s', (_, declared, found, why) => {
    expect(contradictions(declared, found)).toEqual([why]);
  });

  test('ASCII and undeclared text contradict nothing', () => {
    expect(
      contradictions({ ...nothing, charset: 'us-ascii' }, { ...facts, charset: 'us-ascii' }),
    ).toEqual([]);
    expect(contradictions(nothing, { ...facts, charset: 'other' })).toEqual([]);
  });

  test('are reported one for each declaration', () => {
    expect(contradictions({ bom: true, eol: 'crlf', charset: 'us-ascii' }, facts)).toHaveLength(3);
    expect(contradictions({ ...nothing, bom: false }, { ...facts, bom: true })).toHaveLength(1);
    expect(
      contradictions({ ...nothing, charset: 'utf-8' }, { ...facts, charset: 'other' }),
    ).toHaveLength(1);
    expect(contradictions({ ...nothing, eol: 'lf' }, { ...facts, eol: 'mixed' })).toHaveLength(1);
  });
});
