import { rewriteOfPlaces } from '../change/by-function.ts';
import { substitution, utf8 } from '../change/by-pattern.ts';
import { type CauseEntry, places, type Rewrite, type Step, TOUCHES } from '../change/change.ts';
import type { Subject } from '../change/subject.ts';
import { looksLikeJson } from '../json/text.ts';

const touches = TOUCHES.quote;
const either = (forms: string): string => Array.from(forms, utf8).join('|');
const DOUBLE = '\u201c\u201d\u201e\u201f';
const SINGLE = '\u2018\u2019\u201a\u201b';
const GUILLEMETS = '\u00ab\u00bb';
const hasMarks = (s: Subject): boolean => !s.ascii && (s.has('\xe2\x80') || s.has('\xc2'));

/** Typographic to ASCII. Single ones are apostrophes too. */
function straighten(...forms: readonly (readonly [string, string])[]): Rewrite {
  const all = forms.map(([typographic]) => either(typographic)).join('|');
  const to = new Map(forms.flatMap(([from, ascii]) => Array.from(from, (c) => [utf8(c), ascii])));
  return substitution({
    touches,
    pattern: new RegExp(all, 'g'),
    needs: hasMarks,
    holds: [...to.keys()],
    replace: (match) => to.get(match) ?? null,
  });
}

interface Style {
  readonly double?: readonly [string, string];
  readonly single?: readonly [string, string];
  /** Only `'` between letters. */
  readonly apostrophe?: boolean;
}

/** Before an opening quote: the start, a blank, an opening bracket, a dash, a quote (SmartyPants, pandoc). */
const OPENS_AFTER = /[\s([{<\-/"'\u2013\u2014\u201c\u2018\u00ab\u201e\u00a0=]/u;
const WORD = /[\p{L}\p{N}]/u;

/** An ASCII quote, and what typography would make of it: the same for every style. */
interface Quote {
  readonly at: number;
  readonly double: boolean;
  readonly opens: boolean;
  readonly inWord: boolean;
}

function asciiQuotes(subject: Subject): readonly Quote[] {
  return subject.memo(asciiQuotes, () => {
    if (!(subject.has('"') || subject.has("'"))) return [];
    const { bin } = subject;
    // In JSON the double ones are syntax.
    const marks = looksLikeJson(subject) ? /'/g : /["']/g;
    return Array.from(bin.matchAll(marks), ({ 0: mark, index: at }) => {
      const before = characterBefore(bin, at, subject.utf8);
      const opens = before === '' || OPENS_AFTER.test(before);
      return { at, double: mark === '"', opens, inWord: !opens && WORD.test(before) };
    });
  });
}

/** Of a code page, the byte as Latin-1: letters mostly are letters there. */
function characterBefore(bin: string, at: number, utf8Text: boolean): string {
  if (at > 0 && (!utf8Text || bin.charCodeAt(at - 1) < 0x80)) return bin[at - 1] ?? '';
  let start = at - 1;
  while (start > 0 && (bin.charCodeAt(start) & 0xc0) === 0x80) start -= 1;
  return at === 0 ? '' : Buffer.from(bin.slice(start, at), 'latin1').toString();
}

/** ASCII to typographic, opening or closing by the character before. */
function smarten({ double, single, apostrophe = false }: Style): Rewrite {
  const [left, right] = (double ?? []).map(utf8);
  const [open, close] = (single ?? []).map(utf8);
  const made = (quote: Quote): string | undefined => {
    if (quote.double) return quote.opens ? left : right;
    if (apostrophe && single === undefined) return quote.inWord ? APOSTROPHE : undefined;
    return quote.opens ? open : close;
  };
  const rewrite = rewriteOfPlaces(touches, (subject) =>
    asciiQuotes(subject).flatMap((quote) => {
      const text = made(quote);
      return text === undefined ? [] : [{ start: quote.at, end: quote.at + 1, with: text }];
    }),
  );
  const measure = (subject: Subject): number | null => {
    let grown = 0;
    for (const quote of asciiQuotes(subject)) grown += (made(quote)?.length ?? 1) - 1;
    return grown === 0 ? null : subject.length + grown;
  };
  return { ...rewrite, measure };
}

const APOSTROPHE = utf8('\u2019');

const STRAIGHT: readonly (readonly [string, Rewrite])[] = [
  ['quotes', straighten([DOUBLE, '"'], [SINGLE, "'"])],
  ['double quotes', straighten([DOUBLE, '"'])],
  ['apostrophes and single quotes', straighten([SINGLE, "'"])],
  ['apostrophes', straighten(['\u2019', "'"])],
  ['quotes and guillemets', straighten([DOUBLE + GUILLEMETS, '"'], [`${SINGLE}\u2039\u203a`, "'"])],
  ['guillemets', straighten([GUILLEMETS, '"'])],
  ['quotes and primes', straighten([`${DOUBLE}\u2033`, '"'], [`${SINGLE}\u2032`, "'"])],
];

const ENGLISH = ['\u201c', '\u201d'] as const;
const INNER = ['\u2018', '\u2019'] as const;
const GERMAN = ['\u201e', '\u201c'] as const;
const SMART: readonly (readonly [string, Rewrite])[] = [
  ['quotes', smarten({ double: ENGLISH, single: INNER })],
  ['double quotes', smarten({ double: ENGLISH })],
  ['apostrophes', smarten({ apostrophe: true })],
  ['single quotes', smarten({ single: INNER })],
  ['single quotes', smarten({ single: ['\u2019', '\u2019'] })],
  ['quotes', smarten({ double: ENGLISH, apostrophe: true })],
  ['quotes', smarten({ double: ENGLISH, single: ['\u2019', '\u2019'] })],
  ['double quotes', smarten({ double: GERMAN })],
  ['quotes', smarten({ double: GERMAN, single: ['\u201a', '\u2018'] })],
  ['quotes', smarten({ double: GERMAN, apostrophe: true })],
  ['double quotes', smarten({ double: ['\u201e', '\u201d'] })],
  ['double quotes', smarten({ double: ['\u201d', '\u201d'] })],
  ['guillemets', smarten({ double: ['\u00ab', '\u00bb'] })],
  ['guillemets', smarten({ double: ['\u00ab', '\u00bb'], apostrophe: true })],
  ['guillemets', smarten({ double: ['\u00ab\u00a0', '\u00a0\u00bb'] })],
  ['guillemets', smarten({ double: ['\u00ab\u202f', '\u202f\u00bb'] })],
  ['guillemets', smarten({ double: ['\u00bb', '\u00ab'] })],
];

const steps = (
  rewrites: readonly (readonly [string, Rewrite])[],
  says: (what: string) => string,
): readonly Step[] =>
  rewrites.map(([what, rewrite]) => ({
    cause: 'quotes',
    family: 'quotes',
    rewrite,
    when: null,
    says: (count) => `${says(what)}${places(count, 'place')}.`,
  }));

const toAscii = (what: string): string => `Typographic ${what} became ASCII ones`;
const toTypographic = (what: string): string => `ASCII quotes became typographic ${what}`;

export const QUOTES_CAUSE: CauseEntry = {
  id: 'quotes',
  undo: [...steps(STRAIGHT, toTypographic), ...steps(SMART, toAscii)],
  redo: [...steps(STRAIGHT, toAscii), ...steps(SMART, toTypographic)],
  observe: () => null,
};
