import { tmpdir } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import { readOptions } from '../../src/action/inputs.ts';
import { DEFAULT_PATTERNS, DEFAULT_PRODUCTION_BRANCHES } from '../../src/gate/defaults.ts';
import { options, refusals } from './inputs.fixture.ts';

describe('defaults', () => {
  test('apply to every input that is not set', () => {
    expect(options()).toMatchObject({
      gate: {
        mode: 'enforce',
        seals: { globs: DEFAULT_PATTERNS.seals, explicit: false },
        registers: { globs: DEFAULT_PATTERNS.registers, explicit: false },
        reseal: 'require-approval',
        blockOnOpen: 'production',
        productionBranches: DEFAULT_PRODUCTION_BRANCHES,
        workflow: '.github/workflows/gate.yml',
      },
      resealApprovers: [],
      workspace: '/work/packets',
      token: '',
      command: 'check',
      comment: 'always',
      annotations: 'auto',
      status: true,
      sharded: false,
      firstShard: false,
      reports: [],
      key: 'default',
      reportFile: '/work/temp/seal-vs-bytes-default.json',
      event: {
        name: 'pull_request',
        path: '/work/event.json',
        sha: '3'.repeat(40),
        ref: 'refs/pull/7/merge',
      },
      repository: { owner: 'octo', repo: 'packets' },
      apiUrl: 'https://api.github.com',
      serverUrl: 'https://github.com',
      run: {
        id: '1234567890',
        attempt: 2,
        url: 'https://github.com/octo/packets/actions/runs/1234567890',
      },
    });
  });

  test('an input of whitespace alone counts as not set', () => {
    const blank = ' \t\r\n ';
    const names = [
      'mode',
      'seals',
      'blockers',
      'reseal',
      'block-on-open',
      'comment',
      'comment-key',
    ];
    expect(options(Object.fromEntries(names.map((name) => [name, blank])))).toEqual(options());
  });

  test('an environment with the fewest variables', () => {
    const bare = options(
      {},
      {
        ...{ RUNNER_TEMP: '', GITHUB_API_URL: '', GITHUB_SERVER_URL: undefined },
        ...{ GITHUB_RUN_ID: 'x1', GITHUB_RUN_ATTEMPT: '-1', GITHUB_SHA: '', GITHUB_REF: '' },
        ...{ GITHUB_EVENT_NAME: undefined, GITHUB_EVENT_PATH: '', GITHUB_REPOSITORY: undefined },
      },
    );
    expect(bare).toMatchObject({
      reportFile: `${tmpdir()}/seal-vs-bytes-default.json`,
      apiUrl: 'https://api.github.com',
      serverUrl: 'https://github.com',
      run: { id: null, attempt: null, url: null, repository: null },
      event: { name: '', path: null, sha: null, ref: null },
      repository: { owner: '', repo: '' },
      gate: { workflow: null },
    });
  });
});

describe('inputs that are set', () => {
  test.each([
    ['mode', 'advisory', 'mode'],
    ['reseal', 'deny', 'reseal'],
    ['reseal', 'allow', 'reseal'],
    ['block-on-open', 'always', 'blockOnOpen'],
    ['block-on-open', 'never', 'blockOnOpen'],
  ])('%s: %s', (name, word, field) => {
    expect(options({ [name]: `  ${word}\n` }).gate).toHaveProperty(field, word);
  });

  test('lists: one pattern a line, empty lines dropped, marked as explicit', () => {
    expect(options({ seals: '\n a/*.seal.json \r\n\n\tb/x.seal.json\n' }).gate.seals).toEqual({
      globs: ['a/*.seal.json', 'b/x.seal.json'],
      explicit: true,
    });
    expect(options({ blockers: 'docs/blockers.md' }).gate.registers).toEqual({
      globs: ['docs/blockers.md'],
      explicit: true,
    });
    expect(options({ 'production-branches': 'main\nlive/**' }).gate.productionBranches).toEqual([
      'main',
      'live/**',
    ]);
  });

  test('a comma is a part of a pattern, not a separator', () => {
    expect(options({ seals: 'a,b.seal.json' }).gate.seals.globs).toEqual(['a,b.seal.json']);
  });

  test('NBSP, BOM and other Unicode whitespace stay in a pattern', () => {
    for (const odd of ['\u00a0', '\ufeff', '\u2003', '\u2028', '\u3000', '\v', '\f']) {
      const glob = `${odd}a.seal.json${odd}`;
      expect(options({ seals: ` ${glob} ` }).gate.seals.globs).toEqual([glob]);
    }
  });

  test('approvers lose their at-sign, and the path is joined to the workspace', () => {
    expect(options({ 'reseal-approvers': '@wren\n octo \n' }).resealApprovers).toEqual([
      'wren',
      'octo',
    ]);
    expect(options({ path: ' sub/checkout ' }).workspace).toBe('/work/packets/sub/checkout');
    expect(options({ path: '/elsewhere' }).workspace).toBe('/elsewhere');
  });

  test('the comment can be turned off, and has its own key and report', () => {
    expect(options({ comment: 'false' }).comment).toBe('never');
    expect(options({ comment: 'true' }).comment).toBe('always');
    expect(options({ comment: 'on-drift' }).comment).toBe('on-drift');
    const keyed = options({ 'comment-key': 'docs-2.gate_x' });
    expect(keyed.key).toBe('docs-2.gate_x');
    expect(keyed.reportFile).toBe('/work/temp/seal-vs-bytes-docs-2.gate_x.json');
    expect(options({ token: ' t0k3n \n' }).token).toBe('t0k3n');
  });
});

