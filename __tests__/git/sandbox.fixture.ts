import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Sandbox } from '../../src/demo/sandbox.ts';
import { Git } from '../../src/git/git.ts';
import { QuickSandbox } from './quick/sandbox.ts';

/** The program's own git on a folder of a sandbox. */
export function gitOf(sandbox: Sandbox, cwd: string): Git {
  return new Git({ cwd, env: sandbox.env });
}

/** Runs a test in a sandbox of its own, and removes it. */
export async function inSandbox<T>(use: (sandbox: Sandbox) => Promise<T> | T): Promise<T> {
  const sandbox = new QuickSandbox();
  try {
    return await use(sandbox);
  } finally {
    sandbox.remove();
  }
}

/** Writes bytes under a name given as bytes: a name need not be UTF-8. */
export function writeAt(folder: string, name: Uint8Array, bytes: Uint8Array): void {
  const path = Buffer.concat([Buffer.from(`${folder}/`), name]);
  const parent = dirname(path.toString('latin1'));
  mkdirSync(Buffer.from(parent, 'latin1'), { recursive: true });
  writeFileSync(path, bytes);
}

export function linkAt(folder: string, name: string, target: string): void {
  symlinkSync(target, `${folder}/${name}`);
}
