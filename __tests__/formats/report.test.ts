import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../src/core/limits.ts';
import { parseReport } from '../../src/formats/report.ts';
import { report } from '../render/report.fixture.ts';
import { utf8 } from './reading.ts';

/** Null for a report that is taken; what its only problem says of it for any other. */
function refusal(bytes: Uint8Array): string | null {
  const parsed = parseReport(bytes, 'r.json');
  if (parsed.ok) return null;
  expect(parsed.problems).toMatchObject([
    {
      code: 'untrusted-report',
      remedy: 'Publish reports as the same version of this action wrote them, unchanged.',
    },
  ]);
  const [, what] = /^The report r\.json (.*)\.$/.exec(parsed.problems[0]?.message ?? '') ?? [];
  return what ?? '';
}

const ofJson = (value: unknown) => refusal(utf8(JSON.stringify(value)));

const parts = (...counts: readonly (readonly [number, number])[]) =>
  counts.map(([run, caught]) => ({ part: 'verification', run, caught }));

test('a report of this version is read unchanged', () => {
  const value = report();
  const parsed = parseReport(utf8(JSON.stringify(value)), 'r.json');
  expect(parsed).toEqual({ ok: true, value });
});

describe('a report is refused', () => {
  test.each<[string, Uint8Array]>([
    ['an empty file', new Uint8Array()],
    ['no JSON', utf8('{')],
    ['Latin-1', Buffer.from('{"a":"\u00e9"}', 'latin1')],
    [
      'a byte that is no UTF-8 in a report',
      Buffer.from(`${JSON.stringify(report())}\xff`, 'latin1'),
    ],
  ])('that is %s', (_, bytes) => {
    expect(refusal(bytes)).toBe('is not JSON in UTF-8');
  });

  test('that is larger than the limit', () => {
    const cap = LIMITS.reportBytes;
    const text = JSON.stringify(report());
    const bytes = Buffer.alloc(cap + 1, ' ');
    bytes.write(text);
    expect(refusal(bytes.subarray(0, cap))).toBeNull();
    expect(refusal(bytes)).toBe(`is larger than ${cap} bytes`);
  });

  test.each<[string, unknown, string]>([
    ['null', null, 'type at its top'],
    ['another version', { ...report(), version: 2 }, 'const at /version'],
    ['an unknown key', { ...report(), passed: true }, 'additionalProperties at its top'],
    ['another verdict', { ...report(), verdict: 'PASS' }, 'enum at /verdict'],
  ])('that is %s', (_, value, where) => {
    expect(ofJson(value)).toBe(`is not a report of this version (${where})`);
  });

  test('that has no version; its key is shown shortened', () => {
    const key = 'k'.repeat(300);
    const shown = ofJson({ ...report(), seals: [{ ...report().seals[0], [key]: 1 }] });
    expect(shown).toBe('is not a report of this version (additionalProperties at /seals/0)');
  });

  test.each<[string, number, number, ReturnType<typeof parts>]>([
    ['more run than its parts', 3, 2, parts([2, 2])],
    ['more caught than its parts', 2, 2, parts([1, 1], [1, 0])],
    ['fewer run than its parts', 1, 1, parts([1, 1], [1, 0])],
    ['no part', 1, 1, []],
  ])('that counts controls: %s', (_, run, caught, counted) => {
    const value = { ...report(), controls: { run, caught, parts: counted } };
    expect(ofJson(value)).toBe('counts its negative controls differently from their parts');
  });

  test('with a verdict that contradicts its contents', () => {
    expect(ofJson(report({ verdict: 'fail' }))).toBe(
      'says "fail", which is not what the rest of it says',
    );
    const drifted = { counts: { sealed: 3, matching: 2, drifted: 1, bytes: 1 } };
    expect(ofJson(report(drifted))).toBe('says "pass", which is not what the rest of it says');
    expect(ofJson(report({ ...drifted, verdict: 'fail' }))).toBeNull();
  });
});

test('controls in several parts are added up', () => {
  const controls = { run: 5, caught: 5, parts: parts([2, 2], [3, 3]) };
  expect(ofJson({ ...report(), controls })).toBeNull();
});
