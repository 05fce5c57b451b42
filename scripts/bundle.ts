import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { bareRuntime } from './bare-runtime.ts';
import { builtins } from './builtins.ts';
import { chunkName } from './chunk-names.ts';
import { declarations } from './declarations.ts';
import { packedData } from './packed-data.ts';

/**
 * Bundles what a runner and a user start: `dist/index.js` (the Action) and
 * `dist/cli.js`, with shared and late-loaded code in `dist/chunks/`. The same
 * sources give the same bytes: no time, no absolute path.
 */

export const ROOT = join(import.meta.dirname, '..');
const PROXIED_FETCH = join(ROOT, 'src/github/proxied-fetch.ts');

/**
 * `@actions/core` re-exports its OIDC part, and that pulls in an HTTP client of
 * half a megabyte; none of these packages does anything on import, so what is
 * not used may go.
 */
const PURE_PACKAGES =
  /node_modules\/(?:@actions|undici|tunnel|@octokit|mdast-util-[\w-]+|micromark[\w-]*|unist-util-[\w-]+)\//;

/**
 * Chunks of what is loaded together, each by the modules that it starts from and
 * those that these import, in order of preference. In one chunk they take 25 ms
 * less than in forty, of which each costs a resolution, a read and a link
 * (measured). The second thread loads the first one alone.
 */
const TOGETHER: readonly (readonly [name: string, roots: readonly string[]])[] = [
  ['hashing', ['src/git/work-tree/lane.ts']],
  // What every command and the Action start with: git is asked before the rest is loaded.
  [
    'start',
    [
      'src/cli/command-spec.ts',
      'src/cli/start-git.ts',
      'src/core/numerals.ts',
      'src/core/shell-quote.ts',
      'src/core/version.ts',
      'src/core/visible.ts',
      'src/formats/pattern.ts',
      'src/gate/defaults.ts',
      'src/git/git.ts',
      'src/git/turns.ts',
      'src/render/paint.ts',
      'src/render/place.ts',
    ],
  ],
  [
    'gate',
    [
      'src/gate.ts',
      'src/git/attributes.ts',
      'src/git/checkout-top.ts',
      'src/git/commits.ts',
      'src/git/late-recovery.ts',
      'src/git/object-sources.ts',
      'src/git/work-tree/source.ts',
    ],
  ],
  [
    'action',
    [
      'src/action/run.ts',
      'src/action/ending.ts',
      'src/action/approval.ts',
      'src/action/current-state.ts',
      'src/github/marker.ts',
      'src/github/pull-requests.ts',
    ],
  ],
  ['terminal', ['src/render/terminal.ts', 'src/render/outputs.ts', 'src/render/proof-words.ts']],
  ['report-files', ['src/render/forms.ts']],
  ['console', ['src/cli/console.ts', 'src/cli/interruption.ts']],
  ['command-line', ['src/cli/check.ts']],
];

const NAMED = [...TOGETHER.map(([name]) => name), 'rolldown-runtime'];

/** Which modules import which, by import statements; filled while the modules are parsed. */
class ImportGraph {
  readonly #imports = new Map<string, readonly string[]>();
  readonly #groups = new Map<string, ReadonlySet<string>>();
  readonly plugin: Plugin = {
    name: 'import-graph',
    moduleParsed: ({ id, importedIds }) => {
      this.#imports.set(id, importedIds);
    },
  };

  /** Whether a module is loaded with these ones. */
  reaches(roots: readonly string[], id: string): boolean {
    const key = roots.join();
    const group = this.#groups.get(key) ?? this.#closure(roots);
    this.#groups.set(key, group);
    return group.has(id);
  }

  #closure(roots: readonly string[]): ReadonlySet<string> {
    const found = new Set<string>();
    const pending = roots.map((path) => join(ROOT, path));
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      // Most of these packages is not used, and what is used is loaded late.
      if (found.has(id) || PURE_PACKAGES.test(id)) continue;
      found.add(id);
      pending.push(...(this.#imports.get(id) ?? []));
    }
    return found;
  }
}

/** Who imports undici gets the little that is used of it, made of Node's own clients. */
const inPlaceOfUndici: Plugin = {
  name: 'in-place-of-undici',
  resolveId(source, importer) {
    if (source !== 'undici' || importer === undefined || importer === PROXIED_FETCH) return null;
    return PROXIED_FETCH;
  },
};

/** The client has a method for each of GitHub's operations; its type here has none (src/github/client.ts). */
const withoutMethods: Plugin = {
  name: 'without-methods',
  resolveId: (source) => (source === METHODS ? `\0${METHODS}` : null),
  load: (id) => (id === `\0${METHODS}` ? 'export const restEndpointMethods = () => ({});' : null),
};

const METHODS = '@octokit/plugin-rest-endpoint-methods';

export async function bundle(root: string, outdir: string): Promise<void> {
  await rm(outdir, { recursive: true, force: true });
  const graph = new ImportGraph();
  const build = await rolldown({
    cwd: root,
    input: {
      index: 'src/action/index.ts',
      cli: 'src/cli/index.ts',
      api: 'src/api.ts',
      'hash-worker': 'src/git/work-tree/hash-worker.ts',
    },
    platform: 'node',
    // jsonc-parser's CommonJS build loads its parts by a `require` that no bundler sees.
    resolve: { mainFields: ['module', 'main'] },
    transform: { target: 'node20.12' },
    treeshake: { moduleSideEffects: (id) => !PURE_PACKAGES.test(id) },
    plugins: [
      bareRuntime,
      builtins,
      graph.plugin,
      inPlaceOfUndici,
      withoutMethods,
      packedData(root, outdir),
    ],
  });
  await build.write({
    dir: outdir,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: (chunk) => `chunks/${chunkName(chunk, NAMED)}.js`,
    minify: true,
    comments: { legal: true },
    codeSplitting: {
      groups: TOGETHER.map(([name, roots], index) => ({
        name,
        test: (id) => graph.reaches(roots, id),
        priority: TOGETHER.length - index,
      })),
    },
  });
  await build.close();
  await declarations(root, join(outdir, 'types'));
}
