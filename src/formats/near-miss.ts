/** Words longer than this are not compared: the work grows with the square of the length. */
const LONGEST = 64;
/** Nor are more candidates than a reader could mean: a hostile register names 60,000. */
const MOST = 500;

/** The candidate that a word was most likely meant to be, or null if none is near. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  const folded = fold(word);
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates.slice(0, MOST)) {
    if (candidate.length > LONGEST) continue;
    const reach = Math.max(1, Math.floor(candidate.length / 3));
    const target = fold(candidate);
    if (Math.abs(target.length - folded.length) > reach) continue;
    const distance = editDistance(folded, target);
    if (distance <= reach && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** What a near miss leaves untouched: case, compatibility forms, space, `-` and `_`. */
function fold(word: string): string {
  // The tables of Unicode take a millisecond to load, and keys are ASCII.
  if (/^[\x20-\x7e]*$/.test(word)) return word.toLowerCase().replace(/[ _-]/g, '');
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}_-]/gu, '');
}

/** Optimal string alignment: insert, remove, replace, or exchange two neighbours. */
function editDistance(a: string, b: string): number {
  let old = Array.from({ length: b.length + 1 }, (_, column) => column);
  let older = old;
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(
        (old[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (old[column - 1] ?? 0) + (same ? 0 : 1),
      );
      // Before the first letter is undefined, which no letter is.
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) least = Math.min(least, (older[column - 2] ?? 0) + 1);
      next.push(least);
    }
    older = old;
    old = next;
  }
  return old[b.length] ?? 0;
}
