import { describe, expect, test } from '@jest/globals';
import { sha256 } from '../../../src/core/hashing.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { substitution } from '../../../src/drift/change/by-pattern.ts';
import type { Rewrite, Step } from '../../../src/drift/change/change.ts';
import { Subject } from '../../../src/drift/change/subject.ts';
import type { Direction } from '../../../src/drift/search/chain.ts';
import { type Goal, goalOfBytes, goalOfDigest } from '../../../src/drift/search/goal.ts';
import type { Repertoire, StepTowards } from '../../../src/drift/search/repertoire.ts';
import { WIDE_BYTES } from '../../../src/drift/search/rules.ts';
import { Search } from '../../../src/drift/search/search.ts';

/** The search with steps of letters: what it finds does not depend on any cause. */

type Change = Partial<Step> & { readonly touches?: number; readonly opens?: boolean };

/** A step that writes `to` for each `from`; steps of different letters touch nothing in common. */
function step(from: string, to: string, change: Change = {}): Step {
  const { touches = 1 << (from.charCodeAt(0) % 31), opens = false, ...more } = change;
  return {
    cause: 'edited',
    family: `${from}${to}`,
    rewrite: substitution({ touches, opens, pattern: new RegExp(from, 'g'), replace: to }),
    when: null,
    says: () => `${from}>${to}`,
    ...more,
  };
}

const NONE: StepTowards = () => null;
const subject = (text: string): Subject => new Subject(Buffer.from(text));
const digest = (text: string, bytes: number | null = text.length): Goal =>
  goalOfDigest({ sha256: sha256(Buffer.from(text)), bytes });
const bytes = (text: string): Goal => goalOfBytes(subject(text));

interface Asked {
  readonly steps: readonly Step[];
  readonly goal: Goal;
  readonly direction?: Direction;
  readonly cut?: StepTowards;
  readonly last?: StepTowards;
}

/** The steps of the chain, each with the number of its places where it was made in part. */
function search(from: string, { steps, goal, direction = 'undo', cut = NONE, last = NONE }: Asked) {
  const repertoire: Repertoire = { steps, cut, last };
  const made = new Search(goal, direction, repertoire);
  const chain = made.run(subject(from));
  const told = chain?.map(({ step: each, spans, before }) => {
    const all = each.rewrite.places?.(before)?.length ?? 0;
    const count = spans?.starts.length ?? all;
    const part = count < all ? `/${count}` : '';
    return each.says(null) + part;
  });
  return { chain: told ?? null, end: chain?.at(-1)?.after.text ?? null, limit: made.limit };
}
const chainOf = (from: string, asked: Asked): readonly string[] | null => search(from, asked).chain;

