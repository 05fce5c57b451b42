import { readFile } from 'node:fs/promises';
import { pullRequestOf } from '../github/event.ts';
import type { Environment } from './inputs.ts';

/** The pull request that a run may comment on. */
export interface CommentTarget {
  readonly number: number;
  /** Empty where the event does not say. */
  readonly headSha: string;
  readonly fork: boolean;
}

/**
 * The pull request of a run, as far as it is known before anything is judged,
 * and where the event cannot be: from the payload, or from `GITHUB_REF` alone.
 * Null: the run is of no pull request.
 */
export async function findCommentTarget(env: Environment): Promise<CommentTarget | null> {
  if (!/^pull_request(?:_target|_review)?$/.test(env.GITHUB_EVENT_NAME ?? '')) return null;
  const found = pullRequestOf(await readPayload(env.GITHUB_EVENT_PATH || null));
  if (found !== null) return found;
  const digits = /^refs\/pull\/(\d{1,15})\//.exec(env.GITHUB_REF ?? '')?.[1];
  return digits === undefined ? null : { number: Number(digits), headSha: '', fork: false };
}

async function readPayload(path: string | null): Promise<unknown> {
  if (path === null) return null;
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}
