import { getOctokit } from '@actions/github';
import { describe, expect, test } from '@jest/globals';
import type { GitHubClient } from '../../src/github/client.ts';
import {
  hasNewer,
  type StatusState,
  setPending,
  setVerdict,
  yieldToNewer,
} from '../../src/github/commit-status.ts';
import { HEAD, REPO, type StartedGitHub, startForEach } from '../demo/embedded-github.fixture.ts';

const CONTEXT = 'seal-vs-bytes';
const PLACE = { ...REPO, sha: HEAD, context: CONTEXT, workflow: null };
const OLD = {
  run: 4,
  attempt: 1,
  url: 'https://github.invalid/octo/packets/actions/runs/4',
  shared: true,
};
const PENDING = 'Checking';

describe('an older run beside a newer one', () => {
  let github: StartedGitHub;
  startForEach((started) => {
    github = started;
    for (const id of [4, 5]) github.state.addWorkflowRun({ id, runAttempt: 2, headSha: HEAD });
  });

  const client = () => getOctokit('gate', { baseUrl: github.url });
  const newerSays = (state: StatusState, attempt = 1): void => {
    const suffix = attempt === 1 ? '' : `/attempts/${attempt}`;
    github.state.addStatus({
      ...{ sha: HEAD, context: CONTEXT, description: `run 5 ${state}`, state },
      ...{ targetUrl: `https://github.invalid/octo/packets/actions/runs/5${suffix}` },
      creator: 'github-actions[bot]',
    });
  };
  const shown = (): string => {
    const [newest] = github.state.statuses.of(HEAD);
    return `${newest?.state} ${newest?.targetUrl?.replace(/.*runs\//, '')}`;
  };
  /** A client before whose next statuses the newer run speaks. */
  const raced = (words: readonly (() => void)[]): GitHubClient => {
    const octokit = client();
    const waiting = [...words];
    octokit.hook.before('request', ({ method, url }) => {
      if (method === 'POST' && url.endsWith('/statuses/{sha}')) waiting.shift()?.();
    });
    return octokit;
  };

  test('leaves the word of the newer one, unless an older word covers it', async () => {
    const shownIsNewer = () => hasNewer(client(), PLACE, OLD, PENDING);
    expect(await shownIsNewer()).toBe(false);
    newerSays('failure');
    expect(await shownIsNewer()).toBe(true);
    await setPending(
      client(),
      PLACE,
      { ...OLD, run: 3, url: OLD.url.replace('/4', '/3') },
      PENDING,
    );
    expect(await shownIsNewer()).toBeNull();
  });

  test('sets pending before it asks anything', async () => {
    newerSays('success');
    await setPending(client(), PLACE, OLD, PENDING);
    expect(shown()).toBe('pending 4');
    expect(github.requests.map(({ method }) => method)).toEqual(['POST']);
  });

  test.each(['success', 'failure', 'pending'] as const)('puts its %s back', async (state) => {
    newerSays(state);
    const id = await setPending(client(), PLACE, OLD, PENDING);
    await yieldToNewer(client(), PLACE, OLD, { id, description: PENDING });
    expect(shown()).toBe(`${state} 5`);
  });

  test('puts nothing back where the newer one has spoken last', async () => {
    const id = await setPending(client(), PLACE, OLD, PENDING);
    newerSays('failure');
    await yieldToNewer(client(), PLACE, OLD, { id, description: PENDING });
    expect(github.state.statuses.of(HEAD)).toHaveLength(2);
    expect(shown()).toBe('failure 5');
  });

  test.each<[string, () => void, string]>([
    ['of another attempt', () => newerSays('failure', 2), 'failure 5/attempts/2'],
    ['of the same attempt', () => newerSays('failure'), 'failure 5'],
  ])(
    'puts back a verdict %s that was set while an earlier one was put back',
    async (_, speak, end) => {
      newerSays('success');
      const id = await setPending(client(), PLACE, OLD, PENDING);
      await yieldToNewer(raced([speak]), PLACE, OLD, { id, description: PENDING });
      expect(shown()).toBe(end);
    },
  );

  test('the same holds when its own verdict is set', async () => {
    const id = await setPending(client(), PLACE, OLD, PENDING);
    const words = { state: 'success', description: 'run 4' } as const;
    const speaks = [() => newerSays('success'), () => newerSays('failure', 2)];
    const outcome = await setVerdict(raced(speaks), PLACE, OLD, words, id);
    expect([outcome, shown()]).toEqual(['superseded', 'failure 5/attempts/2']);
  });
});
