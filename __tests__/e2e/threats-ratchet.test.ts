import { describe, expect, test } from '@jest/globals';
import type { Files } from '../../src/demo/sandbox.ts';
import {
  type Attack,
  attack,
  attackInSight,
  expectHeld,
  type HeldAttack,
  sceneOf,
} from './attack.fixture.ts';
import {
  DECISION,
  EDITED,
  EVIDENCE,
  json,
  one,
  REGISTER,
  type RegisterJson,
  register,
  SEAL,
  SEALED,
  seal,
} from './packet.fixture.ts';
import { reportOf } from './scene.fixture.ts';

/** What one change may not prepare for the next: what the base requires only grows. */

const SCHEMA = 'packet/permit.schema.json';

/** A register that requires all that can be required. */
function requiring(change: (made: RegisterJson) => void = () => {}): string {
  return register((made) => {
    Object.assign(one(made.blockers, 'B-ROLLBACK'), {
      evidence: [{ path: 'rollback.json', schema: 'rollback' }],
      locks: ['decision.md'],
    });
    one(made.grants, 'permit').evidence = [{ path: 'permit.json', schema: 'permit.schema.json' }];
    change(made);
  });
}

const BASE: Files = {
  [REGISTER]: requiring(),
  [SCHEMA]: json({ type: 'object', required: ['granted'] }),
};

const edited = (change: (made: RegisterJson) => void): Files => ({ [REGISTER]: requiring(change) });

const RELAXED: Readonly<Record<string, HeldAttack>> = {
  'an option dropped, to be added again with fewer requirements': {
    head: edited((made) => {
      made.options = made.options.filter(({ id }) => id !== 'EXECUTE');
    }),
    held: { relaxation: 'option-removed' },
  },
  'another meaning under the id of an option': {
    head: edited(({ options }) => {
      one(options, 'HOLD').summary = 'Execute everything.';
    }),
    held: { relaxation: 'option-summary' },
  },
  'the evidence of an open blocker dropped, to be closed on any file': {
    head: edited(({ blockers }) => {
      delete one(blockers, 'B-ROLLBACK').evidence;
    }),
    held: { relaxation: 'evidence-removed' },
  },
  'the evidence schema of an open blocker dropped': {
    head: edited(({ blockers }) => {
      one(blockers, 'B-ROLLBACK').evidence = [{ path: 'rollback.json' }];
    }),
    held: { relaxation: 'evidence-removed' },
  },
  'the evidence of an open grant dropped': {
    head: edited(({ grants }) => {
      delete one(grants, 'permit').evidence;
    }),
    held: { relaxation: 'evidence-removed' },
  },
  'a custom schema changed to accept everything': {
    head: { [SCHEMA]: '{}\n' },
    held: { relaxation: 'schema-changed' },
  },
  'a custom schema removed': {
    head: { [SCHEMA]: null },
    held: { relaxation: 'schema-changed' },
  },
  'a lock dropped, to reseal the file in the next change': {
    head: edited(({ blockers }) => {
      delete one(blockers, 'B-ROLLBACK').locks;
    }),
    held: { relaxation: 'lock-removed' },
  },
  'another actor for an open blocker': {
    head: edited(({ blockers }) => {
      one(blockers, 'B-OWNER').actors = ['author'];
    }),
    held: { relaxation: 'actors-changed' },
  },
  'another gate for an open blocker': {
    head: edited(({ blockers }) => {
      one(blockers, 'B-OWNER').gate = 'nothing to do';
    }),
    held: { relaxation: 'gate-changed' },
  },
  'the register moved to a folder where its evidence paths mean other files': {
    head: {
      [REGISTER]: null,
      'other/P-1.blockers.json': requiring((made) => {
        delete one(made.blockers, 'B-ROLLBACK').locks;
      }),
    },
    held: { relaxation: 'evidence-removed' },
  },
};