describe('a chain is', () => {
  const [ab, cd, ef, gh] = [step('a', 'bb'), step('c', 'dd'), step('e', 'ff'), step('g', 'hh')];
  const steps = [ab, cd, ef, gh];

  test.each([
    ['one step', 'a.c', 'bb.c', ['a>bb']],
    ['two steps on different bytes', 'a.c', 'bb.dd', ['c>dd', 'a>bb']],
    ['three', 'a.c.e', 'bb.dd.ff', ['e>ff', 'c>dd', 'a>bb']],
  ])('%s, by the digest, by the bytes, and by a digest without length', (_, from, to, expected) => {
    expect(chainOf(from, { steps, goal: digest(to) })).toEqual(expected);
    expect(chainOf(from, { steps, goal: bytes(to) })).toEqual(expected);
    expect(search(from, { steps, goal: digest(to) }).end).toBe(to);
  });

  test('in the documented order from its start when it is redone', () => {
    const asked = { steps, goal: bytes('bb.dd.ff'), direction: 'redo' } as const;
    expect(chainOf('a.c.e', asked)).toEqual(['a>bb', 'c>dd', 'e>ff']);
  });

  test('at most three changes long', () => {
    expect(chainOf('a.c.e.g', { steps, goal: digest('bb.dd.ff.hh') })).toBeNull();
    expect(chainOf('a.c.e.g', { steps, goal: bytes('bb.dd.ff.hh') })).toBeNull();
  });

  test('the shortest, and among equals the first in the documented order', () => {
    const two = [step('a', 'b'), step('c', 'd'), step('a.c', 'b.d')];
    expect(chainOf('a.c', { steps: two, goal: digest('b.d') })).toEqual(['a.c>b.d']);
    const same = [
      step('a', 'b', { family: 'x' }),
      step('a', 'b', { family: 'y', says: () => 'y' }),
    ];
    expect(chainOf('a', { steps: same, goal: digest('b') })).toEqual(['a>b']);
  });

  test('found without measuring the steps after it, where it is one whole change', () => {
    const asked: string[] = [];
    const counted = (each: Step): Step => {
      const measure = (state: Subject): number | null => {
        asked.push(each.says(null));
        return each.rewrite.measure(state);
      };
      return { ...each, rewrite: { ...each.rewrite, measure } };
    };
    const all = [ab, cd, ef, gh].map(counted);
    expect(chainOf('ac', { steps: all, goal: digest('add') })).toEqual(['c>dd']);
    expect(asked).toEqual(['a>bb', 'c>dd']);
    asked.length = 0;
    expect(chainOf('ac', { steps: all, goal: digest('bbdd') })).toEqual(['c>dd', 'a>bb']);
    expect(asked).toEqual(['a>bb', 'c>dd', 'e>ff', 'g>hh']);
  });

  test('absent where no changes lead to the sealed bytes', () => {
    expect(search('a', { steps, goal: digest('zz') })).toEqual({
      chain: null,
      end: null,
      limit: null,
    });
  });
});

describe('a step that interacts with another', () => {
  test('is tried on its result, where that opens new places', () => {
    const opening = [step('x', 'aa', { touches: 1, opens: true }), step('a', 'b', { touches: 1 })];
    expect(chainOf('x', { steps: opening, goal: digest('bb') })).toEqual(['x>aa', 'a>b']);
    const closed = [step('x', 'aa', { touches: 1 }), step('a', 'b', { touches: 1 })];
    expect(chainOf('x', { steps: closed, goal: digest('bb') })).toBeNull();
  });

  test('is tried on its result, where the two are frequent together', () => {
    const built = [step('x', 'aa', { touches: 1, family: 'eol' }), step('a', 'b', { touches: 1 })];
    expect(chainOf('x', { steps: built, goal: digest('bb') })).toEqual(['x>aa', 'a>b']);
  });

  test('is tried beside a third', () => {
    const three = [
      step('x', 'aa', { touches: 1, opens: true }),
      step('a', 'b', { touches: 1 }),
      step('c', 'ddd', { touches: 2 }),
    ];
    expect(chainOf('xc', { steps: three, goal: digest('bbddd') })).toEqual([
      'x>aa',
      'c>ddd',
      'a>b',
    ]);
    const deep = [
      step('x', 'aa', { touches: 1, opens: true }),
      step('a', 'c', { touches: 1, opens: true }),
      step('c', 'd', { touches: 1 }),
    ];
    expect(chainOf('x', { steps: deep, goal: digest('dd') })).toEqual(['x>aa', 'a>c', 'c>d']);
  });

  test('is tried on two results, where a step comes near what is left of the length', () => {
    const three = [
      step('x', 'a', { touches: 1, family: 'eol' }),
      step('a', 'c', { touches: 1, family: 'bom' }),
      step('c', 'dddddddddd', { touches: 1 }),
    ];
    const asked = { steps: three, goal: digest('d'.repeat(20)) };
    expect(chainOf('xc', asked)).toEqual(['x>a', 'a>c', 'c>dddddddddd']);
  });

  test('is tried on the result of blanks in a file up to 256 KiB, and of line endings in any', () => {
    const built = (family: string) => [
      step('x', 'aa', { touches: 1, family }),
      step('a', 'b', { touches: 1 }),
    ];
    const found = (family: string, size: number): readonly string[] | null => {
      const rest = '-'.repeat(size - 1);
      return chainOf(`x${rest}`, { steps: built(family), goal: digest(`bb${rest}`) });
    };
    expect(found('tabs-spaces', WIDE_BYTES)).toEqual(['x>aa', 'a>b']);
    expect(found('tabs-spaces', WIDE_BYTES + 1)).toBeNull();
    expect(found('eol', WIDE_BYTES + 1)).toEqual(['x>aa', 'a>b']);
  });

  test('is tried once for equal results', () => {
    const tried: string[] = [];
    const counted = (family: string): Step =>
      step('x', 'a', { touches: 1, opens: true, family, says: () => family });
    const after = step('a', 'b', {
      touches: 1,
      when: (before) => {
        tried.push(before.text ?? '');
        return true;
      },
    });
    chainOf('x', { steps: [counted('p'), counted('q'), after], goal: digest('zz') });
    expect(tried.filter((text) => text === 'a')).toHaveLength(1);
  });
});

