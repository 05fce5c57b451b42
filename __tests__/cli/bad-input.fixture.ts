import { expect } from '@jest/globals';
import { NOTHING_CHECKED } from '../../src/action/nothing-checked.ts';
import { PROBLEM_CODES, type ProblemCode } from '../../src/core/problem.ts';
import type { Report } from '../../src/core/report.ts';
import { assemble, NOTHING_JUDGED } from '../../src/gate/assemble.ts';
import type { GateOptions } from '../../src/gate/contract.ts';
import { judge } from '../../src/gate/judge.ts';
import { problemOf } from '../../src/gate.ts';
import { terminalText } from '../../src/render/terminal.ts';
import { gateOptions, ports, RUN, type Tree } from '../gate/gate.fixture.ts';

export type Content = string | Uint8Array;

/** Input that cannot be judged: its name, the tree that has it, and the problem at its place. */
export interface BadCase {
  readonly title: string;
  readonly head: Tree;
  readonly code: ProblemCode;
  /** The file at fault; null: none. */
  readonly file: string | null;
  readonly line: number | null;
  readonly options?: Partial<GateOptions>;
}

export const seals = (...globs: readonly string[]): Partial<GateOptions> => ({
  seals: { globs, explicit: true },
});

/** The report on this tree alone, no base. The negative controls, which other tests run, are left out. */
export async function reportOn({
  head,
  options,
}: Pick<BadCase, 'head' | 'options'>): Promise<Report> {
  const all = gateOptions(options);
  const judgement = await judge(all, ports(null, head)).catch((cause: unknown) => ({
    ...NOTHING_JUDGED,
    problems: [problemOf(cause)],
  }));
  return assemble(all, NOTHING_CHECKED, { run: 1, caught: 1, parts: [] }, judgement, RUN);
}

export async function expectRefused(bad: BadCase): Promise<void> {
  const report = await reportOn(bad);
  const { verdict, problems } = report;
  expect([verdict, problems.map(({ code }) => code)]).toEqual([
    'error',
    expect.arrayContaining([bad.code]),
  ]);
  expect(problems).toContainEqual(
    expect.objectContaining({ code: bad.code, file: bad.file, line: bad.line }),
  );
  for (const { code, message, remedy } of problems) {
    expect(PROBLEM_CODES).toContain(code);
    expectSentence(message);
    expectSentence(remedy);
    expect(code).not.toBe('defect');
  }
  expectReadable(terminalText(report));
}

/** One sentence, bounded, in whatever the file says. */
export function expectSentence(text: string): void {
  expect(text).toMatch(/^["\p{L}].*[.?]$/su);
  expect(text.length).toBeLessThan(2_000);
  expect(text).not.toMatch(/\bundefined\b(?!")|\[object /);
}

/** What a person reads: no stack trace, nothing that a terminal would act on, and no claim of a pass. */
export function expectReadable(text: string): void {
  expect(text).not.toMatch(/^\s+at /m);
  expect(text).not.toMatch(UNPRINTABLE);
  expect(text).not.toMatch(/^PASS/m);
  expect(text.length).toBeLessThan(200_000);
}

const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u;
