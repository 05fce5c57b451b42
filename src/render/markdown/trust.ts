import type { Report, SealedDigest } from '../../core/report.ts';
import { counted } from '../words.ts';
import { code, prose, table } from './escape.ts';

/** What this change does to seals: old and new digest and length side by side. */
export function resealSection({ reseals }: Report, most: number): string {
  if (reseals.length === 0) return '';
  const refused = reseals.filter(({ decision }) => decision === 'refused').length;
  const rows = reseals
    .slice(0, most)
    .map(({ kind, path, was, now, because, decision }) => [
      code(path),
      code(kind),
      digestCell(was),
      digestCell(now),
      `${decision === 'refused' ? '**refused**' : decision}: ${prose(because)}`,
    ]);
  const rest = reseals.length - rows.length;
  return [
    `### ${counted(reseals.length, 'change')} to what the seals say${refused > 0 ? `, ${refused} refused` : ''}`,
    '',
    table(['path', 'change', 'was', 'now', 'decision'], rows),
    ...(rest > 0 ? ['', `\u2026 and ${counted(rest, 'more change')}: see the report.`] : []),
  ].join('\n');
}

function digestCell(digest: SealedDigest | null): string {
  if (digest === null) return '\u2013';
  return `${code(digest.sha256)}<br>${digest.bytes === null ? 'no length' : counted(digest.bytes, 'byte')}`;
}

export function problemSection({ problems }: Report, most: number): string {
  if (problems.length === 0) return '';
  const lines = problems.slice(0, most).map(({ message, file, line, column, remedy }) => {
    const place = file === null ? '' : `${code(placeOf(file, line, column))}: `;
    return `- ${place}${prose(message)} ${prose(remedy)}`;
  });
  const rest = problems.length - lines.length;
  if (rest > 0) lines.push(`- \u2026 and ${counted(rest, 'more problem')}: see the report.`);
  return ['What could not be judged, and what to do:', '', ...lines].join('\n');
}

export function placeOf(file: string, line: number | null, column: number | null): string {
  if (line === null) return file;
  return column === null ? `${file}:${line}` : `${file}:${line}:${column}`;
}

export function findingSection({ findings }: Report, most: number): string {
  if (findings.length === 0) return '';
  const sorted = findings.toSorted((a, b) => a.severity.localeCompare(b.severity));
  const lines = sorted.slice(0, most).map(({ severity, message, remedy }) => {
    const sign = severity === 'fail' ? '\u274c' : '\u2139\ufe0f';
    return `- ${sign} ${prose(message)}${remedy === null ? '' : ` ${prose(remedy)}`}`;
  });
  const rest = findings.length - lines.length;
  if (rest > 0) lines.push(`- \u2026 and ${counted(rest, 'more finding')}: see the report.`);
  return lines.join('\n');
}
