import { describe, expect, test } from '@jest/globals';
import { characterwise } from '../../../src/drift/change/by-character.ts';
import {
  rewriteOfPlaces,
  rewriteOfText,
  rewriteOfWhole,
} from '../../../src/drift/change/by-function.ts';
import { exchangeSteps } from '../../../src/drift/change/by-pair.ts';
import {
  growth,
  literal,
  NON_ASCII,
  perCharacter,
  splice,
  substitution,
  utf8,
} from '../../../src/drift/change/by-pattern.ts';
import { overlaps, places, type Rewrite } from '../../../src/drift/change/change.ts';
import { Subject } from '../../../src/drift/change/subject.ts';

const subject = (text: string | Buffer): Subject => new Subject(Buffer.from(text));
/** What a rewrite makes of a text; the length is known before. */
function made(rewrite: Rewrite, text: string | Buffer): string | null {
  const before = subject(text);
  const bytes = rewrite.apply(before);
  expect(rewrite.measure(before)).toBe(bytes?.length ?? null);
  return bytes === null ? null : Buffer.from(bytes).toString();
}

describe('bytes under study', () => {
  test.each<[string | Buffer, object]>([
    ['', { length: 0, ascii: true, utf8: true, text: '', bom: false, beyondAscii: 0 }],
    ['abc', { length: 3, ascii: true, utf8: true, text: 'abc', bom: false, beyondAscii: 0 }],
    [
      '\u00e9\u{1f600}',
      { length: 6, ascii: false, utf8: true, beyondAscii: 2, bin: '\xc3\xa9\xf0\x9f\x98\x80' },
    ],
    ['\ufeffa', { bom: true, text: '\ufeffa' }],
    [Buffer.of(0xef, 0xbb), { bom: false, utf8: false, text: null }],
    [Buffer.of(0xef, 0xbb, 0xbe), { bom: false }],
    [Buffer.of(0x61, 0xff), { ascii: false, utf8: false, text: null, bin: 'a\xff' }],
  ])('%j have their properties', (text, facts) => {
    expect(subject(text)).toMatchObject(facts);
    const view = new Subject(
      new Uint8Array(Buffer.concat([Buffer.from('xx'), Buffer.from(text)])).subarray(2),
    );
    expect(view).toMatchObject(facts);
  });

  test.each([
    ['', { lf: 0, crlf: 0, cr: 0, doubled: 0, style: 'none' }],
    ['a\nb\n', { lf: 2, crlf: 0, cr: 0, doubled: 0, style: 'lf' }],
    ['a\r\nb\r\n', { lf: 0, crlf: 2, cr: 0, doubled: 0, style: 'crlf' }],
    ['a\rb\r', { lf: 0, crlf: 0, cr: 2, doubled: 0, style: 'cr' }],
    ['a\r\r\n', { lf: 0, crlf: 1, cr: 0, doubled: 1, style: 'crlf' }],
    ['\r\n', { lf: 0, crlf: 1, cr: 0, doubled: 0, style: 'crlf' }],
    ['\r\r\n\n', { lf: 1, crlf: 1, cr: 0, doubled: 1, style: 'mixed' }],
    ['\n\r', { lf: 1, crlf: 0, cr: 1, doubled: 0, style: 'mixed' }],
    ['\r\r\r\n', { lf: 0, crlf: 1, cr: 1, doubled: 1, style: 'mixed' }],
    ['\n', { lf: 1, crlf: 0, cr: 0, doubled: 0, style: 'lf' }],
  ])('%j have line endings', (text, ends) => {
    expect(subject(text).ends).toEqual(ends);
  });

  test.each<[string | Buffer, number, number, boolean]>([
    ['', 0, 0, true],
    ['abc', 3, 3, true],
    ['\ufeffabc', 4, 4, true],
    ['a\ufeff', 2, 2, false],
    ['\u00e9\u{1f600}a', 3, 4, false],
    ['\ufeff\u00e9', 2, 2, false],
  ])('%j has its characters counted', (text, points, units, asciiButBom) => {
    expect(subject(text)).toMatchObject({ points, units, asciiButBom });
  });

  test('have a sequence that all of its bytes are there for, or have not', () => {
    const text = subject('\u2014\u00e9 ab');
    expect(['\xe2\x80\x94', '\xe2\x80\xa9', 'ba', 'ab', ''].map((each) => text.has(each))).toEqual([
      true,
      false,
      false,
      true,
      true,
    ]);
    expect([text.histogram[0x61], text.histogram[0xe2], text.histogram[0]]).toEqual([1, 1, 0]);
  });

  test('count matches, and compute each memoised value once', () => {
    const text = subject('abab--a');
    expect([text.count('ab'), text.count('a'), text.count('ab'), text.count('x')]).toEqual([
      2, 3, 2, 0,
    ]);
    expect([text.has('b-'), text.has('x')]).toEqual([true, false]);
    expect(subject('aaa').count('aa')).toBe(1);
    let calls = 0;
    const key = {};
    const work = (): undefined => {
      calls += 1;
    };
    text.memo(key, work);
    text.memo(key, work);
    text.memo({}, work);
    expect(calls).toBe(2);
  });
});

