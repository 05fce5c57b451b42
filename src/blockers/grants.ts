import type { Grant, Register } from '../core/register.ts';
import type { Finding } from '../core/report.ts';
import { checkEvidence, type EvidenceFacts, heldOnBase, joinedEvidence } from './evidence.ts';
import type { JudgedGrant } from './options.ts';

/**
 * Which grants count. Each must be a distinct act: granted by somebody, on
 * evidence that is verified in this run and that no other grant rests on; five
 * grants on one file are one grant.
 * @param accepted what the base requires may be dropped: the relaxations were accepted
 */
export function checkGrants(
  base: Register | null,
  head: Register,
  facts: EvidenceFacts,
  accepted: boolean,
): { readonly grants: readonly JudgedGrant[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const files = new Map<string, string>();
  const before = new Map((base?.grants ?? []).map((grant) => [grant.id, grant]));
  const grants = head.grants.map((stated): JudgedGrant => {
    const was = before.get(stated.id);
    const asked = accepted ? [] : (was?.evidence ?? []);
    const grant = { ...stated, evidence: joinedEvidence(asked, stated.evidence) };
    const refusal = grant.status === 'granted' ? refusalOf(grant, facts, files) : null;
    if (refusal !== null) findings.push(withoutEvidence(head, grant, refusal));
    const counts = grant.status === 'granted' && refusal === null;
    return {
      id: grant.id,
      register: head.path,
      status: grant.status,
      by: grant.by,
      counts,
      countsOnBase: counts && was?.status === 'granted' && heldOnBase(was.evidence, facts),
    };
  });
  return { grants, findings: [...findings, ...vanishedGrants(base, head)] };
}

function refusalOf(grant: Grant, facts: EvidenceFacts, files: Map<string, string>): string | null {
  if (grant.evidence.length === 0) return 'it names no evidence';
  const evidence = checkEvidence(grant.evidence, facts);
  const failing = evidence.find(({ holds }) => !holds);
  if (failing !== undefined) {
    return `its evidence ${failing.path} does not hold: ${failing.because}`;
  }
  for (const { path } of grant.evidence) {
    const digest = facts.digest(path);
    if (digest === null) return `its evidence ${path} has no digest in this run`;
    const other = files.get(digest);
    if (other !== undefined && other !== grant.id) {
      return `it rests on the same bytes as the grant ${other} (${path}), so it is not a distinct grant`;
    }
    files.set(digest, grant.id);
  }
  return null;
}

function withoutEvidence(register: Register, grant: Grant, refusal: string): Finding {
  return {
    code: 'grant-without-evidence',
    severity: 'fail',
    message: `The grant ${grant.id} has the status granted, but ${refusal}.`,
    file: register.path,
    line: grant.at.line,
    remedy:
      'Seal a document of its own for each grant and name it as evidence, or set the grant back to open.',
  };
}

function vanishedGrants(base: Register | null, head: Register): Finding[] {
  const kept = new Set(head.grants.map(({ id }) => id));
  return (base?.grants ?? [])
    .filter(({ id }) => !kept.has(id))
    .map((grant) => ({
      code: 'grant-vanished',
      severity: 'fail',
      message: `The grant ${grant.id} is on the base branch and missing from this change.`,
      file: head.path,
      line: null,
      remedy: 'Put the grant back; a grant that is not given stays open.',
    }));
}
