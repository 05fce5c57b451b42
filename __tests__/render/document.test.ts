import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../src/core/limits.ts';
import type { Report } from '../../src/core/report.ts';
import { commentBody, summaryText } from '../../src/render/comment.ts';
import { markdownDocument } from '../../src/render/markdown/document.ts';
import { HOSTILE, UNSEEN } from './hostile.factory.ts';
import { rendered } from './rendered.factory.ts';
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
  report,
  reportOf,
  reseal,
  typicalReport,
} from './report.factory.ts';

const MARKER = '<!-- seal-vs-bytes key=default run=1 attempt=1 head= -->';
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Tables whole, folds closed, fences closed: nothing was cut in the middle. */
function expectWhole(markdown: string): void {
  const lines = markdown.split('\n');
  let fence: string | null = null;
  let columns = 0;
  for (const line of lines) {
    const run = /^`{3,}/.exec(line)?.[0];
    if (fence !== null) fence = line === fence ? null : fence;
    else if (run !== undefined) fence = run;
    else if (line.startsWith('|')) {
      const cells = line.split('|').length;
      expect([line.slice(0, 60), line.endsWith('|')]).toEqual([line.slice(0, 60), true]);
      columns ||= cells;
      expect([line.slice(0, 60), cells]).toEqual([line.slice(0, 60), columns]);
    } else columns = 0;
  }
  expect(fence).toBeNull();
  const count = (needle: string) => markdown.split(needle).length;
  expect(count('<details>')).toBe(count('</details>'));
  expect(count('<summary>')).toBe(count('</summary>'));
  expect(count('<code>')).toBe(count('</code>'));
  expect(count('<sub>')).toBe(count('</sub>'));
  expect(markdown.endsWith('\n')).toBe(true);
}

function expectFits(subject: Report): { comment: string; summary: string } {
  const comment = commentBody(subject, MARKER);
  const summary = summaryText(subject);
  expect(comment.length).toBeLessThanOrEqual(LIMITS.commentCharacters);
  expect([...comment].length).toBeLessThanOrEqual(65_536);
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024);
  expect(comment.startsWith(`${MARKER}\n`)).toBe(true);
  expectWhole(comment);
  expectWhole(summary);
  return { comment, summary };
}

const longPath = (index: number): string => `folder/${'deep/'.repeat(40)}file-${index}.md`;
const longText = '<&|`*_~[]()@#:$> '.repeat(60);

const HUGE: readonly [string, () => Report][] = [
  ['10,000 drifted files', () => reportOf(many(10_000, (n) => checkedFile({ path: `f/${n}.md` })))],
  [
    '10,000 drifted files with long paths, many causes and places',
    () =>
      reportOf(
        many(10_000, (n) =>
          checkedFile({
            path: longPath(n),
            causes: many(5, () => cause({ summary: longText })),
            locations: many(12, () => location({ found: longText, sealed: longText })),
            restore: `git --literal-pathspecs checkout ${'2'.repeat(40)} -- ${longPath(n)}`,
            limit: longText,
          }),
        ),
      ),
  ],
  [
    '10,000 files to restore, each from another commit',
    () =>
      reportOf(
        many(10_000, (n) =>
          checkedFile({
            restore: `git --literal-pathspecs checkout ${String(n).padStart(40, '0')} -- ${longPath(n)}`,
          }),
        ),
      ),
  ],
  [
    '5,000 problems',
    () =>
      report({
        verdict: 'error',
        problems: many(5000, () => problemOf({ message: longText, remedy: longText })),
      }),
  ],
  ['5,000 reseals', () => report({ reseals: many(5000, () => reseal({ because: longText })) })],
  ['5,000 findings', () => report({ findings: many(5000, () => finding({ message: longText })) })],
  [
    '5,000 blockers',
    () => {
      const items = many(5000, (n) =>
        checkedBlocker({ id: `B-${n}`, note: longText, gate: longText, actors: [longText] }),
      );
      return report({ blockers: checkedBlockers({ items }) });
    },
  ],
  [
    '3,000 options',
    () => {
      const options = many(3000, (n) =>
        checkedOption({ id: `O-${n}`, admissible: false, because: [longText] }),
      );
      return report({ blockers: checkedBlockers({ options }) });
    },
  ],
  [
    '2,000 registers',
    () => {
      const registers = many(2000, (n) =>
        checkedRegister({ path: `r/${n}.blockers.json`, packet: `${longText}${n}` }),
      );
      const items = registers.map(({ path }) => checkedBlocker({ register: path }));
      const options = registers.map(({ path }) => checkedOption({ register: path }));
      return report({ blockers: checkedBlockers({ registers, items, options }) });
    },
  ],
];

describe('size', () => {
  test.each(HUGE)('%s: comment and summary fit, and say where the rest is', (_, make) => {
    const { comment } = expectFits(make());
    expect(comment).toMatch(/This is shortened: the job summary of this run has the whole report/);
    expect(comment).toContain('controls 28/28');
  });

  test('everything at once', () => {
    const all = HUGE.map(([, make]) => make());
    const blockers = all.flatMap((each) => each.blockers ?? []);
    const merged = report({
      verdict: 'error',
      files: all.flatMap(({ files }) => files).slice(0, 20_000),
      problems: all.flatMap(({ problems }) => problems),
      reseals: all.flatMap(({ reseals }) => reseals),
      findings: all.flatMap(({ findings }) => findings),
      blockers: checkedBlockers({
        registers: blockers.flatMap(({ registers }) => registers),
        items: blockers.flatMap(({ items }) => items),
        options: blockers.flatMap(({ options }) => options),
      }),
    });
    expectFits(merged);
  });

  test('a report that fits is whole, and says nothing of being shortened', () => {
    const { comment, summary } = expectFits(typicalReport());
    expect(comment).not.toContain('shortened');
    expect(`${MARKER}\n${summary}`).toBe(comment);
  });

  test('what is left out is counted', () => {
    const text = markdownDocument(
      reportOf(many(300, (n) => checkedFile({ path: `f/${n}.md` }))),
      1e7,
    );
    expect(text).toContain('and 100 more files');
  });

  test('each step down is shorter, and the last has no row', () => {
    const subject = reportOf(many(400, (n) => checkedFile({ path: `f/${n}.md` })));
    const lengths = [1e7, 60_000, 20_000, 8_000, 3_000].map((most) => {
      const text = markdownDocument(subject, most);
      expect(text.length).toBeLessThanOrEqual(most);
      expectWhole(text);
      return text.length;
    });
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    const last = markdownDocument(subject, 0);
    expect(last).toContain('drift in 400 of 400 sealed files');
    expect(last).not.toContain('f/1.md');
  });
});

describe('hostile text', () => {
  const hostile = (text: string): Report =>
    reportOf(
      [
        checkedFile({
          path: text,
          seal: text,
          causes: [cause({ summary: text })],
          locations: [location({ found: text, sealed: text })],
          limit: text,
          restore: `seal-vs-bytes restore -- ${text}`,
        }),
      ],
      {
        reseals: [reseal({ path: text, because: text })],
        findings: [finding({ message: text, remedy: text })],
        problems: [problemOf({ message: text, remedy: text, file: text })],
        checked: {
          source: 'commit',
          commit: null,
          base: null,
          head: null,
          branch: null,
          against: text,
        },
        blockers: checkedBlockers({
          registers: [checkedRegister({ packet: text, default: text })],
          items: [
            checkedBlocker({
              id: text,
              note: text,
              gate: text,
              actors: [text],
              stated: 'closed',
              change: 'closed',
              evidence: [{ path: text, schema: null, holds: false, because: text }],
            }),
          ],
          options: [checkedOption({ id: text, admissible: false, because: [text] })],
        }),
        run: { ...report().run, id: text, url: `https://github.com/${text}` },
      },
    );

  const ALLOWED = [
    ...['a', 'br', 'code', 'details', 'h3', 'li', 'p', 'pre', 'strong', 'sub', 'summary'],
    ...['table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
  ];

  test.each(HOSTILE.map((text) => ({ text })))('$text', ({ text }) => {
    const markdown = markdownDocument(hostile(text), 1e7);
    expect(markdown).not.toMatch(UNSEEN);
    const page = rendered(markdown);
    expect(page.elements.filter((name) => !ALLOWED.includes(name))).toEqual([]);
    expect(
      page.attributes.filter((each) => !/^href="https:\/\/github\.com\/[^"<>]*"$/.test(each)),
    ).toEqual(
      ['class="language-sh"'].slice(
        0,
        page.attributes.filter((each) => each.startsWith('class')).length,
      ),
    );
    const plain = rendered(markdownDocument(hostile('plain'), 1e7));
    // The same sections, tables, rows and folds, whatever the text says.
    for (const name of ['tr', 'td', 'table', 'h3', 'details', 'pre']) {
      const count = (html: string) => html.split(`<${name}`).length;
      expect([name, count(page.html)]).toEqual([name, count(plain.html)]);
    }
  });
});

describe('what a reviewer reads', () => {
  test('the typical report, as the comment has it', () => {
    expect(commentBody(typicalReport(), MARKER)).toMatchSnapshot();
  });

  test('all is well', () => {
    const files = [
      checkedFile({ status: 'match', mismatch: [], causes: [], locations: [], restore: null }),
    ];
    expect(commentBody(reportOf(files), MARKER)).toMatchSnapshot();
  });

  test('nothing could be judged', () => {
    const nothing = {
      source: 'commit',
      commit: null,
      base: null,
      head: null,
      branch: null,
      against: null,
    } as const;
    const subject = report({
      verdict: 'error',
      counts: { sealed: 0, matching: 0, drifted: 0, bytes: 0 },
      checked: nothing,
      problems: [problemOf()],
      seals: [],
    });
    expect(commentBody(subject, MARKER)).toMatchSnapshot();
  });

  test('an unexplained drift stands above an explained one, and one of the base below both', () => {
    const files = [
      checkedFile({ path: 'a', since: 'base' }),
      checkedFile({ path: 'b', explained: true }),
      checkedFile({ path: 'c', explained: false }),
    ];
    const text = markdownDocument(reportOf(files), 1e7);
    const rows = text.split('\n').filter((line) => /^\| `[abc]` \|/.test(line));
    expect(rows.map((row) => row[3])).toEqual(['c', 'b', 'a']);
  });
});
