import { describe, expect, test } from '@jest/globals';
import { NOTHING_CHECKED } from '../../src/action/nothing-checked.ts';
import { sha256 } from '../../src/core/hashing.ts';
import { LIMITS } from '../../src/core/limits.ts';
import { ProblemError, problem } from '../../src/core/problem.ts';
import { errorReport, problemOf } from '../../src/gate.ts';
import { file, judged, memory, RUN, registerOf, sealOf, type Tree } from './gate.fixture.ts';

const A = 'one\ntwo\n';
const B = 'three\n';
const SEALED: Tree = { 'a.md': A, 'b.md': B, 'x.seal.json': sealOf({ 'a.md': A, 'b.md': B }) };

const without = (tree: Tree, path: string): Tree =>
  Object.fromEntries(Object.entries(tree).filter(([name]) => name !== path));

const statuses = async (base: Tree | null, head: Tree) =>
  (await judged(base, head)).files.map(({ path, status, since }) => [path, status, since]);

describe('an unchanged tree', () => {
  test('passes, against a base and without one', async () => {
    for (const base of [SEALED, null]) {
      const report = await judged(base, SEALED);
      expect(report).toMatchObject({
        verdict: 'pass',
        counts: { sealed: 2, matching: 2, drifted: 0, bytes: A.length + B.length },
        problems: [],
        findings: [],
        seals: [{ path: 'x.seal.json', trust: base === null ? 'head' : 'base', files: 2 }],
      });
      expect(report.controls.caught).toBe(report.controls.run);
      expect(report.controls.run).toBeGreaterThan(17);
    }
  });

  test('gives the same report in every run', async () => {
    const head = { ...SEALED, 'a.md': 'one\r\ntwo\r\n' };
    expect(JSON.stringify(await judged(SEALED, head))).toBe(
      JSON.stringify(await judged(SEALED, head)),
    );
  });
});

describe('a drift', () => {
  test('is distinguished from one of the base', async () => {
    const bent = { ...SEALED, 'a.md': 'other\n' };
    expect(await statuses(SEALED, bent)).toEqual([
      ['a.md', 'drift', 'this-change'],
      ['b.md', 'match', 'unknown'],
    ]);
    expect((await statuses(bent, bent))[0]).toEqual(['a.md', 'drift', 'base']);
    expect((await statuses(null, bent))[0]).toEqual(['a.md', 'drift', 'unknown']);
    const both = { ...SEALED, 'a.md': 'a third\n' };
    expect((await statuses(bent, both))[0]).toEqual(['a.md', 'drift', 'this-change']);
  });

  test('is anything other than a regular file at the path', async () => {
    const cases: [string, Tree, string, string][] = [
      ['missing', without(SEALED, 'a.md'), 'missing', 'missing'],
      [
        'link',
        { ...SEALED, 'a.md': file(Buffer.from('b.md'), 'symlink') },
        'not-regular',
        'symlink',
      ],
      [
        'submodule',
        { ...SEALED, 'a.md': file(Buffer.alloc(0), 'submodule') },
        'not-regular',
        'submodule',
      ],
      ['folder', { ...without(SEALED, 'a.md'), 'a.md/x': A }, 'not-regular', 'directory'],
    ];
    for (const [name, head, status, cause] of cases) {
      const report = await judged(SEALED, head);
      const found = report.files.find(({ path }) => path === 'a.md');
      expect([name, found?.status, report.verdict]).toEqual([name, status, 'fail']);
      expect([name, found?.causes.map(({ id }) => id).includes(cause as 'missing')]).toEqual([
        name,
        true,
      ]);
    }
  });

  test('includes a link to the same bytes', async () => {
    const head = { ...SEALED, 'a.md': file(Buffer.from(A), 'symlink') };
    expect((await judged(SEALED, head)).verdict).toBe('fail');
  });

  test('does not include an executable bit', async () => {
    const head = { ...SEALED, 'a.md': file(Buffer.from(A), 'executable') };
    expect((await judged(SEALED, head)).verdict).toBe('pass');
  });

  test('has its facts, its cause and its restore command', async () => {
    const report = await judged(SEALED, { ...SEALED, 'a.md': `\ufeff${A}` });
    expect(report.files[0]).toMatchObject({
      status: 'drift',
      mismatch: ['sha256', 'bytes'],
      explained: true,
      fault: 'file',
      causes: [{ id: 'bom-added', proof: 'reconstructed' }],
      sealed: { bytes: 8 },
      found: { bytes: 11 },
    });
    expect(report.files[0]?.restore).toMatch(/a\.md$/);
  });

  test('of the same length contradicts the digest alone', async () => {
    const report = await judged(SEALED, { ...SEALED, 'a.md': 'ONE\nTWO\n' });
    expect(report.files[0]).toMatchObject({ mismatch: ['sha256'], explained: false });
  });

  test('of the length alone is a fault of the seal', async () => {
    const wrong = sealOf({ 'a.md': A }).replace('"bytes": 8', '"bytes": 9');
    const tree = { 'a.md': A, 'x.seal.json': wrong };
    expect((await judged(tree, tree)).files[0]).toMatchObject({
      status: 'drift',
      mismatch: ['bytes'],
      fault: 'seal',
      restore: null,
    });
  });
});

