import { lstatSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { hasGit } from './checkout-top.ts';

export interface BareFolder {
  readonly folder: string;
  /** The top of a work tree around it; null: there is none. */
  readonly inside: string | null;
}

/**
 * The nearest folder, upwards from this one, that has the parts of a bare
 * repository (gitrepository-layout(5)); null where a work tree or the root of
 * the file system comes first.
 */
export function bareAt(from: string): BareFolder | null {
  for (const folder of upwards(from)) {
    if (hasGit(folder)) return null;
    if (!looksBare(folder)) continue;
    const around = upwards(dirname(folder)).find(hasGit);
    return { folder, inside: around ?? null };
  }
  return null;
}

/** The nearest folder, upwards from this one, that has a `.git`; null: none has. */
export function checkoutAround(from: string): string | null {
  return upwards(from).find(hasGit) ?? null;
}

function upwards(from: string): string[] {
  const folders = [resolve(from)];
  for (let parent = dirname(resolve(from)); parent !== folders.at(-1); parent = dirname(parent)) {
    folders.push(parent);
  }
  return folders;
}

function looksBare(folder: string): boolean {
  const isFolder = (name: string): boolean =>
    statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory() === true;
  const head = lstatSync(join(folder, 'HEAD'), { throwIfNoEntry: false });
  return head !== undefined && isFolder('objects') && isFolder('refs');
}
