import type { SourceKind } from '../core/byte-source.ts';
import { digestOf } from '../core/digest.ts';
import { LIMITS } from '../core/limits.ts';
import type { Problem } from '../core/problem.ts';
import { problem } from '../core/problem.ts';
import type { CheckedFile, Finding, Report, Reseal } from '../core/report.ts';
import type { Seal } from '../core/seal.ts';
import { type EffectiveFile, effectiveSeals } from '../trust/effective.ts';
import { judgeRelaxations, judgeReseals, needsApproval } from '../trust/policy.ts';
import { attributeFindings, checkoutFindings, indexFindings } from './checkout.ts';
import type { GateOptions, GatePorts } from './contract.ts';
import { decideBlockers } from './decision.ts';
import { explainDrifts } from './drifts.ts';
import { evidencePaths } from './evidence-facts.ts';
import { lockFindings } from './locks.ts';
import { lookAlikeProblems } from './look-alikes.ts';
import { pairRegisters, registerChanges } from './ratchet.ts';
import { redacted } from './redact.ts';
import { changesOf, readSides, type Side } from './sides.ts';
import {
  baseMovedFindings,
  headAloneFindings,
  openBlockerFindings,
  workflowFindings,
} from './surroundings.ts';
import { type Part, type Verified, type VerifiedFile, verifyAll } from './verification.ts';

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

/**
 * Judges one change: reads what is sealed, holds the bytes against it, says
 * why they differ, and weighs the registers. Real files and the gate's own
 * negative controls go through this same function. Throws ProblemError where a
 * source fails as a whole.
 */
export async function judge(options: GateOptions, ports: GatePorts): Promise<Judgement> {
  const sides = await readSides(options, ports);
  const { head, base } = sides;
  const pairs = pairRegisters(base?.registers ?? [], head.registers);
  const trusted = base === null || ports.base === null ? null : { ...base, source: ports.base };
  const checked = { ...head, source: ports.head, heavy: ports.heavy };
  const changes = base === null ? [] : changesOf(base, head, sides);
  const relaxed =
    trusted === null
      ? []
      : [...(await registerChanges(pairs, trusted, checked)), ...sides.fixed.registers];
  const asked = needsApproval(changes, relaxed, options.reseal);
  const approval = asked ? await ports.approval() : null;
  const reseals = judgeReseals(changes, options.reseal, approval);
  const relaxations = judgeRelaxations(relaxed, options.reseal, approval);
  const seals = effectiveSeals(base, head, accepted(reseals));
  const shard = options.shard ?? null;
  const part: Part = {
    shard,
    evidence: evidencePaths(pairs),
    ...(ports.heavy === undefined ? {} : { heavy: ports.heavy }),
  };
  const verified = await verifyAll(seals, ports.head, head.listing, part);
  const explained = await explainDrifts(verified, head.listing, ports);
  const drifted = options.redact === true ? explained.map(redacted) : explained;
  const decision = await decideBlockers(pairs, trusted, checked, verified, accepted(relaxations));
  const findings: Finding[] = [
    ...(options.circumstances ?? []),
    ...newSeals(base, head),
    ...sealNotes(head.seals),
    ...verified.findings,
    ...decision.findings,
    ...(await lockFindings(trusted, head, decision.blockers, {
      reseals,
      baseUnreadable: sides.baseUnreadable,
    })),
    ...openBlockerFindings(decision.blockers, options),
    ...(await indexFindings(verified.files, ports.index)),
    ...(await checkoutFindings(verified.files, ports.checkout)),
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
      ...(await lookAlikeProblems(pairs)),
      ...unreadable(drifted, ports.head.kind),
      ...nothing(seals.files, sides.problems),
    ],
    shard:
      shard === null
        ? null
        : { ...shard, sealed: seals.files.length, options: decision.blockers?.options ?? [] },
  };
}

function accepted(changes: readonly { readonly decision: Reseal['decision'] }[]): boolean {
  return changes.every(({ decision }) => decision !== 'refused');
}

/** @param resealed the head's seals count: no change of theirs was refused */
function checkedSeals(base: Side | null, head: Side, resealed: boolean): Report['seals'] {
  const trusted = new Set((base?.seals ?? []).map(({ path }) => path));
  const all = new Map([...head.seals, ...(base?.seals ?? [])].map((seal) => [seal.path, seal]));
  const ofHead = new Map(head.seals.map(({ path, sha256 }) => [path, sha256]));
  return [...all.values()]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((seal) => ({
      path: seal.path,
      format: seal.format,
      trust: base === null ? 'head' : trusted.has(seal.path) ? 'base' : 'new',
      files: seal.files.length,
      sha256: (resealed ? ofHead.get(seal.path) : undefined) ?? seal.sha256,
    }));
}

function newSeals(base: Side | null, head: Side): Finding[] {
  if (base === null) return [];
  const trusted = new Set(base.seals.map(({ path }) => path));
  return head.seals
    .filter(({ path }) => !trusted.has(path))
    .map((seal) => ({
      code: 'seal-new',
      severity: 'note',
      message: `${seal.path} is proposed by this change: the base does not have it. Its ${seal.files.length} files were verified; merging makes it count.`,
      file: seal.path,
      line: null,
      remedy: null,
    }));
}

/** What the seals of the head say beside what they seal: a signature, a broken algorithm. */
function sealNotes(seals: readonly Seal[]): Finding[] {
  return seals
    .flatMap(({ notes }) => notes ?? [])
    .map(({ message, file, at }) => ({
      code: 'seal-note',
      severity: 'note',
      message,
      file,
      line: at.line,
      remedy: null,
    }));
}

function countsOf(verified: Verified): Report['counts'] {
  const matching = verified.files.filter(({ verification }) => verification.status === 'match');
  return {
    sealed: verified.files.length,
    matching: matching.length,
    drifted: verified.files.length - matching.length + verified.unlisted.length,
    bytes: verified.bytesHashed,
  };
}

/** Drifting files always; matching ones while they are few. In path order. */
function listFiles(
  files: readonly VerifiedFile[],
  drifted: readonly CheckedFile[],
): readonly CheckedFile[] {
  const matching = files.filter(({ verification }) => verification.status === 'match');
  const listed = matching.length > LIMITS.matchesListed ? [] : matching.map(matchingFile);
  return [...drifted, ...listed].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function matchingFile({ file, seal, trust, verification }: VerifiedFile): CheckedFile {
  return {
    path: file.path,
    seal,
    trust,
    status: 'match',
    sealed: digestOf(file),
    found: verification.found,
    mismatch: [],
    since: 'unknown',
    explained: true,
    causes: [],
    locations: [],
    more: 0,
    excerpts: null,
    fault: 'file',
    limit: null,
    restore: null,
    sealLine: file.at.line,
  };
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