describe('closed patterns', () => {
  const shut = sealOf({ 'docs/a.md': A }, { closed: ['docs/**'] });
  const base: Tree = { 'docs/a.md': A, 'x.seal.json': shut };

  test('a file that the seal does not list is drift', async () => {
    const report = await judged(base, { ...base, 'docs/new.md': 'x' });
    expect(report).toMatchObject({
      verdict: 'fail',
      counts: { sealed: 1, matching: 1, drifted: 1 },
    });
    expect(report.files.find(({ path }) => path === 'docs/new.md')).toMatchObject({
      status: 'unlisted',
      sealed: null,
      since: 'this-change',
      causes: [{ id: 'unlisted' }],
    });
  });

  test('a file outside the pattern is ignored', async () => {
    expect((await judged(base, { ...base, 'other.md': 'x' })).verdict).toBe('pass');
  });
});

describe('trust', () => {
  const changed: Tree = { ...SEALED, 'a.md': B, 'x.seal.json': sealOf({ 'a.md': B, 'b.md': B }) };

  test('a reseal without an approval is compared with the digest of the base', async () => {
    const report = await judged(SEALED, changed);
    expect(report).toMatchObject({
      verdict: 'fail',
      reseals: [{ kind: 'reseal', path: 'a.md', decision: 'refused', approved: null }],
    });
    expect(report.files.find(({ path }) => path === 'a.md')?.status).toBe('drift');
  });

  test('an approval is looked up once, only where it could count, and accepts the digest of the head', async () => {
    const asked: string[] = [];
    const approval = async () => {
      asked.push('asked');
      return { approved: { by: 'wren', commit: '1'.repeat(40) } };
    };
    const report = await judged(SEALED, changed, {}, { approval });
    expect(report).toMatchObject({
      verdict: 'pass',
      reseals: [{ decision: 'approved', approved: { by: 'wren' } }],
    });
    expect(asked).toEqual(['asked']);
    await judged(SEALED, SEALED, {}, { approval });
    await judged(SEALED, changed, { reseal: 'deny' }, { approval });
    await judged(SEALED, changed, { reseal: 'allow' }, { approval });
    expect(asked).toEqual(['asked']);
  });

  test('a seal is identified by the digest of the file that counted', async () => {
    const digestIn = (tree: Tree) => sha256(Buffer.from(String(tree['x.seal.json'])));
    const digestOf = async (reseal: 'deny' | 'allow') =>
      (await judged(SEALED, changed, { reseal })).seals.map((seal) => seal.sha256);
    expect(await digestOf('deny')).toEqual([digestIn(SEALED)]);
    expect(await digestOf('allow')).toEqual([digestIn(changed)]);
    expect((await judged(null, changed)).seals[0]?.sha256).toBe(digestIn(changed));
  });

  test('an approved reseal that does not match is still drift', async () => {
    const approval = async () => ({ approved: { by: 'wren', commit: '1'.repeat(40) } });
    const head = { ...changed, 'a.md': 'neither\n' };
    expect((await judged(SEALED, head, {}, { approval })).verdict).toBe('fail');
  });

  test('files that only the head seals are verified, and reported as new', async () => {
    const head = { ...SEALED, 'c.md': B, 'new.seal.json': sealOf({ 'c.md': B }) };
    const report = await judged(SEALED, head);
    expect(report).toMatchObject({ verdict: 'pass', counts: { sealed: 3 } });
    expect(report.seals.map(({ path, trust }) => [path, trust])).toEqual([
      ['new.seal.json', 'new'],
      ['x.seal.json', 'base'],
    ]);
    expect(report.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['seal-new', 'note'],
    ]);
    expect((await judged(SEALED, { ...head, 'c.md': A })).verdict).toBe('fail');
  });

  test('a sealed path that a blocker locks is not resealed, whoever approves', async () => {
    const locks = registerOf({
      blockers: [{ id: 'B-1', status: 'open', actors: ['owner'], gate: 'g', locks: ['a.md'] }],
    });
    const approval = async () => ({ approved: { by: 'wren', commit: '1'.repeat(40) } });
    const report = await judged(
      { ...SEALED, 'x.blockers.json': locks },
      { ...changed, 'x.blockers.json': locks },
      {},
      { approval },
    );
    expect(report.verdict).toBe('fail');
    expect(report.findings.map(({ code }) => code)).toContain('locked-resealed');
  });
});

