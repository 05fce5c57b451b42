import { LIMITS } from '../core/limits.ts';

/** Why a text is not given to the parser, and where. */
export interface CostlyPart {
  /** Offset in the text. */
  readonly at: number;
  readonly message: string;
  readonly remedy: string;
}

/**
 * What jsonc-parser puts together character by character, at 40 bytes each: a
 * seal of 31 MB of spaces took it 1.2 GB, one of escapes 0.8 GB (measured).
 */
export function costlyParts(text: string): readonly CostlyPart[] {
  const parts: CostlyPart[] = [];
  const blanks = longRunOfBlanks(text, LIMITS.jsonBlanks);
  if (blanks !== null) {
    const message = `The JSON contains more than ${LIMITS.jsonBlanks} spaces or tabs in a row.`;
    parts.push({ at: blanks, message, remedy: 'Remove them.' });
  }
  const backslash = placeOfBackslash(text, LIMITS.jsonEscapes);
  if (backslash !== null) {
    const message = `The JSON contains more than ${LIMITS.jsonEscapes} escapes.`;
    const remedy = 'Write the characters themselves, or split the file.';
    parts.push({ at: backslash, message, remedy });
  }
  return parts;
}

/**
 * Where more spaces and tabs than this many are in a row; null: nowhere. One of
 * them is at a multiple of that number, so only these places are looked at.
 */
function longRunOfBlanks(text: string, most: number): number | null {
  const isBlank = (at: number): boolean => text[at] === ' ' || text[at] === '\t';
  for (let at = most; at < text.length; at += most) {
    if (!isBlank(at)) continue;
    let start = at;
    while (isBlank(start - 1)) start -= 1;
    let end = at + 1;
    while (isBlank(end)) end += 1;
    if (end - start > most) return start;
  }
  return null;
}

/** Where a backslash is behind so many others; null: there are no more. */
function placeOfBackslash(text: string, most: number): number | null {
  let at = text.indexOf('\\');
  for (let count = 0; at >= 0; count += 1) {
    if (count === most) return at;
    at = text.indexOf('\\', at + 1);
  }
  return null;
}
