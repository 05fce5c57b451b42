import assert from 'node:assert/strict';
import { LIMITS } from '../../../src/core/limits.ts';
import { annotations, stepAnnotations } from '../../../src/render/annotations.ts';
import { attestation } from '../../../src/render/attestation.ts';
import { checkRunText } from '../../../src/render/check-run.ts';
import { commentBody, summaryText } from '../../../src/render/comment.ts';
import { htmlReport } from '../../../src/render/html.ts';
import { outputsOf, reportJson } from '../../../src/render/outputs.ts';
import { COLOUR } from '../../../src/render/paint.ts';
import { nextState, readState } from '../../../src/render/run-state.ts';
import { sarifText } from '../../../src/render/sarif.ts';
import { statusText } from '../../../src/render/status.ts';
import { terminalText } from '../../../src/render/terminal.ts';
import { UNSEEN } from '../../render/hostile.fixture.ts';
import { rendered } from '../../render/rendered.fixture.ts';
import { Choices } from '../choices.ts';
import { reportFrom } from '../report-from.ts';
import type { FuzzTarget } from '../target.ts';

/** Every surface, of any report: within its size, and no text of a repository is more than text. */

const MARKER = '<!-- seal-vs-bytes key=default run=1 attempt=1 head= -->';

const ELEMENTS = new Set([
  ...['a', 'br', 'code', 'details', 'h3', 'li', 'p', 'pre', 'strong', 'sub', 'summary'],
  ...['table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
]);
const ATTRIBUTE = /^(?:href="https:\/\/github\.com\/[^"<>]*"|class="language-sh"|align="\w+")$/;

function assertMarkdown(markdown: string): void {
  assert.doesNotMatch(markdown, UNSEEN, 'a raw character is shown');
  const page = rendered(markdown);
  for (const name of page.elements) assert.ok(ELEMENTS.has(name), `an element <${name}>`);
  for (const each of page.attributes) assert.match(each, ATTRIBUTE, 'an attribute');
  const opened = (name: string): number => page.html.split(`<${name}`).length;
  const closed = (name: string): number => page.html.split(`</${name}>`).length;
  for (const name of ['details', 'table', 'code', 'sub']) {
    assert.equal(opened(name), closed(name), `an open <${name}>`);
  }
}

/** Bytes of most reports: what is not chosen is the first of its choices. */
const SEEDS = [
  '',
  '\x03\x01\x02\x00\x01\x00a.md\x02\x01\x00\x05hello',
  Buffer.from(Array.from({ length: 200 }, (_, at) => (at * 37 + 11) % 256)),
  Buffer.from(Array.from({ length: 400 }, (_, at) => (at * 101 + 3) % 256)),
];
const WORDS = [
  '\x01',
  '\x02',
  '\x03',
  '\x04',
  '|',
  '`',
  '<b>',
  '@x',
  '\n',
  '\u202e',
  '](',
  '-->',
  '```',
  '\xff',
];
const shared = { words: WORDS, seeds: SEEDS, longest: 1_500, milliseconds: 6_000 };

export const comment: FuzzTarget = {
  name: 'comment',
  ...shared,
  run(input) {
    const subject = reportFrom(new Choices(input));
    const body = commentBody(subject, MARKER);
    assert.ok([...body].length <= LIMITS.commentCharacters, 'the comment is too long');
    assert.ok(body.startsWith(`${MARKER}\n`), 'the marker is not the first line');
    assert.deepEqual(readState(body), nextState(subject, null), 'the comment forgets its state');
    assertMarkdown(body.split('\n').slice(2).join('\n'));
    const again = commentBody(subject, MARKER, body);
    assert.ok([...again].length <= LIMITS.commentCharacters, 'a second comment is too long');
    const summary = summaryText(subject);
    assert.ok(Buffer.byteLength(summary) <= LIMITS.summaryBytes, 'the summary is too long');
    assert.doesNotMatch(summary, UNSEEN, 'a raw character is shown');
  },
};

const TAGS = new Set([
  ...['html', 'head', 'meta', 'title', 'style', 'body', 'a', 'div', 'header', 'nav', 'main'],
  ...['section', 'article', 'footer', 'h1', 'h2', 'h3', 'h4', 'p', 'ul', 'ol', 'li', 'dl', 'dt'],
  ...['dd', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'code', 'pre', 'span'],
  ...['small', 'strong', 'br', 'del', 'ins', 'details', 'summary'],
]);

export const html: FuzzTarget = {
  name: 'html',
  ...shared,
  run(input) {
    const page = htmlReport(reportFrom(new Choices(input)));
    assert.ok(Buffer.byteLength(page) <= LIMITS.htmlBytes, 'the page is too large');
    assert.doesNotMatch(page, UNSEEN, 'a raw character is shown');
    const body = page.replace(/<style>[\s\S]*?<\/style>/, '');
    const open: string[] = [];
    for (const [tag, slash = '', name = ''] of body.matchAll(/<(\/?)([a-zA-Z][\w-]*)[^>]*>/g)) {
      assert.ok(TAGS.has(name), `an element <${name}>`);
      const bare = tag.replace(/"[^"]*"/g, '""');
      assert.doesNotMatch(bare, /['`]|\s(?:on\w+|style|src|srcdoc|action)\s*=/i, 'an attribute');
      if (['meta', 'br'].includes(name)) continue;
      if (slash === '') open.push(name);
      else assert.equal(open.pop(), name, 'an element is closed in another');
    }
    assert.deepEqual(open, [], 'an element is not closed');
    for (const [, to = ''] of body.matchAll(/\shref="([^"]*)"/g)) {
      assert.match(to, /^(?:#[\w-]+|https?:\/\/[^\s"]*)$/, 'an address');
    }
  },
};

export const surfaces: FuzzTarget = {
  name: 'surfaces',
  ...shared,
  run(input) {
    const subject = reportFrom(new Choices(input));
    const text = terminalText(subject);
    assert.doesNotMatch(text, UNSEEN, 'a raw character is sent to the terminal');
    const coloured = terminalText(subject, COLOUR).replace(/\x1b\[(?:0|1|2|31|32)m/g, '');
    assert.equal(coloured, text, 'colour changes the words');
    for (const { title, message } of annotations(subject)) {
      assert.doesNotMatch(`${title}${message}`, UNSEEN, 'a raw character is in an annotation');
      assert.ok(!`${title}${message}`.includes('\n') && title.length <= 255, 'an annotation');
      assert.ok(
        Buffer.byteLength(message) <= LIMITS.annotationMessage,
        'an annotation is too long',
      );
    }
    const levels = stepAnnotations(subject).map(({ level }) => level);
    for (const level of new Set(levels)) {
      const count = levels.filter((each) => each === level).length;
      assert.ok(count < LIMITS.annotationsPerLevel, 'more annotations than a step shows');
    }
    const { title, summary, conclusion } = checkRunText(subject);
    assert.ok(title.length <= 255 && !UNSEEN.test(title) && !UNSEEN.test(summary), 'a check run');
    assert.equal(conclusion === 'success', subject.verdict === 'pass');
    const { state, description } = statusText(subject);
    assert.ok([...description].length <= LIMITS.statusCharacters && !UNSEEN.test(description));
    assert.equal(state === 'success', subject.verdict === 'pass');
    assert.equal(outputsOf(subject).verdict, subject.verdict);
    assert.deepEqual(JSON.parse(reportJson(subject)), JSON.parse(JSON.stringify(subject)));
    const sarif = sarifText(subject);
    assert.ok(Buffer.byteLength(sarif) < 2 * LIMITS.sarifBytes, 'the SARIF log is too large');
    assert.doesNotMatch(sarif, UNSEEN, 'a raw character is in the SARIF log');
    assert.equal(JSON.parse(sarif).version, '2.1.0');
    const stated = attestation(subject);
    if (stated.ok) {
      const { verificationResult } = JSON.parse(stated.value.predicate);
      assert.equal(verificationResult === 'PASSED', subject.verdict === 'pass');
      const raw = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
      assert.doesNotMatch(stated.value.subjects, raw, 'a raw character is in a subject');
    }
  },
};
