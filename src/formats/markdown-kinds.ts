import { foreignIn } from './markdown-content.ts';
import { type MarkdownDraft, PLAIN } from './markdown-draft.ts';
import { disguisedColumn, KINDS, likeRegister, likeStatus } from './markdown-names.ts';
import type { PlacedTable } from './markdown-sweep.ts';
import type { TextRow, TextTable } from './markdown-table.ts';
import { endOf, offsetOf } from './markdown-tree.ts';
import { foldId } from './path-folding.ts';
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
      if (like === null) return true;
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
    const apart = before.at(-1)?.trim() === '' && (before.at(-2) ?? '').trim() === '';
    if (apart && (after[0] ?? '').trim() === '' && (after[1] ?? '').trim() === '') return true;
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

/** A table of prose may not give a blocker or grant of the register a status. */
export function refuseRivals(tables: readonly TextTable[], draft: MarkdownDraft): void {
  const ids = new Set(draft.ids().map(foldId));
  const names = (row: TextRow) => row.cells.some(({ text }) => ids.has(foldId(text)));
  for (const { rows, headerCells, offset } of tables) {
    for (const row of [{ cells: headerCells, offset }, ...rows]) {
      if (!names(row) || !row.cells.some(({ text }) => likeStatus(text))) continue;
      draft.refuse(
        row.offset,
        'This row gives a status to a blocker or grant outside its table.',
        'Keep the status in the register table alone.',
      );
    }
  }
}
