import { LIMITS } from '../../core/limits.ts';
import { counted } from '../words.ts';
import { html, Markup, NOTHING } from './markup.ts';

/** A row: its first cell names it. */
export type Cells = readonly [head: Markup, ...rest: Markup[]];

/**
 * A table that scrolls by itself where it is wider than the page, also by
 * keyboard; rows beyond LIMITS.htmlRows are counted.
 * @param caption what the table lists; read out, not shown
 */
export function table(caption: string, head: readonly string[], rows: readonly Cells[]): Markup {
  const shown = rows.slice(0, LIMITS.htmlRows);
  const rest = rows.length - shown.length;
  const columns = head.map((name) => html`<th scope="col">${name}</th>`);
  const body = shown.map(
    ([first, ...others]) =>
      html`<tr><th scope="row">${first}</th>${others.map((cell) => html`<td>${cell}</td>`)}</tr>\n`,
  );
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>
<caption class="unseen">${caption}</caption>
<thead><tr>${columns}</tr></thead>
<tbody>
${body}</tbody></table></div>${rest > 0 ? more(rest, 'row') : NOTHING}`;
}

export function more(rest: number, noun: string): Markup {
  return html`<p class="more">And ${counted(rest, `more ${noun}`)}: see the JSON report.</p>`;
}

/** Facts by name. */
export function facts(entries: readonly (readonly [name: string, value: Markup])[]): Markup {
  return html`<dl class="facts">${entries.map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
}

export function list(items: readonly Markup[]): Markup {
  return items.length === 0
    ? new Markup('')
    : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}
