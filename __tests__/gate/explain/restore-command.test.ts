import { describe, expect, test } from '@jest/globals';
import { isRestoreCommand, restoreCommand } from '../../../src/gate/explain/restore-command.ts';
import { cause } from '../../render/report.fixture.ts';

describe('the restore command', () => {
  const bytes = Buffer.from('x');
  const commit = '2'.repeat(40);
  const at = (path: string) => ({ bytes, commit, path, oid: '1'.repeat(40) });

  test('uses git where a commit has the bytes at the path', () => {
    expect(restoreCommand('a.md', at('a.md'), false, [], 'commit')).toBe(
      `git --literal-pathspecs checkout ${commit} -- a.md`,
    );
    expect(restoreCommand('a b', at('a b'), true, [], 'commit')).toBe(
      `git --literal-pathspecs checkout ${commit} -- "a b"`,
    );
  });

  test('uses the gate where they are elsewhere or only reconstructed', () => {
    const own = 'seal-vs-bytes restore -- a.md';
    expect(restoreCommand('a.md', at('b.md'), false, [], 'commit')).toBe(own);
    expect(restoreCommand('a.md', { ...at('a.md'), commit: null }, false, [], 'commit')).toBe(own);
    expect(restoreCommand('a.md', null, true, [], 'commit')).toBe(own);
  });

  test('is absent where a folder or a submodule is at the path', () => {
    for (const id of ['directory', 'submodule'] as const) {
      const command = restoreCommand('a.md', at('a.md'), false, [cause({ id })], 'commit');
      expect(command).toBeNull();
    }
  });

  test('uses the gate on disk, since git may convert line endings on checkout', () => {
    const own = 'seal-vs-bytes restore -- a.md';
    expect(restoreCommand('a.md', at('a.md'), false, [], 'work-tree')).toBe(own);
    const link = [cause({ id: 'symlink' })];
    const git = `git --literal-pathspecs checkout ${commit} -- a.md`;
    expect(restoreCommand('a.md', at('a.md'), false, link, 'work-tree')).toBe(git);
    const large = { ...at('a.md'), bytes: null };
    expect(restoreCommand('a.md', large, false, [], 'work-tree')).toBe(git);
  });

  test('uses git for each of the paths that had the same bytes', () => {
    const places = new Map([['b.md', '3'.repeat(40)]]);
    const command = restoreCommand('b.md', { ...at('a.md'), places }, false, [], 'index');
    expect(command).toBe(`git --literal-pathspecs checkout ${'3'.repeat(40)} -- b.md`);
  });

  test('uses git with the commit of the path where the bytes themselves have none', () => {
    const places = new Map([['a.md', '3'.repeat(40)]]);
    const nowhere = { ...at('a.md'), commit: null, places };
    expect(restoreCommand('a.md', nowhere, false, [], 'commit')).toBe(
      `git --literal-pathspecs checkout ${'3'.repeat(40)} -- a.md`,
    );
  });

  test('is absent where the bytes are not available', () => {
    expect(restoreCommand('a.md', null, false, [], 'commit')).toBeNull();
  });

  test('is absent for a name that no command line should contain', () => {
    for (const path of ['a\nb', '\udcff', 'a\u202eb', 'b\u00a0c.md', 'a\u2019; calc']) {
      const command = restoreCommand(path, at(path), true, [], 'commit');
      expect(command).toBe('seal-vs-bytes restore --all');
    }
  });

  test('is absent where the bytes were neither recovered nor reconstructed', () => {
    expect(restoreCommand('a.md', null, false, [cause({ id: 'edited' })], 'work-tree')).toBeNull();
    expect(restoreCommand('a.md', null, true, [cause({ id: 'edited' })], 'work-tree')).toBe(
      'seal-vs-bytes restore -- a.md',
    );
  });

  test('is absent where `restore` would write through a link, or read too much, and no commit has them', () => {
    const link = [cause({ id: 'edited' }), cause({ id: 'symlink' })];
    expect(restoreCommand('a.md', at('b.md'), false, link, 'commit')).toBeNull();
    const large = { ...at('b.md'), bytes: null };
    expect(restoreCommand('a.md', large, false, [], 'commit')).toBeNull();
  });

  test('uses git where one of several causes is a link', () => {
    const link = [cause({ id: 'symlink' }), cause({ id: 'edited' })];
    expect(restoreCommand('a.md', at('a.md'), false, link, 'work-tree')).toBe(
      `git --literal-pathspecs checkout ${commit} -- a.md`,
    );
    const folder = [cause({ id: 'edited' }), cause({ id: 'directory' })];
    expect(restoreCommand('a.md', at('a.md'), false, folder, 'commit')).toBeNull();
  });
});

describe('a command in another report is accepted only in the form that the gate writes', () => {
  const commit = '2'.repeat(40);
  const git = `git --literal-pathspecs checkout ${commit} -- `;

  test.each([
    [null, 'a.md', true],
    ['seal-vs-bytes restore --all', 'a.md', true],
    ['seal-vs-bytes restore --all', 'a\nb', true],
    ['seal-vs-bytes restore -- a.md', 'a.md', true],
    ['seal-vs-bytes restore -- "a b"', 'a b', true],
    ["seal-vs-bytes restore -- 'a b'", 'a b', false],
    ['seal-vs-bytes restore -- "x\u2019; calc; \u2019y"', 'x\u2019; calc; \u2019y', false],
    ['seal-vs-bytes restore -- b.md', 'a.md', false],
    ['seal-vs-bytes restore -- a b', 'a b', false],
    ['seal-vs-bytes restore -- a\nb', 'a\nb', false],
    ['seal-vs-bytes restore -- null', 'a\nb', false],
    [`${git}a.md`, 'a.md', true],
    ['git --literal-pathspecs checkout 1234567 -- a.md', 'a.md', true],
    [`${git}b.md`, 'a.md', false],
    [`${git}a.md; rm -rf .`, 'a.md', false],
    [`true; ${git}a.md`, 'a.md', false],
    ['git --literal-pathspecs checkout 123456 -- a.md', 'a.md', false],
    ['git --literal-pathspecs checkout HEAD -- a.md', 'a.md', false],
    ['git --literal-pathspecs checkout zzzzzzzz -- a.md', 'a.md', false],
    ['git --literal-pathspecs checkout undefined -- a.md', 'a.md', false],
    [`git checkout ${commit} -- a.md`, 'a.md', false],
    ['rm -rf .', 'a.md', false],
    ['', 'a.md', false],
  ])('%j for %j: %s', (command, path, expected) => {
    expect(isRestoreCommand(command, path)).toBe(expected);
  });
});
