import { basename, dirname } from 'node:path';

/** A chunk, as far as its name needs it. */
interface Chunk {
  readonly name: string;
  readonly facadeModuleId?: string | null | undefined;
  readonly moduleIds: readonly string[];
}

/**
 * The name of a chunk by what it is, not by a hash of its content, so that a
 * changed line renames no file: the module that is loaded through it, or the
 * last of those that several others share.
 * @param named chunks that have their name already
 */
export function chunkName(
  { name, facadeModuleId, moduleIds }: Chunk,
  named: readonly string[],
): string {
  if (named.includes(name)) return moduleIds.length > 0 ? name : `late-${name}`;
  if (typeof facadeModuleId === 'string') return wordOf(facadeModuleId);
  return `shared-${wordOf(moduleIds.at(-1) ?? name)}`;
}

/** `src/render/words.ts` is `render-words`; of a package, its name, and that of a part of it. */
function wordOf(path: string): string {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  if (name !== undefined) {
    const part = basename(path).replace(/\.[cm]?js$/, '');
    const word = name.replace(/^@/, '').replace('/', '-');
    return part === 'index' ? word : `${word}-${part}`;
  }
  const room = basename(dirname(path));
  const module = basename(path).replace(/\.[jt]s$/, '');
  return ['.', 'src', module].includes(room) ? module : `${room}-${module}`;
}
