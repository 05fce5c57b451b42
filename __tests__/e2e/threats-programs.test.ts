import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { TOKEN } from '../../src/demo/walk.ts';
import { type Attack, attack, DRIFT, expectHeld, sceneOf } from './attack.fixture.ts';
import { recordGit, scriptNamedGit, tracingProgram } from './git-record.fixture.ts';
import { actionWithLimit } from './limits.fixture.ts';

import { reportOf } from './scene.fixture.ts';

/** Programs, configuration and protocols that a repository names: none is used. */

const DRIFTED = { drifted: ['packet/decision.md'] };
const OWN = 'https://github.invalid/acme/decisions';
const BASIC = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');

/** What a tree can hold that looks like a bare repository. */
const lookAlike = (url: string): Attack['head'] => ({
  'packet/HEAD': 'ref: refs/heads/main\n',
  'packet/objects/keep': '',
  'packet/refs/keep': '',
  'packet/config': [
    '[core]\n\trepositoryformatversion = 0\n\tbare = true',
    `[remote "origin"]\n\turl = ${url}`,
    '[protocol "ext"]\n\tallow = always\n',
  ].join('\n'),
});

describe('a path that is not the top of a checkout', () => {
  test('a folder of the head that looks like a bare repository', async () => {
    await using scene = await sceneOf({});
    const { program, ran } = tracingProgram(scene);
    scene.push({ ...lookAlike(`ext::${program}`) });
    const seen = await scene.run({ inputs: { path: 'packet' } });
    expectHeld(seen, { problem: 'not-a-repository' });
    expect(ran()).toBe(false);
  });

  test('an ordinary folder of the checkout', async () => {
    const seen = await attack({ ...DRIFT, step: { inputs: { path: 'packet' } } });
    expectHeld(seen, { problem: 'not-a-repository' });
  });
});

/** Configuration of the checkout, with a program to be run; the clone must fetch its base. */
type Configuration = Readonly<Record<string, string>>;

const CONFIGURED: Readonly<Record<string, (program: string) => Configuration>> = {
  'a program in core.fsmonitor': (program) => ({ 'core.fsmonitor': program }),
  'a program in core.hooksPath': (program) => ({ 'core.hooksPath': join(program, '..') }),
  'core.sshCommand, and an ssh remote': (program) => ({
    'core.sshCommand': program,
    'remote.origin.url': 'ssh://git@github.invalid/acme/decisions',
  }),
  'core.gitProxy, and a git:// remote': (program) => ({
    'core.gitProxy': program,
    'remote.origin.url': 'git://github.invalid/acme/decisions',
  }),
  'an ext:: remote': (program) => ({
    'remote.origin.url': `ext::${program}`,
    'protocol.ext.allow': 'always',
    'protocol.allow': 'always',
  }),
  'a remote helper named by remote.origin.vcs': () => ({
    'remote.origin.vcs': 'ext',
    'protocol.ext.allow': 'always',
  }),
  'a program in remote.origin.uploadpack': (program) => ({ 'remote.origin.uploadpack': program }),
  'a rewritten address': (program) => ({
    [`url.ext::${program} .insteadOf`]: 'file://',
    'protocol.ext.allow': 'always',
  }),
  'a rewritten address of the server': (program) => ({
    [`url.ext::${program} .insteadOf`]: 'https://',
    'protocol.ext.allow': 'always',
    'remote.origin.url': OWN,
  }),
  'a program in credential.helper': (program) => ({
    'credential.helper': `!${program}`,
    'core.askPass': program,
    'remote.origin.url': OWN,
  }),
  'core.pager and diff.external': (program) => ({
    'core.pager': program,
    'diff.external': program,
    'pager.log': 'true',
  }),
  'a signature shown by gpg.program': (program) => ({
    'log.showSignature': 'true',
    'gpg.program': program,
  }),
  'a program in core.alternateRefsCommand': (program) => ({ 'core.alternateRefsCommand': program }),
  'an included file': (program) => ({ 'include.path': `${program}.config` }),
  'an ext:: promisor': (program) => ({
    'remote.evil.url': `ext::${program}`,
    'remote.evil.promisor': 'true',
    'remote.evil.partialclonefilter': 'blob:none',
    'protocol.ext.allow': 'always',
    'core.repositoryformatversion': '1',
    'extensions.partialClone': 'evil',
  }),
};

