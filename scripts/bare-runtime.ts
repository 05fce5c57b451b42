import type { Plugin } from 'rolldown';

/** The bundler's own functions have no effect of their own: who takes none of them need not read the file. */
const BARE = /^import "\.\/(?:chunks\/)?rolldown-runtime\.js";\n/m;

export const bareRuntime: Plugin = {
  name: 'bare-runtime',
  renderChunk: (code) => (BARE.test(code) ? code.replace(BARE, '') : null),
};
