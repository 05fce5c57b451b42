/**
 * Paths in lots that one command line takes each; a path that is longer by
 * itself is in none, since no system starts a program with it. The length is
 * counted as Windows writes it: in quotes, with a backslash before each quote
 * and backslash, and a blank behind it.
 * @param most bytes of the paths of one command line
 */
export function argumentLots(paths: Iterable<string>, most: number): string[][] {
  const lots: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const path of paths) {
    const bytes = Buffer.byteLength(path) + (path.match(/["\\]/g)?.length ?? 0) + 3;
    if (bytes > most) continue;
    if (length + bytes > most) {
      lots.push([]);
      length = 0;
    }
    lots.at(-1)?.push(path);
    length += bytes;
  }
  return lots;
}
