import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfm } from 'micromark-extension-gfm';

/**
 * Parses a text as GitHub does: CommonMark with all of the extensions of GFM. The
 * positions of its nodes are offsets in UTF-16 code units.
 */
export function parseMarkdown(text: string): Root {
  // The library's second search for addresses, in the finished text, is quadratic and
  // changes no visible text: the tokenizer's own is enough.
  const { enter, exit } = gfmAutolinkLiteralFromMarkdown();
  return fromMarkdown(text, {
    extensions: [gfm()],
    mdastExtensions: [
      { enter: { ...enter }, exit: { ...exit } },
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
    ],
  });
}

/** Every node in the order of the text; not by recursion, which a hostile nesting would overflow. */
export function* walk(root: Nodes): Generator<Nodes> {
  const pending: Nodes[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    yield node;
    if (!('children' in node)) continue;
    for (const child of node.children.toReversed()) pending.push(child);
  }
}

export function offsetOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

export function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}

/** The text that the page shows: emphasis and code without their marks, HTML left out. */
export function textOf(node: Nodes): string {
  let text = '';
  for (const part of walk(node)) {
    if (part.type === 'text' || part.type === 'inlineCode') text += part.value;
    else if (part.type === 'break') text += '\n';
    else if (part.type === 'html' && isBreak(part.value)) text += ' ';
  }
  return text;
}

/** `<br>` in one of its spellings. */
export function isBreak(html: string): boolean {
  return /^<br ?\/?>$/i.test(html);
}

/**
 * Only comments, to every reader. HTML takes `<!-->` for a whole one and ends one at
 * `-->` or `--!>`; inline, CommonMark before 0.31 allows no `--` inside, so that the
 * same text would be shown.
 * @param inline whether the comment is part of a paragraph, heading or cell
 */
export function isComment(html: string, inline: boolean): boolean {
  let at = 0;
  while (at < html.length) {
    if (html.charAt(at).trim() === '') {
      at += 1;
      continue;
    }
    if (!html.startsWith('<!--', at)) return false;
    const end = html.indexOf('-->', at + 4);
    const text = html.slice(at + 4, end);
    if (end < 0 || text.startsWith('>') || text.startsWith('->') || text.includes('--!')) {
      return false;
    }
    if (inline && (text.includes('--') || text.endsWith('-'))) return false;
    at = end + 3;
  }
  return true;
}
