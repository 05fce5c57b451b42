import { describe, expect, test } from '@jest/globals';
import { CONTROL_PARTS, type ControlPart } from '../../../src/core/report.ts';
import type { Expectation, Sheet } from '../../../src/gate/controls/control.ts';
import { sourceOf } from '../../../src/gate/controls/packet.ts';
import { controlsOf } from '../../../src/gate/controls/parts.ts';
import { type Judgement, judge } from '../../../src/gate/judge.ts';
import { gateOptions, ports } from '../gate.fixture.ts';
import { OUTCOMES } from './outcomes.ts';
import { OF_REGISTERS } from './register-outcomes.ts';

/** All that the gate says of one control: a control that shows more than its own reason is none. */
function outcomeOf({ folder, expected }: Expectation, judgement: Judgement): string[] {
  const within = (path: string | null) => (path ?? '').startsWith(folder);
  const shown = (path: string | null) => path?.slice(folder.length) ?? '(no file)';
  const { problems, files, reseals, relaxations, findings, blockers } = judgement;
  const [matching, others] = [true, false].map((matches) =>
    files.filter(({ path, status }) => within(path) && (status === 'match') === matches),
  );
  const evidence = (blockers?.items ?? []).filter(({ register }) => within(register));
  const held = 'held' in expected ? expected.held : null;
  return [
    (matching ?? []).map(({ path }) => `${shown(path)} matches`).join(', '),
    ...problems
      .filter(({ file }) => within(file))
      .map(({ code, file }) => `${code} ${shown(file)}`),
    ...(others ?? []).map(({ path, status, trust, mismatch, causes }) =>
      [shown(path), status, trust, ...mismatch, ...causes.map(({ id }) => id)].join(' '),
    ),
    ...reseals
      .filter(({ seal }) => within(seal))
      .map(({ kind, path, decision }) => `${decision} ${kind} ${shown(path)}`),
    ...relaxations
      .filter(({ register }) => within(register))
      .map(({ kind, subject, decision }) => `${decision} ${kind} ${subject.replace(folder, '')}`),
    ...findings
      .filter(({ file, severity }) => within(file) && severity === 'fail')
      .map(({ code, file }) => `${code} ${shown(file)}`),
    ...evidence.flatMap((blocker) =>
      blocker.evidence.map(
        ({ path, because }) => `${blocker.id}: ${shown(path)}: ${because.split(': ')[0]}`,
      ),
    ),
    ...(blockers?.grants ?? [])
      .filter(({ register }) => within(register))
      .filter(({ status }) => status === 'granted')
      .map(({ id, counts }) => `${id} granted, ${counts ? 'counts' : 'counts for nothing'}`),
    ...(blockers?.options ?? [])
      .filter(({ id }) => id === held)
      .map(({ id, state }) => `${id} ${state}`),
  ].filter((line) => line !== '');
}

async function outcomes(sheet: Sheet): Promise<[string, string[]][]> {
  const { base, head, options, expectations } = sheet;
  const judgement = await judge(
    gateOptions({ targetBranch: null, searchCauses: false, ...options }),
    { ...ports(null, {}), head: sourceOf(head), base: base === null ? null : sourceOf(base) },
  );
  return expectations.map((each) => [each.name, outcomeOf(each, judgement)]);
}

describe.each(CONTROL_PARTS.map((part): [ControlPart] => [part]))('the controls of %s', (part) => {
  test('have the expected outcome, and no other', async () => {
    const found: [string, string[]][] = [];
    for (const sheet of await controlsOf(part)) found.push(...(await outcomes(sheet)));
    expect(found).toEqual({ ...OUTCOMES, registers: OF_REGISTERS }[part]);
  });
});