describe('a partial change', () => {
  const dash = step('a', 'bb');

  test('is found by the digest, and by the bytes', () => {
    expect(search('a-a-a', { steps: [dash], goal: digest('a-bb-a') })).toMatchObject({
      chain: ['a>bb/1'],
      end: 'a-bb-a',
    });
    expect(chainOf('a-a-a', { steps: [dash], goal: bytes('bb-a-bb') })).toEqual(['a>bb/2']);
    expect(chainOf('a-a-a', { steps: [dash], goal: bytes('bb-a-bb'), direction: 'redo' })).toEqual([
      'a>bb/2',
    ]);
  });

  test('is not tried for a step that takes all places or none', () => {
    const wholly = step('a', 'bb', { wholly: true });
    expect(chainOf('a-a-a', { steps: [wholly], goal: digest('a-bb-a') })).toBeNull();
    expect(chainOf('a-a-a', { steps: [wholly], goal: digest('bb-bb-bb') })).toEqual(['a>bb']);
  });

  test('is not listed where the sealed bytes differ before its first place', () => {
    let listed = 0;
    const counted = (each: Step): Step => {
      const places = (state: Subject) => {
        listed += 1;
        return each.rewrite.places?.(state) ?? [];
      };
      return { ...each, rewrite: { ...each.rewrite, places } };
    };
    const some = [counted(step('a', 'bb'))];
    expect(chainOf('xaca', { steps: some, goal: bytes('yaca_') })).toBeNull();
    expect(listed).toBe(0);
    expect(chainOf('xaca', { steps: some, goal: bytes('xacbb') })).toEqual(['a>bb/1']);
    expect(listed).toBeGreaterThan(0);
  });

  test('is not tried for a step that does not apply', () => {
    const never = step('a', 'bb', { when: (_, wanted) => wanted !== null });
    expect(chainOf('a-a-a', { steps: [never], goal: digest('a-bb-a') })).toBeNull();
    expect(chainOf('a-a-a', { steps: [never], goal: bytes('a-bb-a') })).toEqual(['a>bb/1']);
  });

  test('is found with a whole change of the BOM, or of line endings', () => {
    const beside = step('x', 'yyy', { family: 'eol' });
    const asked = { steps: [beside, dash], goal: digest('a-bb-ayyy') };
    expect(chainOf('a-a-ax', asked)).toEqual(['x>yyy', 'a>bb/1']);
    expect(chainOf('a-a-ax', { ...asked, goal: bytes('a-bb-ayyy') })).toEqual(['x>yyy', 'a>bb/1']);
    const other = step('x', 'yyy', { family: 'quotes' });
    expect(chainOf('a-a-ax', { steps: [other, dash], goal: digest('a-bb-ayyy') })).toBeNull();
    const wholly = step('a', 'bb', { wholly: true });
    expect(chainOf('a-a-ax', { steps: [beside, wholly], goal: digest('a-bb-ayyy') })).toBeNull();
    const touching = step('a', 'bb', { touches: 1 });
    const both = [step('x', 'yyy', { family: 'eol', touches: 1 }), touching];
    expect(chainOf('a-a-ax', { steps: both, goal: digest('a-bb-ayyy') })).toEqual([
      'x>yyy',
      'a>bb/1',
    ]);
  });

  test('is found with two whole changes', () => {
    const steps = [
      step('x', 'yyy', { family: 'eol' }),
      step('z', 'wwwww', { family: 'bom' }),
      dash,
    ];
    expect(chainOf('a-a-axz', { steps, goal: digest('a-bb-ayyywwwww') })).toEqual([
      'z>wwwww',
      'x>yyy',
      'a>bb/1',
    ]);
  });

  test('are not looked for beside two whole changes that are redone', () => {
    const steps = [
      step('x', 'yyy', { family: 'eol' }),
      step('z', 'wwwww', { family: 'bom' }),
      dash,
    ];
    const goal = bytes('a-bb-ayyywwwww');
    expect(chainOf('a-a-axz', { steps, goal, direction: 'redo' })).toBeNull();
    expect(chainOf('a-a-axz', { steps, goal })).not.toBeNull();
  });

  test('comes after whole changes of the same number', () => {
    const steps = [dash, step('a-a', 'a-b', { rewrite: whole('bb-a-a') })];
    expect(chainOf('a-a-a', { steps, goal: digest('bb-a-a') })).toEqual(['a-a>a-b']);
  });

  /** A change of the whole, which has no places. */
  function whole(to: string): Rewrite {
    return {
      touches: 0,
      opens: false,
      places: null,
      measure: () => to.length,
      apply: () => Buffer.from(to),
    };
  }

  test('with too many combinations is a limit', () => {
    const many = `${'a-'.repeat(60)}`;
    const goal = { ...digest('z'), bytes: many.length + 30 };
    expect(search(many, { steps: [dash], goal })).toMatchObject({
      chain: null,
      limit: 'too many ways to change some places only',
    });
    const known = bytes('z'.repeat(many.length + 30));
    expect(search(many, { steps: [dash], goal: known }).limit).toBeNull();
    const few = { ...digest('z'), bytes: 7 };
    expect(search('a-a-a-', { steps: [dash], goal: few }).limit).toBeNull();
    expect(search('a-a-a-', { steps: [dash], goal: digest('z', null) }).limit).toBeNull();
  });
});

