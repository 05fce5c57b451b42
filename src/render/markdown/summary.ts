import type { CauseId } from '../../core/drift.ts';
import { numerals } from '../../core/numerals.ts';
import type { Report } from '../../core/report.ts';
import type { CheckedRegister } from '../../core/report-blockers.ts';
import { isSuspicious } from '../drift-order.ts';
import { waitingReseals } from '../waiting-reseals.ts';
import {
  counted,
  driftCounts,
  filesToRestore,
  happened,
  headline,
  listed,
  VERDICT_SIGNS,
} from '../words.ts';
import type { Context } from './context.ts';
import { code, prose } from './escape.ts';
import { shortOid } from './footer.ts';
import { sinceLine } from './history.ts';
import { actors } from './steps.ts';

/** The first line: outcome, count, and the head commit, since the green of an older one must read as such. */
export function title({ report }: Context): string {
  const { head } = report.checked;
  const of = head === null ? '' : ` \u00b7 head ${code(shortOid(head))}`;
  const advisory = report.mode === 'advisory' ? ' \u00b7 advisory' : '';
  return `### ${VERDICT_SIGNS[report.verdict]} Seal vs bytes: ${headline(report)}${of}${advisory}`;
}

/** One line for the files, one for each register, one for seals, one for what is new since the last run. */
export function summary(context: Context): string {
  const { report, state } = context;
  const since = state === null ? '' : sinceLine(report, state);
  const lines = [
    filesLine(report),
    ...registerLines(report),
    sealsLine(report),
    advisoryLine(report),
    since,
  ];
  return lines
    .filter((line) => line !== '')
    .map((line) => `- ${line}`)
    .join('\n');
}

function filesLine(report: Report): string {
  const { counts } = report;
  const { drifted, unlisted, waiting } = driftCounts(report);
  const sealed = counted(counts.sealed, 'sealed file');
  // The first line says how many match; of an error it says that nothing was verified.
  if (counts.drifted === 0) return '';
  const parts: string[] = [];
  if (drifted > 0) {
    parts.push(`**${numerals(drifted)} of ${sealed} drifted**${breakdown(report)}`);
  }
  if (unlisted > 0) parts.push(`**${counted(unlisted, 'unlisted file')}** in a closed pattern`);
  if (waiting > 0) {
    parts.push(
      `**${counted(waiting, 'file')} resealed, not approved**: the bytes are those of the new seal`,
    );
  }
  return `${parts.join('; ')}.`;
}

/** ": 2 edited, 1 missing"; of one file alone, what happened to it. */
function breakdown(report: Report): string {
  const files = filesToRestore(report).filter(({ status }) => status !== 'unlisted');
  const [only] = files;
  if (only !== undefined && files.length === 1) {
    const base = only.since === 'base' ? ', already on the base' : '';
    return `: ${prose(happened(only))}${base}`;
  }
  const rest = new Set(files);
  const take = (matches: (file: (typeof files)[number]) => boolean): number => {
    const taken = [...rest].filter(matches);
    for (const file of taken) rest.delete(file);
    return taken.length;
  };
  const base = take(({ since }) => since === 'base');
  const parts: [number, string][] = [
    [
      take(({ causes }) => causes.some(({ id }) => isSuspicious(id))),
      'suspicious (look-alike or invisible characters)',
    ],
    // Compared with the sealed bytes and shown line by line: an edit, not a riddle.
    [
      take(
        ({ causes, explained }) => !explained && causes.some(({ proof }) => proof === 'located'),
      ),
      'edited',
    ],
    [take((file) => file.status === 'drift' && !file.explained), 'unexplained'],
    [take(({ causes }) => causes.some(({ id }) => MOVED.has(id))), 'moved'],
    [take((file) => file.status === 'missing'), 'missing'],
    [take((file) => file.status !== 'drift'), 'not readable as a file'],
    [take(() => true), 'with a proven cause'],
    [base, 'already on the base'],
  ];
  const said = parts.flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`]));
  return said.length === 0 ? '' : `: ${said.join(', ')}`;
}

/** The sealed bytes are elsewhere in the tree. */
const MOVED: ReadonlySet<CauseId> = new Set<CauseId>(['moved', 'case-renamed', 'swapped']);

/** Registers that have a line of their own. */
const REGISTERS = 3;

function registerLines({ blockers }: Report): string[] {
  if (blockers === null) return [];
  const lines = blockers.registers.slice(0, REGISTERS).map((register) => {
    const items = blockers.items.filter(({ register: path }) => path === register.path);
    const who = actors(items).map(({ name, items: own }) => `${prose(name)} (${own.length})`);
    const acting = who.length === 0 ? '' : ` Who acts: ${actorsNamed(who)}.`;
    return `**${register.open} of ${counted(register.total, 'blocker')} open** in ${prose(register.packet)}${changes(register, items)}. Default decision: ${code(register.default)}.${acting}`;
  });
  const rest = blockers.registers.length - lines.length;
  return rest > 0 ? [...lines, `\u2026 and ${counted(rest, 'more register')}.`] : lines;
}

/** At most two of whom to ask, then how many others. */
function actorsNamed(who: readonly string[]): string {
  const rest = who.length - ACTORS_NAMED;
  if (rest <= 0) return who.join('; ');
  return `${who.slice(0, ACTORS_NAMED).join('; ')} and ${counted(rest, 'other actor')}`;
}

const ACTORS_NAMED = 2;

type Items = NonNullable<Report['blockers']>['items'];

function changes({ trust }: CheckedRegister, items: Items): string {
  if (trust === 'new') return ' (proposed by this change)';
  const changed = items.filter(({ change }) => change !== null);
  const [only] = changed;
  if (only === undefined) return '';
  // What is set to closed without evidence is not closed.
  const words =
    changed.length > 1 ? `${changed.length} changed` : `${code(only.id)} ${wordOf(only)}`;
  return ` (${words} in this pull request)`;
}

function wordOf({ change, stated, status }: Items[number]): string {
  if (stated === 'closed' && status !== 'closed') return 'called closed';
  return change ?? '';
}

function sealsLine(report: Report): string {
  const waiting = new Set(waitingReseals(report).map(({ reseal }) => reseal));
  const { relaxations } = report;
  // Those have been named with the files.
  const reseals = report.reseals.filter((reseal) => !waiting.has(reseal));
  const all = [...reseals, ...relaxations];
  if (all.length === 0) return '';
  const count = (decision: string): number =>
    all.filter((each) => each.decision === decision).length;
  const approvers = new Set(
    all.flatMap(({ approved }) => (approved === null ? [] : [approved.by])),
  );
  const by = approvers.size === 0 ? '' : ` by ${listed([...approvers].map((name) => prose(name)))}`;
  const what = [
    ...(reseals.length > 0 ? [counted(reseals.length, 'seal change')] : []),
    ...(relaxations.length > 0 ? [counted(relaxations.length, 'relaxed requirement')] : []),
  ].join(', ');
  const words = { refused: 'not approved', approved: `approved${by}`, allowed: 'allowed' };
  const parts = DECISIONS.filter((decision) => count(decision) > 0);
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return `**${what}** ${words[only]}.`;
  return `**${what}**: ${parts.map((decision) => `${count(decision)} ${words[decision]}`).join(', ')}.`;
}

const DECISIONS = ['refused', 'approved', 'allowed'] as const;

function advisoryLine({ mode, verdict }: Report): string {
  return mode === 'advisory' && verdict !== 'pass'
    ? 'Advisory mode: this run does not fail the job.'
    : '';
}
