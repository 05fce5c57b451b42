import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shellQuote } from '../../src/core/shell-quote.ts';
import { restoreCommand } from '../../src/gate/explain/restore-command.ts';
import { HOSTILE } from '../render/hostile.fixture.ts';
import { cause } from '../render/report.fixture.ts';

describe('quoting for a shell', () => {
  test.each([
    ['packet/decision.md', 'packet/decision.md'],
    ['a b', "'a b'"],
    ["it's", "'it'\\''s'"],
    ['$(touch x)', "'$(touch x)'"],
    ['`touch x`', "'`touch x`'"],
    ['-rf', "'-rf'"],
    ['', "''"],
    ['*', "'*'"],
    ['~', "'~'"],
    ['#x', "'#x'"],
    ['\u00e9', "'\u00e9'"],
  ])('%j is %s', (word, quoted) => {
    expect(shellQuote(word)).toBe(quoted);
  });

  test.each([
    'a\nb',
    'a\tb',
    '\x1b[31m',
    'a\u202eb',
    'a\u200bb',
    'a\ufeffb',
    '\udcff',
    '\ud800',
    '\u2028',
  ])('%j is carried by no line of a shell', (word) => {
    expect(shellQuote(word)).toBeNull();
  });

  test('a shell reads back exactly the word', () => {
    const words = [
      ...HOSTILE.filter((word) => word.length < 600),
      ...fc.sample(fc.string({ unit: 'grapheme', maxLength: 20 }), { numRuns: 200, seed: 7 }),
      ...fc.sample(
        fc.string({ unit: fc.constantFrom(...'\'"\\$`!*?[]{}()<>|&;#~ =%-a'), maxLength: 12 }),
        { numRuns: 300, seed: 7 },
      ),
    ];
    const quotable = words.flatMap((word) => {
      const quoted = shellQuote(word);
      return quoted === null ? [] : [{ word, quoted }];
    });
    expect(quotable.length).toBeGreaterThan(400);
    const script = quotable.map(({ quoted }) => `printf '%s\\0' ${quoted}`).join('\n');
    const { stdout, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8', env: {} });
    expect(stderr).toBe('');
    expect(stdout.split('\0').slice(0, -1)).toEqual(quotable.map(({ word }) => word));
  });
});

describe('the command that puts sealed bytes back', () => {
  const bytes = Buffer.from('x');
  const commit = '2'.repeat(40);
  const at = (path: string) => ({ bytes, commit, path, oid: '1'.repeat(40) });

  test('git, where a commit has them at the path', () => {
    expect(restoreCommand('a.md', at('a.md'), false, [], 'commit')).toBe(
      `git --literal-pathspecs checkout ${commit} -- a.md`,
    );
    expect(restoreCommand('a b', at('a b'), true, [], 'commit')).toBe(
      `git --literal-pathspecs checkout ${commit} -- 'a b'`,
    );
  });

  test('the gate’s own, where they stand elsewhere or are only reconstructed', () => {
    const own = 'seal-vs-bytes restore -- a.md';
    expect(restoreCommand('a.md', at('b.md'), false, [], 'commit')).toBe(own);
    expect(restoreCommand('a.md', { ...at('a.md'), commit: null }, false, [], 'commit')).toBe(own);
    expect(restoreCommand('a.md', null, true, [], 'commit')).toBe(own);
  });

  test('none, where a folder or a submodule stands in the way', () => {
    for (const id of ['directory', 'submodule'] as const) {
      const command = restoreCommand('a.md', at('a.md'), false, [cause({ id })], 'commit');
      expect(command).toBeNull();
    }
  });

  test('on disk the gate’s own, since git may convert line ends at check-out', () => {
    const own = 'seal-vs-bytes restore -- a.md';
    expect(restoreCommand('a.md', at('a.md'), false, [], 'work-tree')).toBe(own);
    const link = [cause({ id: 'symlink' })];
    const git = `git --literal-pathspecs checkout ${commit} -- a.md`;
    expect(restoreCommand('a.md', at('a.md'), false, link, 'work-tree')).toBe(git);
    const large = { ...at('a.md'), bytes: null };
    expect(restoreCommand('a.md', large, false, [], 'work-tree')).toBe(git);
  });

  test('git, at each of the paths that held the same bytes', () => {
    const places = new Map([['b.md', '3'.repeat(40)]]);
    const command = restoreCommand('b.md', { ...at('a.md'), places }, false, [], 'index');
    expect(command).toBe(`git --literal-pathspecs checkout ${'3'.repeat(40)} -- b.md`);
  });

  test('none, where nobody has them', () => {
    expect(restoreCommand('a.md', null, false, [], 'commit')).toBeNull();
  });

  test('never a name that no line should carry', () => {
    for (const path of ['a\nb', '\udcff', 'a\u202eb']) {
      const command = restoreCommand(path, at(path), true, [], 'commit');
      expect(command).toBe('seal-vs-bytes restore --all');
    }
  });
});
