import type { FindingCode, Report } from '../../core/report.ts';

/**
 * When a pull request gets a comment. In each but `never`, a comment that is
 * there already is kept up to date: one that is red must not stay so once its
 * reason is gone.
 * - `always`: every run posts one.
 * - `on-change`: one is posted once the pull request changes something that the
 *   gate watches (a sealed file, a seal, a register, the workflow that runs the
 *   gate), or the verdict is not `pass`.
 * - `on-drift`: one is posted once the verdict is not `pass`.
 * - `never`: none is posted, changed or removed.
 */
export type CommentPolicy = (typeof COMMENT_POLICIES)[number];

export const COMMENT_POLICIES = ['always', 'on-change', 'on-drift', 'never'] as const;

/** Whether a comment is posted where the pull request has none. */
export function postsFirst(policy: CommentPolicy, report: Report): boolean {
  if (policy === 'always') return true;
  if (policy === 'never') return false;
  return report.verdict !== 'pass' || (policy === 'on-change' && changesWatched(report));
}

/** Findings that name a change of the pull request; others name a state, or the circumstances of a run. */
const CHANGES: ReadonlySet<FindingCode> = new Set<FindingCode>([
  ...(['seal-new', 'gate-changed', 'gate-trial', 'gate-removed', 'blocker-edited'] as const),
]);

function changesWatched({
  files,
  seals,
  reseals,
  relaxations,
  blockers,
  findings,
}: Report): boolean {
  return (
    reseals.length > 0 ||
    relaxations.length > 0 ||
    seals.some(({ trust }) => trust === 'new') ||
    files.some(({ status, since }) => status !== 'match' && since === 'this-change') ||
    (blockers?.registers ?? []).some(({ trust }) => trust === 'new') ||
    (blockers?.items ?? []).some(({ change }) => change !== null) ||
    findings.some(({ code, severity }) => severity === 'fail' || CHANGES.has(code))
  );
}
