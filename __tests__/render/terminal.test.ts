import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { COLOUR } from '../../src/render/paint.ts';
import { terminalText } from '../../src/render/terminal.ts';
import { hostileText, UNSEEN } from './hostile.fixture.ts';
import {
  cause,
  checkedBlocker,
  checkedBlockers,
  checkedFile,
  checkedOption,
  checkedRegister,
  finding,
  location,
  problemOf,
  reportOf,
  reseal,
  typicalReport,
} from './report.fixture.ts';

function hostile(text: string) {
  return reportOf(
    [
      checkedFile({
        path: text,
        causes: [cause({ summary: text })],
        locations: [location({ found: text, sealed: text })],
        limit: text,
        restore: text,
      }),
    ],
    {
      reseals: [reseal({ path: text, because: text })],
      findings: [finding({ message: text, remedy: text })],
      problems: [problemOf({ message: text, remedy: text, file: text })],
      checked: {
        source: 'commit',
        commit: text,
        base: text,
        head: text,
        branch: text,
        against: text,
      },
      blockers: checkedBlockers({
        registers: [checkedRegister({ packet: text, default: text })],
        items: [checkedBlocker({ id: text, note: text, gate: text, actors: [text] })],
        options: [checkedOption({ id: text, admissible: false, because: [text] })],
      }),
    },
  );
}

test('the typical report', () => {
  expect(terminalText(typicalReport())).toMatchSnapshot();
});

describe('the line of a blocker', () => {
  test.each([
    ['open', null, '  open     B-1 owner'],
    ['narrowed', 'narrowed', '  narrowed B-1 [was open] owner'],
    ['closed', 'closed', '  closed   B-1 [was open] owner'],
    ['open', 'closed', '  open     B-1 [called closed] owner'],
    ['open', 'added', '  open     B-1 [added] owner'],
    ['narrowed', 'edited', '  narrowed B-1 [edited] owner'],
  ] as const)('%s, changed: %s', (status, change, line) => {
    const items = [checkedBlocker({ status, change, was: change === 'added' ? null : 'open' })];
    const blockers = checkedBlockers({ registers: [checkedRegister()], items });
    expect(terminalText(reportOf([], { blockers }))).toContain(`\n${line}: `);
  });
});

describe('a terminal never receives', () => {
  test('a control, a bidi or another invisible character of a repository', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(terminalText(hostile(text))).not.toMatch(UNSEEN);
      }),
    );
  });

  test('more lines than the report has, whatever a name contains', () => {
    const lines = (text: string): number => terminalText(hostile(text)).split('\n').length;
    for (const text of ['a\nb', '\r\n\r\n', '\u2028', '\x85', '\v\f']) {
      expect([text, lines(text)]).toEqual([text, lines('plain')]);
    }
  });

  test('any escape sequence but its own colours', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const coloured = terminalText(hostile(text), COLOUR);
        const bare = coloured.replace(/\x1b\[(?:0|1|2|31|32)m/g, '');
        expect(bare).not.toMatch(UNSEEN);
        expect(bare).toBe(terminalText(hostile(text)));
      }),
    );
  });

  test('colour, in plain text', () => {
    expect(terminalText(typicalReport())).not.toContain('\x1b');
    expect(terminalText(typicalReport(), COLOUR)).toContain('\x1b[31m');
  });
});
