import { describe, expect, test } from '@jest/globals';
import { LinkReader } from '../../src/gate/verify/links.ts';
import { file, memory, type Tree } from './gate.fixture.ts';

const link = (target: string) => file(Buffer.from(target), 'symlink');

async function follow(tree: Tree, path: string) {
  const source = memory({ 'a.md': 'a', 'deep/b.md': 'b', ...tree });
  const followed = await new LinkReader(source, await source.list()).follow(path);
  return followed.ok ? (followed.entry?.path ?? null) : followed.reason;
}

describe('a link is followed', () => {
  test.each([
    ['to a file beside it', { x: link('a.md') }, 'x', 'a.md'],
    ['up', { 'deep/x': link('../a.md') }, 'deep/x', 'a.md'],
    ['through a folder', { d: link('deep') }, 'd/b.md', 'deep/b.md'],
    ['through two', { d: link('e'), e: link('deep') }, 'd/b.md', 'deep/b.md'],
    ['with dots and slashes in it', { x: link('./deep//./b.md') }, 'x', 'deep/b.md'],
    [
      'up, relative to the target',
      { d: link('deep/er'), 'deep/er/c': 'c' },
      'd/../b.md',
      'deep/b.md',
    ],
    ['to a name with odd bytes', { x: link('\u202e\n'), '\u202e\n': 'x' }, 'x', '\u202e\n'],
  ])('%s', async (_, tree: Tree, path, wanted) => {
    expect(await follow(tree, path)).toBe(wanted);
  });
});

describe('a dangling link', () => {
  test.each([
    ['to an absent file', { x: link('gone') }, 'x'],
    ['below a file', { x: link('a.md/') }, 'x'],
    ['back from a file', { x: link('a.md/../a.md') }, 'x'],
    ['back from an absent folder', { x: link('gone/../a.md') }, 'x'],
    ['at a folder', { x: link('deep') }, 'x'],
  ])('%s', async (_, tree: Tree, path) => {
    expect(await follow(tree, path)).toBeNull();
  });
});

describe('a link is refused', () => {
  test.each([
    ['up and out of the repository', { x: link('../a.md') }, 'x', 'leads out of the repository'],
    [
      'out of the repository and in again',
      { 'deep/x': link('../../repository/a.md') },
      'deep/x',
      'leads out of the repository',
    ],
    ['to an absolute path', { x: link('/etc/passwd') }, 'x', 'leads out of the repository'],
    ['with a NUL', { x: link('a.md\0') }, 'x', 'leads out of the repository'],
    ['into .git', { x: link('.GIT/config') }, 'x', 'leads into .git'],
    ['to itself', { x: link('x') }, 'x', 'is a chain of more than 40 links'],
    ['in a ring', { x: link('y'), y: link('x') }, 'x', 'is a chain of more than 40 links'],
    ['that expands', { x: link('x/x') }, 'x', 'is a chain of more than 40 links'],
    ['to nothing', { x: link('') }, 'x', 'cannot be read, or its target is too long'],
    [
      'of 5,000 bytes',
      { x: link('a'.repeat(5000)) },
      'x',
      'cannot be read, or its target is too long',
    ],
  ])('%s', async (_, tree: Tree, path, reason) => {
    expect(await follow(tree, path)).toBe(reason);
  });

  test('that is the 41st of a chain, not the 40th', async () => {
    const chain = (length: number): Tree =>
      Object.fromEntries(
        Array.from({ length }, (_, at) => [`l${at}`, link(at === 0 ? 'a.md' : `l${at - 1}`)]),
      );
    expect(await follow(chain(40), 'l39')).toBe('a.md');
    expect(await follow(chain(41), 'l40')).toBe('is a chain of more than 40 links');
  });
});
