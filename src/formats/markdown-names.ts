/** Column names of a register's tables, and the ways to disguise one. */

import { INVISIBLE } from '../core/unseen.ts';

/** Each kind of table: its leading column first, then what else it must have. */
export const KINDS = {
  blocker: ['blocker', 'status', 'actor', 'gate'],
  option: ['option', 'requires'],
  grant: ['grant', 'status'],
} as const;

/** Columns where a link is read by its visible text. All other known ones take words alone. */
const PROSE: ReadonlySet<string> = new Set(['gate', 'note', 'summary']);

const COLUMNS = [
  ...['blocker', 'option', 'grant', 'status', 'actor', 'gate', 'requires', 'grants'],
  ...['evidence', 'locks', 'by', 'note', 'summary'],
] as const;

const LEADING: readonly string[] = Object.keys(KINDS);

/** Two of these in one table make it look like a register's, whatever else it has. */
const DECIDING: readonly string[] = ['status', 'actor', 'gate', 'requires'];

export function isColumn(name: string): boolean {
  return COLUMNS.some((column) => column === name);
}

export function isProseColumn(name: string): boolean {
  return PROSE.has(name);
}

/** Characters that show as nothing, or as a blank: no name, word or id has one. */
const HIDDEN = new RegExp(`[${INVISIBLE}]`, 'u');

/** The first invisible character of a text as `U+200B`; null where there is none. */
export function invisibleIn(text: string): string | null {
  const code = HIDDEN.exec(text)?.[0].codePointAt(0);
  return code === undefined ? null : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * Letters of other scripts that look like the Latin letters of the names above (UTS
 * #39, the part that they need). In a word that mixes scripts any letter may stand
 * for any other: such a word has no honest use as a column's name.
 */
const LOOKS: Readonly<Record<string, string>> = {
  a: 'аαɑᴀΑА',
  b: 'ЬьвƅВΒʙᏏ',
  c: 'сϲᴄⲥСϹⲤ',
  d: 'ԁᴅᑯ',
  e: 'еҽєᴇЕΕ℮',
  f: 'ƒϝꬵ',
  g: 'ɡցԍɢƍԌ',
  i: 'іιıɩɪІΙӀӏ',
  k: 'кκⲕᴋКΚ',
  l: 'ӏІΙӀıιʟⅼǀ',
  m: 'мᴍМΜ',
  n: 'пոռηɴΝ',
  o: 'оοօσᴏⲟОΟՕ',
  p: 'рρⲣᴘРΡ',
  q: 'ԛգզԚ',
  r: 'гᴦⲅʀꭇꭈ',
  s: 'ѕꜱƽЅՏ',
  t: 'тτᴛТΤ',
  u: 'υսᴜʋ',
  v: 'ѵνᴠѴ',
  w: 'ѡԝաᴡԜ',
  y: 'уγүყʏУΥ',
};

const ASCII_LOOKS: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '5': 's' };

/** Letters and digits alone, without marks, invisible characters and punctuation. */
function lettersOf(text: string): readonly string[] {
  const plain = text.normalize('NFKC').normalize('NFD');
  return [...plain].filter((each) => /[\p{L}\p{N}]/u.test(each) && !HIDDEN.test(each));
}

/** Does a text look like this lower-case name, in any disguise of case, space, script or plural? */
export function resembles(text: string, name: string): boolean {
  // The names have at most 15 letters: a long text is none of them.
  if (text.length > 200) return false;
  return [text, text.replace(BARS, 'l')].some((read) => readsAs(read, name));
}

/** Signs that are no letters, and look like an l between letters. */
const BARS = /[|\u2223]/g;

function readsAs(text: string, name: string): boolean {
  const letters = lettersOf(text);
  const mixed = letters.some((each) => /[a-z]/i.test(each));
  return [name, `${name}s`, `${name}es`, name.replace(/s$/, '')].some(
    (form) =>
      form.length === letters.length &&
      letters.every((letter, at) => looksAs(letter, form.charAt(at), mixed)),
  );
}

function looksAs(letter: string, meant: string, mixed: boolean): boolean {
  const lower = letter.toLowerCase();
  if (lower === meant || ASCII_LOOKS[lower] === meant) return true;
  if (letter === 'I' && meant === 'l') return true;
  if (letter === 'l' && meant === 'i') return true;
  return letter > '\x7f' && (mixed || (LOOKS[meant] ?? '').includes(letter));
}

/** The column that a header's text looks like without being it; null where it is one, or none. */
export function disguisedColumn(text: string): string | null {
  if (isColumn(text.toLowerCase())) return null;
  return COLUMNS.find((column) => resembles(text, column)) ?? null;
}

/** The kind of register table that a header looks like, or null for a table of prose. */
export function likeRegister(header: readonly string[]): string | null {
  const leading = LEADING.find((kind) => header.some((text) => resembles(text, kind)));
  if (leading !== undefined) return leading;
  const deciding = DECIDING.filter((name) => header.some((text) => resembles(text, name)));
  return deciding.length >= 2 ? (deciding[0] ?? null) : null;
}

const STATUS_WORDS = ['open', 'narrowed', 'closed', 'granted'];

/** Is this text, to a reader, a status? */
export function likeStatus(text: string): boolean {
  const [word = ''] = text.trim().split(/[\s(]/, 1);
  return STATUS_WORDS.some((status) => resembles(word, status));
}

/** What is before the colon of a line that names the default. */
export function likeDefaultLabel(label: string): boolean {
  return ['default', 'default decision'].some((name) => resembles(label, name.replace(' ', '')));
}
