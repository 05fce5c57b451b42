/**
 * A parser or a renderer that reads what others wrote, and what must be true of
 * every input. The fuzzer runs it on inputs that it makes; the tests run it on
 * the kept corpus.
 */
export interface FuzzTarget {
  readonly name: string;
  /** Throws where a promise is broken; returns for every other input, refused ones included. */
  readonly run: (input: Buffer) => void | Promise<void>;
  /** Words of the format, which the fuzzer puts into inputs. */
  readonly words: readonly string[];
  /** Sound inputs to start from. */
  readonly seeds: readonly (string | Uint8Array)[];
  /** Bytes of the longest input that is made. */
  readonly longest?: number;
  /** Whether `run` returns a promise: the search is slower then. */
  readonly isAsync?: boolean;
  /** Processor time that one input may take, in milliseconds. */
  readonly milliseconds?: number;
}

/** Most targets are done in less than one; instrumented code takes some ten times as long. */
export const MILLISECONDS = 1_000;
export const LONGEST = 2_048;
