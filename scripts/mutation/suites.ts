import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build, type Plugin } from 'esbuild';

/**
 * Suites that no mutant is run against: they start a process, hold a function to a
 * time with input of many kilobytes, or go through a whole corpus or thousands of
 * random texts. Each takes longer than all others.
 */
const LEFT_OUT = [
  'drift/causes/causes.property',
  'drift/corpus',
  'drift/cost',
  'drift/search/search.property',
  'formats/checksum-tool',
  'formats/foreign-cost',
  'formats/markdown-cost',
  'formats/markdown-rendered',
  'formats/schemas',
  'gate/restore-command',
];

/** The unit suites of these paths in `__tests__`: functions of values, in memory. */
export function unitSuites(root: string, globs: readonly string[]): string[] {
  const left = new Set(LEFT_OUT.map((name) => `__tests__/${name}.test.ts`));
  return globSync(
    globs.map((each) => `__tests__/${each.replace(/\*\*$/, '**/*')}.test.ts`),
    { cwd: root },
  )
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !left.has(path))
    .sort();
}

/** Loads one suite into fresh copies of the modules that it imports. */
export type LoadSuite = (path: string) => void;

/**
 * Bundles the suites with the sources they import, packages left out, and
 * returns a function that evaluates the bundle again and loads one suite of it:
 * as in Jest, no state of a module passes from a suite to another.
 * @param provided modules that are handed in instead of resolved, by name
 */
export async function bundleSuites(
  root: string,
  paths: readonly string[],
  provided: Readonly<Record<string, unknown>>,
): Promise<{ readonly counting: LoadSuite; readonly plain: LoadSuite }> {
  const lines = paths.map(
    (path) => `  ${JSON.stringify(path)}: () => require(${JSON.stringify(`./${path}`)}),`,
  );
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: `module.exports = {\n${lines.join('\n')}\n};\n`, resolveDir: root },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    charset: 'utf8',
    logLevel: 'error',
    plugins: [placesOfModules(root)],
  });
  const text = outputFiles[0]?.text ?? '';
  const resolve = createRequire(join(root, 'package.json'));
  const requireModule = (name: string): unknown => provided[name] ?? resolve(name);
  return {
    counting: loader(text, requireModule),
    plain: loader(withoutCounters(text), requireModule),
  };
}

function loader(text: string, requireModule: (name: string) => unknown): LoadSuite {
  const script = new Script(`(function (require, module) {${text}\n})`, { filename: 'suites.cjs' });
  const evaluate = script.runInThisContext() as (
    require: (name: string) => unknown,
    module: { exports: Record<string, () => void> },
  ) => void;
  return (path) => {
    const module: { exports: Record<string, () => void> } = { exports: {} };
    evaluate(requireModule, module);
    module.exports[path]?.();
  };
}

/** Stryker's counters are for the first run; they take longer than the code that they count. */
function withoutCounters(text: string): string {
  return text.replace(/\bstryCov_\w+\(("\d+"(, )?)+\)/g, '0');
}

/** `import.meta` has no meaning in a bundle: each module is given its own place. */
function placesOfModules(root: string): Plugin {
  return {
    name: 'places-of-modules',
    setup(builder) {
      builder.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        if (!text.includes('import.meta') || relative(root, path).startsWith('..')) return null;
        const contents = text
          .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
          .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)));
        return { contents, loader: 'ts' };
      });
    },
  };
}
