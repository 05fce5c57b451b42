import type { Report } from '../../core/report.ts';
import type { RunState } from '../run-state.ts';
import { counted } from '../words.ts';
import type { Links } from './links.ts';

/** What a part of the document is made from. */
export interface Context {
  readonly report: Report;
  readonly links: Links;
  /** Earlier runs, as the comment remembers them; null where there is none to compare with. */
  readonly state: RunState | null;
  /** Where everything is that is left out: "the job summary of this run". */
  readonly rest: string;
}

/** "… and 12 more files: see the job summary.", or nothing. */
export function moreLine(count: number, noun: string, { rest }: Context): string {
  return count > 0 ? `\u2026 and ${counted(count, `more ${noun}`)}: see ${rest}.` : '';
}

/** Blocks with a blank line between them; empty ones leave nothing. */
export function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Markdown that a reader opens. The summary is HTML: no Markdown is read in it. */
export function fold(summary: string, body: string): string {
  return body === '' ? '' : `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
