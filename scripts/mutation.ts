/**
 * Mutation testing with Stryker: changes the sources of a room, one place at a
 * time, and runs the unit suites that reach it. What no suite notices survives.
 *
 *   npm run mutation [-- [--workers N] [--all-killers] [ROOM|PART...]]
 *   npm run mutation -- --page
 *
 * Each room leaves its report in coverage/mutation/; docs/mutation.md is made
 * from the reports that are there and from scripts/mutation/survivors.json.
 * Ends with 1 where a survivor has no reason there, or a reason no survivor.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { LogLevel } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { mutationPage, type Reasons, type Tested, unexplained } from './mutation/page.ts';
import { keyOf, mutantsOf } from './mutation/report.ts';
import { NOT_MUTATED, type Part, ROOMS } from './mutation/rooms.ts';

const ROOT = join(import.meta.dirname, '..');
const REPORTS = join(ROOT, 'coverage/mutation');
const REASONS = join(ROOT, 'scripts/mutation/survivors.json');
const DRAWN = join(REPORTS, 'drawn.json');
const PAGE = join(ROOT, 'docs/mutation.md');

/** What a run of a mutant may take beyond the time of its tests, in milliseconds. */
const TIMEOUT = 10_000;

/** What the figures were made with. */
function versions(): string {
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const names = ['@stryker-mutator/core', 'jest-circus', 'fast-check'];
  return names.map((name) => `${name} ${devDependencies[name]}`).join(', ');
}

const reportOf = ({ name }: Part): string => join(REPORTS, `${name}.json`);

async function mutate(
  part: Part,
  sample: number | null,
  workers: number,
  allKillers: boolean,
): Promise<void> {
  const stryker = new Stryker({
    testRunner: 'suites',
    suites: part.suites,
    plugins: ['test-runner', 'draw'].map((name) => join(ROOT, `scripts/mutation/${name}.ts`)),
    ...(sample === null ? {} : { draw: { count: sample, file: DRAWN } }),
    coverageAnalysis: 'perTest',
    mutate: [...part.mutate, ...NOT_MUTATED],
    // What no suite reads is not copied. A tsconfig would be rewritten by a compiler's API.
    ignorePatterns: ['/dist', '/bench', '/coverage', '/tsconfig.json'],
    tempDirName: 'coverage/mutation/work',
    cleanTempDir: 'always',
    disableTypeChecks: false,
    disableBail: allKillers,
    concurrency: workers,
    timeoutMS: TIMEOUT,
    timeoutFactor: 2,
    reporters: ['json', 'progress-append-only', 'draw'],
    jsonReporter: { fileName: reportOf(part) },
    logLevel: 'warn' as LogLevel,
    allowConsoleColors: false,
  });
  await stryker.runMutationTest();
}

function tested(): Tested[] {
  const done = ROOMS.filter(({ parts }) => parts.every((part) => existsSync(reportOf(part))));
  return done.map((room) => {
    const reports = room.parts.map((part) => JSON.parse(readFileSync(reportOf(part), 'utf8')));
    return { room, mutants: reports.flatMap(mutantsOf) };
  });
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    workers: { type: 'string', default: '2' },
    'all-killers': { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
  },
});

const names = ROOMS.flatMap(({ name, parts }) => [name, ...parts.map((part) => part.name)]);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  const known = [...new Set(names)].join(', ');
  process.stderr.write(`No room ${unknown.join(', ')}; rooms and their parts are ${known}.\n`);
  process.exit(2);
}
const isChosen = (name: string): boolean => positionals.length === 0 || positionals.includes(name);
const chosen = ROOMS.flatMap(({ name, parts, sample }) =>
  parts.filter((part) => isChosen(name) || isChosen(part.name)).map((part) => ({ part, sample })),
);
if (!values.page) {
  for (const { part, sample } of chosen) {
    await mutate(part, sample, Number(values.workers), values['all-killers']);
  }
}
const all = tested();
const reasons: Reasons = JSON.parse(readFileSync(REASONS, 'utf8'));
writeFileSync(PAGE, mutationPage(all, reasons, versions()));
const { survivors, stale } = unexplained(all, reasons);
for (const mutant of survivors) {
  process.stdout.write(`no reason: ${mutant.file}:${mutant.line} ${keyOf(mutant)}\n`);
}
for (const name of stale) process.stdout.write(`no survivor: ${name}\n`);
process.exitCode = survivors.length + stale.length > 0 ? 1 : 0;
