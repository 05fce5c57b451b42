import { describe, expect, test } from '@jest/globals';
import { Listing, type TreeEntry } from '../../../src/core/listing.ts';
import type { Side } from '../../../src/gate/read/sides.ts';
import { newSeals, sealNotes } from '../../../src/gate/survey/seal-notes.ts';
import {
  baseMovedFindings,
  headAloneFindings,
  openBlockerFindings,
  workflowFindings,
} from '../../../src/gate/survey/surroundings.ts';
import { seal, sealedFile } from '../../core/seal.fixture.ts';
import { checkedBlocker, checkedBlockers } from '../../render/report.fixture.ts';
import { gateOptions } from '../gate.fixture.ts';

const NOWHERE = { file: null, line: null };

describe('open blockers', () => {
  const blockers = checkedBlockers({
    items: [checkedBlocker(), checkedBlocker({ status: 'closed' })],
  });
  const options = (branch: string | null, blockOnOpen: 'always' | 'production' | 'never') =>
    gateOptions({ targetBranch: branch, blockOnOpen, productionBranches: ['/bad', 'prod'] });
  const message = (where: string): string =>
    `1 of 2 blockers of FIX7-P0 are open, so this change does not go${where}. Default: HOLD.`;

  test.each([
    ['prod', 'production', ' into the production branch prod'],
    ['prod', 'always', ' into the production branch prod'],
    ['main', 'always', ''],
    [null, 'always', ''],
  ] as const)('fail a change into %s, on %s', (branch, policy, where) => {
    expect(openBlockerFindings(blockers, options(branch, policy))).toEqual([
      {
        code: 'open-blockers',
        severity: 'fail',
        message: message(where),
        ...NOWHERE,
        remedy: 'Close the blockers with sealed evidence first.',
      },
    ]);
  });

  test('fail nothing where none is open, there is no register, or the branch is no production branch', () => {
    const closed = checkedBlockers({ items: [checkedBlocker({ status: 'closed' })] });
    expect(openBlockerFindings(closed, options('prod', 'always'))).toEqual([]);
    expect(openBlockerFindings(null, options('prod', 'always'))).toEqual([]);
    expect(openBlockerFindings(blockers, options('main', 'production'))).toEqual([]);
    expect(openBlockerFindings(blockers, options('/bad', 'production'))).toEqual([]);
    expect(openBlockerFindings(blockers, options('prod', 'never'))).toEqual([]);
  });
});

describe('without a merge commit, or with a base that moved', () => {
  const checked = { head: 'h', branch: null, against: null };
  const options = (change: Parameters<typeof gateOptions>[0]) =>
    gateOptions({ checked, ...change });

  test.each([
    [
      'main',
      'h',
      'main moved since the event of this run; the head was checked against its newer state.',
    ],
    [
      'main',
      'm',
      'main moved since the event of this run; the merge was checked with its newer state.',
    ],
    [
      null,
      null,
      'The base branch moved since the event of this run; the merge was checked with its newer state.',
    ],
  ])('the base moved: %s, %s', (targetBranch, commit, message) => {
    expect(baseMovedFindings(options({ baseMoved: true, targetBranch }), commit)).toEqual([
      { code: 'base-moved', severity: 'note', message, ...NOWHERE, remedy: null },
    ]);
    expect(baseMovedFindings(options({ targetBranch }), commit)).toEqual([]);
  });

  test('the head alone was compared', () => {
    expect(headAloneFindings(options({ targetBranch: 'main' }), 'h')).toEqual([
      {
        code: 'head-alone',
        severity: 'note',
        message:
          'There is no merge commit: the head alone was compared with main. What main resealed since the two parted reads as a drift of this change.',
        ...NOWHERE,
        remedy: 'If a drift is none of yours, merge main into the branch of this change.',
      },
    ]);
    expect(headAloneFindings(options({ targetBranch: 'main' }), 'm')).toEqual([]);
    expect(headAloneFindings(options({ targetBranch: null }), 'h')).toEqual([]);
    const unknown = options({ checked: { ...checked, head: null } });
    expect(headAloneFindings(unknown, null)).toEqual([]);
  });
});

describe('the workflow that runs the gate', () => {
  const listing = (change: Partial<TreeEntry> | null): Listing =>
    new Listing(change === null ? [] : [{ path: 'w.yml', kind: 'file', oid: '1', ...change }]);

  test.each<[string, Partial<TreeEntry> | null, Partial<TreeEntry> | null, string | null, string]>([
    [
      'gate-trial',
      null,
      {},
      'w.yml',
      'This is a trial: the base has no w.yml yet. Merging this change adopts the gate.',
    ],
    [
      'gate-removed',
      {},
      null,
      null,
      'This change removes w.yml, the workflow that runs this gate.',
    ],
    [
      'gate-changed',
      {},
      { oid: '2' },
      'w.yml',
      'This change edits w.yml, the workflow that runs this gate: review that file first.',
    ],
    [
      'gate-changed',
      {},
      { kind: 'symlink' },
      'w.yml',
      'This change edits w.yml, the workflow that runs this gate: review that file first.',
    ],
  ])('is reported where it is changed: %s', (code, base, head, path, message) => {
    expect(workflowFindings('w.yml', listing(base), listing(head))).toEqual([
      { code, severity: 'note', message, file: path, line: null, remedy: null },
    ]);
  });

  test('is not reported where it is unchanged, absent on both sides, or unknown', () => {
    expect(workflowFindings('w.yml', listing({}), listing({}))).toEqual([]);
    expect(workflowFindings('w.yml', listing(null), listing(null))).toEqual([]);
    expect(workflowFindings('w.yml', null, listing({}))).toEqual([]);
    expect(workflowFindings(null, listing(null), listing({}))).toEqual([]);
  });
});

describe('notes on seals', () => {
  const side = (...paths: readonly string[]): Side => ({
    listing: new Listing([]),
    seals: paths.map((path) => ({ ...seal(path, [sealedFile('a'), sealedFile('b')]), sha256: '' })),
    coverage: new Map(),
    registers: [],
  });

  test('list the seals that the change proposes', () => {
    expect(newSeals(side('x'), side('x', 'y'))).toEqual([
      {
        code: 'seal-new',
        severity: 'note',
        message:
          'y is proposed by this change: the base does not have it. Its 2 files were verified; merging makes it count.',
        file: 'y',
        line: null,
        remedy: null,
      },
    ]);
    expect(newSeals(null, side('x'))).toEqual([]);
  });

  test('include the notes of the parsed seals', () => {
    const notes = [{ message: 'signed', file: 'x', at: { line: 3, column: 9 } }];
    expect(sealNotes([seal('x', []), seal('y', [], { notes })])).toEqual([
      { code: 'seal-note', severity: 'note', message: 'signed', file: 'x', line: 3, remedy: null },
    ]);
  });
});
