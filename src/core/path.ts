import { Buffer, isUtf8 } from 'node:buffer';

/**
 * Paths as git holds them: bytes without NUL, `/`-separated. In this program a
 * path is a string; a byte that is not part of valid UTF-8 is the lone
 * surrogate U+DC00 + byte (the reversible scheme of Python's PEP 383), so that
 * any name git allows survives decoding and encoding.
 */

const ESCAPE = 0xdc00;

/** Bytes of a path to its string. Never fails. */
export function decodePath(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length === 0) {
      text += String.fromCharCode(ESCAPE + (bytes[at] ?? 0));
      at += 1;
    } else {
      text += Buffer.from(bytes.subarray(at, at + length)).toString();
      at += length;
    }
  }
  return text;
}

/** The exact bytes of a path that `decodePath` made. */
export function encodePath(path: string): Buffer {
  if (!/[\udc80-\udcff]/.test(path)) return Buffer.from(path);
  const parts: Buffer[] = [];
  for (const character of path) {
    const code = character.charCodeAt(0);
    const escaped = code >= 0xdc80 && code <= 0xdcff;
    parts.push(escaped ? Buffer.of(code & 0xff) : Buffer.from(character));
  }
  return Buffer.concat(parts);
}

function sequenceAt(bytes: Uint8Array, at: number): number {
  for (let length = 1; length <= 4; length += 1) {
    if (isUtf8(bytes.subarray(at, at + length))) return length;
  }
  return 0;
}

/** The folder a path is in; '' is the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function joinPath(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

/** Whether things come in path order, by code units, and no path twice. */
export function isInPathOrder<T>(things: readonly T[], pathOf: (thing: T) => string): boolean {
  let last: string | null = null;
  for (const thing of things) {
    const path = pathOf(thing);
    if (last !== null && path <= last) return false;
    last = path;
  }
  return true;
}

/**
 * Paths that are plainly safe, which most are: each name begins with a letter, a
 * digit or an underscore, and holds these, dots and hyphens. The length is bounded
 * since a regular expression overflows the stack on a path of megabytes (seen).
 */
const PLAIN = /^\w[\w.-]*(?:\/\w[\w.-]*)*$/;
const PLAIN_LENGTH = 1_000;

/**
 * Why a path of a manifest is refused, or null if it is safe: relative,
 * `/`-separated, no empty, `.` or `..` segment, no NUL, no backslash (another
 * separator on Windows), no drive letter, no lone surrogate, nothing below `.git`
 * or what Windows or macOS take for it.
 */
export function unsafePath(path: string): string | null {
  if (path.length <= PLAIN_LENGTH && PLAIN.test(path)) return null;
  if (path === '') return 'is empty';
  if (path.includes('\0')) return 'contains a NUL';
  if (path.includes('\\')) return 'contains a backslash';
  if (path.startsWith('/')) return 'is absolute';
  if (/^[A-Za-z]:/.test(path)) return 'starts with a drive letter';
  if (!path.isWellFormed()) return 'is not well-formed Unicode';
  for (const segment of path.split('/')) {
    if (segment === '') return 'has an empty segment';
    if (segment === '.' || segment === '..') return `has a "${segment}" segment`;
    if (isGitFolder(segment)) return 'leads into .git';
  }
  return null;
}

/** Code points that HFS+ of macOS leaves out of a name. */
const IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

/**
 * Whether some system takes a name for `.git`: by case, by what HFS+ ignores, and
 * on NTFS by its short name, with dots or spaces behind it, or as one of its
 * streams. git keeps such names out of a tree (core.protectNTFS, core.protectHFS),
 * but not out of a manifest, by which a file could be restored into `.git`.
 */
function isGitFolder(segment: string): boolean {
  return /^(?:\.git|git~1)[. ]*(?::.*)?$/is.test(segment.replace(IGNORED, ''));
}

/**
 * Why a name of a foreign list is refused, or null if it is safe. Unlike in this
 * program's own manifests, a backslash and bytes that are no UTF-8 may be part of
 * a name, because the tools that write such lists allow them; where a backslash
 * is a separator, the name must be safe too.
 */
export function unsafeListedPath(path: string): string | null {
  if (path === '-') return 'is standard input, and no file';
  const text = path.replace(/(?<![\ud800-\udbff])[\udc80-\udcff]/g, '?');
  const onWindows = text.replace(/\\+/g, '/').replace(/(?<=.)\/$/, '');
  return unsafePath(text.endsWith('/') ? text : onWindows);
}
