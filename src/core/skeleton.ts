import { INVISIBLE } from './unseen.ts';

/**
 * Names that a reader cannot tell apart. Two ids are one name in disguise if
 * they are equal but for case, whitespace and compatibility forms, or if they
 * have the same skeleton (UTS #39, section 4: NFD, default-ignorable code points
 * removed, each character replaced by its prototype, NFD again).
 */

/** From a character to the text it is confused with. */
export type Prototypes = ReadonlyMap<string, string>;

/** The entries of the table whose source is ASCII; `confusables.ts` has the rest. */
export const ASCII_PROTOTYPES: Prototypes = new Map([
  ['"', "''"],
  ['%', '\u00b0/\u2080'],
  ['0', 'O'],
  ['1', 'l'],
  ['I', 'l'],
  ['`', "'"],
  ['m', 'rn'],
  ['|', 'l'],
]);

const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;

export function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

/** @param prototypes of every character; those of ASCII suffice for an ASCII text */
export function skeleton(text: string, prototypes: Prototypes): string {
  let mapped = '';
  for (const character of text.normalize('NFD').replace(IGNORABLE, '')) {
    mapped += prototypes.get(character) ?? character;
  }
  return mapped.normalize('NFD');
}

const UNREAD = new RegExp(`[\\s${INVISIBLE}]`, 'gu');

/** What an id is to a reader: case, whitespace, invisible characters and compatibility forms aside. */
export function foldId(id: string): string {
  return id.normalize('NFKC').replace(UNREAD, '').toLowerCase();
}

/** The names under which a look-alike of an id is found: one in common, and the two look alike. */
export function lookAlikeKeys(id: string, prototypes: Prototypes): string[] {
  const keys = [`fold ${foldId(id)}`, `skeleton ${skeleton(id, prototypes)}`];
  // Case and script can both be exchanged: a small Cyrillic er for a capital Latin P.
  const compatible = id.normalize('NFKC').replace(/\s/g, '');
  keys.push(
    `lower ${skeleton(compatible.toLowerCase(), prototypes)}`,
    `upper ${skeleton(compatible.toUpperCase(), prototypes)}`,
  );
  return keys;
}

/**
 * Whether two different ids read as one. Two ASCII ids are compared without
 * the mixed keys: `step-i` and `step-1` are distinguished by every reader.
 */
export function lookAlike(a: string, b: string, prototypes: Prototypes): boolean {
  const [left, right] = [lookAlikeKeys(a, prototypes), lookAlikeKeys(b, prototypes)];
  const compared = isAscii(a) && isAscii(b) ? 2 : left.length;
  return left.slice(0, compared).some((key, at) => key === right[at]);
}

/**
 * Whether an id mixes ASCII letters with letters of another script that all look
 * like ASCII: it is a disguise of something, whether or not that is known here.
 * Latin letters beyond ASCII are honest words (a dotless i, an oe), and so is
 * punctuation.
 */
export function isDisguise(id: string, prototypes: Prototypes): boolean {
  const foreign = id.match(/(?!\p{Script=Latin}|[0-9])[\p{L}\p{N}]/gu) ?? [];
  if (foreign.length === 0 || !/[A-Za-z]/.test(id)) return false;
  return foreign.every((character) => isAscii(skeleton(character, prototypes)));
}

/** What such an id would be in ASCII. */
export function undisguised(id: string, prototypes: Prototypes): string {
  return [...id]
    .map((character) => (isAscii(character) ? character : skeleton(character, prototypes)))
    .join('');
}

/** The first code points in which two texts differ; null: the text has ended there. */
export function firstDifference(a: string, b: string): readonly [number | null, number | null] {
  const [left, right] = [[...a], [...b]];
  const at = left.findIndex((character, index) => character !== right[index]);
  const place = at < 0 ? left.length : at;
  return [left[place]?.codePointAt(0) ?? null, right[place]?.codePointAt(0) ?? null];
}
