import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/core/report.ts';
import { fix7Packet } from '../../src/demo/packet.ts';
import type { Files } from '../../src/demo/sandbox.ts';
import { expectHeld, type Held } from './attack.fixture.ts';
import {
  EVIDENCE,
  type EvidenceJson,
  json,
  one,
  type RegisterJson,
  seal,
  WORKFLOW,
} from './packet.fixture.ts';
import { reportOf, Scene, type Seen } from './scene.fixture.ts';

/**
 * docs/walk-fix7-p0.md, walked: from seven open blockers to the one state in
 * which execution becomes admissible. Every step is a pull request of its own
 * into what the step before has merged, and each has a near miss that is held.
 */

const FOLDER = 'packet';
const REGISTER = `${FOLDER}/FIX7-P0.blockers.json`;
const DELIVERED = `${FOLDER}/evidence/delivered.seal.json`;
const GRANTED = `${FOLDER}/grants/granted.seal.json`;
const GRANTS = ['QT001-apply', 'permit', 'activation', 'repoint', 'cutover'] as const;
const EXECUTION = 'AUTHORIZE_PRODUCTION_EXECUTION';

/** What each blocker is closed on; a paper without a schema is one that only people can read. */
const CLOSINGS: Readonly<Record<string, readonly EvidenceJson[]>> = {
  'FIX7-P0-OPERATOR-INPUT-1': [
    { path: 'evidence/clone-provenance.json', schema: 'clone-provenance' },
    { path: 'evidence/schema-compatibility.json', schema: 'schema-compatibility' },
  ],
  'FIX7-P0-DRYRUN-PROD-ROLLBACK-1': [
    { path: 'evidence/dry-run.json', schema: 'dry-run' },
    { path: 'evidence/rollback.json', schema: 'rollback' },
  ],
  'FIX7-P0-PROD-CI-SCOPE-1': [{ path: 'evidence/ci-scope.md' }],
  'FIX7-P0-PROD-BIRTH-SURFACE-1': [{ path: 'evidence/birth-surface.md' }],
  'FIX7-P0-PROD-OPT4-1': [{ path: 'evidence/opt4.md' }],
  'FIX7-P0-PLAN-REALRUN-1': [{ path: 'evidence/real-run.md' }],
  'FIX7-P0-PLAN-SEPARATE-AUTH-1': [{ path: 'evidence/separate-auth.md' }],
};

/** The papers by their paths in `packet/evidence/`. */
const PAPERS: Readonly<Record<string, string>> = {
  'clone-provenance.json': EVIDENCE.cloneProvenance,
  'schema-compatibility.json': EVIDENCE.schemaCompatibility,
  'dry-run.json': EVIDENCE.dryRun,
  'rollback.json': EVIDENCE.rollback,
  'ci-scope.md': 'The gate ran on trial in a branch that is not production, and was reviewed.\n',
  'birth-surface.md': 'Where production objects come into being, and what of it is in scope.\n',
  'opt4.md': 'OPT-4, for production, explicitly.\n',
  'real-run.md': 'REAL_RUN is granted, separately.\n',
  'separate-auth.md': 'Each of the five is granted by an act of its own.\n',
};

const grantPaper = (id: string): string => `The owner grants ${id}, and nothing else.\n`;

const deliver = (papers: Readonly<Record<string, string>>): Files => ({
  ...Object.fromEntries(
    Object.entries(papers).map(([name, text]) => [`${FOLDER}/evidence/${name}`, text]),
  ),
  [DELIVERED]: seal(papers),
});

const giveGrants = (ids: readonly string[], paper: (id: string) => string = grantPaper): Files => ({
  ...Object.fromEntries(ids.map((id) => [`${FOLDER}/grants/${id}.md`, paper(id)])),
  [GRANTED]: seal(Object.fromEntries(ids.map((id) => [`${id}.md`, paper(id)]))),
});