describe('steps that depend on the goal', () => {
  const to = (text: string): Step =>
    step('-', '-', {
      says: () => `cut to ${text}`,
      rewrite: {
        touches: 1,
        opens: false,
        places: null,
        measure: () => text.length,
        apply: () => Buffer.from(text),
      },
    });
  const when =
    (at: string, text: string): StepTowards =>
    (each) =>
      each.text === at ? to(text) : null;
  const ab = step('a', 'bb');

  test('are asked for on every state: cuts before partial changes, after whole ones', () => {
    expect(chainOf('a.', { steps: [], goal: digest('.'), cut: when('a.', '.') })).toEqual([
      'cut to .',
    ]);
    const opening = step('x', 'a', { opens: true });
    expect(chainOf('x.', { steps: [opening], goal: digest('.'), cut: when('a.', '.') })).toEqual([
      'x>a',
      'cut to .',
    ]);
    expect(chainOf('a.', { steps: [ab], goal: digest('bb.'), cut: when('a.', 'bb.') })).toEqual([
      'a>bb',
    ]);
    expect(chainOf('a-a', { steps: [ab], goal: digest('bb-a'), cut: when('a-a', 'bb-a') })).toEqual(
      ['cut to bb-a'],
    );
  });

  test('are asked for last where there is no chain', () => {
    expect(chainOf('a', { steps: [ab], goal: digest('zz'), last: when('a', 'zz') })).toEqual([
      'cut to zz',
    ]);
    expect(chainOf('a', { steps: [ab], goal: digest('bb'), last: when('a', 'bb') })).toEqual([
      'a>bb',
    ]);
    const opening = step('x', 'q', { opens: true });
    expect(chainOf('x', { steps: [opening], goal: digest('zz'), last: when('q', 'zz') })).toEqual([
      'x>q',
      'cut to zz',
    ]);
  });

  test('get the direction, and the goal', () => {
    const asked: unknown[] = [];
    const cut: StepTowards = (_, goal, direction) => {
      asked.push([goal.bytes, direction]);
      return null;
    };
    chainOf('a', { steps: [], goal: digest('zz'), cut, direction: 'redo' });
    expect(asked[0]).toEqual([2, 'redo']);
  });
});

