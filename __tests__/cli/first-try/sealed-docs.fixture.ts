import { readFileSync, writeFileSync } from 'node:fs';
import type { Sandbox } from '../../../src/demo/sandbox.ts';
import { call } from '../shell.fixture.ts';

export const A = 'one\n\u2014 two\n';
export const B = 'three\nfour\n';

/** A repository whose docs/a.md and docs/b.md are sealed by docs.seal.json, protected and committed. */
export async function sealedDocs(sandbox: Sandbox): Promise<string> {
  const folder = sandbox.init('repository');
  sandbox.commit(folder, 'text', { 'docs/a.md': A, 'docs/b.md': B });
  await call(sandbox, folder, 'seal', 'docs', '--protect');
  commitAll(sandbox, folder, 'Seal');
  return folder;
}

export function commitAll(sandbox: Sandbox, folder: string, message: string): void {
  sandbox.git(folder, 'add', '--all');
  sandbox.git(folder, 'commit', '--quiet', '--message', message);
}

/** The same on a branch whose upstream is main, with an edit of docs/b.md that is resealed from the disk. */
export async function resealedEdit(sandbox: Sandbox): Promise<string> {
  const folder = await sealedDocs(sandbox);
  sandbox.git(folder, 'checkout', '--quiet', '-b', 'topic', '--track', 'main');
  writeFileSync(`${folder}/docs/b.md`, 'three\nfive\n');
  await call(sandbox, folder, 'seal', '--update', '--work-tree');
  return folder;
}

export const read = (folder: string, path: string): string =>
  readFileSync(`${folder}/${path}`, 'utf8');
