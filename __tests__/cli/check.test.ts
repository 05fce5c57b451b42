import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../src/demo/sandbox.ts';
import { registerOf, sealOf } from '../gate/gate.fixture.ts';
import { inSandbox } from '../git/sandbox.fixture.ts';
import { call, reportOf } from './shell.fixture.ts';

const A = 'one\ntwo\n';
const FILES = { 'a.md': A, 'x.seal.json': sealOf({ 'a.md': A }) };

function sealed(sandbox: Sandbox): string {
  const folder = sandbox.init('repository');
  sandbox.commit(folder, 'sealed', FILES);
  return folder;
}

describe('exit statuses', () => {
  test('0 for pass, 1 for fail, 2 for error', () =>
    inSandbox(async (sandbox) => {
      const folder = sealed(sandbox);
      expect(await call(sandbox, folder, 'check')).toMatchObject({
        status: 0,
        out: expect.stringMatching(/^PASS /),
        err: '',
      });
      writeFileSync(`${folder}/a.md`, `\ufeff${A}`);
      const drift = await call(sandbox, folder, 'check');
      expect(drift).toMatchObject({ status: 1, out: expect.stringMatching(/^FAIL /) });
      expect(drift.out).toContain('BOM added');
      writeFileSync(`${folder}/x.seal.json`, '{');
      const error = await call(sandbox, folder, 'check');
      expect(error).toMatchObject({ status: 2, out: expect.stringMatching(/^ERROR /) });
    }));

  test('an empty folder is an error', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('empty');
      expect((await call(sandbox, folder, 'check')).status).toBe(2);
      expect((await call(sandbox, folder, 'check', '--staged')).status).toBe(2);
      expect((await call(sandbox, folder, 'check', '--commit', 'HEAD')).status).toBe(2);
    }));

  test.each([
    [['no-such-command']],
    [['check', '--no-such-option']],
    [['check', '--reseal', 'require-approval']],
    [['check', '--block-on-open', 'sometimes']],
    [['seal']],
    [[]],
  ])('2 for the arguments %j', (args) =>
    inSandbox(async (sandbox) => {
      const folder = sealed(sandbox);
      const { status, err } = await call(sandbox, folder, ...args);
      expect([status, err === '']).toEqual([2, false]);
    }),
  );

  test('0 for help', () =>
    inSandbox(async (sandbox) => {
      for (const args of [['--help'], ['check', '--help'], ['seal', '--help']]) {
        const { status, out } = await call(sandbox, sandbox.folder, ...args);
        expect([status, out.includes('Usage: seal-vs-bytes')]).toEqual([0, true]);
      }
    }));
});

describe('formats of the report', () => {
  test('each is written to its file, and the text to standard output', () =>
    inSandbox(async (sandbox) => {
      const folder = sealed(sandbox);
      const names = ['json', 'sarif', 'attestation'];
      const args = names.flatMap((name) => [`--${name}`, `out.${name}`]);
      args.push('--html', 'out.html');
      const { status, out } = await call(sandbox, folder, 'check', '--commit', 'HEAD', ...args);
      expect(readFileSync(`${folder}/out.html`, 'utf8')).toMatch(/^<!doctype html>/);
      expect([status, out.startsWith('PASS')]).toEqual([0, true]);
      const [json, sarif, attestation] = names.map((name) =>
        JSON.parse(readFileSync(`${folder}/out.${name}`, 'utf8')),
      );
      expect(json.verdict).toBe('pass');
      expect(sarif.runs[0].results).toEqual([]);
      expect(attestation.predicate.verificationResult).toBe('PASSED');
    }));

  test('one may be standard output; two are refused', () =>
    inSandbox(async (sandbox) => {
      const folder = sealed(sandbox);
      const { status, out } = await call(sandbox, folder, 'check', '--sarif', '-');
      expect([status, JSON.parse(out).version]).toEqual([0, '2.1.0']);
      const both = await call(sandbox, folder, 'check', '--sarif', '-', '--json', '-');
      expect(both).toMatchObject({ status: 2, out: '' });
      expect(both.err).toContain('not --json and --sarif');
    }));

  test('an attestation needs a commit, and is not written for an error', () =>
    inSandbox(async (sandbox) => {
      const folder = sealed(sandbox);
      const here = await call(sandbox, folder, 'check', '--attestation', 'a.json');
      expect(here).toMatchObject({ status: 2, err: expect.stringContaining('no commit') });
      writeFileSync(`${folder}/x.seal.json`, '{');
      sandbox.git(folder, 'commit', '-aqm', 'broken');
      const args = ['check', '--commit', 'HEAD', '--attestation', 'a.json'];
      const broken = await call(sandbox, folder, ...args);
      expect(broken).toMatchObject({ status: 2, err: expect.stringContaining('verdict is error') });
      expect(existsSync(`${folder}/a.json`)).toBe(false);
    }));
});

