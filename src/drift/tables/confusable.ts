import { confusableTable } from '../../core/confusable-table.ts';

let table: ReadonlyMap<string, string> | null = null;

/** UTS #39 has one prototype for "l", "I" and "1"; the class of the look-alike says which was meant. */
function asciiFor(character: string, prototype: string): string {
  if (prototype === 'l') {
    if (/\p{N}/u.test(character)) return '1';
    return /\p{Lu}/u.test(character) ? 'I' : 'l';
  }
  return prototype === 'O' && /\p{N}/u.test(character) ? '0' : prototype;
}

function lookAlikes(): ReadonlyMap<string, string> {
  if (table !== null) return table;
  const made = new Map<string, string>();
  for (const [prototype, characters] of confusableTable()) {
    if (!/^[0-9A-Za-z]$/.test(prototype)) continue;
    for (const character of characters) {
      const letter = character > '\x7f' && /[\p{L}\p{N}]/u.test(character);
      if (letter) made.set(character, asciiFor(character, prototype));
    }
  }
  table = made;
  return made;
}

/** The ASCII character that a letter or digit looks like; null where there is none. */
export function asciiLookAlike(character: string): string | null {
  return lookAlikes().get(character) ?? null;
}

const FOLDED: Readonly<Record<string, string>> = { I: 'l', '1': 'l', '|': 'l', '0': 'O' };

/** Are these two characters look-alikes (UTS #39)? Two ASCII ones never are: that is an edit. */
export function confusable(a: string, b: string): boolean {
  if (a === b || (a < '\x80' && b < '\x80')) return false;
  const skeleton = (character: string): string => {
    const ascii = lookAlikes().get(character) ?? character;
    return FOLDED[ascii] ?? ascii;
  };
  return skeleton(a) === skeleton(b);
}