describe('shards and reports', () => {
  test('a shard is an index and a count', () => {
    expect(options({ shard: ' 2/8 ' }).gate.shard).toEqual({ index: 2, count: 8 });
    expect(options({ shard: '1/1' }).sharded).toBe(true);
    expect(options().gate.shard).toBeNull();
  });

  test.each(['0/8', '9/8', '2', '2/', '/8', '2/257', '02/8', '2/8/1', '-1/8', '2 / 8'])(
    'invalid shard: %s',
    (shard) => {
      expect(refusals({ shard })).toEqual([expect.stringContaining('not a shard such as 2/8')]);
    },
  );

  test('reports are allowed with "command: publish" alone, without a shard', () => {
    const publish = { command: 'publish', reports: 'one\n two ' };
    expect(options(publish)).toMatchObject({ command: 'publish', reports: ['one', 'two'] });
    expect(refusals({ reports: 'x' })).toHaveLength(1);
    expect(refusals({ command: 'publish' })).toHaveLength(1);
    expect(refusals({ ...publish, shard: '1/2' })).toHaveLength(1);
  });
});

describe('the workflow that runs the gate', () => {
  const workflowOf = (reference: string | undefined): string | null =>
    options({}, { GITHUB_WORKFLOW_REF: reference }).gate.workflow;

  test.each([
    ['octo/packets/.github/workflows/a.yml@refs/heads/main', '.github/workflows/a.yml'],
    ['octo/packets/.github/workflows/a@b.yml@refs/heads/main', '.github/workflows/a@b.yml'],
    ['octo/packets/.github/workflows/a.yml@refs/heads/x/y', '.github/workflows/a.yml'],
    ['octo/packets/.github/workflows/a.yml@refs/heads/x@y', '.github/workflows/a.yml'],
    ['octo/packets/.github/workflows/a.yml@refs/heads/x@refs/z', '.github/workflows/a.yml'],
    ['octo/packets/.github/workflows/a@b.yml@refs/heads/@x@', '.github/workflows/a@b.yml'],
    ['octo/packets/.github/workflows/a.yml@v1', '.github/workflows/a.yml'],
    ['octo/packets/@refs/heads/main', null],
    ['octo/packets-2/.github/workflows/a.yml@refs/heads/main', null],
    ['other/shared/.github/workflows/a.yml@v1', null],
    ['', null],
    [undefined, null],
  ])('%s', (reference, path) => {
    expect(workflowOf(reference)).toBe(path);
  });
});

describe('refusals', () => {
  test.each([
    ['mode', 'Enforce', 'enforce, advisory'],
    ['mode', 'off', 'enforce, advisory'],
    ['reseal', 'approve', 'require-approval, deny, allow'],
    ['block-on-open', 'true', 'production, always, never'],
    ['comment', 'yes', 'always, on-change, on-drift, never'],
    ['comment', 'True', 'always, on-change, on-drift, never'],
    ['comment', 'constructor', 'always, on-change, on-drift, never'],
    ['status', 'yes', 'true, false'],
    ['command', 'post', 'check, publish'],
    ['annotations', 'all', 'auto, check-run, commands, none'],
  ])('%s: %s', (name, word, allowed) => {
    expect(refusals({ [name]: word })).toEqual([
      `The input "${name}" is "${word}", not one of ${allowed}.`,
    ]);
  });

  test.each(['a b', 'a/b', '-->', 'ä', 'x'.repeat(101), '..\n--'])('refuses the key %j', (key) => {
    expect(refusals({ 'comment-key': key })).toEqual([
      expect.stringMatching(/^The input "comment-key" must be 1 to 100/),
    ]);
  });

  test('a missing workspace', () => {
    for (const GITHUB_WORKSPACE of ['', undefined]) {
      expect(refusals({}, { GITHUB_WORKSPACE })).toEqual([
        expect.stringContaining('GITHUB_WORKSPACE'),
      ]);
    }
  });

  test('all problems are reported at once', () => {
    const wrong = {
      mode: 'x',
      reseal: 'x',
      'block-on-open': 'x',
      comment: 'x',
      'comment-key': '/',
    };
    expect(refusals(wrong, { GITHUB_WORKSPACE: '' })).toHaveLength(6);
  });

  test('a mode that cannot be parsed fails the job', () => {
    const mode = (word: string) =>
      readOptions((name) => (name === 'mode' ? word : ''), {}).publishing.mode;
    expect(mode(' advisory\n')).toBe('advisory');
    for (const word of ['', 'Advisory', 'x']) expect(mode(word)).toBe('enforce');
  });
});

test('the options are frozen at every depth', () => {
  const frozen = options({ seals: 'a.seal.json', 'reseal-approvers': 'wren' });
  const thawed: string[] = [];
  const visit = (value: unknown, place: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Object.isFrozen(value)) thawed.push(place);
    for (const [key, child] of Object.entries(value)) visit(child, `${place}.${key}`);
  };
  visit(frozen, 'options');
  visit(options(), 'defaults');
  expect(thawed).toEqual([]);
});

describe('branches and approvers that can never match', () => {
  test.each([
    ['production-branches', '/main'],
    ['production-branches', 'release/'],
    ['production-branches', 'refs/heads/main'],
    ['production-branches', 'main, production'],
    ['reseal-approvers', '@org/team'],
    ['reseal-approvers', 'one, two'],
  ])('%s: %s', (name, value) => {
    const read = readOptions((input) => (input === name ? value : ''), {
      GITHUB_WORKSPACE: '/w',
      GITHUB_REPOSITORY: 'o/r',
    });
    expect(read.options).toMatchObject({ ok: false, problems: [{ code: 'bad-input' }] });
  });
});
