import { describe, expect, test } from '@jest/globals';
import type { Permission, ReviewSeed } from '../../src/demo/embedded-github.ts';
import { type Attack, attack, attackInSight, expectHeld, sceneOf } from './attack.fixture.ts';
import { EDITED, SEAL, SEALED, seal } from './packet.fixture.ts';
import { reportOf, type Scene } from './scene.fixture.ts';

/** A reseal that is sound in all but who stands behind it. */
const RESEAL: Attack = {
  head: {
    'packet/decision.md': EDITED,
    [SEAL]: seal({ ...SEALED, 'decision.md': EDITED }, { closed: ['evidence/**'] }),
  },
};

const reviewed =
  (permission: Permission, ...reviews: readonly ReviewSeed[]) =>
  (scene: Scene): void => {
    for (const review of reviews) scene.review(review, permission);
  };

const approved = (author: string): ReviewSeed => ({ author, state: 'APPROVED' });

/** Reviews that approve nothing. */
const REFUSED: Readonly<Record<string, Pick<Attack, 'before' | 'step'>>> = {
  'no review at all': {},
  'a review that only comments': {
    before: reviewed('write', { author: 'wren', state: 'COMMENTED' }),
  },
  'the author\u2019s own approval': { before: reviewed('admin', approved('author')) },
  'the author\u2019s own approval under another case': {
    before: reviewed('admin', approved('Author')),
  },
  'an approval by a bot': { before: reviewed('write', approved('renovate[bot]')) },
  'an approval by a reader': { before: reviewed('read', approved('wren')) },
  'an approval by someone without access': { before: reviewed('none', approved('wren')) },
  'an approval of another commit': {
    before: reviewed('write', { ...approved('wren'), commitId: 'a'.repeat(40) }),
  },
  'an approval whose commit is lost': {
    before: reviewed('write', { ...approved('wren'), commitId: null }),
  },
  'an approval from before the last push': {
    before: (scene) => {
      scene.review(approved('wren'), 'write');
      scene.push({ 'packet/notes.md': 'pushed after the approval\n' });
    },
  },
  'an approval that was dismissed': {
    before: reviewed('write', { author: 'wren', state: 'DISMISSED' }),
  },
  'an approval dismissed after it was given': {
    before: reviewed('write', approved('wren'), { author: 'wren', state: 'DISMISSED' }),
  },
  'an approval with changes requested later': {
    before: reviewed('write', approved('wren'), { author: 'wren', state: 'CHANGES_REQUESTED' }),
  },
  'an approval withdrawn in an unknown state': {
    before: reviewed('write', approved('wren'), { author: 'wren', state: 'RETRACTED' }),
  },
  'an approval by the person who wrote every commit of a bot\u2019s pull request': {
    before: (scene) => {
      scene.review(approved('wren'), 'write');
      scene.github.state.setCommits(7, [
        { sha: scene.request.headSha, author: 'wren', committer: 'web-flow' },
      ]);
    },
  },
  'an approval by the committer of one commit': {
    before: (scene) => {
      scene.review(approved('wren'), 'write');
      const { headSha, baseSha } = scene.request;
      scene.github.state.setCommits(7, [
        { sha: baseSha, author: null, committer: 'Wren' },
        { sha: headSha, author: 'author', committer: 'author' },
      ]);
    },
  },
  'an approval of more commits than GitHub lists': {
    before: (scene) => {
      scene.review(approved('wren'), 'write');
      const commits = Array.from({ length: 251 }, (_, at) => String(at).padStart(40, '0'));
      scene.github.state.setCommits(
        7,
        commits.map((sha) => ({ sha, author: 'author', committer: 'author' })),
      );
    },
  },
  'an approval from before the base branch was renamed': {
    before: (scene) => {
      scene.review({ ...approved('wren'), submittedAt: '2026-01-01T00:00:00Z' }, 'write');
      const event = 'automatic_base_change_succeeded';
      scene.github.state.addEvent(7, { event, createdAt: '2026-01-01T00:00:00Z' });
    },
  },
  'an approval by a user outside reseal-approvers': {
    before: reviewed('admin', approved('wren')),
    step: { inputs: { 'reseal-approvers': 'olga\n@otto' } },
  },
  'an approval that cannot be read: GitHub refuses': {
    before: (scene) => {
      scene.review(approved('wren'), 'write');
      scene.github.fail({ path: /\/reviews$/, times: Infinity, with: { status: 403 } });
    },
  },
  'an approval by a user whose permission cannot be read': {
    before: (scene) => {
      scene.review(approved('wren'), 'write');
      scene.github.fail({ path: /\/permission$/, times: Infinity, with: { status: 404 } });
    },
  },
  'an approval without a token to read it': {
    before: reviewed('write', approved('wren')),
    step: { inputs: { token: '' } },
  },
};

