import type { Place } from '../core/problem.ts';
import type { JsonDocument } from './json-document.ts';
import { emptied, evidenceMember, listOf, wordAndNote } from './markdown-cells.ts';
import { foreignIn } from './markdown-content.ts';
import { isColumn, isProseColumn, likeStatus } from './markdown-names.ts';
import { nearestPlace } from './markdown-places.ts';
import type { TextCell, TextRow, TextTable } from './markdown-table.ts';
import { nearest } from './near-miss.ts';
import type { ProblemList } from './problem-list.ts';
import { quoted } from './quoted.ts';
import type { LineIndex } from './utf8-text.ts';

/** A row as its columns' texts; '' where the row has no such cell. */
type Cells = (column: string) => string;

const BLOCKER_STATUS = ['open', 'narrowed', 'closed'];
const GRANT_STATUS = ['open', 'granted'];
export const PLAIN = 'Write it as plain text or inline code.';

/** Gathers what a Markdown register says, with the place of each row, as its JSON document. */
export class MarkdownDraft {
  readonly #source: string;
  readonly #lines: LineIndex;
  readonly #problems: ProblemList;
  readonly #places = new Map<string, Place>();
  readonly #ids = new Set<string>();
  #packet: string | null = null;
  #default: string | null = null;
  #blockers: readonly unknown[] = [];
  #options: readonly OptionRow[] = [];
  #grants: readonly unknown[] | null = null;

  constructor(source: string, lines: LineIndex, problems: ProblemList) {
    this.#source = source;
    this.#lines = lines;
    this.#problems = problems;
  }

  refuse(offset: number, message: string, remedy: string): void {
    this.#refuseAt(this.#lines.placeAt(offset), message, remedy);
  }

  heading(text: string, offset: number): void {
    this.#packet = text;
    this.#places.set('/packet', this.#lines.placeAt(offset));
  }

  defaultDecision(id: string, offset: number): void {
    const place = this.#lines.placeAt(offset);
    if (this.#default !== null && this.#default !== id) {
      this.#refuseAt(
        place,
        `A second default, ${quoted(id)}, is named here.`,
        'Name one default decision.',
      );
    }
    if (this.#default !== null) return;
    this.#default = id;
    this.#places.set('/default', place);
  }

