import type { InstrumenterContext } from '@stryker-mutator/api/core';
import { type TestResult, TestStatus } from '@stryker-mutator/api/test-runner';
import * as circus from 'jest-circus';

type Block = ReturnType<typeof circus.getState>['rootDescribeBlock'];
type Test = Extract<Block['children'][number], { type: 'test' }>;

declare global {
  /** Where Stryker's instrumented code reads the active mutant, and counts. */
  var __stryker__: Partial<InstrumenterContext> | undefined;
}

/** The object that the instrumented code keeps from its first look on. */
export function strykerContext(): Partial<InstrumenterContext> {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
}

/** Follows the tests of one loaded suite, each by an id that is the same in every run. */
export class TestLog {
  readonly results: TestResult[] = [];
  private readonly path: string;
  private readonly stopAtFailure: boolean;
  private readonly ids = new Map<Test, string>();

  constructor(path: string, stopAtFailure: boolean) {
    this.path = path;
    this.stopAtFailure = stopAtFailure;
  }

  /** Skips what is not chosen. Tests of one name differ by their order. */
  choose(isChosen: (id: string) => boolean): void {
    const seen = new Map<string, number>();
    const walk = (block: Block, names: readonly string[]): void => {
      for (const child of block.children) {
        const path = [...names, child.name];
        if (child.type === 'describeBlock') walk(child, path);
        else {
          const name = path.join(' > ');
          const count = (seen.get(name) ?? 0) + 1;
          seen.set(name, count);
          const id = count === 1 ? name : `${name} (${count})`;
          this.ids.set(child, id);
          if (!isChosen(id)) child.mode = 'skip';
        }
      }
    };
    walk(circus.getState().rootDescribeBlock, [this.path]);
  }

  /** A handler of circus's events. */
  readonly follow = (event: { readonly name: string; readonly test?: unknown }): void => {
    const test = event.test as Test | undefined;
    if (test === undefined) return;
    const id = this.ids.get(test);
    if (event.name === 'test_start' && id !== undefined) strykerContext().currentTestId = id;
    if (event.name === 'test_done') {
      delete strykerContext().currentTestId;
      this.record(test);
    }
  };

  loadingFailed(error: unknown): TestResult {
    const name = `${this.path} > loading`;
    const message = error instanceof Error ? error.message : String(error);
    return { id: name, name, timeSpentMs: 0, status: TestStatus.Failed, failureMessage: message };
  }

  private record(test: Test): void {
    const id = this.ids.get(test) ?? test.name;
    const base = { id, name: id, fileName: this.path, timeSpentMs: test.duration ?? 0 };
    const [first] = test.errors;
    if (first === undefined) {
      this.results.push({ ...base, status: TestStatus.Success });
      return;
    }
    const failureMessage = messageOf(Array.isArray(first) ? first[0] : first);
    this.results.push({ ...base, status: TestStatus.Failed, failureMessage });
    if (this.stopAtFailure) for (const other of this.ids.keys()) other.mode = 'skip';
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
