import assert from 'node:assert/strict';
import { decodePath, encodePath, unsafeListedPath, unsafePath } from '../../../src/core/path.ts';
import { shellQuote } from '../../../src/core/shell-quote.ts';
import { shortened, visibleText } from '../../../src/core/visible.ts';
import { ProblemList } from '../../../src/formats/problem-list.ts';
import { readUtf8 } from '../../../src/formats/utf8-text.ts';
import { uriOf } from '../../../src/render/file-uri.ts';
import { UNSEEN } from '../../render/hostile.fixture.ts';
import { assertBelowTop, assertProblems, strictText } from '../oracles.ts';
import type { FuzzTarget } from '../target.ts';

const WORDS = [
  ...[
    '\ufeff',
    '\ufffe',
    '\xc0\x80',
    '\xed\xa0\x80',
    '\xf4\x90\x80\x80',
    '\xe2\x82',
    '\xf0\x9f\x92',
  ],
  ...[
    '\u20ac',
    '\u{1f600}',
    '../',
    '/..',
    '.git',
    '.GIT/',
    'C:',
    '\\',
    '//',
    '/./',
    "'",
    '-',
    '\u202e',
  ],
];

/** Our UTF-8 against `TextDecoder`. */
export const utf8: FuzzTarget = {
  name: 'utf8',
  words: WORDS,
  seeds: ['a\u00e9\u20ac\u{1f600}\n', Buffer.from([0xff, 0xfe, 0x61, 0]), '\ufeffa', 'a\0b'],
  run(input) {
    const problems = new ProblemList('a');
    const text = readUtf8(input, 1_000_000, problems);
    const strict = strictText(input);
    if (problems.any) assertProblems(problems.toProblems());
    if (strict === null || strict.includes('\0')) {
      assert.ok(problems.any && text === null, 'accepted what is no text in UTF-8');
    } else if (strict.startsWith('\ufeff')) {
      assert.ok(problems.any, 'accepted a byte order mark');
      assert.equal(text, strict.slice(1), 'read another text than TextDecoder');
    } else {
      assert.deepEqual([text, problems.any], [strict, false], 'read another text than TextDecoder');
    }
    // The place of the first bad byte: everything before it is sound, and one byte more is not.
    const [first] = problems.toProblems();
    if (strict !== null || first?.line !== 1 || first.column === null) return;
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(input);
    if (!/^The file is not UTF-8/.test(first.message) || before.startsWith('\ufeff')) return;
    assert.ok(before.slice(0, first.column - 1).isWellFormed(), 'a place inside a character');
    assert.equal(before[first.column - 1], '\ufffd', 'the bad byte is not at its place');
  },
};

/** What a shell makes of one quoted word, in which nothing is escaped. */
function unquoted(word: string): string {
  return word.replace(/^"([^$`\\"!%]*)"$/, '$1');
}

/** Paths: bytes and back, and no safe one leaves the repository on any system. */
export const paths: FuzzTarget = {
  name: 'paths',
  words: WORDS,
  seeds: [
    'docs/a b.md',
    'a/../b',
    'a\\b',
    './a',
    'C:/x',
    Buffer.from([0x61, 0xff, 0x2f, 0xe2, 0x82]),
  ],
  longest: 512,
  run(input) {
    const path = decodePath(input);
    assert.deepEqual(
      encodePath(path),
      Buffer.from(input),
      'a path has other bytes than it came from',
    );
    const strict = strictText(input);
    if (strict !== null) assert.equal(path, strict, 'a path in UTF-8 has another text');
    if (unsafePath(path) === null) {
      assertBelowTop(path);
      assert.ok(path.isWellFormed() && !path.includes('\\'), 'a safe path is not well-formed');
    }
    if (unsafeListedPath(path) === null) assertBelowTop(path);
    const shown = visibleText(path);
    assert.doesNotMatch(shown, UNSEEN, 'visible text has a character that is not seen');
    assert.ok(shortened(shown, 40).length <= 40, 'shortened text is too long');
    const quoted = shellQuote(path);
    if (quoted !== null) {
      assert.equal(unquoted(quoted), path, 'a shell reads another word');
      assert.match(quoted, /^(?:[A-Za-z0-9_./@+=:-]+|"[^"]*")$/, 'a shell reads syntax');
      assert.equal(visibleText(quoted), quoted, 'a command is shown with a token in it');
    }
    const uri = uriOf(path);
    assert.match(uri, /^[!-~]*$/, 'an address has a character that must be escaped');
    assert.ok(!/(?:^|\/)\.{0,2}(?:\/|$)/.test(uri), 'an address leads to another folder');
    if (!path.isWellFormed()) return;
    const named = decodeURIComponent(uri);
    assert.ok(named === path || named === `/${path}`, 'an address names another path');
  },
};
