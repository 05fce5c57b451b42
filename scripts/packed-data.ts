import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin } from 'rolldown';
import { confusableTable } from '../src/core/confusable-table.ts';
import { namesText } from '../src/drift/tables/names-text.ts';

const ICONV = /[/\\]iconv-lite[/\\]/;
const TABLE = /^\.\/tables\/([\w-]+\.json)$/;
const PACKED = '\0packed:';

/** Modules that return a table: in the package, what they return is a file of its own. */
const RETURNED: readonly (readonly [module: string, name: string, value: () => unknown])[] = [
  ['src/core/confusable-table.ts', 'confusableTable', confusableTable],
  ['src/drift/tables/names-text.ts', 'namesText', namesText],
];

/** Reads a file beside the folder of the chunks, where it is first asked for. */
const reader = (file: string): string => `
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
const read = () =>
  JSON.parse(brotliDecompressSync(readFileSync(new URL('../tables/${file}.br', import.meta.url))).toString());
`;

/**
 * Tables are a third of all code, and few runs need one: code pages of East Asia
 * (iconv-lite), the names of characters, and what is confused with what. Each is
 * a compressed JSON file. The compressor is Node's, whose version is pinned.
 */
export function packedData(root: string, outdir: string): Plugin {
  const files = new Map<string, string>();
  return {
    name: 'packed-data',
    resolveId(source, importer) {
      const [, name] = TABLE.exec(source) ?? [];
      if (name === undefined || importer === undefined || !ICONV.test(importer)) return null;
      files.set(name, readFileSync(join(importer, '..', 'tables', name), 'utf8'));
      return PACKED + name;
    },
    load(id) {
      if (id.startsWith(PACKED)) {
        // What `require` returns of it.
        const code = `${reader(id.slice(PACKED.length))}const table = read();\nexport { table as 'module.exports' };`;
        return { code, moduleType: 'js' };
      }
      const returned = RETURNED.find(([module]) => id === join(root, module));
      if (returned === undefined) return null;
      const [module, name, value] = returned;
      const file = `${basename(module, '.ts')}.json`;
      files.set(file, JSON.stringify(value()));
      return { code: `${reader(file)}export const ${name} = read;`, moduleType: 'js' };
    },
    async writeBundle() {
      const folder = join(outdir, 'tables');
      await mkdir(folder, { recursive: true });
      for (const [name, text] of files)
        await writeFile(join(folder, `${name}.br`), compressed(text));
    },
  };
}

function compressed(text: string): Buffer {
  const bytes = Buffer.from(text);
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
