import { posix, win32 } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { repositoryPath } from '../../src/cli/repository.ts';
import { defaultSeal } from '../../src/cli/seal-target.ts';
import { unsafeListedPath, unsafePath } from '../../src/core/path.ts';
import { parseSeal } from '../../src/formats/seal.ts';
import { gitEnvironment } from '../../src/git/environment.ts';

/**
 * Rules of Windows and macOS, tried on any system: Node brings the paths of both,
 * and everything else is text.
 */

const TOP = 'C:\\Users\\wren\\packets';

describe('Windows paths on the command line', () => {
  const from = (cwd: string, named: string) => repositoryPath({ top: TOP }, { cwd }, named, win32);

  test.each([
    [TOP, 'docs\\plan.md', 'docs/plan.md'],
    [TOP, 'docs/plan.md', 'docs/plan.md'],
    [`${TOP}\\docs`, 'plan.md', 'docs/plan.md'],
    [`${TOP}\\docs`, '..\\a.md', 'a.md'],
    [TOP, `${TOP}\\docs\\plan.md`, 'docs/plan.md'],
    ['c:\\users\\WREN\\packets', 'docs\\plan.md', 'docs/plan.md'],
  ])('in %s, %s is %s', (cwd, named, path) => {
    expect(from(cwd, named)).toBe(path);
  });

  test.each([
    '..\\other\\a.md',
    'D:\\a.md',
    '\\\\server\\share\\a.md',
    'C:\\Users\\wren\\packets',
    '.',
  ])('%s is outside the repository', (named) => {
    expect(() => from(TOP, named)).toThrow('is outside');
  });

  test('on other systems a backslash is part of a name', () => {
    const named = repositoryPath({ top: '/r' }, { cwd: '/r' }, 'docs\\plan.md', posix);
    expect(named).toBe('docs\\plan.md');
    expect(unsafePath(named)).toBe('contains a backslash');
  });
});

describe('the output path of seal on Windows', () => {
  const seal = (...named: readonly string[]) => defaultSeal(named, TOP, { cwd: TOP }, win32);

  test.each([
    [['docs\\plan.md', 'docs\\more\\b.md'], `${TOP}\\docs\\docs.seal.json`],
    [['docs\\plan.md', 'other\\b.md'], `${TOP}\\packets.seal.json`],
    [['docs\\*.md'], `${TOP}\\packets.seal.json`],
    [['D:\\a.md', 'D:\\b.md'], `${TOP}\\packets.seal.json`],
  ])('%j: %s', (named, path) => {
    expect(seal(...named)).toBe(path);
  });
});

/** Each leads, on Windows, to another place than its letters say; none may be sealed by a native seal. */
const ELSEWHERE = [
  ...[
    'C:a.md',
    'c:/a.md',
    '\\a.md',
    '..\\a.md',
    'docs\\..\\..\\a.md',
    '\\\\?\\C:\\a.md',
    '//server/a',
  ],
  ...['GIT~1/config', '.git./config', '.git::$DATA', '.g\u200cit/config'],
];

test.each(ELSEWHERE)('%j is no valid path of a seal or of a list', (path) => {
  expect(unsafePath(path)).not.toBeNull();
  expect(unsafeListedPath(path)).not.toBeNull();
});

describe('two names of one file on systems that ignore case or Unicode form', () => {
  const twice = (one: string, other: string) =>
    JSON.stringify({
      version: 1,
      files: [one, other].map((path) => ({ path, sha256: 'ab'.repeat(32), bytes: 1 })),
    });

  test.each([
    ['a.md', 'A.md'],
    ['docs/a.md', 'Docs/a.md'],
    ['\u00e9.md', 'e\u0301.md'],
    ['\u00c9.md', 'e\u0301.md'],
    ['stra\u00dfe.md', 'STRASSE.md'],
    ['\ufb01le.md', 'file.md'],
  ])('%s and %s', (one, other) => {
    const parsed = parseSeal(Buffer.from(twice(one, other)), 'x.seal.json');
    expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).toEqual(['duplicate-path']);
  });
});

test('git gets the Windows search path under its own name, and the variables that its programs need', () => {
  const env = {
    Path: 'C:\\git',
    SystemRoot: 'C:\\Windows',
    USERPROFILE: 'C:\\u',
    GITHUB_TOKEN: 'x',
  };
  const made = gitEnvironment(env, { hook: false, protocol: null, config: [] });
  expect(made).toMatchObject({ PATH: 'C:\\git', SystemRoot: 'C:\\Windows', USERPROFILE: 'C:\\u' });
  expect(Object.keys(made)).not.toContain('GITHUB_TOKEN');
});