describe('without a sealed byte length', () => {
  const [eol, bom, q1, q2] = [
    step('a', 'bb', { family: 'eol' }),
    step('c', 'dd', { family: 'bom' }),
    step('e', 'ff', { family: 'quotes' }),
    step('g', 'hh', { family: 'dash' }),
  ];
  const steps = [eol, bom, q1, q2];
  const found = (from: string, to: string) => chainOf(from, { steps, goal: digest(to, null) });

  test('one step is tried, and common ones with one more', () => {
    expect(found('e', 'ff')).toEqual(['e>ff']);
    expect(found('ae', 'bbff')).toEqual(['e>ff', 'a>bb']);
    expect(found('ace', 'bbddff')).toEqual(['e>ff', 'c>dd', 'a>bb']);
    expect(found('eg', 'ffhh')).toBeNull();
    expect(found('aeg', 'bbffhh')).toBeNull();
  });

  test('partial changes are tried one place at a time', () => {
    expect(found('e-e', 'ff-e')).toEqual(['e>ff/1']);
    expect(found('e-e-e', 'ff-e-ff')).toBeNull();
  });

  test('some of the places are not tried beside two whole changes', () => {
    const [x, z] = [step('xxx', 'y', { family: 'eol' }), step('zzz', 'w', { family: 'bom' })];
    const guided = { steps: [x, z, q1], goal: digest('e-ff-e-e-eyw') };
    expect(chainOf('e-e-e-e-exxxzzz', guided)).toEqual(['zzz>w', 'xxx>y', 'e>ff/1']);
    const unguided = { ...guided, goal: digest('e-ff-e-e-eyw', null) };
    expect(chainOf('e-e-e-e-exxxzzz', unguided)).toBeNull();
  });

  test('a limit is reported', () => {
    const many = step('a', 'bb', { family: 'x' });
    const text = 'a-'.repeat(3_000);
    expect(search(text, { steps: [many], goal: digest('z', null) }).limit).toBe(
      'too many ways to change some places only, as no byte length is sealed',
    );
  });
});

test('a search that spent its budget reports it, and ends', () => {
  const large = 'a'.repeat(3_000_000);
  const tried = { count: 0 };
  /** Measured as if it led there, and found to do nothing. */
  const rewrite: Rewrite = {
    touches: 0,
    opens: false,
    places: null,
    measure: ({ length }) => length,
    apply: () => {
      tried.count += 1;
      return null;
    },
  };
  const steps = Array.from({ length: 250 }, (_, at) =>
    step('a', 'b', { family: `f${at}`, rewrite }),
  );
  const last: StepTowards = () => {
    throw new Error('asked after the end');
  };
  expect(search(large, { steps, goal: digest('z', large.length), last })).toEqual({
    chain: null,
    end: null,
    limit: 'the bytes that a search may build were used up',
  });
  expect(tried.count).toBe(Math.floor(LIMITS.searchBytes / large.length));
});

test('a search in which too many chains add up to the length says so', () => {
  /** Measured as if it led there, and found to do nothing. */
  const rewrite: Rewrite = {
    touches: 0,
    opens: false,
    places: null,
    measure: ({ length }) => length,
    apply: () => null,
  };
  const steps = (count: number): readonly Step[] =>
    Array.from({ length: count }, (_, at) => step('a', 'b', { family: `f${at}`, rewrite }));
  const limitOf = (count: number) => search('a', { steps: steps(count), goal: digest('z') }).limit;
  expect(limitOf(10)).toBeNull();
  expect(limitOf(50)).toBe('too many chains whose lengths add up');
});

test('a cut that is tried on a state costs the bytes of what it would give', () => {
  const names = ['p', 'q', 'r', 's', 't', 'u'];
  const opening = names.map((name) => step('x', name, { touches: 1, opens: true }));
  const tried: (string | null)[] = [];
  const cut: StepTowards = ({ text }) => {
    tried.push(text);
    return null;
  };
  const goal = digest('z', LIMITS.searchBytes / 4);
  expect(search('x', { steps: opening, goal, cut }).limit).toBe(
    'the bytes that a search may build were used up',
  );
  expect(tried).toEqual(['x', 'p', 'q']);
});
