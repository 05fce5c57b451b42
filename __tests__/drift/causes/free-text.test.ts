import { describe, expect, test } from '@jest/globals';
import { losesMeaning } from '../../../src/drift/tables/transliterate.ts';
import { fromBoth, fromDigest, idsOf } from '../facts.ts';

const CLAIM = 'the owner authorises production';

/** No way in which a change may be undone may throw away what somebody wrote. */
function expectUnexplained(sealed: string, found: string): void {
  for (const diagnosis of [fromBoth(sealed, found), fromDigest(sealed, found)]) {
    expect([found, diagnosis.explained, idsOf(diagnosis)]).toEqual([
      found,
      false,
      expect.anything(),
    ]);
  }
}

const KEYWORDS = [
  ...['Id', 'Revision', 'Rev', 'Date', 'Author', 'Header', 'HeadURL', 'URL', 'Log', 'Name'],
  ...['LastChangedDate', 'LastChangedBy', 'LastChangedRevision', 'Source', 'State', 'RCSfile'],
];

describe('text in an expanded keyword is an edit', () => {
  test.each(KEYWORDS)('$%s$', (keyword) => {
    const sealed = `# $${keyword}$\nbody\n`;
    for (const text of [CLAIM, `Superseded: ${CLAIM}`, 'a b', '1.2 (production)', 'x; y', '']) {
      expectUnexplained(sealed, `# $${keyword}: ${text} $\nbody\n`);
      expectUnexplained(sealed, `# $${keyword}:${text}$\nbody\n`);
    }
  });

  test.each([
    ['Id', `calc.c,v 1.3 2004/03/10 09:12:45 sally ${CLAIM}`],
    ['Id', 'calc.c,v 1.3 2004/03/10 09:12:45 sally Approved'],
    ['Id', `${CLAIM} 148 2006-07-28 21:30:43Z sally`],
    ['Id', '0123456789abcdef0123456789abcdef0123456'],
    ['Id', '0123456789abcdef0123456789abcdef012345678'],
    ['Id', '0123456789ABCDEF0123456789abcdef01234567'],
    ['Date', `2004/03/10 09:12:45 ${CLAIM}`],
    ['Date', '2006-07-22 21:42:37 -0700 (production)'],
    ['Author', 'the owner'],
    ['Rev', 'production'],
    ['Revision', '1.2.'],
    ['URL', `https://example.org/ ${CLAIM}`],
    ['HeadURL', 'javascript:alert(1)'],
  ])('nearly in the shape of $%s$: %s', (keyword, text) => {
    expectUnexplained(`$${keyword}$\n`, `$${keyword}: ${text} $\n`);
  });

  test('the other way, too: text that was sealed in one is not a form of the keyword', () => {
    expectUnexplained(`$Id: hold: ${CLAIM} $\n`, '$Id$\n');
  });
});

test.each([
  ['$Format:%H$', CLAIM],
  ['$Format:%s$', CLAIM],
  ['$Format:%an$', 'Owner'],
  ['$Format:%H$$Format:%d$', '0123456789abcdef0123456789abcdef01234567 (authorised)'],
  ['$Format:%H$$Format:%d$', `0123456789abcdef0123456789abcdef01234567 (HEAD -> ${CLAIM})`],
])('text instead of what %s expands to is an edit: %s', (format, text) => {
  expectUnexplained(`v ${format}\n`, `v ${text}\n`);
});

test.each([
  ['a minus sign', 'x = −5\n', 'x = 5\n'],
  ['a currency sign', 'costs €5, café\n', 'costs 5, cafe\n'],
  ['a dash between numbers', 'pages 5–10\n', 'pages 510\n'],
  ['a letter', 'no café\n', 'no caf\n'],
  ['a negation', 'a ≠ b\n', 'a = b\n'],
  ['a negation of another sign', 'a ∉ B\n', 'a ∈ B\n'],
  ['a raised digit', '10² and 10³\n', '102 and 103\n'],
  ['a lowered digit', 'H₂O, 5₂\n', 'H2O, 52\n'],
  ['a fraction', '1½ days\n', '112 days\n'],
  ['a fraction and its slash', '1½ days\n', '11⁄2 days\n'],
  ['a fraction, written out', '1½ days\n', '11/2 days\n'],
  ['a raised digit that was a digit', '102\n', '10²\n'],
  ['a sign and marks', 'é −5\n', 'e 5\n'],
])('what is lost to ASCII, or to a form of Unicode, is an edit: %s', (_, sealed, found) => {
  expectUnexplained(sealed, found);
});

test.each([
  ['marks of letters', 'é ü\n', 'e u\n'],
  ['typographic signs', '“5–10” … 20 €\n', '"5-10" ... 20 EUR\n'],
  ['a fraction between blanks', '1½ days\n', '1 1/2  days\n'],
  ['a ligature', 'ﬁne\n', 'fine\n'],
])('what says the same in ASCII is explained: %s', (_, sealed, found) => {
  expect(fromBoth(sealed, found).explained).toBe(true);
});

test.each([
  ['é', 'e', false],
  ['ß', 'ss', false],
  ['\u0301', '', false],
  ['\u200b', '', false],
  ['−', '-', false],
  ['−', '', true],
  ['“', '', true],
  ['½', ' 1/2 ', false],
  ['½', '(1/2)', false],
  ['½', '1/2', true],
  ['²', '2', true],
  ['²', '?', false],
  ['①', '(1)', false],
  ['①', '1', true],
  ['⁻', '-', true],
  ['≠', '=', true],
  ['≠', '!=', false],
  ['≠', '≠', false],
  ['≠', '=\u0338', false],
])('%j as %j loses what it says: %s', (character, made, loses) => {
  expect(losesMeaning(character, made)).toBe(loses);
});

test.each([
  ['a sentence', `hold\n`, `hold\n${CLAIM}\n`],
  ['a sentence behind CR LF', 'hold\nnow\n', `hold\r\nnow\r\n${CLAIM}\r\n`],
  ['a sentence and a BOM', 'hold\n', `\ufeffhold\n${CLAIM}\n`],
  ['a word and NUL bytes', 'hold\n', `hold\nno\0\0\0\0\0\0\0\0`],
  ['the last line, taken out', `approve all\nexcept this\n`, 'approve all\n'],
])('text at the end is an edit: %s', (_, sealed, found) => {
  expectUnexplained(sealed, found);
});

test.each([
  ['NUL bytes', 'hold\n', `hold\n${'\0'.repeat(512)}`],
  ['the end-of-file character of DOS', 'hold\n', 'hold\n\x1a'],
  ['the same text once more', 'hold\n', 'hold\nhold\n'],
  ['a part cut off anywhere', 'approve all\nexcept this\n', 'approve all\nexc'],
  ['everything cut off', 'approve all\n', ''],
])('what a tool leaves at the end is explained: %s', (_, sealed, found) => {
  expect(fromBoth(sealed, found).explained).toBe(true);
});
