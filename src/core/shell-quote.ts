import { visibleText } from './visible.ts';

/**
 * Returns one word for a command line that people copy, so that POSIX shells,
 * PowerShell and cmd read the same word and run nothing of it; null for a name
 * that no line can carry to all three.
 *
 * A name of plain characters is written as it is. Any other is in double quotes,
 * the only quotes that cmd knows: in them blanks, `&`, `|`, `;`, `<`, `>`, `^`, `(`
 * and `'` have no meaning to any of the three. What has one even there is refused:
 * `$`, a backtick, a backslash and `"` to POSIX shells (POSIX.1-2024, 2.2.3), `!` to
 * an interactive bash; `$`, a backtick and the quotes U+201C to U+201E to PowerShell,
 * which takes U+2018 to U+201B for single ones (about_Quoting_Rules); `%`, and `!`
 * with delayed expansion, to cmd. So is what `visibleText` would change: a command
 * is shown, and would name another file.
 */
export function shellQuote(word: string): string | null {
  if (visibleText(word) !== word || NOT_QUOTABLE.test(word)) return null;
  return PLAIN.test(word) ? word : `"${word}"`;
}

const NOT_QUOTABLE = /[$`\\"!%\u2018-\u201f]/;

/**
 * No `,` (a list in PowerShell), and what one shell reads at the start of a word
 * not there: `@` (PowerShell), `=` (zsh), `-` (an option).
 */
const PLAIN = /^[A-Za-z0-9_./][A-Za-z0-9_./@+=:-]*$/;
