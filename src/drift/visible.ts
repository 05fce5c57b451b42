import { isUtf8 } from 'node:buffer';
import { LIMITS } from '../core/limits.ts';
import { UNSEEN } from '../core/unseen.ts';
import { codePointName } from './tables/names.ts';

/**
 * Which characters are tokens. `unseen`: those that do not show. `marks`: look-alike
 * marks too. `all`: every character that is not ASCII.
 */
export type Tokens = 'unseen' | 'marks' | 'all';

const SYMBOLS: ReadonlyMap<number, string> = new Map([
  [0x09, '␉'],
  [0x0a, '␊'],
  [0x0d, '␍'],
  [0xfeff, '⟦BOM⟧'],
]);

/** What does not show at all, what Unicode may yet give a meaning, and our own brackets. */
const HIDDEN = `${UNSEEN}|[\\p{Cn}\u27e6\u27e7]`;
const UNSEEN_MARK = new RegExp(HIDDEN, 'u');

/**
 * What does not show, or shows as something else: those, dashes but "-", quotes
 * and the look-alikes of ASCII punctuation.
 */
const MARK = new RegExp(
  `${HIDDEN}|(?!-)\\p{Pd}|[\\p{Pi}\\p{Pf}‚„…′″‵‶ʼʻˈ−\uff01-\uff5e\ufffd]`,
  'u',
);

/**
 * Text with every character that does not show, or may be mistaken for another,
 * as a token; at most `most` code points of it, then "…". Safe to show as text:
 * no control or bidi character is left in it.
 */
export function visible(
  text: string,
  tokens: Tokens = 'marks',
  most: number = LIMITS.locationText,
): string {
  let shown = '';
  let count = 0;
  for (const character of text) {
    if (count === most) return `${shown}…`;
    shown += token(character, tokens);
    count += 1;
  }
  return shown;
}

function token(character: string, tokens: Tokens): string {
  const point = character.codePointAt(0) ?? 0;
  if (point >= 0x20 && point < 0x7f) return character;
  const symbol = SYMBOLS.get(point);
  if (symbol !== undefined) return symbol;
  if (tokens !== 'all' && !(tokens === 'marks' ? MARK : UNSEEN_MARK).test(character))
    return character;
  return `⟦${codePointName(point)}⟧`;
}

/** Bytes as visible text; what is not UTF-8 shows as a short hex window. */
export function visibleBytes(
  bytes: Uint8Array,
  tokens: Tokens = 'marks',
  most: number = LIMITS.locationText,
): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Of a long text only the part that can show is decoded, cut where a sequence starts.
  let end = Math.min(buffer.length, most * 4);
  while (end > 0 && ((buffer[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  const head = buffer.subarray(0, end);
  if (!isUtf8(head)) return hexWindow(buffer);
  const text = visible(head.toString('utf8'), tokens, most);
  return end < buffer.length && !text.endsWith('…') ? `${text}…` : text;
}

/** Bytes shown of a place in a binary file. */
const HEX_BYTES = 16;

function hexWindow(bytes: Buffer): string {
  const hex = bytes
    .subarray(0, HEX_BYTES)
    .toString('hex')
    .replace(/(..)(?=.)/g, '$1 ');
  return bytes.length > HEX_BYTES ? `⟦${hex} …⟧` : `⟦${hex}⟧`;
}
