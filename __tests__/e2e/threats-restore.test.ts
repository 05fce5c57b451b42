import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import type { Files } from '../../src/demo/sandbox.ts';
import { type Attack, sceneOf } from './attack.fixture.ts';
import { BASE, DECISION, EDITED, NOTES, RECORD, SEAL, seal } from './packet.fixture.ts';
import { reportOf, type Scene } from './scene.fixture.ts';

/** The printed commands, run by a shell in a clone of the head, and the whole tree compared. */

/** Every file of a commit or of the index by path, with mode and object id. */
function treeOf(scene: Scene, folder: string, commit?: string): Map<string, string> {
  const args =
    commit === undefined ? ['ls-files', '--stage', '-z'] : ['ls-tree', '-r', '-z', commit];
  const records = scene.sandbox
    .git(folder, ...args)
    .split('\0')
    .filter(Boolean);
  return new Map(
    records.map((record) => {
      const [fields = '', path = ''] = record.split('\t');
      const [mode = '', ...rest] = fields.split(' ');
      return [path, `${mode} ${commit === undefined ? rest[0] : rest[1]}`];
    }),
  );
}

/** What running the commands of a report changes in a clone that has the head checked out. */
async function restored(attempt: Attack): Promise<{
  readonly changed: readonly string[];
  readonly commands: readonly string[];
  readonly scene: readonly string[];
}> {
  await using scene = await sceneOf(attempt);
  await attempt.before?.(scene);
  const seen = await scene.run();
  const commands = reportOf(seen).files.flatMap(({ restore }) =>
    restore === null ? [] : [restore],
  );
  const clone = scene.sandbox.path('clone');
  scene.sandbox.git(scene.sandbox.folder, 'clone', '--quiet', scene.request.work, clone);
  scene.sandbox.git(clone, 'fetch', '--quiet', 'origin', scene.request.mergeSha);
  scene.sandbox.git(clone, 'checkout', '--quiet', scene.request.headSha);
  const before = treeOf(scene, clone, 'HEAD');
  const joined = /Restore the sealed bytes\*\* of \d+ files?:\n\n```\w*\n([\s\S]*?)\n```/.exec(
    seen.comments[0] ?? '',
  );
  const shown = joined?.[1] ?? '';
  for (const script of [...commands.filter((line) => line.startsWith('git ')), shown]) {
    spawnSync('sh', ['-c', script], { cwd: clone, env: scene.sandbox.env });
  }
  scene.sandbox.git(clone, 'add', '--all');
  const after = treeOf(scene, clone);
  const paths = new Set([...before.keys(), ...after.keys()]);
  const changed = [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
  return { changed, commands, scene: [scene.request.baseSha, scene.request.headSha] };
}

/** Names that are patterns to git where they are not taken literally. */
const MAGIC: Readonly<Record<string, string>> = {
  'a sealed file named :(exclude)x': ':(exclude)x',
  'a sealed file named :^x': ':^x',
  'a sealed file named :/notes.md': ':/notes.md',
  'a sealed file named *': '*',
  'a sealed file named :(glob)**': ':(glob)**',
  'a sealed file named :(top)notes.md': ':(top)notes.md',
  'a sealed file named [a-z]*': '[a-z]*',
};

/** Names that not every shell reads alike: in no command, while the other files are restored by one. */
const UNQUOTED: Readonly<Record<string, string>> = {
  'a sealed file named :!x': ':!x',
  'a sealed file with quotes of PowerShell': 'x\u2019; calc; \u2019y.md',
  'a sealed file with a variable of cmd': '%PATH%.md',
  'a sealed file with a no-break space': 'b\u00a0c.md',
};

describe('the restore command', () => {
  for (const [title, name] of Object.entries(MAGIC)) {
    test(title, async () => {
      const other: Files = { 'other.md': 'base\n', 'packet/notes.md': NOTES };
      const { changed, commands } = await restored({
        base: {
          ...BASE,
          ...other,
          [`packet/${name}`]: 'sealed\n',
          [name]: 'top\n',
          'all.seal.json': seal({ [`packet/${name}`]: 'sealed\n', [name]: 'top\n' }, {}),
        },
        head: {
          'other.md': 'the author\u2019s\n',
          'packet/notes.md': 'the author\u2019s\n',
          [`packet/${name}`]: 'drifted\n',
          [name]: 'drifted too\n',
        },
      });
      expect(commands).toHaveLength(2);
      expect(changed).toEqual([`packet/${name}`, name].sort());
    });
  }

  test.each(Object.keys(UNQUOTED))('%s', async (title) => {
    const name = UNQUOTED[title] ?? '';
    const sealed = { [name]: 'sealed\n', 'a.md': 'a\n', 'z & z.md': 'z\n' };
    const { changed, commands } = await restored({
      base: { ...BASE, ...sealed, 'all.seal.json': seal(sealed, {}) },
      head: { [name]: 'drifted\n', 'a.md': 'drifted\n', 'z & z.md': 'drifted\n' },
    });
    const own = commands.filter((command) => command === 'seal-vs-bytes restore --all');
    expect([commands.length, own.length]).toEqual([3, 1]);
    expect(commands.join('\n')).not.toContain(name);
    expect(changed).toEqual(['a.md', 'z & z.md']);
  });

  test('names no commit that only the head has, though its history has the sealed bytes', async () => {
    const base = { ...BASE, 'packet/decision.md': 'drifted on the base\n' };
    const { changed, commands, scene } = await restored({
      base,
      head: {
        'packet/decision.md': DECISION,
        'package.json': '{"scripts":{}}\n',
        'evil.sh': 'exit 1\n',
        [SEAL]: seal({ 'decision.md': DECISION, 'record.json': RECORD }),
      },
      plan: { depth: 0 },
      before: (opened) => {
        opened.push({ 'packet/decision.md': 'drifted again\n', 'evil.sh': null });
        opened.request = { ...opened.request, workspace: opened.checkOut(0) };
      },
    });
    expect(commands).toEqual(['seal-vs-bytes restore -- packet/decision.md']);
    expect(changed).toEqual([]);
    expect(commands.join('\n')).not.toContain(scene[1]);
  });

  test('names the base in a clone with the whole history', async () => {
    const { changed, commands, scene } = await restored({
      head: { 'packet/decision.md': EDITED, 'evil.sh': 'exit 1\n' },
      plan: { depth: 0 },
    });
    expect(commands).toEqual([
      `git --literal-pathspecs checkout ${scene[0]} -- packet/decision.md`,
    ]);
    expect(changed).toEqual(['packet/decision.md']);
  });
});
