import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { type Parsed, problem } from '../core/problem.ts';
import { checkoutProblem } from '../git/checkout-top.ts';
import { Commits } from '../git/commits.ts';
import type { Git } from '../git/git.ts';
import type { FetchSource } from '../git/remote.ts';
import { type ChangeEvent, parseEvent } from '../github/event.ts';
import type { ActionOptions } from './inputs.ts';

/** The event file as the runner wrote it, read and understood. */
export async function readEvent({ event }: ActionOptions): Promise<Parsed<ChangeEvent>> {
  const { name, path, sha, ref } = event;
  let payload: unknown = {};
  if (path !== null) {
    try {
      payload = JSON.parse(readFileSync(path, 'utf8'));
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
  const refused = await checkoutProblem(git);
  if (refused !== null) return { ok: false, problems: [refused] };
  return { ok: true, value: new Commits(git, () => fetchSources(git, options)) };
}

/** As `actions/checkout` leaves it in the clone's configuration. */
const HEADER = /^authorization: (?:basic|bearer) [\w.+/=-]+$/i;

/**
 * First the clone's own remote, then the server with this step's token. An
 * address alone is taken from the clone's configuration, and credentials are
 * for the repository's own address: what the checkout left there, or the token.
 */
async function fetchSources(
  git: Git,
  { token, serverUrl, repository }: ActionOptions,
): Promise<FetchSource[]> {
  const sources: FetchSource[] = [];
  const origin = await git.line(['config', '--get', 'remote.origin.url']);
  const named = repository.owner !== '' && repository.repo !== '';
  const own = `${serverUrl}/${repository.owner}/${repository.repo}`;
  const http = /^http:/i.test(serverUrl);
  const isOwn = origin !== null && named && isAddress(origin, own);
  if (origin !== null && !isOwn) {
    sources.push({ from: origin, header: null, foreign: isOtherRepository(origin, repository) });
  }
  if (!named) return sources;
  const left = await git.line(['config', '--get-urlmatch', 'http.extraheader', own]);
  if (left !== null && HEADER.test(left)) sources.push({ from: own, header: left, http });
  if (token !== '') {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    sources.push({ from: own, header: `AUTHORIZATION: basic ${basic}`, http });
  }
  // A public repository answers without credentials, and to those that it does not know it does not.
  if (isOwn) sources.push({ from: own, header: null, http });
  return sources;
}

/** Whether a URL is the repository's own; one that names a user or a password is not. */
function isAddress(url: string, own: string): boolean {
  return url.replace(/(?:\.git)?\/*$/, '').toLowerCase() === own.toLowerCase();
}

/** A checkout of a fork: its branches are its owner's. A path on disk says nothing of the kind. */
function isOtherRepository(url: string, { owner, repo }: ActionOptions['repository']): boolean {
  const path = /^(?:https?|ssh|git):\/\/[^/]+\/(.+)$|^[^/:]+@[^/:]+:(.+)$/i.exec(url);
  if (path === null) return false;
  const named = (path[1] ?? path[2] ?? '').replace(/^\/+|(?:\.git)?\/*$/g, '');
  return named.toLowerCase() !== `${owner}/${repo}`.toLowerCase();
}
