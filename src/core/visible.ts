import { UNSEEN } from './unseen.ts';

/**
 * Text from a repository, made safe to look at: controls, bidi and other format
 * characters, blanks and lone surrogates become visible tokens, so that what is
 * shown is what is there. No surface prints such a character raw.
 */

const TOKENS: Readonly<Record<string, string>> = {
  '\t': '\u2409',
  '\n': '\u240a',
  '\r': '\u240d',
  '\0': '\u2400',
  '\ufeff': '\u27e6BOM\u27e7',
};

const SEEN = /^[\x20-\x7e]*$/;
let hidden: RegExp | null = null;

export function visibleText(text: string): string {
  // Nearly all text is ASCII, and the classes of Unicode take a millisecond to compile.
  if (SEEN.test(text)) return text;
  hidden ??= new RegExp(UNSEEN, 'gu');
  return text.replace(hidden, (character) => TOKENS[character] ?? token(character));
}

function token(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  // A byte of a path that is no UTF-8 (see path.ts).
  if (code >= 0xdc80 && code <= 0xdcff) return `\u27e6\\x${(code - 0xdc00).toString(16)}\u27e7`;
  return `\u27e6U+${code.toString(16).toUpperCase().padStart(4, '0')}\u27e7`;
}

/** Cuts between code points; says that it cut. `most` counts UTF-16 code units. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = text.slice(0, most - 1);
  if (/[\ud800-\udbff]$/.test(kept)) kept = kept.slice(0, -1);
  return `${kept}\u2026`;
}
