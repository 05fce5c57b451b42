import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Which module imports which, read from their texts. */

/** Texts by URL. */
export type ModuleTexts = ReadonlyMap<string, string>;

const IMPORTED = /\b(?:from|import)\s*\(?\s*(?:"(\.[^"\n]+)"|'(\.[^'\n]+)'|`(\.[^`$\n]+)`)/g;

function importsOf(url: string, text: string): string[] {
  return [...text.matchAll(IMPORTED)].map(
    ([, double, single, back]) => new URL(double ?? single ?? back ?? '', url).href,
  );
}

/** The modules that an entry imports, directly or not, and itself; libraries are left out. */
export function modulesFrom(entry: string): ModuleTexts {
  const texts = new Map<string, string>();
  const wanted = new Set([entry]);
  for (const url of wanted) {
    const path = fileURLToPath(url);
    if (!existsSync(path)) continue;
    const text = readFileSync(path, 'utf8');
    texts.set(url, text);
    for (const target of importsOf(url, text)) wanted.add(target);
  }
  return texts;
}

/** The named modules, and all that import one of them, directly or not. */
export function withDependents(texts: ModuleTexts, named: Iterable<string>): ReadonlySet<string> {
  const imported = [...texts].map(([url, text]) => ({ url, targets: importsOf(url, text) }));
  const found = new Set(named);
  let before = 0;
  while (before < found.size) {
    before = found.size;
    for (const { url, targets } of imported) {
      if (targets.some((target) => found.has(target))) found.add(url);
    }
  }
  return found;
}
