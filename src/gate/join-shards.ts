import { LIMITS } from '../core/limits.ts';
import { type Parsed, type Problem, type ProblemCode, problem } from '../core/problem.ts';
import {
  CONTROL_PARTS,
  type Controls,
  type Finding,
  type Report,
  type ReportedShard,
  type Run,
  type Subjects,
} from '../core/report.ts';
import { assemble, totalOf } from './assemble.ts';
import type { Judgement } from './judge.ts';
import { checkoutNote } from './survey/checkout.ts';

/** The report of a part. */
type PartReport = Report & { readonly shard: ReportedShard };

/**
 * Joins the reports of all parts of one gate to the report that one run would
 * have made. Every part must be there once, of the same commits, and agree on
 * everything that no single file decides: a part that was made of another state
 * would otherwise lend its green to this one.
 */
export function joinShards(reports: readonly Report[], run: Run): Parsed<Report> {
  const parts = reports.filter(isPart).sort((a, b) => a.shard.index - b.shard.index);
  const [first] = parts;
  if (first === undefined || parts.length !== reports.length) {
    return refused(
      'shards-incomplete',
      `${reports.length - parts.length} of ${reports.length} reports are of no shard.`,
    );
  }
  const problems = [...setProblems(parts, first), ...agreementProblems(parts, first)];
  if (problems.length > 0) return { ok: false, problems };
  const controls = joinedControls(parts);
  const { mode, checked } = first;
  return { ok: true, value: assemble({ mode }, checked, controls, joined(parts, first), run) };
}

function isPart(report: Report): report is PartReport {
  return report.shard !== null;
}

/** Each index from 1 to the count once, and no sealed file left out or judged twice. */
function setProblems(parts: readonly PartReport[], { shard }: PartReport): Problem[] {
  const { count, sealed } = shard;
  const seen = parts.map(({ shard: { index } }) => index);
  const missing = range(count).filter((index) => !seen.includes(index));
  const twice = seen.filter((index, at) => seen.indexOf(index) !== at);
  const problems: Problem[] = [];
  if (missing.length > 0) {
    problems.push(incomplete(`Shards are missing: ${listed(missing)} of ${count}.`));
  }
  if (twice.length > 0) problems.push(incomplete(`Shards appear twice: ${listed(twice)}.`));
  const judged = sum(parts, ({ counts }) => counts.sealed);
  const unreadable = parts.some((part) => part.problems.length > 0);
  if (problems.length === 0 && judged !== sealed && !unreadable) {
    problems.push(incomplete(`The shards judged ${judged} of ${sealed} sealed files.`));
  }
  return problems;
}

const incomplete = (message: string): Problem =>
  problem('shards-incomplete', message, 'Re-run all jobs of the run, so that each shard is there.');

/** What must be the same in every part, and how it is named. */
const SHARED: readonly (readonly [name: string, of: (report: PartReport) => unknown])[] = [
  ['the number of shards', ({ shard }) => [shard.count, shard.sealed]],
  ['the checked commits', ({ checked }) => checked],
  ['the mode', ({ mode }) => mode],
  ['the negative controls', ({ controls }) => controls.parts.filter(isOfAll).map(runOf)],
  ['the seals', ({ seals }) => seals],
  ['the reseals', ({ reseals }) => reseals],
  ['the relaxations', ({ relaxations }) => relaxations],
  ['the blockers', ({ blockers, shard }) => [blockers, shard.options]],
  ['the findings', ({ findings }) => findings.filter(isShared)],
];

function agreementProblems(parts: readonly PartReport[], first: PartReport): Problem[] {
  return SHARED.flatMap(([name, of]): Problem[] => {
    const expected = JSON.stringify(of(first));
    const other = parts.find((part) => JSON.stringify(of(part)) !== expected);
    if (other === undefined) return [];
    return [
      problem(
        'shards-disagree',
        `Shards ${first.shard.index} and ${other.shard.index} disagree on ${name}: they were not made of the same state.`,
        'Re-run all jobs of the run, not only those that failed.',
      ),
    ];
  });
}

/** A failing finding that no single file decides. */
function isShared({ code, severity }: Finding): boolean {
  return severity === 'fail' && code !== 'text-mismatch';
}

const runOf = ({ part, run }: ControlsOfPart): readonly [string, number] => [part, run];

/** Every shard reads the same seals and registers; only some find a drift to explain. */
function isOfAll({ part }: ControlsOfPart): boolean {
  return part !== 'causes';
}

