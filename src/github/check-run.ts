import { LIMITS } from '../core/limits.ts';
import type { GitHubClient } from './client.ts';
import { ROUTES } from './routes.ts';

/** One annotation of a check run; columns only where it begins and ends on one line. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

export interface CheckRunPlan {
  readonly owner: string;
  readonly repo: string;
  readonly name: string;
  readonly head_sha: string;
  readonly external_id: string;
  readonly details_url: string | null;
  readonly conclusion: 'success' | 'neutral';
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

export interface PostedCheckRun {
  readonly url: string | null;
  /** How many annotations GitHub took, from the first; fewer than planned where it failed on the way. */
  readonly taken: number;
  /** Why it failed on the way; null where it did not. */
  readonly failure: unknown;
}

/**
 * Posts a completed check run with its annotations, LIMITS.annotationsPerRequest
 * a request: those of a further request are appended. Throws what the client
 * throws, if nothing was posted.
 */
export async function postCheckRun(
  client: GitHubClient,
  plan: CheckRunPlan,
): Promise<PostedCheckRun> {
  const { owner, repo, details_url, annotations, title, summary, ...rest } = plan;
  const packets = packetsOf(annotations);
  const [first = []] = packets;
  const { data } = await client.request(ROUTES.createCheckRun, {
    ...{ owner, repo, ...rest, status: 'completed' as const },
    ...(details_url === null ? {} : { details_url }),
    output: { title, summary, annotations: [...first] },
    // Repeated after a dropped connection, it would be there twice.
    request: { retries: 0 },
  });
  let taken = first.length;
  for (const packet of packets.slice(1)) {
    try {
      await client.request(ROUTES.updateCheckRun, {
        ...{ owner, repo, check_run_id: data.id },
        output: { title, summary, annotations: [...packet] },
        request: { retries: 0 },
      });
    } catch (failure) {
      return { url: data.html_url, taken, failure };
    }
    taken += packet.length;
  }
  return { url: data.html_url, taken, failure: null };
}

function packetsOf(annotations: readonly CheckAnnotation[]): CheckAnnotation[][] {
  const packets: CheckAnnotation[][] = [];
  for (let at = 0; at < annotations.length; at += LIMITS.annotationsPerRequest) {
    packets.push(annotations.slice(at, at + LIMITS.annotationsPerRequest));
  }
  return packets;
}
