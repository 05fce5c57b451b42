import { encodePath } from '../../core/path.ts';

/** Where a path of the tree is on disk; as bytes where its name is not UTF-8. */
export function locate(root: string, path: string): string | Buffer {
  const file = path === '' ? root : `${root}/${path}`;
  return /[\udc80-\udcff]/.test(path) ? encodePath(file) : file;
}
