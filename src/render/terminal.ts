import type { SourceKind } from '../core/byte-source.ts';
import { PLACEHOLDER_GATE } from '../core/register.ts';
import type { CheckedFile, Report, Reseal, SealedDigest } from '../core/report.ts';
import type { CheckedBlocker, CheckedBlockers } from '../core/report-blockers.ts';
import { visibleText } from '../core/visible.ts';
import { approvalLine, nextSteps } from './next-steps.ts';
import { type Paint, PLAIN } from './paint.ts';
import { placeOf } from './place.ts';
import { waitingReseals } from './waiting-reseals.ts';
import {
  counted,
  digestTexts,
  driftedFiles,
  happened,
  headline,
  mismatchWords,
  OPTION_STATES,
  proofOf,
  RELAXATION_LABELS,
  RESEAL_LABELS,
  sinceWords,
} from './words.ts';

/** The report for a person at a terminal, or in a log. Ends with a newline. */
export function terminalText(report: Report, paint: Paint = PLAIN): string {
  const colour = report.verdict === 'pass' ? paint.good : paint.bad;
  const lines = [`${colour(paint.strong(report.verdict.toUpperCase()))}  ${headline(report)}`];
  for (const { message, remedy, file, line, column } of report.problems) {
    const place = file === null ? '' : `${placeOf(file, line, column)}: `;
    lines.push(
      '',
      `  ${paint.bad('!')} ${visibleText(`${place}${message}`)}`,
      `    ${visibleText(remedy)}`,
    );
  }
  const waiting = new Set(waitingReseals(report).map(({ file }) => file));
  for (const file of driftedFiles(report)) {
    lines.push(
      '',
      ...factLines(file, paint),
      ...(waiting.has(file) ? [] : stepLines(file, report.checked.source)),
    );
  }
  for (const { path, kind, because, decision, was, now } of report.reseals) {
    const mark = decision === 'refused' ? paint.bad('x') : paint.faint('-');
    const what = kind === 'reseal' ? kind : `${RESEAL_LABELS[kind]},`;
    const said = `${path}: ${what} ${DECISIONS[decision]}: ${because}`;
    lines.push('', `  ${mark} ${visibleText(said)}`);
    if (was !== null || now !== null) {
      lines.push(`    was ${digestWords(was)}`, `    now ${digestWords(now)}`);
    }
  }
  for (const { kind, subject, was, now, decision, because } of report.relaxations) {
    const mark = decision === 'refused' ? paint.bad('x') : paint.faint('-');
    const what = `${subject}: ${RELAXATION_LABELS[kind]}, ${DECISIONS[decision]}: ${because}`;
    lines.push('', `  ${mark} ${visibleText(what)}`);
    lines.push(`    was ${visibleText(was)}`, `    now ${visibleText(now)}`);
  }
  const approval = approvalLine(report);
  if (approval !== null) lines.push('', `  ${approval}`);
  for (const { severity, message, remedy } of report.findings) {
    const mark = severity === 'fail' ? paint.bad('x') : paint.faint('note:');
    lines.push('', `  ${mark} ${visibleText(message)}`);
    if (remedy !== null) lines.push(`    ${visibleText(remedy)}`);
  }
  lines.push(...blockerLines(report.blockers, paint));
  lines.push('', paint.faint(checkedLine(report)));
  return `${lines.join('\n')}\n`;
}

const DECISIONS: Readonly<Record<Reseal['decision'], string>> = {
  refused: 'not approved',
  approved: 'approved',
  allowed: 'allowed',
};

function digestWords(digest: SealedDigest | null): string {
  if (digest === null) return 'nothing';
  const texts = digestTexts(digest).map(({ name, hex }) => `${name}${hex}`);
  return `${texts.join(', ')}  ${digest.bytes === null ? 'no length' : counted(digest.bytes, 'byte')}`;
}

/** One file for `explain`: the facts in full, then all that is known. Ends with a newline. */
export function fileStory(file: CheckedFile, source: SourceKind, paint: Paint): string {
  const { sealed, found, seal, sealLine } = file;
  const place = paint.faint(visibleText(placeOf(seal, sealLine, null)));
  const facts =
    file.status === 'unlisted'
      ? [`  closed by ${place}`]
      : [`  sealed ${digestWords(sealed)}  ${place}`, `  found  ${digestWords(found)}`];
  const story =
    file.status === 'match'
      ? [`  ${paint.good('matches')} ${paint.strong(visibleText(file.path))}`]
      : [
          ...factLines(file, paint),
          ...stepLines(file, source),
          ...file.causes.map(({ id, proof }) => `    ${id}: ${proof}`),
        ];
  return `${[...story, ...facts].join('\n')}\n`;
}

