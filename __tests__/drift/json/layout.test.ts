import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Subject } from '../../../src/drift/change/subject.ts';
import { type Layout, print, printedLength } from '../../../src/drift/json/layout.ts';
import { jsonOf } from '../../../src/drift/json/tree.ts';

const layouts: fc.Arbitrary<Layout> = fc.record({
  indent: fc.constantFrom(null, '', ' ', '  ', '\t'),
  comma: fc.constantFrom(',', ', '),
  colon: fc.constantFrom(':', ': ', ' : '),
  newline: fc.constantFrom('\n', '\r\n'),
  sorted: fc.boolean(),
  arrays: fc.constantFrom('lines', 'inline', 'fit'),
});

const documents = fc.oneof(
  fc.jsonValue(),
  fc.array(fc.string({ maxLength: 30 }), { maxLength: 6 }).map((items) => ({ long: { items } })),
);

test('the computed length of a layout is that of its text', () => {
  fc.assert(
    fc.property(documents, layouts, (value, layout) => {
      const json = jsonOf(new Subject(Buffer.from(JSON.stringify([value]))));
      if (json === null) throw new Error('not read');
      expect(printedLength(json.root, layout)).toBe(print(json.root, layout).length);
    }),
    { numRuns: 500, seed: 20261125 },
  );
});
