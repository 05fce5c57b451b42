import { describe, expect, test } from '@jest/globals';
import type { ByteSource } from '../../../src/core/byte-source.ts';
import { sha256 } from '../../../src/core/hashing.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import type { SealedFile } from '../../../src/core/seal.ts';
import { LinkReader } from '../../../src/gate/verify/links.ts';
import {
  algorithmsOf,
  linkNote,
  linkProblem,
  SealedTree,
} from '../../../src/gate/verify/sealed-tree.ts';
import type { EffectiveFile } from '../../../src/trust/effective.ts';
import { sealedFile } from '../../core/seal.fixture.ts';
import { digest } from '../../formats/foreign.fixture.ts';
import { file, memory, type Tree } from '../gate.fixture.ts';
import { recorded, unreadable } from '../source.fixture.ts';

const link = (target: string) => file(Buffer.from(target), 'symlink');

const effective = (file: SealedFile): EffectiveFile => ({ file, seal: 'SUMS', trust: 'head' });

async function verifiedIn(source: ByteSource, files: readonly SealedFile[]) {
  const tree = new SealedTree(source, await source.list());
  return [...(await tree.verify(files.map(effective)))];
}

/** What was found of each file, by its path. */
async function foundIn(source: ByteSource, files: readonly SealedFile[]) {
  const verified = await verifiedIn(source, files);
  return Object.fromEntries(
    verified.map(({ file: { path }, verification: { found, text } }) => [path, { found, text }]),
  );
}

const followed = (path: string, content: string): SealedFile =>
  sealedFile(path, content, { links: 'followed' });

async function verified(tree: Tree, sealed: SealedFile) {
  const [only] = await verifiedIn(memory(tree), [sealed]);
  const { file: _, ...rest } = only?.verification ?? {};
  return rest;
}

describe('sealed files are hashed', () => {
  test('by the algorithms of their seals, and scanned as text if one declares text', async () => {
    const text = { bom: false, eol: 'lf', charset: null } as const;
    const files = [
      sealedFile('a', 'x\n', { digests: { sha512: '1', md5: '2' } }),
      sealedFile('b', 'y\n', { text }),
      sealedFile('c', 'z'),
      sealedFile('gone'),
    ];
    expect([...algorithmsOf(files.map((each) => ({ file: each })))]).toEqual([
      ['a', ['sha512', 'md5']],
    ]);
    const seen = await foundIn(memory({ a: 'x\n', b: 'y\n', c: 'z', d: '' }), files);
    const found = (content: string) => ({ sha256: digest(content), bytes: content.length });
    const digests = { sha512: digest('x\n', 'sha512'), md5: digest('x\n', 'md5') };
    expect(seen).toEqual({
      a: { found: { ...found('x\n'), digests } },
      b: { found: found('y\n'), text: expect.objectContaining({ bom: false }) },
      c: { found: found('z') },
      gone: { found: null },
    });
  });

  test('by the source itself where it can, with the byte length that their seals announce', async () => {
    const given: unknown[] = [];
    const source = memory({ a: 'x', b: 'yy', c: 'zzz' });
    const asked: ByteSource = {
      ...{ kind: source.kind, commit: source.commit },
      list: () => source.list(),
      sizes: (entries) => source.sizes(entries),
      read: (entries, open) => source.read(entries, open),
      hash: (entries, bytes) => {
        given.push([entries.map(({ path }) => path), bytes]);
        return null;
      },
    };
    const files = [sealedFile('a', 'x'), sealedFile('b', 'yy', { bytes: null }), sealedFile('c')];
    const statuses = (await verifiedIn(asked, files)).map(
      ({ verification }) => verification.status,
    );
    expect(statuses).toEqual(['match', 'match', 'drift']);
    const announced = files.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
    expect(given).toEqual([[['a', 'b', 'c'], announced]]);
    expect(announced).toBeGreaterThan(0);
  });

  test('at the end of a link, once, by the algorithms of all seals that lead there', async () => {
    const files = [
      sealedFile('l', 'x', { links: 'followed', digests: { sha512: '1' } }),
      sealedFile('m', 'x', { links: 'followed', digests: { md5: '2' } }),
    ];
    const { source, reads } = recorded({ l: link('d/a'), m: link('d/a'), 'd/a': 'x' });
    const digests = { sha512: digest('x', 'sha512'), md5: digest('x', 'md5') };
    const each = { found: { sha256: digest('x'), bytes: 1, digests } };
    expect(await foundIn(source, files)).toEqual({ l: each, m: each });
    expect(reads.filter((paths) => paths.includes('d/a'))).toEqual([['d/a']]);
  });

  test('without a file, the source is not called', async () => {
    const source = Object.assign(memory({ l: link('a') }), {
      read: () => {
        throw new Error('asked');
      },
    });
    const statuses = (await verifiedIn(source, [sealedFile('gone'), sealedFile('l')])).map(
      ({ verification }) => verification.status,
    );
    expect(statuses).toEqual(['missing', 'not-regular']);
  });
});

