/** By its name alone, `.md` or `.markdown`, a register is Markdown. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}
