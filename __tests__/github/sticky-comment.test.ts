import { getOctokit } from '@actions/github';
import { describe, expect, test } from '@jest/globals';
import { createClient } from '../../src/github/client.ts';
import { isNewer, type Marker, markerLine, readMarker } from '../../src/github/marker.ts';
import { viewerLogin } from '../../src/github/own-comments.ts';
import { markOutOfDate, type Published, publishComment } from '../../src/github/sticky-comment.ts';
import {
  BASE,
  HEAD,
  MERGE,
  REPO,
  refused,
  type StartedGitHub,
  startForEach,
  type Token,
} from '../demo/embedded-github.fixture.ts';

let github: StartedGitHub;
startForEach((started) => {
  github = started;
});

const WORKFLOW = '.github/workflows/seal-vs-bytes.yml';
const PLACE = { ...REPO, issue_number: 7, workflow: WORKFLOW };
const BOT = 'github-actions[bot]';

function marker(overrides: Partial<Marker> = {}): Marker {
  return { key: 'default', run: 10, attempt: 1, head: HEAD, ...overrides };
}

const bodyOf = (mark: Marker, text: string): string => `${markerLine(mark)}\n${text}`;

/** A body that says `text` whatever it replaces; the first line alone is the run's. */
const writing = (mark: Marker, text: string, create = true) => ({
  bodyFor: () => bodyOf(mark, text),
  create,
  same: (one: string, other: string) => one.split('\n')[1] === other.split('\n')[1],
});

/** GitHub knows the run of a marker. */
function register({ run, attempt, head }: Marker): void {
  const known = github.state.workflowRun(run)?.runAttempt ?? 1;
  github.state.addWorkflowRun({ id: run, runAttempt: Math.max(known, attempt), headSha: head });
}

/** Without throttling: what is decided is tested here, not how long a client waits. */
function bare(token: Token = 'gate') {
  return getOctokit(token, { baseUrl: github.url });
}

function publish(
  text: string,
  overrides: Partial<Marker> = {},
  client = bare(),
): Promise<Published> {
  const mark = marker(overrides);
  register(mark);
  return publishComment(client, PLACE, mark, writing(mark, text));
}

const comments = () => github.state.comments.map(({ author, body }) => [author, body]);
const counted = (method: string) => github.requests.filter((each) => each.method === method).length;

