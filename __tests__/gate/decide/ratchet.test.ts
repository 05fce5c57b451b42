import { describe, expect, test } from '@jest/globals';
import { sha256 } from '../../../src/core/hashing.ts';
import type { MemorySource } from '../../../src/core/memory-source.ts';
import type { Register } from '../../../src/core/register.ts';
import {
  pairRegisters,
  type RegisterPair,
  registerChanges,
} from '../../../src/gate/decide/ratchet.ts';
import { blocker, evidence, grant, option, register } from '../../blockers/register.fixture.ts';
import { file, memory, type Tree } from '../gate.fixture.ts';
import { onDisk, unreadable } from '../source.fixture.ts';

const of = (path: string, packet: string): Register => register({ path, packet });

describe('registers of both sides are paired', () => {
  test.each<[string, readonly Register[], readonly Register[], readonly string[]]>([
    ['by path', [of('a', 'P'), of('b', 'Q')], [of('b', 'Q'), of('a', 'P')], ['a a', 'b b']],
    ['by path, whatever their packets', [of('a', 'P')], [of('a', 'Q')], ['a a']],
    ['by packet, where one moved', [of('a', 'P')], [of('c', 'Q'), of('b', 'P')], ['a b', '- c']],
    ['by path first', [of('a', 'P'), of('b', 'P')], [of('b', 'P'), of('c', 'P')], ['a c', 'b b']],
    ['once each', [of('a', 'P'), of('b', 'P')], [of('c', 'P')], ['a c', 'b -']],
    ['or unpaired', [of('a', 'P')], [of('b', 'Q')], ['a -', '- b']],
    ['without a base', [], [of('a', 'P'), of('b', 'Q')], ['- a', '- b']],
  ])('%s', (_, base, head, expected) => {
    const pairs = pairRegisters(base, head).map(
      ({ was, now }) => `${was?.path ?? '-'} ${now?.path ?? '-'}`,
    );
    expect(pairs).toEqual(expected);
  });
});

async function changes(
  pairs: readonly RegisterPair[],
  base: Tree | MemorySource = {},
  head: Tree | MemorySource = {},
) {
  const [was, now] = [base, head].map((tree) =>
    'list' in tree && typeof tree.list === 'function'
      ? (tree as MemorySource)
      : memory(tree as Tree),
  );
  if (was === undefined || now === undefined) throw new Error('two sides');
  const found = await registerChanges(
    pairs,
    { source: was, listing: await was.list() },
    { source: now, listing: await now.list() },
  );
  return found;
}

describe('relaxations of registers', () => {
  const free = option('RUN', { requires: [], grants: [] });
  const kinds = async (...pairs: readonly RegisterPair[]) =>
    (await changes(pairs)).map(({ kind, register: path, subject }) => `${kind} ${path} ${subject}`);

  test('are found in each pair', async () => {
    const was = register();
    const now = register({ default: 'GO' });
    expect(await kinds({ was, now })).toEqual(['default-changed x.blockers.json P0']);
  });

  test('include those of a register added beside others, not of the first, nor of a removed one', async () => {
    const was = register();
    const now = register({ path: 'y', packet: 'Q', options: [...was.options, free] });
    expect(await kinds({ was, now: was }, { was: null, now })).toEqual(
      ['option-added y HOLD', 'option-added y RUN'].filter((line) => !line.endsWith('HOLD')),
    );
    expect(await kinds({ was: null, now })).toEqual([]);
    expect(await kinds({ was, now: null })).toEqual([]);
  });
});

describe('a schema file that a register of the base names', () => {
  const naming = (...schemas: readonly (string | null)[]): Register =>
    register({
      blockers: [blocker('B-1', { evidence: schemas.map((schema) => evidence('proof', schema)) })],
      grants: [grant('permit', { evidence: [evidence('proof', 'of-grant.json')] })],
    });
  const was = naming('own.json', 'rollback', null);
  const digest = (text: string): string => `SHA-256 ${sha256(Buffer.from(text))}`;
  const relaxed = async (
    base: Tree | MemorySource,
    head: Tree | MemorySource,
    pairs: readonly RegisterPair[] = [{ was, now: was }],
  ) => (await changes(pairs, base, head)).map((each) => [each.subject, each.was, each.now]);

  test('is compared byte for byte, for blockers and for grants', async () => {
    const base = { 'own.json': '{}', 'of-grant.json': '{}', rollback: 'x' };
    expect(
      await changes([{ was, now: was }], base, { 'own.json': '{ }', 'of-grant.json': '{}' }),
    ).toEqual([
      {
        kind: 'schema-changed',
        register: 'x.blockers.json',
        subject: 'own.json',
        was: digest('{}'),
        now: digest('{ }'),
        file: 'own.json',
        line: null,
      },
    ]);
    expect(await relaxed(base, { ...base, 'of-grant.json': '[]' })).toEqual([
      ['of-grant.json', digest('{}'), digest('[]')],
    ]);
    expect(await relaxed(base, base)).toEqual([]);
  });

  test('counts where it is added, removed, or replaced by a link', async () => {
    const link = file(Buffer.from('x'), 'symlink');
    const oid = sha256(Buffer.from('x'));
    expect(await relaxed({}, { 'own.json': '{}' })).toEqual([
      ['own.json', 'nothing', digest('{}')],
    ]);
    expect(await relaxed({ 'own.json': '{}' }, {})).toEqual([
      ['own.json', digest('{}'), 'nothing'],
    ]);
    expect(await relaxed({ 'own.json': '{}' }, { 'own.json': link })).toEqual([
      ['own.json', digest('{}'), `a symlink ${oid}`],
    ]);
    expect(await relaxed({ 'own.json': '{}' }, onDisk({ 'own.json': link }))).toEqual([
      ['own.json', digest('{}'), 'a symlink'],
    ]);
  });

  test('counts where it cannot be read', async () => {
    const tree = { 'own.json': '{}' };
    expect(await relaxed(tree, unreadable(tree, 'own.json', 'gone'))).toEqual([
      ['own.json', digest('{}'), 'unreadable: gone'],
    ]);
  });

  test('is reported for the first register that names it; one that the head alone names is not compared', async () => {
    const pairs = [
      { was: { ...was, path: 'first' }, now: was },
      { was: { ...was, path: 'second' }, now: was },
      { was: null, now: naming('new.json') },
    ];
    const found = await changes(pairs, {}, { 'own.json': '{}', 'new.json': '{}' });
    const schemas = found.filter(({ kind }) => kind === 'schema-changed');
    expect(schemas.map((each) => `${each.register} ${each.subject}`)).toEqual(['first own.json']);
  });
});
