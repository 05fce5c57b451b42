import { shortened, visibleText } from '../../core/visible.ts';

/**
 * Text from a repository as GitHub-flavoured Markdown that says just that text.
 * Character references are never markup (CommonMark 0.31, "Entity and numeric
 * character references"), so every character that could begin a construct
 * becomes one. GitHub links mentions and issue numbers after the Markdown is
 * rendered, in text but never in code: words that look like one go into code.
 */

const MARKUP = /[&<>`*_~[\]|\\#@$]/g;
const REFERENCE_LIKE = /[@#]|:\/\/|www\.|\bGH-\d|:[\w+-]+:/i;
/** At the start of a block a digit, a dash or a quote sign may begin a list, a heading or a quote. */
const BLOCK_START = /^[^\p{L}&<`]/u;
const SAFE_CODE = /^[A-Za-z0-9_./@+=:,()#;?!%-]+(?: [A-Za-z0-9_./@+=:,()#;?!%-]+)*$/;

const entity = (character: string): string => `&#${character.codePointAt(0)};`;

/** Prose in a table cell or a paragraph, on one line. */
export function prose(text: string, most = 600): string {
  return shortened(visibleText(text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '')), most)
    .split(' ')
    .map((word) => (REFERENCE_LIKE.test(word) ? code(word) : word.replace(MARKUP, entity)))
    .join(' ')
    .replace(BLOCK_START, entity);
}

/** Prose in bold; of no text nothing, where the marks alone would be a rule across the page. */
export function strong(text: string): string {
  const shown = prose(text);
  return shown === '' ? '' : `**${shown}**`;
}

/** A name, a path, a digest: as code, on one line. */
export function code(text: string, most = 300): string {
  const shown = shortened(visibleText(text), most);
  if (shown === '') return '<code>&nbsp;</code>';
  if (SAFE_CODE.test(shown)) return `\`${shown}\``;
  // A dot is escaped too: after a blank, "www." would become a link inside the element.
  return `<code>${shown.replace(/[^A-Za-z0-9 /-]/gu, entity)}</code>`;
}

/** A name inside an HTML block, such as `<summary>`, where Markdown is not read. */
export function htmlCode(text: string, most = 300): string {
  const shown = shortened(visibleText(text), most);
  return `<code>${shown.replace(/[^A-Za-z0-9 ./_-]/gu, entity)}</code>`;
}

/** Lines for a shell, in a fence longer than any run of backticks in them. */
export function shellBlock(lines: readonly string[]): string {
  const body = lines
    .flatMap((line) => line.split('\n'))
    .map(visibleText)
    .join('\n');
  const longest = Math.max(0, ...(body.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}sh\n${body}\n${fence}`;
}

/** A table. Cells are Markdown already: on one line, and every `|` of theirs escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Of ASCII the second class is the first one; its tables take a millisecond to compile. */
const PLAIN_MARKUP = /[^A-Za-z0-9 ,._-]/g;
const WORD_MARKUP = /[^\p{L}\p{N} ,._-]/gu;

/** Words inside an HTML block, such as `<summary>`, where Markdown is not read. */
export function htmlProse(text: string, most = 300): string {
  const shown = shortened(visibleText(text.replace(/[ \t\r\n]+/g, ' ')), most);
  return REFERENCE_LIKE.test(shown)
    ? htmlCode(text, most)
    : shown.replace(/^[\x20-\x7e]*$/.test(shown) ? PLAIN_MARKUP : WORD_MARKUP, entity);
}
