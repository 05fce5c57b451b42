/**
 * What a path is to a file system that ignores case (Windows, macOS) and Unicode
 * normalization (macOS): two paths that fold to the same are one file there.
 */
export function foldPath(path: string): string {
  if (/^[\x20-\x7e]*$/.test(path)) return path.toLowerCase();
  return path.normalize('NFC').toLowerCase().normalize('NFC');
}

/** What an id is to a reader: case, space, invisible characters and compatibility forms aside. */
export function foldId(id: string): string {
  return id
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]+/gu, '')
    .toLowerCase();
}
