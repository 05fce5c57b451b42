import type {
  CheckedBlocker,
  CheckedBlockers,
  CheckedGrant,
  CheckedOption,
  CheckedRegister,
} from '../../core/report-blockers.ts';
import { OPTION_STATES } from '../words.ts';
import { TRUST } from './drift.ts';
import { code, html, type Markup, mark, NOTHING } from './markup.ts';
import { list, table } from './table.ts';

/** Each register: its blockers with their history in this change, its options and grants. */
export function decision({ registers, items, options, grants }: CheckedBlockers): Markup {
  const of = <T extends { readonly register: string }>(all: readonly T[], path: string): T[] =>
    all.filter(({ register }) => register === path);
  const parts = registers.map(
    (register) =>
      html`${head(register)}${blockerTable(register, of(items, register.path))}
${optionTable(register, of(options, register.path))}${grantTable(register, of(grants, register.path))}`,
  );
  return html`${parts}<p><strong>This gate selects nothing.</strong></p>`;
}

function head({ packet, path, trust, total, open, default: fallback }: CheckedRegister): Markup {
  return html`<h3>${packet}: ${open} of ${total} blockers open</h3>
<p>Default decision: ${code(fallback)}. Register: ${code(path)} <small>${TRUST[trust]}</small></p>
`;
}

function blockerTable({ packet }: CheckedRegister, items: readonly CheckedBlocker[]): Markup {
  const columns = ['Blocker', 'Status', 'In this change', 'Acts', 'Gate', 'Evidence'];
  const rows = items.map(
    (item) =>
      [
        code(item.id),
        mark(STATUS_MARKS[item.status], item.status),
        history(item),
        html`${item.actors.join(', ')}`,
        html`${item.gate}${item.note === '' ? NOTHING : html`<br><small>${item.note}</small>`}`,
        evidence(item),
      ] as const,
  );
  return table(`Blockers of ${packet}`, columns, rows);
}

const STATUS_MARKS = { open: 'bad', narrowed: 'warn', closed: 'good' } as const;

/** "open → closed": what the base says, what the register says now, and what counts. */
function history({ was, stated, status, change }: CheckedBlocker): Markup {
  const before = was ?? 'not on the base';
  const now = stated ?? 'no longer in the register';
  if (change === null && was === stated) return html`unchanged`;
  const counts = stated === status || stated === null ? '' : `; counts as ${status}`;
  return html`${before} \u2192 ${now}<br><small>${change ?? 'status changed'}${counts}</small>`;
}

function evidence({ evidence: all }: CheckedBlocker): Markup {
  if (all.length === 0) return html`none required`;
  return list(
    all.map(
      ({ path, holds, because }) =>
        html`${mark(holds ? 'good' : 'bad', holds ? 'verified' : 'not verified')} ${code(path)}<br><small>${because}</small>`,
    ),
  );
}

function optionTable({ packet }: CheckedRegister, options: readonly CheckedOption[]): Markup {
  if (options.length === 0) return NOTHING;
  const kinds = {
    admissible: 'good',
    'admissible-once-merged': 'warn',
    'not-admissible': 'bad',
  } as const;
  const rows = options.map(
    ({ id, summary, state, because }) =>
      [
        code(id),
        mark(kinds[state], OPTION_STATES[state]),
        html`${summary}`,
        because.length === 0
          ? html`nothing is missing`
          : list(because.map((each) => html`${each}`)),
      ] as const,
  );
  return html`<h4>Options</h4>${table(`Options of ${packet}`, ['Option', 'State', 'What it means', 'Why'], rows)}`;
}

function grantTable({ packet }: CheckedRegister, grants: readonly CheckedGrant[]): Markup {
  if (grants.length === 0) return NOTHING;
  const rows = grants.map(
    ({ id, status, by, counts }) =>
      [
        code(id),
        mark(status === 'open' ? 'bad' : counts ? 'good' : 'warn', status),
        html`${by ?? 'nobody'}`,
        html`${counts ? 'yes' : 'no'}`,
      ] as const,
  );
  return html`<h4>Grants</h4>${table(`Grants of ${packet}`, ['Grant', 'Status', 'By', 'Counts'], rows)}`;
}
