import type { Code, Heading, Html, Nodes, Paragraph, Root } from 'mdast';
import { foreignIn } from './markdown-content.ts';
import { defaultIn, likeDefault, linesOf, type SourceLine } from './markdown-default.ts';
import { type MarkdownDraft, PLAIN } from './markdown-draft.ts';
import { invisibleIn, likeRegister } from './markdown-names.ts';
import { type TextTable, textTable } from './markdown-table.ts';
import { endOf, isBreak, isComment, offsetOf, textOf, walk } from './markdown-tree.ts';
import { quoted } from './quoted.ts';

/** A table, and whether it is directly on the page: in no list, quote or footnote. */
export interface PlacedTable extends TextTable {
  readonly top: boolean;
}

/** Blocks whose content is inline. */
const TEXTS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** Fenced code that GitHub draws instead of showing. */
const DRAWN: ReadonlySet<string> = new Set(['mermaid', 'math', 'geojson', 'topojson', 'stl']);

/**
 * Walks the whole page: takes packet and default to the draft, refuses whatever the
 * page shows otherwise than it reads, and returns its tables.
 */
export function sweep(tree: Root, source: string, draft: MarkdownDraft): readonly PlacedTable[] {
  return new Sweep(tree, source, draft).run();
}

class Sweep {
  readonly #tree: Root;
  readonly #source: string;
  readonly #draft: MarkdownDraft;
  readonly #top: ReadonlySet<Nodes>;
  readonly #tables: PlacedTable[] = [];
  readonly #headings: Heading[] = [];
  readonly #inline = new Set<Nodes>();

  constructor(tree: Root, source: string, draft: MarkdownDraft) {
    this.#tree = tree;
    this.#source = source;
    this.#draft = draft;
    this.#top = new Set<Nodes>(tree.children);
  }

  run(): readonly PlacedTable[] {
    for (const node of walk(this.#tree)) {
      this.#markInline(node);
      this.#visit(node);
    }
    this.#checkHeadings();
    return this.#tables;
  }

  /** Marks what a paragraph, heading or cell contains, however deep; parents come first. */
  #markInline(node: Nodes): void {
    if (!this.#inline.has(node) && !TEXTS.has(node.type)) return;
    if ('children' in node) for (const child of node.children) this.#inline.add(child);
  }

  #visit(node: Nodes): void {
    if (node.type === 'table') {
      this.#tables.push({ ...textTable(node), top: this.#top.has(node) });
    } else if (node.type === 'heading') {
      this.#headings.push(node);
      this.#refuseDefaults(linesOf(node, this.#source), 'in a heading');
    } else if (node.type === 'tableCell') {
      this.#refuseDefaults(linesOf(node, this.#source), 'in a table');
    } else if (node.type === 'paragraph') this.#paragraph(node);
    else if (node.type === 'html') this.#html(node);
    else if (node.type === 'code') this.#code(node);
    else if (node.type === 'text') this.#text(node.value, offsetOf(node));
  }

  #html(node: Html): void {
    const { value } = node;
    if (isComment(value, this.#inline.has(node)) || this.#breaksLine(node)) return;
    const comment = value.startsWith('<!--');
    this.#draft.refuse(
      offsetOf(node),
      comment ? 'This HTML comment ends early, late or never.' : 'The page contains HTML.',
      comment
        ? 'Write <!-- text --> without -- in the text, and nothing after it on its line.'
        : 'Write it in Markdown: only comments and <br> are read as HTML.',
    );
  }

