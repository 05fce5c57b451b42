import { rewriteOfPlaces } from '../change/by-function.ts';
import { NON_ASCII, perCharacter, utf8 } from '../change/by-pattern.ts';
import {
  type CauseEntry,
  places,
  type Rewrite,
  type Splice,
  type Step,
  TOUCHES,
} from '../change/change.ts';
import type { Subject } from '../change/subject.ts';
import { COST, WORK } from '../change/work.ts';
import { asciiLookAlike } from '../tables/confusable.ts';

/** A character of a word: its bytes, and what it looks like in ASCII. */
interface Letter {
  readonly start: number;
  readonly end: number;
  readonly ascii: string | null;
}

interface Word {
  readonly letters: readonly Letter[];
  /** Latin letters of ASCII among them. */
  readonly latin: boolean;
  /** All of it could be ASCII. */
  readonly like: boolean;
}

/** False for what is no letter; else the ASCII look-alike, if any. */
const letterOf = perCharacter((character): string | null | false =>
  /[\p{L}\p{M}\p{N}]/u.test(character) ? asciiLookAlike(character) : false,
);

const BEYOND_ASCII = /[\x80-\xff]/g;

/** Words that hold a character beyond ASCII, and are Latin in part or could be in whole. */
function suspectWords(subject: Subject): readonly Word[] {
  return subject.memo(suspectWords, () => {
    if (subject.ascii || !subject.utf8) return [];
    WORK.spend(COST.byte * subject.length + COST.character * subject.beyondAscii);
    const words: Word[] = [];
    const { bytes, bin } = subject;
    for (let at = 0; at < bytes.length; at += 1) {
      BEYOND_ASCII.lastIndex = at;
      if (!BEYOND_ASCII.test(bin)) break;
      at = BEYOND_ASCII.lastIndex - 1;
      let start = at;
      while (start > 0 && isOfWord(bytes[start - 1])) start -= 1;
      while (isOfWord(bytes[at])) at += 1;
      const run = bin.slice(start, at);
      if (!suspect(run)) continue;
      for (const word of wordsIn(run, start)) words.push(word);
    }
    return words;
  });

  /** Letters and digits of ASCII, and all that is beyond it. */
  function isOfWord(byte: number | undefined): boolean {
    if (byte === undefined) return false;
    const letter = byte | 0x20;
    return byte >= 0x80 || (letter >= 0x61 && letter <= 0x7a) || (byte >= 0x30 && byte <= 0x39);
  }
}

const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const isOther = perCharacter((character) => OTHER.test(character));

/** A first look at a run: most words have no look-alike, or one letter that looks like none. */
function suspect(run: string): boolean {
  const latin = /[A-Za-z]/.test(run);
  for (const [sequence] of run.matchAll(NON_ASCII)) {
    const like = letterOf(sequence);
    if (latin && ((like !== null && like !== false) || isOther(sequence))) return true;
    if (!latin) return like !== null;
  }
  return false;
}

function wordsIn(run: string, base: number): readonly Word[] {
  const words: Word[] = [];
  let letters: Letter[] = [];
  const close = (): void => {
    const foreign = letters.some(({ start, end }) => end - start > 1);
    const latin = letters.some(
      ({ start, end }) => end - start === 1 && /[A-Za-z]/.test(run[start - base] ?? ''),
    );
    const like = letters.every(({ ascii }) => ascii !== null);
    if (foreign && (latin || like)) words.push({ letters, latin, like });
    letters = [];
  };
  for (const { 0: character, index } of run.matchAll(CHARACTER)) {
    const start = base + index;
    const ascii = character.length === 1 ? character : letterOf(character);
    if (ascii === false) close();
    else letters.push({ start, end: start + character.length, ascii });
  }
  close();
  return words;
}

const CHARACTER = new RegExp(`[0-9A-Za-z]|${NON_ASCII.source}`, 'g');

/** In words that mix them with Latin letters, as a look-alike slipped in does. */
const toAsciiInMixed = rewriteOfPlaces(TOUCHES.letter, (subject) =>
  suspectWords(subject).flatMap(({ latin, letters }) =>
    latin
      ? letters.flatMap(({ start, end, ascii }) =>
          end - start > 1 && ascii !== null ? [{ start, end, with: ascii }] : [],
        )
      : [],
  ),
);

/** Words that could be Latin from end to end, each one place. */
const toAsciiWords = rewriteOfPlaces(TOUCHES.letter, (subject) =>
  suspectWords(subject).flatMap(({ like, letters }) => {
    const start = letters[0]?.start ?? 0;
    const end = letters.at(-1)?.end ?? 0;
    return like ? [{ start, end, with: letters.map(({ ascii }) => ascii).join('') }] : [];
  }),
);

const CYRILLIC = new Map(zip('aeopcyxisjhAEOPCYXISJBKMHT', 'аеорсухіѕјһАЕОРСУХІЅЈВКМНТ'));
const GREEK = new Map(zip('ovAEOBZHIKMNPTYX', 'ονΑΕΟΒΖΗΙΚΜΝΡΤΥΧ'));

function zip(a: string, b: string): [string, string][] {
  const other = Array.from(b);
  return Array.from(a, (character, i) => [character, other[i] ?? character]);
}

/** The other way: a Latin letter in a word of another alphabet. */
const fromAscii = (script: RegExp, table: ReadonlyMap<string, string>): Rewrite => {
  const belongs = perCharacter((character) => script.test(character));
  return rewriteOfPlaces(TOUCHES.letter, (subject) =>
    suspectWords(subject).flatMap(({ latin, letters }) => {
      const { bin } = subject;
      const of = (letter: Letter): string => bin.slice(letter.start, letter.end);
      if (!latin || !letters.some((letter) => of(letter).length > 1 && belongs(of(letter))))
        return [];
      return letters.flatMap((letter): Splice[] => {
        const other = table.get(of(letter));
        return other === undefined
          ? []
          : [{ start: letter.start, end: letter.end, with: utf8(other) }];
      });
    }),
  );
};

const step = (rewrite: Rewrite, says: string): Step => ({
  cause: 'homoglyph',
  family: 'homoglyph',
  rewrite,
  when: null,
  says: (count) => `${says}${places(count, 'place')}.`,
});
const INTO = 'ASCII letters were replaced by look-alikes from other alphabets';
const OUT = 'Letters were replaced by ASCII look-alikes';
const fromLatin = [
  step(fromAscii(/\p{Script=Cyrillic}/u, CYRILLIC), OUT),
  step(fromAscii(/\p{Script=Greek}/u, GREEK), OUT),
];

export const HOMOGLYPH_CAUSE: CauseEntry = {
  id: 'homoglyph',
  undo: [step(toAsciiInMixed, INTO), step(toAsciiWords, INTO), ...fromLatin],
  redo: [step(toAsciiInMixed, OUT), step(toAsciiWords, OUT)],
  observe: (found) => {
    const count = toAsciiInMixed.places?.(found).length ?? 0;
    return count === 0 || count > 50
      ? null
      : 'it contains words that mix Latin letters with look-alikes';
  },
};
