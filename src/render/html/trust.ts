import type { Report, Reseal, SealedDigest } from '../../core/report.ts';
import type { Relaxation } from '../../core/report-blockers.ts';
import { placeOf } from '../place.ts';
import { counted, digestTexts, RELAXATION_LABELS } from '../words.ts';
import { TRUST } from './drift.ts';
import { fileLink } from './links.ts';
import { code, html, type Markup, mark, NOTHING } from './markup.ts';
import { table } from './table.ts';

/** What could not be verified, where, and what to do. */
export function problemTable(report: Report): Markup {
  const rows = report.problems.map(
    ({ code: id, message, remedy, file, line, column }) =>
      [
        file === null ? html`the run` : code(placeOf(file, line, column)),
        html`${message}<br><small>${id}</small>`,
        html`${remedy}`,
      ] as const,
  );
  return table('Problems', ['Where', 'What', 'What to do'], rows);
}

export function findingTable(report: Report): Markup {
  const rows = report.findings
    .toSorted((a, b) => Number(a.severity === 'note') - Number(b.severity === 'note'))
    .map(
      ({ code: id, severity, message, file, line, remedy }) =>
        [
          severity === 'fail' ? mark('bad', 'fails') : mark('calm', 'note'),
          html`${message}<br><small>${id}</small>`,
          file === null ? html`the change` : fileLink(report, file, line),
          html`${remedy ?? 'nothing to do'}`,
        ] as const,
    );
  return table('Findings', ['Severity', 'What', 'Where', 'What to do'], rows);
}

export function sealTable(report: Report): Markup {
  const rows = report.seals.map(
    ({ path, trust, files, sha256 }) =>
      [
        fileLink(report, path, null),
        html`${TRUST[trust]}`,
        html`${counted(files, 'file')}`,
        code(sha256),
      ] as const,
  );
  return table('Seals', ['Seal', 'Trust', 'Seals', 'SHA-256 of the seal'], rows);
}

function decisionMark(decision: Reseal['decision'], by: string | null): Markup {
  if (decision === 'refused') return mark('bad', 'refused');
  if (decision === 'allowed') return mark('warn', 'allowed by policy');
  return mark('good', by === null ? 'approved' : `approved by ${by}`);
}

export function resealTable({ reseals }: Report): Markup {
  const rows = reseals.map(
    ({ path, seal, kind, was, now, decision, approved, because }: Reseal) =>
      [
        html`${code(path)}<br><small>${kind} in ${seal}</small>`,
        digest(was),
        digest(now),
        html`${decisionMark(decision, approved?.by ?? null)}<br><small>${because}</small>`,
      ] as const,
  );
  return table('Reseals', ['What', 'On the base', 'In this change', 'Decision'], rows);
}

function digest(each: SealedDigest | null): Markup {
  if (each === null) return html`nothing`;
  const bytes = each.bytes === null ? NOTHING : html`<small>${counted(each.bytes, 'byte')}</small>`;
  const digests = digestTexts(each).map(
    ({ name, hex }) => html`${name}<code class="digest">${hex}</code>`,
  );
  return html`${digests}${bytes}`;
}

export function relaxationTable(report: Report): Markup {
  const rows = report.relaxations.map(
    ({ subject, kind, was, now, file, line, register, decision, approved, because }: Relaxation) =>
      [
        html`${code(subject)}<br><small>${RELAXATION_LABELS[kind]}</small>`,
        html`${was}`,
        html`${now}`,
        file === null ? code(register) : fileLink(report, file, line),
        html`${decisionMark(decision, approved?.by ?? null)}<br><small>${because}</small>`,
      ] as const,
  );
  const head = ['What', 'On the base', 'In this change', 'Where', 'Decision'];
  return table('Relaxed requirements', head, rows);
}

/** The files that match, where the report lists them. */
export function matchTable(report: Report): Markup {
  const rows = report.files
    .filter(({ status }) => status === 'match')
    .map(
      ({ path, found, seal, trust }) =>
        [
          fileLink(report, path, null),
          code(found?.sha256 ?? ''),
          html`${code(seal)} <small>${TRUST[trust]}</small>`,
        ] as const,
    );
  return table('Matching files', ['File', 'SHA-256', 'Sealed by'], rows);
}