describe('open blockers', () => {
  const tree: Tree = { ...SEALED, 'x.blockers.json': registerOf() };
  const branches = { productionBranches: ['production', 'release/**'] };

  test.each([
    ['never', 'production', 'pass'],
    ['always', 'main', 'fail'],
    ['always', null, 'fail'],
    ['production', 'main', 'pass'],
    ['production', 'production', 'fail'],
    ['production', 'release/2026/01', 'fail'],
    ['production', 'release', 'fail'],
    ['production', 'production-like', 'pass'],
    ['production', null, 'pass'],
  ] as const)('%s, into %s: %s', async (blockOnOpen, targetBranch, verdict) => {
    const report = await judged(tree, tree, { blockOnOpen, targetBranch, ...branches });
    expect(report.verdict).toBe(verdict);
    const codes = report.findings.map(({ code }) => code);
    expect(codes.includes('open-blockers')).toBe(verdict === 'fail');
  });

  test('after a drift only the default is admissible; open blockers alone do not cause that', async () => {
    const closedTree = {
      ...tree,
      'x.blockers.json': registerOf({
        options: [
          { id: 'HOLD', summary: 'hold', requires: [] },
          { id: 'LOOK', summary: 'look', requires: [] },
        ],
      }),
    };
    const admissible = async (head: Tree, blockOnOpen: 'always' | 'never') =>
      ((await judged(closedTree, head, { blockOnOpen })).blockers?.options ?? [])
        .filter((option) => option.admissible)
        .map(({ id }) => id);
    expect(await admissible(closedTree, 'never')).toEqual(['HOLD', 'LOOK']);
    expect(await admissible(closedTree, 'always')).toEqual(['HOLD', 'LOOK']);
    expect(await admissible({ ...closedTree, 'a.md': 'x' }, 'never')).toEqual(['HOLD']);
    expect(await admissible({ ...closedTree, 'y.seal.json': '{' }, 'never')).toEqual(['HOLD']);
  });
});

describe('the workflow that runs the gate', () => {
  const workflow = '.github/workflows/gate.yml';
  const codes = async (base: Tree | null, head: Tree) =>
    (await judged(base, head, { workflow })).findings.map(
      ({ code, severity }) => `${code} ${severity}`,
    );
  const running: Tree = { ...SEALED, [workflow]: 'on: pull_request\n' };

  test('is reported as on trial, changed or removed', async () => {
    expect(await codes(running, running)).toEqual([]);
    expect(await codes(SEALED, running)).toEqual(['gate-trial note']);
    expect(await codes(running, { ...running, [workflow]: 'on: push\n' })).toEqual([
      'gate-changed note',
    ]);
    expect(await codes(running, SEALED)).toEqual(['gate-removed note']);
    expect(await codes(null, running)).toEqual([]);
    expect(await codes(SEALED, SEALED)).toEqual([]);
  });

  test('a base that moved is reported', async () => {
    const report = await judged(SEALED, SEALED, { baseMoved: true });
    expect(report.findings.map(({ code }) => code)).toEqual(['base-moved']);
    expect(report.verdict).toBe('pass');
  });
});

