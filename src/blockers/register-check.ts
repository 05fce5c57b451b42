import type { Blocker, Register } from '../core/register.ts';
import type { Finding, Trust } from '../core/report.ts';
import type {
  CheckedBlocker,
  CheckedGrant,
  CheckedOption,
  CheckedRegister,
} from '../core/report-blockers.ts';
import {
  checkEvidence,
  type EvidenceFacts,
  evidenceHolds,
  heldOnBase,
  joinedEvidence,
} from './evidence.ts';
import { checkGrants } from './grants.ts';
import { checkOptions, type JudgedBlocker } from './options.ts';
import { changedFields, changeOf, renamedTo } from './transitions.ts';

/** One register, judged: its blockers as they count in this run, and what the change does to it. */
export interface RegisterCheck {
  readonly register: CheckedRegister;
  readonly items: readonly CheckedBlocker[];
  readonly options: readonly CheckedOption[];
  readonly grants: readonly CheckedGrant[];
  readonly findings: readonly Finding[];
}

/**
 * @param base the trusted register; null if only the head has it
 * @param head the register of the checked commit; null if the change removed it
 * @param accepted the relaxations of this change were accepted: what the base requires may be dropped
 */
export function checkRegister(
  base: Register | null,
  head: Register | null,
  facts: EvidenceFacts,
  trust: Trust,
  accepted: boolean,
): RegisterCheck {
  const now = head ?? emptied(base);
  const findings: Finding[] = head === null ? [removed(now)] : [];
  const compared = checkBlockers({ base, head, now, facts, accepted }, findings);
  // With no base there is nothing that a blocker could have been added to.
  const judged = trust === 'head' ? compared.map((item) => ({ ...item, change: null })) : compared;
  const ofGrants = checkGrants(base, now, facts, accepted);
  findings.push(...ofGrants.findings, ...(head === null ? [] : otherPacket(base, head)));
  const options =
    head === null
      ? held(now)
      : checkOptions({ base, head, blockers: judged, grants: ofGrants.grants, trust, accepted });
  const items = judged.map(({ closedOnBase: _, ...item }) => item);
  const grants = ofGrants.grants.map(({ countsOnBase: _, ...grant }) => grant);
  return {
    register: {
      path: now.path,
      trust,
      packet: base?.packet ?? now.packet,
      default: base?.default ?? now.default,
      total: items.length,
      open: items.filter(({ status }) => status !== 'closed').length,
    },
    items,
    options,
    grants,
    findings,
  };
}

function emptied(base: Register | null): Register {
  if (base === null) throw new Error('a register that neither side has');
  return { ...base, blockers: [], grants: [] };
}

interface Compared {
  readonly base: Register | null;
  readonly head: Register | null;
  /** The head's register, or the base's without blockers and grants where it is gone. */
  readonly now: Register;
  readonly facts: EvidenceFacts;
  readonly accepted: boolean;
}

function checkBlockers(
  { base, head, now, facts, accepted }: Compared,
  findings: Finding[],
): JudgedBlocker[] {
  const before = new Map((base?.blockers ?? []).map((blocker) => [blocker.id, blocker]));
  const after = new Map(now.blockers.map((blocker) => [blocker.id, blocker]));
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids.map((id) => {
    const was = before.get(id);
    const stated = after.get(id);
    const item = checkBlocker(now.path, was, stated, facts, accepted);
    const place = { file: now.path, line: stated?.at.line ?? null };
    if (stated === undefined && was !== undefined && head !== null) {
      findings.push(vanished(was, before, now, place));
    }
    if (stated?.status === 'closed' && item.status !== 'closed') {
      findings.push(closedWithoutEvidence(item, place));
    }
    if (was !== undefined && stated !== undefined) findings.push(...said(was, stated, place));
    return item;
  });
}

