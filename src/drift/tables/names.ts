import { namesText } from './names-text.ts';

/** Names one a line; a line that begins with `HEX=` says of which code point it is, the others follow it. */
interface Names {
  readonly text: string;
  /** Code points of those lines, in order, and where in the text each one's name begins. */
  readonly points: readonly number[];
  readonly starts: readonly number[];
}

let table: Names | null = null;

/**
 * Unpacked on first use, and looked up where it is: 34,000 names made into a map
 * took 10 ms, and a run asks for a handful.
 */
function names(): Names {
  if (table !== null) return table;
  const text = namesText();
  const points: number[] = [];
  const starts: number[] = [];
  for (let at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
    points.push(Number.parseInt(text.slice(text.lastIndexOf('\n', at) + 1, at), 16));
    starts.push(at + 1);
  }
  table = { text, points, starts };
  return table;
}

function nameOf(point: number): string | undefined {
  const { text, points, starts } = names();
  let led = 0;
  for (let step = points.length; step > 0; step = step >> 1) {
    while ((points[led + step] ?? Number.POSITIVE_INFINITY) <= point) led += step;
  }
  const first = points[led] ?? Number.POSITIVE_INFINITY;
  if (first > point) return undefined;
  // Names follow one another up to the next line that says its own code point.
  const next = starts[led + 1];
  const over = next === undefined ? text.length : text.lastIndexOf('\n', next);
  let start = starts[led] ?? 0;
  for (let lines = point - first; lines > 0; lines -= 1) {
    const end = text.indexOf('\n', start);
    if (end < 0 || end >= over) return undefined;
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}

/** `U+2014 EM DASH`; characters without a name of their own read `U+4E00`. */
export function codePointName(point: number): string {
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = nameOf(point);
  return name === undefined ? code : `${code} ${name}`;
}
