import { foldId } from '../core/skeleton.ts';
import { foreignIn } from './markdown-content.ts';
import { isBlank } from './markdown-cost.ts';
import { type MarkdownDraft, PLAIN } from './markdown-draft.ts';
import {
  disguisedColumn,
  KINDS,
  likeDefaultLabel,
  likeRegister,
  likeStatus,
} from './markdown-names.ts';
import type { PlacedTable } from './markdown-sweep.ts';
import type { TextTable } from './markdown-table.ts';
import { endOf, offsetOf, walk } from './markdown-tree.ts';
import { quoted } from './quoted.ts';

type Kind = keyof typeof KINDS;

export interface ChosenTables {
  readonly blockers: TextTable | null;
  readonly options: TextTable | null;
  readonly grants: TextTable | null;
  /** Tables of prose. */
  readonly others: readonly TextTable[];
}

/**
 * The one table of each kind. A second one of the kind, one that has its leading
 * column in another layout or only looks like it, or one that is not directly on the
 * page, would be rows that nobody judges: refused.
 */
export function chooseTables(
  tables: readonly PlacedTable[],
  source: string,
  draft: MarkdownDraft,
): ChosenTables {
  const choice = new Choice(tables, source, draft);
  const blockers = choice.only('blocker');
  const options = choice.only('option');
  const grants = choice.only('grant');
  return { blockers, options, grants, others: choice.rest() };
}

class Choice {
  readonly #tables: readonly PlacedTable[];
  readonly #source: string;
  readonly #draft: MarkdownDraft;
  readonly #taken = new Set<TextTable>();

  constructor(tables: readonly PlacedTable[], source: string, draft: MarkdownDraft) {
    this.#tables = tables;
    this.#source = source;
    this.#draft = draft;
  }

  only(kind: Kind): TextTable | null {
    const ofKind = this.#tables.filter(({ header }) => header.includes(kind));
    for (const table of ofKind) this.#taken.add(table);
    const [first, second] = ofKind;
    if (first === undefined) {
      if (kind === 'blocker') this.#refuseLack(KINDS[kind]);
      return null;
    }
    if (second !== undefined) {
      this.#draft.refuse(
        second.offset,
        `A second table with the column ${quoted(kind)} starts here.`,
        'Keep one such table.',
      );
      return null;
    }
    const sound = [this.#isPlaced(first), this.#isLaidOut(first, KINDS[kind])];
    return sound.every((each) => each) ? first : null;
  }

  /** What is left is prose, unless it looks like a register's table. */
  rest(): readonly TextTable[] {
    const left = this.#tables.filter((table) => !this.#taken.has(table));
    return left.filter((table) => {
      const like = likeRegister(table.headerCells.map(({ text }) => text));
      const picture = hasPicture(table);
      if (like === null && !picture) return true;
      if (like === null) {
        const message = 'A picture in the header of a table may show a column of a register.';
        this.#draft.refuse(table.offset, message, 'Write the header as text.');
        return false;
      }
      this.#draft.refuse(
        table.offset,
        `This table looks like a register's (column ${quoted(like)}), but is not read.`,
        'Name the columns exactly as the register does, or give a table of prose other columns.',
      );
      return false;
    });
  }

  #refuseLack(columns: readonly string[]): void {
    this.#draft.refuse(
      0,
      `No table has the columns ${columns.join(', ')}.`,
      'Keep the blockers in a Markdown table with these columns, outside code and comments.',
    );
  }

  /** Directly on the page, with an empty line on both sides: no parser sees other rows in it. */
  #isPlaced(table: PlacedTable): boolean {
    if (!table.top) {
      this.#draft.refuse(
        table.offset,
        'This register table is in a list, quote or footnote.',
        'Put the table directly on the page.',
      );
      return false;
    }
    const before = this.#source.slice(0, offsetOf(table.node)).split('\n');
    const after = this.#source.slice(endOf(table.node)).split('\n');
    const around = [before.at(-1), before.at(-2), after[0], after[1]];
    if (around.every((line) => isBlank(line ?? ''))) return true;
    this.#draft.refuse(
      table.offset,
      'This register table has no empty line before or after it.',
      'Put an empty line on both sides of the table.',
    );
    return false;
  }

  #isLaidOut(table: TextTable, columns: readonly string[]): boolean {
    const sound = table.headerCells.every(({ node, text, offset }) => {
      const foreign = foreignIn(node, 'words', this.#source);
      const disguised = disguisedColumn(text);
      if (foreign !== null) {
        const message = `A column's name contains ${foreign.what}.`;
        this.#draft.refuse(foreign.offset, message, PLAIN);
      } else if (disguised !== null) {
        const message = `The column ${quoted(text)} looks like ${quoted(disguised)}, but is not it.`;
        this.#draft.refuse(offset, message, `Write ${disguised}, or another name.`);
      }
      return foreign === null && disguised === null;
    });
    return sound && this.#isComplete(table, columns) && this.#isUnambiguous(table);
  }

  #isComplete({ header, offset }: TextTable, columns: readonly string[]): boolean {
    const lacking = columns.filter((column) => !header.includes(column));
    if (lacking.length === 0) return true;
    this.#draft.refuse(
      offset,
      `The table with the column ${quoted(columns[0] ?? '')} lacks ${lacking.map(quoted).join(', ')}.`,
      `Give it the columns ${columns.join(', ')}.`,
    );
    return false;
  }

  #isUnambiguous({ header, offset }: TextTable): boolean {
    const twice = header.find((name, at) => name !== '' && header.indexOf(name) < at);
    if (twice === undefined) return true;
    this.#draft.refuse(
      offset,
      `The column ${quoted(twice)} is duplicated.`,
      'Keep one of the two.',
    );
    return false;
  }
}

function hasPicture({ headerCells }: TextTable): boolean {
  const parts = headerCells.flatMap(({ node }) => [...walk(node)]);
  return parts.some(({ type }) => type === 'image' || type === 'imageReference');
}

/** A table of prose may give no blocker or grant of the register a status, nor name a default. */
export function refuseRivals(tables: readonly TextTable[], draft: MarkdownDraft): void {
  const ids = draft
    .ids()
    .map(foldId)
    .filter((id) => id !== '');
  for (const { rows, headerCells, offset } of tables) {
    for (const row of [{ cells: headerCells, offset }, ...rows]) {
      const texts = row.cells.map(({ text }) => text);
      if (likeDefaultLabel(texts[0] ?? '')) {
        const remedy = 'Name the default in a paragraph of its own: Default decision: `NAME`.';
        draft.refuse(row.offset, 'This row reads as the default decision.', remedy);
      } else if (givesStatus(texts, ids)) {
        const message = 'This row gives a status to a blocker or grant outside its table.';
        draft.refuse(row.offset, message, 'Keep the status in the register table alone.');
      }
    }
  }
}

/** A cell starts with an id, and one starts with a status or that one ends with it. */
function givesStatus(texts: readonly string[], ids: readonly string[]): boolean {
  const named = texts.filter((text) => {
    const folded = foldId(text);
    return ids.some((id) => folded.startsWith(id));
  });
  if (named.length === 0) return false;
  return texts.some(likeStatus) || named.some((text) => likeStatus(text.split(' ').at(-1) ?? ''));
}
