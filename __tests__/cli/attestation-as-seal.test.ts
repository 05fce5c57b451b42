import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { inSandbox } from '../git/sandbox.fixture.ts';
import { call } from './shell.fixture.ts';

test('an attestation is read as a seal of the same files', () =>
  inSandbox(async (sandbox) => {
    const folder = sandbox.init('repository');
    sandbox.commit(folder, 'text', { 'docs/a b.md': 'a\n', 'docs/\u00e9 100%.md': 'b\n' });
    await call(sandbox, folder, 'seal', 'docs');
    sandbox.git(folder, 'add', '--all');
    sandbox.git(folder, 'commit', '--quiet', '--message', 'Seal');
    const made = await call(
      sandbox,
      folder,
      'check',
      '--commit',
      'HEAD',
      '--attestation',
      'v.intoto.json',
    );
    expect(made.status).toBe(0);
    const again = ['check', '--seal', 'v.intoto.json', '--blockers', 'none'] as const;
    const checked = await call(sandbox, folder, ...again);
    expect([checked.status, checked.out]).toEqual([0, expect.stringContaining('2 of 2')]);
    writeFileSync(join(folder, 'docs/a b.md'), 'a\r\n');
    const drifted = await call(sandbox, folder, ...again);
    expect([drifted.status, drifted.out]).toEqual([1, expect.stringContaining('CRLF')]);
  }));
