import type { Link, Nodes } from 'mdast';
import { invisibleIn } from './markdown-names.ts';
import { endOf, isBreak, isComment, offsetOf, textOf, walk } from './markdown-tree.ts';

/** Something in a text that decides which is not shown as it reads. */
export interface Foreign {
  readonly offset: number;
  /** As a noun with its article: "an image". */
  readonly what: string;
}

/**
 * What a text may hold. `words`: plain text, inline code, emphasis. `prose`: links by
 * their visible text, line breaks and comments too.
 */
export type Allowed = 'words' | 'prose';

/** The first part of a cell, heading or paragraph that is more than it may hold, or null. */
export function foreignIn(root: Nodes, allowed: Allowed, source: string): Foreign | null {
  // The text as written, an emphasis as its mark: what an address could run into.
  let loose = '';
  let dollars = 0;
  let marks = 0;
  for (const part of walk(root)) {
    if (part === root) continue;
    const offset = offsetOf(part);
    const what = foreignPart(part, allowed, source);
    if (what !== null) return { offset, what };
    if (part.type === 'emphasis' || part.type === 'strong') {
      marks = Math.max(marks, 1);
      loose += '*';
    } else if (part.type !== 'text') loose += part.type === 'link' ? '' : ' ';
    else {
      const written = source.slice(offset, endOf(part));
      loose += written;
      marks += strayMarks(written);
      if (marks > 1) return { offset, what: 'stray *, _ or ~ marks' };
      dollars += part.value.split('$').length - 1;
      if (dollars > 1) return { offset, what: 'math between $ signs' };
    }
  }
  if (!hasLooseAddress(loose)) return null;
  const [first = root] = 'children' in root ? root.children : [];
  return { offset: offsetOf(first), what: ADDRESS };
}

/** Parsers differ on where a bare address ends, and on what it escapes. */
const ADDRESS = 'a bare address with one of _ * ~ & \\ in it';

function hasLooseAddress(written: string): boolean {
  return written.split(/\s/).some((word) => {
    if (word.includes('@') && /[*~&\\]/.test(word)) return true;
    const start = word.search(/https?:|www\./i);
    return start >= 0 && /[_*~&\\]/.test(word.slice(start));
  });
}

/** Marks that may be emphasis to another parser: not escaped, and `_` not inside a word. */
function strayMarks(written: string): number {
  const isWord = (at: number) => /[A-Za-z0-9]/.test(written.charAt(at));
  let marks = 0;
  for (let at = 0; at < written.length; at += 1) {
    const mark = written.charAt(at);
    if (mark === '\\') at += 1;
    else if (mark === '*' || mark === '~' || mark === '_') {
      const start = at;
      while (written.charAt(at + 1) === mark) at += 1;
      if (mark !== '_' || !isWord(start - 1) || !isWord(at + 1)) marks += 1;
    }
  }
  return marks;
}

const NOUNS: Readonly<Record<string, string>> = {
  image: 'an image',
  imageReference: 'an image',
  delete: 'struck-out text',
  footnoteReference: 'a footnote reference',
  linkReference: 'a link',
  break: 'a line break',
};

const PROSE_PARTS: ReadonlySet<string> = new Set(['linkReference', 'break']);

function foreignPart(part: Nodes, allowed: Allowed, source: string): string | null {
  const prose = allowed === 'prose';
  if (part.type === 'text') return foreignText(part.value, prose);
  if (part.type === 'inlineCode') return invisible(part.value, prose);
  if (part.type === 'emphasis' || part.type === 'strong') return null;
  if (part.type === 'html') {
    if (prose && (isBreak(part.value) || isComment(part.value, true))) return null;
    return isBreak(part.value) ? 'a line break' : 'HTML';
  }
  if (part.type === 'link') return foreignLink(part, prose, source);
  if (prose && PROSE_PARTS.has(part.type)) return null;
  return NOUNS[part.type] ?? `a ${part.type}`;
}

/** A bare address shows what the source says. */
function foreignLink(link: Link, prose: boolean, source: string): string | null {
  const written = source.slice(offsetOf(link), endOf(link));
  return prose || written === textOf(link) ? null : 'a link';
}

function foreignText(text: string, prose: boolean): string | null {
  const shortcode = /:[a-z0-9_+-]{1,60}:/gi;
  for (const [found] of text.matchAll(shortcode)) {
    // Of the all-digit ones GitHub has these two: 12:30:45 is a time.
    if (/[a-z+]/i.test(found) || found === ':100:' || found === ':1234:') {
      return `the emoji shortcode ${found}`;
    }
  }
  if (/[\u0334-\u0338\u20d2\u20d3\u20d8-\u20da\u20e5\u20e6\u20ea\u20eb]/.test(text)) {
    return 'a combining character that strikes out';
  }
  return invisible(text, prose);
}

/** Emoji in prose are joined and coloured by invisible characters. */
function invisible(text: string, prose: boolean): string | null {
  const found = invisibleIn(
    prose ? text.replace(/[\u200d\ufe0e\ufe0f\n]/g, '') : text.replaceAll('\n', ''),
  );
  return found === null ? null : `the invisible character ${found}`;
}
