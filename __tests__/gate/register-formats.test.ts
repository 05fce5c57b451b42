import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { gateOptions, judged, sealOf, type Tree } from './gate.fixture.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/formats/${name}`, import.meta.url), 'utf8');

const REGISTERS = { json: 'FIX7-P0.blockers.json', markdown: 'FIX7-P0.md' } as const;
type Kind = keyof typeof REGISTERS;

const HOLD = 'Hold.\n';

/** The blockers part of a report, as bytes, but for where the register is and its lines. */
async function blockersOf(kind: Kind, change: (text: string) => string = (text) => text) {
  const path = `packet/${REGISTERS[kind]}`;
  const text = fixture(REGISTERS[kind]);
  const tree = (register: string): Tree => ({
    [path]: register,
    'packet/decision.md': HOLD,
    'x.seal.json': sealOf({ 'packet/decision.md': HOLD }),
  });
  const report = await judged(
    tree(text),
    tree(change(text)),
    gateOptions({ registers: { globs: [path], explicit: true }, blockOnOpen: 'always' }),
  );
  const bytes = JSON.stringify(report.blockers, (key, value) => (key === 'line' ? 0 : value), 1);
  return { bytes: bytes.replaceAll(path, 'REGISTER'), report };
}

test('FIX7-P0 as JSON and as Markdown gives the same report of its blockers', async () => {
  const [json, markdown] = [await blockersOf('json'), await blockersOf('markdown')];
  expect(markdown.bytes).toBe(json.bytes);
  for (const { report } of [json, markdown]) {
    expect(report.problems).toEqual([]);
    expect(report.blockers).toMatchObject({
      packet: 'FIX7-P0',
      default: 'HOLD_PRODUCTION',
      total: 7,
      open: 7,
    });
    expect(report.blockers?.options.map(({ state }) => state)).toEqual([
      'admissible',
      'not-admissible',
      'not-admissible',
      'not-admissible',
    ]);
  }
});

test('a change of one of them gives the same report too', async () => {
  const json = await blockersOf('json', (text) =>
    text.replace(
      /("id": "FIX7-P0-PROD-OPT4-1",\s*"status": )"open"/,
      (_, before: string) => `${before}"narrowed"`,
    ),
  );
  const markdown = await blockersOf('markdown', (text) =>
    text.replace('FIX7-P0-PROD-OPT4-1 | open |', 'FIX7-P0-PROD-OPT4-1 | narrowed |'),
  );
  expect(json.report.blockers?.items.filter(({ change }) => change !== null)).toMatchObject([
    { id: 'FIX7-P0-PROD-OPT4-1', change: 'narrowed' },
  ]);
  expect(markdown.bytes).toBe(json.bytes);
});
