import { describe, expect, test } from '@jest/globals';
import { type Documents, neighboursIn, sealFormatOf } from '../../src/formats/seal-formats.ts';
import { DECLARATION, digest } from './foreign.fixture.ts';
import { parsedValue, problemsOf, SHA, utf8 } from './reading.ts';

const FOLDER = ['p/bagit.txt', 'p/manifest-sha256.txt', 'p/notes.txt'];
const STATEMENT = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'a', digest: { sha256: SHA } }],
  predicateType: 'https://example.org/sealed/v1',
};

const parseAs = async (path: string, documents: Documents) =>
  (await sealFormatOf(path).load())(documents, path);

describe('the format of a file that a pattern names', () => {
  test.each([
    ['p/x.seal.json', 'native'],
    ['SHA256SUMS.seal.json', 'native'],
    ['x.intoto.jsonl', 'in-toto'],
    ['x.dsse.json', 'in-toto'],
    ['p/bagit.txt', 'bagit'],
    ['p/manifest-sha256.txt', 'bagit'],
    ['SHA256SUMS', 'checksums'],
    ['p/tool.sha512', 'checksums'],
    ['p/x.json', 'native'],
    ['.seal.json', 'native'],
    ['.seal.json.sha256', 'checksums'],
    ['notes.md', 'native'],
  ])('%s is %s', (path, id) => {
    expect(sealFormatOf(path).id).toBe(id);
  });

  test.each([
    ['p/x.seal.json', ['p/x.seal.json']],
    ['p/x.intoto.json', ['p/x.intoto.json']],
    ['p/SHA256SUMS', ['p/SHA256SUMS']],
    ['p/bagit.txt', ['p/bagit.txt', 'p/manifest-sha256.txt']],
  ])('%s is read together with %j', (path, members) => {
    expect(sealFormatOf(path).members(path, neighboursIn(FOLDER))).toEqual(members);
  });

  test.each<[string, string, string]>([
    [
      'p/x.seal.json',
      JSON.stringify({ version: 1, files: [{ path: 'a', sha256: SHA, bytes: 1 }] }),
      'p/a',
    ],
    ['p/x.intoto.json', JSON.stringify(STATEMENT), 'a'],
    ['p/SHA256SUMS', `${SHA}  a\n`, 'p/a'],
  ])('%s gives one seal', async (path, text, file) => {
    const seals = parsedValue(await parseAs(path, new Map([[path, utf8(text)]])));
    expect(seals.map((seal) => seal.files.map((each) => each.path))).toEqual([[file]]);
  });

  test('a bag gives one for each manifest', async () => {
    const documents = new Map([
      ['p/bagit.txt', utf8(DECLARATION)],
      ['p/manifest-sha256.txt', utf8(`${SHA}  data/a\n`)],
      ['p/manifest-sha512.txt', utf8(`${digest('a', 'sha512')}  data/a\n`)],
    ]);
    const seals = parsedValue(await parseAs('p/bagit.txt', documents));
    expect(seals.map(({ path }) => path)).toEqual([
      'p/manifest-sha256.txt',
      'p/manifest-sha512.txt',
    ]);
  });

  test('a file that is not among the documents counts as empty', async () => {
    expect(problemsOf(await parseAs('x.seal.json', new Map()))).toEqual([
      'not-json 1:1 The file is empty.',
    ]);
  });
});

describe('neighbours', () => {
  test('are the files directly in a folder', () => {
    const neighbours = neighboursIn(['b', 'p/x', 'a', 'p/deep/y', 'p/w']);
    expect(neighbours('')).toEqual(['b', 'a']);
    expect(neighbours('p')).toEqual(['p/x', 'p/w']);
    expect(neighbours('p/deep')).toEqual(['p/deep/y']);
    expect(neighbours('q')).toEqual([]);
  });

  test('are looked up in one pass over the paths, on first use', () => {
    let asked = 0;
    const paths = {
      *[Symbol.iterator]() {
        asked += 1;
        yield 'p/x';
      },
    };
    const neighbours = neighboursIn(paths);
    expect(asked).toBe(0);
    expect([neighbours('p'), neighbours('p'), neighbours('')]).toEqual([['p/x'], ['p/x'], []]);
    expect(asked).toBe(1);
  });
});
