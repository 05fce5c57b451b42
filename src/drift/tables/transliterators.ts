import { inflateSync } from 'node:zlib';
import { TRANSLITERATION_TABLES, TRANSLITERATIONS } from './generated/transliterations.ts';

/** What glibc's `//TRANSLIT` and ICU's transforms write, asked of the tools themselves. */

type TableName = (typeof TRANSLITERATION_TABLES)[number];
type Table = ReadonlyMap<string, string>;

let tables: ReadonlyMap<string, Table> | null = null;

/** Unpacked on first use: 7,000 characters, some 3 ms; a run without such a drift never pays for it. */
function table(name: TableName): Table {
  if (tables === null) {
    const lines = inflateSync(Buffer.from(TRANSLITERATIONS, 'base64')).toString('utf8').split('\n');
    tables = new Map(
      TRANSLITERATION_TABLES.map((each, i) => {
        const pairs = (lines[i] ?? '').split('\t').map((pair): [string, string] => {
          const [character = ''] = pair;
          return [character, pair.slice(character.length)];
        });
        return [each, new Map(pairs)];
      }),
    );
  }
  return tables.get(name) ?? new Map();
}

type Lost = (character: string) => string;
const asked: Lost = () => '?';
const kept: Lost = (character) => character;

const by =
  (names: readonly TableName[], lost: Lost): Lost =>
  (character) => {
    for (const name of names) {
      const known = table(name).get(character);
      if (known !== undefined) return known;
    }
    return lost(character);
  };

const anyLatin = by(['icuAny', 'icuLatin'], kept);

/** Per character, by the tool and the locale that decide; the commonest first. */
export const TRANSLITERATORS: readonly (readonly [string, Lost])[] = [
  ['glibc', by(['glibc'], asked)],
  ['glibc in a German locale', by(['glibcGerman', 'glibc'], asked)],
  ['glibc in a Danish or Swedish locale', by(['glibcDanish', 'glibc'], asked)],
  ['glibc in the C locale', by(['glibcPosix'], asked)],
  ['glibc in a Ukrainian locale', by(['glibcUkrainian'], asked)],
  ['ICU Latin-ASCII', by(['icuLatin'], kept)],
  ['ICU Any-Latin; Latin-ASCII', anyLatin],
];

const NASAL = /[γΓ](?=[γκξχΓΚΞΧ])/g;
const AFTER_VOWEL = /(?<=[αεοΑΕΟ])[υύϋΰΥΎΫ]/g;
const CAPITAL = /[ΘΦΧΨ](?=\p{Ll})/gu;

/** ICU's Any-Latin for Greek, which looks at the letter beside; null where there is none. */
export function greekToAscii(text: string): string | null {
  if (!/[Α-ω]/.test(text)) return null;
  const beside = text
    .replace(NASAL, (letter) => (letter === 'γ' ? 'n' : 'N'))
    .replace(AFTER_VOWEL, (letter) => (/\p{Ll}/u.test(letter) ? 'u' : 'U'))
    .replace(CAPITAL, (letter) => {
      const [first = '', second = ''] = anyLatin(letter);
      return first + second.toLowerCase();
    });
  return beside.replace(/[^\0-\x7f]/gu, anyLatin);
}
