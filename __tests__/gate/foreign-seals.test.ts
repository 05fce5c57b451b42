import { describe, expect, test } from '@jest/globals';
import { joinShards } from '../../src/gate/join-shards.ts';
import {
  bag,
  digest,
  judgedFast,
  listOf,
  manifestOf,
  PAYLOAD,
} from '../formats/foreign.fixture.ts';
import { file, judged, memory, RUN, registerOf, sealOf, type Tree } from './gate.fixture.ts';

const A = 'one \u2014 two\n';
const B = 'x\n';
const FILES = { 'a.md': A, 'b.md': B };
const GLOBS = ['{*SUMS,**/bagit.txt,*.seal.json}'];
const listed = (algorithm: string, files: Readonly<Record<string, string>> = FILES): Tree => ({
  [`${algorithm.toUpperCase()}SUMS`]: listOf(files, algorithm),
});
const link = (target: string) => file(Buffer.from(target), 'symlink');

describe('two lists of one file', () => {
  test('by different algorithms are both verified', async () => {
    const tree = { ...FILES, ...listed('sha256'), ...listed('sha512') };
    const { verdict, judgement } = await judgedFast(null, tree, GLOBS);
    expect(verdict).toBe('pass');
    expect(judgement.counts.sealed).toBe(2);
    expect(judgement.files[0]?.sealed).toEqual({
      sha256: digest(A),
      bytes: null,
      digests: { sha512: digest(A, 'sha512') },
    });
  });

  test('drift if either mismatches, and the mismatch names the algorithm', async () => {
    const tree = { ...FILES, ...listed('sha256'), ...listed('sha512', { 'a.md': B }) };
    const { judgement, drifted } = await judgedFast(null, tree, GLOBS);
    expect(drifted).toEqual(['a.md']);
    expect(judgement.files[0]?.mismatch).toEqual(['sha512']);
  });

  test('by one algorithm must agree', async () => {
    const tree = { ...FILES, ...listed('sha256'), 'x.seal.json': sealOf({ 'a.md': B }) };
    expect((await judgedFast(null, tree, GLOBS)).problems).toEqual(['seals-disagree']);
  });

  test('of which one is native: its byte length counts, and links are refused', async () => {
    const seals = { ...listed('sha512'), 'x.seal.json': sealOf({ 'a.md': A }) };
    const sound = await judgedFast(null, { ...FILES, ...seals }, GLOBS);
    expect(sound.judgement.files[0]?.sealed).toMatchObject({ sha256: digest(A), bytes: 12 });
    const linked = { ...FILES, ...seals, 'a.md': link('c.md'), 'c.md': A };
    expect(await judgedFast(null, linked, GLOBS)).toMatchObject({
      verdict: 'fail',
      drifted: ['a.md'],
    });
  });
});

describe('a change of algorithm', () => {
  test.each([
    ['weaker', 'sha512', 'sha224'],
    ['stronger', 'sha224', 'sha512'],
    ['of the same length', 'sha256', 'sha3-256'],
  ])('to one that is %s is a reseal', async (_, was, now) => {
    const [base, head] = [listed(was), listed(now)].map((list) => ({ ...FILES, ...list }));
    const seen = await judgedFast(base ?? null, head ?? {}, GLOBS);
    expect(seen).toMatchObject({ verdict: 'fail', drifted: [], refused: ['reseal', 'reseal'] });
    expect(seen.judgement.reseals.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      `seal-moved ${was.toUpperCase()}SUMS`,
      'reseal a.md',
      'reseal b.md',
    ]);
    const allowed = await judgedFast(base ?? null, head ?? {}, GLOBS, { reseal: 'allow' });
    expect(allowed.verdict).toBe('pass');
  });

  test('by addition is no reseal', async () => {
    const base = { ...FILES, ...listed('sha256') };
    const seen = await judgedFast(base, { ...base, ...listed('sha512') }, GLOBS);
    expect(seen).toMatchObject({ verdict: 'pass', refused: [] });
  });

  test('that drops MD5 is no reseal', async () => {
    const sound = bag();
    const base = bag({ 'manifest-md5.txt': manifestOf(PAYLOAD, 'md5') });
    expect(await judgedFast(base, sound, GLOBS)).toMatchObject({ verdict: 'pass', refused: [] });
  });
});

