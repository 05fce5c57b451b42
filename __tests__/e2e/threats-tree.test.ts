import { spawnSync } from 'node:child_process';
import { chmodSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Attack, attack, expectHeld, type Held, sceneOf } from './attack.fixture.ts';
import {
  DECISION,
  EDITED,
  entry,
  json,
  RECORD,
  SEAL,
  SEALED,
  seal,
  sha256,
} from './packet.fixture.ts';
import { reportOf, type Scene, type Seen } from './scene.fixture.ts';

const FILE = 'packet/decision.md';
const HELD: Held = { drifted: [FILE] };

/** Something else stands in the sealed file's place. */
const IN_ITS_PLACE: Readonly<Record<string, Attack & { readonly cause: string }>> = {
  'a symbolic link to a copy of the sealed bytes': {
    plan: {
      prepare: (work) => {
        renameSync(join(work, FILE), join(work, 'packet/copy.md'));
        symlinkSync('copy.md', join(work, FILE));
      },
    },
    cause: 'symlink',
  },
  'a submodule': {
    plan: {
      prepare: (work) => {
        rmSync(join(work, FILE));
      },
    },
    before: (scene) => {
      const commit = scene.git('rev-parse', 'HEAD');
      scene.git('update-index', '--add', '--cacheinfo', `160000,${commit},${FILE}`);
      scene.git('commit', '--quiet', '--message', 'Put a submodule there');
      scene.offer();
    },
    cause: 'submodule',
  },
  'a directory of the same name': {
    head: { [FILE]: null, [`${FILE}/decision.md`]: DECISION },
    cause: 'directory',
  },
  'a Git LFS pointer to the sealed bytes': {
    head: {
      [FILE]: `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(DECISION)}\nsize ${Buffer.byteLength(DECISION)}\n`,
    },
    cause: 'git-lfs-pointer',
  },
  'nothing: the file is deleted': { head: { [FILE]: null }, cause: 'missing' },
  'nothing: the file is moved away': {
    head: { [FILE]: null, 'elsewhere/decision.md': DECISION },
    cause: 'moved',
  },
  'a name in another case': {
    head: { [FILE]: null, 'packet/Decision.md': DECISION },
    cause: 'case-renamed',
  },
  'a name with a homoglyph': {
    head: { [FILE]: null, 'packet/dec\u0456sion.md': DECISION },
    cause: 'moved',
  },
};

describe('another entry in place of a sealed file', () => {
  for (const [title, { cause, ...attempt }] of Object.entries(IN_ITS_PLACE)) {
    test(title, async () => {
      const seen = await attack(attempt);
      expectHeld(seen, HELD);
      const [file] = reportOf(seen).files.filter(({ path }) => path === FILE);
      expect(file?.causes.map(({ id }) => id)).toContain(cause);
    });
  }

  test('its folder replaced by a symbolic link to a copy', async () => {
    const seen = await attack({
      plan: {
        prepare: (work) => {
          renameSync(join(work, 'packet'), join(work, 'copy'));
          symlinkSync('copy', join(work, 'packet'));
        },
      },
    });
    expect(seen.outputs.verdict).not.toBe('pass');
    expect(seen.status).toBe(1);
  });

  test('a name in another Unicode normalization', async () => {
    const path = 'packet/caf\u00e9.md';
    const seen = await attack({
      base: { [path]: 'menu\n', [SEAL]: seal({ ...SEALED, 'caf\u00e9.md': 'menu\n' }) },
      head: { [path]: null, 'packet/cafe\u0301.md': 'menu\n' },
    });
    expectHeld(seen, { drifted: [path] });
  });

  test('two sealed files that changed places', async () => {
    const seen = await attack({ head: { [FILE]: RECORD, 'packet/record.json': DECISION } });
    expectHeld(seen, { drifted: [FILE, 'packet/record.json'] });
  });

  test('the executable bit is not sealed', async () => {
    const seen = await attack({
      before: (scene) => {
        chmodSync(join(scene.request.work, FILE), 0o755);
        scene.git('add', FILE);
        scene.git('commit', '--quiet', '--message', 'Make it executable');
        scene.offer();
      },
    });
    expect(seen.outputs.verdict).toBe('pass');
  });
});

/** Paths in a head's seal that lead out of what can be sealed. */
const UNSAFE_PATHS = {
  'a sealed path through ..': '../secret.md',
  'an absolute sealed path': '/etc/hostname',
  'a sealed path with a backslash': 'a\\b.md',
  'a sealed path into .git': '.git/config',
  'a sealed path into .GIT': 'sub/.GIT/config',
  'a sealed path that Windows resolves to .git': 'GIT~1/hooks/pre-commit',
  'a sealed path that macOS resolves to .git': '.g\u200cit/hooks/pre-commit',
  'a sealed path with a NUL': 'a\u0000b',
  'a sealed path with a drive letter': 'C:/secret.md',
  'a sealed path that is empty': '',
} as const;

