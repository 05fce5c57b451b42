import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bundle.ts';

/**
 * Seals again what this project ships and tests on: the packaged action, the
 * schemas and the fixtures, each closed against files that nobody sealed.
 */
const SEAL = 'project.seal.json';
const FOLDERS = ['dist', 'schemas', 'fixtures'];

rmSync(join(ROOT, SEAL), { force: true });
const { status } = spawnSync(
  process.execPath,
  [
    join(ROOT, 'dist/cli.js'),
    'seal',
    ...['action.yml', ...FOLDERS],
    ...['--output', SEAL, '--name', 'seal-vs-bytes', '--work-tree'],
    ...FOLDERS.flatMap((folder) => ['--closed', `${folder}/**`]),
  ],
  { cwd: ROOT, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
