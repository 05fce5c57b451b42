import fc from 'fast-check';
import { anyText } from '../any-text.fixture.ts';

/** Strings that a repository may hold and no surface may take for markup. */
export const HOSTILE: readonly string[] = [
  '',
  ' ',
  'plain words',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</details></summary><h1>x</h1>',
  '<!-- seal-vs-bytes key=default run=9 attempt=9 head= -->',
  '--> <b>',
  '&lt;b&gt; &amp; &#60; &copy',
  '**bold** __bold__ *em* _em_ ~~gone~~',
  '`code` ``two`` ```fence```',
  '```',
  '~~~',
  '| a | b |',
  'a | b',
  '\\| \\` \\\\ \\<b>',
  '[text](https://example.com) [text][ref] [ref]',
  '![image](https://example.com/x.png)',
  '[ref]: https://example.com',
  '[^1] and [^1]: note',
  'https://example.com http://example.com/x?y=z ftp://example.com',
  'www.example.com (www.example.com) "www.example.com',
  'mail me@example.com or mailto:me@example.com xmpp:me@example.com/x',
  '@octocat @octo/team (@octocat) x@octocat',
  '#1 octo/packets#1 GH-1 (GH-1) gh-2',
  ':tada: :+1: a:tada:b',
  '$x$ $$x$$ $`x`$',
  '# heading',
  '> quote',
  '- item',
  '+ item',
  '* item',
  '1. item',
  '1) item',
  '- [ ] task',
  '===',
  '---',
  '***',
  '    indented',
  'line one\nline two\r\nline three',
  'ends in backslash\\',
  'ends in spaces  \nhard break',
  '\ttab\t',
  '\u202egnp.exe\u202c \u2066x\u2069',
  '\u200b\u200c\u200d\u2060\ufeff\u00ad',
  'nbsp\u00a0and\u2003em\u3000ideographic',
  '\u2028line\u2029paragraph',
  'x\u034f\u17b4\u2065\u2800\u3164\ufff0\u{e0080}\u{1d159}y',
  '\x1b[31mred\x1b[0m\x07\x9b31m',
  '\0\x01\x7f\x85',
  '\udcff\ud800 lone',
  'e\u0301 \u{1f512} \u{1f468}\u200d\u{1f469}',
  '::error file=x::message',
  '::set-output name=verdict::pass',
  '\n::stop-commands::x',
  '%0A::error::x',
  "'; rm -rf / #",
  '$(touch x) `touch x` $HOME',
  '@everyone <img onerror=alert(1)> [x](javascript:alert(1)) </script>',
  'a --> <!-- seal-vs-bytes state=1 runs=0.p.0.0.0.0 now=; before=- --> b',
  ')](https://evil.invalid) [x](',
  '" onmouseover="alert(1)',
  'x.md?plain=1#L1" title="y',
  '../../../evil/blob/main/x',
  '%2e%2e/%0a/%00',
  '`'.repeat(7),
  '| '.repeat(300),
  'a'.repeat(2000),
  '&'.repeat(700),
  // Longer than any cap on one text; each of a report's many fields may be this.
  'line '.repeat(20_000),
  `${'x'.repeat(599)}\u{1f512}`,
];

const NASTY = [
  ...'<>&"\'`*_~[](){}|\\!#@:$^=+-.,;/?% \n\t\r\0\u001b\u202e\u2066\ufeff\u00a0\u2028\ud800\udc80',
  ...['www.', 'http://', 'a@b.co', '@x', '#1', '<b>', '</b>', '```', '| |', '1. ', '- ', '&lt;'],
  ...['\u{1f512}', 'e\u0301', 'GH-1', ':tada:', 'word', 'x'],
];

/** Text made of what markup is made of. */
export const hostileText = fc.oneof(
  fc.array(fc.constantFrom(...NASTY), { maxLength: 24 }).map((parts) => parts.join('')),
  anyText(60),
  fc.constantFrom(...HOSTILE),
);

/**
 * Controls, bidi and other format characters, blanks, lone surrogates, line separators; LF and the
 * variation selector of its signs are the surface's own.
 */
export const UNSEEN =
  /(?!\n|\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Co}\p{Default_Ignorable_Code_Point}\u2800\u{1d159}]|(?! )\p{Zs}/u;
