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
  // Split, not matched: a name of megabytes overflows the stack of a regular expression (seen).
  const parts = path.normalize('NFD').split('\u0131');
  const folded = parts.map((part) => part.toUpperCase().toLowerCase());
  return folded.join('\u0131').normalize('NFC');
}
