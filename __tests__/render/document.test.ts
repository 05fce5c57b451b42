import { describe, expect, test } from '@jest/globals';
import { NOTHING_CHECKED } from '../../src/action/nothing-checked.ts';
import { LIMITS } from '../../src/core/limits.ts';
import type { Report } from '../../src/core/report.ts';
import { commentBody, summaryText } from '../../src/render/comment.ts';
import { markdownDocument, SURFACES } from '../../src/render/markdown/document.ts';
import { HOSTILE, UNSEEN } from './hostile.fixture.ts';
import { rendered } from './rendered.fixture.ts';
import {
  cause,
  checkedBlocker,
  checkedBlockers,
  checkedFile,
  checkedOption,
  checkedRegister,
  DIGEST,
  finding,
  location,
  OTHER,
  problemOf,
  relaxation,
  report,
  reportOf,
  reseal,
  typicalReport,
} from './report.fixture.ts';

const MARKER = '<!-- seal-vs-bytes key=default run=1 attempt=1 head= -->';
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** The job summary of at most `most` characters. */
const documentOf = (subject: Report, most: number): string =>
  markdownDocument(subject, null, { ...SURFACES.summary, most, measure: (text) => text.length });

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
  test.each(HUGE)('%s: comment and summary fit, and link to the full report', (_, make) => {
    const { comment } = expectFits(make());
    expect(comment).toMatch(/This is shortened: the job summary of this run has the whole report/);
    expect(comment).toContain('28 of 28 negative controls caught');
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

  test('a report that fits is complete, without a note on shortening', () => {
    const { comment, summary } = expectFits(typicalReport());
    expect(comment).not.toContain('shortened');
    expect(comment.split('\n').slice(2).join('\n')).toBe(summary);
  });

  test('what is left out is counted', () => {
    const files = many(300, (n) => checkedFile({ path: `f/${n}.md` }));
    expect(documentOf(reportOf(files), 1e7)).toContain('and 100 more files: see the JSON report.');
  });

  test('each step is shorter, and the last has no row', () => {
    const subject = reportOf(many(400, (n) => checkedFile({ path: `f/${n}.md` })));
    const lengths = [1e7, 60_000, 20_000, 8_000, 3_000].map((most) => {
      const text = documentOf(subject, most);
      expect(text.length).toBeLessThanOrEqual(most);
      expectWhole(text);
      return text.length;
    });
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    const last = documentOf(subject, 0);
    expect(last).toContain('drift in 400 of 400 sealed files');
    expect(last).not.toContain('f/1.md');
  });
});

const hostile = (text: string, now = { sha256: DIGEST, bytes: 1 }): Report =>
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
      reseals: [reseal({ path: text, seal: text, because: text, now })],
      relaxations: [relaxation({ subject: text, was: text, now: text, because: text, file: text })],
      findings: [
        finding({ message: text, remedy: text, file: text }),
        finding({ severity: 'note', message: text, remedy: text, file: text }),
      ],
      problems: [problemOf({ message: text, remedy: text, file: text })],
      checked: { ...report().checked, against: text },
      blockers: checkedBlockers({
        registers: [checkedRegister({ path: text, packet: text, default: text })],
        items: [
          checkedBlocker({
            id: text,
            register: text,
            note: text,
            gate: text,
            actors: [text],
            stated: 'closed',
            change: 'closed',
            evidence: [{ path: text, schema: null, holds: false, because: text }],
          }),
        ],
        options: [checkedOption({ id: text, register: text, admissible: false, because: [text] })],
      }),
      run: { ...report().run, id: text, url: `https://github.com/${text}` },
    },
  );

