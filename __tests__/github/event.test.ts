import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ChangeEvent, type EventFacts, parseEvent } from '../../src/github/event.ts';

interface Example {
  readonly name: string;
  readonly examples: readonly unknown[];
}

/** GitHub's own payloads, as octokit collects them. */
const EXAMPLES: readonly Example[] = createRequire(import.meta.url)(
  '@octokit/webhooks-examples/api.github.com/index.json',
);

function examplesOf(name: string): readonly unknown[] {
  const found = EXAMPLES.find((example) => example.name === name)?.examples ?? [];
  if (found.length === 0) throw new Error(`there is no example of ${name}`);
  return found;
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );
}

const SHA = '7'.repeat(40);

function facts(overrides: Partial<EventFacts>): EventFacts {
  return { name: 'pull_request', sha: SHA, ref: 'refs/pull/7/merge', payload: {}, ...overrides };
}

function parsed(overrides: Partial<EventFacts>): ChangeEvent {
  const result = parseEvent(facts(overrides));
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.value;
}

function refused(overrides: Partial<EventFacts>): string {
  const result = parseEvent(facts(overrides));
  if (result.ok) throw new Error('not refused');
  expect(result.problems.map(({ code }) => code)).toEqual(['bad-event']);
  return result.problems.map(({ message }) => message).join();
}

/** A payload as small as GitHub's documentation allows. */
function payload(overrides: Readonly<Record<string, unknown>> = {}): unknown {
  const head = { sha: '1'.repeat(40), ref: 'edit', repo: { full_name: 'octo/packets' } };
  const base = { sha: '2'.repeat(40), ref: 'main', repo: { full_name: 'octo/packets' } };
  const merge_commit_sha = '3'.repeat(40);
  return {
    pull_request: {
      number: 7,
      user: { login: 'wren' },
      head,
      base,
      merge_commit_sha,
      ...overrides,
    },
  };
}

test.each([0, -7, 7.5, 2 ** 53, 1e308, '7', [7], null, true])(
  '%j is no pull request number',
  (number) => {
    expect(refused({ payload: payload({ number }) })).toContain('pull_request.number');
  },
);

describe.each(['pull_request', 'pull_request_review'])('GitHub’s examples of %s', (event) => {
  const examples = examplesOf(event).map((example, index) => ({ index, example }));

  test.each(examples)('number $index', ({ example }) => {
    const read = (name: string) => parsed({ name, payload: example });
    const change = read(event);
    const request = at(example, 'pull_request');
    const merge = at(request, 'merge_commit_sha') ?? null;
    const headRepository = at(request, 'head', 'repo', 'full_name') ?? null;
    expect(change).toEqual({
      kind: 'pull-request',
      number: at(request, 'number'),
      state: at(request, 'merged') ? 'merged' : at(request, 'state'),
      author: at(request, 'user', 'login'),
      headSha: at(request, 'head', 'sha'),
      headRepository,
      fork: headRepository !== at(request, 'base', 'repo', 'full_name'),
      baseSha: at(request, 'base', 'sha'),
      baseRef: at(request, 'base', 'ref'),
      mergeCandidates: merge === null ? [SHA] : [SHA, merge],
    });
    // There GITHUB_SHA is the default branch's commit: it is never the merge.
    expect(read('pull_request_target')).toEqual({
      ...change,
      mergeCandidates: merge === null ? [] : [merge],
    });
  });
});

test.each(examplesOf('merge_group').map((example, index) => ({ index, example })))(
  'GitHub’s example $index of merge_group',
  ({ example }) => {
    const group = at(example, 'merge_group');
    expect(parsed({ name: 'merge_group', payload: example })).toEqual({
      kind: 'merge-group',
      headSha: at(group, 'head_sha'),
      baseSha: at(group, 'base_sha'),
      baseRef: String(at(group, 'base_ref')).replace('refs/heads/', ''),
      number: Number(/\/pr-(\d+)-/.exec(String(at(group, 'head_ref')))?.[1]),
    });
  },
);

test('a queue branch without a number names no pull request', () => {
  const sha = '1'.repeat(40);
  for (const head_ref of [
    undefined,
    null,
    'refs/heads/main',
    'refs/heads/pr-7',
    'refs/heads/gh-readonly-queue/main/pr-x-1',
  ]) {
    const merge_group = { head_sha: sha, base_sha: sha, base_ref: 'refs/heads/main', head_ref };
    expect(parsed({ name: 'merge_group', payload: { merge_group } })).toMatchObject({
      number: null,
    });
  }
});

test.each(examplesOf('push').map((example, index) => ({ index, example })))(
  'GitHub’s example $index of push',
  ({ example }) => {
    const ref = String(at(example, 'ref'));
    const change = { name: 'push', ref, payload: example };
    expect(parsed(change)).toMatchObject({ kind: 'commit', sha: SHA });
    const after = String(at(example, 'after'));
    if (/^0+$/.test(after)) expect(refused({ ...change, sha: null })).toMatch(/GITHUB_SHA/);
    else expect(parsed({ ...change, sha: null })).toMatchObject({ kind: 'commit', sha: after });
  },
);

