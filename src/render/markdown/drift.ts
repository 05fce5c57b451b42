import type { CheckedFile, Report } from '../../core/report.ts';
import {
  counted,
  driftedFiles,
  happened,
  mismatchWords,
  proofOf,
  sinceWords,
  whereOf,
} from '../words.ts';
import { code, htmlCode, prose, shellBlock, table } from './escape.ts';

/** The table of drifting files, at most `most` of them. Empty if none drifted. */
export function driftTable(report: Report, most: number): string {
  const drifted = driftedFiles(report);
  if (drifted.length === 0) return '';
  const rows = drifted
    .slice(0, most)
    .map((file) => [
      code(file.path),
      [prose(happened(file)), remark(file)].filter(Boolean).join('<br>'),
      prose(whereOf(file)),
      prose(proofOf(file)),
    ]);
  const rest = drifted.length - rows.length;
  const more = rest > 0 ? `\n\n\u2026 and ${counted(rest, 'more file')}: see the report.` : '';
  return `${table(['file', 'what happened', 'where', 'proof'], rows)}${more}`;
}

function remark(file: CheckedFile): string {
  const words: string[] = [];
  // What was edited has no name of its own beyond which of the sealed facts it contradicts.
  if (file.causes.some(({ id }) => id === 'edited')) words.push(mismatchWords(file));
  if (file.fault === 'seal') words.push('the seal is at fault, not the file');
  if (file.since === 'base') words.push('already there on the base');
  if (file.trust === 'new') words.push('sealed by this change');
  if (file.limit !== null) words.push(file.limit);
  return words.length === 0 ? '' : `<sub>${prose(words.join('; '))}</sub>`;
}

/** The commands that put sealed bytes back, joined per commit; at most `most` lines. */
export function restoreSection(report: Report, most: number): string {
  const commands = driftedFiles(report).flatMap(({ restore }) =>
    restore === null ? [] : [restore],
  );
  if (commands.length === 0) return '';
  const lines = joinCheckouts(commands);
  const shown = lines.slice(0, most);
  const rest = lines.length - shown.length;
  const more = rest > 0 ? `\n\n\u2026 and ${counted(rest, 'more command')}: see the report.` : '';
  return `Put the sealed bytes back:\n\n${shellBlock(shown)}${more}`;
}

const CHECKOUT = /^(git --literal-pathspecs checkout [0-9a-f]+ --) (.+)$/;

/** One `git checkout` for many paths of one commit, a path a line; the rest as it is. */
function joinCheckouts(commands: readonly string[]): string[] {
  const lines: string[] = [];
  for (const command of new Set(commands)) {
    const [, start, path] = CHECKOUT.exec(command) ?? [];
    const last = lines.length - 1;
    const previous = lines[last] ?? '';
    if (start === undefined || path === undefined) lines.push(command);
    else if (previous.startsWith(start) && previous.length < COMMAND_LENGTH) {
      lines[last] = `${previous} \\\n  ${path}`;
    } else lines.push(`${start} \\\n  ${path}`);
  }
  return lines;
}

/** Far below what any shell takes; more paths get a further command. */
const COMMAND_LENGTH = 4000;

/** The whole story of each drifting file, folded; at most `most` files. */
export function driftDetails(report: Report, most: number): string {
  return driftedFiles(report).slice(0, most).map(details).join('\n\n');
}

function details(file: CheckedFile): string {
  const lines = [
    `<details><summary>${htmlCode(file.path)}: ${prose(happened(file))}</summary>`,
    '',
  ];
  lines.push(factsTable(file), '');
  for (const { id, proof, summary } of file.causes) {
    lines.push(`- ${code(id)} (${proof}): ${prose(summary)}`);
  }
  if (file.causes.length === 0) lines.push(`- ${prose(file.limit ?? mismatchWords(file))}`);
  const since = sinceWords(file);
  if (since !== '') lines.push(`- ${prose(since)}`);
  if (file.locations.length > 0) lines.push('', locationTable(file));
  lines.push('', '</details>');
  return lines.join('\n');
}

function factsTable({ sealed, found, seal, sealLine }: CheckedFile): string {
  const row = (side: string, digest: { sha256: string; bytes: number | null } | null): string[] => [
    side,
    digest === null ? '\u2013' : code(digest.sha256),
    digest?.bytes === null || digest === null ? '\u2013' : digest.bytes.toLocaleString('en-US'),
  ];
  const by = `sealed (${code(sealLine === null ? seal : `${seal}:${sealLine}`)})`;
  return table(['', 'SHA-256', 'bytes'], [row(by, sealed), row('found', found)]);
}

function locationTable(file: CheckedFile): string {
  const rows = file.locations.map(({ line, column, offset, sealed, found, cause }) => [
    `${line}:${column}`,
    String(offset),
    code(cause),
    sealed === null ? '\u2013' : code(sealed),
    found === null ? '\u2013' : code(found),
  ]);
  const more = file.more > 0 ? `\n\n\u2026 and ${counted(file.more, 'more place')}.` : '';
  return `${table(['line:column', 'byte', 'cause', 'sealed', 'found'], rows)}${more}`;
}
