import { describe, expect, test } from '@jest/globals';
import type { AttributeReader, PathAttributes } from '../../../src/core/attributes.ts';
import type { CauseId } from '../../../src/core/drift.ts';
import type { MemorySource } from '../../../src/core/memory-source.ts';
import { ProblemError, problem } from '../../../src/core/problem.ts';
import { indexFindings } from '../../../src/gate/survey/not-staged.ts';
import { verifyAll } from '../../../src/gate/verify/verification.ts';
import { effectiveSeals } from '../../../src/trust/effective.ts';
import { seal, sealedFile } from '../../core/seal.fixture.ts';
import { digest } from '../../formats/foreign.fixture.ts';
import { cause, checkedFile } from '../../render/report.fixture.ts';
import { side } from '../../trust/change.fixture.ts';
import { file, memory, type Tree } from '../gate.fixture.ts';
import { unreadable } from '../source.fixture.ts';

const failing = (what: 'expected' | 'defect') => async () => {
  throw what === 'defect'
    ? new TypeError('defect')
    : new ProblemError(problem('git-failed', 'x', 'y'));
};

const OPEN: PathAttributes = {
  text: 'unspecified',
  eol: 'unspecified',
  filter: 'unspecified',
  ident: 'unspecified',
  'working-tree-encoding': 'unspecified',
};
const PROTECTED: PathAttributes = { ...OPEN, text: 'unset' };

const attributesOf = (values: Readonly<Record<string, PathAttributes>>): AttributeReader => ({
  read: async (paths) =>
    new Map(paths.flatMap((path) => (values[path] === undefined ? [] : [[path, values[path]]]))),
});

const sha512 = { sha256: null, digests: { sha512: digest('b\n', 'sha512') } };
const SEALED = [sealedFile('a', 'a\n'), sealedFile('b', 'b\n', sha512), sealedFile('c', 'c\n')];
const STAGED: Tree = { a: 'a\n', b: 'b\n', c: 'c\n' };
const bent = { a: 'a\r\n', b: 'b\r\n', c: 'c\n' };

async function found(
  index: MemorySource | null,
  disk: Tree,
  causes: Readonly<Record<string, readonly CauseId[]>> = {},
  attributes: AttributeReader | null = null,
) {
  const source = memory(disk);
  const { files } = await verifyAll(
    effectiveSeals(null, side(seal('s', SEALED)), false),
    source,
    await source.list(),
  );
  const drifted = Object.entries(causes).map(([path, ids]) =>
    checkedFile({ path, causes: ids.map((id) => cause({ id })) }),
  );
  return indexFindings(files, drifted, index, attributes);
}

const CRLF = { a: ['eol-crlf'], b: ['eol-mixed'] } as const;
const STAGED_IS_CHECKED = '"seal-vs-bytes check --staged" verifies what would be committed.';

describe('a file that drifted on disk and matches in the index', () => {
  test('has changes that are not staged', async () => {
    expect(await found(memory(STAGED), bent, { a: ['edited'], b: ['eol-crlf', 'edited'] })).toEqual(
      [
        {
          code: 'checkout-differs',
          severity: 'note',
          message: 'a, b have changes that are not staged.',
          file: null,
          line: null,
          remedy: STAGED_IS_CHECKED,
          subjects: { named: ['a', 'b'], count: 2 },
        },
      ],
    );
  });

  test('may have been converted, where its line endings alone differ', async () => {
    expect(await found(memory(STAGED), bent, CRLF, attributesOf({ a: OPEN, b: OPEN }))).toEqual([
      {
        code: 'checkout-differs',
        severity: 'note',
        message:
          'a, b: match their seals in the index but not on disk, where their line endings differ: an editor or git on checkout changed them.',
        file: null,
        line: null,
        remedy:
          'If nobody edited them, in .gitattributes set "-text" on each path ("seal-vs-bytes explain" prints the line of a path), and restore them; "check --staged" verifies what would be committed.',
        subjects: { named: ['a', 'b'], count: 2 },
      },
    ]);
  });

  test('was not converted where attributes prevent it', async () => {
    const [converted, edited, ...more] = await found(
      memory(STAGED),
      bent,
      CRLF,
      attributesOf({ a: OPEN, b: PROTECTED }),
    );
    expect(converted?.message).toBe(
      'a: matches its seal in the index but not on disk, where its line endings differ: an editor or git on checkout changed them.',
    );
    expect(converted?.remedy).toBe(
      'If nobody edited it, in .gitattributes add "/a -text", and restore it; "check --staged" verifies what would be committed.',
    );
    expect(edited?.message).toBe('b has changes that are not staged.');
    expect(more).toEqual([]);
  });

  test.each<[string, AttributeReader | null]>([
    ['are not known', null],
    ['cannot be read', { read: failing('expected') }],
  ])('may have been converted where attributes %s', async (_, attributes) => {
    const notes = await found(memory(STAGED), bent, CRLF, attributes);
    expect(notes.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^a, b: match their seals in the index/),
    ]);
  });

  test.each(['eol-crlf', 'eol-lf', 'eol-mixed'] as const)(
    'may have been converted where its cause is %s',
    async (id) => {
      const [note] = await found(memory(STAGED), bent, { a: [id], b: ['edited'] });
      expect(note?.message).toMatch(/^a: matches its seal in the index/);
    },
  );

  test('is nothing to say of without an index, or where nothing drifted', async () => {
    expect(await found(null, bent, CRLF)).toEqual([]);
    expect(await found(memory(STAGED), STAGED)).toEqual([]);
  });

  test('a defect of the reader of attributes is passed on', async () => {
    const reader = { read: failing('defect') };
    await expect(found(memory(STAGED), bent, CRLF, reader)).rejects.toThrow('defect');
  });

  test('is not asked for attributes where no line ending differs', async () => {
    const reader = { read: failing('defect') };
    expect(await found(memory(STAGED), bent, { a: ['edited'] }, reader)).toHaveLength(1);
  });

  test.each<[string, MemorySource | null, Tree]>([
    ['there is no index', null, bent],
    ['it is staged as it is on disk', memory(bent), bent],
    ['another version is staged', memory({ a: 'A\n', b: 'B\n' }), bent],
    ['it is not in the index', memory({}), bent],
    ['a link is staged', memory({ a: file(Buffer.from('a\n'), 'symlink') }), bent],
    ['it cannot be read there', unreadable({ a: 'a\n' }, 'a', 'gone'), bent],
    ['it is missing on disk', memory(STAGED), { c: 'c\n' }],
  ])('is not reported where %s', async (_, index, disk) => {
    expect(await found(index, disk)).toEqual([]);
  });

  test('is not searched for without drift', async () => {
    const index = Object.assign(memory(STAGED), { list: failing('defect') });
    expect(await found(index, STAGED)).toEqual([]);
  });

  test('is unknown where the index cannot be listed; a defect is passed on', async () => {
    expect(await found(Object.assign(memory(STAGED), { list: failing('expected') }), bent)).toEqual(
      [],
    );
    const defect = Object.assign(memory(STAGED), { list: failing('defect') });
    await expect(found(defect, bent)).rejects.toThrow('defect');
  });
});
