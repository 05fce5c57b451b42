import { describe, expect, test } from '@jest/globals';
import { sha256 } from '../../../src/core/hashing.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { splice, substitution } from '../../../src/drift/change/by-pattern.ts';
import type { Splice, Step } from '../../../src/drift/change/change.ts';
import { spansOf } from '../../../src/drift/change/spans.ts';
import { Subject } from '../../../src/drift/change/subject.ts';
import { bitFlip, unflipped } from '../../../src/drift/search/bit-flip.ts';
import {
  applySteps,
  type Move,
  movesAfter,
  movesAt,
  type Node,
} from '../../../src/drift/search/chain.ts';
import {
  Budget,
  budgetFor,
  goalOfBytes,
  goalOfDigest,
  partialBudget,
  setBudget,
} from '../../../src/drift/search/goal.ts';
import {
  attainable,
  combinations,
  exceeds,
  PARTIAL_RUNS,
  placesTowards,
  someOf,
} from '../../../src/drift/search/partial.ts';
import { astray, capAt, lessThanWhole } from '../../../src/drift/search/rules.ts';
import { areIndependent, subsets } from '../../../src/drift/search/subsets.ts';

const subject = (text: string | Buffer): Subject => new Subject(Buffer.from(text));

/** A step that writes `to` for each `from`. */
function step(from: string, to: string, more: Partial<Step> & { touches?: number } = {}): Step {
  const { touches = 1, ...rest } = more;
  return {
    cause: 'edited',
    family: from,
    rewrite: substitution({ touches, pattern: new RegExp(from, 'g'), replace: to }),
    when: null,
    says: () => `${from} became ${to}`,
    ...rest,
  };
}

describe('some of the places of a change', () => {
  /** Places at 0, 2, 4, ... of one byte each, with what each adds. */
  const places = (...growths: readonly number[]): readonly Splice[] =>
    growths.map((growth, at) => ({
      start: 2 * at,
      end: 2 * at + 1,
      with: 'x'.repeat(1 + growth),
    }));
  const picked = (list: readonly Splice[], wanted: number | null, cap: number): string[] =>
    [...someOf(list, wanted, cap)].map((some) => some.map(({ start }) => start / 2).join(''));

  test.each<[string, readonly number[], number | null, number, readonly string[]]>([
    ['one of three, by the length', [1, 1, 1], 1, 10, ['0', '1', '2']],
    ['two of three, by the length', [1, 1, 1], 2, 10, ['01', '02', '12']],
    ['two of four that add two each', [2, 2, 2, 2], 4, 10, ['01', '02', '03', '12', '13', '23']],
    ['two of four that remove', [-1, -1, -1, -1], -2, 10, ['01', '02', '03', '12', '13', '23']],
    ['not all of them', [1, 1, 1], 3, 10, []],
    ['not all of them', [1, 1, 1], 0, 10, []],
    ['not half of one', [2, 2, 2], 1, 10, []],
    ['not by a length of the other sign', [1, 1, 1], -1, 10, []],
    ['not of places that add unevenly', [1, 2, 1], 1, 10, []],
    ['one, where no length is known', [1, 1, 1], null, 10, ['0', '1', '2']],
    ['not of one place', [1], 1, 10, []],
    ['not of none', [], null, 10, []],
    [
      'one, two or all but one, where the length stays',
      [0, 0, 0, 0],
      0,
      10,
      ['0', '1', '2', '3', '01', '02', '03', '12', '13', '23', '012', '013', '023', '123'],
    ],
    ['one of two, where the length stays', [0, 0], 0, 10, ['0', '1']],
    ['none, where the length should change and does not', [0, 0, 0], 1, 10, []],
    [
      'adjacent places, where there are too many combinations',
      [1, 1, 1, 1, 1],
      2,
      9,
      ['01', '12', '23', '34'],
    ],
    [
      'all combinations, at the limit',
      [1, 1, 1, 1, 1],
      2,
      10,
      ['01', '02', '03', '04', '12', '13', '14', '23', '24', '34'],
    ],
    ['no adjacent places either, where they are too many', [1, 1, 1, 1, 1], 2, 3, []],
  ])('are tried: %s', (_, growths, wanted, cap, expected) => {
    expect(picked(places(...growths), wanted, cap)).toEqual(expected);
  });

  test.each<[readonly number[], number, number, boolean]>([
    [[1, 1, 1], 1, 3, true],
    [[1, 1, 1], 3, 3, false],
    [[1], 1, 3, false],
    [[1, 1, 1, 1, 1], 2, 10, true],
    [[1, 1, 1, 1, 1], 2, 4, true],
    [[1, 1, 1, 1, 1], 2, 3, false],
    [[2, 2, 2], 1, 3, false],
  ])('%j can add up to %i within %i ways: %s', (growths, wanted, cap, expected) => {
    expect(attainable(places(...growths), wanted, cap)).toBe(expected);
  });

  test('can be more adjacent combinations than are tried', () => {
    const many = places(...new Array(PARTIAL_RUNS + 2).fill(1));
    expect(attainable(many, 3, 1e6)).toBe(true);
    expect(attainable(many, 2, 1e6)).toBe(false);
    expect(exceeds(many, 2, 1e6)).toBe(true);
    expect(exceeds(many, 2, 1e7)).toBe(false);
    expect(exceeds(many, PARTIAL_RUNS + 2, 1)).toBe(false);
    expect(exceeds([], null, 1)).toBe(false);
  });

  test.each([
    [5, 0, 1],
    [5, 2, 10],
    [5, 3, 10],
    [40, 20, 1e9],
    [100, 2, 4950],
  ])('%i places, %i of them, can be chosen in %i ways', (count, size, ways) => {
    expect(combinations(count, size)).toBe(ways);
  });
});

