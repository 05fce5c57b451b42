import type { Parsed } from '../core/problem.ts';
import type { JsonDocument } from './json-document.ts';
import { MARKDOWN_BYTES, withinCaps } from './markdown-cost.ts';
import { MarkdownDraft } from './markdown-draft.ts';
import { chooseTables, refuseRivals } from './markdown-kinds.ts';
import { checkPage } from './markdown-page.ts';
import { sweep } from './markdown-sweep.ts';
import { parseMarkdown } from './markdown-tree.ts';
import { ProblemList } from './problem-list.ts';
import { LineIndex, readUtf8 } from './utf8-text.ts';

/**
 * Returns the document that the JSON form would be, from a register kept as a Markdown
 * page, or every reason why not.
 *
 * **The page means what GitHub shows of it, or it is an error**: a reviewer reads the
 * rendered page, the gate reads its source, and any difference between the two is an
 * attack. The first heading is the packet; a paragraph `Default decision: NAME` names the
 * default; a table with the columns blocker, status, actor and gate holds the blockers;
 * tables of options (option, requires) and grants (grant, status) are optional. All of them
 * are directly on the page. What decides (ids, status, requires, grants, actor, evidence,
 * locks, by, default, packet) is plain text, inline code or emphasis; in gate, note and
 * summary a link's visible text is read too. A table that looks like a register's and is not
 * read, a default line elsewhere, all HTML but comments and `<br>`, drawings, front matter and
 * characters that reorder text are refused. Prose, lists, links, pictures and code are free.
 *
 * Errors: `not-markdown-register`, `not-utf8`, `bom-refused`, `too-large`, `too-deep`, each
 * with line and column. Sources: GitHub Flavored Markdown Spec 0.29, CommonMark 0.31, GitHub's
 * pages on alerts, footnotes, diagrams and mathematical expressions.
 */
export function readMarkdownRegister(bytes: Uint8Array, path: string): Parsed<JsonDocument> {
  const problems = new ProblemList(path);
  const text = readUtf8(bytes, MARKDOWN_BYTES, problems);
  if (text !== null && !problems.any) {
    const lines = new LineIndex(text);
    if (checkPage(text, lines, problems) && withinCaps(text, problems)) {
      const draft = new MarkdownDraft(text, lines, problems);
      readPage(text, draft);
      if (!problems.any) return { ok: true, value: draft.document() };
    }
  }
  return { ok: false, problems: problems.toProblems() };
}

function readPage(text: string, draft: MarkdownDraft): void {
  const tables = sweep(parseMarkdown(text), text, draft);
  const { blockers, options, grants, others } = chooseTables(tables, text, draft);
  if (blockers !== null) draft.blockers(blockers);
  draft.options(options);
  draft.grants(grants);
  refuseRivals(others, draft);
  draft.checkComplete();
}