describe('a seal that follows links', () => {
  const at = (path: string) => ({ path, kind: 'file', oid: sha256(Buffer.from('x')) });
  const found = { sha256: digest('x'), bytes: 1 };

  test.each<[string, Tree, string, object]>([
    ['finds a file as any other', { a: 'x' }, 'a', { status: 'match', entry: at('a'), found }],
    [
      'finds it behind a link',
      { a: link('b'), b: 'x' },
      'a',
      { status: 'match', entry: at('b'), found, links: ['a'] },
    ],
    [
      'finds it behind a link to its folder',
      { d: link('e'), 'e/b': 'x' },
      'd/b',
      { status: 'match', entry: at('e/b'), found, links: ['d'] },
    ],
    ['finds no file', {}, 'a', { status: 'missing', entry: null, found: null }],
    ['finds a folder', { 'a/b': 'x' }, 'a', { status: 'not-regular', entry: null, found: null }],
    [
      'finds a submodule',
      { a: file(Buffer.from('x'), 'submodule') },
      'a',
      {
        status: 'not-regular',
        entry: { path: 'a', kind: 'submodule', oid: sha256(Buffer.from('x')) },
        found: null,
      },
    ],
    [
      'finds nothing behind a link',
      { a: link('gone') },
      'a',
      { status: 'missing', entry: null, found: null, links: ['a'] },
    ],
    [
      'follows no link out of the tree',
      { a: link('/etc/passwd') },
      'a',
      {
        status: 'not-regular',
        entry: { path: 'a', kind: 'symlink', oid: sha256(Buffer.from('/etc/passwd')) },
        found: null,
        reason: 'the symbolic link leads out of the repository',
      },
    ],
  ])('%s', async (_, tree, path, expected) => {
    expect(await verified(tree, followed(path, 'x'))).toEqual({ reason: null, ...expected });
  });

  test('a seal that does not follow links finds the link', async () => {
    expect(await verified({ a: link('b'), b: 'x' }, sealedFile('a', 'x'))).toMatchObject({
      status: 'not-regular',
      entry: { path: 'a', kind: 'symlink' },
    });
  });
});

describe('notes and problems of a link', () => {
  async function judged(tree: Tree, sealed: SealedFile) {
    const judged = await verifiedIn(memory(tree), [sealed]);
    return { notes: judged.flatMap(linkNote), problems: judged.flatMap(linkProblem) };
  }
  const tree = { a: link('b'), b: 'x', out: link('../x'), gone: link('none') };

  test('that was followed: its target, and the digest that the bytes were compared by', async () => {
    const { notes, problems } = await judged(tree, followed('a', 'x'));
    expect(problems).toEqual([]);
    expect(notes).toEqual([
      {
        code: 'link-followed',
        severity: 'note',
        message:
          'a leads through a symbolic link to b: the SHA-256 was compared with the bytes there.',
        file: 'SUMS',
        line: 4,
        remedy: null,
        subjects: { named: ['a'], count: 1 },
      },
    ]);
    const sha512 = { sha256: null, bytes: null, digests: { sha512: digest('x', 'sha512') } };
    const other = await judged(tree, sealedFile('a', 'x', { links: 'followed', ...sha512 }));
    expect(other.notes[0]?.message).toContain('to b: the SHA-512 was');
  });

  test('that is refused: a problem at its path', async () => {
    const { notes, problems } = await judged(tree, followed('out', 'x'));
    expect(notes).toEqual([]);
    expect(problems).toEqual([
      {
        code: 'unsafe-path',
        message:
          'The sealed path cannot be followed: the symbolic link leads out of the repository.',
        file: 'out',
        line: null,
        column: null,
        remedy: 'Replace it with the file itself, or with a link that stays in the repository.',
      },
    ]);
  });

  test.each([
    ['a dangling link', tree, followed('gone', 'x')],
    ['a refused link', tree, sealedFile('a', 'x')],
    ['no link', tree, followed('b', 'x')],
  ])('%s: none', async (_, files, sealed) => {
    expect(await judged(files, sealed)).toEqual({ notes: [], problems: [] });
  });

  test('whose file cannot be read: none for the link', async () => {
    const source = unreadable({ a: 'x' }, 'a', 'gone');
    const sealed = followed('a', 'x');
    const judged = await verifiedIn(source, [sealed]);
    expect(judged).toMatchObject([{ verification: { status: 'unreadable', reason: 'gone' } }]);
    expect(judged.flatMap(linkProblem)).toEqual([]);
  });
});

describe('links are read', () => {
  test('once each, however many paths lead through them', async () => {
    const { source, reads } = recorded({ d: link('e'), 'e/a': '1', 'e/b': '2' });
    const links = new LinkReader(source, await source.list());
    for (const path of ['d/a', 'd/b', 'd/a']) {
      expect(await links.follow(path)).toMatchObject({ entry: { path: path.replace('d', 'e') } });
    }
    expect(reads).toEqual([['d']]);
  });

  test('up to a limit in one run', async () => {
    const names = Array.from({ length: LIMITS.linksRead + 1 }, (_, at) => `l${at}`);
    const source = memory({
      a: 'x',
      ...Object.fromEntries(names.map((name) => [name, link('a')])),
    });
    const links = new LinkReader(source, await source.list());
    const refused: string[] = [];
    for (const name of names) if (!(await links.follow(name)).ok) refused.push(name);
    expect(refused).toEqual([`l${LIMITS.linksRead}`]);
    expect(await links.follow('l0')).toMatchObject({ entry: { path: 'a' } });
  });

  test('and one that the source does not answer for is refused', async () => {
    const source = unreadable({ a: link('b'), b: 'x' }, 'a', null);
    expect(await new LinkReader(source, await source.list()).follow('a')).toEqual({
      ok: false,
      reason: 'cannot be read, or its target is too long',
      links: ['a'],
    });
  });
});
