/** POSIX quoting; null for a path that no line of a shell should carry (controls, lone surrogates). */
export function shellQuote(word: string): string | null {
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(word)) return null;
  if (/^[A-Za-z0-9_./@%+=:,-]+$/.test(word) && !word.startsWith('-')) return word;
  return `'${word.replaceAll("'", "'\\''")}'`;
}
