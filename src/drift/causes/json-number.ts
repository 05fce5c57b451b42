import { rewriteOfPlaces } from '../change/by-function.ts';
import {
  type CauseEntry,
  places,
  type Rewrite,
  type Splice,
  type Step,
  TOUCHES,
} from '../change/change.ts';
import type { Subject } from '../change/subject.ts';
import { PRINTERS, type Printer } from '../json/number.ts';
import { looksLikeJson } from '../json/text.ts';
import { BYTE } from '../json/tokens.ts';
import { type JsonText, jsonOf } from '../json/tree.ts';

/** Tokens by number. */
interface Numbers {
  readonly json: JsonText;
  /** Fractions, exponents, more digits than every tool keeps, `-0`: what tools write differently. */
  readonly varied: readonly number[];
  /** Without fraction and exponent: all of `plain` are the same in every tool. */
  readonly plain: readonly number[];
}

const VARIED = /[.eE]|\d{16}|^-0$/;

const numbersOf = (subject: Subject): Numbers | null =>
  subject.large(numbersOf, () => numbersIn(subject), bytesOf);

const bytesOf = ({ varied, plain }: Numbers): number => 8 * (varied.length + plain.length);

function numbersIn(subject: Subject): Numbers | null {
  const json = looksLikeJson(subject) ? jsonOf(subject) : null;
  if (json === null) return null;
  const varied: number[] = [];
  const plain: number[] = [];
  for (let token = 0; token < json.count; token += 1) {
    const byte = json.byteOf(token);
    if (byte !== BYTE.minus && (byte < BYTE.zero || byte > BYTE.nine)) continue;
    if (VARIED.test(json.textOf(token))) varied.push(token);
    else plain.push(token);
  }
  return { json, varied, plain };
}

function rewriting(tokens: (numbers: Numbers) => readonly number[], print: Printer): Rewrite {
  return rewriteOfPlaces(TOUCHES.number, (subject) => {
    const numbers = numbersOf(subject);
    if (numbers === null) return [];
    const { json } = numbers;
    const found: Splice[] = [];
    for (const token of tokens(numbers)) {
      const text = json.textOf(token);
      const made = print(text);
      if (made === null || made === text) continue;
      found.push({ start: json.startOf(token), end: json.endOf(token), with: made });
    }
    return found;
  });
}

const varied = ({ varied: tokens }: Numbers): readonly number[] => tokens;
const plain = ({ plain: tokens }: Numbers): readonly number[] => tokens;

/** `1` to `1.0`: each adds two bytes, so that their number is known without making them. */
const addZero: Rewrite = {
  ...rewriting(plain, (text) => `${text}.0`),
  measure: (subject) => {
    const count = numbersOf(subject)?.plain.length ?? 0;
    return count === 0 ? null : subject.length + 2 * count;
  },
};
const dropZero = rewriting(varied, (text) => (/^-?\d+\.0$/.test(text) ? text.slice(0, -2) : null));
const twoPlaces = rewriting(varied, (text) => (/^-?\d+\.\d$/.test(text) ? `${text}0` : null));
const upper = rewriting(varied, (text) => text.replace('e', 'E'));
const signed = rewriting(varied, (text) => text.replace(/[eE](?=\d)/, 'e+'));
const unsigned = rewriting(varied, (text) => text.replace(/[eE]\+?(-?)0*(?=\d)/, 'e$1'));
/** Doubles tell `-0` from `0`; decimals do not. */
const negative = rewriting(plain, (text) => (text === '0' ? '-0' : null));
const positive = rewriting(varied, (text) => (text === '-0' ? '0' : null));
const hasNegative = (subject: Subject): boolean => {
  const numbers = numbersOf(subject);
  if (numbers === null) return false;
  return numbers.varied.some((token) => Object.is(Number(numbers.json.textOf(token)), -0));
};

const step = (rewrite: Rewrite, says: string, when: Step['when'] = null): Step => ({
  cause: 'json-numbers',
  family: 'json-numbers',
  rewrite,
  when,
  says: (count) => `${says}${places(count, 'place')}; all decimal values unchanged.`,
});

const printed = PRINTERS.map(([how, print]) => [how, rewriting(varied, print)] as const);
const WRITTEN = 'JSON numbers rewritten';
export const NOT_THE_DOUBLE = 'not the same IEEE 754 double (-0 and 0)';

export const JSON_NUMBER_CAUSE: CauseEntry = {
  id: 'json-numbers',
  undo: [
    step(addZero, '".0" dropped from JSON numbers'),
    step(dropZero, '".0" added to JSON numbers'),
    step(twoPlaces, 'Trailing zeros dropped from JSON numbers'),
    ...printed.map(([how, rewrite]) => step(rewrite, `${WRITTEN}; the sealed ones are ${how}`)),
    step(upper, 'Exponents in JSON numbers became lower case'),
    step(signed, '"+" dropped from exponents of JSON numbers'),
    step(unsigned, 'Exponents of JSON numbers written with a sign or zeros'),
    step(negative, `-0 in the JSON became 0, which is ${NOT_THE_DOUBLE}`),
  ],
  redo: [
    ...printed.map(([how, rewrite]) =>
      step(rewrite, `${WRITTEN} ${how}`, (before) => !hasNegative(before)),
    ),
    ...printed.map(([how, rewrite]) =>
      step(rewrite, `${WRITTEN} ${how}, some ${NOT_THE_DOUBLE}`, hasNegative),
    ),
    step(addZero, '".0" added to JSON numbers'),
    step(positive, `-0 in the JSON became 0, which is ${NOT_THE_DOUBLE}`),
  ],
  observe: () => null,
};
