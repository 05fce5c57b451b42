import { describe, expect, test } from '@jest/globals';
import { sha256 } from '../../../src/core/hashing.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import type { MemorySource } from '../../../src/core/memory-source.ts';
import type { Parsed } from '../../../src/core/problem.ts';
import { compilePattern } from '../../../src/formats/pattern.ts';
import { type ReadSeal, readSeals } from '../../../src/gate/read/seals.ts';
import { bag, PAYLOAD } from '../../formats/foreign.fixture.ts';
import { file, memory, sealOf, type Tree } from '../gate.fixture.ts';
import { onDisk, recorded, unreadable } from '../source.fixture.ts';

type Cache = Map<string, Parsed<readonly ReadSeal[]>>;

async function read(
  source: MemorySource,
  globs: readonly string[] = ['**/*.seal.json'],
  cache: Cache = new Map(),
  heavy?: <R>(work: () => R) => R,
) {
  const matchers = globs.map((glob) => {
    const compiled = compilePattern(glob);
    if (!compiled.ok) throw new Error(glob);
    return compiled.value;
  });
  const { parsed, problems } = await readSeals(
    { source, listing: await source.list() },
    matchers,
    cache,
    heavy,
  );
  return {
    seals: parsed.map(({ path, files }) => `${path}: ${files.map((each) => each.path).join(' ')}`),
    digests: parsed.map((seal) => seal.sha256),
    problems: problems.map(({ code, file: path }) => `${code} ${path}`),
  };
}

const SEAL = sealOf({ 'a.md': 'a' });
const OTHER = sealOf({ 'b.md': 'b' });
const digest = (text: string): string => sha256(Buffer.from(text));

describe('seals of one side', () => {
  test('are the files that any pattern matches, each with the digest of its file', async () => {
    const tree = { 'x.seal.json': SEAL, 'y.json': OTHER, 'z.json': SEAL };
    expect(await read(memory(tree), ['x*', 'y*'])).toEqual({
      seals: ['x.seal.json: a.md', 'y.json: b.md'],
      digests: [digest(SEAL), digest(OTHER)],
      problems: [],
    });
  });

  test('are regular files: anything else is a problem, and not read', async () => {
    const tree = { 'x.seal.json': SEAL, 'y.seal.json': file(Buffer.from('x'), 'symlink') };
    const { source, reads } = recorded(tree);
    expect(await read(source)).toMatchObject({
      seals: ['x.seal.json: a.md'],
      problems: ['unsafe-path y.seal.json'],
    });
    expect(reads).toEqual([['x.seal.json']]);
  });

  test.each(['gone', null])('that cannot be read are a problem each: %s', async (reason) => {
    const tree = { 'x.seal.json': SEAL, 'y.seal.json': OTHER };
    expect(await read(unreadable(tree, 'y.seal.json', reason))).toMatchObject({
      seals: ['x.seal.json: a.md'],
      problems: ['object-missing y.seal.json'],
    });
  });

  test('a bag is one seal, read once, whichever of its files are named', async () => {
    const tree = bag();
    const { source, reads } = recorded(tree);
    const files = Object.keys(PAYLOAD).map((path) => `bag/${path}`);
    expect(await read(source, ['bag/bagit.txt', 'bag/manifest-*.txt'])).toMatchObject({
      seals: [expect.stringContaining(files.join(' '))],
      problems: [],
    });
    expect(new Set(reads.flat()).size).toBe(reads.flat().length);
  });
});

describe('a seal that both sides have', () => {
  test('is read and parsed once, where it is the same object at the same path', async () => {
    const cache: Cache = new Map();
    await read(memory({ 'x.seal.json': SEAL, 'y.seal.json': OTHER }), undefined, cache);
    const { source, reads } = recorded({ 'x.seal.json': SEAL, 'y.seal.json': SEAL });
    expect(await read(source, undefined, cache)).toMatchObject({
      seals: ['x.seal.json: a.md', 'y.seal.json: a.md'],
    });
    expect(reads).toEqual([['y.seal.json']]);
  });

  test('is read again where a link replaced it', async () => {
    const cache: Cache = new Map();
    await read(memory({ 'x.seal.json': SEAL }), undefined, cache);
    const linked = memory({ 'x.seal.json': file(Buffer.from(SEAL), 'symlink') });
    expect((await read(linked, undefined, cache)).problems).toEqual(['unsafe-path x.seal.json']);
  });

  test('on disk, without object ids, is read and parsed each time', async () => {
    const cache: Cache = new Map();
    await read(onDisk({ 'x.seal.json': SEAL }), undefined, cache);
    expect(cache.size).toBe(0);
    const second = await read(onDisk({ 'x.seal.json': OTHER }), undefined, cache);
    expect(second.seals).toEqual(['x.seal.json: b.md']);
  });
});

/** A seal with as much whitespace behind it as makes it so long. */
const padded = (size: number): string => SEAL.padEnd(size, '\n');

test('all seals of a side have a total size limit; those above it are not parsed', async () => {
  const half = Buffer.alloc(LIMITS.manifestsBytes / 2, '\n');
  half[0] = 0xff;
  const tree: Tree = { 'a.seal.json': half, 'b.seal.json': half, 'c.seal.json': SEAL };
  expect((await read(memory(tree))).problems).toEqual([
    'not-utf8 a.seal.json',
    'not-utf8 b.seal.json',
    'too-large c.seal.json',
  ]);
});

test('seals that differ are refused from that limit on', async () => {
  const most = LIMITS.manifestsBytes / LIMITS.manifestBytes;
  const names = Array.from({ length: most + 2 }, (_, at) => `s${at}.seal.json`);
  const tree = Object.fromEntries(
    names.map((name, at) => {
      // Not UTF-8: it is refused before it is parsed.
      const bytes = Buffer.alloc(LIMITS.manifestBytes - 1, 0xff);
      bytes[0] = at;
      return [name, bytes];
    }),
  );
  const { problems } = await read(memory(tree));
  expect(problems.slice(most)).toEqual(names.slice(most).map((name) => `too-large ${name}`));
});

test.each([
  [LIMITS.heavyBytes, 0],
  [LIMITS.heavyBytes + 1, 1],
])('reading %i bytes counts as heavy work %i times', async (size, count) => {
  let calls = 0;
  const tree = { 'x.seal.json': padded(size) };
  const { seals } = await read(memory(tree), undefined, undefined, (work) => {
    calls += 1;
    return work();
  });
  expect({ seals, calls }).toEqual({ seals: ['x.seal.json: a.md'], calls: count });
});
