import assert from 'node:assert/strict';
import { win32 } from 'node:path';
import { type Parsed, PROBLEM_CODES, type Problem } from '../../src/core/problem.ts';

/** What must be true of what any parser returns. Plain assertions: they run outside a test runner too. */

/** Problems have a code, a place in a file, a sentence and a remedy, and are few and short. */
export function assertBounded(parsed: Parsed<unknown>): void {
  if (!parsed.ok) assertProblems(parsed.problems);
}

export function assertProblems(problems: readonly Problem[]): void {
  assert.ok(problems.length > 0, 'refused without a problem');
  assert.ok(problems.length < 200, 'too many problems');
  for (const { code, message, remedy, file, line, column } of problems) {
    assert.ok(PROBLEM_CODES.includes(code) && code !== 'defect', `problem code ${code}`);
    assert.ok(message.length + remedy.length < 2_000, 'a problem is too long');
    assert.doesNotMatch(message, /\bundefined\b|\[object Object\]/, 'a problem names no value');
    assert.match(remedy, /^.+[.?]$/s, 'a remedy is no sentence');
    assert.ok(message.isWellFormed(), 'a problem has half a character');
    if (line === null) continue;
    assert.ok(file !== null && line > 0 && (column ?? 1) > 0, 'a problem has no sound place');
  }
}

/** The text of strict UTF-8; null where the bytes are none. */
export function strictText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What `JSON.parse` makes of a text. */
export function jsonOf(text: string | null): { readonly value: unknown } | null {
  if (text === null) return null;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** Whether Windows or macOS takes a name for `.git`, letter by letter. */
function isGitFolder(step: string): boolean {
  const kept = [...step.toLowerCase()].filter(
    (one) => !/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/.test(one),
  );
  const name = (kept.join('').split(':')[0] ?? '').replace(/[. ]+$/, '');
  return name === '.git' || name === 'git~1';
}

/** A path below the top of the repository, by the rules of POSIX and of Windows. */
export function assertBelowTop(path: string): void {
  assert.ok(path !== '' && !path.includes('\0'), 'an empty path, or one with a NUL');
  for (const separators of [/\//, /[\\/]/]) {
    const steps = path.split(separators);
    assert.ok(!steps.includes('..'), 'a path leads upwards');
    assert.ok(!steps.some(isGitFolder), 'a path leads into .git');
  }
  assert.ok(!path.startsWith('/') && !win32.isAbsolute(path), 'a path is absolute');
  assert.doesNotMatch(path, /^[A-Za-z]:/, 'a path has a drive letter');
}

const HEX = /^[0-9a-f]{64}$/;

export function assertSha256(digest: string | null): void {
  assert.match(digest ?? '', HEX, 'no SHA-256');
}
