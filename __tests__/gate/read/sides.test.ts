import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../../src/core/limits.ts';
import { changesOf, readSides } from '../../../src/gate/read/sides.ts';
import { bag } from '../../formats/foreign.fixture.ts';
import { gateOptions, memory, ports, registerOf, sealOf, type Tree } from '../gate.fixture.ts';

const A = 'a\n';
const SEALED: Tree = { 'a.md': A, 'x.seal.json': sealOf({ 'a.md': A }) };

const read = (base: Tree | null, head: Tree, options: Parameters<typeof gateOptions>[0] = {}) =>
  readSides(gateOptions(options), ports(base, head));

const problemsOf = async (...given: Parameters<typeof read>) =>
  (await read(...given)).problems.map(({ code, message }) => `${code}: ${message}`);

const globs = (...patterns: readonly string[]) => ({ globs: patterns, explicit: true });

const TABLE = [
  '# P1',
  '',
  'Default decision: `HOLD`',
  '',
  '| blocker | status | actor | gate |',
  '|---|---|---|---|',
  '| B-1 | open | owner | prove |',
  '',
  '| option | summary | requires | grants |',
  '|---|---|---|---|',
  '| HOLD | hold | - | - |',
  '',
].join('\n');

describe('both sides', () => {
  test('are listed concurrently, before either is read', async () => {
    const calls: string[] = [];
    const atFirstAnswer: number[] = [];
    const named = (name: string) => {
      const source = memory(SEALED);
      const listing = source.list();
      return Object.assign(source, {
        list: async () => {
          calls.push(name);
          await listing;
          atFirstAnswer.push(calls.length);
          return listing;
        },
      });
    };
    await readSides(gateOptions(), { ...ports({}, {}), head: named('head'), base: named('base') });
    expect(calls.slice(0, 2).sort()).toEqual(['base', 'head']);
    expect(atFirstAnswer[0]).toBeGreaterThanOrEqual(2);
  });

  test('are one without a base, which is no problem', async () => {
    const { base, problems, fixed, baseUnreadable } = await read(null, SEALED);
    expect({ base, problems, fixed, baseUnreadable }).toEqual({
      base: null,
      problems: [],
      fixed: { standing: [], seals: [], registers: [] },
      baseUnreadable: false,
    });
  });

  test.each([
    ['every seal can be read', SEALED, false],
    ['a seal cannot be read', { ...SEALED, 'y.seal.json': '{' }, true],
    ['two seals disagree', { ...SEALED, 'y.seal.json': sealOf({ 'a.md': 'b' }) }, true],
    ['a register cannot be read', { ...SEALED, 'p.blockers.json': '{' }, false],
  ])('record whether the coverage of the base is unknown: %s', async (_, base, expected) => {
    expect((await read(base, SEALED)).baseUnreadable).toBe(expected);
  });

  test('include JSON and Markdown registers of several patterns', async () => {
    const tree = { ...SEALED, 'p.json': registerOf(), 'q.md': TABLE };
    const { head, problems } = await read(null, tree, { registers: globs('p.json', 'q.md') });
    expect(problems).toEqual([]);
    expect(head.registers.map(({ path, format }) => `${path} ${format}`)).toEqual([
      'p.json json',
      'q.md markdown',
    ]);
  });
});

describe('a pattern', () => {
  test('that is refused is a problem, for seals and for registers', async () => {
    const options = { seals: globs('**/*.seal.json', '/a'), registers: globs('/b') };
    expect(await problemsOf(null, SEALED, options)).toEqual([
      'bad-input: The pattern "/a" is absolute.',
      'bad-input: The pattern "/b" is absolute.',
    ]);
  });

  test('that matches on one side matches', async () => {
    const options = { seals: globs('**/*.seal.json'), registers: globs('p.json') };
    const registered = { ...SEALED, 'p.json': registerOf() };
    expect(await problemsOf(registered, { 'a.md': A }, options)).toEqual([]);
    expect(await problemsOf({ 'a.md': A }, registered, options)).toEqual([]);
  });

  test('that matches on neither is a problem; for registers only if it was configured', async () => {
    const unmatched = (what: string, glob: string) =>
      `pattern-unmatched: No ${what} matches the pattern "${glob}", neither in the checked bytes nor on the base.`;
    const registers = globs('no.json');
    expect(await problemsOf({}, {}, { registers })).toEqual([
      unmatched('seal', '**/*.seal.json'),
      unmatched('register', 'no.json'),
    ]);
    expect(await problemsOf({}, {}, { registers: { ...registers, explicit: false } })).toEqual([
      unmatched('seal', '**/*.seal.json'),
    ]);
  });
});

describe('the number of comparisons of closed patterns with paths', () => {
  const alternatives = `{${Array.from({ length: 64 }, (_, at) => `n${at}`).join(',')}}`;
  const closed = Array.from({ length: 100 }, (_, at) => `f${at}/${alternatives}`);
  const seal = sealOf({ 'a.md': A }, { closed });
  const tree = (paths: number): Tree => ({
    ...Object.fromEntries(Array.from({ length: paths - 1 }, (_, at) => [`p/${at}`, ''])),
    'x.seal.json': seal,
  });
  const most = LIMITS.patternComparisons / (64 * 100);

  test('is allowed at the limit', async () => {
    expect((await read(null, tree(most))).head.listing.entries).toHaveLength(most);
    expect(await problemsOf(tree(2), tree(most))).toEqual([]);
  });

  test.each(['head', 'base'])(
    'is refused above it, whichever side closed them: %s',
    async (side) => {
      const head =
        side === 'head'
          ? tree(most + 1)
          : { ...tree(most + 1), 'x.seal.json': SEALED['x.seal.json'] ?? '' };
      await expect(read(side === 'head' ? null : tree(2), head)).rejects.toMatchObject({
        problem: {
          code: 'too-large',
          message: `The closed patterns have 6400 alternatives and the tree ${most + 1} paths: more than ${LIMITS.patternComparisons} comparisons.`,
          file: null,
          remedy: 'Close fewer folders, or by fewer patterns: "docs/**" means all that is in docs.',
        },
      });
    },
  );
});

describe('changes of what a seal says', () => {
  const changed = async (
    base: Tree,
    head: Tree,
    options: Parameters<typeof gateOptions>[0] = {},
  ) => {
    const sides = await read(base, head, options);
    if (sides.base === null) throw new Error('no base');
    return changesOf(sides.base, sides.head, sides).map(({ kind, seal }) => `${kind} ${seal}`);
  };
  const two = { ...SEALED, 'b.md': A, 'y.seal.json': sealOf({ 'b.md': A }) };
  const resealed = sealOf({ 'b.md': 'b' });

  test('do not include a seal of the head that cannot be read: that is its own problem', async () => {
    expect(await changed(two, { ...two, 'x.seal.json': '{', 'y.seal.json': resealed })).toEqual([
      'reseal y.seal.json',
    ]);
  });

  test('do not include a bag with an unreadable file, but include another seal in its folder', async () => {
    const seals = globs('**/bagit.txt', '**/*.seal.json');
    const inside = { 'bag/y.seal.json': sealOf({ 'b.md': A }) };
    const outside = { 'other/bagit.txt': 'x' };
    const base = { ...bag(), ...inside };
    const broken = { ...bag({ 'bag-info.txt': 'x\n' }), 'bag/y.seal.json': resealed };
    expect(await changed(base, broken, { seals })).toEqual(['reseal bag/y.seal.json']);
    expect(await changed(base, { ...bag(), ...outside }, { seals })).toEqual([
      'seal-removed bag/y.seal.json',
    ]);
  });
});
