const MARKS = /\p{M}+/gu;
const ASCII = /^[\0-\x7f]*$/;

const plain = (text: string): string => text.normalize('NFKD').replace(MARKS, '');
const ascii = (text: string): string => text.replace(/[^\0-\x7f]/g, '');

/** Letters that are no letter with a mark, and signs: Unidecode, iconv //TRANSLIT, and most slugs agree. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  ŋ: 'ng',
  ĸ: 'k',
  ŧ: 't',
  Ŧ: 'T',
};
const SIGNS: Readonly<Record<string, string>> = {
  '\u2014': '-',
  '\u2013': '-',
  '\u2012': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': ',',
  '\u201b': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': ',,',
  '\u00ab': '<<',
  '\u00bb': '>>',
  '\u2039': '<',
  '\u203a': '>',
  '\u2026': '...',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u20ac': 'EUR',
  '\u00a9': '(C)',
  '\u00ae': '(R)',
  '\u2122': '(TM)',
  '\u00d7': 'x',
  '\u00b7': '.',
  '\u2022': 'o',
  '\u00b0': '?',
  '\u2192': '->',
  '\u00a3': 'GBP',
  '\u00bd': ' 1/2 ',
  '\u00bc': ' 1/4 ',
  '\u00be': ' 3/4 ',
};
const GERMAN: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
};
const UNIDECODE: Readonly<Record<string, string>> = {
  '\u2014': '--',
  '\u201a': ',',
  '\u201e': ',,',
  '\u2122': '(tm)',
  '\u00a9': '(c)',
  '\u00ae': '(r)',
  '\u2022': '*',
  '\u00b7': '*',
  '\u00b0': 'deg',
  '\u00a3': 'PS',
  '\u00bd': '1/2',
  '\u00bc': '1/4',
  '\u00be': '3/4',
  ð: 'd',
  Ð: 'D',
};

/** glibc writes an em dash as two. */
const LONG: Readonly<Record<string, string>> = { '\u2014': '--' };

type Table = Readonly<Record<string, string>>;

/** By tables, else without marks, else `lost`. A mark alone goes. */
const by =
  (tables: readonly Table[], lost: (character: string) => string) =>
  (character: string): string => {
    for (const table of tables) {
      const known = table[character];
      if (known !== undefined) return known;
    }
    const bare = plain(character);
    return ASCII.test(bare) ? bare : lost(character);
  };

const kept = (character: string): string => character;
const dropped = (): string => '';
const asked = (): string => '?';

/** What becomes of each character beyond ASCII, most common first. */
export const transliterate: readonly (readonly [string, (character: string) => string])[] = [
  ['Marks were taken off letters', (c) => c.normalize('NFD').replace(MARKS, '').normalize('NFC')],
  [
    'Characters beyond ASCII were decomposed, and what is not ASCII dropped',
    (c) => ascii(c.normalize('NFKD')),
  ],
  [
    'Characters beyond ASCII were decomposed, and what is not ASCII dropped',
    (c) => ascii(c.normalize('NFD')),
  ],
  ['Characters beyond ASCII were dropped', dropped],
  ['Characters were transliterated to ASCII', by([SIGNS, LETTERS], asked)],
  ['Characters were transliterated to ASCII', by([LONG, SIGNS, LETTERS], asked)],
  ['Characters were transliterated to ASCII', by([GERMAN, SIGNS, LETTERS], asked)],
  ['Characters were transliterated to ASCII', by([UNIDECODE, SIGNS, LETTERS], dropped)],
  ['Letters were transliterated to ASCII', by([LETTERS], kept)],
  ['Letters were transliterated to ASCII', by([GERMAN, LETTERS], kept)],
  ['Letters were transliterated to ASCII', (c) => GERMAN[c] ?? c],
  ['Characters were transliterated to ASCII', by([GERMAN, UNIDECODE, SIGNS, LETTERS], kept)],
];

/** Is `after` what one of the tables makes of `before`, one character beyond ASCII? */
export function isTransliteration(before: string, after: string): boolean {
  if (!ASCII.test(after) || ASCII.test(before)) return false;
  const characters = Array.from(before.normalize('NFC'));
  if (characters.length !== 1 || after === '') return false;
  return transliterate.some(([, to]) => to(characters[0] ?? '') === after && after !== '?');
}