describe('the bytes that are checked', () => {
  test('are the working tree by default, the index, or a commit', () =>
    inSandbox(async (sandbox) => {
      const folder = sealed(sandbox);
      writeFileSync(`${folder}/a.md`, 'staged\n');
      sandbox.git(folder, 'add', 'a.md');
      writeFileSync(`${folder}/a.md`, A);
      const statusOf = async (...args: string[]) =>
        (await reportOf(sandbox, folder, ...args)).status;
      expect(await statusOf()).toBe(0);
      expect(await statusOf('--work-tree')).toBe(0);
      expect(await statusOf('--staged')).toBe(1);
      expect(await statusOf('--commit', 'HEAD')).toBe(0);
      const { report } = await reportOf(sandbox, folder, '--staged');
      expect(report.checked).toMatchObject({ source: 'index', commit: null });
    }));

  test('from a subfolder, cover the whole repository', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      sandbox.commit(folder, 'sealed', { ...FILES, 'deep/er/b': 'b' });
      for (const args of [[], ['--staged'], ['--commit', 'HEAD']]) {
        const { status, report } = await reportOf(sandbox, `${folder}/deep/er`, ...args);
        expect([args, status, report.counts.sealed]).toEqual([args, 0, 1]);
      }
    }));

  test('a checkout altered by autocrlf differs from the index', () =>
    inSandbox(async (sandbox) => {
      const folder = sealed(sandbox);
      sandbox.git(folder, 'config', 'core.autocrlf', 'true');
      rmSync(`${folder}/a.md`);
      sandbox.git(folder, 'checkout', '--', 'a.md');
      expect(readFileSync(`${folder}/a.md`, 'utf8')).toBe('one\r\ntwo\r\n');
      expect((await reportOf(sandbox, folder, '--staged')).status).toBe(0);
      const { status, report } = await reportOf(sandbox, folder);
      expect(status).toBe(1);
      expect(report.files[0]?.causes.map(({ id }) => id)).toEqual(['eol-crlf']);
    }));

  test('outside git, are the folder, without following links', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.path('plain');
      mkdirSync(folder);
      for (const [path, content] of Object.entries(FILES))
        writeFileSync(`${folder}/${path}`, content);
      const { status, report } = await reportOf(sandbox, folder, '--work-tree');
      expect([status, report.checked.source]).toEqual([0, 'work-tree']);
      rmSync(`${folder}/a.md`);
      writeFileSync(sandbox.path('outside'), A);
      symlinkSync(sandbox.path('outside'), `${folder}/a.md`);
      expect((await reportOf(sandbox, folder)).status).toBe(1);
      for (const args of [['--staged'], ['--commit', 'HEAD'], ['--base', 'HEAD']]) {
        const { status: refused, err } = await call(sandbox, folder, 'check', ...args);
        expect([refused, /not in a git repository/.test(err)]).toEqual([2, true]);
      }
    }));

  test('several sources are refused', () =>
    inSandbox(async (sandbox) => {
      const folder = sealed(sandbox);
      for (const args of [
        ['--staged', '--work-tree'],
        ['--commit', 'HEAD', '--staged'],
        ['--commit', 'HEAD', '--work-tree'],
      ]) {
        const { status, err } = await call(sandbox, folder, 'check', ...args);
        expect([status, /exclude each other/.test(err)]).toEqual([2, true]);
      }
    }));

  test.each(['no-such', 'HEAD~9', 'HEAD:a.md', '--all', '', '1'.repeat(40)])(
    'the revision %j is refused in one sentence',
    (revision) =>
      inSandbox(async (sandbox) => {
        const folder = sealed(sandbox);
        for (const option of ['--commit', '--base']) {
          const { status, out, err } = await call(
            sandbox,
            folder,
            'check',
            `${option}=${revision}`,
          );
          expect([option, status, out]).toEqual([option, 2, '']);
          expect(err).toMatch(/is not a commit in this clone/);
          expect(err.split('\n')).toHaveLength(2);
        }
      }),
  );
});

