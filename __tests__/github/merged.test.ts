import { expect, test } from '@jest/globals';
import { pullRequestEvent } from '../../src/demo/walk.ts';
import { parseEvent } from '../../src/github/event.ts';

const oid = (digit: string): string => digit.repeat(40);

const event = pullRequestEvent({
  number: 7,
  baseRef: 'main',
  baseSha: oid('1'),
  headRef: 'edit',
  headSha: oid('2'),
  mergeSha: oid('3'),
  origin: '',
  work: '',
  workspace: '',
});

const parse = (change: object) =>
  parseEvent({
    name: 'pull_request_review',
    sha: oid('4'),
    ref: 'refs/pull/7/merge',
    payload: { ...event, pull_request: { ...(event.pull_request as object), ...change } },
  });

test.each([
  ['open', { merged: false, state: 'open' }],
  ['open', {}],
  ['closed', { merged: false, state: 'closed' }],
  ['merged', { merged: true, state: 'closed' }],
  // A review's payload has no `merged`.
  ['merged', { merged_at: '2026-01-02T03:04:05Z', state: 'closed' }],
])('a pull request that is %s stays a pull request: %j', (state, change) => {
  expect(parse(change)).toMatchObject({ value: { kind: 'pull-request', number: 7, state } });
});
