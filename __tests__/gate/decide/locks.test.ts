import { describe, expect, test } from '@jest/globals';
import type { CheckedBlocker } from '../../../src/core/report-blockers.ts';
import type { Seal } from '../../../src/core/seal.ts';
import { lockFindings } from '../../../src/gate/decide/locks.ts';
import { seal, sealedFile } from '../../core/seal.fixture.ts';
import { digest } from '../../formats/foreign.fixture.ts';
import { checkedBlocker, checkedBlockers, reseal } from '../../render/report.fixture.ts';
import { file, memory, type Tree } from '../gate.fixture.ts';
import { locking, lockSide } from '../lock-side.fixture.ts';

describe('a locked path', () => {
  const AS_SEALED = seal('s', [sealedFile('a.md', 'a')]);
  const OPEN = checkedBlocker({ id: 'B-1', status: 'open', was: 'open' });
  const LOCKED = {
    code: 'locked-resealed',
    severity: 'fail',
    message: 'a.md is resealed while the blocker B-1 locks it.',
    file: 'a.md',
    line: null,
    remedy: 'Put the seal back, or close B-1 first, in a change of its own.',
  };

  interface Change {
    readonly base?: readonly Seal[] | null;
    readonly head?: readonly Seal[];
    readonly locks?: 'base' | 'head';
    readonly items?: readonly CheckedBlocker[] | null;
    readonly reseals?: Parameters<typeof lockFindings>[3]['reseals'];
    readonly unreadable?: boolean;
    /** What the base has. */
    readonly tree?: Tree;
  }

  async function findings({
    base = [AS_SEALED],
    head = [AS_SEALED],
    locks = 'base',
    items = [OPEN],
    reseals = [],
    unreadable = false,
    tree = { 'a.md': 'a' },
  }: Change) {
    const source = memory(tree);
    const lock = locking('a.md');
    const ofBase =
      base === null
        ? null
        : {
            ...lockSide(locks === 'base' ? [lock] : [], base),
            source,
            listing: await source.list(),
          };
    const ofHead = lockSide(locks === 'head' ? [lock] : [], head);
    const blockers = items === null ? null : checkedBlockers({ items });
    return lockFindings(ofBase, ofHead, blockers, { reseals, baseUnreadable: unreadable });
  }
  const resealed = [reseal({ path: 'a.md' })];

  test.each<[string, Change]>([
    ['another digest', { reseals: resealed }],
    ['another digest, by a lock of the head', { reseals: resealed, locks: 'head' }],
    ['another digest, where there is no base', { base: null, locks: 'head', reseals: resealed }],
    ['a removed seal', { head: [] }],
    [
      'another digest, and its blocker is closed in the same change',
      { reseals: resealed, items: [{ ...OPEN, status: 'closed' }] },
    ],
    [
      'another digest, and its blocker is opened again',
      { reseals: resealed, items: [{ ...OPEN, was: 'closed' }] },
    ],
    [
      'another digest, and its blocker is new, and closed',
      { reseals: resealed, items: [{ ...OPEN, status: 'closed', was: null }] },
    ],
    [
      'another digest than on the base, with an unreadable seal on the base',
      { base: [], unreadable: true, tree: { 'a.md': 'b' } },
    ],
    ['no seal, with an unreadable seal on the base', { base: [], head: [], unreadable: true }],
    [
      'a path that is no file on the base, with an unreadable seal on the base',
      { base: [], unreadable: true, tree: { 'a.md': file(Buffer.from('a'), 'symlink') } },
    ],
    [
      'a path that the base lacks, with an unreadable seal on the base',
      { base: [], unreadable: true, tree: {} },
    ],
  ])('refuses %s', async (_, change) => {
    expect(await findings(change)).toEqual([LOCKED]);
  });

  const sha512 = { sha256: null, bytes: null, digests: { sha512: digest('a', 'sha512') } };
  test.each<[string, Change]>([
    ['an unchanged seal', {}],
    [
      'an unchanged digest, in a seal of another name',
      { reseals: [reseal({ path: 'a.md', kind: 'seal-moved' })] },
    ],
    ['a reseal of another path', { reseals: [reseal({ path: 'b.md' })] }],
    [
      'a reseal, with the blocker closed on the base and still',
      { reseals: resealed, items: [{ ...OPEN, status: 'closed', was: 'closed' }] },
    ],
    [
      'a reseal, with a lock of another blocker',
      { reseals: resealed, items: [{ ...OPEN, id: 'B-2' }] },
    ],
    ['a reseal, without a register that counts', { reseals: resealed, items: null }],
    [
      'the digest of the file of the base, with an unreadable seal there',
      { base: [], unreadable: true },
    ],
    [
      'the SHA-512 of the file of the base, with an unreadable seal there',
      { base: [], unreadable: true, head: [seal('s', [sealedFile('a.md', 'a', sha512)])] },
    ],
    [
      'an unchanged seal, with another unreadable seal on the base',
      { unreadable: true, tree: { 'a.md': 'b' } },
    ],
    ['a first seal', { base: [], tree: { 'a.md': 'b' } }],
    ['a seal, without a base', { base: null, locks: 'head', unreadable: true }],
  ])('allows %s', async (_, change) => {
    expect(await findings(change)).toEqual([]);
  });
});
