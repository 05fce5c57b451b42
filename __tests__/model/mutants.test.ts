import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { editing, type Mutation } from '../mutants/mutations.ts';
import { RATCHET_MUTATIONS } from '../mutants/ratchet-mutations.ts';
import type { search } from './sequences.ts';

/** The model against builds of the gate that lack one check: it must find the order that breaks them. */

const ROOT = join(import.meta.dirname, '../..');
/** Lots that are searched at most, and sequences in each; a build without a check is found out long before. */
const LOTS = 30;
const LOT = 300;

/** Seeds of a lot that finds it, for what takes several to be found: the search starts there. */
const SEEDS: Readonly<Record<string, number>> = {};

/**
 * What no sequence shows: a lock on nothing locks nothing, so no promise is
 * broken by it; and no change that lands leaves a register that cannot be read.
 */
const BEYOND = new Set(['lock on what no seal names', 'unreadable register removed']);

const APPROVALS: readonly Mutation[] = [
  {
    takenOut: 'the rule that an approval is of this very head',
    file: 'src/github/approval-rules.ts',
    find: "if (commit !== headSha) return 'approved an older commit';",
    replace: '',
    noticedBy: '',
  },
  {
    takenOut: 'the rule that nobody approves their own commits',
    file: 'src/github/approval-rules.ts',
    find: "if (fold(login) === fold(author)) return 'approved their own pull request';\n  if (writers.some((writer) => fold(writer) === fold(login))) return 'wrote a commit of it';",
    replace: '',
    noticedBy: '',
  },
  {
    takenOut: 'the rule that an approval is later than the last change of the base branch',
    file: 'src/github/approval-rules.ts',
    find: 'if (baseChangedAt !== null && !(timeOf(submittedAt) > baseChangedAt)) {',
    replace: 'if (false) {',
    noticedBy: '',
  },
  {
    takenOut: 'the withdrawal of approvals',
    file: 'src/github/approval-rules.ts',
    find: '.filter(({ state }) => !SAYS_NOTHING.has(state))',
    replace: ".filter(({ state }) => state === 'APPROVED')",
    noticedBy: '',
  },
  {
    takenOut: 'the comparison of the event with the state',
    file: 'src/github/pull-requests.ts',
    find: 'export function twinsOf(',
    replace:
      'export function twinsOf(..._: readonly unknown[]): [] {\n  return [];\n}\nfunction unused(',
    noticedBy: '',
  },
];

let folder = '';
beforeAll(() => {
  const cache = join(ROOT, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'model-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function searchWithout(mutation: Mutation, name: string): Promise<typeof search> {
  const outdir = join(folder, name);
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['__tests__/model/sequences.ts'],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
    plugins: [editing(mutation)],
  });
  const built: { search: typeof search } = await import(
    pathToFileURL(join(outdir, 'sequences.mjs')).href
  );
  return built.search;
}

const MUTATIONS = [
  ...RATCHET_MUTATIONS.filter(({ noticedBy }) => !BEYOND.has(noticedBy)),
  ...APPROVALS,
];

describe('the model finds out a gate without', () => {
  test.each(MUTATIONS.map((mutation, at) => ({ ...mutation, at })))(
    '$takenOut',
    async ({ at, ...mutation }) => {
      const searching = await searchWithout(mutation, String(at));
      const first = SEEDS[mutation.takenOut] ?? 1;
      let broken: string | null = null;
      for (let seed = first; broken === null && seed < first + LOTS; seed += 1) {
        ({ broken } = await searching(LOT, seed, false));
      }
      expect(broken).not.toBe(null);
    },
    300_000,
  );
});
