import { sha256 } from '../core/hashing.ts';
import { LIMITS } from '../core/limits.ts';
import type { BlockerStatus } from '../core/register.ts';
import type { Report, Verdict } from '../core/report.ts';

/**
 * What the comment remembers of earlier runs: a second line that GitHub does not
 * show. Whoever may write as the same account may write any such line, so it is
 * read by a strict grammar of digits, hexadecimals and digests; it carries no
 * name that could be shown, and nothing is ever decided by it.
 */
export interface RunState {
  /** Runs with a result of their own, the newest first; never empty. */
  readonly runs: readonly RunResult[];
  /** What the newest of them found. */
  readonly now: Found;
  /** What the result before it found; null where there is none. */
  readonly before: Found | null;
}

export interface RunResult {
  /** First characters of the head commit, hexadecimal; empty where it is not known. */
  readonly head: string;
  readonly verdict: Verdict;
  readonly drifted: number;
  readonly sealed: number;
  readonly open: number;
  readonly blockers: number;
}

/** Drifting files and blockers, each by a digest of its name; null where there are too many. */
export interface Found {
  readonly drifts: ReadonlySet<string> | null;
  readonly blockers: ReadonlyMap<string, BlockerStatus> | null;
}

/** By what a file or a blocker is known again: 48 bits of a SHA-256, in base64. */
const keyOf = (name: string): string =>
  Buffer.from(sha256(Buffer.from(name)), 'hex')
    .subarray(0, 6)
    .toString('base64');

export const driftKey = ({
  path,
  seal,
}: {
  readonly path: string;
  readonly seal: string;
}): string => keyOf(`file\0${seal}\0${path}`);

export const blockerKey = (blocker: { readonly id: string; readonly register: string }): string =>
  keyOf(`blocker\0${blocker.register}\0${blocker.id}`);

const HEAD_LENGTH = 12;
const VERDICTS = { p: 'pass', f: 'fail', e: 'error' } as const;
const STATUSES = { o: 'open', n: 'narrowed', c: 'closed' } as const;

export function resultOf({ checked, verdict, counts, blockers }: Report): RunResult {
  return {
    head: (checked.head ?? '').slice(0, HEAD_LENGTH),
    verdict,
    drifted: counts.drifted,
    sealed: counts.sealed,
    open: blockers?.open ?? 0,
    blockers: blockers?.total ?? 0,
  };
}

export function foundBy(report: Report): Found {
  const drifts = new Set(
    report.files.flatMap((file) => (file.status === 'match' ? [] : [driftKey(file)])),
  );
  const blockers = new Map(
    (report.blockers?.items ?? []).map((item) => [blockerKey(item), item.status]),
  );
  return {
    drifts: drifts.size > LIMITS.commentStateFiles ? null : drifts,
    blockers: blockers.size > LIMITS.commentStateBlockers ? null : blockers,
  };
}

/**
 * The state after a run. A run that finds what the comment already says, on the
 * same head, adds nothing: its text is the same as that of the run before.
 */
export function nextState(report: Report, previous: RunState | null): RunState {
  const result = resultOf(report);
  const now = foundBy(report);
  if (previous === null) return { runs: [result], now, before: null };
  const [newest, ...older] = previous.runs;
  if (resultText(result) === resultText(newest) && foundText(now) === foundText(previous.now)) {
    return { ...previous, runs: [result, ...older] };
  }
  return {
    runs: [result, ...previous.runs].slice(0, LIMITS.commentRuns),
    now,
    before: previous.now,
  };
}

export function stateLine({ runs, now, before }: RunState): string {
  const past = before === null ? '-' : foundText(before);
  return `<!-- seal-vs-bytes state=1 runs=${runs.map(resultText).join(',')} now=${foundText(now)} before=${past} -->`;
}

function resultText(result: RunResult | undefined): string {
  if (result === undefined) return '';
  const { head, verdict, drifted, sealed, open, blockers } = result;
  return [head, verdict[0], drifted, sealed, open, blockers].join('.');
}

function foundText({ drifts, blockers }: Found): string {
  const files = drifts === null ? '*' : [...drifts].sort().join('');
  const statuses = [...(blockers ?? [])].map(([key, status]) => `${key}${status[0]}`);
  return `${files};${blockers === null ? '*' : statuses.sort().join('')}`;
}

const COUNT = '(?:0|[1-9]\\d{0,8})';
const RESULT = `[0-9a-f]{0,${HEAD_LENGTH}}\\.[pfe](?:\\.${COUNT}){4}`;
const KEY = '[A-Za-z0-9+/]{8}';
const FOUND = `(?:\\*|(?:${KEY}){0,${LIMITS.commentStateFiles}});(?:\\*|(?:${KEY}[onc]){0,${LIMITS.commentStateBlockers}})`;
const STATE = new RegExp(
  `^<!-- seal-vs-bytes state=1 runs=(${RESULT}(?:,${RESULT}){0,${LIMITS.commentRuns - 1}}) now=(${FOUND}) before=(-|${FOUND}) -->$`,
);

/** The state of a comment's body, or null. Only its second line counts, and only whole. */
export function readState(body: string): RunState | null {
  const start = body.indexOf('\n') + 1;
  const end = body.indexOf('\n', start);
  if (start === 0 || end < 0 || end - start > LIMITS.commentState) return null;
  const match = STATE.exec(body.slice(start, end));
  if (match === null) return null;
  const [, runs = '', now = '', before = ''] = match;
  return {
    runs: runs.split(',').flatMap(readResult),
    now: readFound(now),
    before: before === '-' ? null : readFound(before),
  };
}

function readResult(text: string): RunResult[] {
  const [head = '', letter = '', ...numbers] = text.split('.');
  const verdict = VERDICTS[letter as keyof typeof VERDICTS];
  const [drifted = 0, sealed = 0, open = 0, blockers = 0] = numbers.map(Number);
  return [{ head, verdict, drifted, sealed, open, blockers }];
}

function readFound(text: string): Found {
  const [files = '', blockers = ''] = text.split(';');
  const entries = blockers.match(/.{9}/g) ?? [];
  return {
    drifts: files === '*' ? null : new Set(files.match(/.{8}/g) ?? []),
    blockers:
      blockers === '*'
        ? null
        : new Map(
            entries.map((entry) => [
              entry.slice(0, 8),
              STATUSES[entry.slice(8) as keyof typeof STATUSES],
            ]),
          ),
  };
}
