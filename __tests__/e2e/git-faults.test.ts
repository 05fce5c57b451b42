import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Attack, expectHeld, sceneOf } from './attack.fixture.ts';
import { scriptNamedGit } from './git-record.fixture.ts';
import { actionWithLimit, limitedCopy } from './limits.fixture.ts';
import { reportOf, type Scene, type Seen } from './scene.fixture.ts';

/** A git that is absent, too old, slow, broken or hostile: `error`, with a bound on time and memory. */

const MATCH: Attack = { head: { 'packet/notes.md': 'Changed.\n' } };
const STACK = /^\s+at .+:\d+:\d+\)?$/m;
const REAL = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();

let scene: Scene;
let limited: string;
/** The same, with a git process of its own for each reading of objects. */
let buffered: string;
/** The same, with git's own listing of each tree, however small. */
let listing: string;

beforeAll(async () => {
  scene = await sceneOf(MATCH);
  limited = actionWithLimit(scene, 'gitMilliseconds', 1_500);
  buffered = limitedCopy(scene, limited, 'objectsAsked', 0);
  listing = limitedCopy(scene, limited, 'smallTreeBytes', 0);
});

afterAll(async () => {
  await scene[Symbol.asyncDispose]();
});

/** A run in which the script stands for git where its arguments match, and else is git. */
async function runWith(pattern: string, script: string, main = limited): Promise<Seen> {
  const stub = `case " $* " in *" "${pattern}*) ${script} ;; esac\nexec '${REAL}' "$@"`;
  const seen = await scene.run({
    main,
    inputs: { comment: 'never', status: 'false' },
    // A bound on memory: what git prints without end must not be kept.
    env: { PATH: scriptNamedGit(scene, stub), NODE_OPTIONS: '--max-old-space-size=96' },
  });
  expect(`${seen.log}\n${seen.stderr}`).not.toMatch(STACK);
  expect(seen.log).not.toContain('Report this as a defect');
  return seen;
}

function expectError(seen: Seen): void {
  expect([seen.outputs.verdict, seen.status]).toEqual(['error', 1]);
  for (const { message } of reportOf(seen).problems) expect(message.length).toBeLessThan(1_000);
}

/** The calls that every verdict on this pull request needs. */
const CALLS = ['rev-parse', 'log', 'ls-tree', 'cat-file --batch'];

const quoted = (pattern: string): string => `"${pattern}"`;

describe.each(CALLS)('git %s', (call) => {
  const FEW: Readonly<Record<string, string>> = {
    'refuses an option, as an old git does': "echo 'error: unknown option' >&2; exit 129",
    'ends with status 0 and no output': 'exit 0',
  };
  const BROKEN: Readonly<Record<string, string>> = {
    ...FEW,
    'is killed before it answers': 'kill -KILL $$',
    'prints garbage': "head -c 5000 /dev/urandom | tr -d '\\0\\n'; exit 0",
  };
  test('a refused, absent or garbled answer: error, one sentence', async () => {
    // Those that list and read bytes are tried with all.
    const tried = /^(?:ls-tree|cat-file)/.test(call) ? BROKEN : FEW;
    for (const [title, script] of Object.entries(tried)) {
      const seen = await runWith(quoted(call), script, call === 'ls-tree' ? listing : limited);
      expect([title, seen.outputs.verdict, seen.status]).toEqual([title, 'error', 1]);
      expectError(seen);
    }
  });
});

const PROCESSES = [
  { process: 'that lasts', main: () => limited },
  { process: 'for one reading', main: () => buffered },
];

describe.each(PROCESSES)('git cat-file $process', ({ main }) => {
  const CALL = quoted('cat-file --batch');
  const MORE = `printf '%040d blob 3\\nabc\\n' 0`;
  const ANSWERS: Readonly<Record<string, string>> = {
    'dies in the middle of its output': `'${REAL}' "$@" | head -c 300; exit 1`,
    'dies in the middle of its output with status 0': `'${REAL}' "$@" | head -c 300; exit 0`,
    'gives more answers than requested': `while read oid; do echo "$oid" | '${REAL}' "$@"; ${MORE}; done; exit 0`,
    'answers before the request': `${MORE}; exec '${REAL}' "$@"`,
    'prints an endless header': 'cat /dev/zero',
    'prints endless errors': 'cat /dev/zero >&2',
    'never answers': 'exec sleep 20',
    'answers with impossible sizes': 'read oid; echo "$oid blob 999999999999999999999"; exit 0',
    'answers in the wrong order': `tac | '${REAL}' "$@"; exit 0`,
  };
  test.each(Object.entries(ANSWERS))('%s: error, within bounds', async (_, script) => {
    const started = performance.now();
    expectError(await runWith(CALL, script, main()));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('the git program', () => {
  test('slow, within its limit: the verdict is the same', async () => {
    const seen = await runWith('', 'sleep 0.1');
    expect([seen.outputs.verdict, seen.status]).toEqual(['pass', 0]);
  });

  test('with warnings beside each answer: the verdict is the same', async () => {
    const seen = await runWith('', "echo 'warning: something' >&2");
    expect([seen.outputs.verdict, seen.status]).toEqual(['pass', 0]);
  });

  test('absent: one sentence reports it', async () => {
    const seen = await scene.run({ env: { PATH: scene.sandbox.path('empty') } });
    expectHeld(seen, { problem: 'git-failed' });
    expect(reportOf(seen).problems[0]?.message).toContain('git cannot be started');
  });
});
