import { isBuiltin } from 'node:module';
import type { Plugin } from 'rolldown';

/** `import def, { a, b as c } from "node:x";` or `import * as all …`, as the bundler writes what it leaves outside. */
const IMPORT = /^import (?:\* as )?(?:([\w$]+)(?:, (?=\{))?)?(?:\{ ([^}]*) \})? from "([^"]+)";$/gm;

/** The lines at the top of a chunk among which its imports are. */
const HEAD = /^(#!.*\n)?((?:(?:import .*;|\/\/.*)?\n)*)/;

/**
 * Modules of Node are fetched by `require`. An `import` of one reads all that it
 * exports, also what is behind a getter, such as WebCrypto with node:crypto and
 * the streams of files with node:fs: 3 ms of each run (measured).
 */
export const builtins: Plugin = {
  name: 'builtins',
  renderChunk(code) {
    const [head = '', hashbang = '', imports = ''] = HEAD.exec(code) ?? [];
    const rendered = imports.replace(IMPORT, (statement, whole, named, source) => {
      if (!isBuiltin(source) || /^(?:node:)?module$/.test(source)) return statement;
      const from = `nodeBuiltin("node:${source.replace(/^node:/, '')}")`;
      const parts = (named ?? '').replaceAll(' as ', ': ');
      return [
        ...(whole === undefined ? [] : [`const ${whole} = ${from};`]),
        ...(parts === '' ? [] : [`const { ${parts} } = ${from};`]),
      ].join('\n');
    });
    if (rendered === imports) return null;
    return `${hashbang}${LOADER}\n${rendered}${code.slice(head.length)}`;
  },
};

const LOADER =
  'import { createRequire as createNodeRequire } from "node:module";\nconst nodeBuiltin = createNodeRequire(import.meta.url);';
