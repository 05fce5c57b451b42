import { rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { inSandbox } from '../../git/sandbox.fixture.ts';
import { call } from '../shell.fixture.ts';
import { A, B, commitAll, read, resealedEdit, sealedDocs } from './sealed-docs.fixture.ts';

const KEEP =
  'To keep the change (a reseal: needs an approving review): git add docs/b.md && seal-vs-bytes seal --update';

describe('an edit on disk that its seal was updated to', () => {
  test('is skipped by restore --all, which restores the other files', () =>
    inSandbox(async (sandbox) => {
      const folder = await resealedEdit(sandbox);
      writeFileSync(`${folder}/docs/a.md`, 'another text\n');
      const { status, out } = await call(sandbox, folder, 'restore', '--all');
      expect(read(folder, 'docs/b.md')).toBe('three\nfive\n');
      expect(read(folder, 'docs/a.md')).toBe(A);
      expect(out).toContain(
        "skipped docs/b.md: it matches the new seal, not the base's. To discard the change: seal-vs-bytes restore docs/b.md\n",
      );
      expect(out).toContain('1 of 1 file restored, 1 skipped\n');
      expect(status).toBe(0);
    }));

  test('is restored where it is named', () =>
    inSandbox(async (sandbox) => {
      const folder = await resealedEdit(sandbox);
      expect((await call(sandbox, folder, 'restore', 'docs/b.md')).status).toBe(0);
      expect(read(folder, 'docs/b.md')).toBe(B);
    }));

  test('needs an approving review, and no restore command is offered', () =>
    inSandbox(async (sandbox) => {
      const folder = await resealedEdit(sandbox);
      const { status, out } = await call(sandbox, folder, 'check');
      expect(status).toBe(1);
      expect(out).not.toContain('restore');
      expect(out).not.toContain('To keep the change');
      expect(out).toContain(
        'docs/b.md: reseal not approved: the seal states another digest; the command line cannot read reviews',
      );
      expect(out).toContain(
        '  Next: an approving review of the pull request by another user with write access. To accept it locally: --reseal allow.',
      );
    }));

  test('is not called approvable where the policy denies it', () =>
    inSandbox(async (sandbox) => {
      const folder = await resealedEdit(sandbox);
      const { out } = await call(sandbox, folder, 'check', '--reseal', 'deny');
      expect(out).toContain('reseal not approved: ');
      expect(out).not.toContain('Next: an approving review');
    }));
});

describe('an edit that its seal does not have', () => {
  test.each([
    ['on disk', []],
    ['in the index', ['--staged', '--quiet']],
  ])('%s is reported with the commands that restore and that keep it', (_, options) =>
    inSandbox(async (sandbox) => {
      const folder = await sealedDocs(sandbox);
      writeFileSync(`${folder}/docs/b.md`, 'three\nfive\n');
      if (options.length > 0) sandbox.git(folder, 'add', '--all');
      const { out } = await call(sandbox, folder, 'check', ...options);
      expect(out).toMatch(/\n {4}To restore: (?:seal-vs-bytes restore|git) .*docs\/b\.md\n/);
      expect(out).toContain(`\n    ${KEEP}\n`);
    }),
  );

  test('a mechanical change alone has no command that keeps it', () =>
    inSandbox(async (sandbox) => {
      const folder = await sealedDocs(sandbox);
      writeFileSync(`${folder}/docs/b.md`, B.replaceAll('\n', '\r\n'));
      const { out } = await call(sandbox, folder, 'check');
      expect(out).toContain('To restore: ');
      expect(out).not.toContain('To keep the change');
    }));

  test('is called not staged, without advice on line endings', () =>
    inSandbox(async (sandbox) => {
      const folder = await sealedDocs(sandbox);
      writeFileSync(`${folder}/docs/a.md`, 'another text\n');
      expect((await call(sandbox, folder, 'check')).out).toContain(
        'note: docs/a.md has changes that are not staged.\n',
      );
      writeFileSync(`${folder}/docs/b.md`, B.replaceAll('\n', '\r\n'));
      const { out } = await call(sandbox, folder, 'check');
      expect(out).toContain('note: docs/a.md, docs/b.md have changes that are not staged.\n');
      expect(out).not.toContain('-text');
    }));

  test('is called a conversion where its line endings changed and attributes allow it', () =>
    inSandbox(async (sandbox) => {
      const folder = await sealedDocs(sandbox);
      rmSync(`${folder}/.gitattributes`);
      commitAll(sandbox, folder, 'Unprotect');
      writeFileSync(`${folder}/docs/a.md`, 'another text\n');
      writeFileSync(`${folder}/docs/b.md`, B.replaceAll('\n', '\r\n'));
      const { out } = await call(sandbox, folder, 'check');
      expect(out).toContain('note: docs/a.md has changes that are not staged.\n');
      expect(out).toContain(
        'note: docs/b.md: matches its seal in the index but not on disk, where its line endings differ: an editor or git on checkout changed them.\n',
      );
      expect(out).toContain(
        'If nobody edited it, in .gitattributes add "/docs/b.md -text", and restore it;',
      );
    }));
});

describe('seal with an edit that is not staged', () => {
  const NOTE =
    'note: docs/b.md differs on disk and is not staged: run "git add docs/b.md" first, or use --work-tree.\n';

  test.each([
    ['--update', ['--update']],
    ['of the folder', ['docs']],
  ])('%s says so', (_, args) =>
    inSandbox(async (sandbox) => {
      const folder = await sealedDocs(sandbox);
      writeFileSync(`${folder}/docs/b.md`, 'three\nfive\n');
      const { status, out } = await call(sandbox, folder, 'seal', ...args);
      expect([status, out]).toEqual([0, expect.stringContaining(NOTE)]);
      sandbox.git(folder, 'add', 'docs/b.md');
      expect((await call(sandbox, folder, 'seal', ...args)).out).not.toContain('not staged');
    }),
  );

  test('a checkout that git converted is not called an edit', () =>
    inSandbox(async (sandbox) => {
      const folder = await sealedDocs(sandbox);
      rmSync(`${folder}/.gitattributes`);
      commitAll(sandbox, folder, 'Unprotect');
      sandbox.git(folder, 'config', 'core.autocrlf', 'true');
      writeFileSync(`${folder}/docs/b.md`, B.replaceAll('\n', '\r\n'));
      expect((await call(sandbox, folder, 'seal', '--update')).out).not.toContain('not staged');
    }));
});

describe('a file that another seal lists', () => {
  test.each([['seal'], ['init']])('is not sealed twice by %s', (command) =>
    inSandbox(async (sandbox) => {
      const folder = await sealedDocs(sandbox);
      const { status, err } = await call(sandbox, folder, command, 'docs/a.md');
      expect(status).toBe(2);
      expect(err).toBe(
        'seal-vs-bytes: docs/a.md is already sealed by docs.seal.json. Use "seal-vs-bytes seal --update docs.seal.json", or name the seal to write with --output.\n',
      );
      expect(() => read(folder, 'docs/a.seal.json')).toThrow();
      const same = await call(sandbox, folder, 'seal', 'docs/a.md', '--output', 'docs.seal.json');
      expect(same.status).toBe(0);
    }),
  );

  test('is sealed by a second seal that is named, as long as both state the same bytes', () =>
    inSandbox(async (sandbox) => {
      const folder = await sealedDocs(sandbox);
      const outer = ['seal', 'docs', '--output', 'outer.seal.json'];
      expect((await call(sandbox, folder, ...outer)).status).toBe(0);
      writeFileSync(`${folder}/docs/a.md`, `\ufeff${A}`);
      sandbox.git(folder, 'add', '--all');
      const other = ['seal', 'docs/a.md', '--output', 'other.seal.json'];
      expect(await call(sandbox, folder, ...other)).toMatchObject({
        status: 2,
        err: 'seal-vs-bytes: docs/a.md is already sealed by docs.seal.json, with another digest. Run "seal-vs-bytes seal --update docs.seal.json" first.\n',
      });
    }));

  test('is found where that seal is not committed yet', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      sandbox.commit(folder, 'text', { 'docs/a.md': A });
      await call(sandbox, folder, 'seal', 'docs');
      expect((await call(sandbox, folder, 'seal', 'docs/a.md')).err).toContain(
        'already sealed by docs.seal.json',
      );
    }));
});
