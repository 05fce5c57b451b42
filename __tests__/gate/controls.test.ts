import { beforeAll, describe, expect, test } from '@jest/globals';
import { problem } from '../../src/core/problem.ts';
import { CONTROL_PARTS, type Report } from '../../src/core/report.ts';
import { parseEvidence } from '../../src/formats/evidence.ts';
import { NOTHING_JUDGED } from '../../src/gate/assemble.ts';
import type { Expectation } from '../../src/gate/controls/control.ts';
import { type JudgeChange, runControls } from '../../src/gate/controls/controls.ts';
import { rollback } from '../../src/gate/controls/packet.ts';
import { controlsOf } from '../../src/gate/controls/parts.ts';
import { type Judgement, judge } from '../../src/gate/judge.ts';

let CONTROLS: readonly Expectation[] = [];
let ALL_BUT_SOUND: readonly string[] = [];

beforeAll(async () => {
  const sheets = (await Promise.all(CONTROL_PARTS.map(controlsOf))).flat();
  CONTROLS = sheets.flatMap(({ expectations }) => expectations);
  ALL_BUT_SOUND = CONTROLS.map(({ name }) => name)
    .filter((name) => !SOUND.includes(name))
    .sort();
});

/** The names of the controls that a gate with one thing broken does not catch. */
async function missedBy(change: (judgement: Judgement) => Judgement): Promise<readonly string[]> {
  const broken: JudgeChange = async (options, ports) => change(await judge(options, ports));
  return passedBy(broken);
}

async function passedBy(judgeWith: JudgeChange): Promise<string[]> {
  const results = await runControls(CONTROL_PARTS, judgeWith);
  return results.flatMap(({ passed }) => passed);
}

const namesOf = (...fields: readonly string[]): string[] =>
  CONTROLS.filter(({ expected }) => fields.some((field) => field in expected))
    .map(({ name }) => name)
    .sort();

const FAILING: Report['findings'][number] = {
  code: 'seal-new',
  severity: 'fail',
  message: 'x',
  file: null,
  line: null,
  remedy: null,
};

const SOUND = ['sound change', 'sound files', 'sound register'];

test('this gate catches each of its controls', async () => {
  const results = await runControls();
  expect(results.flatMap(({ passed }) => passed)).toEqual([]);
  expect(results.flatMap(({ names }) => names)).toEqual(CONTROLS.map(({ name }) => name));
  expect(results.map(({ part }) => part)).toEqual([...CONTROL_PARTS]);
});

test('the evidence of a control is valid, or wrong only in its digest', () => {
  const read = (text: string) => parseEvidence(Buffer.from(text), 'proof.json', 'rollback');
  expect(read(rollback())).toMatchObject({ ok: true });
  const wrong = read(rollback('b'.repeat(64)));
  expect(wrong.ok ? [] : wrong.problems.map(({ message }) => message.split(' ')[0])).toEqual([
    'restored.sha256',
  ]);
});

test('their names are unique, and they cover every kind of expectation', () => {
  expect(new Set(CONTROLS.map(({ name }) => name)).size).toBe(CONTROLS.length);
  // The floor: seven drifts and ten bad inputs.
  expect(namesOf('cause', 'mismatch').length).toBeGreaterThanOrEqual(7);
  expect(namesOf('problem').length).toBeGreaterThanOrEqual(10);
  expect(namesOf('reseal').length).toBeGreaterThanOrEqual(3);
  expect(namesOf('finding').length).toBeGreaterThanOrEqual(6);
  expect(namesOf('verdict')).toEqual(SOUND);
});

