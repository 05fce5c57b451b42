import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import type { Register } from '../../src/core/register.ts';

/**
 * What the reader accepts, against what GitHub's own renderer (cmark-gfm, the Debian
 * package) shows. No parser of this project takes part in reading the rendered HTML.
 */

export const RENDERER = 'cmark-gfm';
const OPTIONS = ['--unsafe'];
const EXTENSIONS = ['footnotes', 'table', 'strikethrough', 'autolink', 'tasklist'].flatMap(
  (each) => ['-e', each],
);

function rendered(text: string): string {
  const run = spawnSync(RENDERER, [...OPTIONS, ...EXTENSIONS], { input: text, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${RENDERER}: ${run.stderr}`);
  return run.stdout;
}

/** Whether there is no renderer to compare with. */
export const MISSING = spawnSync(RENDERER, ['--version']).status !== 0;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** The text of a piece of HTML, as a browser shows it. */
function shown(html: string): string {
  const text = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<br \/>|<br>/g, ' ')
    .replace(/<[^>]*>/g, '');
  const plain = text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
  return plain.replace(/\s+/g, ' ').trim();
}

const all = (html: string, element: RegExp) =>
  [...html.matchAll(element)].map(([, inner = '']) => inner);

interface Page {
  readonly title: string;
  readonly defaults: readonly string[];
  /** Tables as rows of cells, the header first. */
  readonly tables: readonly (readonly (readonly string[])[])[];
}

function pageOf(text: string): Page {
  const html = rendered(text)
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<pre[\s\S]*?<\/pre>/g, '');
  const tables = all(html, /<table>([\s\S]*?)<\/table>/g).map((table) =>
    all(table, /<tr>([\s\S]*?)<\/tr>/g).map((row) =>
      all(row, /<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g).map(shown),
    ),
  );
  const lines = all(
    html,
    /<(?:p|li|h\d|td|th|dd)\b[^>]*>([\s\S]*?)(?=<\/?(?:p|li|h\d|td|th|ul|ol|table|blockquote)\b)/g,
  )
    .flatMap((each) => each.split(/<br \/>|<br>/))
    .map(shown);
  return {
    title: shown(all(html, /<h\d[^>]*>([\s\S]*?)<\/h\d>/g)[0] ?? ''),
    defaults: lines.filter((line) => /^default( decision)? ?:/i.test(line)),
    tables,
  };
}

/** Every row that the page shows under a header with "blocker" in it. */
export function assertShown(register: Register, text: string): void {
  const { title, defaults, tables } = pageOf(text);
  assert.equal(title, register.packet, 'the page has another title');
  const named = defaults.map((line) => line.replace(/^[^:]*: ?/, '').replace(/\.$/, ''));
  assert.deepEqual([...new Set(named)], [register.default], 'the page has another default');
  const likely = tables.filter(([header = []]) => header.some((name) => /^blocker/i.test(name)));
  assert.equal(likely.length, 1, 'the page shows another number of registers');
  const [header = [], ...rows] = likely[0] ?? [];
  const columns = header.map((name) => name.toLowerCase());
  const column = (row: readonly string[], name: string) => row[columns.indexOf(name)] ?? '';
  const seen = rows.map((row) => [
    column(row, 'blocker'),
    column(row, 'status').replace(/ ?\(.*$/, ''),
    column(row, 'gate'),
  ]);
  const read = register.blockers.map(({ id, status, gate }) => [id, status, gate]);
  assert.deepEqual(read, seen, 'the page shows other blockers');
}
