/**
 * What a path is to a file system that ignores case (Windows, macOS) and Unicode
 * normalization (macOS): two paths that fold to the same are one file there. APFS
 * folds case as Unicode does in full (CaseFolding.txt, status F), so that `ß` is
 * `ss` and a ligature is its letters: upper case writes those out, lower case alone
 * does not. A dotless i is its own letter there (status T folds it for Turkish
 * alone), and it is not in upper case.
 */
export function foldPath(path: string): string {
  if (/^[\x20-\x7e]*$/.test(path)) return path.toLowerCase();
  return path
    .normalize('NFD')
    .replace(/[^\u0131]+/gu, (part) => part.toUpperCase().toLowerCase())
    .normalize('NFC');
}
