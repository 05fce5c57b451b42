import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Parsed } from '../core/problem.ts';
import type { JsonDocument } from './json-document.ts';
import { MarkdownDraft } from './markdown-draft.ts';
import { offsetOf, type TextTable, textOf, textTable, walk } from './markdown-table.ts';
import { ProblemList } from './problem-list.ts';
import { quoted } from './quoted.ts';
import { LineIndex, readUtf8 } from './utf8-text.ts';

/** A Markdown parser's work may grow faster than its text: one of 200 blockers has 40 KB. */
export const MARKDOWN_BYTES = 64 * 1024;

/**
 * Lists and quotes within one another cost the parser time that grows with the
 * square of their number: 64 KiB of them kept it busy for 16 s.
 */
const MARKDOWN_DEPTH = 16;
const MARKDOWN_MARKERS = 2_000;

/**
 * A register kept as a GitHub-flavoured Markdown table, read to the document that
 * the JSON form would be. The first heading is the packet; a line `Default
 * decision: NAME` names the default; a table with the columns blocker, status,
 * actor and gate holds the blockers; tables of options (option, requires) and
 * grants (grant, status) are optional. Code blocks and HTML comments do not count.
 */
export function readMarkdownRegister(bytes: Uint8Array, path: string): Parsed<JsonDocument> {
  const problems = new ProblemList(path);
  const text = readUtf8(bytes, MARKDOWN_BYTES, problems);
  const lines = new LineIndex(text ?? '');
  if (text !== null && !problems.any && shallow(text, lines, problems)) {
    const tree = fromMarkdown(text, {
      extensions: [gfmTable()],
      mdastExtensions: [gfmTableFromMarkdown()],
    });
    const draft = new MarkdownDraft(lines, problems);
    readTree(tree, draft);
    if (!problems.any) return { ok: true, value: draft.document() };
  }
  return { ok: false, problems: problems.toProblems() };
}

const MARKERS = /^[ \t]*(?:(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))[ \t]*)+/gm;

function shallow(text: string, lines: LineIndex, problems: ProblemList): boolean {
  let total = 0;
  for (const { 0: prefix, index } of text.matchAll(MARKERS)) {
    const depth = prefix.match(/>|[-+*]|\d+/g)?.length ?? 0;
    total += depth;
    const deep = depth > MARKDOWN_DEPTH;
    if (!deep && total <= MARKDOWN_MARKERS) continue;
    problems.add(
      deep ? 'too-deep' : 'too-large',
      deep
        ? `The Markdown is nested deeper than ${MARKDOWN_DEPTH} levels.`
        : `The Markdown has more than ${MARKDOWN_MARKERS} list items and quoted lines.`,
      'Flatten the quotes and lists from this line on, or keep the register in a file of its own.',
      lines.placeAt(index),
    );
    return false;
  }
  return true;
}

function readTree(tree: Root, draft: MarkdownDraft): void {
  const tables: TextTable[] = [];
  for (const node of walk(tree)) {
    if (node.type === 'table') tables.push(textTable(node));
    else if (node.type === 'heading') draft.heading(textOf(node).trim(), offsetOf(node));
    else if (node.type === 'paragraph') readDefaults(textOf(node), offsetOf(node), draft);
  }
  const blockers = chosen(tables, ['blocker', 'status', 'actor', 'gate'], draft, true);
  const options = chosen(tables, ['option', 'requires'], draft, false);
  const grants = chosen(tables, ['grant', 'status'], draft, false);
  if (blockers !== null) draft.blockers(blockers);
  draft.options(options);
  draft.grants(grants);
  draft.checkComplete();
}

/** The default stands on a line of its own, wherever in its paragraph. */
function readDefaults(paragraph: string, offset: number, draft: MarkdownDraft): void {
  for (const [index, line] of paragraph.split('\n').entries()) {
    const id = /^\s*default(?:\s+decision)?\s*:\s*(.*?)\s*\.?\s*$/i.exec(line)?.[1];
    if (id !== undefined) draft.defaultDecision(id, offset, index);
  }
}

/**
 * The one table of a kind. A second one of the kind, or one that has its leading
 * column in another layout, would be rows that nobody judges: refused.
 */
function chosen(
  tables: readonly TextTable[],
  columns: readonly string[],
  draft: MarkdownDraft,
  needed: boolean,
): TextTable | null {
  const [kind = ''] = columns;
  const ofKind = tables.filter(({ header }) => header.includes(kind));
  const [first, second] = ofKind;
  if (first === undefined) {
    if (needed) {
      draft.refuse(
        0,
        `No table with the columns ${columns.join(', ')} is here.`,
        'Keep the blockers in a Markdown table with these columns, outside code and comments.',
      );
    }
    return null;
  }
  if (second !== undefined) {
    draft.refuse(
      second.offset,
      `A second table with the column ${quoted(kind)} stands here.`,
      'Keep one such table.',
    );
    return null;
  }
  return layoutHolds(first, columns, draft) ? first : null;
}

function layoutHolds(table: TextTable, columns: readonly string[], draft: MarkdownDraft): boolean {
  const lacking = columns.filter((column) => !table.header.includes(column));
  if (lacking.length > 0) {
    draft.refuse(
      table.offset,
      `The table with the column ${quoted(columns[0] ?? '')} lacks ${lacking.map(quoted).join(', ')}.`,
      `Give it the columns ${columns.join(', ')}.`,
    );
    return false;
  }
  const twice = table.header.find(
    (name, index) => name !== '' && table.header.indexOf(name) < index,
  );
  if (twice === undefined) return true;
  draft.refuse(table.offset, `The column ${quoted(twice)} stands twice.`, 'Keep one of the two.');
  return false;
}