describe('the base', () => {
  test('that is named: a reseal against it is refused, or allowed', () =>
    inSandbox(async (sandbox) => {
      const folder = sealed(sandbox);
      const base = sandbox.git(folder, 'rev-parse', 'HEAD');
      sandbox.commit(folder, 'resealed', {
        'a.md': 'new\n',
        'x.seal.json': sealOf({ 'a.md': 'new\n' }),
      });
      expect((await reportOf(sandbox, folder)).status).toBe(0);
      const { status, report } = await reportOf(sandbox, folder, '--base', base);
      expect(status).toBe(1);
      expect(report.reseals).toMatchObject([{ kind: 'reseal', decision: 'refused' }]);
      expect(report.checked.base).toBe(base);
      expect((await reportOf(sandbox, folder, '--base', base, '--reseal', 'allow')).status).toBe(0);
      expect((await reportOf(sandbox, folder, '--base', base, '--reseal', 'deny')).status).toBe(1);
    }));

  test('is by default the merge base of HEAD and its upstream, and is reported', () =>
    inSandbox(async (sandbox) => {
      const origin = sealed(sandbox);
      const clone = sandbox.path('clone');
      sandbox.git(sandbox.folder, 'clone', '--quiet', origin, clone);
      const fork = sandbox.git(clone, 'rev-parse', 'HEAD');
      sandbox.commit(origin, 'upstream moves on', { 'later.md': 'x' });
      sandbox.git(clone, 'fetch', '--quiet');
      sandbox.commit(clone, 'resealed', {
        'a.md': 'new\n',
        'x.seal.json': sealOf({ 'a.md': 'new\n' }),
      });
      const { status, report } = await reportOf(sandbox, clone);
      expect(status).toBe(1);
      expect(report.checked).toMatchObject({
        base: fork,
        against: expect.stringContaining('origin/main'),
      });
      expect(report.reseals).toHaveLength(1);
      // A commit that is named alone speaks for itself.
      const alone = await reportOf(sandbox, clone, '--commit', 'HEAD');
      expect(alone).toMatchObject({ status: 0, report: { checked: { base: null } } });
    }));

  test('without an upstream is absent: the seals of the checked bytes are used, and this is reported', () =>
    inSandbox(async (sandbox) => {
      const { report } = await reportOf(sandbox, sealed(sandbox));
      expect(report.checked).toMatchObject({
        base: null,
        against: expect.stringContaining('no base'),
      });
      expect(report.seals).toMatchObject([{ trust: 'head' }]);
    }));
});

