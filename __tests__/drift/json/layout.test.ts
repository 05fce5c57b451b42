import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Subject } from '../../../src/drift/change/subject.ts';
import { census, type Layout, printedLength, shortArrays } from '../../../src/drift/json/layout.ts';
import { print } from '../../../src/drift/json/print.ts';
import { jsonOf } from '../../../src/drift/json/tree.ts';

const layouts: fc.Arbitrary<Layout> = fc.record({
  indent: fc.constantFrom(null, '', ' ', '  ', '\t'),
  comma: fc.constantFrom(',', ', '),
  colon: fc.constantFrom(':', ': ', ' : '),
  newline: fc.constantFrom('\n', '\r\n'),
  arrays: fc.constantFrom('lines', 'inline', 'fit'),
});

const documents = fc.oneof(
  fc.jsonValue(),
  fc.array(fc.string({ maxLength: 30 }), { maxLength: 6 }).map((items) => ({ long: { items } })),
);

/** The same text, by plain string work on the value. */
function written(value: unknown, layout: Layout, lead: string, column: number): string {
  const { indent, comma, colon, newline, arrays } = layout;
  const isList = Array.isArray(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value);
  const [open, close] = isList ? '[]' : '{}';
  if (entries.length === 0) return `${open}${close}`;
  if (isList && value.every((item) => item === null || typeof item !== 'object')) {
    const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    const fits = Buffer.byteLength(lead + line) + column <= 80;
    if (arrays !== undefined && (arrays !== 'fit' || fits)) return line;
  }
  const inner = lead + (indent ?? '');
  const items = entries.map(([name, item]) => {
    const head = isList ? '' : `${JSON.stringify(name)}${colon}`;
    return head + written(item, layout, inner, Buffer.byteLength(head));
  });
  if (indent === null) return open + items.join(comma) + close;
  const lines = items.join(`${comma}${newline}${inner}`);
  return `${open}${newline}${inner}${lines}${newline}${lead}${close}`;
}

test('a layout is printed into its computed length', () => {
  fc.assert(
    fc.property(documents, layouts, (value, layout) => {
      const json = jsonOf(new Subject(Buffer.from(JSON.stringify([value]))));
      if (json === null) throw new Error('not read');
      const length = printedLength(census(json), shortArrays(json), layout);
      // Printed into a buffer of that length: a byte too many or too few shows in the text.
      expect(print(json, layout, length)?.toString()).toBe(written([value], layout, '', 0));
    }),
    { numRuns: 500, seed: 20261125 },
  );
});
