import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Sandbox } from '../src/demo/sandbox.ts';

/** What is sealed in a set: so many files, of lengths between two bounds. */
export interface SetShape {
  readonly name: string;
  readonly files: number;
  readonly least: number;
  readonly most: number;
  /** Text, or bytes that do not compress. */
  readonly text: boolean;
}

export const SHAPES: readonly SetShape[] = [
  { name: 'A', files: 50, least: 2_000, most: 40_000, text: true },
  { name: 'B', files: 10_000, least: 1_000, most: 32_000, text: true },
  { name: 'C', files: 20, least: 64 << 20, most: 64 << 20, text: false },
  { name: 'D', files: 100_000, least: 500, most: 500, text: true },
];

/** A repository with a sealed set: a merge of a change beside the sealed files into the base. */
export interface SealedSet {
  readonly shape: SetShape;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly merge: string;
  readonly base: string;
  readonly head: string;
  /** Object ids of the sealed files, one a line. */
  readonly oids: string;
  /** A checksum list of the files, as `sha256sum` writes it. */
  readonly sums: string;
}

/** Numbers from a fixed seed (xorshift32), so that every machine measures the same bytes. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

function contentOf(shape: SetShape, words: readonly string[], next: () => number): Buffer {
  const length = shape.least + (next() % (shape.most - shape.least + 1));
  const bytes = Buffer.alloc(length);
  if (!shape.text) {
    for (let at = 0; at + 4 <= length; at += 4) bytes.writeUInt32LE(next(), at);
    return bytes;
  }
  let at = 0;
  while (at < length) {
    const end = next() % 9 === 0 ? '\n' : ' ';
    at += bytes.write(`${words[next() % words.length]}${end}`, at);
  }
  bytes[length - 1] = 0x0a;
  return bytes;
}

/** Makes the set, its seal, and a packed repository. */
export function makeSet(sandbox: Sandbox, shape: SetShape): SealedSet {
  const folder = sandbox.init(shape.name);
  const next = numbers(20_261_125);
  const words = Array.from({ length: 400 }, () => next().toString(36));
  const files: { path: string; sha256: string; bytes: number }[] = [];
  for (let index = 0; index < shape.files; index += 1) {
    const path = `docs/${Math.floor(index / 500)}/file-${index}.md`;
    const content = contentOf(shape, words, next);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    const sha256 = createHash('sha256').update(content).digest('hex');
    files.push({ path, sha256, bytes: content.length });
  }
  const seal = JSON.stringify({ version: 1, files }, null, 2);
  writeFileSync(join(folder, 'docs.seal.json'), `${seal}\n`);
  const git = (...args: readonly string[]) => sandbox.git(folder, ...args);
  if (!shape.text) git('config', 'core.compression', '0');
  const base = sandbox.commit(folder, 'base', {});
  git('checkout', '--quiet', '-b', 'feature');
  const head = sandbox.commit(folder, 'change', { 'beside.txt': 'beside\n' });
  git('checkout', '--quiet', '--detach', base);
  git('merge', '--quiet', '--no-ff', '--message', 'merge', head);
  git('repack', '-a', '-d', '--quiet', '--window=0');
  const listed = git('ls-tree', '-r', '--format=%(objectname)', 'HEAD', 'docs/');
  // Beside the repository: the list is no part of what is judged.
  const sums = sandbox.path(`${shape.name}.sha256`);
  writeFileSync(sums, files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join(''));
  const merge = git('rev-parse', 'HEAD');
  // What was just written goes to the disk now, not while it is read.
  spawnSync('sync');
  return { shape, folder, env: sandbox.env, merge, base, head, oids: `${listed}\n`, sums };
}

/** The environment of the packaged action on the set's merge commit, without an API. */
export function actionEnvironment(sandbox: Sandbox, set: SealedSet): Record<string, string> {
  const repository = { full_name: 'acme/decisions', id: 1 };
  const event = {
    action: 'synchronize',
    number: 1,
    pull_request: {
      number: 1,
      state: 'open',
      head: { sha: set.head, ref: 'feature', repo: { ...repository, fork: false } },
      base: { sha: set.base, ref: 'main', repo: repository },
      merge_commit_sha: set.merge,
      user: { login: 'author' },
    },
    repository: { ...repository, default_branch: 'main', name: 'decisions' },
  };
  const file = (name: string): string => sandbox.path(`${set.shape.name}-${name}`);
  writeFileSync(file('event.json'), JSON.stringify(event));
  for (const name of ['output', 'summary']) writeFileSync(file(name), '');
  return {
    ...set.env,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_SHA: set.merge,
    GITHUB_REF: 'refs/pull/1/merge',
    GITHUB_WORKSPACE: set.folder,
    GITHUB_REPOSITORY: repository.full_name,
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://example.com',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: sandbox.folder,
  };
}
