import type { Cause, CauseId, Location } from '../core/drift.ts';
import { LIMITS } from '../core/limits.ts';
import type { CheckedFile, Report } from '../core/report.ts';
import { shortened, visibleText } from '../core/visible.ts';
import { labelOf } from './cause-labels.ts';
import { driftRank, isSuspicious, sinceRank } from './drift-order.ts';
import { keepLine } from './next-steps.ts';
import { isApprovable, waitingReseals } from './waiting-reseals.ts';
import {
  filesToRestore,
  happened,
  mismatchWords,
  RELAXATION_LABELS,
  RESEAL_LABELS,
  sinceWords,
} from './words.ts';

/** One annotation, as a workflow command or a check run takes it. Texts are safe to show. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file: string | null;
  readonly startLine: number | null;
  readonly startColumn: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
}

/** An annotation, and what orders it among others. */
interface Ranked {
  readonly annotation: Annotation;
  /** Annotations of one kind say much the same: a second one waits until each other kind was shown. */
  readonly kind: string;
  /** Smaller is worse. */
  readonly rank: number;
  /** Smaller is nearer to what this change did. */
  readonly since: number;
}

const RANKS = {
  problem: 0,
  suspicious: 1,
  unexplained: 2,
  seal: 3,
  finding: 4,
  lost: 5,
  harmless: 6,
  note: 7,
};

/**
 * All annotations, in the order in which a surface that shows only some should
 * show them: what this pull request introduced before what the base already
 * had, so that they are on lines it touches; each kind once before any kind
 * twice; of the kinds, the worst first.
 */
export function annotations(report: Report): Annotation[] {
  const failing = report.mode === 'enforce' ? 'error' : 'warning';
  const ranked = [
    ...ofProblems(report, failing),
    ...filesToRestore(report).flatMap((file) => ofFile(file, failing)),
    ...ofRefused(report, failing),
    ...ofFindings(report, failing),
  ];
  const byNearness = grouped(ranked, ({ since }) => since);
  return [...byNearness]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([, group]) => inTurns(group))
    .map(({ annotation: shown }) => shown);
}

/** The first of each kind, the worst kind first; then the second of each; and so on. */
function inTurns(all: readonly Ranked[]): Ranked[] {
  const kinds = [...grouped(all, ({ kind }) => kind).values()].toSorted(
    ([a], [b]) => (a?.rank ?? 0) - (b?.rank ?? 0),
  );
  const turns = kinds.flatMap((entries, kind) =>
    entries.map((entry, turn) => ({ entry, turn, kind })),
  );
  return turns.toSorted((a, b) => a.turn - b.turn || a.kind - b.kind).map(({ entry }) => entry);
}

