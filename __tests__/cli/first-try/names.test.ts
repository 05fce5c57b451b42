import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { inSandbox } from '../../git/sandbox.fixture.ts';
import { call } from '../shell.fixture.ts';
import { A, B, commitAll, read, sealedDocs } from './sealed-docs.fixture.ts';

const listedIn = (folder: string, seal: string): string[] =>
  JSON.parse(read(folder, seal)).files.map(({ path }: { readonly path: string }) => path);

describe('what a name to seal stands for', () => {
  test.each([['seal'], ['init']])('%s refuses an empty one', (command) =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      sandbox.commit(folder, 'text', { 'a.md': A });
      const { status, err } = await call(sandbox, folder, command, '');
      expect([status, err]).toEqual([
        2,
        'seal-vs-bytes: An empty name is not the name of a file. Name files, folders or globs.\n',
      ]);
    }),
  );

  test.each([['.'], ['*']])('%s takes in neither seals nor .gitattributes', (named) =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      const files = { 'a.md': A, '.gitattributes': '', 'other.seal.json': '{}' };
      sandbox.commit(folder, 'text', files);
      await call(sandbox, folder, 'seal', named, '--output', 'all.seal.json');
      expect(listedIn(folder, 'all.seal.json')).toEqual(['a.md']);
    }),
  );

  test('those in a closed pattern are sealed: there nothing may be unlisted', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      const files = { 'docs/a.md': A, 'docs/.gitattributes': '', '.gitattributes': '' };
      sandbox.commit(folder, 'text', files);
      await call(sandbox, folder, 'seal', 'docs', '--output', 'docs/in.seal.json');
      sandbox.git(folder, 'add', '--all');
      const args = ['seal', '.', '--output', 'all.seal.json', '--closed', 'docs/**'];
      expect((await call(sandbox, folder, ...args)).status).toBe(0);
      expect(listedIn(folder, 'all.seal.json').sort()).toEqual([
        'docs/.gitattributes',
        'docs/a.md',
        'docs/in.seal.json',
      ]);
      expect((await call(sandbox, folder, 'check')).status).toBe(0);
    }));

  test('a folder that has nothing else is refused', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      sandbox.commit(folder, 'text', { 'docs/.gitattributes': '' });
      const { status, err } = await call(sandbox, folder, 'seal', 'docs');
      expect([status, err]).toEqual([
        2,
        'seal-vs-bytes: What is named has only seals and .gitattributes. Name each of them by itself to seal it.\n',
      ]);
    }));

  test('each of them is sealed where it is named by itself', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      sandbox.commit(folder, 'text', { '.gitattributes': '', 'other.seal.json': '{}' });
      const names = ['.gitattributes', 'other.seal.json'];
      await call(sandbox, folder, 'seal', ...names, '--output', 'all.seal.json');
      expect(listedIn(folder, 'all.seal.json')).toEqual(names);
    }));

  test.each([['seal'], ['init']])('%s names a file that does not exist', (command) =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      sandbox.commit(folder, 'text', { 'a.md': A });
      const { status, err } = await call(sandbox, folder, command, 'typo.md');
      expect([status, err]).toEqual([
        2,
        'seal-vs-bytes: No such file: typo.md. Correct the name.\n',
      ]);
    }),
  );

  test('outside git, too', () =>
    inSandbox(async (sandbox) => {
      mkdirSync(sandbox.path('plain'));
      const { err } = await call(sandbox, sandbox.path('plain'), 'seal', 'a.md');
      expect(err).toBe('seal-vs-bytes: No such file: a.md. Correct the name.\n');
    }));

  test('a file that is not staged is no typing error', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      sandbox.commit(folder, 'text', { 'a.md': A });
      writeFileSync(`${folder}/b.md`, A);
      const { err } = await call(sandbox, folder, 'seal', 'b.md');
      expect(err).toContain('"b.md" is not in the index. Run "git add b.md" first');
    }));

  test('one outside the repository is named as it was typed', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      writeFileSync(sandbox.path('outside.md'), A);
      const named = sandbox.path('outside.md');
      const { err } = await call(sandbox, folder, 'seal', named);
      expect(err).toBe(
        `seal-vs-bytes: ${named} is outside the repository ${folder}. Name a file inside it.\n`,
      );
    }));

  test('of a file that was moved: the new path, and the line of the seal', () =>
    inSandbox(async (sandbox) => {
      const folder = await sealedDocs(sandbox);
      sandbox.git(folder, 'mv', 'docs/a.md', 'docs/a-2.md');
      const { status, err } = await call(sandbox, folder, 'seal', '--update');
      expect(status).toBe(2);
      expect(err).toBe(
        'seal-vs-bytes: docs/a.md is sealed by docs.seal.json, and there is no such file in the index. The sealed bytes are at docs/a-2.md: change "path" in docs.seal.json line 6, or move the file back.\n',
      );
    }));
});