describe('the places that lead to the wanted bytes', () => {
  /** Each `a` of the text may have become `bb`. */
  const toward = (from: string, wanted: string, made = 'bb'): string | null => {
    const places = [...from.matchAll(/a/g)].map(({ index }) => ({
      start: index,
      end: index + 1,
      with: made,
    }));
    const some = placesTowards(places, Buffer.from(from), Buffer.from(wanted));
    return some === null ? null : splice(subject(from), some).toString();
  };

  test.each([
    ['a-a-a', 'bb-a-bb'],
    ['a-a-a', 'a-bb-a'],
    ['xa', 'xbb'],
    ['ax', 'bbx'],
    ['aa', 'abb'],
    ['aa', 'bba'],
    ['a.a', 'bb.bb'],
  ])('%s to %s', (from, wanted) => {
    expect(toward(from, wanted)).toBe(wanted);
  });

  test.each([
    ['a-a', 'a-a', 'none changed'],
    ['a-a', 'bb+a', 'another byte between'],
    ['a-a', 'bb-ax', 'a byte more'],
    ['a-ax', 'bb-a', 'a byte less'],
    ['a-a', 'c-a', 'another change'],
    ['a-a', '', 'nothing'],
    ['xa', 'ya', 'another byte before'],
  ])('%s not to %s: %s', (from, wanted) => {
    expect(toward(from, wanted)).toBeNull();
  });

  test('kept and written text may start alike: what follows decides', () => {
    expect(toward('a-', 'aa-', 'aa')).toBe('aa-');
    expect(toward('a-a-', 'a-aa-', 'aa')).toBe('a-aa-');
  });
});

describe('sets of changes whose lengths add up', () => {
  const move = (
    index: number,
    delta: number,
    more: Partial<Step> & { touches?: number } = {},
  ): Move => ({
    step: step(`${index}`, 'x', { touches: 1 << index, ...more }),
    index,
    delta,
    fresh: true,
  });
  const sets = (moves: readonly Move[], size: number, wanted: number | null): string[] =>
    [...subsets(moves, size, wanted)].map((set) => set.map(({ index }) => index).join(''));
  const moves = [move(0, 1), move(1, 2), move(2, 3), move(3, 1)];

  test.each<[number, number | null, readonly string[]]>([
    [1, 1, ['0', '3']],
    [1, 9, []],
    [1, null, ['0', '1', '2', '3']],
    [2, 3, ['01', '13']],
    [2, null, ['01', '02', '03', '12', '13', '23']],
    [3, 6, ['012', '123']],
    [3, 4, ['013']],
    [3, null, ['012', '013', '023', '123']],
    [3, 99, []],
  ])('%i that add %s', (size, wanted, expected) => {
    expect(sets(moves, size, wanted)).toEqual(expected);
  });

  test('touch no common bytes, and contain one change of each family', () => {
    const [a, b, c] = [move(0, 1), move(1, 1, { touches: 1 }), move(2, 1, { family: '0' })];
    expect(areIndependent(a, b)).toBe(false);
    expect(areIndependent(a, c)).toBe(false);
    expect(areIndependent(b, c)).toBe(true);
    expect(sets([a, b, c], 2, null)).toEqual(['12']);
    expect(sets([a, b, c, move(3, 1)], 3, null)).toEqual(['123']);
  });

  test('contain at least one change that was not tried before', () => {
    const stale = moves.map((each) => ({ ...each, fresh: false }));
    const one = stale.map((each, at) => ({ ...each, fresh: at === 2 }));
    for (const size of [1, 2, 3]) expect(sets(stale, size, null)).toEqual([]);
    expect(sets(one, 1, null)).toEqual(['2']);
    expect(sets(one, 2, null)).toEqual(['02', '12', '23']);
    expect(sets(one, 3, null)).toEqual(['012', '023', '123']);
  });
});

