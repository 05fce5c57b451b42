import { describe, expect, test } from '@jest/globals';
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
