import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CHANGES } from '../changes.ts';
import { fromBoth, fromDigest, proofsOf } from '../facts.ts';

/** Changes of the whole that lose nothing on texts free of what they write. */
const REVERSIBLE: readonly (readonly [string, (text: string) => string | Buffer | null])[] = [
  ['bom', (t) => (t.startsWith('\ufeff') ? null : `\ufeff${t}`)],
  ['eol', (t) => t.replaceAll('\n', '\r\n')],
  ['eol', (t) => t.replaceAll('\n', '\r')],
  ['eol', (t) => t.replaceAll('\n', '\r\r\n')],
  ['final-newline', (t) => `${t}\n`],
  ['final-newline', (t) => (t.endsWith('\n') && !t.endsWith('\r\n') ? t.slice(0, -1) : null)],
  ['dash', (t) => (t.includes('-') ? null : t.replaceAll('—', '--'))],
  ['dash', (t) => (t.includes('-') ? null : t.replaceAll('–', '-'))],
  ['ellipsis', (t) => (t.includes('.') ? null : t.replaceAll('…', '...'))],
  ['quotes', (t) => (t.includes("'") ? null : t.replaceAll('’', "'"))],
  ['form', (t) => (t === t.normalize('NFC') ? t.normalize('NFD') : null)],
];
const ENCODING: readonly (readonly [string, (text: string) => string | Buffer | null])[] = [
  ['wide', (t) => Buffer.from(`\ufeff${t}`, 'utf16le')],
  ['wide', (t) => Buffer.from(t, 'utf16le').swap16()],
  ['latin1', (t) => (/^[\0-\x7f\xa0-\xff]*$/.test(t) ? Buffer.from(t, 'latin1') : null)],
  ['mojibake', (t) => Buffer.from(t, 'utf8').toString('latin1')],
];

const word = fc.constantFrom(
  'hold',
  'open',
  'Zoë',
  'naïve',
  'Größe',
  'решение',
  '決定',
  'ñandú',
  'x2',
  '1250',
  'él',
  'año',
  'Straße',
  'κόστος',
  '👍🏽',
  'don’t',
  'wait…',
  'yes',
  'a—b',
  '2019–2024',
  'clone',
  '“quoted”',
);
const line = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
const text = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 12 }), fc.boolean())
  .map(([lines, ends]) => lines.join('\n') + (ends ? '\n' : ''))
  .filter((made) => made.trim().length > 0 && /[a-z]/.test(made));
const chain = fc.record({
  inner: fc.uniqueArray(fc.constantFrom(...REVERSIBLE), {
    maxLength: 3,
    selector: ([family]) => family,
  }),
  outer: fc.option(fc.constantFrom(...ENCODING)),
});

describe('chains of up to three whole changes', () => {
  test('are undone to exactly the sealed bytes, from the digest alone', () => {
    let tried = 0;
    fc.assert(
      fc.property(text, chain, (sealed, { inner, outer }) => {
        const steps = [
          ...inner.slice(0, outer === null ? 3 : 2),
          ...(outer === null ? [] : [outer]),
        ];
        let made: string | Buffer = sealed;
        for (const [, change] of steps) {
          if (typeof made !== 'string') return;
          const next: string | Buffer | null = change(made);
          if (next === null) return;
          made = next;
        }
        const found = Buffer.from(made);
        if (found.equals(Buffer.from(sealed))) return;
        tried += 1;
        const diagnosis = fromDigest(sealed, found);
        expect(proofsOf(diagnosis)).toEqual(['reconstructed']);
        expect(diagnosis.explained).toBe(true);
        expect(diagnosis.sealedBytes && Buffer.from(sealed).equals(diagnosis.sealedBytes)).toBe(
          true,
        );
        expect(diagnosis.causes.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 2500, seed: 7 },
    );
    expect(tried).toBeGreaterThan(1200);
  });
});

describe('random edits', () => {
  const edit = fc.record({
    at: fc.nat(1000),
    size: fc.nat(3),
    with: fc.string({ unit: 'grapheme', maxLength: 3 }),
    change: fc.option(fc.constantFrom(...CHANGES.slice(0, 6))),
  });

  test('are never reconstructed except to the exact bytes, nor explained by an edit', () => {
    fc.assert(
      fc.property(text, edit, (sealed, { at, size, with: insert, change }) => {
        const from = at % (sealed.length + 1);
        const edited = sealed.slice(0, from) + insert + sealed.slice(from + size);
        const found = Buffer.from(change?.make(edited) ?? edited);
        for (const diagnosis of [fromDigest(sealed, found), fromBoth(sealed, found)]) {
          if (proofsOf(diagnosis).includes('reconstructed')) {
            expect(diagnosis.sealedBytes && Buffer.from(sealed).equals(diagnosis.sealedBytes)).toBe(
              true,
            );
          }
          if (diagnosis.causes.some(({ id }) => id === 'edited'))
            expect(diagnosis.explained).toBe(false);
          if (diagnosis.causes.some(({ proof }) => proof === 'observed')) {
            expect(diagnosis.explained).toBe(false);
          }
        }
      }),
      { numRuns: 1200, seed: 11 },
    );
  });
});

describe('any bytes at all', () => {
  test('are diagnosed without an exception, and deterministically', () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    const spiced = fc
      .array(
        fc.oneof(
          bytes,
          fc
            .constantFrom(
              '\ufeff',
              '\r\n',
              '\r',
              '\n',
              '\0',
              '"\\ud800"',
              '{"a":',
              '[1,',
              '$Id$',
              '—',
              '\t',
              '﻿x',
              'version https://git-lfs.github.com/spec/v1\n',
            )
            .map((t) => Buffer.from(t)),
        ),
        { maxLength: 8 },
      )
      .map((parts) => Buffer.concat(parts));
    fc.assert(
      fc.property(spiced, spiced, fc.boolean(), (sealed, found, known) => {
        const more = known ? {} : { sealed: { sha256: 'ab'.repeat(32), bytes: null } };
        expect(fromDigest(sealed, found, more)).toEqual(fromDigest(sealed, found, more));
        const both = fromBoth(sealed, found);
        for (const { offset, line, column, endLine } of both.locations) {
          expect(offset).toBeLessThanOrEqual(found.length);
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(endLine).toBeGreaterThanOrEqual(line);
        }
        if (both.explained && both.sealedBytes !== null) {
          expect(sealed.equals(both.sealedBytes)).toBe(true);
        }
      }),
      { numRuns: 800, seed: 13 },
    );
  });
});
