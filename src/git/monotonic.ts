/**
 * Milliseconds of a clock that nobody sets. `performance` is the same clock, and
 * its module takes a millisecond to load (measured).
 */
export function monotonic(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
