import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Diagnosis } from '../../../src/core/drift.ts';
import { CAUSES } from '../../../src/drift/causes/index.ts';
import { Subject } from '../../../src/drift/change/subject.ts';
import { fromBoth, fromDigest, idsOf } from '../facts.ts';

/**
 * variants.txt: the ways in which a change may be made, in blocks of lines.
 * Two JSON strings are the sealed and the found text. `digest` is what is said
 * with the digest alone at hand, `both` with the sealed bytes too (the same,
 * where it is left out); `at` the places that are shown then; `undo` and `redo` are the steps of the table that make
 * the one text of the other, each by its sentence.
 */
interface Variant {
  readonly sealed: string;
  readonly found: string;
  readonly expected: readonly string[];
}

const FILE = readFileSync(new URL('variants.txt', import.meta.url), 'utf8');

/** By the kind of change: a line that starts with "#". */
const KINDS: readonly (readonly [kind: string, variants: readonly Variant[]])[] = FILE.split(/^# /m)
  .slice(1)
  .map((text) => {
    const [kind = '', ...blocks] = text.trimEnd().split('\n\n');
    const variants = blocks.map((block): Variant => {
      const [sealed = '', found = '', ...expected] = block.split('\n');
      return { sealed: JSON.parse(sealed), found: JSON.parse(found), expected };
    });
    return [kind, variants];
  });

/** ASCII alone, so that what does not show is seen. */
const shown = (text: string): string =>
  text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const told = ({ causes, explained }: Diagnosis): string =>
  causes.map(({ id, proof, summary }) => `${id} (${proof}): ${summary}`).join(' | ') +
  (explained ? '' : ' [not explained]');

/** The sentences of the steps of these causes that make one text of another, each with its length known before. */
function steps(
  ids: readonly string[],
  direction: 'undo' | 'redo',
  from: string,
  to: string,
): string {
  const subject = new Subject(Buffer.from(from));
  const wanted = Buffer.from(to);
  const sentences = CAUSES.filter(({ id }) => ids.includes(id)).flatMap((cause) =>
    cause[direction].flatMap(({ rewrite, says }) => {
      const made = rewrite.apply(subject);
      if (made === null || !wanted.equals(made)) return [];
      expect(rewrite.measure(subject)).toBe(made.length);
      return [`${cause.id}: ${says(null)}`];
    }),
  );
  return [...new Set(sentences)].join(' | ');
}

/** Where it is said to be: line and column, offset and length, what was sealed and what is found. */
const placesIn = ({ locations, more }: Diagnosis): string =>
  [
    ...locations.map(({ line, column, endLine, endColumn, offset, length, sealed, found }) => {
      const end = line === endLine ? endColumn : `${endLine}:${endColumn}`;
      return `${line}:${column}-${end} @${offset}+${length} ${sealed} > ${found}`;
    }),
    ...(more === 0 ? [] : [`${more} more`]),
  ].join(' | ');

function outcomeOf({ sealed, found }: Pick<Variant, 'sealed' | 'found'>): string[] {
  const [ofBoth, ofDigest] = [fromBoth(sealed, found), fromDigest(sealed, found)];
  const [both, digest] = [told(ofBoth), told(ofDigest)];
  const ids = [...idsOf(ofBoth), ...idsOf(ofDigest)];
  const lines = [
    ['digest', digest],
    ['both', both === digest ? '' : both],
    ['at', placesIn(ofBoth)],
    ['undo', steps(ids, 'undo', found, sealed)],
    ['redo', steps(ids, 'redo', sealed, found)],
  ] as const;
  return lines.flatMap(([name, line]) => (line === '' ? [] : [`  ${name}: ${shown(line.trim())}`]));
}

describe('a change is named by its cause', () => {
  test('in hundreds of ways', () => {
    const count = KINDS.reduce((sum, [, variants]) => sum + variants.length, 0);
    expect(count).toBeGreaterThan(400);
  });

  test.each(KINDS)('%s', (_, variants) => {
    for (const { sealed, found, expected } of variants) {
      const change = `${shown(sealed)} became ${shown(found)}`;
      expect([change, ...outcomeOf({ sealed, found })]).toEqual([change, ...expected]);
    }
  });
});
