import { ALGORITHM_NAMES, sealedDigests } from '../core/digest.ts';
import { numerals } from '../core/numerals.ts';
import type { CheckedFile, Report, ResealKind, Verdict } from '../core/report.ts';
import type { OptionState, RelaxationKind } from '../core/report-blockers.ts';
import type { SealedDigest } from '../core/seal.ts';
import { labelOf } from './cause-labels.ts';
import { driftRank, sinceRank } from './drift-order.ts';
import { waitingReseals } from './waiting-reseals.ts';

/** The few words by which every surface says the same thing. Plain text, unescaped. */

export const OPTION_STATES: Readonly<Record<OptionState, string>> = {
  admissible: 'admissible',
  'admissible-once-merged': 'admissible once merged',
  'not-admissible': 'not admissible',
};

export const RESEAL_LABELS: Readonly<Record<ResealKind, string>> = {
  reseal: 'resealed with other bytes',
  'coverage-shrunk': 'no longer sealed',
  'seal-removed': 'seal removed',
  'seal-moved': 'seal moved',
  'root-moved': 'root of the seal moved',
  'closed-shrunk': 'closed pattern removed',
  'text-changed': 'requirements on the text changed',
};

export const RELAXATION_LABELS: Readonly<Record<RelaxationKind, string>> = {
  'option-removed': 'option removed',
  'option-added': 'option added that is easier to reach than any other',
  'option-requires': 'option requires fewer blockers',
  'option-grants': 'option requires fewer grants',
  'option-summary': 'meaning of an option changed',
  'default-changed': 'default decision changed',
  'evidence-removed': 'required evidence removed',
  'lock-removed': 'lock removed',
  'actors-changed': 'actor of a blocker changed',
  'gate-changed': 'gate of a blocker changed',
  'grantor-changed': 'name of a grantor changed',
  'schema-changed': 'evidence schema changed',
  'register-replaced': 'unreadable register replaced',
};

export function counted(count: number, noun: string): string {
  return `${numerals(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** At most three of what is named, then how many more. */
export function listed(names: readonly string[], most = 3, between = ', '): string {
  const shown = names.slice(0, most);
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(between)} and ${rest} more` : shown.join(between);
}

/** What happened to a file, in a few words: proven causes, else what is known. */
export function happened(file: CheckedFile): string {
  if (file.status === 'unreadable') return 'cannot be read';
  const proven = file.causes.filter(({ proof }) => proof !== 'observed' || isPlace(file));
  if (proven.length > 0) {
    const labels = [...new Set(proven.map(({ id }) => labelOf(file, id)))];
    return labels.join(', ');
  }
  return mismatchWords(file);
}

/** What is at the path is seen in the tree and needs no other proof. */
function isPlace({ status }: CheckedFile): boolean {
  return status === 'missing' || status === 'not-regular' || status === 'unlisted';
}

/** Each digest in hex; one of another algorithm than SHA-256 after its name. */
export function digestTexts(
  digest: SealedDigest,
): { readonly name: string; readonly hex: string }[] {
  return sealedDigests(digest).map(([algorithm, hex]) => ({
    name: algorithm === 'sha256' ? '' : `${ALGORITHM_NAMES[algorithm]} `,
    hex,
  }));
}

/** The facts by their names: SHA-256 mismatch, byte-length mismatch. */
export function mismatchWords({ mismatch, sealed, found }: CheckedFile): string {
  if (sealed === null || found === null) return '';
  const bytes = mismatch.includes('bytes');
  const names = mismatch.flatMap((each) => (each === 'bytes' ? [] : [ALGORITHM_NAMES[each]]));
  const digest = names.length === 0 ? 'SHA-256' : names.join(', ');
  const lengths = `${sealed.bytes === null ? '\u2013' : numerals(sealed.bytes)} became ${counted(found.bytes, 'byte')}`;
  if (names.length > 0 && bytes) return `${digest} and byte-length mismatch (${lengths})`;
  if (bytes) return `byte-length mismatch (${lengths})`;
  return sealed.bytes === null
    ? `${digest} mismatch (the seal carries no byte length)`
    : `${digest} mismatch at the same byte length (${numerals(found.bytes)})`;
}

export function proofOf(file: CheckedFile): string {
  if (file.causes.length === 0) return file.limit === null ? 'cause unknown' : 'not searched';
  const proofs = [...new Set(file.causes.map(({ proof }) => proof))].join(', ');
  if (isPlace(file)) return proofs;
  if (proofs === 'observed') return 'cause unknown';
  return proofs;
}

