import { folderOf } from '../core/path.ts';

/** The names of the files of a bag; known apart from what reads them, which is loaded where there is one. */
export const MANIFEST_NAME = /^(tag)?manifest-(.*)\.txt$/i;

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Whether a file name is that of a manifest, in any case: one that is written wrongly is refused, not overlooked. */
export function isManifestName(name: string): boolean {
  return MANIFEST_NAME.test(name);
}

/** Whether a file of this name is one by which a bag is named: its declaration or a manifest. */
export function isBagFile(path: string): boolean {
  const name = nameOf(path);
  return name === 'bagit.txt' || isManifestName(name);
}

/** Whether a file of this name, beside a bag's declaration, is read as part of the bag. */
export function isBagMember(path: string): boolean {
  const name = nameOf(path);
  return isBagFile(path) || name === 'bag-info.txt' || name === 'fetch.txt';
}

/** The files of a bag that are read: those that the RFC describes, in path order. */
export function bagMembers(
  path: string,
  neighbours: (folder: string) => readonly string[],
): readonly string[] {
  return neighbours(folderOf(path)).filter(isBagMember).toSorted();
}