describe('a gate with one defect', () => {
  const matching = (judgement: Judgement): Judgement => ({
    ...judgement,
    counts: { ...judgement.counts, matching: judgement.counts.sealed, drifted: 0 },
    files: judgement.files.map((file) => ({ ...file, status: 'match', causes: [], mismatch: [] })),
  });

  test('that counts every file as a match misses each drift', async () => {
    const missed = await missedBy(matching);
    expect(missed).toEqual(expect.arrayContaining(namesOf('cause', 'mismatch')));
  });

  test('that names no cause misses each cause', async () => {
    const missed = await missedBy((judgement) => ({
      ...judgement,
      files: judgement.files.map((file) => ({ ...file, causes: [] })),
    }));
    expect([...missed].sort()).toEqual(namesOf('cause'));
  });

  test.each(['sha256', 'bytes'] as const)(
    'that does not compare %s misses that mismatch',
    async (fact) => {
      const missed = await missedBy((judgement) => ({
        ...judgement,
        files: judgement.files.map((file) => ({
          ...file,
          mismatch: file.mismatch.filter((each) => each !== fact),
        })),
      }));
      const wanted = CONTROLS.filter(
        ({ expected }) => 'mismatch' in expected && expected.mismatch === fact,
      );
      expect([...missed].sort()).toEqual(wanted.map(({ name }) => name).sort());
      expect(wanted.length).toBeGreaterThan(0);
    },
  );

  test('that makes every option admissible misses each control on options', async () => {
    const missed = await missedBy((judgement) => ({
      ...judgement,
      blockers: judgement.blockers && {
        ...judgement.blockers,
        options: judgement.blockers.options.map((option) => ({ ...option, admissible: true })),
      },
    }));
    expect(namesOf('held').length).toBeGreaterThan(0);
    expect([...missed].sort()).toEqual(namesOf('held'));
  });

  test('that drops problems misses each bad input', async () => {
    const missed = await missedBy((judgement) => ({ ...judgement, problems: [] }));
    expect([...missed].sort()).toEqual(namesOf('problem'));
  });

  test('that finds no change of a seal misses each', async () => {
    const missed = await missedBy((judgement) => ({ ...judgement, reseals: [] }));
    expect([...missed].sort()).toEqual(namesOf('reseal'));
  });

  test('that allows what it should refuse misses each refusal', async () => {
    const missed = await missedBy((judgement) => ({
      ...judgement,
      reseals: judgement.reseals.map((reseal) => ({ ...reseal, decision: 'allowed' })),
    }));
    expect([...missed].sort()).toEqual(namesOf('reseal'));
  });

  test('that finds no relaxation misses each, and so does one that allows them', async () => {
    const none = await missedBy((judgement) => ({ ...judgement, relaxations: [] }));
    expect([...none].sort()).toEqual(namesOf('relaxation'));
    const allowed = await missedBy((judgement) => ({
      ...judgement,
      relaxations: judgement.relaxations.map((each) => ({ ...each, decision: 'allowed' })),
    }));
    expect([...allowed].sort()).toEqual(namesOf('relaxation'));
    expect(namesOf('relaxation').length).toBeGreaterThan(0);
    const beside = await missedBy((judgement) => ({
      ...judgement,
      relaxations: judgement.relaxations.map((each) => ({ ...each, decision: 'allowed' })),
      findings: [...judgement.findings, FAILING],
    }));
    expect([...beside].sort()).toEqual([...namesOf('relaxation'), ...SOUND].sort());
  });

  test('that changes the names misses each of them', async () => {
    const missed = await missedBy((judgement) => ({
      ...judgement,
      problems: judgement.problems.map((each) => ({ ...each, code: 'defect' })),
      files: judgement.files.map((each) => ({
        ...each,
        causes: each.causes.map((cause) => ({ ...cause, id: 'edited' })),
      })),
      reseals: judgement.reseals.map((each) => ({ ...each, kind: 'seal-moved' })),
      relaxations: judgement.relaxations.map((each) => ({ ...each, kind: 'register-replaced' })),
    }));
    expect([...missed].sort()).toEqual(namesOf('problem', 'cause', 'reseal', 'relaxation'));
  });

  test('that names another file misses each control that names its file', async () => {
    const missed = await missedBy((judgement) => ({
      ...judgement,
      problems: judgement.problems.map((each) => ({ ...each, file: null })),
      reseals: judgement.reseals.map((each) => ({ ...each, seal: '' })),
      relaxations: judgement.relaxations.map((each) => ({ ...each, register: '' })),
      findings: judgement.findings.map((each) => ({ ...each, file: null })),
    }));
    const beside = CONTROLS.filter(
      ({ folder, expected }) =>
        folder !== '' &&
        ['problem', 'reseal', 'relaxation', 'finding'].some((field) => field in expected),
    );
    expect([...missed].sort()).toEqual(beside.map(({ name }) => name).sort());
  });

  test('that judges nothing misses all but bad inputs and controls on options', async () => {
    const missed = await missedBy((judgement) => ({
      ...judgement,
      problems: [...judgement.problems, problem('defect', 'x', 'y')],
    }));
    const others = namesOf('problem', 'held');
    const expected = CONTROLS.map(({ name }) => name).filter((name) => !others.includes(name));
    expect([...missed].sort()).toEqual(expected.sort());
  });

  test('that only notes what should fail misses each finding', async () => {
    const missed = await missedBy((judgement) => ({
      ...judgement,
      findings: judgement.findings.map((finding) => ({ ...finding, severity: 'note' })),
    }));
    expect([...missed].sort()).toEqual(namesOf('finding'));
  });

  test('that drops one kind of finding misses exactly the controls of that kind', async () => {
    const kinds = new Set(
      CONTROLS.flatMap(({ expected }) => ('finding' in expected ? [expected.finding] : [])),
    );
    for (const kind of kinds) {
      const missed = await missedBy((judgement) => ({
        ...judgement,
        findings: judgement.findings.filter(({ code }) => code !== kind),
      }));
      const wanted = CONTROLS.filter(
        ({ expected }) => 'finding' in expected && expected.finding === kind,
      );
      expect([kind, [...missed].sort()]).toEqual([kind, wanted.map(({ name }) => name).sort()]);
    }
  });

  test('that fails everything misses the valid inputs', async () => {
    const missed = await missedBy((judgement) => ({
      ...judgement,
      findings: [...judgement.findings, FAILING],
    }));
    expect(missed).toEqual(expect.arrayContaining(SOUND));
  });

  test('that throws misses everything', async () => {
    const passed = await passedBy(async () => {
      throw new Error('broken');
    });
    expect(passed.sort()).toEqual([...ALL_BUT_SOUND, ...SOUND].sort());
  });

  test('that passes everything misses everything but the valid inputs', async () => {
    const counts = { sealed: 1, matching: 1, drifted: 0, bytes: 1 };
    const sound: Judgement = { ...NOTHING_JUDGED, counts };
    const passed = await passedBy(async () => sound);
    expect(passed.sort()).toEqual(ALL_BUT_SOUND);
  });
});
