import { rewriteOfPlaces } from '../change/by-function.ts';
import {
  type CauseEntry,
  places,
  type Rewrite,
  type Splice,
  type Step,
  TOUCHES,
} from '../change/change.ts';
import type { Subject } from '../change/subject.ts';

/**
 * gitattributes(5), `export-subst`: git archive writes what `$Format:...$` asks
 * for, and leaves no mark of it. Only what has a shape is taken back: object
 * names, dates, references; a subject or a name of a person could be anything.
 */
const HASH = '(?<![0-9A-Za-z])[0-9a-f]{40}(?:[0-9a-f]{24})?(?![0-9A-Za-z])';
const SHORT = '(?<![0-9A-Za-z])[0-9a-f]{7,12}(?![0-9A-Za-z])';
const ISO = '\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d [+-]\\d{4}';
const STRICT = '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:Z|[+-]\\d\\d:\\d\\d)';
const UNIX = '(?<![0-9A-Za-z.])\\d{9,10}(?![0-9A-Za-z.])';
const LONG =
  '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} \\d{1,2} \\d\\d:\\d\\d:\\d\\d \\d{4} [+-]\\d{4}';
/** A name alone in parentheses is a word like any other; one that `HEAD ->` or `tag:` leads is a reference. */
const REF = '[A-Za-z0-9][\\w./-]{0,99}';
const NAMES = `(?:HEAD -> |(?:HEAD, )?tag: )${REF}(?:, (?:tag: )?${REF}){0,20}`;
const REFS = ` \\(${NAMES}\\)`;
const AT_HEAD = `HEAD -> ${REF}(?:, (?:tag: )?${REF}){0,20}`;
const BARE = `(?<=["' ])${AT_HEAD}(?=["'\\r\\n])|(?<=: )${AT_HEAD}`;

type Shape = readonly [shape: string, format: string];

const HASHES: Shape = [HASH, '%H'];
/** Kinds that one file holds together: setuptools-scm, versioneer, and each alone. */
const SETS: readonly (readonly Shape[])[] = [
  [HASHES],
  [[SHORT, '%h']],
  [HASHES, [ISO, '%ci'], [REFS, '%d']],
  [HASHES, [STRICT, '%cI'], [BARE, '%D']],
  [HASHES, [ISO, '%ci']],
  [HASHES, [ISO, '%ai']],
  [HASHES, [STRICT, '%cI']],
  [HASHES, [STRICT, '%aI']],
  [HASHES, [LONG, '%cd']],
  [HASHES, [LONG, '%ad']],
  [HASHES, [UNIX, '%ct']],
  [HASHES, [UNIX, '%at']],
  [
    [SHORT, '%h'],
    [ISO, '%ci'],
    [REFS, '%d'],
  ],
  [HASHES, [SHORT, '%h'], [ISO, '%ci']],
  [HASHES, [SHORT, '%h'], [STRICT, '%cI']],
  [HASHES, [REFS, '%d']],
  [HASHES, [BARE, '%D']],
  [[HASH, '%T']],
];

/** A cheap look: none of the shapes is without a run of digits or an object's name. */
const MAY = /[0-9a-f]{7}|\d\d:\d\d:\d\d|HEAD -> | \(tag: /;
const may = (subject: Subject): boolean => subject.memo(may, () => MAY.test(subject.bin));

/** One pattern for each shape: the sets share what it finds. */
const PATTERNS = new Map<string, RegExp>();

function patternOf(shape: string): RegExp {
  const known = PATTERNS.get(shape) ?? new RegExp(shape, 'g');
  PATTERNS.set(shape, known);
  return known;
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

function extentsOf(subject: Subject, pattern: RegExp): readonly Extent[] {
  return subject.memo(pattern, () =>
    [...subject.bin.matchAll(pattern)].map(({ 0: match, index }) => ({
      start: index,
      end: index + match.length,
    })),
  );
}

function collapsing(shapes: readonly Shape[]): Rewrite {
  const patterns = shapes.map(([shape, format]) => [patternOf(shape), format] as const);
  return rewriteOfPlaces(TOUCHES.ident, (subject): readonly Splice[] => {
    if (!may(subject)) return [];
    const found: Splice[] = [];
    for (const [pattern, format] of patterns) {
      const extents = extentsOf(subject, pattern);
      // A set is reported only where all of it is there: less of it is another set.
      if (extents.length === 0) return [];
      for (const extent of extents) found.push({ ...extent, with: `$Format:${format}$` });
    }
    return found.sort((a, b) => a.start - b.start);
  });
}

const step = (rewrite: Rewrite, formats: string): Step => ({
  cause: 'export-subst',
  family: 'export-subst',
  rewrite,
  when: null,
  says: (count) => `"$Format:...$" was expanded (${formats})${places(count, 'place')}.`,
});

export const EXPORT_SUBST_CAUSE: CauseEntry = {
  id: 'export-subst',
  undo: SETS.map((shapes) =>
    step(collapsing(shapes), shapes.map(([, format]) => format).join(', ')),
  ),
  redo: [],
  observe: () => null,
};
