import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Subject } from '../../../src/drift/change/subject.ts';
import { jsonOf } from '../../../src/drift/json/tree.ts';

/** What JSON.parse of the language makes of it; null where it is no array and no object. */
function valueOfText(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

const PIECES = [
  '[',
  ']',
  '{',
  '}',
  ',',
  ':',
  '"a"',
  '"\\u00e9\\n"',
  '"é"',
  '"\\x"',
  '"\\u12g4"',
  '"\t"',
  '"',
  '\\',
  '-',
  '0',
  '12',
  '.5',
  '.',
  'e',
  'E+',
  '-1.25e-3',
  '01',
  'true',
  'false',
  'null',
  'nul',
  'x',
  ' ',
  '\t',
  '\r\n',
  '\f',
  '\u00a0',
  '//c',
];

test('is parsed where JSON.parse parses it, and nowhere else', () => {
  const parts = fc.array(fc.constantFrom(...PIECES), { maxLength: 7 });
  const broken = fc
    .tuple(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 1, '\t'), fc.nat(), fc.nat(2), parts)
    .map(([value, indent, at, cut, added]) => {
      const text = JSON.stringify([value], null, indent);
      const from = at % (text.length + 1);
      return text.slice(0, from) + added.slice(0, 2).join('') + text.slice(from + cut);
    });
  let parsed = 0;
  fc.assert(
    fc.property(
      fc.oneof(
        parts.map((all) => all.join('')),
        broken,
      ),
      (text) => {
        const json = jsonOf(new Subject(Buffer.from(text)));
        const value = valueOfText(text);
        expect(json === null).toBe(value === null);
        if (json === null) return;
        parsed += 1;
        const tokens = Array.from({ length: json.count }, (_, token) => json.textOf(token));
        const bare = Buffer.from(tokens.join(''), 'latin1').toString();
        expect(JSON.parse(bare)).toEqual(value);
        expect(bare).toBe(text.replace(/("(?:[^"\\]|\\.)*")|[ \t\r\n]+/g, '$1'));
      },
    ),
    { numRuns: 20_000, seed: 20_261_125 },
  );
  expect(parsed).toBeGreaterThan(1_000);
});

test('a text with more tokens than were made room for', () => {
  const text = `[${'1,'.repeat(5_000)}1]`;
  expect(jsonOf(new Subject(Buffer.from(text)))?.count).toBe(10_003);
});
