import { encodePath } from '../core/path.ts';

const UNRESERVED = /^[A-Za-z0-9._~-]*$/;

/**
 * Returns a path as a relative reference of RFC 3986: each byte that is not
 * unreserved is percent-encoded, so that any name git allows survives. What no
 * tree can hold (an empty, `.` or `..` segment; in a report that another run
 * made) becomes one segment: the reference would lead to another folder,
 * repository or host.
 */
export function uriOf(path: string): string {
  const segments = path.split('/');
  if (!segments.some((segment) => /^\.{0,2}$/.test(segment))) {
    return segments.map(encoded).join('/');
  }
  const single = segments.map(encoded).join('%2F');
  return segments.length > 1 ? single : `%2F${single}`;
}

function encoded(segment: string): string {
  if (UNRESERVED.test(segment)) return segment;
  let uri = '';
  for (const byte of encodePath(segment)) {
    const character = String.fromCharCode(byte);
    uri += UNRESERVED.test(character)
      ? character
      : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return uri;
}