test('a list of the base that cannot be read is fixed only by an approved change', async () => {
  const base = { ...FILES, SHA256SUMS: 'words\n' };
  const head = { ...FILES, ...listed('sha256') };
  expect((await judgedFast(base, base, GLOBS)).problems).toContain('malformed-line');
  const seen = await judgedFast(base, head, GLOBS);
  expect(seen).toMatchObject({ verdict: 'fail', problems: [] });
  expect(seen.judgement.reseals.map(({ path }) => path)).toEqual(['SHA256SUMS', 'a.md', 'b.md']);
});

test('a bag of the base is fixed in the same way, by any of its files', async () => {
  const base = bag({ 'bagit.txt': 'x\n' });
  const seen = await judgedFast(base, bag(), GLOBS);
  expect(seen).toMatchObject({ verdict: 'fail', problems: [] });
  expect(seen.judgement.reseals.map(({ path }) => path)).toEqual([
    'bag/bagit.txt',
    ...Object.keys(PAYLOAD).map((path) => `bag/${path}`),
  ]);
});

test('a bag that cannot be read is one problem, and no reseal', async () => {
  const seen = await judgedFast(bag(), bag({ 'bag-info.txt': 'x\n' }), GLOBS);
  expect(seen).toMatchObject({ verdict: 'error', problems: ['invalid-bag'], refused: [] });
});

test('a file that an open blocker locks is not sealed by another algorithm', async () => {
  const blockers = [{ id: 'B-1', status: 'open', actors: ['owner'], gate: 'x', locks: ['a.md'] }];
  const register = { 'p.blockers.json': registerOf({ blockers }) };
  const base = { ...FILES, ...register, ...listed('sha512') };
  const head = { ...FILES, ...register, ...listed('sha256') };
  const seen = await judgedFast(base, head, GLOBS, { reseal: 'allow' });
  expect(seen).toMatchObject({ verdict: 'fail', failing: ['locked-resealed'] });
});

test('a checkout that differs is reported for a list without SHA-256, and behind a link', async () => {
  const tree = { 'b.md': B, 'c.md': A, 'a.md': link('c.md'), ...listed('sha512') };
  const windows = { ...tree, 'c.md': A.replace('\n', '\r\n') };
  const options = { seals: { globs: GLOBS, explicit: true } };
  const same = await judged(null, tree, options, { checkout: memory(tree) });
  expect(same.findings.map(({ code }) => code)).toEqual(['link-followed']);
  const report = await judged(null, tree, options, { checkout: memory(windows) });
  expect(report.findings.map(({ code }) => code)).toEqual(['link-followed', 'checkout-differs']);
});

test('parts of a gate are joined to the same report', async () => {
  const names = Array.from({ length: 40 }, (_, at) => `f${at}.md`);
  const texts = Object.fromEntries(names.map((name) => [name, `${name}\n`]));
  const links = Object.fromEntries(names.slice(0, 9).map((name) => [name, link(`to/${name}`)]));
  const targets = Object.fromEntries(names.map((name) => [`to/${name}`, `${name}\n`]));
  const base = { ...texts, ...bag(), ...listed('sha3-512', texts) };
  const head = { ...base, ...targets, ...links, 'f20.md': 'edited\n', 'bag/data/new': 'x' };
  const options = { seals: { globs: GLOBS, explicit: true } };
  const whole = await judged(base, head, options);
  const parts = await Promise.all(
    [1, 2, 3].map((index) => judged(base, head, { ...options, shard: { index, count: 3 } })),
  );
  const joined = joinShards(parts, RUN);
  if (!joined.ok) throw new Error(joined.problems[0]?.message);
  expect(whole.findings.filter(({ code }) => code === 'link-followed')).toHaveLength(9);
  expect(joined.value).toEqual(whole);
});
