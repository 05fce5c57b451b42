import type { Report, Run } from '../../core/report.ts';
import { counted } from '../words.ts';
import { code, prose } from './escape.ts';

/** As much of an object id as a reader needs to tell it from others. */
export const shortOid = (oid: string): string => oid.slice(0, 12);

const SOURCES = { commit: 'commit', index: 'index', 'work-tree': 'working tree' } as const;

/** What was checked, against what, and by which run. */
export function footer(report: Report): string {
  const { checked, counts, controls, run } = report;
  const parts: string[] = [];
  if (checked.commit !== null) {
    const base = checked.base === null ? '' : ` against base ${code(shortOid(checked.base))}`;
    const head =
      checked.head === null || checked.head === checked.commit
        ? ''
        : ` (head ${code(shortOid(checked.head))})`;
    parts.push(`checked ${code(shortOid(checked.commit))}${head}${base}`);
  } else parts.push(`checked the ${SOURCES[checked.source]}`);
  if (checked.against !== null) parts.push(prose(checked.against));
  parts.push(`${counted(counts.sealed, 'file')}, ${size(counts.bytes)}`);
  parts.push(`${controls.caught} of ${counted(controls.run, 'negative control')} caught`);
  if (run.id !== null) parts.push(runLink(run));
  return `<sub>${parts.join(' \u00b7 ')}</sub>`;
}

export function runLink({ id, attempt, url }: Pick<Run, 'id' | 'attempt' | 'url'>): string {
  const label = `run ${(id ?? '').replace(/\D/g, '')}${attempt === null ? '' : `.${attempt}`}`;
  return url === null ? label : `<a href="${encodeURI(url.toWellFormed())}">${label}</a>`;
}

export function size(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
}
