import { rewriteOfWhole } from '../change/by-function.ts';
import { type CauseEntry, type Rewrite, type Step, TOUCHES } from '../change/change.ts';
import type { Subject } from '../change/subject.ts';

const HEAD = /^[A-Za-z0-9+/_-]{8}[A-Za-z0-9+/_=\r\n-]*$/;
const BODY = /^[A-Za-z0-9+/]+={0,2}$|^[A-Za-z0-9_-]+={0,2}$/;

/** The whole file, line breaks left out, as RFC 4648 has it; null where it is anything else. */
function decoded({ ascii, bin, length }: Subject): Buffer | null {
  if (!ascii || length < 8 || !HEAD.test(bin.slice(0, 128))) return null;
  const text = bin.replace(/[\r\n]+/g, '');
  if (!BODY.test(text)) return null;
  const bytes = Buffer.from(text, 'base64');
  const bare = text.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  return bytes.toString('base64').replace(/=+$/, '') === bare ? bytes : null;
}

const decode = rewriteOfWhole(TOUCHES.everything, decoded, true);

interface Style {
  /** Characters a line; null: all on one line. */
  readonly width: number | null;
  readonly closed: boolean;
  readonly url?: boolean;
}

/** coreutils and MIME, `base64 -w0` and most libraries, OpenSSL, URLs. */
const STYLES: readonly Style[] = [
  { width: 76, closed: true },
  { width: null, closed: false },
  { width: null, closed: true },
  { width: 64, closed: true },
  { width: 76, closed: false },
  { width: null, closed: false, url: true },
];

function sizeOf({ length }: Subject, { width, closed }: Style): number | null {
  if (length === 0) return null;
  const text = Math.ceil(length / 3) * 4;
  const breaks = width === null ? 0 : Math.ceil(text / width) - 1;
  return text + breaks + (closed ? 1 : 0);
}

function encode(style: Style): Rewrite {
  const make = ({ bytes }: Subject): Buffer => {
    const text = bytes.toString(style.url === true ? 'base64url' : 'base64');
    const lines = style.width === null ? [text] : (text.match(/.{1,76}/g) ?? []);
    const broken = style.width === 64 ? (text.match(/.{1,64}/g) ?? []) : lines;
    return Buffer.from(broken.join('\n') + (style.closed ? '\n' : ''), 'latin1');
  };
  const size = (subject: Subject): number | null =>
    style.url === true ? Math.ceil((subject.length * 4) / 3) : sizeOf(subject, style);
  return rewriteOfWhole(TOUCHES.everything, make, false, size);
}

const step = (rewrite: Rewrite, says: string): Step => ({
  cause: 'base64',
  family: 'base64',
  rewrite,
  when: null,
  says: () => says,
});
const ENCODED = 'The whole file was encoded in Base64.';
const DECODED = 'The whole file was decoded from Base64.';

export const BASE64_CAUSE: CauseEntry = {
  id: 'base64',
  undo: [step(decode, ENCODED), ...STYLES.map((style) => step(encode(style), DECODED))],
  redo: [...STYLES.map((style) => step(encode(style), ENCODED)), step(decode, DECODED)],
  observe: (found) =>
    found.length >= 64 && decoded(found) !== null ? 'it is Base64 from end to end' : null,
};