describe('the budget of a search', () => {
  test('counts candidates, and bytes', () => {
    const few = new Budget(2, 100);
    expect([few.take(1), few.take(1), few.spent]).toEqual([true, true, null]);
    expect([few.take(1), few.spent]).toEqual([
      false,
      'as many candidates as are allowed were tried',
    ]);
    expect(few.take(0)).toBe(false);
    const small = new Budget(9, 10);
    expect([small.take(10), small.spent, small.take(1)]).toEqual([true, null, false]);
    expect(small.spent).toBe('the bytes that a search may build were used up');
  });

  const spends = (budget: Budget, bytes: number): number => {
    let taken = 0;
    while (taken < 1e6 && budget.take(bytes)) taken += 1;
    return taken;
  };
  const sealed = { sha256: '1'.repeat(64), bytes: 5 };

  test('is smaller without a sealed byte length', () => {
    expect(spends(budgetFor(goalOfDigest(sealed)), 0)).toBe(LIMITS.searchCandidates);
    expect(spends(budgetFor(goalOfDigest({ ...sealed, bytes: null })), 0)).toBe(
      LIMITS.searchCandidates / 4,
    );
    const third = LIMITS.searchBytes / 3;
    expect(spends(budgetFor(goalOfDigest(sealed)), third)).toBe(3);
    const unguided = budgetFor(goalOfDigest({ ...sealed, bytes: null }));
    expect(spends(unguided, LIMITS.unguidedSearchBytes)).toBe(1);
  });

  test('has shares for partial changes and for sets, by the size of the file', () => {
    expect(spends(partialBudget(0), 0)).toBe(1_500);
    expect(spends(partialBudget(0), 2e6)).toBe(1);
    expect(spends(partialBudget(1e4), 3e6)).toBe(1);
    expect(spends(partialBudget(1e9), LIMITS.searchBytes / 2)).toBe(1);
    expect(spends(setBudget(0), 0)).toBe(1_000);
    expect(spends(setBudget(0), 3e6)).toBe(1);
    expect(spends(setBudget(1e5), 5e6)).toBe(1);
    expect(spends(setBudget(1e9), LIMITS.searchBytes / 2)).toBe(1);
  });

  test('a goal is reached by the bytes themselves, or by their digest', () => {
    const bytes = goalOfBytes(subject('abc'));
    expect([bytes.bytes, bytes.wanted?.text]).toEqual([3, 'abc']);
    const digest = goalOfDigest({ sha256: sha256(Buffer.from('abc')), bytes: 3 });
    expect([digest.bytes, digest.wanted]).toEqual([3, null]);
    for (const goal of [bytes, digest]) {
      expect(goal.reached(Buffer.from('abc'))).toBe(true);
      expect(goal.reached(Buffer.from('abd'))).toBe(false);
    }
  });
});

