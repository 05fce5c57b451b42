import { LIMITS } from '../../core/limits.ts';
import type { Report } from '../../core/report.ts';
import { UNSEEN } from '../../core/unseen.ts';
import { reportJson } from '../outputs.ts';
import { escaped, html, Markup } from './markup.ts';

/** What JSON would carry raw and nobody would see; the escape says the same to a parser. */
const HIDDEN = new RegExp(`(?!\\n)(?:${UNSEEN})`, 'gu');

/**
 * The JSON report itself, folded. Its text parses to the same report: characters
 * that do not show are written as JSON escapes. Null where it is larger than a page may be.
 */
export function jsonSection(report: Report): Markup | null {
  const json = reportJson(report);
  if (json.length > LIMITS.htmlBytes) return null;
  const text = json.replace(HIDDEN, (character) =>
    Array.from(
      { length: character.length },
      (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
  return html`<details><summary>Show the JSON report</summary><pre tabindex="0"><code id="report">${new Markup(escaped(text))}</code></pre></details>`;
}
