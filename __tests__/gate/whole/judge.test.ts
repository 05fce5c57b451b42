import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../../src/core/limits.ts';
import type { MemorySource } from '../../../src/core/memory-source.ts';
import type { ControlPart } from '../../../src/core/report.ts';
import type { GateOptions } from '../../../src/gate/contract.ts';
import { judge } from '../../../src/gate/judge.ts';
import { bag, listOf } from '../../formats/foreign.fixture.ts';
import { gateOptions, ports, registerOf, sealOf, type Tree } from '../gate.fixture.ts';
import { onDisk, unreadable } from '../source.fixture.ts';

const FILES = { 'a.md': 'a\n', 'b.md': 'b\n' };
const SEALED: Tree = { ...FILES, 'x.seal.json': sealOf(FILES) };
const REGISTER: Tree = { 'p.blockers.json': registerOf() };

const judgement = (
  base: Tree | null,
  head: Tree,
  options: Partial<GateOptions> = {},
  others: Parameters<typeof ports>[2] = {},
) => judge(gateOptions(options), ports(base, head, others));

describe('the parts of the gate in use', () => {
  const foreign = {
    seals: { globs: ['SHA256SUMS', '**/bagit.txt', '*.intoto.json'], explicit: true },
  };
  const list: Tree = { 'a.md': 'a\n', SHA256SUMS: listOf({ 'a.md': 'a\n' }) };
  const statement: Tree = {
    'a.md': 'a\n',
    'a.intoto.json': JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'a.md', digest: { sha256: listOf({ x: 'a\n' }).slice(0, 64) } }],
      predicateType: 'https://example.com/none/v1',
      predicate: {},
    }),
  };

  test.each<[string, Tree | null, Tree, Partial<GateOptions>, readonly ControlPart[]]>([
    ['seals alone', null, SEALED, {}, []],
    ['a base', SEALED, SEALED, {}, ['change']],
    ['a register of the head', SEALED, { ...SEALED, ...REGISTER }, {}, ['change', 'registers']],
    ['a register of the base', { ...SEALED, ...REGISTER }, SEALED, {}, ['change', 'registers']],
    ['a register, and no base', null, { ...SEALED, ...REGISTER }, {}, ['registers']],
    ['a checksum list', null, list, foreign, ['checksums']],
    ['a bag', null, bag() as Tree, foreign, ['bagit']],
    ['a statement', null, statement, foreign, ['in-toto']],
    ['a list of the base alone', list, { 'a.md': 'a\n' }, foreign, ['change', 'checksums']],
    ['a drift', null, { ...SEALED, 'a.md': 'A\n' }, {}, ['causes']],
    ['a missing file', null, { 'x.seal.json': SEALED['x.seal.json'] ?? '', 'b.md': 'b\n' }, {}, []],
  ])('%s', async (_, base, head, options, expected) => {
    const { used } = await judgement(base, head, options);
    expect(used).toEqual(['verification', ...expected]);
  });
});

describe('a file that cannot be read', () => {
  const of = async (head: MemorySource) => {
    const { problems } = await judgement(null, {}, {}, { head });
    return problems;
  };
  const message = 'The bytes of the sealed file cannot be read: gone.';
  const place = { file: 'a.md', line: null, column: null };

  test('of a commit is a problem of the clone', async () => {
    expect(await of(unreadable(SEALED, 'a.md', 'gone'))).toEqual([
      {
        code: 'object-missing',
        message,
        ...place,
        remedy:
          'Check out without a filter and with fetch-depth: 2, so that the clone holds the object.',
      },
    ]);
  });

  test('on disk is a problem of the file', async () => {
    const source = Object.assign(unreadable(SEALED, 'a.md', 'gone'), {
      kind: 'work-tree' as const,
    });
    expect(await of(source)).toEqual([
      {
        code: 'object-missing',
        message,
        ...place,
        remedy: 'Make the file readable, or check a commit instead of the files on disk.',
      },
    ]);
  });
});

test('a verdict over nothing is a problem, unless another problem explains it', async () => {
  const none = { seals: { globs: [], explicit: true } };
  expect((await judgement(null, SEALED, none)).problems).toEqual([
    {
      code: 'nothing-sealed',
      message: 'No file is sealed, so there is nothing to judge.',
      file: null,
      line: null,
      column: null,
      remedy: 'Make a seal with "seal-vs-bytes seal FILE...".',
    },
  ]);
  const { problems } = await judgement(null, SEALED, { seals: { globs: ['no'], explicit: true } });
  expect(problems.map(({ code }) => code)).toEqual(['pattern-unmatched']);
});

describe('the input of each part', () => {
  test('heavy work goes to the given runner', async () => {
    const run = { count: 0 };
    const heavy = <T>(work: () => T): T => {
      run.count += 1;
      return work();
    };
    const patterns = Array.from({ length: 400 }, (_, at) => `no/${at}`);
    const paths = LIMITS.heavyComparisons / patterns.length;
    const many = Object.fromEntries(Array.from({ length: paths }, (_, at) => [`p${at}`, '']));
    const tree = {
      ...many,
      'a.md': 'a\n',
      'x.seal.json': sealOf({ 'a.md': 'a\n' }, { closed: patterns }),
    };
    const with_ = await judgement(null, tree, {}, { heavy });
    expect(run.count).toBe(2);
    expect(await judgement(null, tree)).toEqual(with_);
  });

  test('a shard gets the number of all files, and the options', async () => {
    const shard = { index: 1, count: 2 };
    const registered = { ...SEALED, ...REGISTER };
    expect((await judgement(registered, registered, { shard })).shard).toMatchObject({
      index: 1,
      count: 2,
      sealed: 2,
      options: [{ id: 'HOLD' }, { id: 'GO' }],
    });
    expect((await judgement(SEALED, SEALED, { shard })).shard).toEqual({
      ...shard,
      sealed: 2,
      options: [],
    });
    expect((await judgement(SEALED, SEALED)).shard).toBeNull();
  });

  test('one refused reseal of several makes the digests of the base count', async () => {
    const twice = { ...SEALED, 'x.seal.json': sealOf({ 'a.md': 'A\n', 'b.md': 'B\n' }) };
    const refused = await judgement(SEALED, twice);
    expect(refused.reseals.map(({ decision }) => decision)).toEqual(['refused', 'refused']);
    expect(refused.files.map(({ status }) => status)).toEqual(['match', 'match']);
    // A seal that merely moved is allowed: beside it one that is refused still decides.
    const { 'x.seal.json': moved = '', ...rest } = SEALED;
    const base = {
      ...rest,
      'x.seal.json': moved,
      'c.md': 'c\n',
      'y.seal.json': sealOf({ 'c.md': 'c\n' }),
    };
    const head = {
      ...rest,
      'c.md': 'C\n',
      'z.seal.json': moved,
      'y.seal.json': sealOf({ 'c.md': 'C\n' }),
    };
    const mixed = await judgement(base, head);
    expect(mixed.reseals.map(({ kind, decision }) => `${kind} ${decision}`)).toContain(
      'reseal refused',
    );
    expect(mixed.files.find(({ path }) => path === 'c.md')?.status).toBe('drift');
  });

  test('files on disk are compared without object ids', async () => {
    const { files } = await judgement(
      SEALED,
      {},
      {},
      { head: onDisk({ ...SEALED, 'a.md': 'A\n' }) },
    );
    expect(files.map(({ path, since }) => `${path} ${since}`)).toEqual([
      'a.md this-change',
      'b.md unknown',
    ]);
  });
});
