import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const FLAGS = [
  ...['--ignoreConfig', '--emitDeclarationOnly', '--declaration', '--skipLibCheck', '--strict'],
  ...['--rewriteRelativeImportExtensions', '--exactOptionalPropertyTypes'],
  ...['--target', 'es2023', '--lib', 'es2024,esnext.disposable', '--types', 'node'],
  ...['--module', 'nodenext', '--moduleResolution', 'nodenext', '--rootDir', 'src'],
];

/**
 * Writes the declarations that `src/api.ts` leads to. The compiler leaves `.ts`
 * in their imports, which no reader of a package resolves, and declares every
 * file that the program touches: only what the API names is kept.
 */
export async function declarations(root: string, outdir: string): Promise<void> {
  const made = await mkdtemp(join(tmpdir(), 'seal-vs-bytes-types-'));
  try {
    const tsc = join(root, 'node_modules/.bin/tsc');
    const { status, stdout } = spawnSync(tsc, [...FLAGS, '--outDir', made, 'src/api.ts'], {
      cwd: root,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`tsc cannot declare src/api.ts:\n${stdout}`);
    const waiting = ['api.d.ts'];
    const seen = new Set(waiting);
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const text = await readFile(join(made, path), 'utf8');
      for (const [, to = ''] of text.matchAll(/(?:from |import\()'(\.[^']+)\.(?:ts|js)'/g)) {
        const next = join(dirname(path), `${to}.d.ts`);
        if (!seen.has(next)) waiting.push(next);
        seen.add(next);
      }
      await mkdir(dirname(join(outdir, path)), { recursive: true });
      await writeFile(
        join(outdir, path),
        text.replace(/((?:from |import\()'\.[^']+)\.ts'/g, "$1.js'"),
      );
    }
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}
