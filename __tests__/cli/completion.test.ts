import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { COMMANDS } from '../../src/cli/command-table.ts';
import { completion } from '../../src/cli/completion.ts';
import { inSandbox } from '../git/sandbox.fixture.ts';
import { call } from './shell.fixture.ts';

describe('completion', () => {
  test('in bash: commands first, then the options of the command', () =>
    inSandbox(async (sandbox) => {
      const script = sandbox.path('completion.bash');
      writeFileSync(script, completion('bash', COMMANDS));
      const complete = (...words: readonly string[]) =>
        spawnSync(
          'bash',
          [
            '-c',
            `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _seal_vs_bytes; printf '%s\\n' "\${COMPREPLY[@]}"`,
            'bash',
            script,
            'seal-vs-bytes',
            ...words,
          ],
          { encoding: 'utf8' },
        ).stdout.trim();
      expect(complete('che')).toBe('check');
      expect(complete('seal', '--up')).toBe('--update');
      expect(complete('explain', '--reseal')).toBe('');
    }));

  test('for every shell contains every command and option', () => {
    for (const shell of ['bash', 'zsh', 'fish']) {
      const script = completion(shell, COMMANDS);
      for (const { name, options } of COMMANDS) {
        expect(script).toContain(name);
        for (const { flags } of options) {
          expect(script).toContain(/--([\w-]+)/.exec(flags)?.[1] ?? '');
        }
      }
    }
  });

  test('for another shell is refused', () =>
    inSandbox(async (sandbox) => {
      const { status, err } = await call(sandbox, sandbox.folder, 'completion', 'cmd');
      expect([status, err]).toEqual([2, expect.stringContaining('bash, zsh or fish')]);
    }));
});

test('the help of each command has an example, and only its own options', () =>
  inSandbox(async (sandbox) => {
    for (const { name, example } of COMMANDS) {
      const { out } = await call(sandbox, sandbox.folder, name, '--help');
      expect(out).toContain(example[0]);
    }
    const { err } = await call(sandbox, sandbox.folder, 'explain', 'x', '--reseal', 'deny');
    expect(err).toContain('unknown option');
  }));
