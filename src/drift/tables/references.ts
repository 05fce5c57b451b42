import { characterEntities } from 'character-entities';
import { characterEntitiesHtml4 } from 'character-entities-html4';

/** Character references of HTML and XML: `&mdash;`, `&#8212;`, `&#x2014;`, always with the ";". */
export const REFERENCE = /&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/g;

/** The characters that a reference stands for; null where it stands for none. */
export function referenced(reference: string): string | null {
  const body = reference.slice(1, -1);
  if (!body.startsWith('#')) {
    return Object.hasOwn(characterEntities, body) ? (characterEntities[body] ?? null) : null;
  }
  const hex = body[1] === 'x' || body[1] === 'X';
  const point = Number.parseInt(body.slice(hex ? 2 : 1), hex ? 16 : 10);
  const valid = point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return valid ? String.fromCodePoint(point) : null;
}

let names: ReadonlyMap<string, string> | null = null;

/** The name in HTML 4, which is what tools write; null where the character has none. */
export function referenceName(character: string): string | null {
  names ??= new Map(Object.entries(characterEntitiesHtml4).map(([name, to]) => [to, name]));
  return names.get(character) ?? null;
}
