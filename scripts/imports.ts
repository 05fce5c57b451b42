import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The imports of `src/`, read from the sources: for the test of their direction, and for its picture. */

export const SRC = fileURLToPath(new URL('../src/', import.meta.url));

export interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

export const FILES: readonly string[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ts|js)$/.test(path) && !path.endsWith('.d.ts'))
  .sort();

export const SOURCES: ReadonlyMap<string, string> = new Map(
  FILES.map((path) => [path, readFileSync(join(SRC, path), 'utf8')]),
);

const STATEMENT =
  /^\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** Imports of one file; a relative one is given from `src/`. */
export function importsOf(path: string, text: string): Import[] {
  const code = withoutComments(text);
  return [...code.matchAll(STATEMENT)].map(([whole, type, fixed, dynamic]) => {
    const target = fixed ?? dynamic ?? '';
    const to = target.startsWith('.') ? relative(SRC, join(SRC, dirname(path), target)) : target;
    // `import { type A, type B }` brings types alone as well.
    const names =
      /^\s*(?:import|export)\s*\{([^}]*)\}/
        .exec(whole)?.[1]
        ?.split(',')
        .map((name) => name.trim()) ?? [];
    const allTypes =
      names.length > 0 && names.every((name) => name === '' || name.startsWith('type '));
    return { from: path, to, typeOnly: type !== undefined || allTypes };
  });
}

export const IMPORTS: readonly Import[] = [...SOURCES].flatMap(([path, text]) =>
  importsOf(path, text),
);

/** The room of a file: its top folder, `gate` for the use case itself. */
export function roomOf(path: string): string {
  if (path === 'api.ts') return 'api';
  return path === 'gate.ts' ? 'gate' : (path.split('/')[0] ?? '');
}

/** Cycles of imports, each as its files from first to first again; imports of types count as well. */
export function cyclesOf(imports: readonly Pick<Import, 'from' | 'to'>[]): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const seen = trail.indexOf(path);
    if (seen >= 0) cycles.push([...trail.slice(seen), path].join(' -> '));
    if (seen >= 0 || done.has(path)) return;
    for (const each of next.get(path) ?? []) walk(each, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) walk(path, []);
  return cycles;
}
