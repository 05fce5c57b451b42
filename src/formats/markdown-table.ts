import type { Table, TableCell } from 'mdast';
import { offsetOf, textOf } from './markdown-tree.ts';

/** A table as text, with the places its rows and cells start at. */
export interface TextTable {
  /** Lower-case names of its columns. */
  readonly header: readonly string[];
  readonly headerCells: readonly TextCell[];
  readonly offset: number;
  readonly rows: readonly TextRow[];
  readonly node: Table;
}

export interface TextRow {
  readonly offset: number;
  readonly cells: readonly TextCell[];
}

export interface TextCell {
  readonly text: string;
  readonly offset: number;
  readonly node: TableCell;
}

export function textTable(table: Table): TextTable {
  const [header, ...rows] = table.children;
  const headerCells = (header?.children ?? []).map(textCell);
  return {
    header: headerCells.map(({ text }) => text.toLowerCase()),
    headerCells,
    offset: offsetOf(table),
    rows: rows.map((row) => ({ offset: offsetOf(row), cells: row.children.map(textCell) })),
    node: table,
  };
}

function textCell(cell: TableCell): TextCell {
  const [content] = cell.children;
  return {
    text: textOf(cell).replace(/\s+/g, ' ').trim(),
    offset: offsetOf(content ?? cell),
    node: cell,
  };
}
