import type { Location } from '../core/drift.ts';
import { LIMITS } from '../core/limits.ts';
import type { CheckedFile, Report } from '../core/report.ts';
import { shortened, visibleText } from '../core/visible.ts';
import {
  CAUSE_LABELS,
  driftedFiles,
  happened,
  mismatchWords,
  RELAXATION_LABELS,
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

/** All annotations, worst first: what could not be judged, drift, seals, findings. */
export function annotations(report: Report): Annotation[] {
  const failing = report.mode === 'enforce' ? 'error' : 'warning';
  const found: Annotation[] = [];
  for (const { message, remedy, file, line, column } of report.problems) {
    found.push(annotation(failing, 'Could not judge', `${message} ${remedy}`, file, line, column));
  }
  for (const file of driftedFiles(report)) found.push(...ofFile(file, failing));
  for (const { decision, kind, path, seal, because } of report.reseals) {
    if (decision !== 'refused') continue;
    found.push(annotation(failing, `Seal changed: ${kind}`, `${path}: ${because}.`, seal));
  }
  for (const { kind, decision, subject, was, now, because, file, line } of report.relaxations) {
    if (decision !== 'refused') continue;
    const message = `${subject}: ${was} \u2192 ${now}. Refused: ${because}.`;
    found.push(
      annotation(failing, `Requirement relaxed: ${RELAXATION_LABELS[kind]}`, message, file, line),
    );
  }
  for (const { severity, message, remedy, file, line } of report.findings) {
    const level = severity === 'fail' ? failing : 'notice';
    const text = remedy === null ? message : `${message} ${remedy}`;
    found.push(annotation(level, 'Seal vs bytes', text, file, line));
  }
  return found;
}

/** One annotation for each cause, at its first place; a missing file's at its line of the seal. */
function ofFile(file: CheckedFile, level: Annotation['level']): Annotation[] {
  const facts = [mismatchWords(file), sinceWords(file)].filter(Boolean).join('; ');
  const restore = file.restore === null ? '' : ` Put it back: ${file.restore}`;
  const tail = `${facts === '' ? '' : ` (${facts})`}${restore}`;
  const gone = file.status === 'missing' || file.status === 'not-regular';
  const atSeal = gone || file.fault === 'seal';
  if (file.causes.length === 0 || atSeal) {
    const place = atSeal ? file.seal : file.path;
    const line = atSeal ? file.sealLine : (file.locations[0]?.line ?? 1);
    const said = file.causes.map(({ summary }) => summary).join(' ');
    const message = `${file.path}: ${said || happened(file)}${tail}`;
    return [annotation(level, `Drift: ${happened(file)}`, message, place, line)];
  }
  return file.causes.map(({ id, proof, summary }) => {
    const place = file.locations.find(({ cause }) => cause === id) ?? file.locations[0];
    const sides = place?.cause === id ? sidesOf(place) : '';
    const title = proof === 'observed' ? 'Drift: cause unknown' : `Drift: ${CAUSE_LABELS[id]}`;
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
  });
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