describe('a change by a pattern', () => {
  test('replaces each match, by a text or by a function of it', () => {
    expect(made(substitution({ touches: 1, pattern: /a+/g, replace: 'x' }), 'aab a')).toBe('xb x');
    expect(made(substitution({ touches: 1, pattern: /a/g, replace: '' }), 'aba')).toBe('b');
    const some = substitution({
      touches: 1,
      pattern: /[abc]/g,
      replace: (match) => (match === 'a' ? '$&' : match === 'b' ? null : match),
    });
    expect(made(some, 'abca')).toBe('$&bc$&');
    expect(some.places?.(subject('abca'))).toEqual([
      { start: 0, end: 1, with: '$&' },
      { start: 3, end: 4, with: '$&' },
    ]);
    expect(some.writes).toBeUndefined();
    expect(substitution({ touches: 1, pattern: /q/g, replace: 'x' }).writes).toBe('x');
    expect(substitution({ touches: 1, pattern: /r/g, replace: '' }).writes).toBeUndefined();
  });

  test('does not apply without a match, or without the bytes that it needs', () => {
    const rewrite = substitution({
      touches: 1,
      pattern: /a/g,
      replace: 'b',
      needs: (each) => each.has('!'),
    });
    expect(made(rewrite, 'a')).toBeNull();
    expect(made(rewrite, 'a!')).toBe('b!');
    expect(made(rewrite, 'x!')).toBeNull();
    const same = substitution({ touches: 1, pattern: /[xy]/g, replace: (match) => match });
    expect(made(same, 'xy')).toBeNull();
    expect(made(substitution({ touches: 1, pattern: /z*/g, replace: '-' }), 'azz')).toBe('a-');
  });

  test('splices bytes', () => {
    const list = [
      { start: 0, end: 1, with: 'xyz' },
      { start: 2, end: 2, with: '-' },
      { start: 3, end: 5, with: '' },
    ];
    expect(growth(list)).toBe(1);
    expect(splice(subject('abcdef'), list).toString()).toBe('xyzb-cf');
    expect(splice(subject('abc'), []).toString()).toBe('abc');
  });

  test('matches whole characters beyond ASCII', () => {
    const found = (text: string): string[] =>
      [...utf8(text).matchAll(NON_ASCII)].map(({ 0: match }) =>
        Buffer.from(match, 'latin1').toString(),
      );
    expect(found('a\u00e9\u2014b\u{1f600}')).toEqual(['\u00e9', '\u2014', '\u{1f600}']);
    let calls = 0;
    const upper = perCharacter((character) => {
      calls += 1;
      return character.toUpperCase();
    });
    expect([upper(utf8('\u00e9')), upper(utf8('\u00e9')), calls]).toEqual(['\u00c9', '\u00c9', 1]);
  });

  test('matches a text literally', () => {
    const odd = '\\^$.*+?()[]{}|/-a';
    expect(new RegExp(`^${literal(odd)}$`).test(odd)).toBe(true);
    expect(new RegExp(`^${literal('a.c')}$`).test('abc')).toBe(false);
  });
});