  /** The ids of the blockers and grants that were read. */
  ids(): readonly string[] {
    return [...this.#ids];
  }

  blockers(table: TextTable): void {
    this.#blockers = this.#rows(table, '/blockers').map(({ cells, offset }) => {
      const { status, note } = this.#status(cells('status'), BLOCKER_STATUS, offset('status'));
      this.#ids.add(cells('blocker'));
      const notes = [note, cells('note')].filter((text) => text !== '');
      return {
        id: cells('blocker'),
        status,
        ...(notes.length === 0 ? {} : { note: notes.join('; ') }),
        actors: listOf(cells('actor')),
        gate: cells('gate'),
        ...evidenceMember(cells('evidence')),
        ...(cells('locks') === '' ? {} : { locks: listOf(cells('locks')) }),
      };
    });
  }

  options(table: TextTable | null): void {
    if (table === null) return;
    this.#options = this.#rows(table, '/options').map(({ cells }) => ({
      id: cells('option'),
      summary: cells('summary') || cells('option'),
      requires: cells('requires').toLowerCase() === 'all' ? 'all' : listOf(cells('requires')),
      grants: listOf(cells('grants')),
    }));
  }

  grants(table: TextTable | null): void {
    if (table === null) return;
    this.#grants = this.#rows(table, '/grants').map(({ cells, offset }) => {
      this.#ids.add(cells('grant'));
      return {
        id: cells('grant'),
        status: this.#status(cells('status'), GRANT_STATUS, offset('status')).status,
        ...(cells('by') === '' ? {} : { by: cells('by') }),
        ...evidenceMember(cells('evidence')),
      };
    });
  }

  /** What a register cannot do without, and a schema could only name by its JSON key. */
  checkComplete(): void {
    if (this.#packet === null) {
      this.refuse(0, 'No heading names the packet.', 'Start with a heading: # NAME.');
    }
    if (this.#default === null) {
      this.refuse(
        0,
        'No line names the default decision.',
        'Add a line of its own: Default decision: `NAME`.',
      );
    }
  }

  document(): JsonDocument {
    const placeOf = (pointer: string) => nearestPlace(this.#places, pointer);
    const value = {
      version: 1,
      packet: this.#packet,
      default: this.#default,
      options: this.#options.length === 0 ? this.#onlyDefault() : this.#options,
      grants: this.#grants ?? this.#openGrants(),
      blockers: this.#blockers,
    };
    return { value, placeOf, placeOfKey: placeOf, plainNumbers: true, numberAt: () => null };
  }

  /** Without a table of options there is one: to keep to the default. */
  #onlyDefault(): readonly unknown[] {
    const id = this.#default;
    this.#places.set('/options', nearestPlace(this.#places, '/default'));
    return [{ id, summary: id, requires: [], grants: [] }];
  }

  /** Without a table of grants, those that the options name are open. */
  #openGrants(): readonly unknown[] {
    const ids = [...new Set(this.#options.flatMap(({ grants }) => grants))];
    this.#places.set('/grants', nearestPlace(this.#places, '/options/0'));
    return ids.map((id) => ({ id, status: 'open' }));
  }

  #rows(table: TextTable, pointer: string): readonly ReadRow[] {
    this.#places.set(pointer, this.#lines.placeAt(table.offset));
    return table.rows.map((row, index) => {
      this.#places.set(`${pointer}/${index}`, this.#lines.placeAt(row.offset));
      this.#checkRow(row, table);
      const cell = (column: string) => row.cells[table.header.indexOf(column)];
      return {
        cells: (column) => emptied(cell(column)?.text ?? ''),
        offset: (column) => cell(column)?.offset ?? row.offset,
      };
    });
  }

  /** GitHub drops cells past the header: a `|` in a note would move the rest out of sight. */
  #checkRow(row: TextRow, { header }: TextTable): void {
    if (row.cells.length > header.length) {
      this.refuse(
        row.offset,
        `This row has ${row.cells.length} cells under ${header.length} columns.`,
        'Write a | inside a cell as \\|.',
      );
    }
    for (const [index, cell] of row.cells.entries()) {
      this.#checkCell(cell, header[index] ?? '');
    }
  }

  /** A known column is read; in another one nothing may look like a status. */
  #checkCell(cell: TextCell, column: string): void {
    if (!isColumn(column)) {
      if (!likeStatus(cell.text)) return;
      this.refuse(
        cell.offset,
        `The column ${quoted(column)}, which is not read, contains the status ${quoted(cell.text)}.`,
        'Write the status in the column "status" alone.',
      );
      return;
    }
    const prose = isProseColumn(column);
    const foreign = foreignIn(cell.node, prose ? 'prose' : 'words', this.#source);
    if (foreign === null) return;
    this.refuse(
      foreign.offset,
      `A cell of the column ${quoted(column)} contains ${foreign.what}.`,
      prose ? 'Write it as plain text, inline code or a link.' : PLAIN,
    );
  }

  /** A status word, exactly; what is in parentheses after it is a note. */
  #status(text: string, words: readonly string[], offset: number): StatusCell {
    const { word, note } = wordAndNote(text);
    if (words.includes(word)) return { status: word, note };
    const meant = nearest(word, words);
    this.refuse(
      offset,
      `The status ${quoted(text)} is none of ${words.join(', ')}.`,
      meant === null
        ? `Write ${words.join(' or ')}, and a note in parentheses after it.`
        : `Did you mean ${quoted(meant)}? Spelling and case count; a note goes in parentheses.`,
    );
    return { status: word, note };
  }

  #refuseAt(place: Place, message: string, remedy: string): void {
    this.#problems.add('not-markdown-register', message, remedy, place);
  }
}

interface OptionRow {
  readonly grants: readonly string[];
}

interface ReadRow {
  readonly cells: Cells;
  readonly offset: (column: string) => number;
}

interface StatusCell {
  readonly status: string;
  readonly note: string;
}
