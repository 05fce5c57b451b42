import { join } from 'node:path';
import type { Sandbox } from '../src/demo/sandbox.ts';
import type { Command } from './measure.ts';
import { added, compared, type Extent, type Row, timesAs } from './row.ts';
import { actionEnvironment, makeSet, type SealedSet, type SetShape } from './sets.ts';

const ROOT = join(import.meta.dirname, '..');
export const CLI = join(ROOT, 'dist/cli.js');
export const ACTION = join(ROOT, 'dist/index.js');
/** The peer of the work tree; another build of it can be named. */
export const SHA256SUM = process.env.SHA256SUM ?? 'sha256sum';
/** Large blobs are streamed, in windows of 16 MiB (see docs/performance.md). */
const READING = [
  'core.bigFileThreshold=1m',
  'core.packedGitWindowSize=16m',
  'core.packedGitLimit=64m',
];

export function node(
  folder: string,
  env: Command['env'],
  args: readonly string[],
  expected = 0,
): Command {
  return { program: process.execPath, args, cwd: folder, env, expected };
}

function catFile({ folder, env, oids }: SealedSet): Command {
  const settings = READING.flatMap((setting) => ['-c', setting]);
  const args = [...settings, 'cat-file', '--batch', '--buffer'];
  return { program: 'git', args, cwd: folder, env, input: oids };
}

function shell({ folder, env }: SealedSet, line: string): Command {
  return { program: 'sh', args: ['-c', line], cwd: folder, env };
}

/** The rows of one of the four sets. */
export function setRows(sandbox: Sandbox, shape: SetShape, extent: Extent): Row[] {
  const files = Math.ceil(shape.files / extent.part);
  const set = makeSet(sandbox, { ...shape, files });
  const { name } = shape;
  const action = node(set.folder, actionEnvironment(sandbox, set), [ACTION]);
  const workTree = node(set.folder, set.env, [CLI, 'check', '--work-tree']);
  const commit = node(set.folder, set.env, [CLI, 'check', '--commit', set.merge]);
  if (name === 'A') {
    const bare = ['node -e 0', node(set.folder, set.env, ['-e', '0'])] as const;
    return [
      compared(['A, packaged action', action], bare, added, extent),
      compared(['A, work tree', workTree], bare, added, extent),
    ];
  }
  const sums = ['sha256sum -c', shell(set, `${SHA256SUM} --quiet -c '${set.sums}'`)] as const;
  const objects = ['git cat-file --batch --buffer', catFile(set)] as const;
  const rows = [
    compared([`${name}, work tree`, workTree], sums, timesAs, extent),
    compared([`${name}, commit`, commit], objects, timesAs, extent),
    compared(
      [`${name}, packaged action`, action],
      ['the command line on the commit', commit],
      timesAs,
      extent,
    ),
  ];
  if (name !== 'B') return rows;
  const archive = `d=$(mktemp -d) && git archive HEAD docs | tar -x -C "$d" && cd "$d" && ${SHA256SUM} --quiet -c '${set.sums}'; s=$?; rm -rf "$d"; exit $s`;
  const unpacked = ['git archive, tar -x, sha256sum -c', shell(set, archive)] as const;
  return [...rows, compared(['B, commit', commit], unpacked, timesAs, extent)];
}
