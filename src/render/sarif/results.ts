import type { Cause, Location } from '../../core/drift.ts';
import { sha256 } from '../../core/hashing.ts';
import { LIMITS } from '../../core/limits.ts';
import type { CheckedFile, Report } from '../../core/report.ts';
import { shortened, visibleText } from '../../core/visible.ts';
import { CAUSE_LABELS } from '../cause-labels.ts';
import { driftedFiles, happened, mismatchWords, RELAXATION_LABELS, sinceWords } from '../words.ts';
import type { Level, PlaceOf, Result } from './log.ts';
import { place, regionOf } from './places.ts';
import { OPEN_BLOCKER, RULE_INDEX, UNKNOWN_CAUSE } from './rules.ts';

/**
 * All results, worst first: what could not be verified, drift, refused changes
 * to seals and registers, failing findings, open blockers that fail the run.
 * A file has one result for each proven cause, at the cause's first place.
 */
export function* resultsOf(report: Report): Generator<Result> {
  const level: Level = report.mode === 'enforce' ? 'error' : 'warning';
  yield* problemResults(report, level);
  for (const file of driftedFiles(report)) yield* fileResults(file, level);
  yield* refusedResults(report, level);
  yield* findingResults(report, level);
}

/**
 * Text of a message. A link of a plain message is written "[text](target)" and a
 * placeholder "{0}" (SARIF 2.1.0, 3.11.5 and 3.11.6): text of a repository is
 * neither, so what would read as one is escaped.
 */
export function messageText(text: string): string {
  const shown = shortened(visibleText(text), LIMITS.sarifMessage);
  const linked = /\]\s*\(/.test(shown) ? shown.replace(/[\\[\]]/g, '\\$&') : shown;
  return linked.replace(/\{(\d+)\}/g, '{{$1}}');
}

