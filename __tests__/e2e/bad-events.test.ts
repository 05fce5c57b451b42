import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sceneOf } from './attack.fixture.ts';
import { reportOf, type Scene, type Seen, type Step } from './scene.fixture.ts';

/** Event files that no GitHub writes: an `error` with one sentence, never a verdict and never an exception. */

let scene: Scene;
beforeAll(async () => {
  scene = await sceneOf({});
});
afterAll(() => scene[Symbol.asyncDispose]());

type Payload = Record<string, unknown>;
const A = 'a'.repeat(40);

/** The sound payload with other members of its pull request. */
const request = (change: Payload) => (): unknown => {
  const event = scene.event({}) as { pull_request: Payload };
  return { ...event, pull_request: { ...event.pull_request, ...change } };
};
const bytes = (text: string | Uint8Array) => (): unknown => Buffer.from(text);
const value = (made: unknown) => (): unknown => made;
/** A part of the sound payload under another value. */
const part = (name: 'head' | 'base', change: Payload) => (): unknown => {
  const event = scene.event({}) as { pull_request: Record<string, Payload> };
  const own = event.pull_request[name] ?? {};
  return { ...event, pull_request: { ...event.pull_request, [name]: { ...own, ...change } } };
};

interface Row {
  readonly event: () => unknown;
  readonly step?: Step;
}

const PULL_REQUESTS: Readonly<Record<string, Row>> = {
  'an empty file': { event: bytes('') },
  'a byte order mark': { event: bytes('\ufeff{}') },
  'bytes that are not UTF-8': { event: bytes(Buffer.from([0xff, 0xfe, 0x7b, 0x7d])) },
  'UTF-16': { event: bytes(Buffer.from('{"pull_request":{}}', 'utf16le')) },
  'a NUL after the document': { event: bytes('{}\0') },
  'two documents': { event: bytes('{}{}') },
  'a list': { event: value([]) },
  'a text': { event: value('pull_request') },
  'a number': { event: value(7) },
  null: { event: value(null) },
  'a list nested 100,000 deep': { event: bytes(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) },
  'no pull request': { event: value({}) },
  'a pull request that is a text': { event: value({ pull_request: 'x' }) },
  'a pull request that is a list': { event: value({ pull_request: [] }) },
  'a pull request under __proto__': { event: bytes('{"__proto__":{"pull_request":{"number":7}}}') },
  'a number that is a text': { event: request({ number: '7' }) },
  'a number of zero': { event: request({ number: 0 }) },
  'a number below zero': { event: request({ number: -7 }) },
  'a number that is a fraction': { event: request({ number: 7.5 }) },
  'a number past what a double counts': { event: bytes(`{"number":9007199254740993}`) },
  'a number of 1e308': { event: request({ number: 1e308 }) },
  'a number that is a list': { event: request({ number: [7] }) },
  'no head': { event: request({ head: null }) },
  'no base': { event: request({ base: undefined }) },
  'a head commit that is a branch': { event: part('head', { sha: 'main' }) },
  'a head commit in capitals': { event: part('head', { sha: A.toUpperCase() }) },
  'a head commit of 41 digits': { event: part('head', { sha: `${A}a` }) },
  'a head commit with a newline': { event: part('head', { sha: `${A}\n` }) },
  'a head commit of zeros': { event: part('head', { sha: '0'.repeat(40) }) },
  'a head commit that is an option': { event: part('head', { sha: '--upload-pack=x' }) },
  'a base commit that is a number': { event: part('base', { sha: 7 }) },
  'a base branch that is a list': { event: part('base', { ref: ['main'] }) },
  'a base branch without a name': { event: part('base', { ref: '' }) },
};

const OTHERS: Readonly<Record<string, Row>> = {
  'a merge group that is null': {
    event: value({ merge_group: null }),
    step: { eventName: 'merge_group' },
  },
  'a merge group whose commits are numbers': {
    event: value({ merge_group: { head_sha: 1, base_sha: 2, base_ref: 'refs/heads/main' } }),
    step: { eventName: 'merge_group' },
  },
  'a merge group without a base branch': {
    event: value({ merge_group: { head_sha: A, base_sha: A } }),
    step: { eventName: 'merge_group' },
  },
  'a push without a commit': {
    event: value({ after: '0'.repeat(40) }),
    step: { eventName: 'push', sha: '' },
  },
  'a push whose commit is a list': {
    event: value({ after: [A] }),
    step: { eventName: 'push', sha: 'x' },
  },
  'an event without a name': { event: value({}), step: { eventName: '' } },
  'an event with a newline in its name': {
    event: value({}),
    step: { eventName: 'pull_request\n::error::x' },
  },
};

function expectRefused(seen: Seen): void {
  const { verdict, problems } = reportOf(seen);
  expect([verdict, problems.map(({ code }) => code)]).toEqual(['error', ['bad-event']]);
  expect([seen.status, seen.outputs.verdict]).toEqual([1, 'error']);
  expect(problems[0]?.remedy).toMatch(/^[A-Z][^\n]+\.$/);
  expect(`${seen.log}${seen.stderr}`).not.toMatch(/^\s+at |undefined|\[object/m);
}

describe.each([
  ['pull_request', PULL_REQUESTS],
  ['other events', OTHERS],
])('%s', (_, rows) => {
  test.each(Object.keys(rows))('%s', async (title) => {
    const { event, step } = rows[title] as Row;
    expectRefused(await scene.run({ ...step, event: event() }));
  });
});

/** What is only beside the point may be anything: the state of now is asked for, and the commits decide. */
const BESIDE: Readonly<Record<string, () => unknown>> = {
  'an author that is a number': request({ user: 7 }),
  'a state of half a character': request({ state: '\ud800' }),
  'a fork that was deleted': part('head', { repo: null }),
  'a repository that is a list': part('head', { repo: [] }),
  'a merge commit that is a number': request({ merge_commit_sha: 7 }),
  'a merge that is a text': request({ merged: 'yes' }),
  'a hundred thousand additional members': request(
    Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`x${at}`, at])),
  ),
};
describe('fields that are not used', () => {
  test.each(Object.keys(BESIDE))('%s', async (title) => {
    const sound = reportOf(await scene.run());
    const seen = reportOf(await scene.run({ event: BESIDE[title]?.() }));
    expect([title, seen.verdict, seen.counts]).toEqual([title, sound.verdict, sound.counts]);
  });

  test('an author and a branch with a lone surrogate', async () => {
    const text = JSON.stringify(request({ user: { login: 'AUTHOR' } })()).replace(
      'AUTHOR',
      '\\ud800',
    );
    const sound = reportOf(await scene.run());
    const seen = await scene.run({ event: Buffer.from(text) });
    expect(reportOf(seen).verdict).toBe(sound.verdict);
    const other = JSON.stringify(part('base', { ref: 'BRANCH' })()).replace(
      'BRANCH',
      'main\\udfff',
    );
    const wrong = await scene.run({ event: Buffer.from(other) });
    expect(`${wrong.log}${wrong.stderr}${wrong.summary}`.isWellFormed()).toBe(true);
    expect(['fail', 'error', sound.verdict]).toContain(reportOf(wrong).verdict);
  });
});
