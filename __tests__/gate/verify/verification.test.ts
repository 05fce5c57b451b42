import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../../src/core/limits.ts';
import type { MemorySource } from '../../../src/core/memory-source.ts';
import type { Seal } from '../../../src/core/seal.ts';
import { isOfShard, type Shard } from '../../../src/core/shard.ts';
import { type Part, verifiedAt, verifyAll } from '../../../src/gate/verify/verification.ts';
import { type EffectiveSeals, effectiveSeals } from '../../../src/trust/effective.ts';
import { seal, sealedFile } from '../../core/seal.fixture.ts';
import { side } from '../../trust/change.fixture.ts';
import { file, memory, type Tree } from '../gate.fixture.ts';
import { recorded } from '../source.fixture.ts';

const at = { line: 3, column: 7 };
const effective = (...seals: readonly Seal[]): EffectiveSeals =>
  effectiveSeals(null, side(...seals), false);

async function verify(
  seals: EffectiveSeals,
  tree: Tree,
  part?: Part,
  source: MemorySource = memory(tree),
) {
  return verifyAll(seals, source, await source.list(), part);
}

describe('all sealed files', () => {
  test('are verified, and their bytes are counted', async () => {
    const seals = effective(seal('s', [sealedFile('b', '12'), sealedFile('a', '3')]));
    const result = await verify(seals, { a: '345', b: '12', c: '6' });
    const states = [...result.files].map(
      ({ file: { path }, verification: { status } }) => `${path} ${status}`,
    );
    expect(states).toEqual(['a drift', 'b match']);
    expect(result).toMatchObject({
      files: { bytes: 5, length: 2 },
      beside: { length: 0 },
      unlisted: [],
      findings: [],
      problems: [],
    });
    expect(result.sealed).toBe(seals.files);
  });
});

describe('one shard', () => {
  const shard: Shard = { index: 1, count: 2 };
  const names = Array.from({ length: 12 }, (_, name) => `f${name}`);
  const own = names.filter((name) => isOfShard(name, shard));
  const others = names.filter((name) => !isOfShard(name, shard));
  const [mine = '', mineToo = ''] = own;
  const [evidence = '', partner = '', unasked = ''] = others;
  const tree = Object.fromEntries(names.map((name) => [name, `text of ${name}`]));
  const seals = effective(
    seal(
      's',
      names.map((name) => sealedFile(name, tree[name])),
    ),
  );
  const part: Part = { shard, evidence: new Set([evidence, mine]) };

  test('verifies its own files, and the evidence of all registers', async () => {
    const { source, reads } = recorded(tree);
    const result = await verify(seals, tree, part, source);
    expect(result.files.paths).toEqual([...own].sort());
    expect(result.beside.paths).toEqual([evidence]);
    expect(reads.flat().sort()).toEqual([...own, evidence].sort());
    expect(result.files.bytes).toBe(own.map((name) => tree[name] ?? '').join('').length);
  });

  test('verifies files whose sealed bytes were found in one of its own, as the two may be swapped', async () => {
    const swapped = { ...tree, [mine]: tree[partner] ?? '', [partner]: tree[mine] ?? '' };
    const { source, reads } = recorded(swapped);
    const result = await verify(seals, swapped, part, source);
    expect(verifiedAt(result, partner)).toMatchObject({ verification: { status: 'drift' } });
    expect(verifiedAt(result, unasked)).toBeUndefined();
    expect(reads.flat().sort()).toEqual([...own, evidence, partner].sort());
  });

  test('does not verify those for its own files, nor where no file has the bytes', async () => {
    const moved = { ...tree, [mine]: tree[mineToo] ?? '', [mineToo]: 'edited' };
    const { source, reads } = recorded(moved);
    const result = await verify(seals, moved, part, source);
    expect(result.beside.paths).toEqual([evidence]);
    expect(reads.flat().filter((path) => path === mineToo)).toHaveLength(1);
  });

  test('reports its own files of a closed folder', async () => {
    const closing = effective(seal('s', [sealedFile('a')], { closed: [{ pattern: 'f*', at }] }));
    const { unlisted } = await verify(closing, tree, part);
    expect(unlisted.map(({ entry }) => entry.path)).toEqual([...own].sort());
  });
});