function grouped<K>(all: readonly Ranked[], by: (entry: Ranked) => K): Map<K, Ranked[]> {
  const groups = new Map<K, Ranked[]>();
  for (const entry of all) {
    const group = groups.get(by(entry));
    if (group === undefined) groups.set(by(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}

function ofProblems({ problems }: Report, level: Annotation['level']): Ranked[] {
  return problems.map(({ code, message, remedy, file, line, column }) => {
    const text = `${message} ${remedy}`;
    const shown = annotation(level, 'Could not verify', text, file, line, column);
    return { annotation: shown, kind: `problem ${code}`, rank: RANKS.problem, since: 0 };
  });
}

/** Seal changes and relaxed requirements that were not accepted: always of this change. */
function ofRefused(report: Report, level: Annotation['level']): Ranked[] {
  const lines = new Map(waitingReseals(report).map(({ reseal, file }) => [reseal, file.sealLine]));
  const found: Ranked[] = [];
  for (const reseal of report.reseals) {
    const { decision, kind, path, seal, because } = reseal;
    if (decision !== 'refused') continue;
    const title = `Seal change not approved: ${RESEAL_LABELS[kind]}`;
    const text = `${path}: ${because}.${isApprovable(reseal) ? APPROVE : ''}`;
    const shown = annotation(level, title, text, seal, lines.get(reseal) ?? null);
    found.push({ annotation: shown, kind: `seal ${kind}`, rank: RANKS.seal, since: 0 });
  }
  for (const relaxation of report.relaxations) {
    const { kind, decision, subject, was, now, because, file, line } = relaxation;
    if (decision !== 'refused') continue;
    const title = `Requirement relaxed: ${RELAXATION_LABELS[kind]}`;
    const text = `${subject}: ${was} \u2192 ${now}. Not approved: ${because}.${isApprovable(relaxation) ? APPROVE : ''}`;
    const shown = annotation(level, title, text, file, line);
    found.push({ annotation: shown, kind: `relaxed ${kind}`, rank: RANKS.seal, since: 0 });
  }
  return found;
}

/** The next step where an approval is what is missing. */
const APPROVE =
  ' To accept: an approving review of this head commit by another user with write access.';

function ofFindings({ findings }: Report, failing: Annotation['level']): Ranked[] {
  return findings.map(({ code, severity, message, remedy, file, line }) => {
    const level = severity === 'fail' ? failing : 'notice';
    const text = remedy === null ? message : `${message} ${remedy}`;
    const shown = annotation(level, 'Seal vs bytes', text, file, line);
    const rank = severity === 'fail' ? RANKS.finding : RANKS.note;
    return { annotation: shown, kind: `finding ${code}`, rank, since: 0 };
  });
}

/** One annotation for each cause, at its first place; a missing file's at its line of the seal. */
function ofFile(file: CheckedFile, level: Annotation['level']): Ranked[] {
  const since = sinceRank(file);
  const facts = [mismatchWords(file), sinceWords(file)].filter(Boolean).join('; ');
  const restore = file.restore === null ? '' : ` To restore: ${file.restore}`;
  const keep = keepLine(file);
  // A dot between the two commands: an annotation is one line, and each is copied to its end.
  const kept = keep === null ? '' : `${restore === '' ? '' : ' \u00b7'} ${keep}`;
  const tail = `${facts === '' ? '' : ` (${facts})`}${restore}${kept}`;
  const gone = file.status === 'missing' || file.status === 'not-regular';
  const atSeal = gone || file.fault === 'seal';
  if (file.causes.length === 0 || atSeal) {
    const place = atSeal ? file.seal : file.path;
    const line = atSeal ? file.sealLine : (file.locations[0]?.line ?? 1);
    const said = file.causes.map(({ summary }) => summary).join(' ');
    const message = `${file.path}: ${said || happened(file)}${tail}`;
    const kind = file.causes.map(({ id }) => id).join(' ') || 'unknown';
    const shown = annotation(level, `Drift: ${happened(file)}`, message, place, line);
    return [{ annotation: shown, kind, rank: rankOf(file, file.causes[0]?.id ?? null), since }];
  }
  return file.causes.map((cause) => {
    const shown = ofCause(file, cause, tail, level);
    return { annotation: shown, kind: cause.id, rank: rankOf(file, cause.id), since };
  });
}

function rankOf(file: CheckedFile, id: CauseId | null): number {
  if (id !== null && isSuspicious(id)) return RANKS.suspicious;
  if (file.status === 'drift' && !file.explained) return RANKS.unexplained;
  const rank = driftRank(file);
  return rank === 2 ? RANKS.lost : RANKS.harmless;
}

function ofCause(
  file: CheckedFile,
  cause: Cause,
  tail: string,
  level: Annotation['level'],
): Annotation {
  const { id, proof, summary } = cause;
  const place = file.locations.find((each) => each.cause === id) ?? file.locations[0];
  const sides = place?.cause === id ? sidesOf(place) : '';
  const title = proof === 'observed' ? 'Drift: cause unknown' : `Drift: ${labelOf(file, id)}`;
  const base = annotation(level, `${title} (${proof})`, `${summary}${sides}${tail}`, file.path);
  if (place === undefined) return { ...base, startLine: 1, endLine: 1 };
  const sameLine = place.line === place.endLine;
  return {
    ...base,
    startLine: place.line,
    endLine: place.endLine,
    // GitHub drops columns where an annotation spans lines, and refuses them in a check run.
    startColumn: sameLine ? place.column : null,
    endColumn: sameLine ? place.endColumn : null,
  };
}

/** "Found ⟦BOM⟧, sealed nothing.": both sides of a place, as far as they are known. */
function sidesOf({ found, sealed }: Location): string {
  const side = (text: string): string => (text === '' ? 'nothing' : `"${text}"`);
  if (found === null) return sealed === null ? '' : ` Sealed: ${side(sealed)}.`;
  return ` Found: ${side(found)}${sealed === null ? '' : `; sealed: ${side(sealed)}`}.`;
}

function annotation(
  level: Annotation['level'],
  title: string,
  message: string,
  file: string | null = null,
  line: number | null = null,
  column: number | null = null,
): Annotation {
  const shownLine = file === null ? null : (line ?? 1);
  return {
    level,
    title: shortened(visibleText(title), 255),
    message: shortened(visibleText(message), LIMITS.annotationMessage / 4),
    file,
    startLine: shownLine,
    startColumn: shownLine === null ? null : column,
    endLine: shownLine,
    endColumn: shownLine === null ? null : column,
  };
}

/** A step shows ten annotations of a level, and its own failure takes one: eight, and a roll-up. */
const SHOWN = LIMITS.annotationsPerLevel - 2;

/** What a step can show: of each level the first eight, and one that counts the rest. */
export function stepAnnotations(report: Report): Annotation[] {
  return stepShare(annotations(report));
}

/** As many of some annotations as a step can show. */
export function stepShare(all: readonly Annotation[]): Annotation[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const ofLevel = all.filter((entry) => entry.level === level);
    const rest = ofLevel.length - SHOWN;
    if (rest <= 1) return ofLevel.slice(0, SHOWN + 1);
    const rollUp = annotation(level, 'Seal vs bytes', `And ${rest} more: see the job summary.`);
    return [...ofLevel.slice(0, SHOWN), rollUp];
  });
}
