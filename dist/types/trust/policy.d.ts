import { type ApprovalAnswer, type Reseal } from '../core/report.js';
import type { Relaxation } from '../core/report-blockers.js';
import type { SealChange } from './reseals.js';
/** Who may change what a trusted seal says, or a register requires. */
export type ResealPolicy = 'require-approval' | 'deny' | 'allow';
/**
 * Judges the changes of seals. An approval is of the whole head commit, so it
 * covers each of them; a seal that merely moved needs none. A path locked by a
 * blocker that is not closed is refused elsewhere, whatever the policy.
 */
export declare function judgeReseals(changes: readonly SealChange[], policy: ResealPolicy, approval: ApprovalAnswer | null): Reseal[];
/** Judges what a register would require no longer, by the same policy as a reseal. */
export declare function judgeRelaxations(changes: readonly Omit<Relaxation, 'approved' | 'decision' | 'because'>[], policy: ResealPolicy, approval: ApprovalAnswer | null): Relaxation[];
/** Whether a review has to be looked up at all. */
export declare function needsApproval(reseals: readonly SealChange[], relaxed: readonly unknown[], policy: ResealPolicy): boolean;