test.each(['workflow_dispatch', 'repository_dispatch'])('GitHub’s examples of %s', (name) => {
  for (const example of examplesOf(name)) {
    const change = { name, ref: 'refs/heads/main', payload: example };
    expect(parsed(change)).toEqual({ kind: 'commit', sha: SHA, ref: 'main' });
    expect(refused({ ...change, sha: null })).toMatch(/GITHUB_SHA/);
  }
});

test('a schedule has no payload of its own', () => {
  const change = { name: 'schedule', payload: { schedule: '0 0 * * *' }, ref: 'refs/heads/main' };
  expect(parsed(change)).toEqual({ kind: 'commit', sha: SHA, ref: 'main' });
});

describe('forks', () => {
  const head = { sha: '1'.repeat(40), ref: 'patch-1' };

  test('a head of another repository is a fork', () => {
    const foreign = payload({ head: { ...head, repo: { full_name: 'fay/packets' } } });
    expect(parsed({ payload: foreign })).toMatchObject({
      fork: true,
      headRepository: 'fay/packets',
    });
  });

  test('a head whose repository was deleted is a fork', () => {
    const gone = payload({ head: { ...head, repo: null } });
    expect(parsed({ payload: gone })).toMatchObject({ fork: true, headRepository: null });
  });

  test('a head of the repository itself is no fork', () => {
    expect(parsed({ payload: payload() })).toMatchObject({ fork: false });
  });

  test('an author whose account was deleted is null', () => {
    expect(parsed({ payload: payload({ user: null }) })).toMatchObject({ author: null });
  });
});

describe('merge candidates', () => {
  test('GITHUB_SHA first, each once, only commits', () => {
    const candidates = (overrides: Partial<EventFacts>): readonly string[] => {
      const change = parsed(overrides);
      return change.kind === 'pull-request' ? change.mergeCandidates : [];
    };
    expect(candidates({ payload: payload() })).toEqual([SHA, '3'.repeat(40)]);
    expect(candidates({ payload: payload(), sha: '3'.repeat(40) })).toEqual(['3'.repeat(40)]);
    expect(candidates({ payload: payload({ merge_commit_sha: null }) })).toEqual([SHA]);
    expect(candidates({ payload: payload({ merge_commit_sha: 'HEAD' }), sha: null })).toEqual([]);
    expect(candidates({ payload: payload(), sha: '0'.repeat(40) })).toEqual(['3'.repeat(40)]);
    const sha256 = '4'.repeat(64);
    expect(candidates({ payload: payload(), sha: sha256 })[0]).toBe(sha256);
  });
});

describe('malformed payloads', () => {
  test.each([
    ['no payload', undefined],
    ['null', null],
    ['a string', 'pull_request'],
    ['a list', [payload()]],
    ['no pull request', {}],
    ['a number that is a string', payload({ number: '7' })],
    ['a head that is a name', payload({ head: { sha: 'main' } })],
    ['a head of zeros', payload({ head: { sha: '0'.repeat(40) } })],
    ['a head with an option in it', payload({ head: { sha: `--upload-pack=x` } })],
    ['no base', payload({ base: null })],
    ['a base without a branch', payload({ base: { sha: '2'.repeat(40), ref: '' } })],
  ])('%s is refused', (_, value) => {
    for (const name of ['pull_request', 'pull_request_target', 'pull_request_review']) {
      expect(refused({ name, payload: value })).toContain(name);
    }
  });

  test('another event has no change', () => {
    for (const name of ['', 'issue_comment', 'workflow_run', 'toString', '__proto__']) {
      expect(refused({ name, payload: payload() })).toContain(`"${name}"`);
    }
  });

  test('a payload with inherited fields only has none', () => {
    expect(refused({ payload: Object.create({ ...Object(payload()) }) })).toMatch(/lacks/);
  });

  test('garbage is refused without an exception', () => {
    const names = fc.constantFrom(
      ...['pull_request', 'pull_request_target', 'merge_group', 'push', 'schedule', 'x'],
    );
    const leaf = fc.anything({ withNullPrototype: true, maxDepth: 3 });
    const near = fc.record(
      { number: leaf, user: leaf, head: leaf, base: leaf, merge_commit_sha: leaf, head_sha: leaf },
      { requiredKeys: [] },
    );
    const payloads = fc.oneof(
      leaf,
      fc.record({ pull_request: near }),
      fc.record({ merge_group: near }),
    );
    fc.assert(
      fc.property(names, payloads, fc.option(fc.string()), (name, value, sha) => {
        const result = parseEvent({ name, sha, ref: null, payload: value });
        return result.ok || result.problems.every(({ code }) => code === 'bad-event');
      }),
      { numRuns: 500 },
    );
  });
});
