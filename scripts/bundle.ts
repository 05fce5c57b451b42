import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { nameChunks } from './chunk-names.ts';
import { declarations } from './declarations.ts';

/**
 * Bundles what a runner and a user start: `dist/index.js` (the Action) and
 * `dist/cli.js`, with shared and late-loaded code in `dist/chunks/`. The same
 * sources give the same bytes: no time, no absolute path.
 */

/**
 * `@actions/core` re-exports its OIDC part, and that pulls in an HTTP client of
 * half a megabyte; none of these packages does anything on import, so what is
 * not used may go.
 */
const PURE_PACKAGES = /^@actions\/|^undici$|^tunnel$|^@octokit\//;

const shakePackages: Plugin = {
  name: 'shake-packages',
  setup(builder) {
    builder.onResolve({ filter: /.*/ }, async ({ path, pluginData, ...rest }) => {
      if (pluginData === 'resolving' || rest.kind === 'entry-point') return null;
      const fromPure = /node_modules\/(?:@actions|undici|tunnel|@octokit)\//.test(rest.importer);
      if (!PURE_PACKAGES.test(path) && !fromPure) return null;
      const resolved = await builder.resolve(path, {
        importer: rest.importer,
        namespace: rest.namespace,
        resolveDir: rest.resolveDir,
        kind: rest.kind,
        pluginData: 'resolving',
      });
      return { ...resolved, sideEffects: false };
    });
  },
};

/**
 * iconv-lite's tables of the East Asian code pages, half of all code: left as
 * files, which `require` reads where a file is compared with such a page.
 */
const codePageTables: Plugin = {
  name: 'code-page-tables',
  setup(builder) {
    builder.onLoad(
      { filter: /iconv-lite[/\\]encodings[/\\]tables[/\\].*\.json$/ },
      async ({ path }) => ({
        contents: await readFile(path),
        loader: 'copy',
      }),
    );
  },
};

/** `require` of Node's own modules, for CommonJS packages inside an ES module. */
const BANNER =
  "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);";

export async function bundle(root: string, outdir: string): Promise<void> {
  await rm(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    metafile: true,
    entryPoints: {
      index: 'src/action/index.ts',
      cli: 'src/cli/index.ts',
      api: 'src/api.ts',
      'hash-worker': 'src/git/work-tree/hash-worker.ts',
    },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    // jsonc-parser's CommonJS build loads its parts by a `require` that no bundler sees.
    mainFields: ['module', 'main'],
    target: 'node20.12',
    charset: 'utf8',
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: BANNER },
    legalComments: 'eof',
    minifySyntax: true,
    minifyWhitespace: true,
    keepNames: false,
    sourcemap: false,
    logLevel: 'warning',
    loader: { '.json': 'json' },
    assetNames: 'tables/[name]-[hash]',
    plugins: [shakePackages, codePageTables],
  });
  await nameChunks(root, outdir, metafile);
  await declarations(root, join(outdir, 'types'));
}

export const ROOT = join(import.meta.dirname, '..');