describe('the configuration of the checkout', () => {
  for (const [title, configuration] of Object.entries(CONFIGURED)) {
    test(title, async () => {
      await using scene = await sceneOf({ ...DRIFT, plan: { depth: 1 } });
      const { program, ran } = tracingProgram(scene);
      writeFileSync(`${program}.config`, `[core]\n\tfsmonitor = ${program}\n`);
      // core.hooksPath names the folder: each of git's hooks is the program.
      for (const hook of ['reference-transaction', 'post-index-change', 'pre-auto-gc']) {
        writeFileSync(join(program, '..', hook), `#!/bin/sh\nexec '${program}'\n`, { mode: 0o755 });
      }
      for (const [key, value] of Object.entries(configuration(program))) {
        scene.sandbox.git(scene.request.workspace, 'config', key, value);
      }
      const seen = await scene.run({ inputs: { comment: 'false' } });
      expect(seen.status).toBe(1);
      expect(['fail', 'error']).toContain(seen.outputs.verdict);
      expect(ran()).toBe(false);
    });
  }
});

/** Names that a call of git may have in its environment beside those that the shell sets. */
const ALLOWED =
  /^(?:PATH|HOME|LC_ALL|PWD|OLDPWD|SHLVL|_|TMPDIR|USER|LOGNAME|SSH_AUTH_SOCK|SSL_CERT_\w+|CURL_CA_BUNDLE|https?_proxy|HTTPS_PROXY|all_proxy|ALL_PROXY|no_proxy|NO_PROXY|GIT_(?:NO_REPLACE_OBJECTS|OPTIONAL_LOCKS|TERMINAL_PROMPT|ASKPASS|PAGER|LITERAL_PATHSPECS|NO_LAZY_FETCH|ALLOW_PROTOCOL|DIR|OBJECT_DIRECTORY|CONFIG_COUNT|CONFIG_KEY_\d|CONFIG_VALUE_\d|SSL_CAINFO))$/;

