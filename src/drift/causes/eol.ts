import type { CauseId } from '../../core/drift.ts';
import { substitution } from '../change/by-pattern.ts';
import { type CauseEntry, places, type Rewrite, type Step, TOUCHES } from '../change/change.ts';
import type { LineEnds, Subject } from '../change/subject.ts';

const touches = TOUCHES.lineEnd | TOUCHES.fileEnd;
const hasCr = (s: Subject): boolean => s.ends.crlf + s.ends.cr > 0;
const hasCrlf = (s: Subject): boolean => s.ends.crlf > 0;
const hasLf = (s: Subject): boolean => s.ends.lf + s.ends.crlf > 0;

/** Patterns that are their own bytes. */
const LITERALS: Readonly<Record<string, string>> = Object.fromEntries(
  ['\r\n', '\n', '\r\r\n', '\n\n', '\r\n\r\n'].map((bytes) => [
    bytes.replaceAll('\r', '\\r').replaceAll('\n', '\\n'),
    bytes,
  ]),
);

/** Lines that a pattern finds, and how many bytes; from the census of line endings. */
type Found = (ends: LineEnds) => readonly [count: number, covered: number];

function ends(
  pattern: RegExp,
  replace: string,
  needs: (s: Subject) => boolean,
  found?: Found,
): Rewrite {
  const extent = (s: Subject) => {
    const [count, covered] = found?.(s.ends) ?? [0, 0];
    return { count, covered };
  };
  const literal = LITERALS[pattern.source];
  return substitution({
    touches,
    pattern,
    replace,
    needs,
    ...(literal === undefined ? {} : { literal }),
    ...(found === undefined ? {} : { extent }),
  });
}

const crlfs: Found = ({ crlf }) => [crlf, 2 * crlf];
const lfs: Found = ({ lf, crlf }) => [lf + crlf, lf + crlf];
const bareLfs: Found = ({ lf }) => [lf, lf];
/** CRs not before an LF: of CR CR LF the first is one. */
const crs: Found = ({ cr, doubled }) => [cr + doubled, cr + doubled];
const crsAndBareLfs: Found = ({ lf, cr, doubled }) => [lf + cr + doubled, lf + cr + doubled];
const crsAndCrlfs: Found = ({ cr, doubled, crlf }) => [
  cr + doubled + crlf,
  cr + doubled + 2 * crlf,
];
const lfsAndCrlfs: Found = ({ lf, crlf }) => [lf + crlf, lf + 2 * crlf];
const crCrLfs: Found = ({ doubled }) => [doubled, 3 * doubled];

/** What a text-mode read does: CR LF to LF, a lone CR left. Exact inverse of `lfToCrlf`. */
const crlfToLf = ends(/\r\n/g, '\n', hasCrlf, crlfs);
/** What a text-mode write does, to any LF: `\r\n` becomes `\r\r\n`. */
const lfToCrlf = ends(/\n/g, '\r\n', hasLf, lfs);
/** unix2dos, git: LF not yet led by CR. */
const bareLfToCrlf = ends(/(?<!\r)\n/g, '\r\n', (s) => s.ends.lf > 0, bareLfs);
const lfToCr = ends(/\n/g, '\r', hasLf, lfs);
const crlfToCr = ends(/\r\n/g, '\r', hasCrlf, crlfs);
const crToLf = ends(/\r(?!\n)/g, '\n', (s) => s.ends.cr > 0, crs);
const crToCrlf = ends(/\r(?!\n)/g, '\r\n', (s) => s.ends.cr > 0, crs);
const anyToLf = ends(/\r\n?/g, '\n', hasCr, crsAndCrlfs);
const anyToCrlf = ends(
  /\r(?!\n)|(?<!\r)\n/g,
  '\r\n',
  ({ ends: found }) => found.lf + found.cr + found.doubled > 0,
  crsAndBareLfs,
);
const anyToCr = ends(/\r\n|\n/g, '\r', hasLf, lfsAndCrlfs);
const doubledToCrlf = ends(/\r\r\n/g, '\r\n', (s) => s.ends.doubled > 0, crCrLfs);
const doubledToLf = ends(/\r\r\n/g, '\n', (s) => s.ends.doubled > 0, crCrLfs);
const crlfToDoubled = ends(/\r\n/g, '\r\r\n', hasCrlf, crlfs);
const lfToDoubled = ends(/(?<!\r)\n/g, '\r\r\n', (s) => s.ends.lf > 0, bareLfs);
const lfTwice = ends(/\n/g, '\n\n', (s) => s.ends.style === 'lf', lfs);
const crlfTwice = ends(/\r\n/g, '\r\n\r\n', (s) => s.ends.style === 'crlf', crlfs);
const crlfToTwoLf = ends(/\r\n/g, '\n\n', (s) => s.ends.style === 'crlf', crlfs);
const twoLfToLf = ends(/\n\n/g, '\n', (s) => s.ends.style === 'lf' && even(s, /\n+/g, 2));
const twoLfToCrlf = ends(/\n\n/g, '\r\n', (s) => s.ends.style === 'lf' && even(s, /\n+/g, 2));
const twoCrlfToCrlf = ends(
  /\r\n\r\n/g,
  '\r\n',
  (s) => s.ends.style === 'crlf' && even(s, /(?:\r\n)+/g, 4),
);

