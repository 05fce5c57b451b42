import { readFileSync } from 'node:fs';
import { pullRequestOf } from '../../github/event.ts';
import type { Environment, PublishOptions } from '../inputs.ts';

/** What a run speaks of on GitHub, and which run it is that speaks. */
export interface PublishTarget {
  /** The pull request; null for a merge group, which has no comment. */
  readonly number: number | null;
  /** The head commit; empty where the event does not say. */
  readonly headSha: string;
  readonly fork: boolean;
  /** Whether it speaks for a run of another workflow, whose report it publishes. */
  readonly onBehalf: boolean;
  readonly run: PublishOptions['run'];
  /** Repository path of the workflow of that run; null where it is of another repository. */
  readonly workflow: string | null;
}

/**
 * The target of a run, as far as it is known before anything is judged, and
 * where the event cannot be: from the payload, or from `GITHUB_REF` alone. Null:
 * the run is of no pull request and no merge group. A commit that was merely
 * pushed is none: its own seals are checked, and a status of that commit would
 * read as if it had been compared with a base.
 */
export async function findTarget(
  env: Environment,
  { run, workflow }: Pick<PublishOptions, 'run' | 'workflow'>,
): Promise<PublishTarget | null> {
  const event = env.GITHUB_EVENT_NAME ?? '';
  const speaker = { run, workflow, onBehalf: false };
  if (event === 'merge_group') {
    const headSha = mergeGroupHead(await readPayload(env.GITHUB_EVENT_PATH || null));
    return headSha === null ? null : { number: null, headSha, fork: false, ...speaker };
  }
  if (!/^pull_request(?:_target|_review)?$/.test(event)) return null;
  const found = pullRequestOf(await readPayload(env.GITHUB_EVENT_PATH || null));
  if (found !== null) return { ...found, ...speaker };
  const digits = /^refs\/pull\/(\d{1,15})\//.exec(env.GITHUB_REF ?? '')?.[1];
  if (digits === undefined) return null;
  return { number: Number(digits), headSha: '', fork: false, ...speaker };
}

function mergeGroupHead(payload: unknown): string | null {
  const group: unknown = Reflect.get(Object(payload), 'merge_group');
  const sha: unknown = Reflect.get(Object(group), 'head_sha');
  return typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha) ? sha : null;
}

export async function readPayload(path: string | null): Promise<unknown> {
  if (path === null) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