describe('the environment of git', () => {
  test('the token is in a fetch from the URL of the repository, and in no other call', async () => {
    await using scene = await sceneOf({ ...DRIFT, plan: { depth: 1 } });
    const { path, calls } = recordGit(scene);
    renameSync(scene.request.origin, `${scene.request.origin}.gone`);
    const seen = await scene.run({ env: { PATH: path } });
    expectHeld(seen, { problem: 'base-missing' });
    const all = calls();
    const told = all.filter(({ args, env }) => `${args}${JSON.stringify(env)}`.includes(BASIC));
    expect(told.length).toBeGreaterThan(0);
    for (const { args, env } of told) {
      expect(args).toMatch(/ (?:fetch|ls-remote) /);
      expect(args).toContain(`remote.gate.url=${OWN} `);
      expect(args).not.toContain(BASIC);
      expect(env).toMatchObject({
        GIT_ALLOW_PROTOCOL: 'https',
        GIT_CONFIG_KEY_0: 'http.followRedirects',
        GIT_CONFIG_VALUE_0: 'false',
        GIT_CONFIG_KEY_2: `http.${OWN}.extraheader`,
      });
    }
    expect(all.filter(({ env }) => JSON.stringify(env).includes(TOKEN))).toEqual([]);
    const strange = all.flatMap(({ env }) =>
      Object.keys(env).filter((name) => !ALLOWED.test(name)),
    );
    expect([...new Set(strange)]).toEqual([]);
    const open = all.filter(({ env }) => env.GIT_ALLOW_PROTOCOL !== '');
    expect(open.filter(({ args }) => !/ (?:fetch|ls-remote) /.test(args))).toEqual([]);
  });

  test('a URL that the machine rewrites gets no credentials', async () => {
    await using scene = await sceneOf({ ...DRIFT, plan: { depth: 1 } });
    const { path, calls } = recordGit(scene);
    renameSync(scene.request.origin, `${scene.request.origin}.gone`);
    const rewritten = '[url "https://mirror.invalid/"]\n\tinsteadOf = https://github.invalid/\n';
    writeFileSync(scene.sandbox.path('home', '.gitconfig'), rewritten);
    expectHeld(await scene.run({ env: { PATH: path } }), { problem: 'base-missing' });
    expect(calls().filter(({ env }) => JSON.stringify(env).includes(BASIC))).toEqual([]);
  });

  test('another URL than that of the repository gets no credentials of the checkout', async () => {
    await using scene = await sceneOf({ ...DRIFT, plan: { depth: 1 } });
    const { path, calls } = recordGit(scene);
    const { workspace } = scene.request;
    const left = 'AUTHORIZATION: basic bGVmdA==';
    const config = (key: string, value: string) =>
      scene.sandbox.git(workspace, 'config', key, value);
    config('http.https://github.invalid/.extraheader', left);
    config('remote.origin.url', 'https://elsewhere.invalid/acme/decisions');
    expectHeld(await scene.run({ env: { PATH: path } }), { problem: 'base-missing' });
    const holding = calls().filter(({ env }) => JSON.stringify(env).includes(left));
    expect(holding.length).toBeGreaterThan(0);
    expect(holding.filter(({ args }) => !args.includes(`remote.gate.url=${OWN} `))).toEqual([]);
    const elsewhere = calls().filter(({ args }) => args.includes('elsewhere.invalid'));
    expect(elsewhere.length).toBeGreaterThan(0);
    expect(elsewhere.filter(({ env }) => /bGVmdA|basic/.test(JSON.stringify(env)))).toEqual([]);
  });

  test('inherited GIT_ variables are not used', async () => {
    await using scene = await sceneOf({ ...DRIFT, plan: { depth: 1 } });
    const { program, ran } = tracingProgram(scene);
    const env = {
      GIT_DIR: '/nowhere',
      GIT_WORK_TREE: '/nowhere',
      GIT_INDEX_FILE: '/nowhere',
      GIT_OBJECT_DIRECTORY: '/nowhere',
      GIT_EXEC_PATH: scene.sandbox.path('exec'),
      GIT_SSH_COMMAND: program,
      GIT_PROXY_COMMAND: program,
      GIT_EXTERNAL_DIFF: program,
      GIT_ALLOW_PROTOCOL: 'ext:file',
      GIT_CONFIG_PARAMETERS: `'core.fsmonitor=${program}'`,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: program,
      GIT_TRACE: scene.sandbox.path('trace'),
    };
    expectHeld(await scene.run({ env }), DRIFTED);
    expect(ran()).toBe(false);
    expect(readdirSync(scene.sandbox.folder)).not.toContain('trace');
  });
});

describe('files left by a run of git', () => {
  test('none in the temporary folder of the system', async () => {
    await using scene = await sceneOf({ ...DRIFT, plan: { depth: 1 } });
    const TMPDIR = scene.sandbox.path('tmp');
    mkdirSync(TMPDIR);
    expectHeld(await scene.run({ env: { TMPDIR } }), DRIFTED);
    expect(readdirSync(TMPDIR)).toEqual([]);
  });

  test('a git that cannot run is an error, never a pass', async () => {
    await using scene = await sceneOf(DRIFT);
    const seen = await scene.run({ env: { PATH: scriptNamedGit(scene, 'exit 1') } });
    expectHeld(seen, { problem: 'not-a-repository' });
  });

  test('a git that takes too long is ended at its limit, as an error', async () => {
    await using scene = await sceneOf(DRIFT);
    const main = actionWithLimit(scene, 'gitMilliseconds', 700);
    const started = Date.now();
    const seen = await scene.run({ main, env: { PATH: scriptNamedGit(scene, 'exec sleep 25') } });
    expectHeld(seen, { problem: 'git-failed' });
    expect(reportOf(seen).problems[0]?.message).toContain('limit of 0.7 seconds');
    expect(Date.now() - started).toBeLessThan(15_000);
  });
});