/** The register of the packet as it stands, changed. */
class Walk {
  #register: RegisterJson = JSON.parse((fix7Packet()[REGISTER] ?? '').toString());
  readonly scene: Scene;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  register(change: (made: RegisterJson) => void): Files {
    const made: RegisterJson = structuredClone(this.#register);
    change(made);
    return { [REGISTER]: json(made) };
  }

  /** A pull request that is only tried: what the gate says of it, and then it is taken back. */
  async attempt(files: Files, inputs: Readonly<Record<string, string>> = {}): Promise<Seen> {
    const { scene } = this;
    scene.git('checkout', '--quiet', '-B', scene.request.headRef, scene.request.baseRef);
    scene.push(files, 'Attempt');
    return await scene.run({ inputs: { comment: 'false', ...inputs } });
  }

  /** A near miss: held, and execution is as far away as it was. */
  async held(files: Files, by: Held): Promise<void> {
    const seen = await this.attempt(files);
    expectHeld(seen, by);
    expect(admissible(reportOf(seen))).toEqual(['HOLD_PRODUCTION']);
  }

  /** A sound step: it passes, is merged, and the next one starts from there. */
  async merged(files: Files): Promise<Report> {
    const seen = await this.attempt(files);
    expect([seen.outputs.verdict, seen.log]).toEqual(['pass', seen.log]);
    const { scene } = this;
    const { baseRef, headRef, mergeSha } = scene.request;
    scene.git('checkout', '--quiet', '-B', baseRef, mergeSha);
    scene.git('push', '--quiet', scene.request.origin, `${baseRef}:refs/heads/${baseRef}`);
    scene.git('checkout', '--quiet', '-B', headRef, baseRef);
    scene.request = { ...scene.request, baseSha: mergeSha };
    const text = files[REGISTER];
    if (text != null) this.#register = JSON.parse(text.toString());
    return reportOf(seen);
  }

  /** What a pull request that touches nothing sees: the state that is merged. */
  async state(): Promise<Report> {
    return reportOf(await this.attempt({ 'README.md': 'Nothing to see.\n' }));
  }
}

function admissible({ blockers }: Report): string[] {
  return (blockers?.options ?? []).filter((option) => option.admissible).map(({ id }) => id);
}

const close =
  (id: string, evidence: readonly EvidenceJson[] = CLOSINGS[id] ?? []) =>
  ({ blockers }: RegisterJson): void => {
    Object.assign(one(blockers, id), { status: 'closed', evidence });
  };

const grant =
  (id: string, path = `grants/${id}.md`) =>
  ({ grants }: RegisterJson): void => {
    Object.assign(one(grants, id), { status: 'granted', by: 'owner', evidence: [{ path }] });
  };

describe('FIX7-P0, from seven open blockers to the one admissible state', () => {
  let walk: Walk;

  beforeAll(async () => {
    const scene = await Scene.open({
      baseRef: 'gate-trial',
      base: fix7Packet(),
      head: { [WORKFLOW]: 'on: pull_request\n' },
    });
    walk = new Walk(scene);
  });

  afterAll(async () => {
    expect(walk.scene.github.violations).toEqual([]);
    await walk.scene[Symbol.asyncDispose]();
  });

  test('1. seven open blockers, and the gate is added on trial', async () => {
    await walk.held(
      { [WORKFLOW]: 'on: pull_request\n', 'packet/contacts.md': 'nobody\n' },
      { drifted: ['packet/contacts.md'] },
    );
    const inProduction = { 'production-branches': 'gate-trial' };
    expectHeld(await walk.attempt({ [WORKFLOW]: 'on: pull_request\n' }, inProduction), {
      finding: 'open-blockers',
    });
    const trial = await walk.merged({ [WORKFLOW]: 'on: pull_request\n' });
    expect(trial.findings.map(({ code }) => code)).toContain('gate-trial');
    expect(trial.blockers).toMatchObject({ total: 7, open: 7, default: 'HOLD_PRODUCTION' });
    expect(admissible(trial)).toEqual(['HOLD_PRODUCTION']);
  }, 120_000);

  test('2. the register names the evidence that closes each blocker', async () => {
    await walk.held(
      walk.register((made) => {
        made.blockers = made.blockers.filter(({ id }) => id !== 'FIX7-P0-PLAN-REALRUN-1');
      }),
      { finding: 'blocker-vanished' },
    );
    const asked = await walk.merged(
      walk.register(({ blockers }) => {
        for (const blocker of blockers) blocker.evidence = [...(CLOSINGS[blocker.id] ?? [])];
      }),
    );
    expect(asked.blockers?.open).toBe(7);
    // What is required now is required of the next change as well.
    await walk.held(
      walk.register((made) => {
        made.options = made.options.filter(({ id }) => id !== EXECUTION);
      }),
      { relaxation: 'option-removed' },
    );
    await walk.held(
      walk.register(({ blockers }) => {
        delete one(blockers, 'FIX7-P0-DRYRUN-PROD-ROLLBACK-1').evidence;
      }),
      { relaxation: 'evidence-removed' },
    );
    await walk.held(
      walk.register(({ blockers }) => {
        one(blockers, 'FIX7-P0-PROD-OPT4-1').gate = 'any OPT-4';
      }),
      { relaxation: 'gate-changed' },
    );
  }, 120_000);

  test('2b. another register under a confusable packet', async () => {
    const free = (packet: string): Files => ({
      'packet/second.blockers.json': json({
        version: 1,
        packet,
        default: 'HOLD_PRODUCTION',
        options: [
          { id: 'HOLD_PRODUCTION', summary: 'Hold.', requires: [] },
          { id: EXECUTION, summary: 'Execute.', requires: [] },
        ],
        blockers: [{ id: 'B-1', status: 'open', actors: ['owner'], gate: 'none' }],
      }),
    });
    for (const packet of ['FIX7\u2011P0', 'FIX7-\u04200']) {
      await walk.held(free(packet), { problem: 'look-alike-id' });
    }
  }, 120_000);

  test('3. the evidence is added, and sealed', async () => {
    await walk.held(
      { ...deliver(PAPERS), 'packet/evidence/rollback.json': EVIDENCE.brokenRollback },
      { drifted: ['packet/evidence/rollback.json'] },
    );
    const delivered = await walk.merged(deliver(PAPERS));
    expect(delivered.counts.sealed).toBe(6 + Object.keys(PAPERS).length);
    expect(delivered.blockers?.open).toBe(7);
  }, 120_000);

  test('4. the blockers are closed one by one', async () => {
    let open = 7;
    const options: number[] = [];
    for (const id of Object.keys(CLOSINGS)) {
      await walk.held(walk.register(close(id, [{ path: 'evidence/nothing.json' }])), {
        finding: 'blocker-closed-without-evidence',
      });
      const closed = await walk.merged(walk.register(close(id)));
      open -= 1;
      expect(closed.blockers?.open).toBe(open);
      options.push(admissible(closed).length);
    }
    expect(options).toEqual([1, 1, 1, 2, 2, 3, 3]);
    const allClosed = await walk.state();
    expect(admissible(allClosed)).toEqual([
      'HOLD_PRODUCTION',
      'AUTHORIZE_PRODUCTION_DRYRUN_ONLY',
      'AUTHORIZE_PRODUCTION_REALRUN_PRECHECK_ONLY',
    ]);
    expect(allClosed.blockers?.options.at(-1)?.because).toEqual([
      '5 grants missing: QT001-apply, permit, activation, repoint, cutover',
    ]);
  }, 120_000);

  test('5. four grants, each on its own evidence file', async () => {
    const five = walk.register((made) => {
      for (const id of GRANTS) grant(id)(made);
    });
    await walk.held(
      { ...five, ...giveGrants(GRANTS, () => 'The owner grants it all.\n') },
      {
        finding: 'grant-without-evidence',
      },
    );
    for (const id of GRANTS.slice(0, 4)) {
      const given = GRANTS.slice(0, GRANTS.indexOf(id) + 1);
      await walk.held(walk.register(grant(id, 'nobody.md')), {
        finding: 'grant-without-evidence',
      });
      await walk.merged({ ...giveGrants(given), ...walk.register(grant(id)) });
    }
    const four = await walk.state();
    expect(admissible(four)).not.toContain(EXECUTION);
    expect(four.blockers?.options.at(-1)?.because).toEqual(['1 grant missing: cutover']);
  }, 120_000);

  test('6. the fifth grant makes execution admissible', async () => {
    await walk.held(
      { ...giveGrants(GRANTS.slice(0, 4)), ...walk.register(grant('cutover', 'grants/permit.md')) },
      { finding: 'grant-without-evidence' },
    );
    const last = await walk.merged({ ...giveGrants(GRANTS), ...walk.register(grant('cutover')) });
    expect(admissible(last)).not.toContain(EXECUTION);
    expect(last.blockers?.options.at(-1)).toMatchObject({
      state: 'admissible-once-merged',
      because: ['rests on what this change closes, grants or relaxes: cutover'],
    });
    const end = await walk.state();
    expect(admissible(end)).toEqual(end.blockers?.options.map(({ id }) => id));
    expect(end.blockers).toMatchObject({ total: 7, open: 0, default: 'HOLD_PRODUCTION' });
  }, 120_000);

  test('7. drift, reopening and revocation block it again', async () => {
    await walk.held(
      { 'packet/evidence/rollback.json': EVIDENCE.brokenRollback },
      { finding: 'blocker-closed-without-evidence', drifted: ['packet/evidence/rollback.json'] },
    );
    for (const undo of [
      ({ blockers }: RegisterJson) => {
        one(blockers, 'FIX7-P0-PROD-OPT4-1').status = 'open';
      },
      ({ grants }: RegisterJson) => {
        Object.assign(one(grants, 'permit'), { status: 'open' });
      },
    ]) {
      const undone = await walk.attempt(walk.register(undo));
      expect(undone.outputs.verdict).toBe('pass');
      expect(admissible(reportOf(undone))).not.toContain(EXECUTION);
    }
  }, 120_000);
});
