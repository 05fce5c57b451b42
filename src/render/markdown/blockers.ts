import type {
  CheckedBlocker,
  CheckedBlockers,
  CheckedOption,
  CheckedRegister,
} from '../../core/report-blockers.ts';
import { counted, OPTION_STATES } from '../words.ts';
import { code, prose, table } from './escape.ts';

/**
 * One section a register: which blockers are open, who acts, and what is
 * admissible. Registers, blockers and options are at most `most` each; the
 * first register is always named.
 */
export function blockerSections(blockers: CheckedBlockers | null, most: number): string[] {
  if (blockers === null) return [];
  const shown = blockers.registers.slice(0, Math.max(1, most));
  const sections = shown.map((register) => registerSection(register, blockers, most));
  const rest = blockers.registers.length - shown.length;
  if (rest > 0) sections.push(`\u2026 and ${counted(rest, 'more register')}: see the report.`);
  return sections;
}

function registerSection(register: CheckedRegister, all: CheckedBlockers, most: number): string {
  const items = all.items.filter((item) => item.register === register.path);
  const options = all.options.filter((option) => option.register === register.path);
  const proposed = register.trust === 'new' ? ' (proposed by this change)' : '';
  const several = all.registers.length > 1 ? ` (${code(register.path)})` : '';
  const heading = `### ${prose(register.packet)}${several}: ${register.open} of ${register.total} blockers open. Default: ${code(register.default)}${proposed}`;
  const open = items.filter(({ status }) => status !== 'closed');
  const closed = items.filter(({ status }) => status === 'closed');
  const shown = [...open, ...closed].slice(0, most);
  const rest = items.length - shown.length;
  const rows = shown.map((item) => [
    code(item.id),
    statusCell(item),
    changeCell(item),
    prose(item.actors.join(', ')),
    prose(item.gate),
  ]);
  return [
    heading,
    '',
    table(['blocker', 'status', 'in this change', 'actor', 'gate'], rows),
    ...(rest > 0 ? ['', `\u2026 and ${counted(rest, 'more blocker')}: see the report.`] : []),
    '',
    optionsLine(options, most),
  ].join('\n');
}

function statusCell({ status, note }: CheckedBlocker): string {
  const word = status === 'closed' ? 'closed' : `**${status}**`;
  return note === '' ? word : `${word}<br><sub>${prose(note)}</sub>`;
}

const CHANGES = {
  added: 'added',
  opened: 'opened',
  narrowed: 'narrowed',
  closed: 'closed',
  reopened: 'reopened',
  vanished: '**vanished**',
  edited: 'edited',
} as const;

function changeCell({ change, stated, status, evidence }: CheckedBlocker): string {
  if (change === null && stated === status) return '\u2013';
  const words: string[] = change === null ? [] : [CHANGES[change]];
  if (stated === 'closed' && status !== 'closed') {
    const failing = evidence.find(({ holds }) => !holds);
    words.push(
      failing === undefined
        ? '**closed without evidence**'
        : `**evidence does not hold**: ${code(failing.path)}, ${prose(failing.because)}`,
    );
  }
  return words.join('; ');
}

function optionsLine(options: readonly CheckedOption[], most: number): string {
  const lines = options.slice(0, most).map(({ id, state, because }) => {
    const why = because.length === 0 ? '' : `. ${prose(because.map(upperFirst).join('; '), 900)}.`;
    return `- ${code(id)}: ${OPTION_STATES[state]}${why}`;
  });
  const rest = options.length - lines.length;
  if (rest > 0) lines.push(`- \u2026 and ${counted(rest, 'more option')}: see the report.`);
  return ['Options:', '', ...lines, '', '**This gate selects nothing.**'].join('\n');
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
