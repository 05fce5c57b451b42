import { encodePath } from '../core/path.ts';

const UNRESERVED = /[A-Za-z0-9._~/-]/;

/**
 * Returns a path as a relative reference of RFC 3986: each byte that is not
 * unreserved is percent-encoded, so that any name git allows survives.
 */
export function uriOf(path: string): string {
  let uri = '';
  for (const byte of encodePath(path)) {
    const character = String.fromCharCode(byte);
    uri += UNRESERVED.test(character)
      ? character
      : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return uri;
}
