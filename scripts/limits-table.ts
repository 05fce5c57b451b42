/**
 * Writes docs/limits.md from src/core/limits.ts: each limit with its value and
 * the words of its comment. A test holds the page to the source.
 *
 *     node scripts/limits-table.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LIMITS } from '../src/core/limits.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const PAGE = join(ROOT, 'docs/limits.md');

/** The page as it must be. Throws where a limit has no comment above it. */
export function limitsPage(): string {
  const source = readFileSync(join(ROOT, 'src/core/limits.ts'), 'utf8');
  // Limits that share a comment share a row.
  const rows = new Map<string, (readonly [name: string, value: string])[]>();
  let words = '';
  for (const [, comment, name] of source.matchAll(/\/\*\*\s*([\s\S]*?)\s*\*\/|^ {2}(\w+): /gm)) {
    if (comment !== undefined) words = comment.replace(/\s*\n\s*\*?\s*/g, ' ').trim();
    if (name === undefined) continue;
    if (words === '') throw new Error(`the limit ${name} has no comment`);
    const value = LIMITS[name as keyof typeof LIMITS];
    const cells = [`\`${name}\``, value.toLocaleString('en-US')] as const;
    rows.set(words, [...(rows.get(words) ?? []), cells]);
  }
  const lines = [...rows].map(([bounded, limits]) => {
    const column = (at: 0 | 1): string => limits.map((cells) => cells[at]).join('<br>');
    return `| ${column(0)} | ${column(1)} | ${bounded.replaceAll('|', '\\|')} |`;
  });
  return `${HEAD}\n${lines.join('\n')}\n`;
}

const HEAD = `# Limits

Every cost is bounded, for one file and for one run. What is reached is named in the report: what cannot be verified within a limit is an \`error\`, what cannot be explained within one says "search for the cause stopped" or "not started" with the limit.

A run ends within its budget (input \`time-limit\`, five minutes by default), whatever the pull request holds: a thread of its own watches the budget while the thread that judges is busy. A signal is obeyed within a second; while the thread is busy it ends the process at once, and the outputs stay at \`error\`, which is written first.

Sizes are in bytes. This table is made from \`src/core/limits.ts\` by \`scripts/limits-table.ts\`.

| limit | value | what it bounds |
| --- | ---: | --- |`;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PAGE, limitsPage());
