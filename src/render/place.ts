/** `file:line:column`, as editors and terminals make it clickable. */
export function placeOf(file: string, line: number | null, column: number | null): string {
  if (line === null) return file;
  return column === null ? `${file}:${line}` : `${file}:${line}:${column}`;
}