function factLines(file: CheckedFile, paint: Paint): string[] {
  const lines = [
    `  ${paint.bad('x')} ${paint.strong(visibleText(file.path))}: ${happened(file)} ${paint.faint(`(${proofOf(file)})`)}`,
  ];
  const facts = [mismatchWords(file), sinceWords(file)].filter(Boolean).join('; ');
  if (facts !== '') lines.push(`    ${facts}`);
  for (const { summary } of file.causes) lines.push(`    ${visibleText(summary)}`);
  if (file.limit !== null) lines.push(`    ${visibleText(file.limit)}`);
  for (const { line, column, offset, found, sealed } of file.locations) {
    const side = (name: string, text: string | null): string =>
      // Quoted, so that whitespace is seen.
      text === null ? '' : `${name} ${text === '' ? 'nothing' : `"${text}"`}`;
    const sides = [side('sealed', sealed), side('found', found)];
    lines.push(
      `    ${paint.faint(visibleText(`${file.path}:${line}:${column} (byte ${offset})`))} ${visibleText(sides.filter(Boolean).join(', '))}`,
    );
  }
  if (file.more > 0) lines.push(`    ${paint.faint(`and ${counted(file.more, 'more place')}`)}`);
  return lines;
}

function stepLines(file: CheckedFile, source: SourceKind): string[] {
  return nextSteps(file, source).map((line) => `    ${visibleText(line)}`);
}

export function blockerLines(blockers: CheckedBlockers | null, paint: Paint): string[] {
  if (blockers === null) return [];
  const lines: string[] = [];
  for (const register of blockers.registers) {
    lines.push(
      '',
      `${paint.strong(visibleText(register.packet))}${blockers.registers.length > 1 ? ` (${visibleText(register.path)})` : ''}: ${register.open} of ${register.total} blockers open. Default: ${visibleText(register.default)}`,
    );
    for (const item of blockers.items.filter(({ register: path }) => path === register.path)) {
      const mark =
        item.status === 'closed' ? paint.good('closed  ') : paint.bad(item.status.padEnd(8));
      const change = changeWords(item);
      lines.push(
        `  ${mark} ${visibleText(item.id)}${change} ${paint.faint(visibleText(`${item.actors.join(', ')}: ${item.gate}`))}`,
      );
      if (item.gate === PLACEHOLDER_GATE && item.status !== 'closed') {
        const place = placeOf(item.register, item.line, null);
        lines.push(
          `    ${paint.faint('note:')} ${visibleText(`${place} still has the gate of the template: say what closes it.`)}`,
        );
      }
    }
    for (const option of blockers.options.filter(({ register: path }) => path === register.path)) {
      const why = [OPTION_STATES[option.state], ...option.because].join('; ');
      lines.push(`  ${visibleText(option.id)} ${paint.faint(visibleText(why))}`);
    }
  }
  lines.push('This gate selects nothing.');
  return lines;
}

/** " [added]"; where the change is what the status says already, " [was open]". */
function changeWords({ change, status, was }: CheckedBlocker): string {
  if (change === null) return '';
  // A register may call closed what has no evidence: it counts as open.
  if (change === 'closed' && status !== 'closed') return ' [called closed]';
  if (change !== status) return ` [${change}]`;
  return was === null ? '' : ` [was ${was}]`;
}

function checkedLine({ checked, controls, counts }: Report): string {
  const { source, commit, base, against } = checked;
  const what = commit === null ? `the ${SOURCES[source]}` : `commit ${commit}`;
  const beside = base === null ? '' : ` (base ${base})`;
  const own = against?.startsWith('merge') || against?.startsWith('head') ? ':' : ' against';
  const compared = against === null ? '' : `${own} ${against}`;
  return visibleText(
    `Checked ${what}${compared}${beside}. ${counted(counts.sealed, 'file')}, ${counted(counts.bytes, 'byte')}. ${controls.caught} of ${counted(controls.run, 'negative control')} caught.`,
  );
}

/** What was read, by its name. */
export const SOURCES: Readonly<Record<SourceKind, string>> = {
  commit: 'commit',
  index: 'index',
  'work-tree': 'working tree',
};
