import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../../src/core/limits.ts';
import { Listing } from '../../../src/core/listing.ts';
import type { MemorySource } from '../../../src/core/memory-source.ts';
import type { Parsed } from '../../../src/core/problem.ts';
import { compilePattern, type PathMatcher } from '../../../src/formats/pattern.ts';
import { compilePatterns, readManifests, unmatched } from '../../../src/gate/read/manifests.ts';
import { file, memory, type Tree } from '../gate.fixture.ts';
import { announcing, onDisk, recorded, unreadable } from '../source.fixture.ts';

function matcher(glob: string): PathMatcher {
  const compiled = compilePattern(glob);
  if (!compiled.ok) throw new Error(glob);
  return compiled.value;
}

/** Reads manifests whose parsed form is `path=text`. */
async function read(
  source: MemorySource,
  globs: readonly string[] = ['**'],
  cache = new Map<string, Parsed<string>>(),
  heavy?: <R>(work: () => R) => R,
) {
  const parsed: string[] = [];
  const result = await readManifests(
    { source, listing: await source.list() },
    globs.map(matcher),
    (bytes, path) => {
      parsed.push(path);
      return { ok: true, value: `${path}=${Buffer.from(bytes).toString()}` };
    },
    cache,
    heavy,
  );
  return { ...result, calls: parsed };
}

describe('manifests of one side', () => {
  test('are the files that any pattern matches, in path order', async () => {
    const { parsed, problems } = await read(memory({ 'b.x': '2', 'a.y': '1', 'c.z': '3' }), [
      '*.x',
      '*.y',
    ]);
    expect({ parsed, problems }).toEqual({ parsed: ['a.y=1', 'b.x=2'], problems: [] });
  });

  test.each(['symlink', 'submodule'] as const)('cannot be %s: those are not read', async (kind) => {
    const { source, reads } = recorded({ a: '1', b: file(Buffer.from('a'), kind) });
    const { parsed, problems } = await read(source);
    expect(parsed).toEqual(['a=1']);
    expect(problems).toEqual([
      {
        code: 'unsafe-path',
        message: `A ${kind} is where a manifest should be: it matches the pattern, but only a regular file is read.`,
        file: 'b',
        line: null,
        column: null,
        remedy: 'Replace it with the file itself, or narrow the pattern.',
      },
    ]);
    expect(reads).toEqual([['a']]);
  });

  test('that cannot be read are a problem each, and the others are parsed', async () => {
    const tree = { a: '1', b: '2' };
    const problemsOf = async (source: MemorySource) => {
      const { parsed, problems, calls } = await read(source);
      expect({ parsed, calls }).toEqual({ parsed: ['b=2'], calls: ['b'] });
      return problems.map(({ code, message, file: path, remedy }) => [code, message, path, remedy]);
    };
    const remedy =
      'Check out with fetch-depth: 2 and without a filter, so that the clone holds it.';
    expect(await problemsOf(unreadable(tree, 'a', 'gone'))).toEqual([
      ['object-missing', 'The manifest cannot be read: gone.', 'a', remedy],
    ]);
    expect(await problemsOf(unreadable(tree, 'a', null))).toEqual([
      ['object-missing', 'The manifest cannot be read: it was not read.', 'a', remedy],
    ]);
    const size = LIMITS.manifestBytes + 1;
    expect(await problemsOf(announcing(tree, { a: size }))).toEqual([
      [
        'too-large',
        `The manifest is too large: it has ${size} bytes, more than the ${LIMITS.manifestBytes} read here.`,
        'a',
        'Split it into several.',
      ],
    ]);
  });
});

describe('a manifest that both sides have', () => {
  const tree: Tree = { a: '1', b: '2' };

  test('is read and parsed once, where it is the same object at the same path', async () => {
    const cache = new Map<string, Parsed<string>>();
    await read(memory(tree), ['**'], cache);
    const { source, reads } = recorded({ ...tree, b: '3', c: '1' });
    const second = await read(source, ['**'], cache);
    expect(second).toEqual({ parsed: ['a=1', 'b=3', 'c=1'], problems: [], calls: ['b', 'c'] });
    expect(reads).toEqual([['b', 'c']]);
  });

  test('on disk, without object ids, is read and parsed each time', async () => {
    const cache = new Map<string, Parsed<string>>();
    await read(onDisk(tree), ['**'], cache);
    expect(cache.size).toBe(0);
    const second = await read(onDisk({ ...tree, b: '3' }), ['**'], cache);
    expect(second.parsed).toEqual(['a=1', 'b=3']);
  });
});

test('all manifests of a side have a total size limit; those above it are not parsed', async () => {
  const half = Buffer.alloc(LIMITS.manifestsBytes / 2, 0x20);
  const { calls, problems } = await read(memory({ a: half, b: half, c: '1', d: '2' }));
  expect(calls).toEqual(['a', 'b']);
  const message = `The manifests up to this one have more than ${LIMITS.manifestsBytes} bytes in all.`;
  const remedy = 'Narrow the pattern, or seal fewer files.';
  const place = { line: null, column: null };
  expect(problems).toEqual([
    { code: 'too-large', message, file: 'c', ...place, remedy },
    { code: 'too-large', message, file: 'd', ...place, remedy },
  ]);
});

test.each([
  ['a.json', LIMITS.heavyBytes, false],
  ['a.json', LIMITS.heavyBytes + 1, true],
  ['a.md', 1, true],
  ['a.Markdown', 1, true],
  ['a.md.json', 1, false],
  ['amd', 1, false],
])('reading %s of %i bytes counts as heavy work: %s', async (path, size, isHeavy) => {
  let count = 0;
  const tree = { [path]: 'x'.repeat(size) };
  const { calls } = await read(memory(tree), ['**'], new Map(), (work) => {
    count += 1;
    return work();
  });
  expect({ calls, count }).toEqual({ calls: [path], count: isHeavy ? 1 : 0 });
});

test('a pattern that is refused is a problem, and the others still match', () => {
  const { matchers, problems } = compilePatterns({ globs: ['a*', '/b', 'c/**'], explicit: true });
  expect(matchers.map(({ glob, match }) => [glob, match('ab'), match('c/d')])).toEqual([
    ['a*', true, false],
    ['c/**', false, true],
  ]);
  expect(problems.map(({ code, message }) => [code, message])).toEqual([
    ['bad-input', 'The pattern "/b" is absolute.'],
  ]);
});

describe('a pattern that matches nothing', () => {
  const listing = (path: string) => new Listing([{ path, kind: 'file', oid: '1' }]);
  const { matchers } = compilePatterns({ globs: ['a', 'b', 'c'], explicit: true });

  test.each([
    ['seal', 'Make a seal with "seal-vs-bytes seal FILE...", or correct the pattern.'],
    ['register', 'Add the register, or correct the pattern.'],
  ] as const)('on either side is a problem: %s', (what, remedy) => {
    expect(unmatched(what, matchers, [listing('a'), listing('b')])).toEqual([
      {
        code: 'pattern-unmatched',
        message: `No ${what} matches the pattern "c", neither in the checked bytes nor on the base.`,
        file: null,
        line: null,
        column: null,
        remedy,
      },
    ]);
  });
});
