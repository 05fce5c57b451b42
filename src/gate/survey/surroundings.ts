import type { Listing } from '../../core/listing.ts';
import type { Finding } from '../../core/report.ts';
import type { CheckedBlockers } from '../../core/report-blockers.ts';
import { compilePattern } from '../../formats/pattern.ts';
import type { GateOptions } from '../contract.ts';

/** Open blockers against the branch that the change would land on. */
export function openBlockerFindings(
  blockers: CheckedBlockers | null,
  options: GateOptions,
): Finding[] {
  if (blockers === null || blockers.open === 0) return [];
  const { blockOnOpen, targetBranch } = options;
  const production = targetBranch !== null && isProduction(targetBranch, options);
  const fails = blockOnOpen === 'always' || (blockOnOpen === 'production' && production);
  if (!fails) return [];
  const where = production ? ` into the production branch ${targetBranch}` : '';
  return [
    {
      code: 'open-blockers',
      severity: 'fail',
      message: `${blockers.open} of ${blockers.total} blockers of ${blockers.packet} are open, so this change does not go${where}. Default: ${blockers.default}.`,
      file: null,
      line: null,
      remedy: 'Close the blockers with sealed evidence first.',
    },
  ];
}

export function isProduction(
  branch: string,
  { productionBranches }: Pick<GateOptions, 'productionBranches'>,
): boolean {
  return productionBranches.some((glob) => {
    const compiled = compilePattern(glob);
    return compiled.ok && compiled.value(branch);
  });
}

/**
 * Said, not judged: the merge's own first parent is the base that counts.
 * @param commit what was checked: the merge, or the head alone
 */
export function baseMovedFindings(
  { baseMoved, targetBranch, checked }: GateOptions,
  commit: string | null,
): Finding[] {
  if (!baseMoved) return [];
  const what = commit === checked.head ? 'head was checked against' : 'merge was checked with';
  return [
    {
      code: 'base-moved',
      severity: 'note',
      message: `${targetBranch ?? 'The base branch'} moved since the event of this run; the ${what} its newer state.`,
      file: null,
      line: null,
      remedy: null,
    },
  ];
}

/** Where the server keeps no merge commit (Gitea, Forgejo), or the two conflict. */
export function headAloneFindings(
  { targetBranch, checked }: GateOptions,
  commit: string | null,
): Finding[] {
  if (targetBranch === null || commit === null || commit !== checked.head) return [];
  return [
    {
      code: 'head-alone',
      severity: 'note',
      message: `There is no merge commit: the head alone was compared with ${targetBranch}. What ${targetBranch} resealed since the two parted reads as a drift of this change.`,
      file: null,
      line: null,
      remedy: `If a drift is none of yours, merge ${targetBranch} into the branch of this change.`,
    },
  ];
}

/** What the change does to the workflow that runs this gate. */
export function workflowFindings(
  workflow: string | null,
  base: Listing | null,
  head: Listing,
): Finding[] {
  if (workflow === null || base === null) return [];
  const was = base.get(workflow);
  const now = head.get(workflow);
  const note = (code: Finding['code'], message: string): Finding[] => [
    {
      code,
      severity: 'note',
      message,
      file: now === undefined ? null : workflow,
      line: null,
      remedy: null,
    },
  ];
  if (was === undefined && now === undefined) return [];
  if (was === undefined) {
    return note(
      'gate-trial',
      `This is a trial: the base has no ${workflow} yet. Merging this change adopts the gate.`,
    );
  }
  if (now === undefined) {
    return note(
      'gate-removed',
      `This change removes ${workflow}, the workflow that runs this gate.`,
    );
  }
  if (was.oid === now.oid && was.kind === now.kind) return [];
  return note(
    'gate-changed',
    `This change edits ${workflow}, the workflow that runs this gate: review that file first.`,
  );
}
