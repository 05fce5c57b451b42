import { expect } from '@jest/globals';
import type { Parsed, Problem } from '../../src/core/problem.ts';

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function parsedValue<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed.value;
}

/** Problems as `CODE LINE:COLUMN MESSAGE`; each must say what to do, in one sentence. */
export function problemsOf(parsed: Parsed<unknown>): string[] {
  if (parsed.ok) return [];
  expect(parsed.problems.length).toBeGreaterThan(0);
  return parsed.problems.map((found) => {
    expect(found.message).toMatch(/^\S.*\.$/s);
    expect(found.remedy).toMatch(/[.?]$/);
    return short(found);
  });
}

export function placesOf(parsed: Parsed<unknown>): string[] {
  return parsed.ok ? [] : parsed.problems.map((found) => short(found, false));
}

function short({ code, line, column, message }: Problem, withMessage = true): string {
  return `${code} ${line}:${column}${withMessage ? ` ${message}` : ''}`;
}

export const SHA = 'a'.repeat(64);

/** Processor time, not the clock's: a busy machine must not fail a test. */
export function processorMilliseconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