/** "line 4, and 11 more": the first place, and how many follow. */
export function whereOf(file: CheckedFile): string {
  const [first] = file.locations;
  if (first === undefined) return file.sealLine === null ? '' : `seal line ${file.sealLine}`;
  const lines = new Set(file.locations.map(({ line }) => line)).size;
  const more = file.more + (file.locations.length - 1);
  const column = first.column > 1 || lines === 1 ? ` column ${first.column}` : '';
  return `line ${first.line}${column}${more > 0 ? `, and ${numerals(more)} more` : ''}`;
}

export function sinceWords({ since }: CheckedFile): string {
  if (since === 'base') return 'already on the base';
  return since === 'this-change' ? 'introduced by this change' : '';
}

/** Drifting files by what they ask of a reader: to be restored, to be unlisted, or to be approved. */
export function driftCounts(report: Report): {
  readonly drifted: number;
  readonly unlisted: number;
  readonly waiting: number;
} {
  const unlisted = report.files.filter(({ status }) => status === 'unlisted').length;
  const waiting = waitingReseals(report).length;
  return { drifted: report.counts.drifted - unlisted - waiting, unlisted, waiting };
}

/** The one line that heads every surface: the outcome and its count. */
export function headline(report: Report): string {
  const { shard } = report;
  // What a part found is true of its own files alone.
  const part = shard === null ? '' : `part ${shard.index} of ${shard.count}: `;
  return `${part}${whatHolds(report)}`;
}

function whatHolds(report: Report): string {
  const { counts, verdict } = report;
  if (verdict === 'error') return `could not verify: ${counted(report.problems.length, 'problem')}`;
  const { drifted, unlisted, waiting } = driftCounts(report);
  const parts: string[] = [];
  if (drifted > 0) {
    parts.push(`drift in ${numerals(drifted)} of ${counted(counts.sealed, 'sealed file')}`);
  }
  if (unlisted > 0) parts.push(`${counted(unlisted, 'unlisted file')} in a closed pattern`);
  if (waiting > 0) parts.push(`reseal of ${counted(waiting, 'file')} not approved`);
  if (parts.length > 0) return parts.join(', ');
  const matching = `${numerals(counts.matching)} of ${counted(counts.sealed, 'sealed file')} ${counts.sealed === 1 ? 'matches' : 'match'}`;
  return verdict === 'pass' ? matching : `${matching}; ${whyNot(report)}`;
}

function whyNot(report: Report): string {
  const refused = report.reseals.filter(({ decision }) => decision === 'refused').length;
  const relaxed = report.relaxations.filter(({ decision }) => decision === 'refused').length;
  const failing = report.findings.filter(({ severity }) => severity === 'fail');
  const open = failing.filter(({ code }) => code === 'open-blockers').length;
  const reasons: string[] = [];
  if (refused > 0) reasons.push(`${counted(refused, 'seal change')} not approved`);
  if (relaxed > 0) reasons.push(`${counted(relaxed, 'relaxed requirement')} not approved`);
  if (failing.length > open) reasons.push(counted(failing.length - open, 'finding'));
  if (open > 0 && report.blockers !== null) {
    reasons.push(`${report.blockers.open} of ${counted(report.blockers.total, 'blocker')} open`);
  }
  return reasons.join(', ');
}

export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  pass: '\u2705',
  fail: '\u274c',
  error: '\u26d4',
};

/** Drifting files: what this change introduced first, then the worst first, then by path. */
export function driftedFiles(report: Report): readonly CheckedFile[] {
  return report.files
    .filter(({ status }) => status !== 'match')
    .toSorted((a, b) => sinceRank(a) - sinceRank(b) || driftRank(a) - driftRank(b));
}

/** Drifting files but those that merely wait for their reseal to be approved. */
export function filesToRestore(report: Report): readonly CheckedFile[] {
  const waiting = new Set(waitingReseals(report).map(({ file }) => file));
  return driftedFiles(report).filter((file) => !waiting.has(file));
}

/** "7 of 7 blockers open"; empty where there is no register. */
export function blockerCount({ blockers }: Report): string {
  if (blockers === null || blockers.total === 0) return '';
  return `${numerals(blockers.open)} of ${counted(blockers.total, 'blocker')} open`;
}