describe('the comment of the gate', () => {
  test('is created, left unchanged, and updated', async () => {
    const created = await publish('first');
    expect(created).toEqual({
      outcome: 'created',
      url: expect.stringMatching(/#issuecomment-\d+$/),
      failure: null,
    });
    const { url } = created;
    expect(await publish('first')).toMatchObject({ outcome: 'unchanged', url });
    expect(await publish('second', { run: 11 })).toMatchObject({ outcome: 'updated', url });
    expect(comments()).toEqual([[BOT, bodyOf(marker({ run: 11 }), 'second')]]);
    expect([counted('POST'), counted('PATCH')].slice(1)).toEqual([1]);
  });

  test('takes three requests at first, and whose token it is is asked once a comment has the marker', async () => {
    const path = `/repos/${REPO.owner}/${REPO.repo}/issues/7/comments`;
    const askedBy = async (text: string) => {
      const before = github.requests.length;
      await publish(text);
      return github.requests.slice(before).map((each) => `${each.method} ${each.path}`);
    };
    expect(await askedBy('first')).toEqual([`GET ${path}`, `POST ${path}`, `GET ${path}`]);
    expect(await askedBy('first')).toEqual([`GET ${path}`, 'POST /graphql']);
  });

  test('with a personal token belongs to that user', async () => {
    await publish('mine', {}, bare('writer'));
    expect(await publish('mine', {}, bare('writer'))).toMatchObject({ outcome: 'unchanged' });
    expect(comments().map(([author]) => author)).toEqual(['wren']);
    expect(await viewerLogin(bare('writer'))).toBe('wren');
    expect(await viewerLogin(bare('gate'))).toBe(BOT);
  });

  test('of an older run is replaced by that of a newer one', async () => {
    await publish('newer', { run: 12 });
    expect(await publish('older', { run: 11, attempt: 9 })).toMatchObject({
      outcome: 'superseded',
    });
    expect(comments()).toEqual([[BOT, bodyOf(marker({ run: 12 }), 'newer')]]);
  });

  test('of a newer run of pull_request_target is kept, though its run is listed under the base', async () => {
    await publish('newer', { run: 12 });
    github.state.addWorkflowRun({ id: 12, headSha: BASE, event: 'pull_request_target' });
    expect(await publish('older', { run: 11 })).toMatchObject({ outcome: 'superseded' });
    github.state.addWorkflowRun({ id: 12, headSha: BASE });
    expect(await publish('older', { run: 11 })).toMatchObject({ outcome: 'updated' });
  });

  test('of a re-run is newer than that of the attempt before it', async () => {
    await publish('second attempt', { attempt: 2 });
    expect(await publish('first attempt', { attempt: 1 })).toMatchObject({ outcome: 'superseded' });
    expect(await publish('third attempt', { attempt: 3 })).toMatchObject({ outcome: 'updated' });
  });

  test.each([1, 99, 100, 120, 250])('is found behind %i other comments', async (count) => {
    for (let n = 0; n < count; n += 1) github.state.addComment(7, 'sam', `comment ${n}`);
    await publish('first');
    for (let n = 0; n < 5; n += 1) github.state.addComment(7, 'sam', `later ${n}`);
    expect(await publish('second')).toMatchObject({ outcome: 'updated' });
    const own = comments().filter(([author]) => author === BOT);
    expect(own).toEqual([[BOT, bodyOf(marker(), 'second')]]);
  });
});

describe('the comment of another author or gate', () => {
  test.each(['sam', 'wren', 'octo', 'renovate[bot]'])(
    'with the marker, by %s, is not changed',
    async (author) => {
      const forged = bodyOf(marker({ run: 999 }), 'all is well');
      github.state.addComment(7, author, forged);
      expect(await publish('drift')).toMatchObject({ outcome: 'created' });
      expect(comments()).toEqual([
        [author, forged],
        [BOT, bodyOf(marker(), 'drift')],
      ]);
    },
  );

  test('of the same bot without the marker, or with it below the first line, is not changed', async () => {
    const others = [
      'deployed',
      `deployed\n${markerLine(marker())}`,
      ` ${markerLine(marker())}`,
      '<!-- seal-vs-bytes -->',
    ];
    for (const body of others) github.state.addComment(7, BOT, body);
    expect(await publish('drift')).toMatchObject({ outcome: 'created' });
    expect(comments().slice(0, others.length)).toEqual(others.map((body) => [BOT, body]));
  });

  test('of another gate on the same pull request has another key', async () => {
    await publish('docs', { key: 'docs' });
    await publish('code', { key: 'code' });
    await publish('docs again', { key: 'docs' });
    expect(comments().map(([, body]) => String(body).split('\n')[1])).toEqual([
      'docs again',
      'code',
    ]);
  });

  test('on another pull request is another one', async () => {
    github.state.addComment(8, BOT, bodyOf(marker(), 'other'));
    expect(await publish('this')).toMatchObject({ outcome: 'created' });
  });
});

describe('a comment of the same author with a marker that claims a run', () => {
  const forged = (run: string, head = HEAD, attempt = '1') =>
    `<!-- seal-vs-bytes key=default run=${run} attempt=${attempt} head=${head} -->\nforged`;

  test.each([
    ['too long to be a number', '99999999999999999999', HEAD, '1'],
    ['an unknown number', '999999999999999', HEAD, '1'],
    ['of another head', '900', MERGE, '1'],
    ['of an attempt that does not exist', '900', HEAD, '2'],
  ])('%s is overwritten, never copied', async (_, run, head, attempt) => {
    github.state.addWorkflowRun({ id: 900, headSha: HEAD });
    github.state.addComment(7, BOT, forged(run, head, attempt));
    expect(await publish('true')).toMatchObject({ outcome: 'updated' });
    expect(comments()).toEqual([[BOT, bodyOf(marker(), 'true')]]);
  });

  test.each([
    ['another workflow', { path: '.github/workflows/other.yml', headSha: HEAD }],
    ['a commit of another pull request', { path: WORKFLOW, headSha: MERGE }],
  ])('of a run of %s is overwritten', async (_, seed) => {
    github.state.addWorkflowRun({ id: 900, ...seed });
    github.state.addComment(7, BOT, forged('900', seed.headSha));
    expect(await publish('true')).toMatchObject({ outcome: 'updated' });
    expect(comments()).toEqual([[BOT, bodyOf(marker(), 'true')]]);
  });

  test('a required workflow’s run has its ref behind the path', async () => {
    github.state.addWorkflowRun({ id: 900, headSha: HEAD, path: `${WORKFLOW}@refs/heads/main` });
    github.state.addComment(7, BOT, forged('900'));
    expect(await publish('true')).toMatchObject({ outcome: 'superseded' });
  });

  test('of a later run is kept, and the duplicate is removed', async () => {
    await publish('newer', { run: 12 });
    github.state.addComment(7, BOT, forged('11'));
    expect(await publish('older', { run: 10 })).toMatchObject({ outcome: 'superseded' });
    expect(comments()).toEqual([[BOT, bodyOf(marker({ run: 12 }), 'newer')]]);
  });

  test('where runs cannot be read, the present head replaces another one', async () => {
    github.fail({ path: /actions\/runs/, times: Infinity, with: { status: 403 } });
    github.state.addComment(7, BOT, forged('900', MERGE));
    expect(await publish('true')).toMatchObject({ outcome: 'updated' });
    github.state.updatePullRequest(7, { headSha: MERGE });
    github.state.addComment(7, BOT, forged('1', MERGE));
    expect(await publish('late', { run: 11 })).toMatchObject({ outcome: 'superseded' });
    expect(comments().map(([, body]) => body)).toEqual([forged('1', MERGE)]);
  });

  test('where runs cannot be read, the later run of one head replaces the earlier', async () => {
    github.fail({ path: /actions\/runs/, times: Infinity, with: { status: 403 } });
    github.state.addComment(7, BOT, forged('900'));
    expect(await publish('earlier')).toMatchObject({ outcome: 'superseded' });
    expect(await publish('later', { run: 901 })).toMatchObject({ outcome: 'updated' });
  });
});

describe('a comment that is out of date', () => {
  const mark = marker({ run: 11 });
  const note = (was: Marker | null) => bodyOf(mark, `not done; was ${was?.run ?? 'none'}`);
  const say = () => markOutOfDate(bare(), PLACE, mark, note);

  test('is replaced by the note of the run', async () => {
    await publish('all is well');
    expect(await say()).toMatchObject({ outcome: 'updated' });
    expect(comments()).toEqual([[BOT, bodyOf(mark, 'not done; was 10')]]);
    expect(await publish('done', { run: 11 })).toMatchObject({ outcome: 'updated' });
  });

  test('is kept where it is that of the run; without one nothing is posted', async () => {
    expect(await say()).toBeNull();
    await publish('done', { run: 11 });
    expect(await say()).toBeNull();
    expect(comments()).toEqual([[BOT, bodyOf(mark, 'done')]]);
  });

  test('is kept where a later run wrote it', async () => {
    await publish('newer', { run: 12 });
    expect(await say()).toMatchObject({ outcome: 'superseded' });
  });
});

describe('a comment with the same content', () => {
  test('is kept by a later attempt of its run', async () => {
    await publish('same');
    expect(await publish('same', { attempt: 2 })).toMatchObject({ outcome: 'unchanged' });
    expect(counted('PATCH')).toBe(0);
    expect(comments()).toEqual([[BOT, bodyOf(marker(), 'same')]]);
    expect(await publish('other', { attempt: 3 })).toMatchObject({ outcome: 'updated' });
  });

  test('is written again by another run, so that no run between the two replaces it', async () => {
    await publish('same', { run: 10 });
    expect(await publish('same', { run: 12 })).toMatchObject({ outcome: 'updated' });
    // Older than what was said last, newer than what the comment said first.
    expect(await publish('other', { run: 11 })).toMatchObject({ outcome: 'superseded' });
    expect(await publish('other', { run: 10, attempt: 2 })).toMatchObject({
      outcome: 'superseded',
    });
    expect(comments()).toEqual([[BOT, bodyOf(marker({ run: 12 }), 'same')]]);
  });

  test('is written again for another head, or where no run has a number', async () => {
    await publish('same');
    github.state.updatePullRequest(7, { headSha: MERGE });
    expect(await publish('same', { attempt: 2, head: MERGE })).toMatchObject({
      outcome: 'updated',
    });
    await publish('same', { run: 0, attempt: 0, head: MERGE });
    expect(comments()).toHaveLength(1);
  });
});

describe('with comment: never', () => {
  const update = (text: string, run = 10) => {
    const mark = marker({ run });
    register(mark);
    return publishComment(bare(), PLACE, mark, writing(mark, text, false));
  };

  test('none is created, and an existing one is updated', async () => {
    expect(await update('drift')).toEqual({ outcome: 'none', url: '' });
    expect(comments()).toEqual([]);
    await publish('drift');
    expect(await update('all is well', 11)).toMatchObject({ outcome: 'updated' });
    expect(comments()).toEqual([[BOT, bodyOf(marker({ run: 11 }), 'all is well')]]);
  });
});

describe('the state of the previous comment', () => {
  test('is read from the comment that is replaced, of the same author only', async () => {
    github.state.addComment(7, 'sam', bodyOf(marker(), 'a stranger’s'));
    const mark = marker({ run: 11 });
    register(mark);
    const asked: (string | null)[] = [];
    const bodyFor = (previous: string | null) => {
      asked.push(previous);
      return bodyOf(mark, 'new');
    };
    await publishComment(bare(), PLACE, mark, { ...writing(mark, ''), bodyFor });
    await publishComment(bare(), PLACE, mark, { ...writing(mark, ''), bodyFor });
    expect(asked).toEqual([null, bodyOf(mark, 'new')]);
  });
});

describe('concurrent runs', () => {
  test.each([
    [10, 11],
    [11, 10],
  ])('%i and %i leave one comment, that of the newer run', async (first, second) => {
    await Promise.all([publish('a', { run: first }), publish('b', { run: second })]);
    const newest = bodyOf(marker({ run: 11 }), first === 11 ? 'a' : 'b');
    expect(comments()).toEqual([[BOT, newest]]);
  });

  test('three and an earlier duplicate leave one', async () => {
    github.state.addComment(7, BOT, bodyOf(marker({ run: 1 }), 'old'));
    github.state.addComment(7, BOT, bodyOf(marker({ run: 2 }), 'old too'));
    await Promise.all([10, 11, 12].map((run) => publish(`run ${run}`, { run })));
    expect(comments()).toHaveLength(1);
  });

  test('a duplicate that another run removed is no failure', async () => {
    github.state.addComment(7, BOT, bodyOf(marker({ run: 1 }), 'old'));
    github.state.addComment(7, BOT, bodyOf(marker({ run: 2 }), 'old too'));
    github.fail({ method: 'DELETE', with: { status: 404 } });
    expect(await publish('new')).toMatchObject({ outcome: 'updated' });
  });
});

describe('failures', () => {
  const client = () => createClient('gate', github.url);
  const mark = marker();
  const throttled = (text: string) => publishComment(client(), PLACE, mark, writing(mark, text));

  test('a connection that drops after the comment was posted does not post it twice', async () => {
    github.fail({ method: 'POST', path: /comments$/, with: { performThenDrop: true } });
    expect(await throttled('once')).toMatchObject({ outcome: 'created' });
    expect(comments()).toEqual([[BOT, bodyOf(mark, 'once')]]);
    const posts = github.requests.filter(
      ({ path, method }) => method === 'POST' && path.endsWith('/comments'),
    );
    expect(posts).toHaveLength(1);
  });

  test('a comment that another run posted while this one could not is updated, not taken for its own', async () => {
    const client = bare();
    const { request } = client;
    const posts: Published[] = [];
    const racing = Object.assign((...asked: Parameters<typeof request>) => {
      if (!String(asked[0]).startsWith('POST')) return request(...asked);
      return publish('of run 10').then((published) => {
        posts.push(published);
        throw Object.assign(new Error('bad gateway'), { status: 502 });
      });
    }, request);
    const published = await publish(
      'of run 11',
      { run: 11 },
      Object.assign(client, { request: racing }),
    );
    expect(posts).toMatchObject([{ outcome: 'created' }]);
    expect(published).toMatchObject({ outcome: 'updated', failure: null });
    expect(comments()).toEqual([[BOT, bodyOf(marker({ run: 11 }), 'of run 11')]]);
  });

  test('a list that fails after the comment was posted is no failure to post', async () => {
    // The first list is answered, the one after posting is refused.
    github.fail({ method: 'GET', path: /comments$/, with: { delayMs: 0 } });
    github.fail({ method: 'GET', path: /comments$/, times: Infinity, with: { status: 403 } });
    const published = await throttled('once');
    expect(published).toMatchObject({ outcome: 'created', failure: { cause: { status: 403 } } });
    expect(comments()).toEqual([[BOT, bodyOf(mark, 'once')]]);
  });

  test('a duplicate that cannot be removed is no failure to update', async () => {
    github.state.addComment(7, BOT, bodyOf(marker({ run: 1 }), 'old'));
    github.state.addComment(7, BOT, bodyOf(marker({ run: 2 }), 'old too'));
    github.fail({ method: 'DELETE', times: Infinity, with: { status: 403 } });
    expect(await throttled('new')).toMatchObject({
      outcome: 'updated',
      failure: { cause: { status: 403 } },
    });
    expect(comments()).toContainEqual([BOT, bodyOf(mark, 'new')]);
  });

  test('a connection that drops before is retried, once', async () => {
    github.fail({ method: 'POST', path: /comments$/, with: 'drop' });
    expect(await throttled('once')).toMatchObject({ outcome: 'created' });
    expect(comments()).toHaveLength(1);
  });

  test('502 on reading is retried; on posting the list is read first', async () => {
    github.fail({ method: 'GET', path: /comments$/, with: { status: 502 } });
    github.fail({ method: 'POST', path: /comments$/, with: { status: 502 } });
    expect(await throttled('once')).toMatchObject({ outcome: 'created' });
    expect(comments()).toHaveLength(1);
  });

  test.each([403, 404, 422] as const)('%i is reported at once, and not retried', async (status) => {
    github.fail({ method: 'POST', path: /comments$/, times: Infinity, with: { status } });
    expect((await refused(throttled('x'))).status).toBe(status);
    const posts = github.requests.filter(
      ({ method, path }) => method === 'POST' && path.endsWith('/comments'),
    );
    expect(posts).toHaveLength(1);
    expect(comments()).toEqual([]);
  });

  test('429 with retry-after is awaited', async () => {
    github.fail({ method: 'GET', path: /comments$/, with: { status: 429, retryAfter: 1 } });
    const started = Date.now();
    expect(await throttled('x')).toMatchObject({ outcome: 'created' });
    expect(Date.now() - started).toBeGreaterThanOrEqual(1000);
  });

  test('a wait above the limit is not awaited', async () => {
    github.fail({
      method: 'GET',
      path: /comments$/,
      times: Infinity,
      with: { status: 429, retryAfter: 3600 },
    });
    expect((await refused(throttled('x'))).status).toBe(429);
  });

  test('a read-only token', async () => {
    expect((await refused(publish('x', {}, bare('fork')))).status).toBe(403);
    expect(comments()).toEqual([]);
  });

  test('a server without GraphQL: the default name of the bot is used', async () => {
    github.fail({ path: /graphql/, times: Infinity, with: { status: 404 } });
    await publish('first');
    expect(await publish('first')).toMatchObject({ outcome: 'unchanged' });
  });
});

describe('the marker', () => {
  test('is parsed as it was written', () => {
    const mark = marker({ key: 'docs-2.x_y', run: 12_345_678_901, attempt: 3 });
    expect(readMarker(bodyOf(mark, 'text'))).toEqual(mark);
    expect(readMarker(markerLine(marker({ head: '' })))).toEqual(marker({ head: '' }));
  });

  test.each([
    '',
    'text',
    '<!-- seal-vs-bytes key= run=1 attempt=1 head= -->',
    '<!-- seal-vs-bytes key=a b run=1 attempt=1 head= -->',
    '<!-- seal-vs-bytes key=a run=x attempt=1 head= -->',
    '<!-- seal-vs-bytes key=a run=-1 attempt=1 head= -->',
    '<!-- seal-vs-bytes key=a run=1234567890123456 attempt=1 head= -->',
    '<!-- seal-vs-bytes key=a run=1 attempt=1 head=XYZ -->',
    '\n<!-- seal-vs-bytes key=a run=1 attempt=1 head= -->',
  ])('%j is no marker', (body) => {
    expect(readMarker(body)).toBeNull();
  });

  test('are ordered by run, then by attempt', () => {
    expect(isNewer(marker({ run: 2 }), marker({ run: 1, attempt: 9 }))).toBe(true);
    expect(isNewer(marker({ attempt: 2 }), marker({ attempt: 1 }))).toBe(true);
    expect(isNewer(marker(), marker())).toBe(false);
  });
});
