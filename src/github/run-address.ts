/** A run and its attempt, as somebody claims them. */
export interface RunClaim {
  readonly run: number;
  readonly attempt: number;
}

/** At most 15 digits: a number of more could be one that is read as another. */
const ADDRESS = /\/actions\/runs\/(\d{1,15})(?:\/attempts\/(\d{1,9}))?$/;

/**
 * The address of one attempt of a run. The first attempt has the run's own:
 * other forges know no address of attempts.
 * @param url the run's address, without an attempt
 */
export function runAddress(url: string | null, { attempt }: RunClaim): string | null {
  if (url === null) return null;
  const own = url.replace(/\/attempts\/\d+$/, '');
  return attempt > 1 ? `${own}/attempts/${attempt}` : own;
}

/** The run and attempt of an address; null where it is none of a run. */
export function readRunAddress(url: string): RunClaim | null {
  const match = ADDRESS.exec(url);
  return match === null ? null : { run: Number(match[1]), attempt: Number(match[2] ?? 1) };
}
