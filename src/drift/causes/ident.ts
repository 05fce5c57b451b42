import { createHash } from 'node:crypto';
import { rewriteOfPlaces } from '../change/by-function.ts';
import { substitution } from '../change/by-pattern.ts';
import { type CauseEntry, places, type Step, TOUCHES } from '../change/change.ts';
import type { Subject } from '../change/subject.ts';
import { EXPANDED_KEYWORD } from '../tables/keywords.ts';

const touches = TOUCHES.ident;
const hasId = (s: Subject): boolean => s.has('$Id');

/** gitattributes(5), `ident`: `$Id: <blob name> $` on check-out, `$Id$` on check-in. */
const collapse = substitution({
  touches,
  needs: hasId,
  pattern: /\$Id: [0-9a-f]{40}(?:[0-9a-f]{24})? \$/g,
  replace: '$Id$',
});
/** RCS, CVS and Subversion know more keywords. */
const collapseAll = substitution({
  touches,
  needs: (s) => s.has('$'),
  pattern: EXPANDED_KEYWORD,
  replace: (match) => `${match.slice(0, match.indexOf(':'))}$`,
});
/** The blob's name is a function of the bytes with `$Id$`: SHA-1, or SHA-256 in such repositories. */
const expand = (algorithm: 'sha1' | 'sha256') =>
  rewriteOfPlaces(touches, (subject) => {
    if (!subject.has('$Id$')) return [];
    const { bytes, bin } = subject;
    const name = createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    return [...bin.matchAll(/\$Id\$/g)].map(({ index }) => ({
      start: index,
      end: index + 4,
      with: `$Id: ${name} $`,
    }));
  });

const step = (rewrite: Step['rewrite'], says: string): Step => ({
  cause: 'ident-expanded',
  family: 'ident-expanded',
  rewrite,
  when: null,
  says: (count) => `${says}${places(count, 'place')}.`,
});
const EXPANDED = '"$Id$" was expanded';
const COLLAPSED = '"$Id: ... $" was collapsed to "$Id$"';

export const IDENT_CAUSE: CauseEntry = {
  id: 'ident-expanded',
  undo: [
    step(collapse, EXPANDED),
    step(collapseAll, 'Version-control keywords were expanded'),
    step(expand('sha1'), COLLAPSED),
    step(expand('sha256'), COLLAPSED),
  ],
  redo: [
    step(expand('sha1'), EXPANDED),
    step(expand('sha256'), EXPANDED),
    step(collapse, COLLAPSED),
    step(collapseAll, 'Version-control keywords were collapsed'),
  ],
  observe: (found) =>
    collapse.measure(found) === null ? null : 'it contains an expanded $Id: ... $',
};