describe('what is read and written', () => {
  test('named seals, each of which must match', () =>
    inSandbox(async (sandbox) => {
      const folder = sealed(sandbox);
      sandbox.commit(folder, 'more', { 'b.md': 'b', 'sub/y.seal.json': sealOf({ 'c.md': 'c' }) });
      expect((await reportOf(sandbox, folder)).status).toBe(1);
      expect((await reportOf(sandbox, folder, '--seal', 'x.seal.json')).status).toBe(0);
      const both = ['--seal', 'x.seal.json', '--seal', 'sub/*.seal.json'];
      expect((await reportOf(sandbox, folder, ...both)).report.counts.sealed).toBe(2);
      const none = await reportOf(
        sandbox,
        folder,
        '--seal',
        'x.seal.json',
        '--seal',
        'no.seal.json',
      );
      expect(none).toMatchObject({
        status: 2,
        report: { problems: [{ code: 'pattern-unmatched' }] },
      });
    }));

  test('a JSON report in a file, the text on standard output', () =>
    inSandbox(async (sandbox) => {
      const folder = sealed(sandbox);
      const { status, out } = await call(sandbox, folder, 'check', '--json', 'report.json');
      expect([status, out.startsWith('PASS')]).toEqual([0, true]);
      expect(JSON.parse(readFileSync(`${folder}/report.json`, 'utf8'))).toMatchObject({
        version: 1,
        verdict: 'pass',
      });
      const nowhere = await call(sandbox, folder, 'check', '--json', 'no/such/report.json');
      expect(nowhere.status).toBe(2);
      symlinkSync(`${folder}/a.md`, `${folder}/link.json`);
      expect((await call(sandbox, folder, 'check', '--json', 'link.json')).status).toBe(2);
      expect(readFileSync(`${folder}/a.md`, 'utf8')).toBe(A);
    }));

  test('no file is written or moved', () =>
    inSandbox(async (sandbox) => {
      const folder = sealed(sandbox);
      writeFileSync(`${folder}/a.md`, 'bent\n');
      const state = () => sandbox.git(folder, 'status', '--porcelain=v2', '--branch');
      const before = state();
      await call(sandbox, folder, 'check');
      await call(sandbox, folder, 'check', '--staged');
      expect(state()).toBe(before);
    }));
});

describe('blockers', () => {
  test('0 where none is open, 1 where one is, 2 where that cannot be determined', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      sandbox.commit(folder, 'sealed', { ...FILES, 'x.blockers.json': registerOf() });
      const open = await call(sandbox, folder, 'blockers');
      expect(open).toMatchObject({
        status: 1,
        out: expect.stringContaining('P0: 1 of 1 blockers open'),
      });
      expect(open.out).toContain('This gate selects nothing.');
      const json = await call(sandbox, folder, 'blockers', '--json', '-');
      expect(JSON.parse(json.out)).toMatchObject({ packet: 'P0', open: 1, default: 'HOLD' });
      writeFileSync(`${folder}/x.blockers.json`, '{');
      expect((await call(sandbox, folder, 'blockers')).status).toBe(2);
      rmSync(`${folder}/x.blockers.json`);
      expect(await call(sandbox, folder, 'blockers')).toMatchObject({
        status: 0,
        out: 'No register was found.\n',
      });
    }));

  test('open blockers fail a check with the option for it', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      sandbox.commit(folder, 'sealed', { ...FILES, 'x.blockers.json': registerOf() });
      expect((await call(sandbox, folder, 'check')).status).toBe(0);
      expect((await call(sandbox, folder, 'check', '--block-on-open', 'always')).status).toBe(1);
    }));
});

test('selftest lists each control, and all are caught', () =>
  inSandbox(async (sandbox) => {
    const { status, out } = await call(sandbox, sandbox.folder, 'selftest');
    const lines = out.trimEnd().split('\n');
    expect(status).toBe(0);
    expect(out).not.toContain('NOT CAUGHT');
    expect(lines.at(-1)).toBe(
      `${lines.length - 1} of ${lines.length - 1} negative controls caught`,
    );
  }));
