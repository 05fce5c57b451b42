/**
 * What a path is to a file system that ignores case (Windows, macOS) and Unicode
 * normalization (macOS): two paths that fold to the same are one file there.
 */
export function foldPath(path: string): string {
  if (/^[\x20-\x7e]*$/.test(path)) return path.toLowerCase();
  return path.normalize('NFC').toLowerCase().normalize('NFC');
}
