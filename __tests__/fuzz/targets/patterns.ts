import assert from 'node:assert/strict';
import picomatch from 'picomatch';
import { compileClosed, compilePattern, escapePattern } from '../../../src/formats/pattern.ts';
import { assertBounded } from '../oracles.ts';
import type { FuzzTarget } from '../target.ts';

/** Our matcher against a regular expression of the same pattern, and against picomatch where both know it. */

/** A pattern as a regular expression over paths with a slash behind each step; for short paths: it backtracks. */
function expressionOf(pattern: string): RegExp {
  const alternatives = braced(pattern).map((alternative) =>
    alternative
      .split('/')
      .map((segment) => (segment === '**' ? '(?:[^/]*/)*' : `${segmentOf(segment)}/`))
      .join(''),
  );
  return new RegExp(`^(?:${alternatives.join('|')})$`, 'su');
}

function segmentOf(segment: string): string {
  let text = '';
  for (const [part] of segment.matchAll(/\\.|\[[!^]?\]?[^\]]*\]|[\s\S]/gu)) {
    if (part === '*') text += '[^/]*';
    else if (part === '?') text += '[^/]';
    else if (part.length > 1 && part.startsWith('[')) text += classOf(part.slice(1, -1));
    else text += quoted(part.startsWith('\\') && part.length > 1 ? part.slice(1) : part);
  }
  return text;
}

const quoted = (text: string): string =>
  [...text].map((one) => `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`).join('');

function classOf(body: string): string {
  const negated = /^[!^]/.test(body);
  const members = [...(negated ? body.slice(1) : body)];
  let text = '';
  for (let at = 0; at < members.length; at += 1) {
    text += quoted(members[at] ?? '');
    if (members[at + 1] !== '-' || at + 2 >= members.length) continue;
    text += `-${quoted(members[at + 2] ?? '')}`;
    at += 2;
  }
  return negated ? `(?!/)[^${text}]` : `(?!/)[${text}]`;
}

/** The alternatives of a pattern, innermost braces first. */
function braced(pattern: string): string[] {
  const open = /^((?:\\.|\[[!^]?\]?[^\]]*\]|[^\\{[])*)\{/su.exec(pattern);
  if (open === null) return [pattern];
  const parts = [...pattern.slice(open[0].length).matchAll(/\\.|\[[!^]?\]?[^\]]*\]|[\s\S]/gu)].map(
    ([part]) => part,
  );
  const choices = [''];
  let depth = 1;
  for (const [at, part] of parts.entries()) {
    if (part === '{') depth += 1;
    if (part === '}') depth -= 1;
    if (depth === 0) {
      const after = parts.slice(at + 1).join('');
      return choices.flatMap((choice) => braced(`${open[1]}${choice}${after}`));
    }
    if (depth === 1 && part === ',') choices.push('');
    else choices[choices.length - 1] += part;
  }
  return [pattern];
}

/** Where picomatch means the same: no braces of one choice, no escapes, no `**` inside a segment. */
function knownToBoth(pattern: string, path: string): boolean {
  const segments = pattern.split('/');
  return (
    /^[\w.*?{},/[\]^-]+$/.test(pattern) &&
    segments.every((segment) => segment === '**' || !segment.includes('**')) &&
    !/\{[^,]*\}|\{.*\{|\.\.|\/\{|\{[^}]*\/|,,|\{,|,\}/.test(pattern) &&
    segments.at(-1) !== '**' &&
    !/\[(?!\^?[a-z]+\])|[^,{]\{|\}[^,}/]/.test(pattern) &&
    /^[\w.-]+(?:\/[\w.-]+)*$/.test(path) &&
    !path.split('/').some((step) => step === '.' || step === '..')
  );
}

const ORACLE = { dot: true, nonegate: true, noextglob: true, windows: false, fastpaths: false };

export const pattern: FuzzTarget = {
  name: 'pattern',
  words: [
    ...[
      '**',
      '**/',
      '/**',
      '*',
      '?',
      '[ab]',
      '[!a-c]',
      '[^/]',
      '{a,b}',
      '{a,{b,c}}',
      '\\*',
      '\\{',
      'a/**/b',
    ],
    ...[
      '.seal.json',
      '\n',
      '\n@@\n',
      'docs/',
      '.',
      '..',
      '\u{1f600}',
      '\u00e9',
      '-',
      ']',
      '{',
      '}',
      ',',
      '!',
    ],
  ],
  seeds: [
    '**/*.seal.json\nx/y/a.seal.json',
    'a/**/b\na/x/y/b',
    '{a,b/c}/[!x]?.md\nb/c/yz.md',
    'evidence/**\nevidence/a/b',
  ],
  longest: 160,
  run(input) {
    // The first line is the pattern, the rest the path.
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(input);
    const cut = text.indexOf('\n');
    const [glob, path] = cut < 0 ? [text, 'a/b.md'] : [text.slice(0, cut), text.slice(cut + 1)];
    const compiled = compilePattern(glob);
    const closed = compileClosed(glob);
    assertBounded(compiled);
    assert.equal(compiled.ok, closed.ok);
    const itself = compilePattern(escapePattern(path));
    if (itself.ok) assert.ok(itself.value(path), 'an escaped path does not match itself');
    if (!compiled.ok || !closed.ok) return;
    const matches = compiled.value(path);
    if (!path.split('/').includes('') && path.length < 60) {
      assert.equal(
        matches,
        expressionOf(glob).test(`${path}/`),
        'a regular expression says otherwise',
      );
    }
    if (knownToBoth(glob, path)) {
      assert.equal(matches, picomatch(glob, ORACLE)(path), 'picomatch says otherwise');
    }
    if (!matches) return;
    for (let cutAt = path.lastIndexOf('/'); cutAt > 0; cutAt = path.lastIndexOf('/', cutAt - 1)) {
      assert.ok(
        closed.value.mayContain(path.slice(0, cutAt)),
        'a match below what may contain none',
      );
    }
  },
};
