import { expect, test } from '@jest/globals';
import { totalFindings } from '../../../src/gate/verify/totals.ts';
import { file, memory, type Tree } from '../gate.fixture.ts';

const link = (target: string) => file(Buffer.from(target), 'symlink');

async function findings(tree: Tree, bytes: string, files: number) {
  const source = memory(tree);
  const at = { line: 2, column: 1 };
  const total = { folder: 'bag/data', files, bytes, file: 'bag/bag-info.txt', at };
  return totalFindings([total], source, await source.list());
}

test.each<[string, Tree, string]>([
  ['no file', {}, '0.0'],
  ['files, in folders too', { 'bag/data/a': '12', 'bag/data/d/b': '345' }, '5.2'],
  ['not what is beside it', { 'bag/data/a': '12', 'bag/data2/b': '3', 'x/bag/data/c': '4' }, '2.1'],
  ['a link, as the file it leads to', { 'bag/data/a': link('../b'), 'bag/b': '12345678' }, '8.1'],
  ['a dangling link, as itself', { 'bag/data/a': link('gone') }, '4.1'],
  ['a link out of the folder, as itself', { 'bag/data/a': link('/etc') }, '4.1'],
  ['the target of a link, twice', { 'bag/data/a': link('b'), 'bag/data/b': '123' }, '6.2'],
  ['a submodule, without bytes', { 'bag/data/a': file(Buffer.from('x'), 'submodule') }, '0.1'],
])('the total of a folder: %s', async (_, tree, oxum) => {
  const [bytes = '', files = ''] = oxum.split('.');
  expect(await findings(tree, bytes, Number(files))).toEqual([]);
  const [more] = await findings(tree, bytes, Number(files) + 1);
  expect(more?.message).toContain(` holds ${oxum} (bytes.files)`);
});

test('a different total fails at its line, with both totals', async () => {
  expect(await findings({ 'bag/data/a': '12' }, '99999999999999999999', 1)).toEqual([
    {
      code: 'total-mismatch',
      severity: 'fail',
      message:
        'The Payload-Oxum of the bag is 99999999999999999999.1, and bag/data holds 2.1 (bytes.files).',
      file: 'bag/bag-info.txt',
      line: 2,
      remedy: 'Correct the payload, or the Payload-Oxum in bag-info.txt.',
    },
  ]);
});
