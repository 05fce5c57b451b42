import { readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Metafile } from 'esbuild';

/**
 * esbuild names what several entries share by a hash of its content, so that a
 * changed line renames a dozen files. Here a chunk is named by what it is: the
 * module that is loaded through it, or the room that most of its code is of.
 */
export async function nameChunks(
  root: string,
  outdir: string,
  { outputs }: Metafile,
): Promise<void> {
  const chunks = Object.entries(outputs).filter(([path]) =>
    /(?:^|\/)chunks\/[^/]+\.js$/.test(path),
  );
  const names = chunkNames(chunks);
  const pattern = new RegExp([...names.keys()].map(escaped).join('|'), 'g');
  for (const path of Object.keys(outputs).filter((name) => name.endsWith('.js'))) {
    const file = join(root, path);
    const text = await readFile(file, 'utf8');
    await writeFile(
      file,
      text.replace(pattern, (name) => names.get(name) ?? name),
    );
  }
  for (const [from, to] of names) {
    await rename(join(outdir, 'chunks', from), join(outdir, 'chunks', to));
  }
}

function escaped(text: string): string {
  return text.replace(/[.\\]/g, '\\$&');
}

type Output = Metafile['outputs'][string];

/** New file names by old ones; each once, whatever the order of the build. */
function chunkNames(chunks: readonly (readonly [string, Output])[]): ReadonlyMap<string, string> {
  const taken = new Map<string, number>();
  const names = new Map<string, string>();
  const largestFirst = chunks.toSorted(
    ([, a], [, b]) => b.bytes - a.bytes || (mainOf(a) < mainOf(b) ? -1 : 1),
  );
  for (const [path, output] of largestFirst) {
    const name = nameOf(output);
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    names.set(basename(path), `${count === 1 ? name : `${name}-${count}`}.js`);
  }
  return names;
}

function nameOf(output: Output): string {
  if (output.entryPoint !== undefined) return wordOf(output.entryPoint);
  return `shared-${wordOf(mainOf(output))}`;
}

/** `src/render/words.ts` is `render-words`; of a package, its name. */
function wordOf(path: string): string {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  if (name !== undefined) return name.replace(/^@/, '').replace('/', '-');
  const room = basename(dirname(path));
  const module = basename(path).replace(/\.[jt]s$/, '');
  return ['.', 'src', module].includes(room) ? module : `${room}-${module}`;
}

/** The module that most of a chunk's code is of. */
function mainOf({ inputs }: Output): string {
  const [first] = Object.entries(inputs).toSorted(
    ([a, { bytesInOutput: x }], [b, { bytesInOutput: y }]) => y - x || (a < b ? -1 : 1),
  );
  return first?.[0] ?? 'empty';
}
