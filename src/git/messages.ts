import { LIMITS } from '../core/limits.ts';

/** The end of what git says on standard error: its last line is the reason. */
export class Messages {
  #kept = Buffer.alloc(0);

  push(chunk: Buffer): void {
    this.#kept = Buffer.concat([this.#kept, chunk]).subarray(-LIMITS.gitMessageBytes);
  }

  get text(): string {
    return this.#kept.toString();
  }
}
