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

test('a review of an open pull request judges its merge', () => {
  expect(parse({ merged: false })).toMatchObject({ value: { kind: 'pull-request', number: 7 } });
});

test('a review of a merged one proposes nothing: what landed speaks for itself', () => {
  expect(parse({ merged: true })).toEqual({
    ok: true,
    value: { kind: 'commit', sha: oid('3'), ref: 'main' },
  });
});
