import { renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/core/report.ts';
import type { Files } from '../../src/demo/sandbox.ts';
import {
  type Attack,
  attack,
  attackInSight,
  expectHeld,
  type HeldAttack,
} from './attack.fixture.ts';
import {
  DECISION,
  EVIDENCE,
  json,
  one,
  RECORD,
  REGISTER,
  type RegisterJson,
  register,
  SEAL,
  SEALED,
  seal,
} from './packet.fixture.ts';
import { reportOf, type Seen } from './scene.fixture.ts';

/** The head's register, changed. */
const edited = (change: (made: RegisterJson) => void): Files => ({ [REGISTER]: register(change) });

const closing = (id: string, ...evidence: { path: string; schema?: string }[]): Files =>
  edited(({ blockers }) => Object.assign(one(blockers, id), { status: 'closed', evidence }));

const granting = (...grants: { id: string; path: string }[]) =>
  edited((made) => {
    for (const { id, path } of grants) {
      const given = { status: 'granted', by: 'owner', evidence: [{ path }] };
      Object.assign(one(made.grants, id), given);
    }
  });

/** A paper and a seal of its own beside the register. */
const sealed = (name: string, content: string): Files => ({
  [`packet/${name}`]: content,
  [`packet/${name}.seal.json`]: seal({ [name]: content }),
});

const ATTACKS: Readonly<Record<string, HeldAttack>> = {
  'a register deleted': { head: { [REGISTER]: null }, held: { finding: 'register-removed' } },
  'a register moved out of the pattern': {
    head: { [REGISTER]: null, 'packet/P-1.blockers.json.txt': register() },
    held: { finding: 'register-removed' },
  },
  'a register renamed to another packet': {
    head: {
      [REGISTER]: null,
      'packet/P-2.blockers.json': register((made) => {
        made.packet = 'P-2';
        made.blockers = [one(made.blockers, 'B-OWNER')];
        made.options = [one(made.options, 'HOLD')];
      }),
    },
    held: { finding: 'register-removed' },
  },
  'a register moved, with one blocker removed': {
    head: {
      [REGISTER]: null,
      'elsewhere/P-1.blockers.json': register((made) => {
        made.blockers = [one(made.blockers, 'B-OWNER')];
        made.options = [one(made.options, 'HOLD')];
      }),
    },
    held: { finding: 'blocker-vanished' },
  },
  'a register replaced by a symbolic link': {
    plan: {
      prepare: (work) => {
        renameSync(join(work, REGISTER), join(work, 'packet/other.json'));
        symlinkSync('other.json', join(work, REGISTER));
      },
    },
    held: { problem: 'unsafe-path' },
  },
  'a register made unreadable': { head: { [REGISTER]: '{' }, held: { problem: 'not-json' } },
  'a packet renamed in its register': {
    head: edited((made) => {
      made.packet = 'P-2';
    }),
    held: { finding: 'register-changed' },
  },
  'a blocker that vanishes': {
    head: edited((made) => {
      made.blockers = [one(made.blockers, 'B-ROLLBACK')];
    }),
    held: { finding: 'blocker-vanished' },
  },
  'a blocker renamed': {
    head: edited(({ blockers }) => {
      one(blockers, 'B-OWNER').id = 'B-DONE';
    }),
    held: { finding: 'blocker-renamed' },
  },
  'a blocker duplicated, once closed': {
    head: edited(({ blockers }) => {
      blockers.push({ ...one(blockers, 'B-OWNER'), status: 'closed' });
    }),
    held: { problem: 'duplicate-id' },
  },
  'a blocker duplicated under an id in another case': {
    head: edited(({ blockers }) => {
      blockers.push({ ...one(blockers, 'B-OWNER'), id: 'b-owner', status: 'closed' });
    }),
    held: { problem: 'duplicate-id' },
  },
  'a blocker replaced by one with a look-alike id': {
    head: edited(({ blockers }) => {
      Object.assign(one(blockers, 'B-OWNER'), { id: 'B-\u041eWNER', status: 'closed' });
    }),
    held: { problem: 'look-alike-id' },
  },
  'a blocker closed without evidence': {
    head: closing('B-ROLLBACK'),
    held: { finding: 'blocker-closed-without-evidence' },
  },
  'a blocker closed on a file that is not sealed': {
    head: {
      'packet/rollback.json': EVIDENCE.rollback,
      ...closing('B-ROLLBACK', { path: 'rollback.json', schema: 'rollback' }),
    },
    held: { finding: 'blocker-closed-without-evidence' },
  },
  'a blocker closed on an absent file': {
    head: closing('B-ROLLBACK', { path: 'rollback.json', schema: 'rollback' }),
    held: { finding: 'blocker-closed-without-evidence' },
  },
  'a blocker closed on evidence that drifted': {
    base: sealed('rollback.json', EVIDENCE.brokenRollback),
    head: {
      'packet/rollback.json': EVIDENCE.rollback,
      ...closing('B-ROLLBACK', { path: 'rollback.json', schema: 'rollback' }),
    },
    held: { finding: 'blocker-closed-without-evidence', drifted: ['packet/rollback.json'] },
  },
  'a blocker closed on a rollback that restored something else': {
    base: sealed('rollback.json', EVIDENCE.brokenRollback),
    head: closing('B-ROLLBACK', { path: 'rollback.json', schema: 'rollback' }),
    held: { finding: 'blocker-closed-without-evidence' },
  },
  'a blocker closed on a dry run that mutated': {
    base: sealed('dry-run.json', EVIDENCE.mutatingDryRun),
    head: closing('B-ROLLBACK', { path: 'dry-run.json', schema: 'dry-run' }),
    held: { finding: 'blocker-closed-without-evidence' },
  },
  'a blocker closed on evidence of another kind': {
    base: sealed('dry-run.json', EVIDENCE.dryRun),
    head: closing('B-ROLLBACK', { path: 'dry-run.json', schema: 'rollback' }),
    held: { finding: 'blocker-closed-without-evidence' },
  },
  'a blocker closed on a schema that only the head has': {
    base: sealed('paper.json', '{"anything": "goes"}\n'),
    head: {
      'packet/lax.schema.json': '{}\n',
      ...closing('B-ROLLBACK', { path: 'paper.json', schema: 'lax.schema.json' }),
    },
    held: { finding: 'blocker-closed-without-evidence' },
  },
  'a blocker closed on a schema of the base that the head loosens': {
    base: {
      ...sealed('paper.json', '{"anything": "goes"}\n'),
      'packet/own.schema.json': json({ type: 'object', required: ['proof'] }),
    },
    head: {
      'packet/own.schema.json': '{}\n',
      ...closing('B-ROLLBACK', { path: 'paper.json', schema: 'own.schema.json' }),
    },
    held: { finding: 'blocker-closed-without-evidence' },
  },
  'a blocker closed where one of two evidence files matches': {
    base: sealed('rollback.json', EVIDENCE.rollback),
    head: closing(
      'B-ROLLBACK',
      { path: 'rollback.json', schema: 'rollback' },
      { path: 'dry-run.json', schema: 'dry-run' },
    ),
    held: { finding: 'blocker-closed-without-evidence' },
  },
  'a blocker closed by dropping the evidence that the base requires': {
    base: {
      ...sealed('rollback.json', EVIDENCE.brokenRollback),
      ...edited(({ blockers }) => {
        one(blockers, 'B-ROLLBACK').evidence = [{ path: 'rollback.json', schema: 'rollback' }];
      }),
    },
    head: closing('B-ROLLBACK', { path: 'decision.md' }),
    held: { finding: 'blocker-closed-without-evidence' },
  },
  'a blocker closed by dropping the schema that the base requires': {
    base: {
      ...sealed('rollback.json', EVIDENCE.brokenRollback),
      ...edited(({ blockers }) => {
        one(blockers, 'B-ROLLBACK').evidence = [{ path: 'rollback.json', schema: 'rollback' }];
      }),
    },
    head: closing('B-ROLLBACK', { path: 'rollback.json' }),
    held: { finding: 'blocker-closed-without-evidence' },
  },
  'a blocker with the status Closed, capitalised': {
    head: edited(({ blockers }) => {
      one(blockers, 'B-OWNER').status = 'Closed';
    }),
    held: { problem: 'schema-violation' },
  },
  'a blocker with the status closed, with a space': {
    head: edited(({ blockers }) => {
      one(blockers, 'B-OWNER').status = 'closed ';
    }),
    held: { problem: 'schema-violation' },
  },
  'a blocker with the status closed, with a homoglyph': {
    head: edited(({ blockers }) => {
      one(blockers, 'B-OWNER').status = 'cl\u043esed';
    }),
    held: { problem: 'schema-violation' },
  },
  'the default changed': {
    head: edited((made) => {
      made.default = 'EXECUTE';
    }),
    held: { relaxation: 'default-changed' },
  },
  'an option that requires fewer blockers': {
    head: edited(({ options }) => {
      one(options, 'EXECUTE').requires = [];
    }),
    held: { relaxation: 'option-requires' },
  },
  'an option that needs fewer grants': {
    head: edited(({ options }) => {
      one(options, 'EXECUTE').grants = ['permit'];
    }),
    held: { relaxation: 'option-grants' },
  },
  'a second register for the same packet': {
    head: {
      'other/P-1.blockers.json': register((made) => {
        made.options = [
          { id: 'HOLD', summary: 'Stay.', requires: [] },
          { id: 'EXECUTE', summary: 'Go.', requires: [] },
        ];
      }),
    },
    held: { finding: 'register-changed' },
  },
  'a grant that vanishes': {
    head: edited((made) => {
      made.grants = [one(made.grants, 'permit')];
      one(made.options, 'EXECUTE').grants = ['permit'];
    }),
    held: { finding: 'grant-vanished' },
  },
  'a grant without evidence': {
    head: edited(({ grants }) => {
      Object.assign(one(grants, 'permit'), { status: 'granted', by: 'owner' });
    }),
    held: { finding: 'grant-without-evidence' },
  },
  'a grant on a file that is not sealed': {
    head: { 'packet/permit.md': 'Granted.\n', ...granting({ id: 'permit', path: 'permit.md' }) },
    held: { finding: 'grant-without-evidence' },
  },
  'two grants on one evidence file': {
    base: sealed('permit.md', 'Granted.\n'),
    head: granting({ id: 'permit', path: 'permit.md' }, { id: 'cutover', path: 'permit.md' }),
    held: { finding: 'grant-without-evidence' },
  },
  'two grants on two copies of one evidence file': {
    base: { ...sealed('permit.md', 'Granted.\n'), ...sealed('cutover.md', 'Granted.\n') },
    head: granting({ id: 'permit', path: 'permit.md' }, { id: 'cutover', path: 'cutover.md' }),
    held: { finding: 'grant-without-evidence' },
  },
  'one grant given twice': {
    head: edited(({ grants }) => {
      grants.push({ ...one(grants, 'permit') });
    }),
    held: { problem: 'duplicate-id' },
  },
  'one grant that an option names twice': {
    head: edited(({ options }) => {
      one(options, 'EXECUTE').grants = ['permit', 'permit'];
    }),
    held: { problem: 'duplicate-id' },
  },
  'a grant without a grantor': {
    base: sealed('permit.md', 'Granted.\n'),
    head: edited(({ grants }) => {
      Object.assign(one(grants, 'permit'), {
        status: 'granted',
        evidence: [{ path: 'permit.md' }],
      });
    }),
    held: { problem: 'schema-violation' },
  },
};

describe('a pull request that weakens its register', () => {
  for (const [title, { held, ...attempt }] of Object.entries(ATTACKS)) {
    test(title, async () => {
      const seen = await attack(attempt);
      expectHeld(seen, held);
      expect(admissible(reportOf(seen)).filter((id) => id !== 'HOLD')).toEqual([]);
    });
  }
});

function admissible({ blockers }: Report): string[] {
  return (blockers?.options ?? []).filter((option) => option.admissible).map(({ id }) => id);
}

/** Everything closed and granted, on papers that the base has sealed, or on none yet. */
const PAPERS = ['rollback.json', 'owner.md', 'permit.md', 'cutover.md'] as const;
const CONTENTS: Readonly<Record<string, string>> = {
  'rollback.json': EVIDENCE.rollback,
  'owner.md': 'The owner says so.\n',
  'permit.md': 'The permit.\n',
  'cutover.md': 'The cutover.\n',
};

const papers: Files = {
  ...Object.fromEntries(PAPERS.map((name) => [`packet/${name}`, CONTENTS[name] ?? ''])),
  'packet/papers.seal.json': seal(CONTENTS),
};

function settle(made: RegisterJson): void {
  const evidence = (path: string, schema?: string) => [schema ? { path, schema } : { path }];
  const closed = { status: 'closed' };
  const granted = { status: 'granted', by: 'owner' };
  Object.assign(one(made.blockers, 'B-ROLLBACK'), closed, {
    evidence: evidence('rollback.json', 'rollback'),
  });
  Object.assign(one(made.blockers, 'B-OWNER'), closed, { evidence: evidence('owner.md') });
  Object.assign(one(made.grants, 'permit'), granted, { evidence: evidence('permit.md') });
  Object.assign(one(made.grants, 'cutover'), granted, { evidence: evidence('cutover.md') });
}

const settled = edited(settle);

describe('permitted changes of a register', () => {
  test('an option with everything closed and granted on the base is admissible', async () => {
    const seen = await attackInSight({
      base: { ...papers, ...settled },
      head: { 'packet/notes.md': 'x' },
    });
    expect(seen.outputs).toMatchObject({ verdict: 'pass', 'blockers-open': '0', decision: 'HOLD' });
    expect(admissible(reportOf(seen))).toEqual(['HOLD', 'REHEARSE', 'EXECUTE']);
    expect(seen.comments[0]).toContain('This gate selects nothing');
  });

  test('what a change itself closes and grants is named beside the option', async () => {
    const own = await attack({ head: { ...papers, ...settled } });
    const sealedBefore = await attack({ base: papers, head: settled });
    for (const seen of [own, sealedBefore]) {
      expect(seen.outputs).toMatchObject({ verdict: 'pass', 'blockers-open': '0' });
      const option = reportOf(seen).blockers?.options.find(({ id }) => id === 'EXECUTE');
      expect(option).toMatchObject({
        state: 'admissible-once-merged',
        admissible: false,
        because: [expect.stringContaining('rests on what this change closes')],
      });
      expect(seen.summary).toContain('admissible once merged. Rests on what this change closes');
    }
  });

  test('an option that only the head has is proposed, not admissible', async () => {
    const seen = await attack({
      head: edited(({ options }) => {
        options.push({ id: 'EXECUTE_NOW', summary: 'Go.', requires: [] });
      }),
    });
    expect(admissible(reportOf(seen))).toEqual(['HOLD']);
  });

  test('a register that only the head has is proposed: no option of it is admissible', async () => {
    const seen = await attack({
      head: {
        'other/Q.blockers.json': register((made) => {
          made.packet = 'Q';
          made.default = 'EXECUTE';
          one(made.options, 'EXECUTE').requires = [];
          one(made.options, 'EXECUTE').grants = [];
        }),
      },
    });
    const options = reportOf(seen).blockers?.options ?? [];
    const other = options.filter(({ register: path }) => path === 'other/Q.blockers.json');
    expect(other.map(({ state }) => state)).toEqual(other.map(() => 'not-admissible'));
    expect(other).not.toEqual([]);
    expect(seen.outputs.decision).toBe('HOLD');
  });

  test('the first register of a repository has no effect before it is merged', async () => {
    const seen = await attack({
      base: { [REGISTER]: null },
      head: edited((made) => {
        made.default = 'EXECUTE';
        one(made.options, 'EXECUTE').requires = [];
        one(made.options, 'EXECUTE').grants = [];
      }),
    });
    expect(admissible(reportOf(seen))).toEqual([]);
    expect(seen.outputs.decision).toBe('hold');
  });

  test('a blocker closed on sealed evidence that validates', async () => {
    const seen = await attack({
      base: sealed('rollback.json', EVIDENCE.rollback),
      head: closing('B-ROLLBACK', { path: 'rollback.json', schema: 'rollback' }),
    });
    expect(seen.outputs).toMatchObject({ verdict: 'pass', 'blockers-open': '1' });
  });

  test('a register moved within the pattern is compared with itself', async () => {
    const moved = { [REGISTER]: null, 'elsewhere/P-1.blockers.json': register() };
    const seen = await attack({ head: moved });
    expect(seen.outputs).toMatchObject({ verdict: 'pass', 'blockers-open': '2' });
  });

  test('open blockers fail a pull request into a production branch', async () => {
    const attempt: Attack = {
      head: { 'packet/notes.md': 'x' },
      plan: { baseRef: 'release/2.4' },
    };
    expectHeld(await attack(attempt), { finding: 'open-blockers' });
    const never = { ...attempt, step: { inputs: { 'block-on-open': 'never' } } };
    expect((await attack(never)).outputs.verdict).toBe('pass');
    const elsewhere = { ...attempt, step: { inputs: { 'production-branches': 'live' } } };
    expect((await attack(elsewhere)).outputs.verdict).toBe('pass');
    const always = { head: attempt.head ?? {}, step: { inputs: { 'block-on-open': 'always' } } };
    expectHeld(await attack(always), { finding: 'open-blockers' });
  });
});

/** `record.json` is locked while B-OWNER is not closed. */
const locked = edited(({ blockers }) => {
  one(blockers, 'B-OWNER').locks = ['record.json'];
});
const RESEALED = seal({ ...SEALED, 'record.json': '{}\n' }, { closed: ['evidence/**'] });
const allow = { inputs: { reseal: 'allow' } };

const LOCKS: Readonly<Record<string, Attack>> = {
  'a locked file resealed, though the policy allows it': {
    head: { 'packet/record.json': '{}\n', [SEAL]: RESEALED },
    step: allow,
  },
  'a locked file resealed, though a reviewer approved it': {
    head: { 'packet/record.json': '{}\n', [SEAL]: RESEALED },
    before: (scene) => scene.review({ author: 'wren', state: 'APPROVED' }, 'write'),
  },
  'a lock removed in the change that reseals': {
    head: { 'packet/record.json': '{}\n', [SEAL]: RESEALED, [REGISTER]: register() },
    step: allow,
  },
  'a blocker closed in the change that reseals what it locks': {
    base: sealed('owner.md', 'The owner says so.\n'),
    head: {
      'packet/record.json': '{}\n',
      [SEAL]: RESEALED,
      ...closing('B-OWNER', { path: 'owner.md' }),
    },
    step: allow,
  },
  'a locked file removed from its seal': {
    head: { 'packet/record.json': '{}\n', [SEAL]: seal({ 'decision.md': DECISION }) },
    step: allow,
  },
  'the seal of a locked file deleted': {
    base: { 'packet/other.md': 'x\n', 'packet/other.seal.json': seal({ 'other.md': 'x\n' }) },
    head: { 'packet/record.json': '{}\n', [SEAL]: null },
    step: allow,
  },
  'the root of a locked file\u2019s seal moved away': {
    head: {
      'copy/decision.md': DECISION,
      'copy/record.json': RECORD,
      'packet/record.json': '{}\n',
      [SEAL]: seal(SEALED, { root: 'copy' }),
    },
    step: allow,
  },
};

describe('a file that an open blocker locks', () => {
  for (const [title, attempt] of Object.entries(LOCKS)) {
    test(title, async () => {
      const seen = await attack({ ...attempt, base: { ...locked, ...attempt.base } });
      expectHeld(seen, { finding: 'locked-resealed' });
    });
  }

  test('is resealed once the blocker is closed on the base', async () => {
    const seen: Seen = await attack({
      base: {
        ...sealed('owner.md', 'The owner says so.\n'),
        ...edited(({ blockers }) => {
          Object.assign(one(blockers, 'B-OWNER'), {
            status: 'closed',
            evidence: [{ path: 'owner.md' }],
            locks: ['record.json'],
          });
        }),
      },
      head: { 'packet/record.json': '{}\n', [SEAL]: RESEALED },
      step: allow,
    });
    expect(seen.outputs.verdict).toBe('pass');
  });
});
