import { describe, expect, test } from '@jest/globals';
import { REPLACED_CAUSES } from '../../../src/drift/causes/replaced.ts';
import { Subject } from '../../../src/drift/change/subject.ts';

const subject = (text: string | Buffer): Subject => new Subject(Buffer.from(text));
const [REPLACED, TRANSLITERATED] = REPLACED_CAUSES;

/** How many ways of a cause may have led from the one text to the other, and are tried. */
function tried(cause: typeof REPLACED, before: string, wanted: string | Buffer | null): number {
  const goal = wanted === null ? null : subject(wanted);
  return (cause?.redo ?? []).filter(({ when }) => when === null || when(subject(before), goal))
    .length;
}

describe('a loss is tried', () => {
  const all = tried(REPLACED, 'caf\u00e9', null);

  test('in every way where the result is not known', () => {
    expect(all).toBe(REPLACED?.redo.length);
  });

  test('not of an edit, which adds no mark: that would be a hundred code pages', () => {
    expect(tried(REPLACED, 'caf\u00e9 \u2014', 'caf\u00e9 - more')).toBe(1);
    expect(tried(REPLACED, 'caf\u00e9? \u2014', 'caf\u00e9? -')).toBe(1);
  });

  test('where it makes as many marks as the result has more', () => {
    const lost = tried(REPLACED, 'caf\u00e9', 'caf\ufffd');
    expect(lost).toBeGreaterThan(1);
    expect(lost).toBeLessThan(all / 2);
    expect(tried(REPLACED, 'caf\u00e9', 'caf\ufffd\ufffd\ufffd\ufffd')).toBe(1);
  });
});

describe('a transliteration is tried', () => {
  const all = TRANSLITERATED?.redo.length;

  test.each([
    ['some of what was beyond ASCII is gone', 'caf\u00e9 \u2014', 'caf\u00e9 -'],
    ['the result is not known', 'caf\u00e9', null],
    ['the result is no UTF-8', 'caf\u00e9', Buffer.of(0x63, 0xe9, 0xe9)],
  ])('where %s', (_, before, wanted) => {
    expect(tried(TRANSLITERATED, before, wanted)).toBe(all);
  });

  test('not where as much beyond ASCII is left', () => {
    expect(tried(TRANSLITERATED, 'caf\u00e9 one', 'caf\u00e9 two')).toBe(0);
  });
});
