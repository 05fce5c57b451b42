import type { ApprovalAnswer, Reseal } from '../core/report.ts';
import type { SealChange } from './reseals.ts';

/** Who may change what a trusted seal says. */
export type ResealPolicy = 'require-approval' | 'deny' | 'allow';

/**
 * Judges the changes. An approval is of the whole head commit, so it covers
 * each of them; a seal that merely moved needs none. A path locked by a
 * blocker that is not closed is refused elsewhere, whatever the policy.
 */
export function judgeReseals(
  changes: readonly SealChange[],
  policy: ResealPolicy,
  approval: ApprovalAnswer | null,
): Reseal[] {
  return changes.map((change) => {
    const { kind, seal, path, was, now, said } = change;
    const { decision, why } = decisionOf(change, policy, approval);
    const approved = decision === 'approved' ? (approval?.approved ?? null) : null;
    return { kind, seal, path, was, now, approved, decision, because: `${said}; ${why}` };
  });
}

function decisionOf(
  change: SealChange,
  policy: ResealPolicy,
  approval: ApprovalAnswer | null,
): { decision: Reseal['decision']; why: string } {
  if (change.kind === 'seal-moved')
    return { decision: 'allowed', why: 'nothing it covered is lost' };
  if (policy === 'allow') return { decision: 'allowed', why: 'the policy allows reseals' };
  if (policy === 'deny') return { decision: 'refused', why: 'the policy denies reseals' };
  if (approval === null) return { decision: 'refused', why: 'no approval was looked up' };
  if (approval.approved === null) return { decision: 'refused', why: approval.why };
  return { decision: 'approved', why: `approved by ${approval.approved.by} on this head commit` };
}

/** Whether a review has to be looked up at all. */
export function needsApproval(changes: readonly SealChange[], policy: ResealPolicy): boolean {
  return policy === 'require-approval' && changes.some(({ kind }) => kind !== 'seal-moved');
}
