import assert from 'node:assert/strict';
import { parseEvent, pullRequestOf } from '../../../src/github/event.ts';
import { markerLine, readKey, readMarker } from '../../../src/github/marker.ts';
import { readRunAddress, runAddress } from '../../../src/github/run-address.ts';
import { readState, stateLine } from '../../../src/render/run-state.ts';
import { assertBounded, jsonOf, strictText } from '../oracles.ts';
import type { FuzzTarget } from '../target.ts';

const EVENTS = [
  ...['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group', 'push'],
  ...['workflow_dispatch', 'schedule', 'issue_comment'],
];
const A = 'a1'.repeat(20);
const B = 'b2'.repeat(20);
const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

const assertOid = (oid: string): void => {
  assert.ok(OID.test(oid) && !/^0+$/.test(oid), 'an object id that is none');
};

/** The event file of a runner: whatever it says, commits are object ids and numbers are numbers. */
export const event: FuzzTarget = {
  name: 'event',
  words: [
    ...[
      '"pull_request":{',
      '"number":1',
      '"number":1e99',
      '"number":-1',
      '"number":0.5',
      '"head":{',
      '"base":{',
      `"sha":"${A}"`,
    ],
    ...[
      '"ref":"main"',
      '"repo":{"full_name":"o/r"}',
      '"repo":null',
      '"merged":true',
      '"state":"closed"',
      '"merge_commit_sha":null',
    ],
    ...[
      '"merge_group":{',
      `"head_sha":"${A}"`,
      `"base_sha":"${B}"`,
      '"base_ref":"refs/heads/main"',
      '"head_ref":"x/pr-1-',
      `"after":"${A}"`,
    ],
    ...[
      '"user":{"login":"x"}',
      '"\\ud800"',
      '0000000000000000000000000000000000000000',
      '[]',
      '"__proto__":',
      '"number":9007199254740993',
    ],
  ],
  seeds: [
    `0{"pull_request":{"number":7,"state":"open","user":{"login":"x"},"head":{"sha":"${A}","repo":{"full_name":"o/r"}},"base":{"sha":"${B}","ref":"main","repo":{"full_name":"o/r"}},"merge_commit_sha":"${A}"}}`,
    `3{"merge_group":{"head_sha":"${A}","base_sha":"${B}","base_ref":"refs/heads/main","head_ref":"refs/heads/gh-readonly-queue/main/pr-104-${A}"}}`,
    `4{"after":"${A}"}`,
  ],
  run(input) {
    // The first byte chooses the event, the rest is its payload.
    const name = EVENTS[((input[0] ?? 0x30) - 0x30 + 256) % EVENTS.length] ?? 'push';
    const payload = jsonOf(strictText(input.subarray(1)))?.value ?? null;
    const request = pullRequestOf(payload);
    if (request !== null) {
      assert.ok(Number.isSafeInteger(request.number) && request.number > 0, 'no number');
      if (request.headSha !== '') assertOid(request.headSha);
    }
    for (const sha of [null, A]) {
      const parsed = parseEvent({ name, sha, ref: 'refs/heads/x', payload });
      assertBounded(parsed);
      if (!parsed.ok) continue;
      const change = parsed.value;
      if (change.kind === 'commit') {
        assertOid(change.sha);
        continue;
      }
      assertOid(change.headSha);
      assertOid(change.baseSha);
      assert.ok(change.baseRef !== '', 'a base branch without a name');
      if (change.kind === 'pull-request') for (const oid of change.mergeCandidates) assertOid(oid);
      const { number } = change;
      assert.ok(number === null || (Number.isSafeInteger(number) && number > 0), 'no number');
    }
  },
};

/** What a comment claims of earlier runs: read by a strict grammar, or not at all. */
export const commentMarker: FuzzTarget = {
  name: 'comment-marker',
  words: [
    ...[
      '<!-- seal-vs-bytes key=',
      'default',
      ' run=',
      ' attempt=',
      ' head=',
      ' -->',
      '\n',
      '<!-- seal-vs-bytes state=1 runs=',
    ],
    ...[
      '.p.0.1.0.0',
      '.f.1.1.7.7',
      ' now=',
      ';',
      '*',
      ' before=-',
      'AAAAAAAA',
      'AAAAAAAAo',
      '/actions/runs/',
      '/attempts/2',
      '999999999999999',
    ],
  ],
  seeds: [
    `${markerLine({ key: 'default', run: 12, attempt: 2, head: A })}\n<!-- seal-vs-bytes state=1 runs=a1b2.p.0.3.7.7 now=AAAAAAAA;BBBBBBBBo before=- -->\n# Text`,
    'https://github.com/o/r/actions/runs/12/attempts/3',
  ],
  run(input) {
    const body = input.toString();
    const marker = readMarker(body);
    if (marker !== null) {
      assert.ok(
        body.startsWith(markerLine(marker)) || /(?:run|attempt)=0\d/.test(body),
        'another marker',
      );
      assert.equal(readKey(body), marker.key, 'a marker without its key');
      assert.ok(Number.isSafeInteger(marker.run) && Number.isSafeInteger(marker.attempt));
    }
    const state = readState(body);
    if (state !== null) {
      assert.deepEqual(
        readState(`\n${stateLine(state)}\n`),
        state,
        'a state that reads as another',
      );
      assert.ok(!/[<>]/.test(stateLine(state).slice(4, -3)), 'a state that ends its comment');
    }
    const claim = readRunAddress(body);
    if (claim === null) return;
    assert.deepEqual(readRunAddress(runAddress(body, claim) ?? ''), {
      ...claim,
      attempt: Math.max(claim.attempt, 1),
    });
  },
};
