import type { Nodes } from 'mdast';
import { likeDefaultLabel } from './markdown-names.ts';
import { endOf, isBreak, offsetOf, walk } from './markdown-tree.ts';

/** A line of a paragraph's source, and whether the page starts a new line with it. */
export interface SourceLine {
  text: string;
  readonly offset: number;
  /** False: a soft line break is before it, which the page shows as a space. */
  readonly own: boolean;
}

/** The lines of a paragraph, heading or cell, with the offset of the text that each starts in. */
export function linesOf(node: Nodes, source: string): readonly SourceLine[] {
  let last: SourceLine = { text: '', offset: offsetOf(node), own: true };
  const lines = [last];
  const start = (text: string, offset: number, own: boolean) => {
    last = { text, offset, own };
    lines.push(last);
  };
  for (const part of walk(node)) {
    const breaks = part.type === 'break' || (part.type === 'html' && isBreak(part.value));
    if (breaks) start('', endOf(part), true);
    else if (part.type === 'inlineCode') last.text += part.value;
    else if (part.type === 'text') {
      let offset = offsetOf(part);
      for (const [index, line] of part.value.split('\n').entries()) {
        if (index === 0) last.text += line;
        else {
          offset = nextLine(source, offset);
          start(line, offset, false);
        }
      }
    }
  }
  return lines;
}

/** Where the next line's text starts: what is before it may be longer than it reads, as `&amp;`. */
function nextLine(source: string, offset: number): number {
  const start = /\n[ \t>]*/g;
  start.lastIndex = offset;
  return start.test(source) ? start.lastIndex : offset;
}

/** The id in `Default decision: ID.`, in any case; null for any other line. */
export function defaultIn(line: string): string | null {
  const colon = Math.max(0, line.indexOf(':'));
  const words = line
    .slice(0, colon)
    .toLowerCase()
    .split(/\s/)
    .filter((word) => word !== '');
  if (words.join(' ') !== 'default' && words.join(' ') !== 'default decision') return null;
  const id = line.slice(colon + 1).trim();
  return (id.endsWith('.') ? id.slice(0, -1) : id).trim();
}

/** Does a line, to a reader, name the default? The colon may be another script's. */
export function likeDefault(line: string): boolean {
  const text = line.slice(0, 200).normalize('NFKC');
  const colon = text.search(/[:\u02d0\ua789\u2236\u0589\u05c3=\u2192\u2013\u2014]| - /);
  return likeDefaultLabel(text.slice(0, Math.max(0, colon)));
}