interface Draft {
  readonly ruleId: string;
  readonly level: Level;
  readonly message: string;
  readonly file: string;
  readonly line: number | null;
  readonly at?: PlaceOf;
  readonly related?: readonly PlaceOf[];
  /** What tells this result from others of the same rule in the same file; no line, no time. */
  readonly subject: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/**
 * The fingerprint rests on rule, file and subject, so a result keeps it when
 * lines move. GitHub compares `primaryLocationLineHash` alone, which its upload
 * action computes from the line and warns where it finds another: only a result
 * without a line of its own carries one, so that two of them are not taken for one.
 */
function result(draft: Draft): Result {
  const { ruleId, level, message, file, line, at, related = [], subject } = draft;
  const print = sha256(Buffer.from([ruleId, file, subject].join('\0'))).slice(0, 32);
  return {
    ruleId,
    ruleIndex: RULE_INDEX.get(ruleId) ?? -1,
    level,
    message: { text: messageText(message) },
    locations: [at ?? place(file, { startLine: line ?? 1 })],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    partialFingerprints: {
      'sealVsBytes/v1': print,
      ...(line === null && at === undefined ? { primaryLocationLineHash: `${print}:1` } : {}),
    },
    properties: draft.properties ?? {},
  };
}

/** A problem of no file is shown at the top of the repository's first seal, else at its README. */
function* problemResults({ problems, seals }: Report, level: Level): Generator<Result> {
  const nowhere = seals[0]?.path ?? 'README.md';
  for (const { code, message, remedy, file, line, column } of problems) {
    const region = { startLine: line ?? 1, ...(column === null ? {} : { startColumn: column }) };
    yield result({
      ruleId: `problem/${code}`,
      level,
      message: `${message} ${remedy}`,
      file: file ?? nowhere,
      line,
      ...(file === null || line === null ? {} : { at: place(file, region) }),
      subject: message,
    });
  }
}

function* fileResults(file: CheckedFile, level: Level): Generator<Result> {
  // An unreadable file has its problem.
  if (file.status === 'unreadable') return;
  const proven = file.causes.filter(({ proof }) => proof !== 'observed' || file.status !== 'drift');
  if (proven.length === 0) {
    const seen = file.causes.map(({ summary }) => summary).join(' ');
    yield fileResult(file, level, UNKNOWN_CAUSE, null, seen || file.limit || '');
  }
  const told = new Set<string>();
  for (const cause of proven) {
    // A chain may undo the same change twice: one alert says both.
    if (told.has(cause.id)) continue;
    told.add(cause.id);
    const same = proven.filter(({ id }) => id === cause.id);
    const said = same.map(({ summary }) => summary).join(' ');
    yield fileResult(file, level, `drift/${cause.id}`, cause, said);
  }
}

function fileResult(
  file: CheckedFile,
  level: Level,
  ruleId: string,
  cause: Cause | null,
  said: string,
): Result {
  const absent = file.status === 'missing' || file.status === 'not-regular';
  const atSeal = absent || file.fault === 'seal';
  const places = cause === null ? [] : file.locations.filter((each) => each.cause === cause.id);
  const [first, ...others] = atSeal ? [] : places;
  const restore = file.restore === null ? '' : ` To restore: ${file.restore}`;
  const facts = [mismatchWords(file), sinceWords(file)].filter(Boolean).join('; ');
  const what = said || happened(file);
  return result({
    ruleId,
    level,
    message: `${file.path}: ${what}${facts === '' ? '' : ` (${facts})`}${restore}`,
    file: atSeal ? file.seal : file.path,
    line: atSeal ? file.sealLine : 1,
    ...(first === undefined ? {} : { at: place(file.path, regionOf(first)) }),
    related: relatedOf(file, others, atSeal),
    subject: file.path,
    properties: {
      proof: cause?.proof ?? null,
      cause: cause === null ? null : CAUSE_LABELS[cause.id],
      status: file.status,
      since: file.since,
      fault: file.fault,
      explained: file.explained,
      sealedSha256: file.sealed?.sha256 ?? null,
      sealedBytes: file.sealed?.bytes ?? null,
      foundSha256: file.found?.sha256 ?? null,
      foundBytes: file.found?.bytes ?? null,
    },
  });
}

/** Further places of the cause, and the line of the seal that names the file. */
function relatedOf(file: CheckedFile, others: readonly Location[], atSeal: boolean): PlaceOf[] {
  const related = others.map((location, index) =>
    place(file.path, regionOf(location), { id: index + 1, text: sidesOf(location) }),
  );
  if (!atSeal && file.sealLine !== null) {
    const note = { id: related.length + 1, text: 'The seal names the file here.' };
    related.push(place(file.seal, { startLine: file.sealLine }, note));
  }
  return related;
}

function sidesOf({ found, sealed }: Location): string {
  const side = (text: string | null): string =>
    text === null ? 'not known' : text === '' ? 'nothing' : `"${text}"`;
  return messageText(`Sealed: ${side(sealed)}. Found: ${side(found)}.`);
}

function* refusedResults(report: Report, level: Level): Generator<Result> {
  for (const { decision, kind, seal, path, because, was, now } of report.reseals) {
    if (decision !== 'refused') continue;
    yield result({
      ruleId: `reseal/${kind}`,
      level,
      message: `${path}: ${because}.`,
      file: seal,
      line: null,
      subject: path,
      properties: {
        path: visibleText(path),
        sealedSha256: was?.sha256 ?? null,
        proposedSha256: now?.sha256 ?? null,
      },
    });
  }
  for (const each of report.relaxations) {
    if (each.decision !== 'refused') continue;
    const { kind, register, subject, was, now, because, file, line } = each;
    yield result({
      ruleId: `relaxation/${kind}`,
      level,
      message: `${subject}: ${RELAXATION_LABELS[kind]}, "${was}" \u2192 "${now}". Refused: ${because}.`,
      file: file ?? register,
      line: file === null ? null : line,
      subject: `${register}\0${subject}`,
    });
  }
}

function* findingResults(report: Report, level: Level): Generator<Result> {
  const nowhere = report.seals[0]?.path ?? 'README.md';
  for (const { code, severity, message, remedy, file, line } of report.findings) {
    if (severity !== 'fail') continue;
    if (code === 'open-blockers' && report.blockers !== null) {
      yield* blockerResults(report, level);
      continue;
    }
    yield result({
      ruleId: `finding/${code}`,
      level,
      message: remedy === null ? message : `${message} ${remedy}`,
      file: file ?? nowhere,
      line: file === null ? null : line,
      subject: message,
    });
  }
}

function* blockerResults({ blockers }: Report, level: Level): Generator<Result> {
  for (const { id, register, status, actors, gate, change } of blockers?.items ?? []) {
    if (status === 'closed') continue;
    yield result({
      ruleId: OPEN_BLOCKER,
      level,
      message: `Blocker ${id} is ${status}: ${gate}. Acts: ${actors.join(', ')}.`,
      file: register,
      line: null,
      subject: id,
      properties: { status, change },
    });
  }
}
