import type { Listing } from '../core/listing.ts';
import type { Problem } from '../core/problem.ts';
import type { SealChange } from '../trust/reseals.ts';

interface SideOf {
  readonly listing: Listing;
}

/**
 * A manifest of the base that cannot be judged makes every run an `error`, the
 * one that would mend it too. Where the head holds another file there, or none,
 * and has no trouble with it, the change is a reseal like another: somebody has
 * to approve it. What stands on both sides alike stays a problem.
 */
export function sortBaseProblems(
  ofBase: readonly Problem[],
  ofHead: readonly Problem[],
  base: SideOf | null,
  head: SideOf,
): { readonly standing: readonly Problem[]; readonly mended: readonly SealChange[] } {
  const troubled = new Set(ofHead.map(({ file }) => file));
  const stillDisagree = ofHead.some(({ code }) => code === 'seals-disagree');
  const isMended = ({ file, code }: Problem): boolean => {
    if (file === null || troubled.has(file)) return false;
    // Either of two seals that disagree may be the one that was changed.
    if (code === 'seals-disagree') return !stillDisagree;
    const was = base?.listing.get(file);
    const now = head.listing.get(file);
    return now === undefined || (was !== undefined && now.oid !== null && now.oid !== was.oid);
  };
  const files = new Set(ofBase.filter(isMended).map(({ file }) => file ?? ''));
  return {
    standing: ofBase.filter((entry) => !isMended(entry)),
    mended: [...files].sort().map((path) => ({
      kind: 'reseal',
      seal: path,
      path,
      was: null,
      now: null,
      said: 'on the base it cannot be judged, and this change replaces or removes it',
    })),
  };
}