const ALLOWED = [
  ...['a', 'br', 'code', 'details', 'h3', 'li', 'p', 'pre', 'strong', 'sub', 'summary'],
  ...['table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
];

describe('hostile text', () => {
  test.each(HOSTILE.map((text) => ({ text })))('$text', ({ text }) => {
    const markdown = documentOf(hostile(text), 1e7);
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
    const plain = rendered(documentOf(hostile('plain'), 1e7));
    // The same sections, tables, rows and folds, whatever the text says.
    for (const name of ['tr', 'td', 'table', 'h3', 'details', 'pre']) {
      const count = (html: string) => html.split(`<${name}`).length;
      expect([name, count(page.html)]).toEqual([name, count(plain.html)]);
    }
  });
});

test('an empty text is not made bold: its marks alone would be a rule', () => {
  const empty = { message: '', remedy: '', file: null, line: null };
  const subject = report({
    verdict: 'error',
    problems: [problemOf(empty)],
    findings: [finding(empty), finding({ ...empty, code: 'open-blockers' })],
    blockers: checkedBlockers({ items: [checkedBlocker({ actors: [], gate: '' })] }),
  });
  const page = rendered(documentOf(subject, 1e7));
  expect(page.elements).not.toContain('hr');
  expect(page.text).not.toContain('****');
});

describe('hostile text in a pending reseal', () => {
  test.each(HOSTILE.map((text) => ({ text })))('$text', ({ text }) => {
    const subject = hostile(text, { sha256: OTHER, bytes: 4824 });
    const page = rendered(documentOf(subject, 1e7));
    expect(page.elements.filter((name) => !ALLOWED.includes(name))).toEqual([]);
  });
});

describe('what a reviewer reads', () => {
  test('a pending reseal: who approves which head, and the command that reverts it', () => {
    const file = checkedFile();
    const waiting = reseal({ path: file.path, now: file.found });
    const text = documentOf(reportOf([file], { reseals: [waiting] }), 1e7);
    expect(text).toContain('reseal of 1 file not approved \u00b7 head `111111111111`');
    expect(text).toContain('an approving review of head `111111111111` by another user');
    expect(text).toContain(' -- packet/x.seal.json packet/decision.md\n```');
    expect(text).not.toContain('Restore the sealed bytes');
    const because = 'the seal states another digest; the policy denies reseals';
    const denied = documentOf(reportOf([file], { reseals: [{ ...waiting, because }] }), 1e7);
    expect(denied).not.toContain('approving review');
    expect(denied).toContain('**Take back the reseal of 1 file**');
  });

  test('a reseal over other bytes than those of the file is drift, and is restored', () => {
    const stale = reseal({ now: { sha256: DIGEST, bytes: 1 } });
    const text = documentOf(reportOf([checkedFile()], { reseals: [stale] }), 1e7);
    expect(text).toContain('drift in 1 of 1 sealed file');
    expect(text).toContain('Restore the sealed bytes');
  });

  test('many files are grouped by cause, the most severe first', () => {
    const files = [
      ...many(30, (n) => checkedFile({ path: `bom/${n}.md` })),
      ...many(20, (n) =>
        checkedFile({ path: `crlf/${n}.md`, causes: [cause({ id: 'eol-crlf' })] }),
      ),
      ...many(4, (n) => checkedFile({ path: `odd/${n}.md`, causes: [cause({ id: 'homoglyph' })] })),
      ...many(2, (n) =>
        checkedFile({
          path: `edit/${n}.md`,
          explained: false,
          causes: [cause({ id: 'edited', proof: 'located' })],
        }),
      ),
    ];
    const [head = ''] = documentOf(reportOf(files), 1e7).split('<details><summary>All 56 files');
    const rows = [...head.matchAll(/^\| (\w[^|<]*)<br>[^|]*\| (\d+) \|/gm)];
    expect(rows.map(([, happened, count]) => [happened, count])).toEqual([
      ['look-alike letters exchanged (suspicious)', '4'],
      ['edited', '2'],
      ['BOM added', '30'],
      ['LF became CRLF', '20'],
    ]);
    expect(head).toContain('and 27 more');
  });

  test('files of one commit are restored by one command, on one line', () => {
    const git = `git --literal-pathspecs checkout ${'2'.repeat(40)} --`;
    const commands = [
      `${git} a.md`,
      'seal-vs-bytes restore --all',
      `${git} "c d.md"`,
      `${git} e.md`,
    ];
    const files = commands.map((restore, at) => checkedFile({ path: `${at}.md`, restore }));
    expect(documentOf(reportOf(files), 1e7)).toContain(
      `\`\`\`sh\n${git} a.md "c d.md" e.md\nseal-vs-bytes restore --all\n\`\`\``,
    );
  });

  test('the typical report, as a comment', () => {
    expect(commentBody(typicalReport(), MARKER)).toMatchSnapshot();
  });

  test('all is well', () => {
    const files = [
      checkedFile({ status: 'match', mismatch: [], causes: [], locations: [], restore: null }),
    ];
    expect(commentBody(reportOf(files), MARKER)).toMatchSnapshot();
  });

  test('nothing could be judged', () => {
    const subject = report({
      verdict: 'error',
      counts: { sealed: 0, matching: 0, drifted: 0, bytes: 0 },
      checked: NOTHING_CHECKED,
      problems: [problemOf()],
      seals: [],
    });
    expect(commentBody(subject, MARKER)).toMatchSnapshot();
  });

  test('an edit that was located is not called unexplained', () => {
    const files = [
      checkedFile({ path: 'a', explained: false, causes: [cause({ proof: 'located' })] }),
      checkedFile({ path: 'b', explained: false, causes: [cause({ proof: 'observed' })] }),
      checkedFile({ path: 'c', explained: false, causes: [] }),
      checkedFile({ path: 'd', explained: true }),
    ];
    const text = documentOf(reportOf(files), 1e7);
    expect(text).toContain(
      '**4 of 4 sealed files drifted**: 1 edited, 2 unexplained, 1 with a proven cause.',
    );
  });

  test('an unexplained drift is before an explained one, and one of the base after both', () => {
    const files = [
      checkedFile({ path: 'a', since: 'base' }),
      checkedFile({ path: 'b', explained: true }),
      checkedFile({ path: 'c', explained: false }),
    ];
    const text = documentOf(reportOf(files), 1e7);
    const rows = [...text.matchAll(/^\| \[`([abc])`\]/gm)].map(([, name]) => name);
    expect(rows).toEqual(['c', 'b', 'a']);
  });
});
