import type { Place } from '../core/problem.ts';
import type { ProblemList } from './problem-list.ts';

/** A Markdown parser's work may grow faster than its text: a register of 200 blockers has 40 KB. */
export const MARKDOWN_BYTES = 64 * 1024;

/**
 * What costs the parser time that grows with the square of its number. Each cap
 * was measured: at the cap, a file of 64 KiB is read in less than a second. A
 * paragraph, here, is a run of lines without an empty one between them: no
 * inline construct reaches past it (CommonMark 0.31, 4.8).
 */
export const MARKDOWN_CAPS = {
  /** Lists and quotes within one another: 64 KiB of them took 16 s. */
  depth: 16,
  /** List items and quoted lines of the file. */
  markers: 2_000,
  /** Lines of the file: 64 KiB of underlined headings took 14 s. */
  lines: 4_000,
  /** Runs of `*`, `_` and `~` in one paragraph that may start or end emphasis: `*a *a …` took 47 s. */
  runs: 1_500,
  /** `[` and `]` in one paragraph: each `]` searches for its `[`. */
  brackets: 500,
  /** `<` in the file: each may start a tag or a comment that is searched for to the end. */
  angles: 1_000,
} as const;

type Cap = keyof typeof MARKDOWN_CAPS;

const NAMES: Readonly<Record<Cap, string>> = {
  depth: 'levels of nested quotes and lists',
  markers: 'list items and quoted lines',
  lines: 'lines',
  runs: 'runs of *, _ and ~ in one paragraph',
  brackets: 'square brackets in one paragraph',
  angles: '< characters',
};

const REMEDIES: Readonly<Record<Cap, string>> = {
  depth: 'Flatten the quotes and lists from this line on.',
  markers: 'Keep the register in a file of its own, without long lists.',
  lines: 'Keep the register in a file of its own.',
  runs: 'Split the paragraph with an empty line, or write the text as inline code with fewer marks.',
  brackets: 'Split the paragraph with an empty line, or use fewer links in it.',
  angles: 'Write the register without HTML.',
};

/**
 * Counts, in one pass over the text, all that {@link MARKDOWN_CAPS} names, and adds a
 * `too-deep` or `too-large` problem at the first place over a cap.
 * @returns whether the text may be given to the parser
 */
export function withinCaps(text: string, problems: ProblemList): boolean {
  const over = new CostCounter().firstOver(text);
  if (over === null) return true;
  const { cap, place } = over;
  problems.add(
    cap === 'depth' ? 'too-deep' : 'too-large',
    `The Markdown has more than ${MARKDOWN_CAPS[cap]} ${NAMES[cap]} (limit ${cap}).`,
    REMEDIES[cap],
    place,
  );
  return false;
}

interface Over {
  readonly cap: Cap;
  readonly place: Place;
}

class CostCounter {
  #markers = 0;
  #angles = 0;
  #runs = 0;
  #brackets = 0;

  firstOver(text: string): Over | null {
    const lines = text.split('\n');
    for (const [index, line] of lines.entries()) {
      const cap = index >= MARKDOWN_CAPS.lines && line !== '' ? 'lines' : this.#countLine(line);
      if (cap !== null) return { cap, place: { line: index + 1, column: 1 } };
    }
    return null;
  }

  #countLine(line: string): Cap | null {
    if (isBlank(line)) {
      this.#runs = 0;
      this.#brackets = 0;
      return null;
    }
    const depth = markersOf(line);
    this.#markers += depth;
    if (depth > MARKDOWN_CAPS.depth) return 'depth';
    if (this.#markers > MARKDOWN_CAPS.markers) return 'markers';
    this.#countMarks(line);
    if (this.#runs > MARKDOWN_CAPS.runs) return 'runs';
    if (this.#brackets > MARKDOWN_CAPS.brackets) return 'brackets';
    return this.#angles > MARKDOWN_CAPS.angles ? 'angles' : null;
  }

  #countMarks(line: string): void {
    for (let at = 0; at < line.length; at += 1) {
      const mark = line.charAt(at);
      if (mark === '[' || mark === ']') this.#brackets += 1;
      else if (mark === '<') this.#angles += 1;
      else if (mark === '*' || mark === '_' || mark === '~') {
        const start = at;
        while (line.charAt(at + 1) === mark) at += 1;
        // Between letters `_` neither starts nor ends emphasis, as in FIX7_P0.
        const inWord = mark === '_' && isWord(line, start - 1) && isWord(line, at + 1);
        if (!inWord) this.#runs += 1;
      }
    }
  }
}

/** An empty line as Markdown has it: U+00A0 and its like are text (CommonMark 0.31, 2.1). */
export function isBlank(line: string): boolean {
  return line.length === 0 || /^[ \t\r]+$/.test(line);
}

function isWord(line: string, at: number): boolean {
  return /[A-Za-z0-9]/.test(line.charAt(at));
}

/** How many quote and list markers a line starts with. */
function markersOf(line: string): number {
  let count = 0;
  let at = afterSpace(line, 0);
  for (let end = markerEnd(line, at); end > at; end = markerEnd(line, at)) {
    count += 1;
    at = afterSpace(line, end);
  }
  return count;
}

/** The end of the marker that starts here; the same place if there is none. */
function markerEnd(line: string, at: number): number {
  const first = line.charAt(at);
  if (first === '>') return at + 1;
  let end = at;
  if (first === '-' || first === '+' || first === '*') end = at + 1;
  else {
    while (end - at < 9 && line.charAt(end) >= '0' && line.charAt(end) <= '9') end += 1;
    const last = line.charAt(end);
    if (end === at || (last !== '.' && last !== ')')) return at;
    end += 1;
  }
  const next = line.charAt(end);
  return next === ' ' || next === '\t' || next === '' || next === '\r' ? end : at;
}

function afterSpace(line: string, from: number): number {
  let at = from;
  while (line.charAt(at) === ' ' || line.charAt(at) === '\t') at += 1;
  return at;
}
