import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../src/demo/sandbox.ts';
import { inSandbox } from '../git/sandbox.fixture.ts';
import { call } from './shell.fixture.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const HOOKS = readFileSync(new URL('../../.pre-commit-hooks.yaml', import.meta.url), 'utf8');
/** The command line of the hook that is offered, from the packaged program. */
const [, ENTRY = ''] = /^ {2}entry: dist\/cli\.js (.*)$/m.exec(HOOKS) ?? [];

async function hooked(sandbox: Sandbox): Promise<string> {
  const folder = sandbox.init('repository');
  sandbox.commit(folder, 'text', { 'plan.md': 'a \u2014 b\n' });
  await call(sandbox, folder, 'seal', 'plan.md', '--protect');
  const hook = join(folder, '.git/hooks/pre-commit');
  mkdirSync(join(folder, '.git/hooks'), { recursive: true });
  writeFileSync(hook, `#!/bin/sh\nexec '${process.execPath}' '${CLI}' ${ENTRY}\n`);
  chmodSync(hook, 0o755);
  return folder;
}

/** Whether git takes a commit of all that is in the folder; the hook may refuse it. */
function commits(sandbox: Sandbox, folder: string, ...config: readonly string[]): boolean {
  try {
    sandbox.git(folder, ...config, 'add', '--all');
    sandbox.git(folder, ...config, 'commit', '--quiet', '--allow-empty', '--message', 'try');
    return true;
  } catch {
    return false;
  }
}

describe('as a git hook, with GIT_DIR and GIT_INDEX_FILE set', () => {
  test('accepts a match, and refuses a drift with its cause', () =>
    inSandbox(async (sandbox) => {
      const folder = await hooked(sandbox);
      expect(ENTRY).toContain('--staged');
      expect(commits(sandbox, folder)).toBe(true);
      writeFileSync(join(folder, 'plan.md'), 'a - b\r\n');
      expect(commits(sandbox, folder)).toBe(false);
      writeFileSync(join(folder, 'plan.md'), 'a \u2014 b\n');
      expect(commits(sandbox, folder)).toBe(true);
    }));

  test('in a worktree, in a partial commit, and from a subfolder', () =>
    inSandbox(async (sandbox) => {
      const folder = await hooked(sandbox);
      expect(commits(sandbox, folder)).toBe(true);
      const tree = sandbox.path('tree');
      sandbox.git(folder, 'worktree', 'add', '--quiet', tree);
      writeFileSync(join(tree, 'plan.md'), 'edited\n');
      expect(commits(sandbox, tree)).toBe(false);
      writeFileSync(join(tree, 'other.md'), 'x\n');
      sandbox.git(tree, 'add', 'other.md');
      sandbox.git(tree, 'reset', '--quiet', 'plan.md');
      sandbox.git(tree, 'commit', '--quiet', '--message', 'part', 'other.md');
      mkdirSync(join(tree, 'sub'));
      writeFileSync(join(tree, 'sub/a.md'), 'x\n');
      sandbox.git(join(tree, 'sub'), 'add', '.');
      sandbox.git(join(tree, 'sub'), 'commit', '--quiet', '--message', 'below');
    }));

  test('with CRLF on disk: the bytes to be committed count', () =>
    inSandbox(async (sandbox) => {
      const folder = await hooked(sandbox);
      const windows = ['-c', 'core.autocrlf=true', '-c', 'core.safecrlf=false'];
      expect(commits(sandbox, folder, ...windows)).toBe(true);
      writeFileSync(join(folder, 'plan.md'), 'a \u2014 b\r\n');
      // The sealed file is protected by -text, so its CRLF would be committed as it is.
      expect(commits(sandbox, folder, ...windows)).toBe(false);
      // Without that, git commits LF in its place.
      sandbox.git(folder, 'reset', '--quiet', '--hard');
      writeFileSync(join(folder, '.gitattributes'), '');
      writeFileSync(join(folder, 'plan.md'), 'a \u2014 b\r\n');
      expect(commits(sandbox, folder, ...windows)).toBe(true);
    }));
});
