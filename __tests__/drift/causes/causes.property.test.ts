import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Diagnosis } from '../../../src/core/drift.ts';
import { decimalKey } from '../../../src/drift/json/number.ts';
import { SEVEN_BIT } from '../../../src/drift/tables/seven-bit.ts';
import { fromBoth, fromDigest, idsOf } from '../facts.ts';

/** Each cause both ways, by code that is not the engine's; then the same beside an edit. */

type Value = null | boolean | string | number | Value[] | { [key: string]: Value };

const number = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 100),
);
const key = fc.constantFrom('b', 'a', 'Zoë', 'é', '10', '9', 'B', 'total', '😀', 'ﬀ');
const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    number,
    fc.constantFrom<Value>('x', 'Größe', '—', true, null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5 }),
  ),
}));
const document = fc.dictionary(key, value, { minKeys: 2, maxKeys: 6 });

/** A number as other tools write it, by plain string work. */
const respelled = (text: string, how: number): string => {
  if (how === 0) return /[.]/.test(text) ? `${text}0` : `${text}.0`;
  if (how === 1)
    return /[.]/.test(text) ? text.replace(/^(-?\d+)\.(\d+)$/, '$1.$2e0') : `${text}.00`;
  return text.replace(/^(-?[1-9]\d*)$/, '$1e0');
};
const rewritten = (json: string, how: number): string =>
  json.replace(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?/g, (token) =>
    token.startsWith('"') ? token : respelled(token, how),
  );
const sorted = (node: Value): Value => {
  if (Array.isArray(node)) return node.map(sorted);
  if (node === null || typeof node !== 'object') return node;
  const keys = Object.keys(node).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return Object.fromEntries(keys.map((name) => [name, sorted(node[name] ?? null)]));
};

/** Nothing is said to be proven but what gives back the very bytes. */
function isTrue(sealed: string | Buffer, found: string | Buffer): readonly [Diagnosis, Diagnosis] {
  const both = [fromDigest(sealed, found), fromBoth(sealed, found)] as const;
  for (const { sealedBytes } of both) {
    if (sealedBytes !== null) expect(Buffer.from(sealed).equals(sealedBytes)).toBe(true);
  }
  return both;
}

describe('JSON', () => {
  test('respelled numbers and sorted members are recognised, alone and together', () => {
    fc.assert(
      fc.property(
        document,
        fc.nat(2),
        fc.boolean(),
        fc.constantFrom(0, 2),
        (made, how, order, indent) => {
          const sealed = JSON.stringify(made, null, 2);
          const found = rewritten(JSON.stringify(order ? sorted(made) : made, null, indent), how);
          if (found === sealed) return;
          const [, both] = isTrue(sealed, found);
          expect(both.explained).toBe(true);
          const expected = ['json-numbers', 'json-reordered', 'json-reformatted', 'json-layout'];
          expect(idsOf(both).filter((id) => !expected.includes(id))).toEqual([]);
        },
      ),
      { numRuns: 200, seed: 21 },
    );
  });

  test('a further changed value is never explained', () => {
    const other = fc.constantFrom(
      ['1', '2'],
      ['5', '50'],
      ['x', 'X'],
      ['true', 'false'],
      ['null', '0'],
      ['"x"', '"y"'],
      ['-', ''],
      ['.', ''],
    );
    let tried = 0;
    fc.assert(
      fc.property(
        document,
        fc.nat(2),
        fc.boolean(),
        other,
        (made, how, order, [from = '', to = '']) => {
          const sealed = JSON.stringify(made, null, 2);
          const edited = JSON.stringify(order ? sorted(made) : made, null, 2).replace(from, to);
          let parsed: Value;
          try {
            parsed = JSON.parse(edited);
          } catch {
            return;
          }
          if (JSON.stringify(sorted(parsed)) === JSON.stringify(sorted(made))) return;
          tried += 1;
          for (const diagnosis of isTrue(sealed, rewritten(edited, how))) {
            expect(diagnosis.explained).toBe(false);
          }
        },
      ),
      { numRuns: 160, seed: 22 },
    );
    expect(tried).toBeGreaterThan(40);
  });

  test('two texts have one decimal key exactly where their values are equal', () => {
    const digits = fc.integer({ min: -9_999_999, max: 9_999_999 });
    fc.assert(
      fc.property(digits, fc.nat(6), digits, fc.nat(6), (a, i, b, j) => {
        const text = (n: number, shift: number): string => `${n}e-${shift}`;
        const scaled = (n: number, shift: number): bigint => BigInt(n) * 10n ** BigInt(6 - shift);
        expect(decimalKey(text(a, i)) === decimalKey(text(b, j))).toBe(
          scaled(a, i) === scaled(b, j),
        );
        expect(decimalKey(text(a, i))).toBe(decimalKey(`${a}0e-${i + 1}`));
      }),
      { numRuns: 500, seed: 23 },
    );
  });
});

const word = fc.constantFrom(
  'Größe',
  'été',
  'a',
  '—',
  '“x”',
  'решение',
  '決定',
  '👍',
  'b<c',
  'R&D',
  "l'an",
  '5',
  '\\',
);
const text = fc
  .array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 8 })
  .map((lines) => `${lines.map((words) => words.join(' ')).join('\n')}\n`)
  .filter((made) => /[^\0-\x7f]/.test(made));

type Change = readonly [id: string, make: (text: string) => string];

const hex = (character: string): string => (character.codePointAt(0) ?? 0).toString(16);
const wide = (make: (character: string) => string) => (made: string) =>
  made.replace(/[^\0-\x7f]/gu, make);