describe('a text declaration', () => {
  const text = { bom: false, eol: 'lf', charset: 'us-ascii' } as const;

  test('that the bytes contradict is a finding, beside a matching digest', async () => {
    const content = '\ufeff\u00e9\r\n';
    const seals = effective(seal('s', [sealedFile('a', content, { text })]));
    expect((await verify(seals, { a: content })).findings).toEqual([
      {
        code: 'text-mismatch',
        severity: 'fail',
        message:
          'a matches its digest, but is not the text that the seal declares: it starts with a UTF-8 BOM, its line endings are crlf, not lf, it is not ASCII.',
        file: 's',
        line: 4,
        remedy: 'Correct the file and reseal it, or correct the declaration in the seal.',
        subjects: { named: ['a'], count: 1 },
      },
    ]);
  });

  test.each([
    ['that is true', 'a\n', 'a\n'],
    ['that is false, for a drifted file', 'a\n', 'a\r\n'],
  ])('%s: no finding', async (_, sealed, found) => {
    const seals = effective(seal('s', [sealedFile('a', sealed, { text })]));
    expect((await verify(seals, { a: found })).findings).toEqual([]);
  });
});

describe('a closed pattern', () => {
  const closing = (...patterns: readonly string[]): EffectiveSeals =>
    effective(
      seal('s', [sealedFile('in/a', '1')], {
        closed: patterns.map((pattern) => ({ pattern, at })),
      }),
    );

  test('that matches no file is a note, and a folder name is not a pattern for its files', async () => {
    const tree = { 'in/a': '1', 'x/b': '2' };
    const { findings, unlisted } = await verify(closing('in/*', 'none/**', 'x', '/abs'), tree);
    const note = (pattern: string, more = '') => ({
      code: 'closed-unmatched',
      severity: 'note',
      message: `The closed pattern "${pattern}" of s matches no file.${more}`,
      file: 's',
      line: 3,
      remedy: null,
    });
    expect(findings).toEqual([note('none/**'), note('x', ' Did you mean "x/**"?'), note('/abs')]);
    expect(unlisted).toEqual([]);
  });

  test.each<[string, Tree, readonly string[]]>([
    ['a file that no seal lists', { 'in/b': '', 'out/b': '' }, ['in/b']],
    ['an executable', { 'in/b': file(Buffer.from(''), 'executable') }, ['in/b']],
    ['a link', { 'in/b': file(Buffer.from('x'), 'symlink') }, ['in/b']],
    ['a link in place of its folder', { in: file(Buffer.from('x'), 'symlink') }, ['in']],
    ['a submodule in place of its folder', { in: file(Buffer.from(''), 'submodule') }, ['in']],
    ['a link elsewhere, which does not enter', { out: file(Buffer.from('x'), 'symlink') }, []],
    ['a link where a seal lists a file', { 'in/a': file(Buffer.from('x'), 'symlink') }, []],
    ['a file in place of its folder, which does not enter', { in: '' }, []],
  ])('is entered by %s', async (_, tree, expected) => {
    const { unlisted } = await verify(closing('in/*'), tree);
    expect(unlisted.map(({ entry }) => entry.path)).toEqual(expected);
  });

  test('is reported as the first pattern that is entered, with its seal and its line', async () => {
    const { unlisted } = await verify(closing('none/**', 'in/**', '**'), { 'in/b': '' });
    expect(unlisted).toMatchObject([{ pattern: 'in/**', seal: 's', trust: 'head', line: 3 }]);
  });

  test('is not entered by a seal, unless everything inside must be listed', async () => {
    const tree = { 'in/a': '1', 'in/s': '2', 'in/t': '3' };
    const entered = async (only?: ReadonlySet<string>) => {
      const closed = [{ pattern: 'in/**', at, ...(only === undefined ? {} : { only }) }];
      const seals = effective(seal('in/s', [sealedFile('in/a', '1')], { closed }));
      const { unlisted } = await verify(seals, tree);
      return unlisted.map(({ entry }) => entry.path);
    };
    expect(await entered()).toEqual(['in/t']);
    expect(await entered(new Set(['in/t']))).toEqual(['in/a', 'in/s']);
  });
});

test.each([
  [LIMITS.heavyComparisons, 0],
  [LIMITS.heavyComparisons + 400, 2],
])(
  '%i comparisons of patterns with paths count as heavy work %i times',
  async (comparisons, calls) => {
    const patterns = Array.from({ length: 400 }, (_, name) => ({ pattern: `no/${name}`, at }));
    const seals = effective(seal('s', [sealedFile('p0', '')], { closed: patterns }));
    const tree = Object.fromEntries(
      Array.from({ length: comparisons / 400 }, (_, name) => [`p${name}`, '']),
    );
    let heavy = 0;
    const result = await verify(seals, tree, {
      shard: null,
      evidence: new Set(),
      heavy: (work) => {
        heavy += 1;
        return work();
      },
    });
    expect({ heavy, findings: result.findings.length }).toEqual({ heavy: calls, findings: 400 });
    const alone = await verify(seals, tree, { shard: null, evidence: new Set() });
    expect(alone.findings).toEqual(result.findings);
  },
);
