import { LIMITS } from '../core/limits.ts';
import { folderOf, joinPath } from '../core/path.ts';
import { TOP } from '../core/problem.ts';
import type { SealedTotal } from '../core/seal.ts';
import { type BagVersion, type TagLine, tagLines } from './bag-manifest.ts';
import type { ProblemList } from './problem-list.ts';
import { quoted } from './quoted.ts';
import { readUtf8 } from './utf8-text.ts';

const REMEDY = 'Write "BagIt-Version: 1.0" and "Tag-File-Character-Encoding: UTF-8", nothing else.';

/** The version that `bagit.txt` declares (RFC 8493, 2.1.1); null where it is refused. */
export function readDeclaration(bytes: Uint8Array, problems: ProblemList): BagVersion | null {
  const text = readUtf8(bytes, LIMITS.manifestBytes, problems);
  if (text === null) return null;
  const [first, second, ...others] = tagLines(text, problems);
  const below = second?.at ?? TOP;
  const [, version] = /^BagIt-Version: (\d{1,9}\.\d{1,9})$/.exec(first?.text ?? '') ?? [];
  const [, encoding] = /^Tag-File-Character-Encoding: (\S{1,64})$/.exec(second?.text ?? '') ?? [];
  if (version === undefined) {
    problems.add('invalid-bag', 'The first line declares no version of BagIt.', REMEDY, TOP);
  } else if (version !== '1.0' && version !== '0.97') {
    const message = `BagIt ${version} is not supported; 0.97 and 1.0 are.`;
    problems.add('invalid-bag', message, 'Re-create the bag by RFC 8493.', TOP);
  }
  if (encoding === undefined) {
    const message = 'The second line declares no encoding of the tag files.';
    problems.add('invalid-bag', message, REMEDY, below);
  } else if (encoding.toUpperCase() !== 'UTF-8') {
    const message = `The tag files' encoding ${quoted(encoding)} is not supported: only UTF-8 is.`;
    problems.add('invalid-bag', message, 'Re-create the bag in UTF-8.', below);
  }
  const [extra] = others;
  if (extra !== undefined) {
    problems.add('invalid-bag', 'There is more than two lines here.', REMEDY, extra.at);
  }
  return version === '1.0' || version === '0.97' ? version : null;
}

/** The Payload-Oxum of `bag-info.txt` (RFC 8493, 2.2.2); undefined where it has none. */
export function readBagInfo(
  bytes: Uint8Array,
  path: string,
  version: BagVersion,
  problems: ProblemList,
): SealedTotal | undefined {
  const text = readUtf8(bytes, LIMITS.manifestBytes, problems);
  if (text === null) return undefined;
  let total: SealedTotal | undefined;
  let started = false;
  for (const line of tagLines(text, problems)) {
    const continued = started && /^[ \t]/.test(line.text);
    started = true;
    if (continued) continue;
    const element = elementOf(line, version, problems);
    if (element?.label.toLowerCase() !== 'payload-oxum') continue;
    const found = oxumOf(element.value, line, path, problems);
    if (total !== undefined) {
      const message = 'Payload-Oxum is given twice.';
      problems.add('invalid-bag', message, 'Keep one of the two.', line.at);
    }
    total ??= found;
  }
  return total;
}

/** A label, a colon, one space or tab, and a value; older bags have any spaces around the colon. */
function elementOf(
  { text, at }: TagLine,
  version: BagVersion,
  problems: ProblemList,
): { readonly label: string; readonly value: string } | null {
  const colon = text.indexOf(':');
  const before = text.slice(0, Math.max(0, colon));
  const after = text.slice(colon + 1);
  const label = before.trim();
  const strict = before === label && /^[ \t]/.test(after);
  if (label !== '' && (strict || version !== '1.0')) {
    return { label, value: after.trim() };
  }
  problems.add(
    'invalid-bag',
    'The line is not a label, a colon, a space and a value.',
    'Write it like "Contact-Name: Jane Doe", and indent continued lines.',
    at,
  );
  return null;
}

function oxumOf(
  value: string,
  { at }: TagLine,
  path: string,
  problems: ProblemList,
): SealedTotal | undefined {
  const [, bytes = '', files = ''] = /^(\d{1,30})\.(\d{1,15})$/.exec(value) ?? [];
  if (bytes === '') {
    const message = `The Payload-Oxum ${quoted(value)} is not BYTES.FILES.`;
    problems.add('invalid-bag', message, 'Write it like 279164409832.1198.', at);
    return undefined;
  }
  const folder = joinPath(folderOf(path), 'data');
  return { folder, bytes: BigInt(bytes).toString(), files: Number(files), file: path, at };
}