  /**
   * `<br>` with text before it. At the start of a line it may start an HTML block, which
   * swallows what follows: parsers differ after the first line of a list or quote.
   */
  #breaksLine(node: Html): boolean {
    const start = this.#source.lastIndexOf('\n', offsetOf(node)) + 1;
    const before = this.#source.slice(start, offsetOf(node));
    return this.#inline.has(node) && isBreak(node.value) && /[^\s>+*.)\d-]/.test(before);
  }

  #code(node: Code): void {
    const language = (node.lang ?? '').toLowerCase();
    if (!DRAWN.has(language)) return;
    this.#draft.refuse(
      offsetOf(node),
      `GitHub draws this ${language} block: what it shows cannot be read.`,
      'Move it to another file.',
    );
  }

  /** Tags that parsers take differently, and math in blocks, which may span what is between. */
  #text(value: string, offset: number): void {
    const found = ['<!', '<?', '$$'].find((mark) => value.includes(mark));
    if (found === undefined) return;
    this.#draft.refuse(
      offset,
      found === '$$' ? 'GitHub shows text between $$ as math.' : `The text contains ${found}.`,
      'Write it as inline code.',
    );
  }

  #paragraph(node: Paragraph): void {
    const lines = linesOf(node, this.#source);
    this.#refuseMath(node);
    this.#refuseRows(lines);
    if (!this.#top.has(node)) {
      this.#refuseDefaults(lines, 'in a list, quote or footnote');
      return;
    }
    for (const [index, line] of lines.entries()) {
      const id = defaultIn(line.text);
      if (id === null) this.#refuseDefaults([line], 'in another form');
      else if (!line.own || lines[index + 1]?.own === false) this.#joined(line);
      else this.#default(id, line, node);
    }
  }

  #default(id: string, line: SourceLine, paragraph: Paragraph): void {
    const foreign = foreignIn(paragraph, 'prose', this.#source);
    const hidden = invisibleIn(id);
    if (foreign === null && hidden === null) {
      this.#draft.defaultDecision(id, line.offset);
      return;
    }
    const what = foreign?.what ?? `the invisible character ${hidden}`;
    this.#draft.refuse(
      foreign?.offset ?? line.offset,
      `The paragraph of the default decision contains ${what}.`,
      PLAIN,
    );
  }

  /** The page joins the lines of a paragraph: "Default: HOLD" and "no longer" are one line there. */
  #joined({ offset }: SourceLine): void {
    this.#draft.refuse(
      offset,
      'On the page, the line of the default decision is joined with the line before or after it.',
      'Put an empty line before and after the line.',
    );
  }

  #refuseDefaults(lines: readonly SourceLine[], where: string): void {
    for (const { text, offset } of lines) {
      if (!likeDefault(text)) continue;
      this.#draft.refuse(
        offset,
        `This reads as the default decision, but is ${where}.`,
        'Name the default in a paragraph of its own: Default decision: `NAME`.',
      );
    }
  }

  /** A formula can draw a table. */
  #refuseMath(node: Paragraph): void {
    const written = this.#source.slice(offsetOf(node), endOf(node));
    if (written.split('$').length < 3) return;
    if (!written.includes('\\') && !written.includes('$`')) return;
    this.#draft.refuse(offsetOf(node), 'This paragraph contains math.', 'Write it as inline code.');
  }

  #refuseRows(lines: readonly SourceLine[]): void {
    for (const { text, offset } of lines) {
      if (!text.includes('|') || likeRegister(text.slice(0, 2_000).split('|')) === null) continue;
      this.#draft.refuse(
        offset,
        'This line reads as the header of a register table, but is not in one.',
        'Give the table a delimiter row of as many columns, and an empty line before and after it.',
      );
    }
  }

  /** The packet is the page's title: its first heading, and the only one of its level or above. */
  #checkHeadings(): void {
    const [title, ...others] = this.#headings;
    if (title === undefined) return;
    const foreign = foreignIn(title, 'words', this.#source);
    if (!this.#top.has(title)) {
      this.#draft.refuse(
        offsetOf(title),
        'The first heading is in a list, quote or footnote.',
        'Start with a heading: # NAME.',
      );
    } else if (foreign !== null) {
      this.#draft.refuse(foreign.offset, `The first heading contains ${foreign.what}.`, PLAIN);
    }
    this.#draft.heading(textOf(title).replace(/\s+/g, ' ').trim(), offsetOf(title));
    const rival = others.find(({ depth }) => depth <= title.depth);
    if (rival === undefined) return;
    this.#draft.refuse(
      offsetOf(rival),
      `The heading ${quoted(textOf(rival))} is of the same level as the packet's or above it.`,
      'Give the packet alone a heading of the first level: # NAME.',
    );
  }
}
