import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { type Parsed, problem } from '../core/problem.ts';
import { Commits, type FetchSource } from '../git/commits.ts';
import type { Git } from '../git/git.ts';
import { type ChangeEvent, parseEvent } from '../github/event.ts';
import type { ActionOptions } from './inputs.ts';

/** The event file as the runner wrote it, read and understood. */
export async function readEvent({ event }: ActionOptions): Promise<Parsed<ChangeEvent>> {
  const { name, path, sha, ref } = event;
  let payload: unknown = {};
  if (path !== null) {
    try {
      payload = JSON.parse(await readFile(path, 'utf8'));
    } catch (cause) {
      const why = cause instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
      return {
        ok: false,
        problems: [
          problem(
            'bad-event',
            `The event file named by GITHUB_EVENT_PATH ${why}.`,
            'Run the gate in a workflow of GitHub Actions, with the event file as the runner wrote it.',
          ),
        ],
      };
    }
  }
  return parseEvent({ name, sha, ref, payload });
}

/** The commits of the workspace's repository, and where absent ones may be fetched from. */
export async function openCommits(git: Git, options: ActionOptions): Promise<Parsed<Commits>> {
  if ((await git.line(['rev-parse', '--git-dir'])) === null) {
    return {
      ok: false,
      problems: [
        problem(
          'not-a-repository',
          'The workspace is not a git repository.',
          'Put "uses: actions/checkout@v5" with "fetch-depth: 2" before this step, or name the checkout by the input "path".',
        ),
      ],
    };
  }
  const origin = await git.line(['config', '--get', 'remote.origin.url']);
  return { ok: true, value: new Commits(git, fetchSources(options, origin)) };
}

/**
 * First the clone's own remote, with whatever credentials the checkout left;
 * then the server, with this step's token. Both at once would send two
 * authorization headers, which GitHub refuses.
 */
function fetchSources(
  { token, serverUrl, repository }: ActionOptions,
  origin: string | null,
): FetchSource[] {
  const sources: FetchSource[] = [
    { from: 'origin', env: {}, foreign: isOtherRepository(origin, repository) },
  ];
  if (token !== '' && repository.repo !== '') {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    sources.push({
      from: `${serverUrl}/${repository.owner}/${repository.repo}`,
      env: {
        GIT_CONFIG_COUNT: '2',
        GIT_CONFIG_KEY_0: `http.${serverUrl}/.extraheader`,
        GIT_CONFIG_VALUE_0: '',
        GIT_CONFIG_KEY_1: `http.${serverUrl}/.extraheader`,
        GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
      },
    });
  }
  return sources;
}

/** A checkout of a fork: its branches are its owner's. A path on disk says nothing of the kind. */
function isOtherRepository(
  url: string | null,
  { owner, repo }: ActionOptions['repository'],
): boolean {
  const path = /^(?:https?|ssh|git):\/\/[^/]+\/(.+)$|^[^/:]+@[^/:]+:(.+)$/i.exec(url ?? '');
  if (path === null) return false;
  const named = (path[1] ?? path[2] ?? '').replace(/^\/+|(?:\.git)?\/*$/g, '');
  return named.toLowerCase() !== `${owner}/${repo}`.toLowerCase();
}
