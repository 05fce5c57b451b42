import { LIMITS } from '../../core/limits.ts';
import type { Report } from '../../core/report.ts';
import type { StatusOutcome, StatusPlace, StatusSpeaker } from '../../github/commit-status.ts';
import type { Connection } from '../../github/connection.ts';
import { apiFailure, failureClause } from '../../github/failure.ts';
import { DEFAULT_KEY } from '../input-table.ts';
import type { PublishOptions } from '../inputs.ts';
import * as runner from '../runner.ts';
import type { PublishTarget } from './target.ts';

type Pending =
  /** Null: a newer run had spoken already. */
  { readonly id: number | null } | { readonly failed: unknown };

/**
 * The commit status that a ruleset requires: one verdict for a head commit,
 * whichever event a run is of. `pending` is set while the run judges; a run that
 * is killed leaves it, and it blocks. Of the parts of a gate the first one sets
 * it, and the job that joins them sets the verdict.
 */
export class VerdictStatus {
  readonly context: string;
  readonly #connection: Connection;
  readonly #place: StatusPlace | null;
  readonly #speaker: StatusSpeaker;
  /** A part of a gate has no verdict to say. */
  readonly #sharded: boolean;
  #pending: Promise<Pending> | null = null;

  constructor(connection: Connection, target: PublishTarget | null, options: PublishOptions) {
    const { key, repository, status, sharded, firstShard } = options;
    this.context = key === DEFAULT_KEY ? 'seal-vs-bytes' : `seal-vs-bytes/${key}`;
    this.#connection = connection;
    this.#sharded = sharded;
    const { headSha = '', run, workflow = null, onBehalf = false } = target ?? {};
    const speaks = status && (!sharded || firstShard);
    const wanted = speaks && connection.hasToken && headSha !== '';
    this.#place = wanted ? { ...repository, sha: headSha, context: this.context, workflow } : null;
    this.#speaker = {
      run: Number(run?.id ?? 0),
      attempt: run?.attempt ?? 1,
      url: run?.url ?? null,
      shared: !onBehalf,
    };
  }

  /** Begins to set `pending`, beside the judging. */
  start(): void {
    if (this.#place !== null) this.#pending = this.#setPending(this.#place);
  }

  async #setPending(place: StatusPlace): Promise<Pending> {
    try {
      const { setPending } = await import('../../github/commit-status.ts');
      const { PENDING } = await import('../../render/status.ts');
      const client = await this.#connection.quick(AbortSignal.timeout(LIMITS.stateMilliseconds));
      return { id: await setPending(client, place, this.#speaker, PENDING) };
    } catch (failed) {
      return { failed };
    }
  }

  /** The context, once it is known that this run may set it; null where it may not, or keeps none. */
  async kept(): Promise<string | null> {
    const pending = await this.#pending;
    if (pending === null || 'failed' in pending) return null;
    return this.context;
  }

  /** Sets the verdict. What GitHub refuses is a notice, and changes nothing. */
  async finish(report: Report): Promise<void> {
    const pending = await this.#pending;
    if (this.#place === null || pending === null || this.#sharded) return;
    if (this.#connection.silent) return;
    if ('failed' in pending && isRefusal(pending.failed)) return this.#refused(pending.failed);
    try {
      const { setVerdict } = await import('../../github/commit-status.ts');
      const { statusText } = await import('../../render/status.ts');
      const client = await this.#connection.patient();
      const id = 'failed' in pending ? null : pending.id;
      const words = statusText(report);
      const outcome = await setVerdict(client, this.#place, this.#speaker, words, id);
      this.#say(outcome);
    } catch (cause) {
      this.#refused(cause);
    }
  }

  #say(outcome: StatusOutcome): void {
    if (outcome === 'superseded') {
      runner.info(`Commit status "${this.context}": a newer run of this head commit has set it.`);
    } else if (outcome === 'contradicted') {
      runner.notice(
        `The commit status "${this.context}" is set to error: another gate of this run uses the same name with another verdict. Give each gate its own comment-key.`,
      );
    } else if (outcome === 'crowded') {
      runner.notice(
        `The commit status "${this.context}" is set to error: this commit has nearly as many statuses of that name as GitHub takes, and a green one could not be taken back. Push another commit.`,
      );
    } else runner.info(`Commit status "${this.context}" set.`);
  }

  #refused(cause: unknown): void {
    const { status, limited } = apiFailure(cause);
    const denied = (status === 403 && !limited) || status === 404;
    const permission = 'Grant "permissions: statuses: write" to set it';
    const then = 'without it, re-run the failed check after an approval';
    runner.notice(
      denied
        ? `The commit status "${this.context}" was not set (${failureClause(cause)}). ${permission}; ${then}.`
        : `The commit status "${this.context}" was not set (${failureClause(cause)}). The verdict is unchanged; re-run the job to set it.`,
    );
  }
}

/** An answer that no repetition changes. */
function isRefusal(cause: unknown): boolean {
  const { status, limited } = apiFailure(cause);
  return status !== null && status < 500 && !limited;
}