describe('explain', () => {
  test('of a name that is nearly that of a sealed file', () =>
    inSandbox(async (sandbox) => {
      const folder = await sealedDocs(sandbox);
      sandbox.commit(folder, 'more', { 'docs/decision.md': A });
      await call(sandbox, folder, 'seal', 'docs/decision.md');
      const { status, err } = await call(sandbox, folder, 'explain', 'docs/decison.md');
      expect(status).toBe(2);
      expect(err).toContain('is not in any seal, and not inside a closed pattern.');
      expect(err).toContain('Did you mean docs/decision.md?');
      const inside = await call(sandbox, `${folder}/docs`, 'explain', 'decison.md');
      expect(inside.err).toContain('Did you mean decision.md?');
    }));

  test('is what check names for one file', () =>
    inSandbox(async (sandbox) => {
      const folder = await sealedDocs(sandbox);
      const { status, err } = await call(sandbox, folder, 'check', 'docs/a.md');
      expect([status, err]).toEqual([
        2,
        'seal-vs-bytes: "check" takes no arguments, but has "docs/a.md". To see one file: seal-vs-bytes explain docs/a.md\n',
      ]);
      expect((await call(sandbox, folder, 'selftest', 'x')).err).toBe(
        'seal-vs-bytes: "selftest" takes no arguments, but has "x". Leave it away.\n',
      );
    }));

  test('of an unlisted file: no digest of it, and what to do', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      sandbox.commit(folder, 'text', { 'docs/a.md': A });
      await call(sandbox, folder, 'seal', 'docs', '--closed', 'docs/**');
      writeFileSync(`${folder}/docs/new.md`, A);
      const disk = await call(sandbox, folder, 'check');
      expect(disk.out).toContain('    Add it to docs.seal.json, or remove it.\n');
      sandbox.git(folder, 'add', '--all');
      const told = await call(sandbox, folder, 'explain', '--staged', 'docs/new.md');
      expect(told.status).toBe(1);
      expect(told.out).not.toContain('nothing');
      const step = '    Add it to docs.seal.json, or remove it: git rm docs/new.md\n';
      expect(told.out).toContain(step);
      expect((await call(sandbox, folder, 'check', '--staged')).out).toContain(step);
      expect((await call(sandbox, `${folder}/docs`, 'check', '--staged')).out).toContain(
        '    Add it to ../docs.seal.json, or remove it: git rm new.md\n',
      );
    }));

  test('of a commit: the attributes of that commit, in a bare repository too', () =>
    inSandbox(async (sandbox) => {
      const folder = await sealedDocs(sandbox);
      const PROTECTED = 'attributes: its bytes are protected (-text)\n';
      writeFileSync(`${folder}/.gitattributes`, '');
      commitAll(sandbox, folder, 'Unprotect');
      sandbox.git(folder, 'clone', '--quiet', '--bare', '.', sandbox.path('bare.git'));
      for (const place of [folder, sandbox.path('bare.git')]) {
        const explain = async (commit: string): Promise<string> =>
          (await call(sandbox, place, 'explain', 'docs/a.md', '--commit', commit)).out;
        expect(await explain('HEAD~1')).toContain(PROTECTED);
        expect(await explain('HEAD')).toContain('core.autocrlf may change its line endings');
      }
    }));
});

describe('in a subfolder', () => {
  test('seal, update, restore and notes print paths from there', () =>
    inSandbox(async (sandbox) => {
      const folder = await sealedDocs(sandbox);
      const docs = `${folder}/docs`;
      writeFileSync(`${docs}/a.md`, 'another text\n');
      writeFileSync(`${docs}/c.md`, A);
      expect((await call(sandbox, docs, 'check')).out).toContain(
        'note: a.md has changes that are not staged.\n',
      );
      const update = await call(sandbox, docs, 'seal', '--update', '--work-tree', '--dry-run');
      expect(update.out).toMatch(/^a\.md\n {2}was /);
      expect(update.out).toContain('../docs.seal.json: 1 file changed\n');
      sandbox.git(folder, 'add', 'docs/c.md');
      expect((await call(sandbox, docs, 'seal', 'c.md')).out).toBe(
        'Sealed 1 file (1 new) in c.seal.json, from the index.\nNext: git add c.seal.json\n',
      );
      writeFileSync(`${docs}/b.md`, `\ufeff${B}`);
      expect((await call(sandbox, docs, 'seal', '--update', '--work-tree')).err).toContain(
        '"b.md" differs from its seal only in encoding (bom-added)',
      );
      expect((await call(sandbox, docs, 'restore', 'a.md')).out).toMatch(/^restored a\.md: /);
      sandbox.git(folder, 'rm', '--quiet', '--cached', 'docs/a.md');
      expect((await call(sandbox, docs, 'seal', '--update')).err).toContain(
        'a.md is sealed by ../docs.seal.json, and there is no such file in the index.',
      );
    }));
});
