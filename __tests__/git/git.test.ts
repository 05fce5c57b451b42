import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../src/core/limits.ts';
import { hashAll } from '../../src/core/reading.ts';
import type { Sandbox } from '../../src/demo/sandbox.ts';
import { checkoutProblem } from '../../src/git/checkout-top.ts';
import { Commits } from '../../src/git/commits.ts';
import { gitEnvironment } from '../../src/git/environment.ts';
import { Git } from '../../src/git/git.ts';
import { CommitSource } from '../../src/git/object-sources.ts';
import { fetchFrom, promisorSources } from '../../src/git/remote.ts';
import { pullRequest, source } from './compared.fixture.ts';
import { gitOf, inSandbox } from './sandbox.fixture.ts';

/** A `PATH` on which a shell script stands for git. */
function scripted(sandbox: Sandbox, script: string): Record<string, string> {
  const bin = sandbox.path('bin');
  mkdirSync(bin);
  writeFileSync(`${bin}/git`, `#!/bin/sh\n${script}\n`);
  chmodSync(`${bin}/git`, 0o755);
  return { ...sandbox.env, PATH: `${bin}:${sandbox.env.PATH}` };
}

describe('a git that exceeds its time', () => {
  test.each([
    ['that sleeps', 'sleep 20'],
    ['that ignores the signal', "trap '' TERM\nsleep 20 & wait\nsleep 20"],
    ['that writes without end', 'while :; do echo x; done'],
  ])('%s is ended, as a problem that names the limit', (_, script) =>
    inSandbox(async (sandbox) => {
      const env = scripted(sandbox, script);
      const git = new Git({ cwd: sandbox.folder, env, limitMilliseconds: 300 });
      const started = Date.now();
      await expect(git.run(['fetch'])).rejects.toMatchObject({
        problem: {
          code: 'git-failed',
          message: 'git fetch was not done within its limit of 0.3 seconds, and was ended.',
        },
      });
      expect(Date.now() - started).toBeLessThan(5_000);
    }),
  );

  test('has a limit by default', () => {
    expect(LIMITS.gitMilliseconds).toBeLessThanOrEqual(600_000);
  });

  test('a failure of the output consumer ends git', () =>
    inSandbox(async (sandbox) => {
      const env = scripted(sandbox, 'while :; do echo x; done');
      const git = new Git({ cwd: sandbox.folder, env });
      const taken = git.stream([], '', () => {
        throw new Error('enough');
      });
      await expect(taken).rejects.toThrow('enough');
    }));
});

describe('a git that the system does not start', () => {
  const long = 'a'.repeat(4 * 1024 * 1024);
  const problem = {
    code: 'git-failed',
    message: expect.stringMatching(/its command line is longer than the system allows \(E2BIG\)/),
  };

  test('because of a long argument is a problem, however git is asked', () =>
    inSandbox(async (sandbox) => {
      const git = gitOf(sandbox, sandbox.folder);
      await expect(git.run(['log', '--', long])).rejects.toMatchObject({ problem });
      await expect(git.stream(['log', long], '', () => {}, { wide: true })).rejects.toMatchObject({
        problem,
      });
      const question = { input: '', take: () => true };
      await expect(git.ask(['log', long], question)).rejects.toMatchObject({ problem });
    }));

  test('because of a NUL is a problem', () =>
    inSandbox(async (sandbox) => {
      const git = gitOf(sandbox, sandbox.folder);
      await expect(git.run(['log', 'a\0b'])).rejects.toMatchObject({
        problem: { code: 'git-failed' },
      });
    }));
});

describe('the environment of git', () => {
  const run = {
    PATH: '/bin',
    HOME: '/home/x',
    INPUT_TOKEN: 'secret',
    GITHUB_TOKEN: 'secret',
    ACTIONS_RUNTIME_TOKEN: 'secret',
    GH_TOKEN: 'secret',
    GIT_DIR: '/d',
    GIT_INDEX_FILE: '/i',
    GIT_WORK_TREE: '/w',
    GIT_SSH_COMMAND: 'evil',
    GIT_EXEC_PATH: '/evil',
    GIT_CONFIG_COUNT: '1',
    LD_PRELOAD: '/evil.so',
    SSH_AUTH_SOCK: '/s',
    SSH_ASKPASS: 'evil',
    https_proxy: 'http://proxy',
    GIT_SSL_CAINFO: '/ca',
  };
  const made = (change: Partial<Parameters<typeof gitEnvironment>[1]>) =>
    gitEnvironment(run, { hook: false, protocol: null, config: [], ...change });

  test('has no token, no input and no inherited GIT_ variable', () => {
    const env = made({});
    expect(Object.values(env)).not.toContain('secret');
    expect(Object.values(env).join()).not.toContain('evil');
    for (const name of ['GIT_DIR', 'GIT_INDEX_FILE', 'SSH_AUTH_SOCK', 'https_proxy', 'LD_PRELOAD'])
      expect(env[name]).toBeUndefined();
    expect(env).toMatchObject({ PATH: '/bin', HOME: '/home/x', GIT_ALLOW_PROTOCOL: '' });
  });

  test('of a hook keeps the variables that git set for it, and no others', () => {
    expect(made({ hook: true })).toMatchObject({
      GIT_DIR: '/d',
      GIT_INDEX_FILE: '/i',
      GIT_WORK_TREE: '/w',
    });
    expect(made({ hook: true }).GIT_SSH_COMMAND).toBeUndefined();
  });

  test('of a fetch has proxies, certificates and one protocol', () => {
    expect(made({ protocol: 'https', config: [['a.b', 'c']] })).toMatchObject({
      https_proxy: 'http://proxy',
      GIT_SSL_CAINFO: '/ca',
      SSH_AUTH_SOCK: '/s',
      GIT_ALLOW_PROTOCOL: 'https',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'a.b',
      GIT_CONFIG_VALUE_0: 'c',
    });
  });
});

