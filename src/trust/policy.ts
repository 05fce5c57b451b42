import { type ApprovalAnswer, POLICY_DENIES, type Reseal } from '../core/report.ts';
import type { Relaxation } from '../core/report-blockers.ts';
import type { SealChange } from './reseals.ts';

/** Who may change what a trusted seal says, or a register requires. */
export type ResealPolicy = 'require-approval' | 'deny' | 'allow';

/**
 * Judges the changes of seals. An approval is of the whole head commit, so it
 * covers each of them; a seal that merely moved needs none. A path locked by a
 * blocker that is not closed is refused elsewhere, whatever the policy.
 */
export function judgeReseals(
  changes: readonly SealChange[],
  policy: ResealPolicy,
  approval: ApprovalAnswer | null,
): Reseal[] {
  return changes.map((change) => {
    const { kind, seal, path, was, now, said } = change;
    const { decision, why } =
      kind === 'seal-moved' ? MERELY_MOVED : decisionOf('reseals', policy, approval);
    const approved = decision === 'approved' ? (approval?.approved ?? null) : null;
    return { kind, seal, path, was, now, approved, decision, because: `${said}; ${why}` };
  });
}

/** Judges what a register would require no longer, by the same policy as a reseal. */
export function judgeRelaxations(
  changes: readonly Omit<Relaxation, 'approved' | 'decision' | 'because'>[],
  policy: ResealPolicy,
  approval: ApprovalAnswer | null,
): Relaxation[] {
  const { decision, why } = decisionOf('relaxations', policy, approval);
  const approved = decision === 'approved' ? (approval?.approved ?? null) : null;
  return changes.map((change) => ({ ...change, approved, decision, because: why }));
}

interface Decision {
  readonly decision: Reseal['decision'];
  readonly why: string;
}

const MERELY_MOVED: Decision = { decision: 'allowed', why: 'nothing it covered is lost' };

function decisionOf(
  what: 'reseals' | 'relaxations',
  policy: ResealPolicy,
  approval: ApprovalAnswer | null,
): Decision {
  if (policy === 'allow') return { decision: 'allowed', why: `the policy allows ${what}` };
  if (policy === 'deny') return { decision: 'refused', why: `${POLICY_DENIES} ${what}` };
  if (approval === null) return { decision: 'refused', why: 'no approval was looked up' };
  if (approval.approved === null) return { decision: 'refused', why: approval.why };
  return { decision: 'approved', why: `approved by ${approval.approved.by} on this head commit` };
}

/** Whether a review has to be looked up at all. */
export function needsApproval(
  reseals: readonly SealChange[],
  relaxed: readonly unknown[],
  policy: ResealPolicy,
): boolean {
  if (policy !== 'require-approval') return false;
  return relaxed.length > 0 || reseals.some(({ kind }) => kind !== 'seal-moved');
}
