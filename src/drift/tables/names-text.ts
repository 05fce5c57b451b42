import { inflateSync } from 'node:zlib';
import { UNICODE_NAMES } from './generated/unicode-names.ts';

/** The names of characters, one a line, in the order of their code points. In the package a file of its own. */
export const namesText = (): string =>
  inflateSync(Buffer.from(UNICODE_NAMES, 'base64')).toString('latin1');
