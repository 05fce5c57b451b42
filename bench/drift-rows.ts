import { createHash } from 'node:crypto';
import type { Files, Sandbox } from '../src/demo/sandbox.ts';
import { type Command, inPairs, median, peakOfNode } from './measure.ts';
import { added, type Extent, memoryOf, type Row, signed } from './row.ts';
import { CLI, node } from './set-rows.ts';
import { numbers } from './sets.ts';

/** Rows of what drifted: the search for causes is what they cost. */

const seal = (files: Readonly<Record<string, string>>): string =>
  `${JSON.stringify(
    {
      version: 1,
      files: Object.entries(files).map(([path, text]) => ({
        path,
        sha256: createHash('sha256').update(text).digest('hex'),
        bytes: Buffer.byteLength(text),
      })),
    },
    null,
    2,
  )}\n`;

/** A repository with sealed files, and a commit in which they are other bytes. */
function drifted(
  sandbox: Sandbox,
  name: string,
  sealed: Readonly<Record<string, string>>,
  found: Files,
): { readonly match: Command; readonly drift: Command } {
  const folder = sandbox.init(name);
  const base = sandbox.commit(folder, 'seal', { ...sealed, 'all.seal.json': seal(sealed) });
  const head = sandbox.commit(folder, 'edit', found);
  sandbox.git(folder, 'repack', '-a', '-d', '--quiet');
  const check = (commit: string, expected: number): Command =>
    node(folder, sandbox.env, [CLI, 'check', '--commit', commit, '--base', base], expected);
  return { match: check(base, 0), drift: check(head, 1) };
}

/** About 1 MB of JSON, written again by `json.dumps` with a BOM and CR LF. */
function jsonDocument(rows: number): readonly [sealed: string, found: string] {
  const list = Array.from({ length: rows }, (_, id) => ({
    id,
    name: `Größe ${id} — Maß`,
    value: id * 1.5,
    tags: ['a', 'é'],
    note: 'text of a row '.repeat(3),
  }));
  const sealed = `${JSON.stringify({ rows: list }, null, 2)}\n`;
  const escaped = sealed.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return [sealed, `\ufeff${escaped.replaceAll('\n', '\r\n')}`];
}

export function jsonRow(sandbox: Sandbox, { part, pairs }: Extent): Row {
  const [sealed, found] = jsonDocument(Math.ceil(5_100 / part));
  const { match, drift } = drifted(sandbox, 'json', { 'a.json': sealed }, { 'a.json': found });
  const more = peakOfNode(drift) - peakOfNode(match);
  return {
    what: '1 MB of JSON with escapes, CR LF and a BOM',
    against: 'the same file when it matches',
    figure: added(inPairs(drift, match, pairs)),
    memory: signed(more, 'MiB'),
  };
}

/** Files of 10 KB, a third each with CR LF, a BOM and another dash. */
export function driftsRow(sandbox: Sandbox, { part, pairs }: Extent): Row {
  const count = Math.ceil(1_000 / part);
  const next = numbers(20_261_125);
  const words = Array.from({ length: 400 }, () => next().toString(36));
  const text = (): string => {
    let made = '';
    while (made.length < 10_000) {
      made += `${words[next() % words.length]}${next() % 9 === 0 ? '\n' : ' '}`;
    }
    return `${made} \u2014 end\n`;
  };
  const edits = [
    (sealed: string) => sealed.replaceAll('\n', '\r\n'),
    (sealed: string) => `\ufeff${sealed}`,
    (sealed: string) => sealed.replace('\u2014', '-'),
  ];
  const sealed = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`docs/${index % 20}/f${index}.md`, text()]),
  );
  const found = Object.fromEntries(
    Object.entries(sealed).map(([path, before], index) => [
      path,
      edits[index % edits.length]?.(before) ?? before,
    ]),
  );
  const { match, drift } = drifted(sandbox, 'drifts', sealed, found);
  const { ours } = inPairs(drift, match, pairs);
  return {
    what: `${count} drifted files of 10 KB`,
    against: '',
    figure: `${(median(ours) / 1_000).toFixed(2)} s`,
    memory: memoryOf(drift),
  };
}
