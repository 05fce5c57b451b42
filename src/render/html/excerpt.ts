import type { Excerpt, ExcerptLine, Excerpts } from '../../core/drift.ts';
import { html, type Markup, NOTHING } from './markup.ts';

/** A row side by side; a `same` line is in both cells. */
interface Row {
  readonly sealed: ExcerptLine | null;
  readonly found: ExcerptLine | null;
}

/**
 * The first differences, sealed and found side by side. What differs within a
 * line is a deletion on the one side and an insertion on the other; on a narrow
 * page the sides are above one another. Roles are written out, because a table
 * that CSS displays otherwise loses those of its elements.
 */
export function excerptTables({ hunks, cut }: Excerpts, path: string): Markup {
  const tables = hunks.map((hunk) => hunkTable(hunk, path));
  const isOneSided = hunks.every(({ lines }) => new Set(lines.map(({ kind }) => kind)).size === 1);
  const words = isOneSided
    ? 'These are the first lines.'
    : 'There are further differences beyond these lines.';
  const rest = cut ? html`<p class="more">${words}</p>` : NOTHING;
  return html`${tables}${rest}`;
}

function hunkTable({ lines, sealedStart, foundStart }: Excerpt, path: string): Markup {
  const rows = rowsOf(lines).map(
    ({ sealed, found }) =>
      html`<tr role="row">${cells(sealed, 'sealed')}${cells(found, 'found')}</tr>\n`,
  );
  return html`<table class="sides" role="table">
<caption class="unseen">${path}, sealed from line ${sealedStart} and found from line ${foundStart}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader" class="number"><span class="unseen">Sealed line</span></th><th scope="col" role="columnheader">Sealed</th><th scope="col" role="columnheader" class="number"><span class="unseen">Found line</span></th><th scope="col" role="columnheader">Found</th></tr></thead>
<tbody role="rowgroup">
${rows}</tbody></table>`;
}

/** Lines as rows: a sealed line and the found one that follows it are side by side. */
function rowsOf(lines: readonly ExcerptLine[]): Row[] {
  const rows: Row[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (line.kind === 'same') rows.push({ sealed: line, found: line });
    else if (line.kind === 'sealed') rows.push({ sealed: line, found: null });
    else if (last !== undefined && last.found === null) {
      rows[rows.length - 1] = { ...last, found: line };
    } else rows.push({ sealed: null, found: line });
  }
  return rows;
}

const SIGNS = { same: '', sealed: '\u2212', found: '+' } as const;

function cells(line: ExcerptLine | null, side: 'sealed' | 'found'): Markup {
  if (line === null) {
    return html`<td role="cell" class="number none"></td><td role="cell" class="none"><span class="unseen">no line</span></td>`;
  }
  const number = side === 'sealed' ? line.sealedLine : line.foundLine;
  const kind = line.kind === 'same' ? 'same' : side;
  return html`<td role="cell" class="number ${kind}">${number ?? ''}<span aria-hidden="true" class="sign">${SIGNS[kind]}</span></td><td role="cell" class="${kind}"><span class="side" aria-hidden="true">${side}</span><code>${lineText(line)}</code></td>`;
}

function lineText({ kind, text, changed }: ExcerptLine): Markup {
  const parts: Markup[] = [];
  let at = 0;
  for (const [from, to] of changed) {
    parts.push(tokens(text.slice(at, from)));
    const edited = tokens(text.slice(from, to));
    parts.push(kind === 'sealed' ? html`<del>${edited}</del>` : html`<ins>${edited}</ins>`);
    at = to;
  }
  return html`${parts}${tokens(text.slice(at))}`;
}

const TOKEN = /⟦[^⟧]*⟧|[␀␉␊␍]/g;

/** Control pictures are hard to read in a small size: their names say the same. */
const CONTROLS: Readonly<Record<string, string>> = { '␀': 'NUL', '␉': 'TAB', '␊': 'LF', '␍': 'CR' };

/** Visible text with each named character set apart from the text around it. */
export function tokens(text: string): Markup {
  const parts: Markup[] = [];
  let at = 0;
  for (const match of text.matchAll(TOKEN)) {
    parts.push(html`${text.slice(at, match.index)}`);
    const name = CONTROLS[match[0]] ?? match[0].slice(1, -1);
    parts.push(html`<span class="token">${name}</span>`);
    at = match.index + match[0].length;
  }
  parts.push(html`${text.slice(at)}`);
  return html`${parts}`;
}
