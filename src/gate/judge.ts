import type { SourceKind } from '../core/byte-source.ts';
import type { Problem } from '../core/problem.ts';
import { problem } from '../core/problem.ts';
import {
  type CheckedFile,
  CONTROL_PARTS,
  type ControlPart,
  type Finding,
  type Report,
  type Reseal,
} from '../core/report.ts';
import { type EffectiveFile, effectiveSeals } from '../trust/effective.ts';
import { judgeRelaxations, judgeReseals, needsApproval } from '../trust/policy.ts';
import type { GateOptions, GatePorts } from './contract.ts';
import { registerPart } from './decide/register-part.ts';
import { explainDrifts } from './explain/drifts.ts';
import { quoted, redacted } from './explain/redact.ts';
import { changesOf, readSides, type Sides } from './read/sides.ts';
import { attributeFindings, checkoutFindings } from './survey/checkout.ts';
import { indexFindings } from './survey/not-staged.ts';
import { newSeals, sealNotes } from './survey/seal-notes.ts';
import {
  baseMovedFindings,
  headAloneFindings,
  openBlockerFindings,
  workflowFindings,
} from './survey/surroundings.ts';
import { checkedSeals, countsOf, listFiles } from './verify/checked.ts';
import { type Part, verifyAll } from './verify/verification.ts';

/** Everything of a report that is judged; the rest says who asked, when, and what follows. */
export type Judgement = Pick<
  Report,
  | 'seals'
  | 'counts'
  | 'files'
  | 'reseals'
  | 'relaxations'
  | 'blockers'
  | 'findings'
  | 'problems'
  | 'shard'
>;

/** The parts of the gate that took part: their controls are run. */
export interface PartsUsed {
  readonly used: readonly ControlPart[];
}

/**
 * Judges one change: reads what is sealed, compares the bytes with it, says
 * why they differ, and weighs the registers. Real files and the gate's own
 * negative controls go through this same function. Throws ProblemError where a
 * source fails as a whole.
 */
export async function judge(
  options: GateOptions,
  ports: GatePorts,
): Promise<Judgement & PartsUsed> {
  const sides = await readSides(options, ports);
  const { head, base } = sides;
  const registers = await registerPart(base, head);
  const pairs = registers.pairRegisters(base?.registers ?? [], head.registers);
  const trusted = base === null || ports.base === null ? null : { ...base, source: ports.base };
  const checked = {
    ...head,
    source: ports.head,
    heavy: ports.heavy,
    redact: options.redact === true,
  };
  const changes = base === null ? [] : changesOf(base, head, sides);
  const relaxed =
    trusted === null
      ? []
      : [...(await registers.registerChanges(pairs, trusted, checked)), ...sides.fixed.registers];
  const asked = needsApproval(changes, relaxed, options.reseal);
  const approval = asked ? await ports.approval() : null;
  const reseals = judgeReseals(changes, options.reseal, approval);
  const relaxations = judgeRelaxations(relaxed, options.reseal, approval);
  const seals = effectiveSeals(base, head, accepted(reseals));
  const shard = options.shard ?? null;
  const part: Part = {
    shard,
    evidence: registers.evidencePaths(pairs),
    ...(ports.heavy === undefined ? {} : { heavy: ports.heavy }),
  };
  const verified = await verifyAll(seals, ports.head, head.listing, part);
  const explained = await explainDrifts(
    verified,
    head.listing,
    ports,
    options.searchCauses ?? true,
  );
  const drifted = explained.map(options.redact === true ? redacted : quoted);
  const decision = await registers.decideBlockers(
    pairs,
    trusted,
    checked,
    verified,
    accepted(relaxations),
  );
  const findings: Finding[] = [
    ...(options.circumstances ?? []),
    ...newSeals(base, head),
    ...sealNotes(head.seals),
    ...verified.findings,
    ...decision.findings,
    ...(await registers.lockFindings(trusted, head, decision.blockers, {
      reseals,
      baseUnreadable: sides.baseUnreadable,
    })),
    ...openBlockerFindings(decision.blockers, options),
    ...(await indexFindings(verified.files, explained, ports.index, ports.attributes)),
    ...(await checkoutFindings(verified.files, head.listing, ports.checkout)),
    ...(await attributeFindings(verified.files, head.listing, ports.attributes)),
    ...baseMovedFindings(options, ports.head.commit),
    ...headAloneFindings(options, ports.head.commit),
    ...workflowFindings(options.workflow, base?.listing ?? null, head.listing),
  ];
  return {
    seals: checkedSeals(base, head, accepted(reseals)),
    counts: countsOf(verified),
    files: listFiles(verified.files, drifted),
    reseals,
    relaxations,
    blockers: decision.blockers,
    findings,
    problems: [
      ...sides.problems,
      ...verified.problems,
      ...(await registers.lookAlikeProblems(pairs)),
      ...unreadable(drifted, ports.head.kind),
      ...nothing(seals.files, sides.problems),
    ],
    shard:
      shard === null
        ? null
        : { ...shard, sealed: seals.files.length, options: decision.blockers?.options ?? [] },
    used: partsUsed(sides, explained),
  };
}

function partsUsed({ base, head }: Sides, drifted: readonly CheckedFile[]): ControlPart[] {
  const sides = base === null ? [head] : [base, head];
  const formats = new Set(sides.flatMap(({ seals }) => seals.map(({ format }) => format)));
  const used: Readonly<Record<ControlPart, boolean>> = {
    verification: true,
    change: base !== null,
    registers: sides.some(({ registers }) => registers.length > 0),
    checksums: formats.has('checksums'),
    bagit: formats.has('bagit'),
    'in-toto': formats.has('in-toto'),
    causes: drifted.some(({ status }) => status === 'drift'),
  };
  return CONTROL_PARTS.filter((part) => used[part]);
}

function accepted(changes: readonly { readonly decision: Reseal['decision'] }[]): boolean {
  return changes.every(({ decision }) => decision !== 'refused');
}

function unreadable(files: readonly CheckedFile[], source: SourceKind): Problem[] {
  return files
    .filter(({ status }) => status === 'unreadable')
    .map(({ path, limit }) =>
      problem(
        'object-missing',
        `The bytes of the sealed file cannot be read: ${limit ?? 'no reason given'}.`,
        source === 'work-tree'
          ? 'Make the file readable, or check a commit instead of the files on disk.'
          : 'Check out without a filter and with fetch-depth: 2, so that the clone holds the object.',
        path,
      ),
    );
}

/** A verdict over nothing is no verdict. Said only where nothing else explains it. */
function nothing(files: readonly EffectiveFile[], others: readonly Problem[]): Problem[] {
  if (files.length > 0 || others.length > 0) return [];
  return [
    problem(
      'nothing-sealed',
      'No file is sealed, so there is nothing to judge.',
      'Make a seal with "seal-vs-bytes seal FILE...".',
    ),
  ];
}
