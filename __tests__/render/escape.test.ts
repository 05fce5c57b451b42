import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shortened, visibleText } from '../../src/core/visible.ts';
import { code, htmlCode, prose, shellBlock, table } from '../../src/render/markdown/escape.ts';
import { HOSTILE, hostileText, UNSEEN } from './hostile.fixture.ts';
import { rendered, resolved } from './rendered.fixture.ts';

/** The words that prose is to show: whitespace of ASCII on one line, all else visible. */
function shownProse(text: string): string {
  return shortened(visibleText(text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '')), 600);
}

const shownCode = (text: string): string => shortened(visibleText(text), 300) || '\u00a0';

/** Where prose and code stand in a document, and which elements the place itself has. */
const PLACES: readonly {
  readonly name: string;
  readonly put: (text: string) => string;
  readonly elements: readonly string[];
}[] = [
  { name: 'a paragraph', put: (text) => `A ${text} Z`, elements: ['p'] },
  { name: 'a separate block', put: (text) => text, elements: ['p'] },
  { name: 'a list item', put: (text) => `- A ${text} Z`, elements: ['ul', 'li'] },
  { name: 'a list item’s start', put: (text) => `- ${text}`, elements: ['ul', 'li'] },
  { name: 'a heading', put: (text) => `### ${text}: Z`, elements: ['h3'] },
  {
    name: 'a table cell',
    put: (text) => table(['A'], [[text]]),
    elements: ['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  },
  { name: 'a note', put: (text) => `A<sub>${text}</sub>`, elements: ['p', 'sub'] },
];

describe.each(PLACES)('in $name', ({ put, elements }) => {
  const frame = rendered(put('FRAMED')).text.split('FRAMED');
  /** The words shown in the place, without the place's own. */
  const words = (text: string): string => {
    const [before = '', after = ''] = frame;
    const { text: all } = rendered(put(text));
    return all.slice(before.length, all.length - after.length);
  };

  test.each(HOSTILE.map((text) => ({ text })))('prose and code of $text', ({ text }) => {
    if (shownProse(text) !== '') expect(words(prose(text)).trim()).toBe(shownProse(text).trim());
    expect(words(code(text)).trim()).toBe(shownCode(text).trim());
  });

  test('show exactly the visible text, only in the elements of the place and in code', () => {
    const allowed = new Set([...elements, 'code']);
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const [markdown, shown] of [
          [prose(text), shownProse(text)],
          [code(text), shownCode(text)],
        ] as const) {
          if (shown.trim() === '') continue;
          expect(words(markdown).trim()).toBe(shown.trim());
          const page = rendered(put(markdown));
          expect(page.elements.filter((name) => !allowed.has(name))).toEqual([]);
          expect(page.attributes).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });
});

test('have no invisible character and no line break', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      for (const markdown of [prose(text), code(text), htmlCode(text)]) {
        expect(markdown).not.toMatch(/\n/);
        expect(markdown).not.toMatch(UNSEEN);
      }
    }),
  );
});

test('a mention, an issue or an emoji name is in code, where GitHub links nothing', () => {
  for (const text of [
    '@octocat',
    'see (@octo/team).',
    '#12',
    'octo/packets#1',
    'GH-12',
    '(GH-12)',
    'x :tada: y',
  ]) {
    const outside = rendered(prose(text)).html.replace(/<code>.*?<\/code>/g, '');
    expect([text, /[@#]|GH-|:tada:/.test(outside)]).toEqual([text, false]);
  }
});

test('inside an HTML block a name is only code', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const html = htmlCode(text);
      expect(html).toMatch(/^<code>(?:[A-Za-z0-9 ./_-]|&#\d+;)*<\/code>$/);
      const inner = html.slice('<code>'.length, -'</code>'.length);
      expect(resolved(inner)).toBe(shortened(visibleText(text), 300));
    }),
  );
});

describe('a block for the shell', () => {
  test('is one fence, whatever its lines contain', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 4 }), (lines) => {
        const page = rendered(`before\n\n${shellBlock(lines)}\n\nafter`);
        expect(page.elements).toEqual(['code', 'p', 'pre']);
        expect(page.html).toMatch(/<p>after<\/p>$/);
        expect(page.text.replaceAll('\n', '')).not.toMatch(UNSEEN);
      }),
    );
  });
});

test('a table of hostile cells keeps its rows and columns', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(hostileText, hostileText, hostileText), { minLength: 1, maxLength: 6 }),
      (rows) => {
        const markdown = table(
          ['a', 'b', 'c'],
          rows.map(([a, b, c]) => [code(a), prose(b), `${code(c)}<br>${prose(a)}`]),
        );
        const { html, elements } = rendered(`${markdown}\n\nafter`);
        expect(html.match(/<tr>/g)).toHaveLength(rows.length + 1);
        expect(html.match(/<td>/g)).toHaveLength(rows.length * 3);
        expect(html).toMatch(/<p>after<\/p>$/);
        const allowed = ['br', 'code', 'p', 'table', 'tbody', 'td', 'th', 'thead', 'tr'];
        expect(elements.filter((name) => !allowed.includes(name))).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});