type ControlsOfPart = Controls['parts'][number];

/** Of each part that any shard used; what one of them did not catch, nobody caught. */
function joinedControls(reports: readonly PartReport[]): Controls {
  const all = reports.flatMap(({ controls }) => controls.parts);
  const parts = CONTROL_PARTS.flatMap((part) => {
    const same = all.filter((controls) => controls.part === part);
    if (same.length === 0) return [];
    const run = Math.max(...same.map((controls) => controls.run));
    const missed = Math.max(...same.map((controls) => controls.run - controls.caught));
    return [{ part, run, caught: run - missed }];
  });
  return totalOf(parts);
}

function joined(parts: readonly PartReport[], { seals, reseals, ...first }: PartReport): Judgement {
  const counts = {
    sealed: sum(parts, (part) => part.counts.sealed),
    matching: sum(parts, (part) => part.counts.matching),
    drifted: sum(parts, (part) => part.counts.drifted),
    bytes: sum(parts, (part) => part.counts.bytes),
  };
  const files = parts
    .flatMap((part) => part.files)
    .filter(({ status }) => status !== 'match' || counts.matching <= LIMITS.matchesListed)
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const { blockers, shard, relaxations } = first;
  return {
    seals,
    counts,
    files,
    reseals,
    relaxations,
    blockers: blockers === null ? null : { ...blockers, options: shard.options },
    findings: joinedFindings(parts),
    problems: unique(parts.flatMap((part) => part.problems)),
    shard: null,
  };
}

/** Findings that come before what the files say, in the order of one run. */
const BEFORE_FILES: ReadonlySet<Finding['code']> = new Set([
  'state-unknown',
  'twin-refused',
  'entry-refused',
  'seal-new',
  'seal-note',
]);
/** And those after what the checkout shows. */
const AFTER_CHECKOUT: ReadonlySet<Finding['code']> = new Set([
  'unprotected',
  'base-moved',
  'head-alone',
  'gate-trial',
  'gate-removed',
  'gate-changed',
]);

/** Each about one file that one part judges, in the order in which a run has them. */
const OF_FILES: readonly Finding['code'][] = ['text-mismatch', 'link-followed'];

function joinedFindings(parts: readonly PartReport[]): Finding[] {
  const all = unique(parts.flatMap(({ findings }) => findings));
  const ofFiles = OF_FILES.flatMap((kind) =>
    all.filter(({ code }) => code === kind).sort((a, b) => (subject(a) < subject(b) ? -1 : 1)),
  );
  const whole = all.filter(({ code }) => !OF_FILES.includes(code) && code !== 'checkout-differs');
  const checkouts = parts.flatMap(({ findings }) =>
    findings.flatMap(({ code, subjects }) =>
      code === 'checkout-differs' && subjects !== undefined ? [subjects] : [],
    ),
  );
  return [
    ...whole.filter(({ code }) => BEFORE_FILES.has(code)),
    ...ofFiles,
    ...whole.filter(({ code }) => !BEFORE_FILES.has(code) && !AFTER_CHECKOUT.has(code)),
    ...checkoutNote(joinedSubjects(checkouts)),
    ...whole.filter(({ code }) => AFTER_CHECKOUT.has(code)),
  ];
}

function subject({ subjects }: Finding): string {
  return subjects?.named[0] ?? '';
}

/** The first paths of all are among the first of each. */
function joinedSubjects(subjects: readonly Subjects[]): Subjects {
  const named = subjects.flatMap((each) => each.named).sort((a, b) => (a < b ? -1 : 1));
  return {
    named: named.slice(0, LIMITS.pathsNamed),
    count: subjects.reduce((total, { count }) => total + count, 0),
  };
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function sum(parts: readonly PartReport[], of: (part: PartReport) => number): number {
  return parts.reduce((total, part) => total + of(part), 0);
}

function range(count: number): number[] {
  return Array.from({ length: Math.min(count, LIMITS.shards) }, (_, at) => at + 1);
}

function listed(numbers: readonly number[]): string {
  const shown = [...new Set(numbers)].slice(0, LIMITS.pathsNamed).join(', ');
  return numbers.length > LIMITS.pathsNamed ? `${shown}, …` : shown;
}

function refused(code: ProblemCode, message: string): Parsed<never> {
  const remedy = 'Publish the report of one run, or those of all its shards.';
  return { ok: false, problems: [problem(code, message, remedy)] };
}
