import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { LOADED_FIRST } from '../../bench/loaded-first.ts';
import { sha256 } from '../../src/core/hashing.ts';
import { driftingEdit, fix7Packet } from '../../src/demo/packet.ts';
import { preload } from './preload.fixture.ts';
import { ACTION, Scene } from './scene.fixture.ts';

/**
 * What a run loads on its way to the first hash, file by file: each costs every
 * run time, and none comes in unseen.
 */

const TEXT = 'sealed\n';
const entry = { path: 'a.md', sha256: sha256(Buffer.from(TEXT)), bytes: TEXT.length };
const SEALED = {
  'a.md': TEXT,
  'docs.seal.json': JSON.stringify({ version: 1, files: [entry] }),
};
const BESIDE = { 'beside.txt': 'beside\n' };
const packet = fix7Packet();
const SOUND = { baseRef: 'gate-trial', base: SEALED, head: BESIDE };
const REGISTERED = { baseRef: 'gate-trial', base: packet, head: BESIDE };
const DRIFTED = { baseRef: 'gate-trial', base: packet, head: driftingEdit(packet) };

/** Notes every file of the package that is loaded, and the moment of the first hash. */
const tracer = (trace: string): string => `
import { appendFileSync } from 'node:fs';
import crypto from 'node:crypto';
import { registerHooks, syncBuiltinESMExports } from 'node:module';
const note = (line) => appendFileSync(${JSON.stringify(trace)}, line + '\\n');
registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) note(url);
    return next(url, context);
  },
});
const { hash } = crypto;
let hashed = false;
crypto.hash = (...args) => {
  if (!hashed) note('hash');
  hashed = true;
  return hash(...args);
};
syncBuiltinESMExports();
`;

interface Loaded {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Bytes of the files loaded before the first hash. */
  readonly bytes: number;
}

function loadedIn(trace: string): Loaded {
  const lines = readFileSync(trace, 'utf8').trim().split('\n');
  const own = lines.filter((line) => line === 'hash' || line.includes('/dist/'));
  const cut = own.indexOf('hash');
  const names = (urls: readonly string[]): string[] => urls.map((url) => basename(url)).sort();
  const sizes = own.slice(0, cut).map((url) => statSync(fileURLToPath(url)).size);
  return {
    before: names(own.slice(0, cut)),
    after: names(own.slice(cut + 1)),
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

const ALWAYS = ['gate.js', 'hashing.js', 'start.js'];
const OF_ACTION = LOADED_FIRST.map((path) => basename(path));
/** What every other run needs a part of, and this one does not. */
const UNUSED = /explain-cause-search|drift-diagnose|register|bagit|checksums|in-toto|git-re|undici/;

test('the action, where all matches', async () => {
  await using scene = await Scene.open(SOUND);
  const trace = scene.sandbox.path('trace');
  const env = preload(scene, 'tracer', tracer(trace));
  const seen = await scene.run({ env, inputs: { comment: 'never', status: 'false' } });
  expect(seen.outputs.verdict).toBe('pass');
  const { before, after, bytes } = loadedIn(trace);
  expect(before).toEqual([...OF_ACTION].sort());
  expect(bytes).toBeLessThan(188_000);
  const asked = ['github-client.js', 'rolldown-runtime.js'];
  expect(after).toEqual(['action-finish.js', ...asked, 'report-files.js', 'terminal.js'].sort());
  expect([...before, ...after].filter((name) => UNUSED.test(name))).toEqual([]);
});

test('the action, where there is a register', async () => {
  await using scene = await Scene.open(REGISTERED);
  const trace = scene.sandbox.path('trace');
  const env = preload(scene, 'tracer', tracer(trace));
  await scene.run({ env, inputs: { comment: 'never', status: 'false' } });
  const { before, after } = loadedIn(trace);
  expect(before).toEqual([...OF_ACTION].sort());
  expect(after).toContain('decide-registers.js');
});

test('the action, where something drifted: the search for causes comes after the first hash', async () => {
  await using scene = await Scene.open(DRIFTED);
  const trace = scene.sandbox.path('trace');
  const env = preload(scene, 'tracer', tracer(trace));
  await scene.run({ env, inputs: { comment: 'never', status: 'false' } });
  const { before, after } = loadedIn(trace);
  expect(before).toEqual([...OF_ACTION].sort());
  expect(after).toContain('explain-cause-search.js');
});

test('the command line', async () => {
  await using scene = await Scene.open(SOUND);
  const trace = scene.sandbox.path('trace');
  const env = { ...scene.sandbox.env, ...preload(scene, 'tracer', tracer(trace)) };
  const cli = join(ACTION, '..', 'cli.js');
  const { status } = spawnSync(process.execPath, [cli, 'check', '--work-tree'], {
    cwd: scene.request.workspace,
    env,
  });
  expect(status).toBe(0);
  const { before, bytes } = loadedIn(trace);
  const own = ['cli-check.js', 'cli.js', 'command-line.js', 'console.js', 'terminal.js'];
  expect(before).toEqual([...own, ...ALWAYS, 'rolldown-runtime.js'].sort());
  expect(bytes).toBeLessThan(219_000);
});