describe('a reseal without a valid approval', () => {
  for (const [title, attempt] of Object.entries(REFUSED)) {
    test(title, async () => {
      expectHeld(await attack({ ...RESEAL, ...attempt }), { reseal: 'reseal' });
    });
  }

  test('an approval given while the pull request pointed at another branch', async () => {
    await using scene = await sceneOf(RESEAL);
    scene.git('branch', '--force', 'playground', scene.request.baseSha);
    scene.retarget('playground');
    const early = { ...approved('wren'), submittedAt: '2026-01-01T00:00:00Z' };
    scene.review(early, 'write');
    expect((await scene.run({ inputs: { comment: 'false' } })).outputs.verdict).toBe('fail');
    scene.github.state.addReview(7, { ...approved('olga'), submittedAt: '2999-01-01T00:00:00Z' });
    scene.github.state.setPermission('olga', 'write');
    expect((await scene.run({ inputs: { comment: 'false' } })).outputs.verdict).toBe('pass');
    scene.github.state.addEvent(7, {
      event: 'base_ref_changed',
      createdAt: '2999-01-02T00:00:00Z',
    });
    scene.retarget('main');
    const seen = await scene.run();
    expectHeld(seen, { reseal: 'reseal' });
    for (const text of [reportOf(seen).reseals[0]?.because, seen.summary, seen.comments[0]]) {
      expect(text).toContain('wren approved before the base branch was changed');
    }
  });

  test('GitHub does not answer at all', async () => {
    const seen = await attack({ ...RESEAL, step: { apiUrl: 'http://127.0.0.1:9' } });
    expectHeld(seen, { reseal: 'reseal' });
  });

  test('an author whose account was deleted', async () => {
    await using scene = await sceneOf(RESEAL);
    scene.review(approved('wren'), 'write');
    const seen = await scene.run({ event: scene.event({ user: null }) });
    expectHeld(seen, { reseal: 'reseal' });
  });

  test('a merge queue, though the pull request was approved before its last push', async () => {
    await using scene = await sceneOf(RESEAL);
    scene.review(approved('wren'), 'write');
    scene.push({ 'packet/notes.md': 'pushed after the approval\n' });
    expectHeld(await scene.run(scene.mergeGroup()), { reseal: 'reseal' });
  });

  test('a merge queue that lands more than the approved head', async () => {
    await using scene = await sceneOf(RESEAL);
    scene.review(approved('wren'), 'write');
    const { workspace } = scene.request;
    const more = scene.sandbox.commit(workspace, 'More', { 'packet/notes.md': 'more\n' });
    const group = scene.mergeGroup(more);
    expectHeld(await scene.run(group), { reseal: 'reseal' });
  });
});

/** What stands in the way of an approval, and the words for it. */
const WHY: Readonly<Record<string, readonly [Pick<Attack, 'before' | 'step'>, string]>> = {
  'names who wrote the commits': [
    REFUSED['an approval by the committer of one commit'] ?? {},
    'wren wrote a commit of it',
  ],
  'names which commits are not listed': [
    REFUSED['an approval of more commits than GitHub lists'] ?? {},
    'GitHub lists 250 of its 251 commits',
  ],
  'names which commit was approved': [
    REFUSED['an approval from before the last push'] ?? {},
    'wren approved an older commit',
  ],
  'names whose approval it is': [
    REFUSED['the author\u2019s own approval'] ?? {},
    'author approved their own pull request',
  ],
  'names who has no access': [REFUSED['an approval by a reader'] ?? {}, 'wren has no write access'],
  'names what was withdrawn': [
    REFUSED['an approval withdrawn in an unknown state'] ?? {},
    'wren withdrew the approval',
  ],
  'names who is not an approver': [
    REFUSED['an approval by a user outside reseal-approvers'] ?? {},
    'wren is not among reseal-approvers',
  ],
  'names what GitHub refused': [
    REFUSED['an approval that cannot be read: GitHub refuses'] ?? {},
    'the reviews could not be read (HTTP 403: the token lacks the permission)',
  ],
  'names the absent token': [
    REFUSED['an approval without a token to read it'] ?? {},
    'the reviews could not be read (the input "token" is empty)',
  ],
};

describe('the reason of a refused reseal', () => {
  for (const [title, [attempt, words]] of Object.entries(WHY)) {
    test(title, async () => {
      const seen = await attack({ ...RESEAL, ...attempt });
      expect(reportOf(seen).reseals[0]?.because).toContain(words);
      expect(seen.summary).toContain(words.replaceAll('"', '&quot;').slice(0, 20));
    });
  }
});

describe('an approved reseal', () => {
  test('an approval of exactly this head, by another user with write access', async () => {
    const seen = await attackInSight({ ...RESEAL, before: reviewed('write', approved('wren')) });
    expect(seen.outputs.verdict).toBe('pass');
    const [reseal] = reportOf(seen).reseals;
    expect(reseal).toMatchObject({ decision: 'approved', approved: { by: 'wren' } });
    expect(seen.comments[0]).toContain('approved by wren on this head commit');
  });

  test('the merge queue accepts what was approved, and nothing else', async () => {
    await using scene = await sceneOf(RESEAL);
    scene.review(approved('wren'), 'write');
    expect((await scene.run(scene.mergeGroup())).outputs.verdict).toBe('pass');
  });

  test('a later comment does not revoke an approval', async () => {
    const seen = await attack({
      ...RESEAL,
      before: reviewed('write', approved('wren'), { author: 'wren', state: 'COMMENTED' }),
    });
    expect(seen.outputs.verdict).toBe('pass');
  });

  test('an approval by one of reseal-approvers, in any case', async () => {
    const seen = await attack({
      ...RESEAL,
      before: reviewed('admin', approved('wren')),
      step: { inputs: { 'reseal-approvers': 'olga\n@WREN' } },
    });
    expect(seen.outputs.verdict).toBe('pass');
  });

  test('a file that drifted besides is not approved with it', async () => {
    const seen = await attack({
      head: { ...RESEAL.head, 'packet/record.json': '{}\n' },
      before: reviewed('write', approved('wren')),
    });
    expectHeld(seen, { drifted: ['packet/record.json'] });
  });
});