describe('a change by character', () => {
  const rule = characterwise({
    touches: 1,
    wide: (character) =>
      character === '\u00e9' ? 'ee' : character === '\u00e8' ? character : null,
    ascii: { '&': '&amp;' },
  });

  test('writes each character, and knows the resulting length', () => {
    expect(made(rule, 'a\u00e9&\u00e9\u2014')).toBe('aee&amp;ee\u2014');
    expect(made(rule, '\u00e8\u2014')).toBeNull();
    expect(made(rule, 'abc')).toBeNull();
    expect(made(rule, Buffer.of(0x26, 0xff))).toBeNull();
    const wide = characterwise({ touches: 1, wide: () => '?' });
    expect(made(wide, '\u2014 \u{1f600}')).toBe('? ?');
    expect(made(wide, 'abc')).toBeNull();
    const needing = characterwise({ touches: 1, wide: () => '?', needs: (each) => each.has('!') });
    expect([made(needing, '\u2014'), made(needing, '\u2014!')]).toEqual([null, '?!']);
  });
});

describe('a change by a function', () => {
  test('of places', () => {
    let calls = 0;
    const rewrite = rewriteOfPlaces(1, (each) => {
      calls += 1;
      return each.has('a') ? [{ start: 0, end: 1, with: 'xx' }] : [];
    });
    expect([made(rewrite, 'ab'), made(rewrite, 'b')]).toEqual(['xxb', null]);
    expect(calls).toBe(2);
  });

  test('of the whole bytes, or of the text', () => {
    const whole = rewriteOfWhole(1, (each) => (each.has('a') ? Buffer.from('new') : null));
    expect([made(whole, 'a'), made(whole, 'b')]).toEqual(['new', null]);
    expect(
      made(
        rewriteOfWhole(1, ({ bytes }) => bytes),
        'a',
      ),
    ).toBeNull();
    expect([whole.opens, rewriteOfWhole(1, () => null, true).opens]).toEqual([false, true]);
    const text = rewriteOfText(1, (each) => (each === 'none' ? null : each.toUpperCase()));
    expect([
      made(text, '\u00e9'),
      made(text, 'A'),
      made(text, 'none'),
      made(text, Buffer.of(0xff)),
    ]).toEqual(['\u00c9', null, null, null]);
  });

  test('of a pair, in both directions', () => {
    const family = {
      cause: 'dash',
      family: 'dash',
      touches: 1,
      one: 'place',
      name: (form: string) => `"${form}"`,
    } as const;
    const list = [
      { from: '-', to: '\u2014', before: '(?<= )', after: '(?= )', where: 'between spaces' },
      { from: '\u2014', to: '-' },
    ];
    const told = (direction: 'undo' | 'redo') =>
      exchangeSteps(family, list, direction).map(
        ({ says, rewrite }) => `${says(2)} ${made(rewrite, 'a-b - \u2014')}`,
      );
    expect(told('undo')).toEqual([
      '"\u2014" became "-" between spaces (2 places). a-b \u2014 \u2014',
      '"-" became "\u2014" (2 places). a-b - -',
    ]);
    expect(told('redo')).toEqual([
      '"-" became "\u2014" between spaces (2 places). a-b \u2014 \u2014',
      '"\u2014" became "-" (2 places). a-b - -',
    ]);
  });
});

test('changes overlap where they touch the same bytes; places are counted in words', () => {
  const of = (touches: number): Rewrite => rewriteOfPlaces(touches, () => []);
  expect([overlaps(of(3), of(4)), overlaps(of(3), of(6))]).toEqual([false, true]);
  expect([
    places(null, 'line'),
    places(1, 'line'),
    places(0, 'line'),
    places(2, 'foot', 'feet'),
  ]).toEqual(['', ' (1 line)', ' (0 lines)', ' (2 feet)']);
});