describe('a relaxation that lets the next change pass', () => {
  for (const [title, { held, ...attempt }] of Object.entries(RELAXED)) {
    test(title, async () => {
      expectHeld(await attack({ base: BASE, ...attempt }), held);
    });
  }

  const DROPPED: Attack = {
    base: BASE,
    head: edited((made) => {
      made.options = made.options.filter(({ id }) => id !== 'EXECUTE');
    }),
  };

  test('the comment shows base and head side by side', async () => {
    const { comments } = await attackInSight(DROPPED);
    expect(comments[0]).toContain('### 1 relaxed requirement, 1 not approved');
    expect(comments[0]).toContain('requires all blockers; grants permit, cutover');
  });

  test('is accepted with an approval of this head, and shown', async () => {
    const seen = await attack({
      ...DROPPED,
      before: (scene) => scene.review({ author: 'wren', state: 'APPROVED' }, 'write'),
    });
    expect(seen.outputs.verdict).toBe('pass');
    expect(reportOf(seen).relaxations).toMatchObject([
      { kind: 'option-removed', decision: 'approved', approved: { by: 'wren' } },
    ]);
  });

  test('is refused by the policy deny, approved or not, and accepted by allow', async () => {
    const approved: Attack['before'] = (scene) =>
      scene.review({ author: 'wren', state: 'APPROVED' }, 'write');
    expectHeld(
      await attack({ ...DROPPED, before: approved, step: { inputs: { reseal: 'deny' } } }),
      {
        relaxation: 'option-removed',
      },
    );
    const allowed = await attack({ ...DROPPED, step: { inputs: { reseal: 'allow' } } });
    expect(allowed.outputs.verdict).toBe('pass');
  });

  test('adding and tightening need no approval', async () => {
    const seen = await attack({
      base: BASE,
      head: edited((made) => {
        made.blockers.push({ id: 'B-NEW', status: 'open', actors: ['owner'], gate: 'say so too' });
        one(made.blockers, 'B-OWNER').evidence = [{ path: 'owner.md' }];
        one(made.blockers, 'B-OWNER').note = 'asked twice';
        one(made.options, 'REHEARSE').requires = 'all';
        one(made.options, 'REHEARSE').grants = ['permit'];
        one(made.grants, 'cutover').evidence = [{ path: 'cutover.md' }];
      }),
    });
    expect(seen.outputs.verdict).toBe('pass');
    expect(reportOf(seen).relaxations).toEqual([]);
  });
});

const LOOK_ALIKES: Readonly<Record<string, Attack>> = {
  'a second register under a packet with a non-breaking hyphen': {
    head: { 'other/P.blockers.json': packet('P\u20111') },
  },
  'a second register under a packet with a Cyrillic letter': {
    head: { 'other/P.blockers.json': packet('\u0420-1') },
  },
  'an option with a Cyrillic letter': {
    head: edited((made) => {
      made.options.push({ id: 'EXE\u0421UTE', summary: 'Go.', requires: [] });
    }),
  },
  'a blocker with a Cyrillic letter in another case': {
    head: edited((made) => {
      const twin = { ...one(made.blockers, 'B-OWNER'), id: 'b-\u043ewner' };
      made.blockers.push(twin);
    }),
  },
  'a grant with a digit for a letter': {
    base: { [REGISTER]: requiring(({ grants }) => grants.push({ id: 'go-l', status: 'open' })) },
    head: edited(({ grants }) => {
      grants.push({ id: 'go-l', status: 'open' }, { id: 'go-1', status: 'open' });
    }),
  },
};

function packet(name: string): string {
  return register((made) => {
    made.packet = name;
    one(made.options, 'EXECUTE').requires = [];
    one(made.options, 'EXECUTE').grants = [];
  });
}

describe('an id with the skeleton of another', () => {
  for (const [title, attempt] of Object.entries(LOOK_ALIKES)) {
    test(title, async () => {
      const seen = await attack({ base: BASE, ...attempt });
      expectHeld(seen, { problem: 'look-alike-id' });
      expect(admissible(reportOf(seen))).toEqual(['HOLD']);
    });
  }

  test('both code points are named', async () => {
    const { report } = await attack({
      base: BASE,
      ...LOOK_ALIKES['an option with a Cyrillic letter'],
    });
    expect(report?.problems[0]?.message).toContain(
      'U+0421 CYRILLIC CAPITAL LETTER ES in place of U+0043 LATIN CAPITAL LETTER C',
    );
  });

  test('a grant by an invisible character counts as granted by nobody', async () => {
    const head = edited(({ grants }) => {
      Object.assign(one(grants, 'cutover'), { status: 'granted', by: '\u200b' });
    });
    expectHeld(await attack({ base: BASE, head }), { problem: 'schema-violation' });
  });
});

function admissible({ blockers }: ReturnType<typeof reportOf>): string[] {
  return (blockers?.options ?? []).filter((option) => option.admissible).map(({ id }) => id);
}

const CLOSED = (pattern: string): Files => ({ [SEAL]: seal(SEALED, { closed: [pattern] }) });
const LINK = 'a link\n';

const LINKS: Readonly<Record<string, { readonly pattern: string; readonly place: string }>> = {
  'a link in place of the folder': { pattern: 'evidence/*.json', place: 'packet/evidence' },
  'a link in place of a nested folder': {
    pattern: 'migrations/**/*.sql',
    place: 'packet/migrations/v2',
  },
};

