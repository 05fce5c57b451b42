import type { Report } from '../../core/report.ts';
import { uriOf } from '../file-uri.ts';
import { code, html, type Markup } from './markup.ts';

/** An address that a link may lead to: http and https alone. */
function webAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href.replace(/\/$/, '') : null;
}

export function linked(address: string | null, label: Markup): Markup {
  const to = webAddress(address);
  return to === null ? label : html`<a href="${to}" rel="noreferrer">${label}</a>`;
}

/** A commit, linked where its repository is known. */
export function commitLink({ run }: Report, commit: string): Markup {
  const to = webAddress(run.repository);
  const address =
    to === null || !/^[0-9a-f]{40,64}$/.test(commit) ? null : `${to}/commit/${commit}`;
  return linked(address, code(commit));
}

/** A file of the checked commit, linked to its line where the repository is known. */
export function fileLink({ run, checked }: Report, path: string, line: number | null): Markup {
  const to = webAddress(run.repository);
  const label = code(line === null ? path : `${path}:${line}`);
  if (to === null || checked.commit === null || !/^[0-9a-f]{40,64}$/.test(checked.commit)) {
    return label;
  }
  const at = line === null ? '' : `?plain=1#L${line}`;
  return linked(`${to}/blob/${checked.commit}/${uriOf(path)}${at}`, label);
}
