import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { modulesFrom, withDependents } from '../module-graph.ts';
import { edited, type Mutation, ROOT } from './mutations.ts';

/**
 * Loads a program with one edit made to one of its files. That file and whatever
 * imports it are loaded again, as modules of their own; all the others are shared, so that a
 * mutant costs little. Only for a process of plain Node: its loader is hooked.
 */
export async function importEdited<T>(mutation: Mutation, entry: string): Promise<T> {
  const start = pathToFileURL(join(ROOT, entry)).href;
  const file = pathToFileURL(join(ROOT, mutation.file)).href;
  count += 1;
  edit = { mutation, file, loaded: withDependents(modulesFrom(start), [file]) };
  if (!edit.loaded.has(start)) throw new Error(`${entry} does not import ${mutation.file}`);
  return (await import(`${start}?edit=${count}`)) as T;
}

interface Edit {
  readonly mutation: Mutation;
  readonly file: string;
  readonly loaded: ReadonlySet<string>;
}

let count = 0;
let edit: Edit | null = null;
const stripped = new Map<string, string>();

registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    const url = resolved.url.replace(/\?.*$/, '');
    return edit?.loaded.has(url) ? { ...resolved, url: `${url}?edit=${count}` } : resolved;
  },
  load(url, context, next) {
    const plain = url.replace(/\?.*$/, '');
    if (edit === null || plain === url) return next(url, context);
    const source =
      plain === edit.file
        ? stripTypeScriptTypes(edited(edit.mutation))
        : (stripped.get(plain) ?? stripTypeScriptTypes(readFileSync(fileURLToPath(plain), 'utf8')));
    if (plain !== edit.file) stripped.set(plain, source);
    return { format: 'module', source, shortCircuit: true };
  },
});