describe('one flipped bit', () => {
  test.each<[string, string | readonly number[], string | readonly number[], object | null]>([
    [
      'damages a text',
      'abc',
      [0x61, 0xe2, 0x63],
      { offset: 1, sealed: 0x62, found: 0xe2, kind: 'damage' },
    ],
    ['makes a control character', 'abc', [0x61, 0x62, 0x03], null],
    [
      'makes a control character of a letter',
      'aBc',
      [0x61, 0x02, 0x63],
      { offset: 1, sealed: 0x42, found: 2, kind: 'damage' },
    ],
    ['makes another text', 'abc', 'acc', { offset: 1, sealed: 0x62, found: 0x63, kind: 'edit' }],
    ['is of a binary file', [0, 1], [0, 3], { offset: 1, sealed: 1, found: 3, kind: 'binary' }],
    ['is the first', 'abc', 'qbc', { offset: 0, sealed: 0x61, found: 0x71, kind: 'edit' }],
    ['is not two of one byte', 'abc', 'aac', null],
    ['is not one of two bytes each', 'abc', 'qrc', null],
    ['is not none', 'abc', 'abc', null],
    ['is not of another length', 'abc', 'ab', null],
    ['is not a byte more of one bit', 'ab', 'ab@', null],
    ['is not of nothing', '', '', null],
  ])('%s', (_, sealed, found, expected) => {
    expect(
      bitFlip(subject(Buffer.from(sealed as string)), subject(Buffer.from(found as string))),
    ).toEqual(expected === null || (found as readonly number[])[2] === 3 ? null : expected);
  });

  const goalOf = (text: string) => goalOfDigest({ sha256: sha256(Buffer.from(text)), bytes: null });

  test('is undone where the digest matches', () => {
    expect(unflipped(subject('acc'), goalOf('abc'))?.text).toBe('abc');
    expect(unflipped(subject('qbc'), goalOf('abc'))?.text).toBe('abc');
    expect(unflipped(subject('abs'), goalOf('abc'))?.text).toBe('abc');
    expect(unflipped(subject('aac'), goalOf('abc'))).toBeNull();
    expect(unflipped(subject(''), goalOf(''))).toBeNull();
    const longer = { ...goalOf('abc'), bytes: 4 };
    expect(unflipped(subject('acc'), longer)).toBeNull();
  });

  test('of a large file is searched for only around the damage', () => {
    const size = Math.ceil(Math.sqrt(LIMITS.bitFlipHashedBytes / 8)) + 16;
    const text = 'x'.repeat(size);
    const damaged = (at: number, byte: number): Subject => {
      const bytes = Buffer.from(text);
      bytes[at] = byte;
      return subject(bytes);
    };
    for (const [at, byte] of [
      [size - 9, 0xf8],
      [9, 0xf8],
      [0, 0xf8],
      [size - 1, 0xf8],
    ] as const) {
      expect(unflipped(damaged(at, byte), goalOf(text))?.text).toBe(text);
    }
    // A letter's bit, and no damage: all bits of so large a file are too many.
    expect(unflipped(damaged(9, 0x79), goalOf(text))).toBeNull();
    const control = Buffer.from(text.replace(/x{9}$/, 'B'.repeat(9)));
    control[size - 5] = 0x02;
    expect(
      unflipped(subject(control), goalOf(text.replace(/x{9}$/, 'B'.repeat(9)))),
    ).not.toBeNull();
  });
});

