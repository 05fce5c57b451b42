import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/core/report.ts';
import { isOfShard, type Shard } from '../../src/core/shard.ts';
import { totalOf } from '../../src/gate/assemble.ts';
import { joinShards } from '../../src/gate/join-shards.ts';
import { judged, memory, RUN, registerOf, sealOf, type Tree } from './gate.fixture.ts';
import { ROLLBACK } from './rollback.fixture.ts';

/** Two hundred sealed files, a text declaration, evidence, a closed folder: all that a report may say. */
const TEXTS: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 200 }, (_, at) => [`docs/${at}.md`, `# Page ${at}\n\nText ${at}.\n`]),
);
const FILES = { ...TEXTS, 'proof/rollback.json': JSON.stringify(ROLLBACK) };
const REGISTER = registerOf({
  blockers: [
    {
      id: 'B-1',
      status: 'closed',
      actors: ['owner'],
      gate: 'prove it',
      evidence: [{ path: 'proof/rollback.json', schema: 'rollback' }],
    },
  ],
});
const BASE: Tree = {
  ...FILES,
  'all.seal.json': sealOf(FILES, { closed: ['closed/**'] }),
  'p.blockers.json': REGISTER,
};
/** Drifts of every kind: changed, swapped over shards, moved, gone, unlisted. */
const HEAD: Tree = {
  ...BASE,
  ...Object.fromEntries(
    Object.entries(TEXTS)
      .slice(0, 40)
      .map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
  ),
  'docs/50.md': TEXTS['docs/51.md'] ?? '',
  'docs/51.md': TEXTS['docs/50.md'] ?? '',
  'docs/52.md': 'edited\n',
  'elsewhere/53.md': TEXTS['docs/53.md'] ?? '',
  'closed/a.md': 'a\n',
  'closed/b.md': 'b\n',
};
delete (HEAD as Record<string, unknown>)['docs/53.md'];
delete (HEAD as Record<string, unknown>)['docs/54.md'];

const inParts = (base: Tree | null, head: Tree, count: number, checkout: Tree | null = null) =>
  Promise.all(
    Array.from({ length: count }, (_, at) =>
      judged(
        base,
        head,
        { shard: { index: at + 1, count } },
        { checkout: checkout === null ? null : memory(checkout) },
      ),
    ),
  );

const whole = (base: Tree | null, head: Tree, checkout: Tree | null = null) =>
  judged(base, head, {}, { checkout: checkout === null ? null : memory(checkout) });

function joined(reports: readonly Report[]): Report {
  const result = joinShards(reports, RUN);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.value;
}

const codes = (reports: readonly Report[]): string[] => {
  const result = joinShards(reports, RUN);
  return result.ok ? [] : result.problems.map(({ code, message }) => `${code}: ${message}`);
};

describe('shards of a tree', () => {
  test('each path belongs to exactly one, and the parts are of similar size', () => {
    const sizes = new Array<number>(8).fill(0);
    for (let at = 0; at < 4_000; at += 1) {
      const of = Array.from({ length: 8 }, (_, index): Shard => ({ index: index + 1, count: 8 }))
        .filter((shard) => isOfShard(`a/${at}.md`, shard))
        .map(({ index }) => index);
      expect(of).toHaveLength(1);
      sizes[(of[0] ?? 0) - 1] = (sizes[(of[0] ?? 0) - 1] ?? 0) + 1;
    }
    expect(Math.min(...sizes)).toBeGreaterThan(350);
    expect(Math.max(...sizes)).toBeLessThan(650);
  });
});

