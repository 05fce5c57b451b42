import type { EvidenceRef } from '../core/register.ts';
import type { CheckedEvidence } from '../core/report-blockers.ts';

/**
 * Whether the files that a closing rests on are verified in this run. The gate says
 * what it found of each path; this module only asks.
 */
export interface EvidenceFacts {
  /** Whether an effective seal names the path, and its bytes match. */
  sealStatus(path: string): 'holds' | 'drifted' | 'not-sealed';
  /** Null: the document validates. Else one sentence: why not, or why that is not known. */
  schemaViolation(evidence: EvidenceRef): string | null;
  /** SHA-256 of the file, for telling two evidences apart; null if unknown. */
  digest(path: string): string | null;
  /** Whether the base seals these very bytes and has them: what rests on them does not rest on this change. */
  heldOnBase(path: string): boolean;
}

export function checkEvidence(
  refs: readonly EvidenceRef[],
  facts: EvidenceFacts,
): CheckedEvidence[] {
  return refs.map((ref) => {
    const { path, schema } = ref;
    const entry = (holds: boolean, because: string): CheckedEvidence => ({
      path,
      schema,
      holds,
      because,
    });
    const status = facts.sealStatus(path);
    if (status === 'not-sealed') return entry(false, 'no seal names it');
    if (status === 'drifted') return entry(false, 'its bytes are not what was sealed');
    if (schema === null) return entry(true, 'sealed, and its bytes match');
    const violation = facts.schemaViolation(ref);
    if (violation !== null) return entry(false, violation);
    return entry(true, `sealed, its bytes match, and it validates as ${schema}`);
  });
}

/**
 * What the base requires is required still, whatever the head names instead:
 * else a change closed a blocker on any sealed file by dropping the evidence
 * file, or the schema, that it is to be closed on.
 */
export function joinedEvidence(
  base: readonly EvidenceRef[],
  head: readonly EvidenceRef[],
): EvidenceRef[] {
  const named = (ref: EvidenceRef): boolean =>
    head.some(({ path, schema }) => path === ref.path && schema === ref.schema);
  return [...base.filter((ref) => !named(ref)), ...head];
}

/** Whether everything that a closing or a grant of the base rests on is on the base already. */
export function heldOnBase(evidence: readonly EvidenceRef[], facts: EvidenceFacts): boolean {
  return evidence.length > 0 && evidence.every(({ path }) => facts.heldOnBase(path));
}

/** Nothing is closed, or granted, on no evidence. */
export function evidenceHolds(evidence: readonly CheckedEvidence[]): boolean {
  return evidence.length > 0 && evidence.every(({ holds }) => holds);
}
