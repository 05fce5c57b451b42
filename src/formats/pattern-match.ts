import type { PatternToken } from './pattern-tokens.ts';

/** Paths against patterns, segment by segment, without backtracking beyond one step. */

/** Null stands for `**`: any number of segments, none included. */
export type Segment = readonly PatternToken[] | null;

/**
 * Greedy with one step back to the last `**`: taking the earliest match after
 * each wildcard never loses a solution, so nothing further back is tried again.
 */
export function matchSegments(pattern: readonly Segment[], path: readonly string[]): boolean {
  let at = 0;
  let next = 0;
  let star = -1;
  let resume = 0;
  while (at < path.length) {
    const segment = pattern[next];
    if (segment === null) {
      star = next;
      resume = at;
      next += 1;
    } else if (segment !== undefined && matchSegment(segment, path[at] ?? '')) {
      at += 1;
      next += 1;
    } else if (star >= 0) {
      resume += 1;
      at = resume;
      next = star + 1;
    } else return false;
  }
  while (pattern[next] === null) next += 1;
  return next === pattern.length;
}

/** Whether a match can lie below a path: what follows a `**` can be any number of segments down. */
export function isFolderOf(pattern: readonly Segment[], path: readonly string[]): boolean {
  for (const [at, name] of path.entries()) {
    const segment = pattern[at];
    if (segment === null) return true;
    if (segment === undefined || !matchSegment(segment, name)) return false;
  }
  return path.length < pattern.length;
}

/** The same within a segment, over code points. */
function matchSegment(pattern: readonly PatternToken[], text: string): boolean {
  let at = 0;
  let next = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    const token = pattern[next];
    const code = text.codePointAt(at) ?? 0;
    if (token?.kind === 'star') {
      star = next;
      resume = at;
      next += 1;
    } else if (token !== undefined && matchesCode(token, code)) {
      at += width(code);
      next += 1;
    } else if (star >= 0) {
      resume += width(text.codePointAt(resume) ?? 0);
      at = resume;
      next = star + 1;
    } else return false;
  }
  while (pattern[next]?.kind === 'star') next += 1;
  return next === pattern.length;
}

function width(code: number): number {
  return code > 0xffff ? 2 : 1;
}

function matchesCode(token: PatternToken, code: number): boolean {
  if (token.kind === 'any') return true;
  if (token.kind === 'char') return token.code === code;
  if (token.kind !== 'class') return false;
  const inside = token.ranges.some(([first, last]) => first <= code && code <= last);
  return inside !== token.negated;
}
