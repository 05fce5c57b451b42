import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { MemoryFile } from '../../src/core/memory-source.ts';
import { MemorySource } from '../../src/core/memory-source.ts';
import { decodePath } from '../../src/core/path.ts';
import { judge } from '../../src/gate/judge.ts';
import { gateOptions, ports } from '../gate/gate.fixture.ts';

/** What `make-cases.py` wrote: a list, the files that it is about, and what the tool said. Texts are base64. */
interface Case {
  readonly id: string;
  readonly name: string;
  readonly list: string;
  readonly files: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<string, string>>;
  readonly tool: string;
  readonly status: number;
  readonly ok: number;
  readonly failed: number;
  /** Improperly formatted lines; -1: the tool found no other. */
  readonly improper: number;
  readonly gate: 'same' | 'stricter' | 'wider';
  readonly why?: string;
}

const FIXTURE = new URL('../../fixtures/formats/checksums/cases.json', import.meta.url);
const { cases }: { cases: readonly Case[] } = JSON.parse(readFileSync(FIXTURE, 'utf8'));

const bytes = (text: string): Buffer => Buffer.from(text, 'base64');

function treeOf({ name, list, files, links = {} }: Case): MemorySource {
  const tree = new Map<string, MemoryFile>();
  for (const [path, content] of Object.entries(files)) {
    tree.set(decodePath(bytes(path)), { kind: 'file', bytes: bytes(content) });
  }
  for (const [path, target] of Object.entries(links)) {
    tree.set(decodePath(bytes(path)), { kind: 'symlink', bytes: bytes(target) });
  }
  tree.set(name, { kind: 'file', bytes: bytes(list) });
  return new MemorySource(tree);
}

async function judgedCase(row: Case) {
  const options = gateOptions({ seals: { globs: [row.name], explicit: true } });
  const { problems, files, findings } = await judge(options, {
    ...ports(null, {}),
    head: treeOf(row),
  });
  const matching = files.filter(({ status }) => status === 'match').length;
  const passes =
    problems.length === 0 &&
    matching === files.length &&
    matching > 0 &&
    findings.every(({ severity }) => severity !== 'fail');
  return { passes, matching, codes: problems.map(({ code }) => code) };
}

describe.each(['same', 'stricter', 'wider'] as const)('%s', (kind) => {
  const rows = cases.filter(({ gate }) => gate === kind);

  test('the table has enough rows', () => {
    expect(rows.length).toBeGreaterThan(kind === 'same' ? 500 : 15);
  });

  test.each(rows.map((row) => [row.id, row] as const))('%s', async (_, row) => {
    const seen = await judgedCase(row);
    const wanted = kind === 'same' ? row.status === 0 : kind === 'wider';
    expect({ ...seen, id: row.id }).toMatchObject({ passes: wanted });
    if (kind === 'stricter') expect(row.status === 0 || /openssl/.test(row.id)).toBe(true);
    if (kind === 'wider') expect(row.status).not.toBe(0);
    if (kind === 'same' && row.status === 0) expect(seen.matching).toBe(row.ok);
  });
});

/** Rows that the tool reads in part: the gate names each line that the tool counts. */
const PARTLY = cases.filter(({ gate, improper }) => gate === 'same' && improper !== 0);

test.each(PARTLY.map((row) => [row.id, row] as const))(
  'improperly formatted: %s',
  async (_, row) => {
    const { codes } = await judgedCase(row);
    const named = codes.filter((code) => code === 'malformed-line' || code === 'bom-refused');
    if (row.improper > 0) expect(named).toHaveLength(row.improper);
    else expect(codes).not.toEqual([]);
  },
);