describe('joined parts', () => {
  test.each([1, 2, 8])('%i shards give the report of one run, byte for byte', async (count) => {
    const trees: readonly (readonly [Tree | null, Tree])[] = [
      [BASE, BASE],
      [BASE, HEAD],
      [null, HEAD],
      [null, BASE],
    ];
    for (const [base, head] of trees) {
      const one = await whole(base, head);
      const parts = await inParts(base, head, count);
      expect(JSON.stringify(joined(parts))).toBe(JSON.stringify(one));
      expect(joined(parts.toReversed())).toEqual(one);
    }
  });

  test('differences of a checkout are counted over all parts', async () => {
    const bent = { ...BASE };
    for (const path of Object.keys(TEXTS).slice(60, 90)) bent[path] = 'converted\r\n';
    const one = await whole(BASE, BASE, bent);
    expect(one.findings.map(({ subjects }) => subjects?.count)).toContain(30);
    expect(joined(await inParts(BASE, BASE, 8, bent))).toEqual(one);
  });

  test('more shards than files: an empty part passes, and the whole is judged', async () => {
    const few = { 'a.md': 'a\n', 'x.seal.json': sealOf({ 'a.md': 'a\n' }) };
    const parts = await inParts(few, few, 5);
    expect(parts.map(({ verdict }) => verdict)).toEqual(new Array(5).fill('pass'));
    expect(joined(parts)).toEqual(await whole(few, few));
    const none = await inParts({}, {}, 3);
    expect(none.map(({ verdict }) => verdict)).toEqual(['error', 'error', 'error']);
  });

  test('no part makes an option admissible except the default; the whole does', async () => {
    const open = { ...BASE, 'p.blockers.json': REGISTER.replace(',"grants":["permit"]', '') };
    const parts = await inParts(open, open, 4);
    for (const { blockers } of parts) {
      expect(blockers?.options.map(({ state }) => state)).toEqual(['admissible', 'not-admissible']);
    }
    expect(joined(parts).blockers?.options.map(({ state }) => state)).toEqual([
      'admissible',
      'admissible',
    ]);
  });

  test('a control that one part missed is missed by the whole', async () => {
    const [first, second] = await inParts(BASE, BASE, 2);
    if (first === undefined || second === undefined) throw new Error('no parts');
    const controls = second.controls.parts.map((part, index) =>
      index === 0 ? { ...part, caught: part.caught - 1 } : part,
    );
    const missed: Report = { ...second, controls: totalOf(controls) };
    expect(joined([first, missed]).verdict).toBe('error');
  });
});

describe('refused parts', () => {
  test('a part that is missing, duplicated, not a shard, or of another count', async () => {
    const parts = await inParts(BASE, BASE, 4);
    const [first, second, third] = parts;
    if (first === undefined || second === undefined || third === undefined) throw new Error('none');
    expect(codes(parts.slice(0, 3))).toEqual(['shards-incomplete: Shards are missing: 4 of 4.']);
    expect(codes([...parts, second])).toEqual(['shards-incomplete: Shards appear twice: 2.']);
    expect(codes([await whole(BASE, BASE), second])[0]).toContain('shards-incomplete');
    const [other] = await inParts(BASE, BASE, 2);
    if (other === undefined) throw new Error('none');
    expect(codes([other, second, third, ...parts.slice(3)]).join()).toContain('shards-disagree');
    expect(codes([])).toHaveLength(1);
  });

  test('a file that no part judged', async () => {
    const [first, second] = await inParts(BASE, BASE, 2);
    if (first === undefined || second === undefined) throw new Error('no parts');
    const { sealed, matching } = first.counts;
    const short = { ...first.counts, sealed: sealed - 1, matching: matching - 1 };
    expect(codes([{ ...first, counts: short }, second])).toEqual([
      `shards-incomplete: The shards judged 200 of 201 sealed files.`,
    ]);
  });

  test('a part of another commit, another seal, another approval or another register', async () => {
    const [first, second] = await inParts(BASE, BASE, 2);
    if (first === undefined || second === undefined) throw new Error('no parts');
    const other = (change: Partial<Report>) => codes([first, { ...second, ...change }]);
    expect(other({ checked: { ...second.checked, commit: 'x' } })[0]).toContain('checked commits');
    expect(other({ seals: [] })[0]).toContain('the seals');
    expect(other({ mode: 'advisory' })[0]).toContain('the mode');
    const [changed] = await inParts(BASE, { ...BASE, 'p.blockers.json': registerOf() }, 2);
    expect(codes([changed ?? first, second]).join()).toContain('the blockers');
  });
});
