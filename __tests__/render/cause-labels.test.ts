import { describe, expect, test } from '@jest/globals';
import { labelOf } from '../../src/render/cause-labels.ts';
import { cause, checkedFile, location } from './report.fixture.ts';

const EM = '\u27e6U+2014 EM DASH\u27e7';
const EN = '\u27e6U+2013 EN DASH\u27e7';

function dashes(
  places: readonly (readonly [sealed: string | null, found: string | null])[],
  more = 0,
) {
  return checkedFile({
    causes: [cause({ id: 'dash' })],
    locations: places.map(([sealed, found]) => location({ cause: 'dash', sealed, found })),
    more,
  });
}

describe('dashes that were replaced', () => {
  test.each([
    [[[EM, '-']], 'em dash replaced by hyphen'],
    [
      [
        [EM, '-'],
        [EM, '-'],
      ],
      'em dash replaced by hyphen',
    ],
    [[[EN, '--']], 'en dash replaced by two hyphens'],
    [[['-', EM]], 'hyphen replaced by em dash'],
    [
      [
        [EM, '-'],
        [EN, '-'],
      ],
      'dashes exchanged',
    ],
    [
      [
        [EM, '-'],
        ['-', EM],
      ],
      'dashes exchanged',
    ],
    [[[null, '-']], 'dashes exchanged'],
    [[[EM, null]], 'dashes exchanged'],
    [[[EM, ' - ']], 'dashes exchanged'],
    [[], 'dashes exchanged'],
  ] as const)('at %j: %s', (places, label) => {
    expect(labelOf(dashes(places), 'dash')).toBe(label);
  });

  test('are not named where there are more places than are shown', () => {
    expect(labelOf(dashes([[EM, '-']], 1), 'dash')).toBe('dashes exchanged');
  });

  test('are named by the places of dashes alone', () => {
    const file = dashes([[EM, '-']]);
    const places = [...file.locations, location({ cause: 'eol-crlf', sealed: 'a', found: 'b' })];
    expect(labelOf({ ...file, locations: places }, 'dash')).toBe('em dash replaced by hyphen');
    expect(labelOf({ ...file, locations: places }, 'eol-crlf')).toBe('LF became CRLF');
  });
});
