/**
 * The sticky comment. Its first line is a marker that GitHub does not show: by
 * it, and by its author, the comment is found again; the run in it tells an
 * older run that it is too late.
 */
export interface Marker {
  /** Tells two gates on one pull request apart. */
  readonly key: string;
  readonly run: number;
  readonly attempt: number;
  readonly head: string;
}

const MARKER =
  /^<!-- seal-vs-bytes key=([\w.-]{1,100}) run=(\d{1,20}) attempt=(\d{1,9}) head=([0-9a-f]{0,64}) -->/;

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

/** Whether `a` comes from a later run than `b`. A run's number only rises; a re-run raises its attempt. */
export function isNewer(a: Marker, b: Marker): boolean {
  return a.run !== b.run ? a.run > b.run : a.attempt > b.attempt;
}