describe('an address', () => {
  test.each([
    'ext::sh -c true',
    'ext://x',
    'git://localhost/x',
    'http://localhost/x',
    'ftp://localhost/x',
    'relative/path',
    'origin',
    '--upload-pack=x',
    'fd::3',
    'https://x/\ny',
    'a b@c:d',
  ])('%j is not contacted', (from) =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      const env = scripted(sandbox, `echo "$@" >>'${sandbox.path('log')}'\nexec '${real()}' "$@"`);
      const git = new Git({ cwd: folder, env });
      const request = { what: ['main'], depth: null, partial: false };
      expect(await fetchFrom(git, source(from), request)).toBe(false);
      expect(readFileSync(sandbox.path('log'), 'utf8')).not.toMatch(/ fetch /);
    }),
  );

  test('a header is never sent to a path or over ssh', () =>
    inSandbox(async (sandbox) => {
      const request = pullRequest(sandbox, 1);
      const git = gitOf(sandbox, request.workspace);
      const wanted = { what: [request.baseSha], depth: 1, partial: false };
      const named = { from: `file://${request.origin}`, header: 'AUTHORIZATION: basic eA==' };
      expect(await fetchFrom(git, named, wanted)).toBe(false);
      expect(await fetchFrom(git, { ...named, header: null }, wanted)).toBe(true);
    }));
});

/** The git of this machine. */
function real(): string {
  const folders = (process.env.PATH ?? '').split(':');
  return `${folders.find((folder) => existsSync(`${folder}/git`))}/git`;
}

/** A clone without blobs of a repository with a pull request. */
function partialClone(sandbox: Sandbox) {
  const request = pullRequest(sandbox);
  sandbox.git(request.origin, 'config', 'uploadpack.allowFilter', 'true');
  const folder = sandbox.path('partial');
  const clone = ['clone', '--quiet', '--no-checkout', '--filter=blob:none'];
  sandbox.git(sandbox.folder, ...clone, `file://${request.origin}`, folder);
  return { request, folder };
}

describe('a partial clone', () => {
  test('fetches absent objects from its promisor, by object id', () =>
    inSandbox(async (sandbox) => {
      const { request, folder } = partialClone(sandbox);
      const git = gitOf(sandbox, folder);
      const commits = new Commits(git, () => promisorSources(git));
      expect(await commits.isPartial()).toBe(true);
      const read = async (supply: Commits | null) => {
        const opened = new CommitSource(git, request.baseSha, supply);
        return hashAll(opened, (await opened.list()).entries);
      };
      expect([...(await read(null)).values()].map(({ ok }) => ok)).toEqual([false]);
      expect([...(await read(commits)).values()].map(({ ok }) => ok)).toEqual([true]);
      const config = readFileSync(`${folder}/.git/config`, 'utf8');
      expect(config).not.toContain('gate');
    }));

  test('with an ext:: address as promisor runs nothing, and reports the object as absent', () =>
    inSandbox(async (sandbox) => {
      const { request, folder } = partialClone(sandbox);
      const ext = `ext::sh -c touch% ${sandbox.path('ran')}`;
      sandbox.git(folder, 'config', 'remote.origin.url', ext);
      sandbox.git(folder, 'config', 'protocol.ext.allow', 'always');
      const git = gitOf(sandbox, folder);
      const commits = new Commits(git, () => promisorSources(git));
      const opened = new CommitSource(git, request.baseSha, commits);
      const hashed = await hashAll(opened, (await opened.list()).entries);
      expect([...hashed.values()]).toEqual([
        { ok: false, reason: expect.stringContaining('does not hold object') },
      ]);
      expect(existsSync(sandbox.path('ran'))).toBe(false);
    }));
});

describe('the top of a checkout', () => {
  test('is a folder with a git directory, or with a file that names one', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      sandbox.commit(folder, 'a', { 'sub/a': 'a' });
      sandbox.git(folder, 'worktree', 'add', '--quiet', sandbox.path('linked'));
      for (const top of [folder, sandbox.path('linked')])
        expect(await checkoutProblem(gitOf(sandbox, top))).toBeNull();
      const refused = { code: 'not-a-repository' };
      expect(await checkoutProblem(gitOf(sandbox, `${folder}/sub`))).toMatchObject(refused);
      expect(await checkoutProblem(gitOf(sandbox, `${folder}/.git`))).toMatchObject(refused);
      mkdirSync(`${folder}/sub/.git`);
      expect(await checkoutProblem(gitOf(sandbox, `${folder}/sub`))).toMatchObject(refused);
      rmSync(`${folder}/sub/.git`, { recursive: true });
      sandbox.git(folder, 'config', 'core.worktree', sandbox.folder);
      expect(await checkoutProblem(gitOf(sandbox, folder))).toMatchObject(refused);
    }));
});
