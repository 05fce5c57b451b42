import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adviseOn, attributePattern } from '../core/attributes.ts';
import { GitAttributes } from '../git/attributes.ts';
import type { Git } from '../git/git.ts';
import { writeInTree } from './write-file.ts';

/** What `--protect` did, path by path. */
export interface Protection {
  readonly written: readonly string[];
  /** Paths that a deeper `.gitattributes`, or none that can be written, still leaves open. */
  readonly unprotected: readonly string[];
}

/** Adds the lines that protect these paths to the top `.gitattributes`, and asks git whether they do. */
export async function protect(
  git: Git,
  top: string,
  paths: readonly string[],
): Promise<Protection> {
  const attributes = new GitAttributes(git);
  const lines = await protectionLines(git, paths);
  if (lines.length > 0) append(top, lines);
  const after = await attributes.read(paths);
  const unprotected = [...after].flatMap(([path, values]) =>
    adviseOn(values).protection.length > 0 ? [path] : [],
  );
  return { written: lines, unprotected };
}

/** The lines of `.gitattributes` that paths lack which are not protected yet. */
export async function protectionLines(git: Git, paths: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  for (const [path, values] of await new GitAttributes(git).read(paths)) {
    const { protection } = adviseOn(values);
    const pattern = attributePattern(path);
    if (protection.length > 0 && pattern !== null) lines.push(`${pattern} ${protection.join(' ')}`);
  }
  return lines;
}

/** Existing bytes stay, whatever their encoding; a last line without a line ending gets one. */
function append(top: string, lines: readonly string[]): void {
  const file = join(top, ATTRIBUTES);
  const before = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  const joint = before.length === 0 || before.at(-1) === LF ? '' : '\n';
  const added = Buffer.from(`${joint}${lines.join('\n')}\n`);
  writeInTree(top, ATTRIBUTES, Buffer.concat([before, added]));
}

const ATTRIBUTES = '.gitattributes';
const LF = 0x0a;
