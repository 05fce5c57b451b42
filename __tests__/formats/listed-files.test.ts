import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../src/core/limits.ts';
import { isDigest, type ListedDigest, ListedFiles } from '../../src/formats/listed-files.ts';
import { ProblemList } from '../../src/formats/problem-list.ts';
import { digest } from './foreign.fixture.ts';

const at = { line: 3, column: 5 };
const HEX = digest('x');
const one: readonly ListedDigest[] = [{ algorithm: 'sha256', hex: HEX.toUpperCase() }];

function list(own = 'deep/LIST', root = 'deep') {
  const problems = new ProblemList(own);
  return { problems, files: new ListedFiles(own, root, problems) };
}

describe('the files of a foreign list', () => {
  test('have their digests in lower case, and no empty member', () => {
    const { files } = list();
    files.add('a', one, at);
    files.add(
      'b',
      [...one, { algorithm: 'md5', hex: 'AB' }, { algorithm: 'sha512', hex: 'CD' }],
      at,
    );
    files.add('c', [{ algorithm: 'md5', hex: 'AB' }], at);
    const shared = { bytes: null, links: 'followed', text: null, at };
    expect(files.files).toStrictEqual([
      { path: 'deep/a', sha256: HEX, ...shared },
      { path: 'deep/b', sha256: HEX, digests: { md5: 'ab', sha512: 'cd' }, ...shared },
      { path: 'deep/c', sha256: null, digests: { md5: 'ab' }, ...shared },
    ]);
  });

  test('are refused where a name is listed twice, in one case or in two', () => {
    const { files, problems } = list();
    files.add('a', one, at);
    files.add('a', one, { line: 4, column: 5 });
    files.add('A', one, { line: 5, column: 5 });
    expect(problems.toProblems()).toMatchObject([
      {
        code: 'duplicate-path',
        line: 4,
        message: 'The path "deep/a" is listed twice: first on line 3.',
        remedy: 'Keep one of the two lines.',
      },
      {
        code: 'duplicate-path',
        line: 5,
        message:
          'The path "deep/A" and "deep/a" on line 3 differ only in case or Unicode form, and are one file on Windows or macOS.',
        remedy: 'Rename one of the two files.',
      },
    ]);
  });

  test('are refused where the list names itself, or an unsafe path', () => {
    const { files, problems } = list();
    files.add('list', one, at);
    files.add('../a', one, at);
    expect(problems.toProblems()).toMatchObject([
      { code: 'unsafe-path', remedy: 'Remove this line.' },
      {
        code: 'unsafe-path',
        message: 'The path "../a" has a ".." segment.',
        remedy: 'Name a file below the folder of the list, with / between folders.',
      },
    ]);
    expect(files.files).toEqual([]);
  });

  test('may not be empty, unless the list has another problem', () => {
    const empty = list();
    empty.files.refuseEmpty();
    expect(empty.problems.toProblems()).toMatchObject([
      {
        code: 'empty-seal',
        line: 1,
        column: 1,
        remedy: 'List the files to seal, or remove the list.',
      },
    ]);
    const unsafe = list();
    unsafe.files.add('..', one, at);
    unsafe.files.refuseEmpty();
    expect(unsafe.problems.toProblems().map(({ code }) => code)).toEqual(['unsafe-path']);
    const full = list();
    full.files.add('a', one, at);
    full.files.refuseEmpty();
    expect(full.problems.any).toBe(false);
  });
});

test('of more files than the limit, the first is named', () => {
  const { files, problems } = list('LIST', '');
  const more = (name: string, line: number) => files.add(name, one, { line, column: 1 });
  for (let index = 0; index < LIMITS.filesPerSeal; index += 1) more(`${index}`, index + 1);
  expect(problems.any).toBe(false);
  for (const name of ['x', 'y', 'z']) more(name, LIMITS.filesPerSeal + 1 + (name === 'x' ? 0 : 1));
  expect(problems.toProblems()).toMatchObject([
    {
      code: 'too-large',
      line: LIMITS.filesPerSeal + 1,
      message: `The list names more than ${LIMITS.filesPerSeal} files.`,
      remedy: 'Split it into several lists.',
    },
  ]);
  expect(files.files).toHaveLength(LIMITS.filesPerSeal);
});

test.each([
  [HEX, 'sha256', true],
  [HEX.toUpperCase(), 'sha256', true],
  [HEX.slice(1), 'sha256', false],
  [`${HEX}0`, 'sha256', false],
  [`g${HEX.slice(1)}`, 'sha256', false],
  [`${HEX.slice(1)}g`, 'sha256', false],
  [HEX, 'sha512', false],
  [HEX, 'sha3-256', true],
] as const)('%s as a digest by %s: %s', (hex, algorithm, wanted) => {
  expect(isDigest(hex, algorithm)).toBe(wanted);
});
