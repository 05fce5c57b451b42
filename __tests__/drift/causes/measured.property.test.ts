import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CAUSES } from '../../../src/drift/causes/index.ts';
import { splice } from '../../../src/drift/change/by-pattern.ts';
import type { Step } from '../../../src/drift/change/change.ts';
import { Subject } from '../../../src/drift/change/subject.ts';

/**
 * Lengths are computed from counts, by other code than what makes the bytes: for
 * each step of the table both must agree on any text.
 */
const STEPS: readonly Step[] = CAUSES.flatMap(({ undo, redo }) => [...undo, ...redo]);

const piece = fc.constantFrom(
  'word',
  'é',
  'Größe',
  'a—b',
  '–',
  '“x”',
  "l'an",
  '"q"',
  '…',
  '...',
  '- ',
  '--',
  '\u00a0',
  '\u200b',
  '\u0301',
  '決定',
  '👍',
  'раsport',
  '\\u00e9',
  '\\ud83d\\ude00',
  '\\/',
  '\\é',
  '\\',
  '&mdash;',
  '&<>',
  '$Id$',
  '1.0',
  '-0',
  '\t',
  '  ',
  ' ',
  '\ufeff',
  '\x7f',
);
const end = fc.constantFrom('\n', '\r\n', '\r', '\r\r\n', '\n\n', ' \n', '\t\r\n', '\t ', '');
const plain = fc
  .array(fc.tuple(fc.array(piece, { maxLength: 4 }), end), { maxLength: 6 })
  .map((lines) => lines.map(([pieces, close]) => pieces.join('') + close).join(''));
const json = fc
  .tuple(fc.jsonValue({ maxDepth: 3 }), piece, fc.constantFrom(0, 2, '\t'))
  .map(([value, text, indent]) => {
    const made = JSON.stringify({ b: value, a: [1.5, text, 'x'], é: [[], {}] }, null, indent);
    return indent === '\t' ? made.replaceAll('é', '\\u00e9').replaceAll('\n', '\r\n') : made;
  });
const texts = fc
  .tuple(fc.constantFrom('', '\ufeff'), fc.oneof(plain, json))
  .map(([bom, text]) => bom + text);

/** What does not agree for one step and one text. */
function wrongOf({ rewrite, says }: Step, text: string): string[] {
  // Its own for each step: one that is asked second may have the results of the first.
  const subject = new Subject(Buffer.from(text));
  const length = rewrite.measure(subject);
  const bytes = rewrite.apply(subject);
  const wrong: string[] = [];
  const check = (what: string, holds: boolean): void => {
    if (!holds) wrong.push(`${says(null)} ${what}`);
  };
  check('length', bytes === null || length === null || length === bytes.length);
  const places = rewrite.places?.(subject);
  if (places === undefined) return wrong;
  check('nothing to do', (length === null) === (places.length === 0));
  check('nothing made', (bytes === null) === (places.length === 0));
  check('bytes', bytes === null || splice(subject, places).equals(bytes));
  const first = rewrite.first?.(subject) ?? 0;
  check('first place', first <= (places[0]?.start ?? first));
  if (rewrite.spans === undefined) return wrong;
  const { starts, ends, sizes, textAt } = rewrite.spans(subject);
  check('number of places', starts.length === places.length);
  for (const [at, { start, end: to, with: made }] of places.entries()) {
    check('place', starts[at] === start && ends[at] === to);
    check('text', textAt(at) === made && sizes[at] === made.length);
  }
  return wrong;
}

test('the measured length is the length of what is made, and all lists of places agree', () => {
  let made = 0;
  fc.assert(
    fc.property(texts, (text) => {
      made += STEPS.filter(({ rewrite }) => rewrite.measure(new Subject(Buffer.from(text)))).length;
      expect(STEPS.flatMap((step) => wrongOf(step, text))).toEqual([]);
    }),
    { numRuns: 150, seed: 20_261_125 },
  );
  expect(made).toBeGreaterThan(5_000);
});
