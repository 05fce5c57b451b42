import { expect, test } from '@jest/globals';
import type { MemoryFile } from '../../src/core/memory-source.ts';
import { MemorySource } from '../../src/core/memory-source.ts';
import { decodePath } from '../../src/core/path.ts';
import { CONTRACT_FILES, describeByteSource } from '../byte-source.contract.ts';

describeByteSource('MemorySource', { kind: 'commit', executables: true, submodule: true }, () => {
  const files = new Map(
    CONTRACT_FILES.map(({ name, kind, bytes }): [string, MemoryFile] => [
      decodePath(name),
      { kind, bytes },
    ]),
  );
  files.set('module', { kind: 'submodule', bytes: Buffer.alloc(0) });
  return {
    source: new MemorySource(files),
    absent: { path: 'absent', kind: 'file', oid: null },
    close() {},
  };
});

test('a tree in memory lists its paths in order', async () => {
  const bytes = Buffer.from('x');
  const paths = ['b', 'a/c', 'a', 'c'];
  const source = new MemorySource(new Map(paths.map((path) => [path, { kind: 'file', bytes }])));
  const { entries } = await source.list();
  expect(entries.map(({ path }) => path)).toEqual(['a', 'a/c', 'b', 'c']);
});
