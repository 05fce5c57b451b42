import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { jestExpect } from '@jest/expect';
import type {
  InstrumenterContext,
  MutantCoverage,
  StrykerOptions,
} from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  type DryRunOptions,
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import * as circus from 'jest-circus';
import type { DrawOptions } from './draw.ts';
import { bundleSuites, type LoadSuite, unitSuites } from './suites.ts';
import { strykerContext, TestLog } from './test-log.ts';

/** What Jest gives a test before it is ended; jest.config.ts has the same. */
const TEST_TIMEOUT = 60_000;

/** What the first run leaves for the other processes, and for those that replace one. */
const TIMES = 'times-of-tests.json';

/** The suites that are run: their paths in `__tests__`. */
export interface SuiteOptions {
  readonly suites: readonly string[];
}

/**
 * Runs Jest's suites for Stryker in one process that stays warm: Jest's own
 * `test`, `expect` and order of hooks, without its files, transforms and
 * workers. Loading a suite in Jest takes longer than running it.
 */
class SuiteRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);
  private readonly globs: readonly string[];
  private readonly draw: DrawOptions['draw'];
  /** Ids of the mutants that are run; null: all of them. */
  private drawn: ReadonlySet<string> | null = null;
  private suites: readonly string[] = [];
  private bundle: { readonly counting: LoadSuite; readonly plain: LoadSuite } | null = null;
  /** Milliseconds of each test when no mutant was active: the fast suites run first. */
  private times: ReadonlyMap<string, number> = new Map();

  constructor(options: StrykerOptions) {
    const { suites, draw } = options as StrykerOptions & SuiteOptions & DrawOptions;
    this.globs = suites;
    this.draw = draw;
  }

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const root = process.cwd();
    // The same random values in each run, and no search for the shortest failure.
    const properties = createRequire(`${root}/package.json`)('fast-check');
    properties.configureGlobal({ seed: 1, endOnFailure: true });
    Object.assign(globalThis, { [Symbol.for('TEST_TIMEOUT_SYMBOL')]: TEST_TIMEOUT });
    const { describe, test, it, beforeAll, beforeEach, afterAll, afterEach } = circus;
    const hooks = { beforeAll, beforeEach, afterAll, afterEach };
    const globals = { describe, test, it, ...hooks, expect: jestExpect };
    this.suites = unitSuites(root, this.globs);
    this.bundle = await bundleSuites(root, this.suites, { '@jest/globals': globals });
  }

  async dryRun({ disableBail }: DryRunOptions): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    const mutantCoverage: MutantCoverage = { static: {}, perTest: {} };
    for (const path of this.suites) {
      const context = activate({});
      const results = await this.runSuite(path, null, disableBail, 'counting');
      tests.push(...results);
      Object.assign(mutantCoverage.perTest, coverageOf(results, context.mutantCoverage));
    }
    const times = tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]);
    writeFileSync(TIMES, JSON.stringify(times));
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit, disableBail } = options;
    if (!this.isDrawn(activeMutant.id)) {
      return { status: MutantRunStatus.Error, errorMessage: 'not drawn' };
    }
    if (this.times.size === 0) this.times = new Map(JSON.parse(readFileSync(TIMES, 'utf8')));
    const context = activate({
      activeMutant: activeMutant.id,
      ...(hitLimit === undefined ? {} : { hitCount: 0, hitLimit }),
    });
    const filter = options.testFilter === undefined ? null : new Set(options.testFilter);
    const tests: TestResult[] = [];
    for (const path of this.suitesFor(options.testFilter)) {
      tests.push(...(await this.runSuite(path, filter, disableBail, 'plain')));
      const endless = determineHitLimitReached(context.hitCount, hitLimit);
      if (endless !== undefined) return toMutantRunResult(endless);
      if (!disableBail && tests.some(({ status }) => status === TestStatus.Failed)) break;
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests });
  }

  private isDrawn(id: string): boolean {
    if (this.draw === undefined) return true;
    this.drawn ??= new Set(JSON.parse(readFileSync(this.draw.file, 'utf8')));
    return this.drawn.has(id);
  }

  /** The suites of these tests, those that take the least time first. */
  private suitesFor(ids: readonly string[] | undefined): readonly string[] {
    if (ids === undefined) return this.suites;
    const times = new Map<string, number>();
    for (const id of ids) {
      const path = id.slice(0, id.indexOf(' > '));
      times.set(path, (times.get(path) ?? 0) + (this.times.get(id) ?? 0));
    }
    return [...times].sort(([, a], [, b]) => a - b).map(([path]) => path);
  }

  /**
   * Runs one suite on modules of its own. A test that the first run did not
   * have, because a mutant gives it another name, is run as well.
   */
  private async runSuite(
    path: string,
    filter: ReadonlySet<string> | null,
    disableBail: boolean,
    bundle: 'counting' | 'plain',
  ): Promise<TestResult[]> {
    circus.resetState();
    const log = new TestLog(path, !disableBail);
    try {
      this.bundle?.[bundle](path);
    } catch (error) {
      return [log.loadingFailed(error)];
    }
    const known = (id: string): boolean => this.times.has(id);
    log.choose((id) => filter === null || filter.has(id) || !known(id));
    circus.addEventHandler(log.follow);
    try {
      await circus.run();
    } finally {
      circus.removeEventHandler(log.follow);
    }
    return log.results;
  }
}

/** Sets what the instrumented code reads from now on, and forgets what it counted. */
function activate(values: Partial<InstrumenterContext>): Partial<InstrumenterContext> {
  const context = strykerContext();
  for (const key of Object.keys(context)) delete context[key as keyof InstrumenterContext];
  return Object.assign(context, values);
}

/**
 * What each test ran. What ran while its suite was loaded or prepared counts for
 * every test of the suite: a module is evaluated again for each suite, so a
 * mutant of a constant needs only the suites that load it.
 */
function coverageOf(
  results: readonly TestResult[],
  counted: MutantCoverage | undefined,
): MutantCoverage['perTest'] {
  const loaded = counted?.static ?? {};
  return Object.fromEntries(
    results.map(({ id }) => [id, { ...loaded, ...(counted?.perTest[id] ?? {}) }]),
  );
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'suites', SuiteRunner)];

export const strykerValidationSchema = {
  type: 'object',
  required: ['suites'],
  properties: {
    suites: { type: 'array', items: { type: 'string' } },
  },
};