const units = (make: (unit: string) => string) => (made: string) =>
  made.replace(/[^\0-\x7f]/g, (unit) => make(unit.charCodeAt(0).toString(16).padStart(4, '0')));

/** Each gives a text from which the sealed one follows. */
const CHANGES: readonly Change[] = [
  ['character-references', wide((c) => `&#${c.codePointAt(0)};`)],
  ['character-references', wide((c) => `&#x${hex(c)};`)],
  ['character-references', wide((c) => `&#X${hex(c).toUpperCase()};`)],
  ['character-references', (t) => t.replaceAll('—', '&mdash;')],
  ['text-escaped', units((digits) => `\\u${digits}`)],
  ['text-escaped', units((digits) => `\\u${digits.toUpperCase()}`)],
  ['text-escaped', wide((c) => `\\u{${hex(c)}}`)],
  ['base64', (t) => Buffer.from(t).toString('base64')],
  ['base64', (t) => `${Buffer.from(t).toString('base64')}\n`],
  ['base64', (t) => Buffer.from(t).toString('base64url')],
];

describe('text', () => {
  const change = fc.constantFrom(...CHANGES);

  test('is reconstructed from the digest alone, in both directions', () => {
    let tried = 0;
    fc.assert(
      fc.property(text, change, (sealed, [id, make]) => {
        const found = make(sealed);
        if (found === sealed) return;
        // What is written must not be there already, or it would be read as well.
        if (id === 'text-escaped' && sealed.includes('\\')) return;
        tried += 1;
        const [alone, both] = isTrue(sealed, found);
        expect(alone.explained).toBe(true);
        expect(idsOf(alone)).toContain(id);
        expect(both.explained).toBe(true);
        expect(isTrue(found, sealed)[1].explained).toBe(true);
      }),
      { numRuns: 300, seed: 24 },
    );
    expect(tried).toBeGreaterThan(150);
  });

  test('with a further changed word is never explained', () => {
    fc.assert(
      fc.property(text, change, fc.nat(200), fc.boolean(), (sealed, [, make], at, crlf) => {
        const characters = Array.from(sealed);
        const place = 1 + (at % (characters.length - 1));
        characters.splice(place, 0, 'NOT');
        const made = make(characters.join(''));
        for (const diagnosis of isTrue(sealed, crlf ? made.replaceAll('\n', '\r\n') : made)) {
          expect([diagnosis.explained, idsOf(diagnosis)]).toEqual([
            idsOf(diagnosis).length === 1 && idsOf(diagnosis)[0] === 'extended',
            idsOf(diagnosis),
          ]);
        }
      }),
      { numRuns: 200, seed: 25 },
    );
  });
});

describe('seven-bit encodings', () => {
  const characters = fc.constantFrom('決', '定', 'あ', 'a', '~', ' ', '\n', '中', '국');
  test('decode what they encode', () => {
    fc.assert(
      fc.property(
        fc.array(characters, { maxLength: 30 }).map((all) => all.join('')),
        (made) => {
          for (const { decode, encode } of SEVEN_BIT) {
            const bytes = encode(made);
            if (bytes === null) continue;
            expect(bytes.every((byte) => byte < 0x80)).toBe(true);
            expect(decode(bytes.toString('latin1'))).toBe(made);
          }
        },
      ),
      { numRuns: 400, seed: 26 },
    );
  });

  test('any bytes decode without an exception', () => {
    const parts = fc.constantFrom(
      '\x1b$B',
      '\x1b(B',
      '\x0e',
      '\x0f',
      '~{',
      '~}',
      '~',
      'a',
      '0!',
      '\n',
      '\x7f',
    );
    fc.assert(
      fc.property(
        fc.array(parts, { maxLength: 20 }).map((all) => all.join('')),
        (bin) => {
          for (const { decode } of SEVEN_BIT) expect(() => decode(bin)).not.toThrow();
        },
      ),
      { numRuns: 500, seed: 27 },
    );
  });
});

describe('blank lines', () => {
  const lines = fc.array(fc.tuple(fc.constantFrom('one', 'two', 'three'), fc.nat(4)), {
    minLength: 2,
    maxLength: 10,
  });
  const laidOut = (all: readonly (readonly [string, number])[]): string =>
    all.map(([line, blank]) => line + '\n'.repeat(blank + 1)).join('');

  test('squeezed runs are recognised, and an edit beside them is not explained', () => {
    fc.assert(
      fc.property(lines, fc.boolean(), (all, edit) => {
        const closed = [...all.slice(0, -1), ['end', 0] as const];
        const sealed = laidOut(closed);
        const found = laidOut(closed.map(([line, blank]) => [line, Math.min(blank, 1)]));
        if (sealed === found) return;
        const edited = edit ? found.replace('end', 'other') : found;
        const [, both] = isTrue(sealed, edited);
        expect(both.explained).toBe(!edit);
        if (edit) expect(idsOf(both)).toContain('edited');
      }),
      { numRuns: 300, seed: 28 },
    );
  });

  test('a single removed blank line, where others stay doubled, is an edit', () => {
    expect(fromBoth('a\n\n\nb\n\n\nc\n', 'a\n\nb\n\n\nc\n').explained).toBe(false);
    expect(fromBoth('a\n\nb\n\nc\n', 'a\n\n\nb\n\nc\n').explained).toBe(false);
    for (const end of ['\n', '\r\n']) {
      const found = 'a\nb\nc\n'.replaceAll('\n', end);
      expect(fromBoth('a\n\nb\nc\n', found).explained).toBe(false);
      expect(fromBoth('a\n\nb\nc\n'.replaceAll('\n', end), found).explained).toBe(false);
    }
  });
});
