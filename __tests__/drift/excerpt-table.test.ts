import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../src/core/limits.ts';
import { excerptsOf } from '../../src/drift/excerpts.ts';

const bytes = (text: string | null): Uint8Array | null =>
  text === null ? null : Buffer.from(text);

/** Each hunk: the lines that it starts on, then its rows with what of them changed. */
function hunks(sealed: string | null, found: string | null): string[] | null {
  const excerpts = excerptsOf(bytes(sealed), bytes(found));
  if (excerpts === null) return null;
  return excerpts.hunks.map(({ sealedStart, foundStart, lines }) => {
    const rows = lines.map(
      ({ kind, sealedLine, foundLine, text, changed }) =>
        `${kind} ${sealedLine ?? '-'}:${foundLine ?? '-'} ${text} ${JSON.stringify(changed)}`,
    );
    return `${excerpts.cut ? 'cut; ' : ''}${sealedStart} ${foundStart}: ${rows.join(' / ')}`;
  });
}

const TABLE: readonly (readonly [string | null, string | null, readonly string[] | null])[] = [
  ['a\n', 'a\n', null],
  ['a\n', 'b\n', ['1 1: sealed 1:- a [[0,1]] / found -:1 b [[0,1]]']],
  ['a', 'a\n', ['1 1: sealed 1:- a [] / found -:1 a\u240a [[1,2]]']],
  ['a\n', 'a\r\n', ['1 1: sealed 1:- a\u240a [] / found -:1 a\u240d\u240a [[1,2]]']],
  ['a\r\n', 'a\n', ['1 1: sealed 1:- a\u240d\u240a [[1,2]] / found -:1 a\u240a []']],
  ['a\nb\n', 'b\n', ['1 1: sealed 1:- a [[0,1]] / same 2:1 b []']],
  ['b\n', 'a\nb\n', ['1 1: found -:1 a [[0,1]] / same 1:2 b []']],
  ['', 'a\n', ['1 1: found -:1 a [[0,1]]']],
  ['a\n', '', ['1 1: sealed 1:- a [[0,1]]']],
  ['', '', null],
  [null, 'a\nb\n', ['1 1: found -:1 a [] / found -:2 b []']],
  ['a\nb', null, ['1 1: sealed 1:- a [] / sealed 2:- b []']],
  [null, null, null],
  ['a\u0000', 'b', null],
  ['a', 'b\u0000', null],
  ['a\u0000', null, null],
  [null, '', null],
  [
    'l1\nl2\nl3\nl4\nl5\nl6\nl7\n',
    null,
    [
      'cut; 1 1: sealed 1:- l1 [] / sealed 2:- l2 [] / sealed 3:- l3 [] / sealed 4:- l4 [] / sealed 5:- l5 []',
    ],
  ],
  [
    'l1\nl2\nl3\nl4\nl5\n',
    null,
    [
      '1 1: sealed 1:- l1 [] / sealed 2:- l2 [] / sealed 3:- l3 [] / sealed 4:- l4 [] / sealed 5:- l5 []',
    ],
  ],
  [
    'one two three\n',
    'one TWO three\n',
    ['1 1: sealed 1:- one two three [[4,7]] / found -:1 one TWO three [[4,7]]'],
  ],
  [
    'a \u2014 b\n',
    'a - b\n',
    ['1 1: sealed 1:- a \u27e6U+2014 EM DASH\u27e7 b [[2,18]] / found -:1 a - b [[2,3]]'],
  ],
  [
    '3650 days\n',
    '3560 days\n',
    ['1 1: sealed 1:- 3650 days [[0,4]] / found -:1 3560 days [[0,4]]'],
  ],
  ['l1\n', 'X\n', ['1 1: sealed 1:- l1 [[0,2]] / found -:1 X [[0,1]]']],
  [
    'a\nb\nc\n',
    'a\nx\ny\nc\n',
    [
      '1 1: same 1:1 a [] / sealed 2:- b [[0,1]] / found -:2 x [[0,1]] / found -:3 y [[0,1]] / same 3:4 c []',
    ],
  ],
  [
    '\u00e9\n',
    '\u00e8\n',
    [
      '1 1: sealed 1:- \u27e6U+00E9 LATIN SMALL LETTER E WITH ACUTE\u27e7 [[0,40]] / found -:1 \u27e6U+00E8 LATIN SMALL LETTER E WITH GRAVE\u27e7 [[0,40]]',
    ],
  ],
  [
    'x\u00e9\n',
    'x\u00ea\n',
    [
      '1 1: sealed 1:- x\u27e6U+00E9 LATIN SMALL LETTER E WITH ACUTE\u27e7 [[1,41]] / found -:1 x\u27e6U+00EA LATIN SMALL LETTER E WITH CIRCUMFLEX\u27e7 [[1,46]]',
    ],
  ],
  [
    'abcd\n',
    'ab\u00e9cd\n',
    [
      '1 1: sealed 1:- abcd [] / found -:1 ab\u27e6U+00E9 LATIN SMALL LETTER E WITH ACUTE\u27e7cd [[2,42]]',
    ],
  ],
  ['ab\ncd\n', 'ab\nce\n', ['1 1: same 1:1 ab [] / sealed 2:- cd [[0,2]] / found -:2 ce [[0,2]]']],
  ['a\nb\n', 'a\nb\nc\n', ['1 1: same 1:1 a [] / same 2:2 b [] / found -:3 c [[0,1]]']],
  ['a b\n', 'a  b\n', ['1 1: sealed 1:- a b [] / found -:1 a  b [[2,3]]']],
  ['foo_bar\n', 'foo_baz\n', ['1 1: sealed 1:- foo_bar [[0,7]] / found -:1 foo_baz [[0,7]]']],
];