describe('a seal with a path that is not allowed', () => {
  for (const [title, path] of Object.entries(UNSAFE_PATHS)) {
    test(title, async () => {
      const files = [entry('decision.md', DECISION), entry(path, 'x')];
      const seen = await attack({ head: { 'packet/new.seal.json': json({ version: 1, files }) } });
      expect(reportOf(seen)).toMatchObject({ verdict: 'error' });
      expect(seen.status).toBe(1);
    });
  }

  test('one file sealed under two names that differ in case alone', async () => {
    const files = [entry('notes.md', 'Not sealed.\n'), entry('NOTES.md', 'Not sealed.\n')];
    const seen = await attack({ head: { 'packet/new.seal.json': json({ version: 1, files }) } });
    expectHeld(seen, { problem: 'duplicate-path' });
  });

  test('a seal that seals itself', async () => {
    const files = [entry('new.seal.json', 'x')];
    const seen = await attack({ head: { 'packet/new.seal.json': json({ version: 1, files }) } });
    expectHeld(seen, { problem: 'unsafe-path' });
  });
});

const ATTRIBUTES = {
  'an attribute eol=crlf': '* text eol=crlf\n',
  'an attribute ident': '* ident\n',
  'an attribute working-tree-encoding': '*.md text working-tree-encoding=UTF-16\n',
  'an attribute filter=lfs': '* filter=lfs diff=lfs merge=lfs -text\n',
  'an attribute export-subst and -diff': '* export-subst -diff linguist-generated\n',
} as const;

/** The author's own git cleans nothing of what it commits. */
const AS_IT_IS = {
  prepare: (work: string): void => {
    const nothing = '* -text -ident -filter !working-tree-encoding\n';
    writeFileSync(join(work, '.git/info/attributes'), nothing);
  },
};

describe('attributes that a checkout applies and the gate does not', () => {
  for (const [title, text] of Object.entries(ATTRIBUTES)) {
    test(`${title} changes no verdict`, async () => {
      const holds = await attack({ head: { '.gitattributes': text }, plan: AS_IT_IS });
      expect(holds.outputs.verdict).toBe('pass');
      const drifts = await attack({
        head: { '.gitattributes': text, [FILE]: DECISION.replaceAll('\n', '\r\n') },
        plan: AS_IT_IS,
      });
      expectHeld(drifts, HELD);
    });
  }
});

/** Writes a tree as its bytes say: git itself writes none that lists a path twice. */
function writeTree(scene: Scene, entries: readonly string[]): string {
  const input = Buffer.concat(
    entries.flatMap((line) => {
      const [, mode = '', oid = '', name = ''] = /^0?(\d+) \w+ (\w+)\t(.+)$/.exec(line) ?? [];
      return [Buffer.from(`${mode} ${name}\0`), Buffer.from(oid, 'hex')];
    }),
  );
  const args = ['hash-object', '-t', 'tree', '-w', '--literally', '--stdin'];
  const { work } = scene.request;
  const { stdout, status } = spawnSync('git', args, { cwd: work, env: scene.sandbox.env, input });
  if (status !== 0) throw new Error('git hash-object failed');
  return stdout.toString().trim();
}

/** Runs the gate on a merge whose tree is changed line by line, as `git ls-tree` writes it. */
async function runOnTree(
  change: (packet: readonly string[], drifted: string) => readonly string[],
): Promise<Seen> {
  await using scene = await sceneOf({ head: { [FILE]: EDITED } });
  const { headSha, baseSha, origin } = scene.request;
  const lines = (tree: string): string[] => scene.git('ls-tree', tree).split('\n');
  const packet = lines(`${baseSha}:packet`);
  const drifted = scene.git('rev-parse', `${headSha}:${FILE}`);
  const made = writeTree(scene, change(packet, drifted));
  const root = lines(baseSha).map((line) => line.replace(/\w{40}\tpacket$/, `${made}\tpacket`));
  const parents = ['-p', baseSha, '-p', headSha];
  const merge = scene.git('commit-tree', writeTree(scene, root), ...parents, '-m', 'x');
  scene.git('push', '--quiet', origin, `+${merge}:refs/pull/7/merge`);
  const event = scene.event({ merge_commit_sha: merge });
  return await scene.run({ sha: merge, event, inputs: { comment: 'false' } });
}

describe('a tree that git lists and never writes', () => {
  test('a sealed path listed twice, drifted and matching', async () => {
    const seen = await runOnTree((packet, drifted) => [
      `100644 blob ${drifted}\tdecision.md`,
      ...packet,
    ]);
    expectHeld(seen, { problem: 'duplicate-path' });
    expect(reportOf(seen).problems[0]?.file).toBe(FILE);
  });

  test('a sealed path that is a file and a folder', async () => {
    const seen = await runOnTree((packet, drifted) => [
      ...packet,
      `40000 tree ${'4b825dc642cb6eb9a060e54bf8d69288fbee4904'}\tdecision.md`,
      `100644 blob ${drifted}\tzzz`,
    ]);
    expectHeld(seen, { problem: 'duplicate-path' });
    expect(reportOf(seen).problems[0]?.file).toBe(FILE);
  });
});
