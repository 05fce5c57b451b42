import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { CAUSE_IDS, type Diagnosis } from '../../src/core/drift.ts';
import { sha256 } from '../../src/core/hashing.ts';
import { LIMITS } from '../../src/core/limits.ts';
import { CAUSES } from '../../src/drift/causes/index.ts';
import { fromBoth, fromDigest, idsOf, proofsOf } from './facts.ts';
import { TREE_CAUSES } from './tree-causes.fixture.ts';

const DOC =
  '# Title — a packet\n\nThe decision – "HOLD" – stands.\nIt costs 5 € — or 6.\n\n- one\n- two\n';
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
const blobId = (text: string): string =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');
const pointer = (oid: string, size: number): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`;
const lfsPointer = (text: string): string =>
  pointer(sha256(Buffer.from(text)), Buffer.byteLength(text));

describe('the strongest proof', () => {
  test('equal bytes have no cause', () => {
    const diagnosis = fromDigest(DOC, DOC);
    expect(diagnosis).toMatchObject({ causes: [], explained: true, limit: null });
  });

  test('the shortest chain wins, commuting changes are in the documented order', () => {
    expect(idsOf(fromDigest(DOC, `\ufeff${crlf(DOC)}`))).toEqual(['bom-added', 'eol-crlf']);
    expect(idsOf(fromDigest(crlf(DOC), DOC))).toEqual(['eol-lf']);
  });

  test('a digest without a length suffices for common chains', () => {
    const sealed = { sha256: sha256(Buffer.from(DOC)), bytes: null };
    for (const found of [crlf(DOC), `\ufeff${crlf(DOC)}`, DOC.slice(0, -1), `${DOC}more\n`]) {
      const diagnosis = fromDigest(DOC, found, { sealed });
      expect(proofsOf(diagnosis)).toEqual(['reconstructed']);
      expect(diagnosis.sealedBytes && Buffer.from(DOC).equals(diagnosis.sealedBytes)).toBe(true);
    }
  });

  test('recovered bytes of another digest are ignored', () => {
    const diagnosis = fromDigest(DOC, DOC.replace('5', '8'), { recovered: Buffer.from('other') });
    expect(diagnosis).toMatchObject({ causes: [], explained: false, sealedBytes: null });
  });

  test('an edit under a mechanical change is named beside it, and explained by neither', () => {
    const diagnosis = fromBoth(DOC, crlf(DOC.replace('5 €', '9 €')));
    expect(idsOf(diagnosis)).toEqual(['eol-crlf', 'edited']);
    expect(proofsOf(diagnosis)).toEqual(['located']);
    expect(diagnosis.explained).toBe(false);
    expect(diagnosis.locations.find(({ cause }) => cause === 'edited')).toEqual({
      line: 4,
      column: 10,
      endLine: 4,
      endColumn: 11,
      offset: 70,
      length: 1,
      cause: 'edited',
      found: '9',
      sealed: '5',
    });
  });

  test('an observed property is worded as an observation', () => {
    const diagnosis = fromDigest(DOC, `\ufeff${crlf(DOC.replace('5', '7'))}`);
    expect(idsOf(diagnosis)).toEqual(['bom-added', 'eol-crlf']);
    for (const { proof, summary } of diagnosis.causes) {
      expect(proof).toBe('observed');
      expect(summary).toMatch(/^Seen in the found bytes, not proven to be the cause: /);
    }
  });
});

test.each([
  [['bom-added', 'eol-crlf'], (text: string) => `\ufeff${crlf(text)}`],
  [
    ['bom-added', 'eol-crlf', 'dash'],
    (text: string) => `\ufeff${crlf(text.replaceAll('\u2014', '-'))}`,
  ],
] as const)(
  'changes of a large file that do not touch one another are found together: %s',
  (ids, make) => {
    const text = 'It runs \u2014 or not, by lines.\n'.repeat(10_000);
    const diagnosis = fromDigest(text, make(text));
    expect(idsOf(diagnosis)).toEqual(ids);
    expect(diagnosis.explained).toBe(true);
  },
);

describe('whose fault', () => {
  const MADE_OVER: readonly (readonly [string, string | Buffer, string])[] = [
    ['CR LF', crlf(DOC), DOC],
    ['a BOM', `\ufeff${DOC}`, DOC],
    ['a BOM and CR LF', `\ufeff${crlf(DOC)}`, DOC],
    ['UTF-16', Buffer.from(`\ufeff${DOC}`, 'utf16le'), DOC],
    ['an expanded $Id$', `$Id: ${blobId('$Id$\n')} $\n`, '$Id$\n'],
    ['the content of an LFS object', DOC, lfsPointer(DOC)],
  ];
  const unchangedSinceBase = true;

  test.each(MADE_OVER)(
    'the seal’s, made over %s that the whole history has not',
    (_, made, found) => {
      const diagnosis = fromDigest(made, found, { unchangedSinceBase, neverCommitted: true });
      expect(diagnosis.fault).toBe('seal');
      expect(
        diagnosis.causes.map(({ summary }) =>
          summary.includes('remake it from the committed bytes'),
        ),
      ).toEqual(diagnosis.causes.map((__, i) => i === diagnosis.causes.length - 1));
    },
  );

  test.each(MADE_OVER)('the file’s, where %s was committed before', (_, made, found) => {
    for (const neverCommitted of [true, false]) {
      const diagnosis = fromBoth(made, found, { unchangedSinceBase, neverCommitted });
      expect(diagnosis).toMatchObject({ fault: 'file', explained: true });
      expect(saidOf(diagnosis)).not.toContain('The seal was made over');
    }
  });

  test.each(MADE_OVER)(
    'the seal’s with a doubt, where not all of the history was read: %s',
    (_, made, found) => {
      const diagnosis = fromDigest(made, found, { unchangedSinceBase });
      expect(diagnosis).toMatchObject({ fault: 'seal', explained: true });
      expect(saidOf(diagnosis)).not.toContain('never committed');
      expect(saidOf(diagnosis)).toMatch(
        /The seal was made over .+, bytes that no commit of the history that was read has: .+ fetch the whole history to see whether an earlier commit has them\.$/,
      );
    },
  );

  test('the file’s, where this change made it, or where no checkout converts so', () => {
    const whole = { neverCommitted: true };
    const old = { unchangedSinceBase, ...whole };
    for (const [sealed, found, more] of [
      [crlf(DOC), DOC, whole],
      [DOC, crlf(DOC), old],
      [DOC, DOC.replaceAll('—', '-'), old],
    ] as const) {
      const diagnosis = fromDigest(sealed, found, more);
      expect(diagnosis.fault).toBe('file');
      expect(saidOf(diagnosis)).not.toContain('the seal was made over');
    }
  });
});

const saidOf = ({ causes }: Diagnosis): string => causes.map(({ summary }) => summary).join(' ');

describe('Git LFS', () => {
  test('a pointer to the sealed bytes explains, from the seal alone', () => {
    const oid = sha256(Buffer.from(DOC));
    const diagnosis = fromDigest(DOC, pointer(oid, Buffer.byteLength(DOC)));
    expect(diagnosis).toMatchObject({ explained: true, sealedBytes: null });
    expect(diagnosis.causes[0]).toMatchObject({ id: 'git-lfs-pointer', proof: 'reproduced' });
    expect(diagnosis.causes[0]?.summary).toContain('its oid is the sealed SHA-256');
  });

  test('a pointer to other bytes, or of another size, does not', () => {
    const other = fromDigest(DOC, pointer('ab'.repeat(32), 5));
    expect(other.explained).toBe(false);
    expect(other.causes.find(({ id }) => id === 'git-lfs-pointer')).toMatchObject({
      proof: 'observed',
    });
    expect(other.causes.map(({ summary }) => summary).join()).toContain('ab'.repeat(32));
    expect(fromDigest(DOC, pointer(sha256(Buffer.from(DOC)), 5)).explained).toBe(false);
  });
});

describe('unusual files', () => {
  test.each([
    ['nothing found', DOC, ''],
    ['nothing sealed', '', DOC],
    ['one byte', 'a', 'b'],
    ['only line endings', '\n\n\n', '\r\n\r\n\r\n'],
    ['NUL bytes', 'a\0b', 'a\0c'],
    ['a lone surrogate escaped', '{"a": "\\ud800"}\n', '{"a":"\\ud800"}\n'],
  ])('%s', (_name, sealed, found) => {
    const diagnosis = fromBoth(sealed, found);
    expect(diagnosis.causes.length).toBeGreaterThan(0);
    expect(() => fromDigest(sealed, found)).not.toThrow();
  });

  test('an empty file is truncated, if the sealed bytes are available', () => {
    expect(fromBoth(DOC, '').causes[0]).toMatchObject({ id: 'truncated', proof: 'reproduced' });
    expect(fromDigest(DOC, '').causes[0]).toMatchObject({ id: 'truncated', proof: 'observed' });
  });

  test('binary files have offsets and a hex window', () => {
    const diagnosis = fromBoth(Buffer.from([0, 1, 4, 255, 254]), Buffer.from([0, 1, 3, 255, 254]));
    expect(diagnosis.locations).toEqual([
      expect.objectContaining({
        offset: 2,
        line: 1,
        column: 3,
        cause: 'edited',
        found: '⟦U+0003⟧',
      }),
    ]);
    const latin = fromBoth(Buffer.from([0, 233, 232]), Buffer.from([0, 234, 232]));
    expect(latin.locations[0]?.found).toBe('⟦ea⟧');
  });
});

describe('limits', () => {
  test('a few locations for each cause, the rest counted, all in order', () => {
    const text = 'a\n'.repeat(100);
    const diagnosis = fromDigest(text, `\ufeff${crlf(text)}`);
    expect(diagnosis.locations.length).toBe(LIMITS.locationsPerCause + 1);
    expect(diagnosis.more).toBe(100 - LIMITS.locationsPerCause);
    const offsets = diagnosis.locations.map(({ offset }) => offset);
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
  });

  test('a search that stops at a limit reports it', () => {
    const text = 'a-b c-d e-f g-h '.repeat(400);
    const diagnosis = fromDigest(`${text}——`, `${text}zz`);
    expect(diagnosis.explained).toBe(false);
    expect(diagnosis.limit).toMatch(/^search for the cause stopped: /);
  });
});

describe('the table', () => {
  // A symbolic link may also be told from bytes: its target's path.
  const OTHERS = [...TREE_CAUSES.filter((id) => id !== 'symlink'), 'edited'];

  test('has each cause of bytes once, and each step under its own cause', () => {
    const ids: string[] = CAUSES.map(({ id }) => id);
    expect([...ids].sort()).toEqual(CAUSE_IDS.filter((id) => !OTHERS.includes(id)).sort());
    for (const { id, undo, redo } of CAUSES) {
      for (const step of [...undo, ...redo]) {
        expect(step.cause).toBe(id);
        expect(step.says(3)).toMatch(/\.$/);
      }
    }
  });
});
