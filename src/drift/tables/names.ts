import { namesText } from './names-text.ts';

let table: ReadonlyMap<number, string> | null = null;

/** Unpacked on first use: 17,000 names, some 5 ms; a run without drift never pays for it. */
function names(): ReadonlyMap<number, string> {
  if (table !== null) return table;
  const made = new Map<number, string>();
  let point = 0;
  for (const line of namesText().split('\n')) {
    const led = /^[0-9A-F]{2,5}=/.exec(line);
    point = led === null ? point + 1 : Number.parseInt(led[0], 16);
    made.set(point, led === null ? line : line.slice(led[0].length));
  }
  table = made;
  return made;
}

/** `U+2014 EM DASH`; characters without a name of their own read `U+4E00`. */
export function codePointName(point: number): string {
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = names().get(point);
  return name === undefined ? code : `${code} ${name}`;
}
