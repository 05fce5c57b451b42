import { asciiLookAlike } from '../confusable.ts';
import {
  type CauseEntry,
  places,
  type Rewrite,
  type Splice,
  type Step,
  TOUCHES,
} from '../rewrite.ts';
import { rewriteOfPlaces } from '../rewrites.ts';
import type { Subject } from '../subject.ts';
import { utf8 } from '../substitution.ts';

interface Word {
  readonly start: number;
  readonly text: string;
}

/** Words that hold a character beyond ASCII, with the byte offset of each. */
function foreignWords(subject: Subject): readonly Word[] {
  return subject.memo(foreignWords, () => {
    if (subject.ascii || !subject.utf8) return [];
    const words: Word[] = [];
    for (const match of subject.bin.matchAll(
      /[0-9A-Za-z\x80-\xff]*[\x80-\xff]+[0-9A-Za-z\x80-\xff]*/g,
    )) {
      const text = Buffer.from(match[0], 'latin1').toString('utf8');
      let start = match.index;
      let from = 0;
      for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
        start += Buffer.byteLength(text.slice(from, index));
        words.push({ start, text: word });
        start += Buffer.byteLength(word);
        from = index + word.length;
      }
    }
    return words;
  });
}

const LATIN = /[A-Za-z]/;

/** Each character of a word that `swap` has another for. */
function letters(word: Word, swap: (character: string) => string | null): readonly Splice[] {
  const found: Splice[] = [];
  let at = word.start;
  for (const character of word.text) {
    const size = Buffer.byteLength(character);
    const other = swap(character);
    if (other !== null) found.push({ start: at, end: at + size, with: utf8(other) });
    at += size;
  }
  return found;
}

/** In words that mix them with Latin letters, as a look-alike slipped in does. */
const toAsciiInMixed = rewriteOfPlaces(TOUCHES.letter, (subject) =>
  foreignWords(subject)
    .filter(({ text }) => LATIN.test(text))
    .flatMap((word) => letters(word, asciiLookAlike)),
);

/** Words that could be Latin from end to end, each one place. */
const toAsciiWords = rewriteOfPlaces(TOUCHES.letter, (subject) =>
  foreignWords(subject).flatMap(({ start, text }) => {
    const characters = Array.from(text, (c) => (c < '\x80' ? c : asciiLookAlike(c)));
    if (characters.includes(null)) return [];
    return [{ start, end: start + Buffer.byteLength(text), with: characters.join('') }];
  }),
);

const CYRILLIC = new Map(zip('aeopcyxisjhAEOPCYXISJBKMHT', 'аеорсухіѕјһАЕОРСУХІЅЈВКМНТ'));
const GREEK = new Map(zip('ovAEOBZHIKMNPTYX', 'ονΑΕΟΒΖΗΙΚΜΝΡΤΥΧ'));

function zip(a: string, b: string): [string, string][] {
  const other = Array.from(b);
  return Array.from(a, (character, i) => [character, other[i] ?? character]);
}

/** The other way: a Latin letter in a word of another alphabet. */
const fromAscii = (script: RegExp, table: ReadonlyMap<string, string>): Rewrite =>
  rewriteOfPlaces(TOUCHES.letter, (subject) =>
    foreignWords(subject)
      .filter(({ text }) => LATIN.test(text) && script.test(text))
      .flatMap((word) => letters(word, (character) => table.get(character) ?? null)),
  );

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
      : 'it holds words that mix Latin letters with look-alikes';
  },
};
