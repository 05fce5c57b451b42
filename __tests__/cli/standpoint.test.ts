import { execSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { inSandbox } from '../git/sandbox.fixture.ts';
import { call } from './shell.fixture.ts';

test('from a subfolder, prints paths and commands that work there', () =>
  inSandbox(async (sandbox) => {
    const folder = sandbox.init('repository');
    sandbox.commit(folder, 'text', { 'docs/it is.md': 'a \u2014 b\n' });
    await call(sandbox, folder, 'seal', 'docs');
    sandbox.git(folder, 'add', '--all');
    sandbox.git(folder, 'commit', '--quiet', '--message', 'Seal');
    const docs = join(folder, 'docs');
    mkdirSync(join(docs, 'deep'));
    writeFileSync(join(docs, 'it is.md'), 'a - b\n');
    sandbox.git(folder, 'add', '--all');
    const { out } = await call(sandbox, docs, 'check', '--staged');
    expect(out).toContain('x it is.md: ');
    expect(out).toContain('it is.md:1:3 (byte 2)');
    const [command = ''] = /git -C .*/.exec(out) ?? [];
    expect(command).toMatch(
      /^git -C \.\. --literal-pathspecs checkout [0-9a-f]+ -- "docs\/it is\.md"$/,
    );
    execSync(command, { cwd: docs, env: { ...sandbox.env } });
    expect((await call(sandbox, join(docs, 'deep'), 'check', '--staged', '-q')).out).toBe('');
    writeFileSync(join(docs, 'it is.md'), 'a - b\n');
    const disk = await call(sandbox, docs, 'check');
    expect(disk.out).toContain('seal-vs-bytes restore -- "it is.md"');
    expect((await call(sandbox, docs, 'restore', 'it is.md')).status).toBe(0);
  }));
