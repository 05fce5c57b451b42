import type { Report } from '../../core/report.ts';
import type {
  CheckedBlocker,
  CheckedBlockers,
  CheckedOption,
  CheckedRegister,
} from '../../core/report-blockers.ts';
import { counted, listed, OPTION_STATES } from '../words.ts';
import { blocks, type Context, fold, moreLine } from './context.ts';
import { code, htmlProse, prose, strong, table } from './escape.ts';

/** How many registers, blockers and options are shown, each register's own. */
export interface BlockerRows {
  readonly blockers: number;
  readonly options: number;
}

/**
 * A section a register: which blockers are open, who acts, and what is
 * admissible. The first register is always named. Where nothing is asked of
 * anybody, it is folded: the summary line says how many are open.
 */
export function blockerSections(context: Context, rows: BlockerRows): string {
  const { blockers } = context.report;
  if (blockers === null) return '';
  const shown = blockers.registers.slice(0, Math.max(1, rows.blockers));
  const sections = shown.map((register) => registerSection(context, register, blockers, rows));
  return blocks(
    ...sections,
    moreLine(blockers.registers.length - shown.length, 'register', context),
  );
}

/** Whether the blockers need no attention: a passing run that changes none of them. */
function isQuiet({ verdict }: Report, items: readonly CheckedBlocker[]): boolean {
  return verdict === 'pass' && items.every(({ change }) => change === null);
}

function registerSection(
  context: Context,
  register: CheckedRegister,
  all: CheckedBlockers,
  rows: BlockerRows,
): string {
  const items = all.items.filter((item) => item.register === register.path);
  const options = all.options.filter((option) => option.register === register.path);
  const several = all.registers.length > 1;
  const counts = `${register.open} of ${counted(register.total, 'blocker')} open`;
  const body = blocks(
    blockerTable(context, items, rows.blockers),
    optionsFold(context, options, rows.options),
  );
  if (isQuiet(context.report, items)) {
    return fold(`${htmlProse(register.packet)}: ${counts}`, body);
  }
  const name = several ? ` (${context.links.head(register.path, null)})` : '';
  const proposed = register.trust === 'new' ? ' (proposed by this change)' : '';
  return blocks(
    `### ${prose(register.packet)}${name}: ${counts}. Default: ${code(register.default)}${proposed}`,
    body,
  );
}

function blockerTable(context: Context, items: readonly CheckedBlocker[], most: number): string {
  const open = items.filter(({ status }) => status !== 'closed');
  const closed = items.filter(({ status }) => status === 'closed');
  // What this change does comes first, so that no cut hides it.
  const sorted = [...open, ...closed].toSorted(
    (a, b) => Number(a.change === null) - Number(b.change === null),
  );
  const shown = sorted.slice(0, most);
  const rows = shown.map((item) => [
    context.links.head(item.register, item.line, code(item.id)),
    statusCell(item),
    `${strong(item.actors.join(', '))}: ${prose(item.gate)}`,
  ]);
  return blocks(
    rows.length === 0 ? '' : table(['blocker', 'status', 'who acts, on what'], rows),
    moreLine(items.length - shown.length, 'blocker', context),
  );
}

function statusCell(item: CheckedBlocker): string {
  const { status, note } = item;
  const lines = [status === 'closed' ? 'closed' : `**${status}**`, changeWords(item)];
  if (note !== '') lines.push(`<sub>${prose(note)}</sub>`);
  return lines.filter((line) => line !== '').join('<br>');
}

const CHANGES = {
  added: 'added here',
  opened: 'opened here',
  narrowed: 'narrowed here',
  closed: 'closed here',
  reopened: 'reopened here',
  vanished: '**removed here**',
  edited: 'edited here',
} as const;

/** What this pull request does to the blocker; empty for nothing. */
function changeWords({ change, stated, status, evidence, was }: CheckedBlocker): string {
  if (change === null && stated === status) return '';
  const from = was === null || was === status ? '' : ` (was ${was})`;
  if (stated !== 'closed' || status === 'closed') {
    return change === null ? '' : `\u270f\ufe0f ${CHANGES[change]}${from}`;
  }
  const failing = evidence.find(({ holds }) => !holds);
  return failing === undefined
    ? '\u274c **set to closed here without evidence**'
    : `\u274c **set to closed, but its evidence does not verify**: ${code(failing.path)}, ${prose(failing.because)}`;
}

function optionsFold(context: Context, options: readonly CheckedOption[], most: number): string {
  if (options.length === 0) return '**This gate selects nothing.**';
  const admissible = options.filter(({ state }) => state === 'admissible');
  const ids = admissible.map(({ id }) => code(id));
  const now = ids.length === 0 ? 'No option is admissible now.' : `Admissible now: ${listed(ids)}.`;
  const lines = options.slice(0, most).map(({ id, state, because }) => {
    const why = because.length === 0 ? '' : `. ${prose(because.map(upperFirst).join('; '), 900)}.`;
    return `- ${code(id)}: ${OPTION_STATES[state]}${why}`;
  });
  const more = moreLine(options.length - lines.length, 'option', context);
  const list =
    lines.length === 0
      ? ''
      : fold(`All ${counted(options.length, 'option')}`, blocks(lines.join('\n'), more));
  return blocks(`${now} **This gate selects nothing.**`, list === '' ? more : list);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
