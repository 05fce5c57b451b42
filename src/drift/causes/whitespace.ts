import type { CauseId } from '../../core/drift.ts';
import { rewriteOfPlaces } from '../change/by-function.ts';
import { substitution } from '../change/by-pattern.ts';
import {
  type CauseEntry,
  places,
  type Rewrite,
  type Splice,
  type Step,
  TOUCHES,
} from '../change/change.ts';
import type { Subject } from '../change/subject.ts';
import { COST, WORK } from '../change/work.ts';
import { pad, strip, stripSpaces } from './line-tails.ts';

const SPACE = 32;
const TAB = 9;
const LF = 10;

const step = (
  cause: CauseId,
  family: string,
  rewrite: Rewrite,
  what: string,
  one = 'line',
): Step => ({
  cause,
  family,
  rewrite,
  when: null,
  says: (count) => `${what}${places(count, one)}.`,
});

const TRAILING = ['trailing-whitespace', 'trailing-whitespace'] as const;
const ADDED = 'Whitespace was added at line endings';
const STRIPPED = 'Whitespace at line endings was stripped';

/** Each line's indentation: where it starts and ends. */
function* indentations({ bin, bom }: Subject): Generator<readonly [start: number, end: number]> {
  for (let start = bom ? 3 : 0; start < bin.length; ) {
    let end = start;
    let byte = bin.charCodeAt(end);
    while (byte === SPACE || byte === TAB) {
      end += 1;
      byte = bin.charCodeAt(end);
    }
    if (end > start) yield [start, end];
    const lf = bin.indexOf('\n', end);
    start = lf === -1 ? bin.length : lf + 1;
  }
}

/** Spaces from which on an indentation is rare. */
const DEEP = 256;

/** How many lines have each indentation: what a change of it adds follows from these few. */
const indentCensus = (subject: Subject): ReadonlyMap<string, number> =>
  subject.memo(indentCensus, () => {
    const counts = new Map<string, number>();
    /** Of spaces alone, by their number. */
    const bySpaces: number[] = [];
    const { bytes } = subject;
    for (let start = subject.bom ? 3 : 0; start < bytes.length; ) {
      let end = start;
      while (bytes[end] === SPACE) end += 1;
      const spaces = end - start;
      while (bytes[end] === SPACE || bytes[end] === TAB) end += 1;
      if (end - start > spaces || spaces >= DEEP) {
        const indent = subject.bin.slice(start, end);
        counts.set(indent, (counts.get(indent) ?? 0) + 1);
      } else if (spaces > 0) bySpaces[spaces] = (bySpaces[spaces] ?? 0) + 1;
      const lf = bytes.indexOf(LF, end);
      start = lf === -1 ? bytes.length : lf + 1;
    }
    bySpaces.forEach((count, spaces) => {
      counts.set(' '.repeat(spaces), count);
    });
    WORK.spend(COST.byte * bytes.length);
    return counts;
  });

/** Changes the indentation of each line where it matters to `changes`. */
function indents(
  changes: (indent: string) => string,
  applies: (subject: Subject) => boolean = () => true,
): Rewrite {
  const find = (subject: Subject): readonly Splice[] => {
    const found: Splice[] = [];
    for (const [start, end] of applies(subject) ? indentations(subject) : []) {
      const indent = subject.bin.slice(start, end);
      const made = changes(indent);
      if (made !== indent) found.push({ start, end, with: made });
    }
    return found;
  };
  return {
    ...rewriteOfPlaces(TOUCHES.blank, find),
    first: (subject) => indentations(subject).next().value?.[0] ?? null,
    measure(subject) {
      let grown = 0;
      let any = false;
      for (const [indent, count] of applies(subject) ? indentCensus(subject) : []) {
        const made = changes(indent);
        any ||= made !== indent;
        grown += count * (made.length - indent.length);
      }
      return any ? subject.length + grown : null;
    },
  };
}

/** Tabs to the next multiple of `width` columns (POSIX expand). */
function expanded(text: string, width: number): string {
  let made = '';
  for (const character of text) {
    made += character === '\t' ? ' '.repeat(width - (made.length % width)) : character;
  }
  return made;
}

function tabbed(indent: string, width: number): string {
  const columns = expanded(indent, width).length;
  return '\t'.repeat(Math.floor(columns / width)) + ' '.repeat(columns % width);
}

const WIDTHS = [4, 2, 8, 3] as const;
const touches = TOUCHES.blank;
const hasTab = (subject: Subject): boolean => subject.has('\t');

const toSpaces = WIDTHS.map((width) =>
  indents((indent) => (indent.includes('\t') ? expanded(indent, width) : indent), hasTab),
);
const toTabs = WIDTHS.map((width) => indents((indent) => tabbed(indent, width)));
const everyTab = [...WIDTHS, 1].map((width) =>
  substitution({ touches, pattern: /\t/g, literal: '\t', replace: ' '.repeat(width) }),
);
/** `expand -t N`: every tab, by column; columns counted in bytes as coreutils does. */
const byColumn = [8, 4, 2].map((width) =>
  rewriteOfPlaces(touches, (subject) => (hasTab(subject) ? tabStops(subject.bin, width) : [])),
);

function tabStops(bin: string, width: number): readonly Splice[] {
  const found: Splice[] = [];
  let column = 0;
  for (let at = 0; at < bin.length; at += 1) {
    const byte = bin.charCodeAt(at);
    if (byte === TAB) {
      const size = width - (column % width);
      found.push({ start: at, end: at + 1, with: ' '.repeat(size) });
      column += size;
    } else column = byte === 10 ? 0 : column + 1;
  }
  return found;
}

const TABS = ['tabs-spaces', 'tabs-spaces'] as const;
const spacesSteps = (rewrites: readonly Rewrite[], what: string): readonly Step[] =>
  rewrites.map((rewrite) => step(...TABS, rewrite, what));
const BECAME_TABS = 'Spaces became tabs';
const BECAME_SPACES = 'Tabs became spaces';

export const WHITESPACE_CAUSES: readonly CauseEntry[] = [
  {
    id: 'trailing-whitespace',
    undo: [
      step(...TRAILING, strip, ADDED),
      step(...TRAILING, stripSpaces, ADDED),
      step(...TRAILING, pad('  '), STRIPPED),
      step(...TRAILING, pad(' '), STRIPPED),
    ],
    redo: [step(...TRAILING, strip, STRIPPED), step(...TRAILING, stripSpaces, STRIPPED)],
    observe: (found) =>
      strip.measure(found) === null ? null : 'it has whitespace at the end of lines',
  },
  {
    id: 'tabs-spaces',
    undo: [
      ...spacesSteps(toTabs, BECAME_SPACES),
      ...spacesSteps(toSpaces, BECAME_TABS),
      ...spacesSteps(everyTab, BECAME_TABS),
    ],
    redo: [
      ...spacesSteps(toSpaces, BECAME_SPACES),
      ...spacesSteps(everyTab, BECAME_SPACES),
      ...spacesSteps(byColumn, BECAME_SPACES),
      ...spacesSteps(toTabs, BECAME_TABS),
    ],
    observe: () => null,
  },
];
