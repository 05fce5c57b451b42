import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { ROOT } from '../bundle.ts';

/**
 * One target as one CommonJS file, which is what the fuzzer instruments: the
 * sources and the libraries that read input. The oracles stay outside, where no
 * coverage is counted.
 */

const ORACLES = /^(?:picomatch|fast-check|micromark|micromark-extension-gfm)$/;

const outside: Plugin = {
  name: 'oracles-outside',
  setup(builder) {
    const require = createRequire(join(ROOT, 'package.json'));
    builder.onResolve({ filter: ORACLES }, ({ path, importer }) =>
      // The same library is a part of the reader of registers, where its coverage counts.
      importer.includes('__tests__') ? { path: require.resolve(path), external: true } : null,
    );
  },
};

export async function bundleTarget(target: string, folder: string): Promise<string> {
  const outfile = join(folder, `${target}.instrumented.cjs`);
  await build({
    stdin: {
      contents: `import { targetNamed } from './targets.ts';
import { harness } from './harness.ts';
export const fuzz = harness(targetNamed(${JSON.stringify(target)}), process.env.FUZZ_FINDINGS);
`,
      resolveDir: join(ROOT, '__tests__/fuzz'),
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node24',
    charset: 'utf8',
    mainFields: ['module', 'main'],
    define: { 'import.meta.dirname': '""', 'import.meta.url': '"file:///"' },
    logLevel: 'error',
    plugins: [outside],
  });
  return outfile;
}
