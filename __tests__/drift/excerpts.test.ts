import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ExcerptLine, Excerpts } from '../../src/core/drift.ts';
import { LIMITS } from '../../src/core/limits.ts';
import { excerptSize, excerptsOf } from '../../src/drift/excerpts.ts';
import { hostileText, UNSEEN } from '../render/hostile.fixture.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function excerpts(sealed: string | null, found: string | null): Excerpts {
  const result = excerptsOf(
    sealed === null ? null : utf8(sealed),
    found === null ? null : utf8(found),
  );
  if (result === null) throw new Error('no excerpt');
  return result;
}

const told = ({ kind, sealedLine, foundLine, text, changed }: ExcerptLine): string => {
  let marked = '';
  let at = 0;
  for (const [from, to] of changed) {
    marked += `${text.slice(at, from)}{${text.slice(from, to)}}`;
    at = to;
  }
  return `${kind} ${sealedLine ?? '-'}:${foundLine ?? '-'} ${marked}${text.slice(at)}`;
};

const linesOf = (sealed: string | null, found: string | null): string[] =>
  excerpts(sealed, found).hunks.flatMap(({ lines }) => lines.map(told));

const numbered = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `line ${i + 1}`);

describe('a hunk', () => {
  test('shows the difference within the line, with two lines of context', () => {
    const sealed = `${numbered(9).join('\n')}\n`;
    const found = sealed.replace('line 5', 'line five');
    expect(linesOf(sealed, found)).toEqual([
      'same 3:3 line 3',
      'same 4:4 line 4',
      'sealed 5:- line {5}',
      'found -:5 line {five}',
      'same 6:6 line 6',
      'same 7:7 line 7',
    ]);
    expect(excerpts(sealed, found)).toMatchObject({ cut: false, hunks: [{ sealedStart: 3 }] });
  });

  test('names invisible characters and look-alikes', () => {
    expect(linesOf('It runs — or not.\n', 'It runs -- or not.\n')).toEqual([
      'sealed 1:- It runs {⟦U+2014 EM DASH⟧} or not.',
      'found -:1 It runs {--} or not.',
    ]);
    expect(linesOf('owner\n', '\u043ewner\n')).toEqual([
      'sealed 1:- {owner}',
      'found -:1 {⟦U+043E CYRILLIC SMALL LETTER O⟧wner}',
    ]);
    expect(linesOf('mutation — now\n', 'muta\u200btion — now\n')).toEqual([
      'sealed 1:- mutation — now',
      'found -:1 muta{⟦U+200B ZERO WIDTH SPACE⟧}tion — now',
    ]);
    expect(linesOf('a\n', '\ufeffa\n')[1]).toBe('found -:1 {⟦BOM⟧}a');
  });

  test('marks each changed word, and not what is equal between', () => {
    expect(linesOf('kept for 3650 days, then 30.\n', 'kept for 3560 days, then 31.\n')).toEqual([
      'sealed 1:- kept for {3650} days, then {30}.',
      'found -:1 kept for {3560} days, then {31}.',
    ]);
  });

  test('shows line endings where they differ', () => {
    expect(linesOf('a\nb\n', 'a\r\nb\r\n')).toEqual([
      'sealed 1:- a␊',
      'found -:1 a{␍}␊',
      'sealed 2:- b␊',
      'found -:2 b{␍}␊',
    ]);
    expect(linesOf('a\n', 'a')).toEqual(['sealed 1:- a{␊}', 'found -:1 a']);
  });

  test('shows mechanical changes side by side around an inserted line', () => {
    expect(linesOf('one\ntwo\nthree\n', 'one\r\nnew\r\ntwo\r\nthree\r\n')).toEqual([
      'sealed 1:- one␊',
      'found -:1 one{␍}␊',
      'found -:2 {new␍}',
      'sealed 2:- two␊',
      'found -:3 two{␍}␊',
      'sealed 3:- three␊',
      'found -:4 three{␍}␊',
    ]);
  });
});

describe('one side alone', () => {
  test('shows the first lines of the known bytes', () => {
    expect(linesOf(null, 'a\n\u200bb')).toEqual([
      'found -:1 a',
      'found -:2 ⟦U+200B ZERO WIDTH SPACE⟧b',
    ]);
    expect(linesOf('a\n', null)).toEqual(['sealed 1:- a']);
    expect(excerpts(null, `${numbered(9).join('\n')}\n`).cut).toBe(true);
  });
});

describe('no excerpt', () => {
  test('of binary content, of equal content, of nothing', () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1);
    expect(excerptsOf(png, utf8('a'))).toBeNull();
    expect(excerptsOf(utf8('a'), png)).toBeNull();
    expect(excerptsOf(utf8('a'), utf8('a'))).toBeNull();
    expect(excerptsOf(null, null)).toBeNull();
  });
});

describe('limits', () => {
  test('a few hunks and rows, marked as cut', () => {
    const lines = numbered(200);
    const found = lines.map((line, i) => (i % 20 === 0 ? `${line}!` : line));
    const apart = excerpts(lines.join('\n'), found.join('\n'));
    expect([apart.hunks.length, apart.cut]).toEqual([LIMITS.excerptHunks, true]);
    const all = excerpts(`${lines.join('\n')}\n`, `${lines.join('\r\n')}\r\n`);
    expect(all.hunks[0]?.lines.length).toBeLessThanOrEqual(2 * LIMITS.excerptRows);
    expect([all.hunks.length, all.cut]).toEqual([1, true]);
  });

  test('a long line is cut around the difference', () => {
    const long = 'ab '.repeat(200_000);
    const [sealed = '', found = ''] = linesOf(`${long}x ${long}\n`, `${long}y ${long}\n`);
    expect(sealed.length).toBeLessThan(400);
    expect([sealed.includes('{x}'), found.includes('{y}')]).toEqual([true, true]);
    expect(sealed).toMatch(/^sealed 1:- ….*…$/);
    expect(excerptSize(excerpts('', 'a'.repeat(1_000_000)))).toBeLessThan(600);
  });
});

describe('of any text', () => {
  test('has no invisible character, marks within the line, and equal text outside the marks', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (a, b, c) => {
        const result = excerptsOf(utf8(`${a}${b}`), utf8(`${a}${c}`));
        for (const { lines } of result?.hunks ?? []) {
          for (const { kind, text, changed, sealedLine, foundLine } of lines) {
            expect(text).not.toMatch(UNSEEN);
            expect(kind === 'found').toBe(sealedLine === null);
            expect(kind === 'sealed').toBe(foundLine === null);
            if (kind === 'same') expect(changed).toEqual([]);
            let at = 0;
            for (const [from, to] of changed) {
              expect(at <= from && from <= to && to <= text.length).toBe(true);
              at = to;
            }
          }
        }
      }),
    );
  });
});
