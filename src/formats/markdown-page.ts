import type { ProblemList } from './problem-list.ts';
import type { LineIndex } from './utf8-text.ts';

/** CR alone, controls, line and paragraph separators, and a byte order mark past the start. */
const UNREADABLE = /\r(?!\n)|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff]/;

/** Controls that reverse or reorder what is shown (UAX #9). */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** GitHub takes a page's language from its first or last lines before its name (linguist, Modeline). */
const MODELINE_LINES = 5;

interface Refusal {
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

/**
 * Refuses what a page cannot hold for its source to be read as it is shown:
 * characters that parsers and editors take differently, and first or last lines
 * for which GitHub does not render the file as Markdown, or not all of it.
 * @returns whether its lines are what a parser takes for lines, so that it may be parsed
 */
export function checkPage(text: string, lines: LineIndex, problems: ProblemList): boolean {
  const broken = unreadable(text);
  const found = [broken, reordered(text), opening(text), modeline(text), bars(text)];
  for (const refusal of found) {
    if (refusal === null) continue;
    const { offset, message, remedy } = refusal;
    problems.add('not-markdown-register', message, remedy, lines.placeAt(offset));
  }
  return broken === null;
}

function unreadable(text: string): Refusal | null {
  const found = UNREADABLE.exec(text);
  if (found === null) return null;
  const carriage = found[0] === '\r';
  return {
    offset: found.index,
    message: carriage
      ? 'A line is ended by CR alone.'
      : `The text contains the control character ${codePoint(found[0])}.`,
    remedy: carriage ? 'Use LF or CRLF line endings.' : 'Remove the character.',
  };
}

function reordered(text: string): Refusal | null {
  const found = BIDI.exec(text);
  if (found === null) return null;
  return {
    offset: found.index,
    message: `The text contains the bidirectional control ${codePoint(found[0])}.`,
    remedy: 'Remove the character.',
  };
}

function opening(text: string): Refusal | null {
  const start = text.length - text.trimStart().length;
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end < 0 ? undefined : end).trimEnd();
  if (line === '---') {
    return {
      offset: start,
      message: 'The file starts with ---: GitHub shows front matter as a table.',
      remedy: 'Remove the front matter, or start with the heading.',
    };
  }
  if (!line.startsWith('#!')) return null;
  return {
    offset: start,
    message: 'The file starts with #!: GitHub shows it as a program, not as Markdown.',
    remedy: 'Start with the heading.',
  };
}

function modeline(text: string): Refusal | null {
  const lines = text.split('\n');
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    const outer = index < MODELINE_LINES || index >= lines.length - MODELINE_LINES - 1;
    if (outer && isModeline(line)) {
      return {
        offset,
        message: 'This line reads as an editor modeline: GitHub may render another format.',
        remedy: 'Remove the modeline.',
      };
    }
    offset += line.length + 1;
  }
  return null;
}

function isModeline(line: string): boolean {
  if (line.includes('-*-')) return true;
  return /\b(?:vi|vim|ex)[<=>]?\d{0,9}:/i.test(line) && /\b(?:ft|filetype|syn|syntax)=/i.test(line);
}

/** cmark-gfm ends a cell at the bar of `\\\\|`, other parsers do not: found by comparing the two. */
function bars(text: string): Refusal | null {
  const offset = text.indexOf('\\\\|');
  if (offset < 0) return null;
  return {
    offset,
    message: 'Two backslashes before a |: parsers differ on whether a cell ends here.',
    remedy: 'Write one backslash before a | inside a cell.',
  };
}

function codePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
