import { LIMITS } from '../../core/limits.ts';
import type { Report } from '../../core/report.ts';
import { UNSEEN } from '../../core/unseen.ts';
import { reportJson } from '../outputs.ts';
import { escaped, html, Markup } from './markup.ts';

/** What JSON would carry raw and nobody would see; the escape says the same to a parser. */
const SEEN = /^[\x20-\x7e\n]*$/;

/**
 * The JSON report itself, folded. Its text parses to the same report: characters
 * that do not show are written as JSON escapes. Null where it is larger than a page may be.
 */
export function jsonSection(report: Report): Markup | null {
  const json = reportJson(report);
  if (json.length > LIMITS.htmlBytes) return null;
  const text = SEEN.test(json) ? json : json.replace(hidden(), unicodeEscape);
  return html`<details><summary>Show the JSON report</summary><pre tabindex="0"><code id="report">${new Markup(escaped(text))}</code></pre></details>`;
}

const hidden = (): RegExp => new RegExp(`(?!\\n)(?:${UNSEEN})`, 'gu');

function unicodeEscape(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
