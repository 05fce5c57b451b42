/**
 * The sticky comment. Its first line is a marker that GitHub does not show: by
 * it, and by its author, the comment is found again; the run in it tells an
 * older run that it is too late. Whoever may write as the same account may write
 * any marker, so a run in it is a claim.
 */
export interface Marker {
  /** Tells two gates on one pull request apart. */
  readonly key: string;
  readonly run: number;
  readonly attempt: number;
  /** The head commit that the comment is about; empty where it was not known. */
  readonly head: string;
}

const KEY = /^<!-- seal-vs-bytes key=([\w.-]{1,100}) run=/;

/** At most 15 digits: a number of more could be one that is read as another. */
const MARKER =
  /^<!-- seal-vs-bytes key=([\w.-]{1,100}) run=(\d{1,15}) attempt=(\d{1,9}) head=([0-9a-f]{0,64}) -->/;

export function markerLine({ key, run, attempt, head }: Marker): string {
  return `<!-- seal-vs-bytes key=${key} run=${run} attempt=${attempt} head=${head} -->`;
}

/** The marker of a comment's body, or null. Only the very first line counts. */
export function readMarker(body: string): Marker | null {
  const match = MARKER.exec(body);
  if (match === null) return null;
  const [, key = '', run = '', attempt = '', head = ''] = match;
  return { key, run: Number(run), attempt: Number(attempt), head };
}

/** The key of a body that begins as a marker does, though the rest of it may be none. */
export function readKey(body: string): string | null {
  return KEY.exec(body)?.[1] ?? null;
}

/** Whether `a` comes from a later run than `b`. A run's number only rises; a re-run raises its attempt. */
export function isNewer(
  a: Pick<Marker, 'run' | 'attempt'>,
  b: Pick<Marker, 'run' | 'attempt'>,
): boolean {
  return a.run !== b.run ? a.run > b.run : a.attempt > b.attempt;
}
