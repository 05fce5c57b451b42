import type { Nodes, Table, TableCell } from 'mdast';

/** A table as text, with the places its rows and cells start at. */
export interface TextTable {
  /** Lower-case names of its columns. */
  readonly header: readonly string[];
  readonly offset: number;
  readonly rows: readonly TextRow[];
}

export interface TextRow {
  readonly offset: number;
  readonly cells: readonly TextCell[];
}

export interface TextCell {
  readonly text: string;
  readonly offset: number;
  /** Markup that renders otherwise than it reads, such as a struck-out word. */
  readonly html: boolean;
}

/** Every node in the order of the text; not by recursion, which a hostile nesting would overflow. */
export function* walk(root: Nodes): Generator<Nodes> {
  const pending: Nodes[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    yield node;
    if (!('children' in node)) continue;
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at];
      if (child !== undefined) pending.push(child);
    }
  }
}

/** The text a reader sees: emphasis and code without their marks, HTML left out. */
export function textOf(node: Nodes): string {
  let text = '';
  for (const part of walk(node)) {
    if (part.type === 'text' || part.type === 'inlineCode') text += part.value;
    else if (part.type === 'break') text += '\n';
    else if (part.type === 'html' && isBreak(part.value)) text += ' ';
  }
  return text;
}

export function offsetOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

export function textTable(table: Table): TextTable {
  const [header, ...rows] = table.children;
  return {
    header: (header?.children ?? []).map((cell) => textOf(cell).trim().toLowerCase()),
    offset: offsetOf(table),
    rows: rows.map((row) => ({ offset: offsetOf(row), cells: row.children.map(textCell) })),
  };
}

function textCell(cell: TableCell): TextCell {
  const [content] = cell.children;
  return {
    text: textOf(cell).replace(/\s+/g, ' ').trim(),
    offset: offsetOf(content ?? cell),
    html: [...walk(cell)].some((part) => part.type === 'html' && !harmless(part.value)),
  };
}

function isBreak(html: string): boolean {
  return /^<br\s*\/?>$/i.test(html);
}

function harmless(html: string): boolean {
  return isBreak(html) || html.startsWith('<!--');
}