test.each(TABLE)('%j and %j are shown side by side', (sealed, found, expected) => {
  expect(hunks(sealed, found)).toEqual(expected);
});

describe('hunks of lines', () => {
  const lines = (count: number, changed: readonly number[], mark: string): string =>
    Array.from(
      { length: count },
      (_, at) => `${changed.includes(at + 1) ? mark : ''}${at + 1}\n`,
    ).join('');

  /** The first and the last line of each hunk, of a text in which some lines changed. */
  function spans(count: number, changed: readonly number[]): string[] {
    const excerpts = excerptsOf(
      bytes(lines(count, changed, 'a')),
      bytes(lines(count, changed, 'b')),
    );
    const shown = (excerpts?.hunks ?? []).map((hunk) => {
      const numbers = hunk.lines.flatMap(({ sealedLine }) => sealedLine ?? []);
      return `${numbers[0]}-${numbers.at(-1)}`;
    });
    return excerpts?.cut ? [...shown, 'cut'] : shown;
  }

  test.each<[number, readonly number[], readonly string[]]>([
    [20, [10], ['8-12']],
    [20, [1], ['1-3']],
    [20, [2], ['1-4']],
    [20, [3], ['1-5']],
    [20, [4], ['2-6']],
    [20, [20], ['18-20']],
    [20, [3, 8], ['1-10']],
    [20, [3, 9], ['1-5', '7-11']],
    [40, [3, 12, 22], ['1-5', '10-14', '20-24']],
    [40, [3, 12, 22, 32], ['1-5', '10-14', '20-24', 'cut']],
    [40, [3, 4, 5, 6, 7, 8, 9, 10], ['1-12']],
    [40, [3, 4, 5, 6, 7, 8, 9, 10, 11], ['1-12', 'cut']],
  ])('of %i, changed in %j: %j', (count, changed, expected) => {
    expect(spans(count, changed)).toEqual(expected);
  });

  test('are searched within a number of lines from the first difference', () => {
    const first = 10;
    // The window starts with the lines before the first difference.
    const last = first - LIMITS.excerptContext + LIMITS.excerptWindow - 1;
    expect(spans(last, [first, last])).toEqual(['8-12', `${last - 2}-${last}`]);
    expect(spans(last + 1, [first, last])).toEqual(['8-12', `${last - 2}-${last}`, 'cut']);
    expect(spans(last + 1, [first, last + 1])).toEqual(['8-12', 'cut']);
  });
});

describe('a long line', () => {
  const line = (change: string, before: number, after: number): string =>
    `${'('.repeat(before)}${change}${')'.repeat(after)}\n`;
  const shown = (change: string, other: string, before: number, after: number): string => {
    const excerpts = excerptsOf(
      bytes(line(change, before, after)),
      bytes(line(other, before, after)),
    );
    return excerpts?.hunks[0]?.lines[0]?.text ?? '';
  };
  const around = LIMITS.excerptAround;

  test('is shown around the change', () => {
    expect(shown('a', 'b', around, around)).toBe(`${'('.repeat(around)}a${')'.repeat(around)}`);
    expect(shown('a', 'b', around + 1, around + 1)).toBe(
      `\u2026${'('.repeat(around)}a${')'.repeat(around)}\u2026`,
    );
    expect(shown('a', 'b', 9 * around, 9 * around)).toBe(
      `\u2026${'('.repeat(around)}a${')'.repeat(around)}\u2026`,
    );
  });

  test('with a limited part of the change', () => {
    const most = LIMITS.excerptChanged;
    expect(shown('a'.repeat(most), 'b', 0, 0)).toBe('a'.repeat(most));
    expect(shown('a'.repeat(most + 1), 'b', 0, 0)).toBe(`${'a'.repeat(most)}\u2026`);
    expect(shown('\u{1f600}'.repeat(2), 'b', 2, 1)).toBe(
      '((\u27e6U+1F600 GRINNING FACE\u27e7\u27e6U+1F600 GRINNING FACE\u27e7)',
    );
  });
});
