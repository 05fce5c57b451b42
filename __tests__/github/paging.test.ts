import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../src/core/limits.ts';
import { readPages } from '../../src/github/paging.ts';

const GITHUB = { 'x-github-request-id': '0000:1' };
const NEXT = { ...GITHUB, link: '<https://api.example/x?page=2>; rel="next"' };

/** A server with these pages; counts what was asked. */
function server(pages: readonly (readonly number[] | null)[], headers: (page: number) => object) {
  const asked: number[] = [];
  const ask = async (page: number) => {
    asked.push(page);
    return { data: pages[page - 1] ?? null, headers: { ...headers(page) } };
  };
  return { asked, ask };
}

describe('the pages of a list', () => {
  test('GitHub: the link header ends the list, without an extra request', async () => {
    const { asked, ask } = server([[1, 2], [3]], (page) => (page === 1 ? NEXT : GITHUB));
    expect(await readPages(9, ask)).toEqual({ items: [1, 2, 3], complete: true });
    expect(asked).toEqual([1, 2]);
    const one = server([[1]], () => GITHUB);
    expect(await readPages(9, one.ask)).toEqual({ items: [1], complete: true });
    expect(one.asked).toEqual([1]);
    const last = server([[1], [2]], (page) => (page === 1 ? NEXT : { link: '<x>; rel="prev"' }));
    expect(await readPages(9, last.ask)).toEqual({ items: [1, 2], complete: true });
  });

  test('a server without link headers: only an empty page ends the list', async () => {
    const { asked, ask } = server([[1, 2], [3], [], [4]], () => ({}));
    expect(await readPages(9, ask)).toEqual({ items: [1, 2, 3], complete: true });
    expect(asked).toEqual([1, 2, 3]);
    const { ask: endless } = server([[1], null], () => ({}));
    expect(await readPages(9, endless)).toEqual({ items: [1], complete: true });
  });

  test('a full page without its link header is not the last one', async () => {
    const hundred = Array.from({ length: 100 }, (_, at) => at);
    const { asked, ask } = server([hundred, [100]], () => GITHUB);
    expect((await readPages(9, ask)).items).toHaveLength(101);
    expect(asked).toEqual([1, 2]);
  });

  test('the limit applies to entries, and to pages that never fill', async () => {
    const full = server([], () => NEXT);
    const hundred = Array.from({ length: 100 }, (_, at) => at);
    const many = { ask: async () => ({ data: hundred, headers: NEXT }) };
    expect(await readPages(2, many.ask)).toMatchObject({ complete: false });
    expect((await readPages(2, many.ask)).items).toHaveLength(200);
    const { items, complete } = await readPages(2, full.ask);
    expect([items, complete]).toEqual([[], false]);
    expect(full.asked).toHaveLength(2 * LIMITS.smallPages);
  });
});
