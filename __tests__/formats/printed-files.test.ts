import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LIMITS } from '../../src/core/limits.ts';
import { readPrintedFiles } from '../../src/formats/printed-files.ts';
import { formatSeal, parseSeal } from '../../src/formats/seal.ts';
import { parsedValue, SHA, utf8 } from './reading.ts';

const SEAL = 'packet/packet.seal.json';
const parse = (text: string) => parseSeal(utf8(text), SEAL);

/** A space at the end of a line changes no place, and takes the text to the parser of JSON. */
function otherReading(text: string) {
  const spaced = text.replace('\n  "files": [\n', '\n  "files": [ \n');
  expect(readPrintedFiles(spaced)).toBeNull();
  return parse(spaced);
}

const expectOneReading = (text: string) => expect(parse(text)).toEqual(otherReading(text));

const print = (seal: object) => `${JSON.stringify({ version: 1, ...seal }, null, 2)}\n`;
const file = (path: string, bytes = 1) => ({ path, sha256: SHA, bytes });
const printed = print({ name: 'x', files: [file('a'), file('b/c')], closed: ['b/**'] });

describe('the list of files of a printed seal', () => {
  test('is read as it is written, and what it leaves has the first file alone', () => {
    const read = readPrintedFiles(printed);
    expect(read?.paths).toEqual(['a', 'b/c']);
    expect(read?.digests).toEqual([SHA, SHA]);
    expect(read?.lengths).toEqual([1, 1]);
    expect([read?.placeAt(0), read?.placeAt(1)]).toEqual([
      { line: 6, column: 15 },
      { line: 11, column: 15 },
    ]);
    expect(read?.rest).toBe(print({ name: 'x', files: [file('a')], closed: ['b/**'] }));
    expect(read?.placeOf({ line: 9, column: 1 })).toEqual({ line: 9, column: 1 });
    expect(read?.placeOf({ line: 10, column: 3 })).toEqual({ line: 15, column: 3 });
  });

  test('what formatSeal writes is read so', () => {
    const files = ['b', 'a'].map((path) => ({ ...file(`packet/${path}`), text: null }));
    const closed = [{ pattern: 'packet/b/**' }];
    const text = formatSeal({ path: SEAL, name: 'x', root: 'packet', files, closed });
    expect(readPrintedFiles(text)?.paths).toEqual(['a', 'b']);
    expectOneReading(text);
  });

  test('keys before and behind the list keep their places', () => {
    const text = print({ closed: ['z/**'], files: [file('a'), file('b')], name: 'x', root: '.' });
    expect(parsedValue(parse(text)).closed).toEqual([
      { pattern: 'z/**', at: { line: 4, column: 5 } },
    ]);
    expectOneReading(text);
  });

  test.each<[string, string]>([
    ['a text declaration', print({ files: [{ ...file('a'), text: { bom: false } }] })],
    ['an escape', print({ files: [file('a"b')] })],
    ['a raw control character', printed.replace('"a"', '"a\u0001"')],
    ['a line break in a path', printed.replace('"a"', '"a\nb"')],
    ['another order', print({ files: [{ sha256: SHA, path: 'a', bytes: 1 }] })],
    ['upper case', printed.replace(SHA, SHA.toUpperCase().replace(/^./, 'A'))],
    [
      'a digit too few',
      printed.replace(`${SHA}",\n      "bytes": 1`, `${SHA.slice(1)}",\n      "bytes": 1`),
    ],
    ['a number with a point', printed.replace('"bytes": 1', '"bytes": 1.0')],
    ['a negative zero', printed.replace('"bytes": 1', '"bytes": -0')],
    ['a number with a zero in front', printed.replace('"bytes": 1', '"bytes": 01')],
    ['a number of 16 digits', printed.replace('"bytes": 1', `"bytes": ${'1'.repeat(16)}`)],
    ['no number', printed.replace('"bytes": 1', '"bytes": ')],
    ['a comma behind the last file', printed.replace('    }\n  ]', '    },\n  ]')],
    ['no comma between two', printed.replace('},\n', '}\n')],
    ['no end', printed.slice(0, printed.indexOf('\n  ]'))],
    ['a list of nothing', print({ files: [] })],
    ['another indentation', `${JSON.stringify({ version: 1, files: [file('a')] }, null, 4)}\n`],
    ['carriage returns', printed.replaceAll('\n', '\r\n')],
    ['no list', print({})],
  ])('%s: left to the parser of JSON', (_name, text) => {
    expect(readPrintedFiles(text)).toBeNull();
  });

  test('more files than a seal may list are left to it too', () => {
    const files = Array.from({ length: LIMITS.filesPerSeal + 1 }, (_, at) => file(`f${at}`));
    expect(readPrintedFiles(print({ files: files.slice(1) }))?.paths.length).toBe(
      LIMITS.filesPerSeal,
    );
    expect(readPrintedFiles(print({ files }))).toBeNull();
  });

  test.each<[string, string]>([
    ['a path twice', print({ files: [file('a'), file('b'), file('a')] })],
    ['two paths of one file on macOS', print({ files: [file('a'), file('b'), file('A')] })],
    ['a path that leads out', print({ files: [file('a'), file('../b')] })],
    ['no path', print({ files: [file('a'), file('')] })],
    ['the seal itself', print({ files: [file('a'), file('packet.seal.json')] })],
    ['a pattern that is none', print({ files: [file('a'), file('b')], closed: ['a\\b'] })],
    ['an unknown key', print({ files: [file('a'), file('b')], extra: 1 })],
    ['a key twice', printed.replace('\n  "name": "x"', '\n  "version": 1')],
    ['two lists', printed.replace('\n  "closed"', '\n  "files": [],\n  "closed"')],
    ['a list within something else', print({ name: { files: [file('a'), file('b')] } })],
    ['text behind the end', `${printed}x`],
    ['half a surrogate pair', printed.replace('"x"', '"\\ud800"')],
    ['a byte order mark', `\ufeff${printed}`],
    ['a path of blanks', print({ files: [file('a'), file(`b${' '.repeat(70_000)}c`)] })],
  ])('%s: the same problems at the same places', (_name, text) => {
    expect(parse(text).ok).toBe(false);
    expectOneReading(text);
  });

  const path = fc.stringMatching(/^[a-zäÖ0-9./ ~-]{1,8}$/);
  const seals = fc.record(
    {
      name: fc.string({ minLength: 1, maxLength: 5 }),
      root: fc.constantFrom('.', '', 'docs', '../x'),
      files: fc.array(
        fc.record({ path, sha256: fc.constant(SHA), bytes: fc.nat() }, { noNullPrototype: true }),
        { minLength: 1, maxLength: 6 },
      ),
      closed: fc.array(fc.constantFrom('**', 'a/**', '[', 'x'), { maxLength: 2 }),
    },
    { requiredKeys: ['files'], noNullPrototype: true },
  );

  test('any seal', () => {
    let quick = 0;
    fc.assert(
      fc.property(seals, (seal) => {
        const text = print(seal);
        if (readPrintedFiles(text) !== null && parse(text).ok) quick += 1;
        expectOneReading(text);
      }),
    );
    expect(quick).toBeGreaterThan(0);
  });

  test('any seal with a damage somewhere', () => {
    const damage = fc.record({
      at: fc.nat(),
      length: fc.nat({ max: 3 }),
      put: fc.constantFrom('', ' ', '\n', '"', ',', '}', '0', '\\', '\t', 'a'),
    });
    fc.assert(
      fc.property(seals, damage, (seal, { at, length, put }) => {
        const text = print(seal);
        const start = at % text.length;
        expectOneReading(text.slice(0, start) + put + text.slice(start + length));
      }),
      { numRuns: 500 },
    );
  });
});
