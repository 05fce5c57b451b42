import type { PathAttributes } from '../core/attributes.ts';
import { GitAttributes } from '../git/attributes.ts';
import type { Git } from '../git/git.ts';

/**
 * The git attributes of a path by the `.gitattributes` files of a commit, by way
 * of an index of its own: in a bare repository there are no others, and those of
 * the working tree may differ. git 2.40 could name the commit; this works with
 * older ones.
 */
export async function attributesAt(
  git: Git,
  commit: string,
  path: string,
): Promise<PathAttributes | undefined> {
  const store = await git.store();
  await store.output(['read-tree', commit]);
  return (await new GitAttributes(store, ['--cached']).read([path])).get(path);
}
