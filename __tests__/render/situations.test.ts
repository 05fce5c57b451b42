import { describe, expect, test } from '@jest/globals';
import { rendered } from './rendered.fixture.ts';
import { SHAS, SITUATIONS } from './situations.fixture.ts';

const visible = (body: string): string => body.replace(/^(?:<!--.*-->\n)+/, '');

/** What is in sight before anything is opened, and before the first table. */
const atOnce = (body: string): string => visible(body).split('\n| ')[0] ?? '';

describe.each(Object.entries(SITUATIONS))('%s', (_, make) => {
  test('matches its snapshot', async () => {
    expect(await make()).toMatchSnapshot();
  });

  test('outcome, head, blockers and the next step come before any table', async () => {
    const said = atOnce(await make());
    expect(said.split('\n', 1)[0]).toMatch(/^### (?:\u2705|\u274c|\u26d4) Seal vs bytes: /);
    expect(said).toContain(`head \`${SHAS.head.slice(0, 12)}\``);
    expect(said).toMatch(/\*\*\d of \d blockers open\*\*/);
    if (!said.includes('\u2705')) expect(said).toContain('**What to do now**');
  });

  test('no table has more than three columns', async () => {
    const body = visible(await make());
    const heads = [...rendered(body).html.matchAll(/<thead>[\s\S]*?<\/thead>/g)];
    const columns = heads.map(([head]) => head.split('<th').length - 2);
    expect(Math.max(0, ...columns)).toBeLessThanOrEqual(3);
  });
});

test('a passing pull request is a few lines, and the rest is folded', async () => {
  const make = SITUATIONS.clean;
  const shown = visible((await make?.()) ?? '').replace(/<details>[\s\S]*<\/details>/, '');
  expect(shown.split('\n').filter((line) => line !== '').length).toBeLessThanOrEqual(5);
});