function checkBlocker(
  register: string,
  was: Blocker | undefined,
  stated: Blocker | undefined,
  facts: EvidenceFacts,
  accepted: boolean,
): JudgedBlocker {
  const words = stated ?? was;
  if (words === undefined) throw new Error('a blocker that neither side has');
  const asked = stated?.status === 'closed' && !accepted ? (was?.evidence ?? []) : [];
  const evidence = checkEvidence(joinedEvidence(asked, words.evidence), facts);
  const closed = stated?.status === 'closed' && evidenceHolds(evidence);
  const unclosed =
    words.status !== 'closed' ? words.status : was?.status === 'narrowed' ? 'narrowed' : 'open';
  return {
    id: words.id,
    register,
    line: stated?.at.line ?? null,
    status: closed ? 'closed' : unclosed,
    stated: stated?.status ?? null,
    was: was?.status ?? null,
    change: changeOf(was, stated),
    note: words.note,
    actors: words.actors,
    gate: words.gate,
    evidence,
    closedOnBase: closed && was?.status === 'closed' && heldOnBase(was.evidence, facts),
  };
}

interface FindingPlace {
  readonly file: string;
  readonly line: number | null;
}

function removed(register: Register): Finding {
  return {
    code: 'register-removed',
    severity: 'fail',
    message: `The register ${register.path} of ${register.packet} is on the base branch and missing from this change; every blocker in it counts as open.`,
    file: null,
    line: null,
    remedy: `Put ${register.path} back.`,
  };
}

function vanished(
  was: Blocker,
  base: ReadonlyMap<string, Blocker>,
  now: Register,
  place: FindingPlace,
): Finding {
  const twin = renamedTo(was, base, now.blockers);
  return {
    code: twin === null ? 'blocker-vanished' : 'blocker-renamed',
    severity: 'fail',
    message:
      twin === null
        ? `The blocker ${was.id} is on the base branch and missing from this change.`
        : `The blocker ${was.id} was renamed to ${twin}; under its old id it is gone.`,
    ...place,
    remedy: `Put ${was.id} back; a blocker leaves the register's open list by closing, not by vanishing.`,
  };
}

function closedWithoutEvidence(item: CheckedBlocker, place: FindingPlace): Finding {
  const failing = item.evidence.find(({ holds }) => !holds);
  const why =
    failing === undefined
      ? 'it names no evidence'
      : `${failing.path}: ${failing.because.replace(/\.$/, '')}`;
  return {
    code: 'blocker-closed-without-evidence',
    severity: 'fail',
    message: `The blocker ${item.id} has the status closed, but ${why}; it counts as ${item.status}.`,
    ...place,
    remedy: 'Name sealed evidence that matches its seal and validates, or set the status back.',
  };
}

/** Changes that inform: the words of a blocker. */
function said(was: Blocker, now: Blocker, place: FindingPlace): Finding[] {
  const findings: Finding[] = [];
  const fields = changedFields(was, now);
  if (fields.length > 0) {
    findings.push({
      code: 'blocker-edited',
      severity: 'note',
      message: `The blocker ${now.id} changed: ${fields.join(', ')} (base \u2192 this change).`,
      ...place,
      remedy: null,
    });
  }
  return findings;
}

/** Another packet is another decision: no approval turns one into the other. */
function otherPacket(base: Register | null, head: Register): Finding[] {
  if (base === null || base.packet === head.packet) return [];
  return [
    {
      code: 'register-changed',
      severity: 'fail',
      message: `The packet is ${base.packet} on the base and ${head.packet} in this change.`,
      file: head.path,
      line: null,
      remedy: `Set the packet back to ${base.packet}; another decision needs a register of its own.`,
    },
  ];
}

/** With the register gone, the base's options still count, and none but its default is admissible. */
function held(base: Register): CheckedOption[] {
  return base.options.map((option) => ({
    id: option.id,
    register: base.path,
    summary: option.summary,
    state: option.id === base.default ? 'admissible' : 'not-admissible',
    admissible: option.id === base.default,
    because: option.id === base.default ? [] : ['the register is gone from this change'],
  }));
}
