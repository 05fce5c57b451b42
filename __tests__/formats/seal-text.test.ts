import { expect, test } from '@jest/globals';
import { formatSeal, SEAL_SCHEMA_URL, type SealToFormat } from '../../src/formats/seal-text.ts';
import { SHA } from './reading.ts';

const file = (path: string, text: SealToFormat['files'][number]['text'] = null) => ({
  path,
  sha256: SHA,
  bytes: 3,
  text,
});
const entry = (path: string, rest: object = {}) => ({ path, sha256: SHA, bytes: 3, ...rest });

test.each<[string, SealToFormat, object]>([
  [
    'its own folder as root',
    { path: 'p/x.seal.json', name: null, root: 'p', files: [file('p/a')], closed: [] },
    { files: [entry('a')] },
  ],
  [
    'the repository root as root, from there',
    { path: 'x.seal.json', name: null, root: '', files: [file('p/a')], closed: [] },
    { files: [entry('p/a')] },
  ],
  [
    'the repository root as root, from a folder',
    { path: 'p/x.seal.json', name: null, root: '', files: [file('q/a')], closed: [] },
    { root: '.', files: [entry('q/a')] },
  ],
  [
    'another folder as root, and a name',
    { path: 'p/x.seal.json', name: 'N', root: 'q/r', files: [file('q/r/a')], closed: [] },
    { name: 'N', root: 'q/r', files: [entry('a')] },
  ],
  [
    'files in any order',
    {
      path: 'x.seal.json',
      name: null,
      root: '',
      files: ['b', 'a/z', 'B', 'a', 'a.b'].map((path) => file(path)),
      closed: [],
    },
    { files: ['B', 'a', 'a.b', 'a/z', 'b'].map((path) => entry(path)) },
  ],
  [
    'text declarations',
    {
      path: 'x.seal.json',
      name: null,
      root: '',
      files: [
        file('a', { bom: false, eol: null, charset: null }),
        file('b', { bom: null, eol: 'lf', charset: null }),
        file('c', { bom: null, eol: null, charset: 'utf-8' }),
        file('d', { bom: true, eol: 'crlf', charset: 'us-ascii' }),
      ],
      closed: [],
    },
    {
      files: [
        entry('a', { text: { bom: false } }),
        entry('b', { text: { eol: 'lf' } }),
        entry('c', { text: { charset: 'utf-8' } }),
        entry('d', { text: { bom: true, eol: 'crlf', charset: 'us-ascii' } }),
      ],
    },
  ],
  [
    'closed patterns below a root of pattern characters',
    {
      path: 'x.seal.json',
      name: null,
      root: 'a[1]',
      files: [file('a[1]/x')],
      closed: [{ pattern: 'a\\[1\\]/**' }, { pattern: 'a\\[1\\]/b' }],
    },
    { root: 'a[1]', files: [entry('x')], closed: ['**', 'b'] },
  ],
])('a seal is written with %s', (_, seal, members) => {
  const document = { $schema: SEAL_SCHEMA_URL, version: 1, ...members };
  expect(formatSeal(seal)).toBe(`${JSON.stringify(document, null, 2)}\n`);
});

test('a folder whose name starts with the root is not the root', () => {
  const seal = { path: 'p/x.seal.json', name: null, root: 'p', files: [file('pq/a')], closed: [] };
  expect(() => formatSeal(seal)).toThrow(new RangeError('"pq/a" is not below "p"'));
});