/** Every run of line endings is an even number of them: each may be one that was doubled. */
function even(subject: Subject, runs: RegExp, size: number): boolean {
  for (const [run] of subject.bin.matchAll(runs)) if (run.length % size !== 0) return false;
  return true;
}

const NAMES = { lf: 'LF', crlf: 'CR LF', cr: 'CR' } as const;
type Pure = keyof typeof NAMES;

const only =
  (style: Pure) =>
  (s: Subject): boolean =>
    s.ends[style] > 0 &&
    s.ends.doubled === 0 &&
    (style === 'lf' || s.ends.lf === 0) &&
    (style === 'crlf' || s.ends.crlf === 0);
const mixed = (s: Subject): boolean => s.ends.style === 'mixed';

function step(cause: CauseId, rewrite: Rewrite, what: string, when: Step['when'] = null): Step {
  return {
    cause,
    family: 'eol',
    rewrite,
    when,
    says: (count) => `${what}${places(count, 'line')}.`,
  };
}

const became = (from: Pure, to: Pure): string => `${NAMES[from]} line endings became ${NAMES[to]}`;
const MIXED = 'The line endings became mixed';
const DOUBLED = 'The line endings were doubled';

function observe(style: Pure): (s: Subject) => string | null {
  return (s) =>
    s.ends.style === style && style !== 'lf' ? `its lines end in ${NAMES[style]}` : null;
}

export const EOL_CAUSES: readonly CauseEntry[] = [
  {
    id: 'eol-crlf',
    undo: [
      step('eol-crlf', crlfToLf, became('lf', 'crlf'), only('crlf')),
      step('eol-crlf', crlfToCr, became('cr', 'crlf'), only('crlf')),
    ],
    redo: [
      step('eol-crlf', bareLfToCrlf, became('lf', 'crlf')),
      step('eol-crlf', lfToCrlf, became('lf', 'crlf'), hasCrlf),
      step('eol-crlf', anyToCrlf, 'All line endings became CR LF', hasCr),
    ],
    observe: observe('crlf'),
  },
  {
    id: 'eol-lf',
    undo: [
      step('eol-lf', lfToCrlf, became('crlf', 'lf'), only('lf')),
      step('eol-lf', lfToCr, became('cr', 'lf'), only('lf')),
    ],
    redo: [
      step('eol-lf', crlfToLf, became('crlf', 'lf')),
      step('eol-lf', crToLf, became('cr', 'lf')),
      step('eol-lf', anyToLf, 'All line endings became LF'),
    ],
    observe: () => null,
  },
  {
    id: 'eol-cr',
    undo: [
      step('eol-cr', crToLf, became('lf', 'cr'), only('cr')),
      step('eol-cr', crToCrlf, became('crlf', 'cr'), only('cr')),
    ],
    redo: [
      step('eol-cr', lfToCr, became('lf', 'cr')),
      step('eol-cr', crlfToCr, became('crlf', 'cr')),
      step('eol-cr', anyToCr, 'All line endings became CR'),
    ],
    observe: observe('cr'),
  },
  {
    id: 'eol-mixed',
    undo: [
      step('eol-mixed', anyToLf, MIXED, mixed),
      step('eol-mixed', anyToCrlf, MIXED, mixed),
      step('eol-mixed', crlfToLf, MIXED, mixed),
      step('eol-mixed', bareLfToCrlf, MIXED, mixed),
      step('eol-mixed', crToLf, MIXED, mixed),
      step('eol-mixed', crToCrlf, MIXED, mixed),
      step('eol-mixed', anyToCr, MIXED, mixed),
    ],
    redo: [],
    observe: (s) => (mixed(s) ? `its line endings are mixed (${census(s)})` : null),
  },
  {
    id: 'eol-doubled',
    undo: [
      step('eol-doubled', doubledToCrlf, DOUBLED),
      step('eol-doubled', doubledToLf, DOUBLED),
      step('eol-doubled', twoLfToLf, DOUBLED),
      step('eol-doubled', twoCrlfToCrlf, DOUBLED),
      step('eol-doubled', twoLfToCrlf, DOUBLED),
    ],
    redo: [
      step('eol-doubled', crlfToDoubled, DOUBLED),
      step('eol-doubled', lfToDoubled, DOUBLED),
      step('eol-doubled', lfTwice, DOUBLED),
      step('eol-doubled', crlfTwice, DOUBLED),
      step('eol-doubled', crlfToTwoLf, DOUBLED),
    ],
    observe: (s) => (s.ends.doubled > 0 ? 'it has lines that end in CR CR LF' : null),
  },
];

function census({ ends: { lf, crlf, cr } }: Subject): string {
  const counts = [
    [crlf, 'CR LF'],
    [lf, 'LF'],
    [cr, 'CR'],
  ] as const;
  return counts
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}`)
    .join(', ');
}