describe('moves', () => {
  const STEPS = [
    step('a', 'bb', { touches: 1 }),
    step('c', '', { touches: 2 }),
    step('b', 'c', { touches: 1 }),
    step('z', 'y', { touches: 4 }),
  ];
  const told = (moves: Iterable<Move>): string[] =>
    Array.from(moves, ({ index, delta, fresh }) => `${index}:${delta}${fresh ? '' : ' stale'}`);
  const root = (text: string): Node => {
    const start = subject(text);
    return { subject: start, chain: [], moves: [...movesAt(start, STEPS, null)] };
  };

  test('are the steps that apply, with the lengths that they add', () => {
    expect(told(root('aac').moves)).toEqual(['0:2', '1:-1']);
    expect(told(movesAt(subject(''), STEPS, null))).toEqual([]);
  });

  test('are empty for a step that says that it does not apply', () => {
    const refusing = [step('a', 'b', { when: () => false }), step('a', 'c', { when: () => true })];
    expect(told(movesAt(subject('a'), refusing, null))).toEqual(['1:0']);
  });

  test('are empty where the wanted bytes lack what the step writes, if that is not ASCII', () => {
    const wide = [step('a', '\xc3\xa9'), step('a', 'e')];
    expect(told(movesAt(subject('a'), wide, subject('\u00e9')))).toEqual(['0:1', '1:0']);
    expect(told(movesAt(subject('a'), wide, subject('x')))).toEqual(['1:0']);
    expect(told(movesAt(subject('a\u00e9'), wide, subject('\u00e9')))).toEqual(['1:0']);
    expect(told(movesAt(subject('a'), wide, subject(Buffer.of(0xff))))).toEqual(['0:1', '1:0']);
    expect(told(movesAt(subject('a'), wide, null))).toEqual(['0:1', '1:0']);
  });

  test('after a step are measured again where they touch the same bytes, and are stale elsewhere', () => {
    const node = root('acz');
    const [first] = STEPS;
    if (first === undefined) throw new Error();
    const after = subject('bbcz');
    expect(told(movesAfter(node, first, after, STEPS, null))).toEqual([
      '1:-1 stale',
      '2:0',
      '3:0 stale',
    ]);
    const opening = { ...first, rewrite: { ...first.rewrite, opens: true } };
    expect(told(movesAfter(node, opening, after, STEPS, null))).toEqual(['1:-1', '2:0', '3:0']);
    const used = {
      ...node,
      chain: [{ step: STEPS[1] as Step, before: after, after, spans: null }],
    };
    expect(told(movesAfter(used, first, after, STEPS, null))).toEqual(['2:0', '3:0 stale']);
    expect(told(movesAfter(used, opening, after, STEPS, null))).toEqual(['2:0', '3:0']);
  });

  test('are undone from the end of the documented order, and redone from its start', () => {
    const node = root('ab');
    const moves = [0, 2].map(
      (index): Move => ({ step: STEPS[index] as Step, index, delta: 0, fresh: true }),
    );
    const made = (direction: 'undo' | 'redo') => applySteps(node, moves, direction);
    expect(made('redo')?.subject.text).toBe('ccc');
    expect(made('undo')?.subject.text).toBe('bbc');
    expect(made('undo')?.chain.map(({ before, after }) => `${before.text} ${after.text}`)).toEqual([
      'ab ac',
      'ac bbc',
    ]);
    const { starts, ends, sizes, textAt } = made('undo')?.chain[0]?.spans ?? spansOf([]);
    expect([[...starts], [...ends], [...sizes], textAt(0)]).toEqual([[1], [2], [1], 'c']);
    const nothing: Move = { step: STEPS[3] as Step, index: 3, delta: 0, fresh: true };
    expect(applySteps(node, [nothing], 'undo')).toBeNull();
    const longer = { ...node, chain: made('undo')?.chain ?? [] };
    expect(applySteps(longer, moves, 'redo')?.chain).toHaveLength(4);
  });
});

describe('rules of the search', () => {
  const moved = (family: string): Move => ({
    step: step('a', 'b', { family }),
    index: 0,
    delta: 0,
    fresh: true,
  });

  test.each<[string, string, string | Buffer | null, boolean]>([
    ['bom', '\ufeffa', 'a', true],
    ['bom', 'a', 'b', false],
    ['bom', '\ufeffa', '\ufeffb', false],
    ['eol', 'a\n', 'a\r\n', true],
    ['eol', 'a\nb', 'b\n', false],
    ['final-newline', 'a\n', 'a', true],
    ['final-newline', 'a', 'a\n', true],
    ['final-newline', 'a\r', 'b\n', false],
    ['final-newline', 'a', 'b', false],
    ['dash', '\ufeffa\n', 'a\r\n', false],
    ['bom', '\ufeffa', null, false],
    ['bom', '\ufeffa', 'a\0', false],
    ['bom', '\ufeffa', Buffer.of(0x61, 0xff), false],
  ])('a change of %s to %j departs from the goal on %j: %s', (family, after, wanted, expected) => {
    const goal = wanted === null ? null : subject(wanted);
    expect(astray(moved(family), subject(after), goal)).toBe(expected);
  });

  test('a partial change may account for a part of the length', () => {
    const rows: [number, number, boolean][] = [
      [1, 2, true],
      [2, 2, false],
      [3, 2, false],
      [0, 2, false],
      [-1, 2, false],
      [-1, -2, true],
      [0, 0, true],
      [1, 0, false],
    ];
    for (const [rest, delta, expected] of rows) expect(lessThanWhole(rest, delta)).toBe(expected);
    expect([capAt(0), capAt(1), capAt(2)]).toEqual([2_000, 500, 125]);
  });
});
