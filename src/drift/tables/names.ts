import { namesText } from './names-text.ts';

/** Names of code points in a row, a line each: the code point of the first, and where it starts. */
interface Run {
  readonly point: number;
  readonly start: number;
}

interface Names {
  readonly text: string;
  readonly runs: readonly Run[];
}

let table: Names | null = null;
const known = new Map<number, string | null>();
/** Code points whose name is kept: a report shows few. */
const KEPT = 20_000;

/**
 * Unpacked on first use, some 2 ms; a run without drift never pays for it. The 17,000
 * names stay one text, of which each name is looked up: apart they take 1.9 MiB instead of 0.5 (measured).
 */
function names(): Names {
  if (table !== null) return table;
  const text = namesText();
  const runs = Array.from(text.matchAll(/^([0-9A-F]{2,5})=/gm), ({ 0: lead, 1: hex, index }) => ({
    point: Number.parseInt(hex ?? '', 16),
    start: index + lead.length,
  }));
  table = { text, runs };
  return table;
}

function nameOf(point: number): string | null {
  const { text, runs } = names();
  const next = runs.findIndex((run) => run.point > point);
  const run = runs.at(next === -1 ? -1 : next - 1);
  if (run === undefined || next === 0) return null;
  const end = runs[next]?.start ?? text.length;
  let start = run.start;
  for (let at = run.point; at < point; at += 1) {
    start = text.indexOf('\n', start) + 1;
    if (start === 0 || start >= end) return null;
  }
  const line = text.indexOf('\n', start);
  const name = text.slice(start, line === -1 ? text.length : line);
  // The first line of the next run, its code point before it.
  return name.includes('=') ? null : name;
}

/** `U+2014 EM DASH`; characters without a name of their own read `U+4E00`. */
export function codePointName(point: number): string {
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  const kept = known.get(point);
  const name = kept === undefined ? nameOf(point) : kept;
  if (known.size < KEPT) known.set(point, name);
  return name === null ? code : `${code} ${name}`;
}
