/** How the text of a cell is read: words and notes, lists, evidence. */

/** `word (note)`; a text of any other form is all word. */
export function wordAndNote(text: string): { readonly word: string; readonly note: string } {
  const open = text.indexOf('(');
  if (open < 1 || !text.endsWith(')')) return { word: text, note: '' };
  return { word: text.slice(0, open).trimEnd(), note: text.slice(open + 1, -1) };
}

/** People write a dash, or "none", into a cell that says nothing. */
export function emptied(text: string): string {
  return /^(?:[-–—]|none)$/i.test(text) ? '' : text;
}

export function listOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(',').map((item) => item.trim());
}

/** `path` or `path (schema)`, separated by commas. */
export function evidenceMember(text: string): object {
  if (text === '') return {};
  const evidence = listOf(text).map((item) => {
    const open = item.lastIndexOf('(');
    const named = open > 0 && item.endsWith(')') && !item.slice(open, -1).includes(')');
    if (!named) return { path: item };
    return { path: item.slice(0, open).trimEnd(), schema: item.slice(open + 1, -1).trim() };
  });
  return { evidence };
}