describe('what cannot be judged is an error, never a pass', () => {
  const codes = async (base: Tree | null, head: Tree, options = {}) => {
    const report = await judged(base, head, options);
    expect(report.verdict).toBe('error');
    expect(report.problems.every(({ remedy }) => remedy !== '')).toBe(true);
    return report.problems.map(({ code }) => code);
  };

  test('no sealed file', async () => {
    expect(await codes(null, { 'a.md': A })).toEqual(['pattern-unmatched']);
    expect(await codes({}, {})).toEqual(['pattern-unmatched']);
  });

  test('a pattern that matches nothing, or is invalid', async () => {
    const seals = { globs: ['**/*.seal.json', 'no/such.seal.json'], explicit: true };
    expect(await codes(SEALED, SEALED, { seals })).toEqual(['pattern-unmatched']);
    const registers = { globs: ['no/such.json'], explicit: true };
    expect(await codes(SEALED, SEALED, { registers })).toEqual(['pattern-unmatched']);
    const bad = { globs: ['*'.repeat(LIMITS.patternLength + 1)], explicit: true };
    expect((await codes(SEALED, SEALED, { seals: bad })).length).toBeGreaterThan(0);
  });

  test('a seal that is a link, too large, or disagrees with another', async () => {
    const link = file(Buffer.from('x.seal.json'), 'symlink');
    expect(await codes(SEALED, { ...SEALED, 'y.seal.json': link })).toEqual(['unsafe-path']);
    const large = Buffer.alloc(LIMITS.manifestBytes + 1, 0x20);
    expect(await codes(SEALED, { ...SEALED, 'y.seal.json': large })).toEqual(['too-large']);
    const other = sealOf({ 'a.md': B });
    expect(await codes(SEALED, { ...SEALED, 'y.seal.json': other })).toEqual(['seals-disagree']);
  });

  test('an invalid file on both sides is one problem', async () => {
    const tree = { ...SEALED, 'y.seal.json': '{' };
    expect(await codes(tree, tree)).toHaveLength(1);
  });

  test('a source that fails', async () => {
    const cause = new ProblemError(problem('git-failed', 'git failed', 'mend it'));
    const failing = Object.assign(memory(SEALED), {
      list: async () => {
        throw cause;
      },
    });
    const report = await judged(SEALED, SEALED, {}, { head: failing });
    expect(report).toMatchObject({ verdict: 'error', problems: [{ code: 'git-failed' }] });
    expect(report.controls.run).toBeGreaterThan(0);
  });

  test('an object that cannot be read', async () => {
    const source = memory(SEALED);
    const failing = Object.assign(memory(SEALED), {
      read: (...[entries, open]: Parameters<typeof source.read>) =>
        source.read(entries, (each) => {
          const sink = open(each);
          if (each.path !== 'a.md') return sink;
          return {
            start() {},
            chunk() {},
            end: () => sink.fail('gone'),
            fail: () => sink.fail('gone'),
          };
        }),
    });
    const report = await judged(SEALED, SEALED, {}, { head: failing });
    expect(report).toMatchObject({
      verdict: 'error',
      problems: [{ code: 'object-missing', file: 'a.md' }],
    });
    expect(report.files.find(({ path }) => path === 'a.md')?.status).toBe('unreadable');
  });

  test('a defect', async () => {
    const failing = Object.assign(memory(SEALED), {
      list: async () => {
        throw new TypeError('x is not a function');
      },
    });
    const report = await judged(SEALED, SEALED, {}, { head: failing });
    expect(report).toMatchObject({ verdict: 'error', problems: [{ code: 'defect' }] });
    expect(JSON.stringify(report)).not.toContain('gate.test.ts');
  });
});

test('matching files past a limit are counted, drifted ones always listed', async () => {
  const count = LIMITS.matchesListed + 1;
  const files = Object.fromEntries(
    Array.from({ length: count }, (_, n): [string, string] => [`f/${n}.md`, `file ${n}\n`]),
  );
  const tree: Tree = { ...files, 'x.seal.json': sealOf(files) };
  const held = await judged(tree, tree);
  expect(held).toMatchObject({ verdict: 'pass', files: [], counts: { sealed: count } });
  const bent = await judged(tree, { ...tree, 'f/7.md': 'x', 'f/8.md': 'y' });
  expect(bent.files.map(({ path }) => path)).toEqual(
    bent.counts.matching > LIMITS.matchesListed
      ? ['f/7.md', 'f/8.md']
      : bent.files.map(({ path }) => path),
  );
  expect(bent.files.filter(({ status }) => status === 'drift')).toHaveLength(2);
});

test('a run that could not start reports its problems, without controls', () => {
  const problems = [problem('bad-event', 'x', 'y')];
  const report = errorReport(problems, { mode: 'advisory' }, NOTHING_CHECKED, RUN);
  expect(report).toMatchObject({ verdict: 'error', mode: 'advisory', controls: { run: 0 } });
});

test('an expected failure keeps its problem; anything else is a defect', () => {
  const expected = problem('git-failed', 'x', 'y');
  expect(problemOf(new ProblemError(expected))).toBe(expected);
  expect(problemOf(new Error('boom'))).toMatchObject({
    code: 'defect',
    message: expect.stringContaining('boom'),
  });
  expect(problemOf('boom')).toMatchObject({ code: 'defect' });
});
