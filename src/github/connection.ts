import { LIMITS } from '../core/limits.ts';
import type { GitHubClient } from './client.ts';

export interface ConnectionOptions {
  /** Empty: nothing can be asked. */
  readonly token: string;
  readonly apiUrl: string;
}

/**
 * One run's way to GitHub's API. It remembers whether the server answers at all:
 * a run without an API must end within seconds, so what was silent once is asked
 * nothing more. The client is loaded at the first question.
 */
export class Connection {
  readonly apiUrl: string;
  readonly #token: string;
  #answered: boolean | null = null;
  readonly #onAnswer = (answered: boolean): void => {
    this.#answered = answered || this.#answered === true;
  };

  constructor({ token, apiUrl }: ConnectionOptions) {
    this.#token = token;
    this.apiUrl = apiUrl;
  }

  get hasToken(): boolean {
    return this.#token !== '';
  }

  /** Something was asked, and no answer ever came. */
  get silent(): boolean {
    return this.#answered === false;
  }

  /** A client that repeats nothing. */
  async quick(signal?: AbortSignal): Promise<GitHubClient> {
    const { createQuickClient } = await import('./client.ts');
    return createQuickClient(this.#token, this.apiUrl, signal, { onAnswer: this.#onAnswer });
  }

  /**
   * A client that repeats what fails in passing.
   * @param milliseconds from now, when it gives up
   */
  async patient(milliseconds: number = LIMITS.publishMilliseconds): Promise<GitHubClient> {
    const { createClient } = await import('./client.ts');
    const deadline = performance.now() + milliseconds;
    return createClient(this.#token, this.apiUrl, { onAnswer: this.#onAnswer, deadline });
  }
}
