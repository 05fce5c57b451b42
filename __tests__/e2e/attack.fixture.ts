import { expect } from '@jest/globals';
import type { ProblemCode } from '../../src/core/problem.ts';
import type { FindingCode, ResealKind } from '../../src/core/report.ts';
import type { RelaxationKind } from '../../src/core/report-blockers.ts';
import type { PullRequestPlan } from '../../src/demo/sample-pull-request.ts';
import type { Files } from '../../src/demo/sandbox.ts';
import { BASE, EDITED, SEAL, seal } from './packet.fixture.ts';
import { reportOf, Scene, type Seen, type Step } from './scene.fixture.ts';

export interface Attack {
  /** What the head changes in the packet of `BASE`. */
  readonly head?: Files;
  /** What the base holds besides, or instead. */
  readonly base?: Files;
  readonly plan?: Partial<PullRequestPlan>;
  readonly step?: Step;
  /** Done to the scene before the gate runs. */
  readonly before?: (scene: Scene) => void | Promise<void>;
}

/** The decision is edited, and nothing else. */
export const DRIFT: Attack = { head: { 'packet/decision.md': EDITED } };

export async function sceneOf({ head = {}, base = {}, plan = {} }: Attack): Promise<Scene> {
  return Scene.open({ base: { ...BASE, ...base }, head, ...plan });
}

/** Opens the attacking pull request, runs the packaged action once, and cleans up. */
export async function attack(attempt: Attack): Promise<Seen> {
  await using scene = await sceneOf(attempt);
  await attempt.before?.(scene);
  const { inputs, ...step } = attempt.step ?? {};
  // The summary is the same document; the comment costs a second of GitHub's write limit.
  return await scene.run({ ...step, inputs: { comment: 'false', ...inputs } });
}

/** The same, and the comment is posted. */
export function attackInSight(attempt: Attack): Promise<Seen> {
  return attack({
    ...attempt,
    step: { ...attempt.step, inputs: { comment: 'true', ...attempt.step?.inputs } },
  });
}

/** A branch that seals nothing of what `main` seals: a base that would let anything pass. */
export function weakBranch(scene: Scene, name = 'weak'): string {
  scene.git('checkout', '--quiet', '-B', name, scene.request.baseSha);
  const files = { [SEAL]: seal({ 'notes.md': 'Not sealed.\n' }) };
  const weak = scene.sandbox.commit(scene.request.work, 'Seal less', files);
  scene.git('checkout', '--quiet', scene.request.headRef);
  return weak;
}

export interface Held {
  readonly reseal?: ResealKind;
  readonly relaxation?: RelaxationKind;
  readonly finding?: FindingCode;
  readonly problem?: ProblemCode;
  /** Paths that the report names as drifted. */
  readonly drifted?: readonly string[];
}

/** An attack, and the reason that it is refused for. */
export type HeldAttack = Attack & { readonly held: Held };

/** The attack did not pass, for the reason it had to be caught for. */
export function expectHeld(
  seen: Seen,
  { reseal, relaxation, finding, problem, drifted }: Held,
): void {
  const report = reportOf(seen);
  const facts = {
    verdict: report.verdict,
    refused: report.reseals
      .filter(({ decision }) => decision === 'refused')
      .map(({ kind }) => kind),
    relaxed: report.relaxations
      .filter(({ decision }) => decision === 'refused')
      .map(({ kind }) => kind),
    failing: report.findings.filter(({ severity }) => severity === 'fail').map(({ code }) => code),
    problems: report.problems.map(({ code }) => code),
    drifted: report.files.filter(({ status }) => status !== 'match').map(({ path }) => path),
  };
  expect(facts).toMatchObject({ verdict: problem === undefined ? 'fail' : 'error' });
  expect(seen.status).toBe(1);
  if (reseal !== undefined) expect(facts.refused).toContain(reseal);
  if (relaxation !== undefined) expect(facts.relaxed).toContain(relaxation);
  if (finding !== undefined) expect(facts.failing).toContain(finding);
  if (problem !== undefined) expect(facts.problems).toContain(problem);
  if (drifted !== undefined) expect(facts.drifted).toEqual(drifted);
}
