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
  /** The id is null where a newer run had spoken: then nothing is posted. */
  { readonly id: number | null; readonly looked: boolean } | { readonly failed: unknown };

/**
 * The commit status that a ruleset requires: one verdict for a head commit,
 * whichever event a run is of. `pending` is set before the run judges; a run that
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
  #yielded: Promise<void> | null = null;

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

  /** Begins to set `pending`. */
  start(): void {
    if (this.#place === null) return;
    this.#pending = this.#setPending(this.#place);
    this.#yielded = this.#yield(this.#place, this.#pending);
  }

  /**
   * Waits until `pending` is set, or GitHub has refused it or was silent: work that
   * keeps the thread busy begins after it, for a run may be ended within that work,
   * and then nothing more is said.
   */
  async begun(): Promise<void> {
    await this.#pending;
  }

  async #setPending(place: StatusPlace): Promise<Pending> {
    const newer = await this.#isNewerThere(place);
    if (newer === true) return { id: null, looked: true };
    try {
      const { setPending } = await import('../../github/commit-status.ts');
      const { PENDING } = await import('../../render/status.ts');
      const limit = AbortSignal.timeout(LIMITS.stateMilliseconds - LIMITS.newerRunMilliseconds);
      const client = await this.#connection.quick(limit);
      const id = await setPending(client, place, this.#speaker, PENDING);
      return { id, looked: newer === false };
    } catch (failed) {
      return { failed };
    }
  }

  /** Null where it is not known in time: `pending` is set then, and it is looked again. */
  async #isNewerThere(place: StatusPlace): Promise<boolean | null> {
    try {
      const { hasNewer } = await import('../../github/commit-status.ts');
      const { PENDING } = await import('../../render/status.ts');
      const limit = AbortSignal.timeout(LIMITS.newerRunMilliseconds);
      const client = await this.#connection.quick(limit);
      return await hasNewer(client, place, this.#speaker, PENDING);
    } catch {
      return null;
    }
  }

  /** What cannot be looked up here is looked up again when the verdict is set. */
  async #yield(place: StatusPlace, pending: Promise<Pending>): Promise<void> {
    const set = await pending;
    if ('failed' in set || set.looked || set.id === null) return;
    const { id } = set;
    try {
      const { yieldToNewer } = await import('../../github/commit-status.ts');
      const { PENDING } = await import('../../render/status.ts');
      const client = await this.#connection.quick(AbortSignal.timeout(LIMITS.publishMilliseconds));
      await yieldToNewer(client, place, this.#speaker, { id, description: PENDING });
    } catch {}
  }

  /** The context, once it is known that this run may set it; null where it may not, or keeps none. */
  async kept(): Promise<string | null> {
    const pending = await this.#pending;
    await this.#yielded;
    if (pending === null || 'failed' in pending) return null;
    return this.context;
  }

  /**
   * The last word of a run that is ended without a verdict. `pending` blocks already;
   * where it was not set, `error` is set now, over what an older run said. Never throws.
   */
  async abandon(signal: AbortSignal): Promise<void> {
    const pending = await this.#pending;
    if (this.#place === null || pending === null || this.#sharded) return;
    if (!('failed' in pending) || isRefusal(pending.failed)) return;
    try {
      const { setVerdict } = await import('../../github/commit-status.ts');
      const { INTERRUPTED } = await import('../../render/status.ts');
      const client = await this.#connection.quick(signal);
      const words = { state: 'error', description: INTERRUPTED } as const;
      await setVerdict(client, this.#place, this.#speaker, words, null);
    } catch {}
  }

  /** Sets the verdict. What GitHub refuses is a notice, and changes nothing. */
  async finish(report: Report): Promise<void> {
    const pending = await this.#pending;
    if (this.#place === null || pending === null || this.#sharded) return;
    await this.#yielded;
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
