import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sha256 } from '../../../src/core/hashing.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { escaped, html } from '../../../src/render/html/markup.ts';
import { htmlReport } from '../../../src/render/html.ts';
import { anyText } from '../../any-text.fixture.ts';
import { HOSTILE, hostileText, UNSEEN } from '../hostile.fixture.ts';
import { resolved } from '../rendered.fixture.ts';
import { cause, checkedFile, report, reportOf } from '../report.fixture.ts';
import { fullReport, reportFullOf } from './page.fixture.ts';

const idsOf = (page: string): string[] =>
  [...page.matchAll(/<section id="([a-z]+)"/g)].map(([, id = '']) => id);

/** The JSON report as a reader of the page would take it. */
const jsonOf = (page: string): unknown =>
  JSON.parse(resolved(/<code id="report">([\s\S]*?)<\/code>/.exec(page)?.[1] ?? ''));

const textOf = (page: string): string =>
  resolved(page.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<[^>]*>/g, ''));

describe('the page', () => {
  test('has a section for each kind of content, and no empty one', () => {
    expect(idsOf(htmlReport(fullReport()))).toEqual([
      ...['summary', 'problems', 'drift', 'details', 'reseals', 'relaxations'],
      ...['decision', 'findings', 'seals', 'matches', 'about', 'json'],
    ]);
    expect(idsOf(htmlReport(report()))).toEqual(['summary', 'seals', 'about', 'json']);
  });

  test('is the same for the same report', () => {
    expect(htmlReport(fullReport())).toBe(htmlReport(fullReport()));
  });

  test('allows its own style sheet by digest, and nothing else', () => {
    const page = htmlReport(fullReport());
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    const digest = Buffer.from(sha256(Buffer.from(style)), 'hex').toString('base64');
    const policy = resolved(/Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.toMatch(/<(?:script|img|iframe|object|form|input|link)\b|\bstyle=|\son\w+=/i);
    expect(style).not.toMatch(/url\(|@import/);
  });

  test('contains the JSON report unchanged', () => {
    const subject = reportFullOf(
      'a</code></pre><script>\u202e\u0000\ud800 \u00a0\u2800\u3164\u034f\u{1d159}"\\u0041"',
    );
    const page = htmlReport(subject);
    expect(jsonOf(page)).toEqual(JSON.parse(JSON.stringify(subject)));
    expect(page).not.toMatch(UNSEEN);
  });

  test('has the verdict, the counts and the commits', () => {
    const text = textOf(htmlReport(fullReport()));
    for (const part of ['Fail', '1 of 5', 'sealed files match', '28 of 28', '3'.repeat(40)]) {
      expect(text).toContain(part);
    }
  });

  test('shows the history of a blocker, and what counts', () => {
    const text = textOf(htmlReport(fullReport()));
    expect(text).toContain('open \u2192 narrowed');
    expect(text).toContain('open \u2192 closedclosed; counts as open');
    expect(text).toContain('open \u2192 no longer in the registervanished');
    expect(text).toContain('not verified packet/dry-run.jsonno seal names it');
  });
});

describe('side by side', () => {
  const page = htmlReport(fullReport());
  const rows = [...page.matchAll(/<tr role="row"><td[\s\S]*?<\/tr>/g)].map(([row]) => row);

  test('each line has its number, its side and its sign', () => {
    expect(rows).toHaveLength(3);
    expect(textOf(rows[1] ?? '')).toBe(
      '7\u2212sealedKept for 3650 days U+2014 EM DASH no more.7+foundKept for 3560 days -- no more.CR',
    );
    expect(textOf(rows[2] ?? '')).toBe('no line8+foundAdded.');
  });

  test('a difference is a deletion and an insertion; characters are named', () => {
    expect(rows[1]).toContain('<del>3650</del>');
    expect(rows[1]).toContain('<ins>3560</ins>');
    expect(rows[1]).toContain('<del><span class="token">U+2014 EM DASH</span></del>');
    expect(rows[1]).toContain('<ins><span class="token">CR</span></ins>');
    expect(page).toContain('There are further differences beyond these lines.');
  });
});

describe('hostile text', () => {
  const SAFE = new Set([
    ...['html', 'head', 'meta', 'title', 'style', 'body', 'a', 'div', 'header', 'nav', 'main'],
    ...['section', 'article', 'footer', 'h1', 'h2', 'h3', 'h4', 'p', 'ul', 'ol', 'li', 'dl', 'dt'],
    ...['dd', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'code', 'pre', 'span'],
    ...['small', 'strong', 'br', 'del', 'ins', 'details', 'summary'],
  ]);

  const check = (page: string): void => {
    const body = page.replace(/<style>[\s\S]*?<\/style>/, '');
    for (const [, name = ''] of body.matchAll(/<\/?([a-zA-Z][\w-]*)/g)) {
      expect([name, SAFE.has(name)]).toEqual([name, true]);
    }
    for (const [, to = ''] of body.matchAll(/\shref="([^"]*)"/g)) {
      expect(to).toMatch(/^(?:#[\w-]+|https?:\/\/[^\s"]*)$/);
    }
    for (const [tag] of body.matchAll(/<[a-zA-Z][^>]*>/g)) {
      const attributes = tag.replace(/"[^"]*"/g, '""');
      expect(attributes).not.toMatch(/['`]|\s(?:on\w+|style|src|srcdoc|action)\s*=/i);
    }
    expect(page).not.toMatch(UNSEEN);
  };

  test('adds no element, no attribute and no URL', () => {
    const extra = [
      ...['[x](javascript:alert(1))', 'javascript:alert(1)', '@everyone', '" onclick="x"'],
      ...["' autofocus onfocus='x", '</style><script>x</script>', 'https://x/"><b>', '%0A::error'],
      'x'.repeat(1_000_000),
    ];
    for (const text of [...HOSTILE, ...extra]) check(htmlReport(reportFullOf(text)));
  });

  test('of any kind', () => {
    fc.assert(
      fc.property(hostileText, (text) => check(htmlReport(reportFullOf(text)))),
      { numRuns: 40 },
    );
  });

  test('an escaped text has the same visible content', () => {
    fc.assert(
      fc.property(anyText(20), (text) => {
        expect(resolved(escaped(text))).toBe(text);
        expect(escaped(text)).not.toMatch(/[<>"'`]/);
      }),
    );
    expect(html`<b>${'<i>'}${html`<i>${1}</i>`}</b>`.html).toBe('<b>&#60;i&#62;<i>1</i></b>');
  });
});

describe('limits', () => {
  test('a page that is too large omits whole sections, in order, with a note', () => {
    const files = Array.from({ length: 9_000 }, (_, i) =>
      checkedFile({ path: `f${i}.md`, causes: [cause({ summary: 'x'.repeat(600) })] }),
    );
    const page = htmlReport(reportOf(files));
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(LIMITS.htmlBytes);
    const bodyOf = (id: string) =>
      new RegExp(`<section id="${id}"[\\s\\S]*?</section>`).exec(page)?.[0];
    expect(bodyOf('json')).toContain('Left out: the page would be too large.');
    // Rows and details are counted before anything else has to go.
    expect(bodyOf('drift')).toContain(`And ${(9_000 - LIMITS.htmlRows).toLocaleString('en-US')}`);
    expect(bodyOf('details')).toContain('more drifted files');
  });

  test('the verdict is present, however large the texts are', () => {
    const files = Array.from({ length: 3_000 }, (_, i) =>
      checkedFile({ path: `${i}${'<'.repeat(4_000)}` }),
    );
    const page = htmlReport(reportOf(files));
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(LIMITS.htmlBytes);
    expect(textOf(page)).toContain('Drift in 3,000 of 3,000 sealed files');
  });
});
