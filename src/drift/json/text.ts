import type { Subject } from '../change/subject.ts';

/**
 * Does this look like JSON (or JSON Lines)? Only a first glance: what is made of
 * it is proven by a digest, so a wrong guess costs time, never truth.
 */
export function looksLikeJson(subject: Subject): boolean {
  return subject.memo(looksLikeJson, () => {
    const { bytes } = subject;
    let at = subject.bom ? 3 : 0;
    while (at < bytes.length && isBlank(bytes[at])) at += 1;
    const first = bytes[at];
    return first === 0x7b || first === 0x5b || first === 0x22;
  });
}

function isBlank(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

/**
 * One escape sequence, over bytes. Read from the left, so that `\\u0041` is a
 * backslash and text, never an escape of "A"; a lone surrogate stays as written.
 */
export const ESCAPE =
  /\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\[^u]/g;

/** Code point that `\uXXXX` or a surrogate pair stands for; null for a lone surrogate or a short escape. */
export function escapedPoint(sequence: string): number | null {
  if (sequence[1] !== 'u') return null;
  const unit = Number.parseInt(sequence.slice(2, 6), 16);
  if (sequence.length === 12) {
    const low = Number.parseInt(sequence.slice(8, 12), 16);
    return 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
  }
  return unit >= 0xd800 && unit <= 0xdfff ? null : unit;
}

/** `\uXXXX`, as a surrogate pair above U+FFFF. */
export function unicodeEscape(point: number, upper: boolean): string {
  let text = '';
  for (const unit of String.fromCodePoint(point).split('')) {
    const hex = unit.charCodeAt(0).toString(16).padStart(4, '0');
    text += `\\u${upper ? hex.toUpperCase() : hex}`;
  }
  return text;
}
