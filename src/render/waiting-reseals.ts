import { isSealed } from '../core/digest.ts';
import { type CheckedFile, POLICY_DENIES, type Report, type Reseal } from '../core/report.ts';

/** A reseal that is not accepted, and the file that already has the bytes it proposes. */
export interface WaitingReseal {
  readonly reseal: Reseal;
  readonly file: CheckedFile;
}

/**
 * Files that differ from what the base's seal says because this change reseals
 * them: their bytes are those of the proposed seal. Until the reseal is accepted
 * they count as drift; undoing them is only one of two ways on.
 */
export function waitingReseals({ files, reseals }: Report): readonly WaitingReseal[] {
  const drifted = new Map(
    files.flatMap((file) => (file.status === 'drift' ? [[file.path, file]] : [])),
  );
  return reseals.flatMap((reseal) => {
    const file = drifted.get(reseal.path);
    if (reseal.decision !== 'refused' || file?.found == null || reseal.now === null) return [];
    return isSealed(reseal.now, file.found) ? [{ reseal, file }] : [];
  });
}

/** Whether an approving review could accept a refused change; where the policy denies it, none can. */
export function isApprovable({ because }: { readonly because: string }): boolean {
  return !new RegExp(`(?:^|; )${POLICY_DENIES} \\w+$`).test(because);
}

/** Where a run keeps no commit status, its own check stays red after an approval; empty elsewhere. */
export function rerunClause({ run }: Report): string {
  const kept = run.status !== null || run.event === null;
  return kept ? '' : '; after the approval, re-run the failed check';
}
