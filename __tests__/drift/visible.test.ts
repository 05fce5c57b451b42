import { describe, expect, test } from '@jest/globals';
import { Subject } from '../../src/drift/change/subject.ts';
import { endPositionAt, positionAt } from '../../src/drift/locate.ts';
import { codePointName } from '../../src/drift/tables/names.ts';
import { visible, visibleBytes } from '../../src/drift/visible.ts';

describe('visible text', () => {
  test.each([
    ['a\r\n\tb', 'a␍␊␉b'],
    ['\ufeffx', '⟦BOM⟧x'],
    ['a—b', 'a⟦U+2014 EM DASH⟧b'],
    ['\u200b', '⟦U+200B ZERO WIDTH SPACE⟧'],
    ['\u202e', '⟦U+202E RIGHT-TO-LEFT OVERRIDE⟧'],
    ['\u00a0', '⟦U+00A0 NO-BREAK SPACE⟧'],
    ['\0\u007f', '⟦U+0000⟧⟦U+007F⟧'],
    ['\ud800', '⟦U+D800⟧'],
    [
      '⟦fake⟧',
      '⟦U+27E6 MATHEMATICAL LEFT WHITE SQUARE BRACKET⟧fake⟦U+27E7 MATHEMATICAL RIGHT WHITE SQUARE BRACKET⟧',
    ],
    ['é решение 決定', 'é решение 決定'],
  ])('%j', (text, shown) => expect(visible(text)).toBe(shown));

  test('names every character that is not ASCII where a look-alike is the cause', () => {
    expect(visible('а', 'all')).toBe('⟦U+0430 CYRILLIC SMALL LETTER A⟧');
  });

  test('is limited, in code points', () => {
    expect(visible('👍'.repeat(100), 'marks', 5)).toBe(`${'👍'.repeat(5)}…`);
    expect(visibleBytes(Buffer.from('x'.repeat(1000)), 'marks', 5)).toBe('xxxxx…');
    expect(visibleBytes(Buffer.from([0xe9, 0xe8]))).toBe('⟦e9 e8⟧');
  });

  test('is cut between characters', () => {
    expect(visibleBytes(Buffer.from(`a${'\u00e9'.repeat(20)}`), 'marks', 5)).toBe(
      'a\u00e9\u00e9\u00e9\u00e9…',
    );
    expect(visibleBytes(Buffer.from('\u{1f44d}'.repeat(6)), 'marks', 5)).toBe(
      `${'\u{1f44d}'.repeat(5)}…`,
    );
    expect(visibleBytes(Buffer.from('\u{1f44d}'.repeat(5)), 'marks', 5)).toBe(
      '\u{1f44d}'.repeat(5),
    );
  });

  test('names of characters that drift', () => {
    expect(codePointName(0x2212)).toBe('U+2212 MINUS SIGN');
    expect(codePointName(0xe9)).toBe('U+00E9 LATIN SMALL LETTER E WITH ACUTE');
    expect(codePointName(0x1f44d)).toBe('U+1F44D THUMBS UP SIGN');
    expect(codePointName(0x4e00)).toBe('U+4E00');
  });
});

describe('positions', () => {
  const text = new Subject(Buffer.from('é👍x\r\nab\n'));

  test('lines at LF, columns in UTF-16 code units', () => {
    expect(positionAt(text, 0)).toEqual({ line: 1, column: 1 });
    expect(positionAt(text, 6)).toEqual({ line: 1, column: 4 });
    expect(positionAt(text, 9)).toEqual({ line: 2, column: 1 });
    expect(positionAt(text, 99)).toEqual({ line: 3, column: 1 });
  });

  test('a range with its LF ends on its line', () => {
    expect(endPositionAt(text, 7, 9)).toEqual({ line: 1, column: 7 });
  });

  test('bytes that are not UTF-8 count bytes', () => {
    expect(positionAt(new Subject(Buffer.from([0xe9, 0xe9, 0x78])), 2)).toEqual({
      line: 1,
      column: 3,
    });
  });
});
