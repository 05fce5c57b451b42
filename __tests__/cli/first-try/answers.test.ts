import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { CommandSpec } from '../../../src/cli/command-spec.ts';
import { COMMANDS } from '../../../src/cli/command-table.ts';
import { completion } from '../../../src/cli/completion.ts';
import { inSandbox } from '../../git/sandbox.fixture.ts';
import { call } from '../shell.fixture.ts';
import { sealedDocs } from './sealed-docs.fixture.ts';

test.each([
  [['--all'], 'Nothing to restore: all 2 sealed files match.\n'],
  [['docs/a.md'], 'Nothing to restore: docs/a.md matches its seal.\n'],
  [['docs/a.md', 'docs/b.md'], 'Nothing to restore: the 2 files match their seals.\n'],
])('restore %j where nothing drifted', (args, said) =>
  inSandbox(async (sandbox) => {
    const folder = await sealedDocs(sandbox);
    expect(await call(sandbox, folder, 'restore', ...args)).toEqual({
      status: 0,
      out: said,
      err: '',
    });
  }),
);

test.each([
  [['check', '--staged', '--work-tree'], '--staged and --work-tree'],
  [['explain', 'docs/a.md', '--commit', 'HEAD', '--staged'], '--commit and --staged'],
  [['seal', 'docs', '--commit', 'HEAD', '--work-tree'], '--commit and --work-tree'],
])('%j names the options that exclude each other', (args, options) =>
  inSandbox(async (sandbox) => {
    const folder = await sealedDocs(sandbox);
    const { status, err } = await call(sandbox, folder, ...args);
    expect([status, err]).toEqual([
      2,
      `seal-vs-bytes: ${options} exclude each other. Keep one of them.\n`,
    ]);
  }),
);

describe('an attestation that is not written', () => {
  test('for want of a commit names the option alone', () =>
    inSandbox(async (sandbox) => {
      const folder = await sealedDocs(sandbox);
      const { err } = await call(sandbox, folder, 'check', '--attestation', 'a.json');
      expect(err).toMatch(
        /^seal-vs-bytes: No attestation was written: .*Name a commit with --commit REV\.\n$/,
      );
    }));

  test('for an error says to fix what the report says', () =>
    inSandbox(async (sandbox) => {
      const folder = await sealedDocs(sandbox);
      sandbox.commit(folder, 'broken', { 'docs.seal.json': '{' });
      const args = ['check', '--commit', 'HEAD', '--attestation', 'a.json'];
      const { err } = await call(sandbox, folder, ...args);
      expect(err).toMatch(/Fix what the report says\.\n$/);
      expect(existsSync(`${folder}/a.json`)).toBe(false);
    }));
});

describe('completion', () => {
  test('for a shell that is not known', () =>
    inSandbox(async (sandbox) => {
      expect((await call(sandbox, sandbox.folder, 'completion', 'powershell')).err).toBe(
        'seal-vs-bytes: Unknown shell "powershell". Use bash, zsh or fish.\n',
      );
    }));

  test('in bash offers shells, and leaves file names to the shell, which quotes them', () =>
    inSandbox(async (sandbox) => {
      const script = sandbox.path('completion.bash');
      writeFileSync(script, completion('bash', COMMANDS));
      const run = (line: string): string =>
        spawnSync('bash', ['-c', `source "$0"; ${line}`, script], { encoding: 'utf8' }).stdout;
      const complete = (...words: readonly string[]): string =>
        run(
          `COMP_WORDS=(seal-vs-bytes ${words.join(' ')}); COMP_CWORD=${words.length}; _seal_vs_bytes; echo "\${COMPREPLY[*]}"`,
        );
      expect(complete('completion', "''")).toBe('bash zsh fish\n');
      expect(complete('completion', 'z')).toBe('zsh\n');
      expect(complete('explain', 'an')).toBe('\n');
      expect(run('complete -p seal-vs-bytes')).toBe(
        'complete -o bashdefault -o default -F _seal_vs_bytes seal-vs-bytes\n',
      );
    }));

  test('in zsh keeps the colon of a description, and in zsh and fish offers shells', () => {
    const spec: CommandSpec = {
      name: 'x',
      operands: '',
      description: 'set up: all of it',
      options: [{ flags: '--staged', description: 'read the index: the bytes' }],
      example: ['x', 'x'],
      run: async () => 0,
    };
    const zsh = completion('zsh', [spec]);
    expect(zsh).toContain("'x:set up\\: all of it'");
    expect(zsh).toContain("'--staged[read the index\\: the bytes]'");
    expect(completion('zsh', COMMANDS)).toContain("'*:shell:(bash zsh fish)'");
    expect(completion('fish', COMMANDS)).toContain(
      "'__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'",
    );
  });
});