describe('an unlisted file in a closed folder', () => {
  test('a seal of the head inside a closed pattern of the base', async () => {
    const base = CLOSED('migrations/**');
    const head = {
      'packet/migrations/new.seal.json': seal({ 'packet/decision.md': DECISION }, { root: '.' }),
    };
    const seen = await attack({ base, head });
    expectHeld(seen, { reseal: 'reseal', drifted: ['packet/migrations/new.seal.json'] });
  });

  for (const [title, { pattern, place }] of Object.entries(LINKS)) {
    test(title, async () => {
      await using scene = await sceneOf({ base: CLOSED(pattern) });
      scene.push({ [place]: LINK });
      scene.git('rm', '--quiet', '--cached', place);
      const blob = scene.git('rev-parse', `HEAD:${place}`);
      scene.git('update-index', '--add', '--cacheinfo', `120000,${blob},${place}`);
      scene.git('commit', '--quiet', '--message', 'Link it');
      scene.git('checkout', '--quiet', '--force', 'HEAD');
      scene.offer();
      expectHeld(await scene.run(), { drifted: [place] });
    });
  }

  test('a submodule in place of the folder', async () => {
    await using scene = await sceneOf({ base: CLOSED('evidence/*.json') });
    const commit = scene.git('rev-parse', 'HEAD');
    scene.git('update-index', '--add', '--cacheinfo', `160000,${commit},packet/evidence`);
    scene.git('commit', '--quiet', '--message', 'Nest it');
    scene.offer();
    expectHeld(await scene.run(), { drifted: ['packet/evidence'] });
  });
});

const NO_LOCKS: Readonly<Record<string, string>> = {
  'a lock on a path in no seal': 'notes.md',
  'a lock on a folder': 'evidence',
  'a lock in another case': 'Decision.md',
};

describe('a base that cannot be judged', () => {
  const BROKEN = '{"version": 1, "files": [';
  const approved: Attack['before'] = (scene) =>
    scene.review({ author: 'wren', state: 'APPROVED' }, 'write');

  test('a locked file is not resealed by fixing its unreadable seal', async () => {
    const seen = await attack({
      base: { ...BASE, [SEAL]: BROKEN },
      head: {
        'packet/decision.md': EDITED,
        [SEAL]: seal({ ...SEALED, 'decision.md': EDITED }),
      },
      before: approved,
    });
    expectHeld(seen, { finding: 'locked-resealed' });
  });

  test('an unreadable seal is fixed with an approval, and every digest is shown', async () => {
    const attempt: Attack = { base: { ...BASE, [SEAL]: BROKEN }, head: { [SEAL]: seal(SEALED) } };
    expectHeld(await attack(attempt), { reseal: 'reseal' });
    const seen = await attack({ ...attempt, before: approved });
    expect(seen.outputs.verdict).toBe('pass');
    expect(reportOf(seen).reseals.map(({ path }) => path)).toEqual([
      'packet/P-1.seal.json',
      'packet/decision.md',
      'packet/record.json',
    ]);
  });

  test('an unreadable register is never deleted', async () => {
    const attempt: Attack = { base: { [REGISTER]: BROKEN }, head: { [REGISTER]: null } };
    expectHeld(await attack({ ...attempt, before: approved }), { problem: 'not-json' });
  });

  test('an unreadable register is replaced with an approval alone', async () => {
    const attempt: Attack = { base: { [REGISTER]: BROKEN }, head: { [REGISTER]: register() } };
    expectHeld(await attack(attempt), { relaxation: 'register-replaced' });
    const seen = await attack({ ...attempt, before: approved });
    expect(seen.outputs.verdict).toBe('pass');
    expect(admissible(reportOf(seen))).toEqual([]);
  });

  for (const [title, lock] of Object.entries(NO_LOCKS)) {
    test(title, async () => {
      const head = edited(({ blockers }) => {
        one(blockers, 'B-OWNER').locks = [lock];
      });
      expectHeld(await attack({ base: BASE, head }), { problem: 'unknown-lock' });
    });
  }
});

test('evidence that validates closes what the base requires it for', async () => {
  const seen = await attack({
    base: BASE,
    head: {
      'packet/rollback.json': EVIDENCE.rollback,
      'packet/proof.seal.json': seal({ 'rollback.json': EVIDENCE.rollback }),
      ...edited(({ blockers }) => {
        one(blockers, 'B-ROLLBACK').status = 'closed';
      }),
    },
  });
  expect(seen.outputs.verdict).toBe('pass');
  const states = reportOf(seen).blockers?.options.map(({ id, state }) => `${id} ${state}`);
  expect(states).toEqual([
    'HOLD admissible',
    'REHEARSE admissible-once-merged',
    'EXECUTE not-admissible',
  ]);
});
