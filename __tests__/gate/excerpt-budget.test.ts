import { expect, test } from '@jest/globals';
import { LIMITS } from '../../src/core/limits.ts';
import { excerptSize } from '../../src/drift/excerpts.ts';
import { causeSearch } from '../../src/gate/explain/cause-search.ts';
import { ExcerptBudget } from '../../src/gate/explain/excerpt-budget.ts';
import { judged, sealOf } from './gate.fixture.ts';

const bytes = (text: string): Buffer => Buffer.from(text);

test('excerpts end at the limit of the report', () => {
  const budget = new ExcerptBudget(causeSearch);
  const line = 'x'.repeat(100);
  const sealed = bytes(Array(12).fill(line).join('\n'));
  const found = bytes(Array(12).fill(`${line}y`).join('\n'));
  let size = 0;
  let given = 0;
  for (let i = 0; i < 1_000; i += 1) {
    const excerpts = budget.take(sealed, found);
    size += excerptSize(excerpts);
    if (excerpts !== null) given += 1;
  }
  expect(given).toBeLessThan(1_000);
  expect(size).toBeGreaterThan(LIMITS.excerptText);
  expect(size).toBeLessThan(LIMITS.excerptText + 10_000);
});

test('a drift has an excerpt of both sides where the sealed bytes are known, else of one', async () => {
  const sealed = { 'a.md': 'one\ntwo\n', 'b.md': 'gone\n' };
  const base = { ...sealed, 'x.seal.json': sealOf(sealed) };
  const head = { 'a.md': 'one\r\ntwo\r\n', 'x.seal.json': base['x.seal.json'] };
  const kinds = (report: Awaited<ReturnType<typeof judged>>) =>
    report.files.map(({ path, excerpts }) => [
      path,
      [...new Set(excerpts?.hunks.flatMap(({ lines }) => lines.map(({ kind }) => kind)))].sort(),
    ]);
  expect(kinds(await judged(base, head))).toEqual([
    ['a.md', ['found', 'sealed']],
    ['b.md', ['sealed']],
  ]);
  const edited = { ...base, 'a.md': 'something else\n', 'b.md': 'gone\n' };
  expect(kinds(await judged(null, edited))).toEqual([
    ['a.md', ['found']],
    ['b.md', []],
  ]);
});
