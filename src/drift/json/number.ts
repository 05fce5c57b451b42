import { LIMITS } from '../../core/limits.ts';

/**
 * JSON numbers as exact decimals: two texts are the same number if, and only
 * if, their keys are equal. Nothing goes through a double, so no digit is lost.
 */
const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,6}))?$/;

interface Decimal {
  readonly negative: boolean;
  /** Without leading or trailing zeros; '' for zero. */
  readonly digits: string;
  /** Power of ten of the last digit. */
  readonly exponent: number;
}

function decimalOf(text: string): Decimal | null {
  if (text.length > LIMITS.jsonNumberCharacters) return null;
  const match = NUMBER.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = '', power = '0'] = match;
  const all = `${whole}${fraction}`.replace(/^0+/, '');
  // A pattern of "zeros before the end" would be quadratic.
  let end = all.length;
  while (end > 0 && all[end - 1] === '0') end -= 1;
  const exponent = end === 0 ? 0 : Number(power) - fraction.length + all.length - end;
  return { negative: sign === '-', digits: all.slice(0, end), exponent };
}

/** The exact decimal value as a key, the same for `-0` and `0`; null for what is no number. */
export function decimalKey(text: string): string | null {
  const decimal = decimalOf(text);
  if (decimal === null) return null;
  const { negative, digits, exponent } = decimal;
  return digits === '' ? '0' : `${negative ? '-' : ''}${digits}e${exponent}`;
}

/** Do a reader's IEEE 754 doubles differ where the decimal values are equal? Only `-0` and `0`. */
export function differAsDoubles(a: string, b: string): boolean {
  return !Object.is(Number(a), Number(b));
}

/** A number as a tool writes it; null where the tool would change its value, or write none. */
export type Printer = (text: string) => string | null;

const sameValue =
  (print: Printer): Printer =>
  (text) => {
    const made = print(text);
    if (made === null || made === text) return null;
    return decimalKey(made) === decimalKey(text) ? made : null;
  };

interface Parts {
  readonly sign: string;
  readonly digits: string;
  readonly power: number;
}

/** Shortest digits that give the double back, and the power of ten of the first one. */
function shortest(text: string): Parts | null {
  const value = Number(text);
  if (!Number.isFinite(value)) return null;
  const [mantissa = '0', power = '0'] = Math.abs(value).toExponential().split('e');
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  return { sign, digits: mantissa.replace('.', ''), power: Number(power) };
}

function fixed(digits: string, power: number): string {
  if (power < 0) return `0.${'0'.repeat(-power - 1)}${digits}`;
  if (digits.length <= power + 1) return digits.padEnd(power + 1, '0');
  return `${digits.slice(0, power + 1)}.${digits.slice(power + 1)}`;
}

const scientific = (digits: string): string =>
  digits.length > 1 ? `${digits[0]}.${digits.slice(1)}` : digits;

const isFloat = (text: string): boolean => /[.eE]/.test(text);

/** ECMAScript, and RFC 8785 after it. */
const ecmaScript = (text: string): string | null =>
  Number.isFinite(Number(text)) ? String(Number(text)) : null;

const exponential = ({ sign, digits, power }: Parts, width: number): string => {
  const size = String(Math.abs(power)).padStart(width, '0');
  return `${sign}${scientific(digits)}e${power < 0 ? '-' : '+'}${size}`;
};

/** Python's `float.__repr__`; an integer stays as it is. */
function python(text: string): string | null {
  const parts = isFloat(text) ? shortest(text) : null;
  if (parts === null) return null;
  const { sign, digits, power } = parts;
  if (power < -4 || power >= 16) return exponential(parts, 2);
  const made = fixed(digits, power);
  return `${sign}${made}${made.includes('.') ? '' : '.0'}`;
}

/** jq: every number is a double, written by David Gay's `freedtoa` format. */
function jq(text: string): string | null {
  const parts = shortest(text);
  if (parts === null) return null;
  const { sign, digits, power } = parts;
  const long = power < -4 || power + 1 > digits.length + 15;
  return long ? exponential(parts, 2) : sign + fixed(digits, power);
}

/** PHP's json_encode: `1.0e+25`, and no fraction where it is zero; an integer stays as it is. */
function php(text: string): string | null {
  const parts = isFloat(text) ? shortest(text) : null;
  if (parts === null) return null;
  const { sign, digits, power } = parts;
  if (power >= -4 && power <= 16) return sign + fixed(digits, power);
  return exponential({ ...parts, digits: digits.length > 1 ? digits : `${digits}0` }, 1);
}

/** Prettier: "e" in lower case, no "+" and no zeros after it, one zero at most at the end. */
const prettier = (text: string): string =>
  text
    .toLowerCase()
    .replace(/e\+?(-?)0*(?=\d)/, 'e$1')
    .replace(/(\.\d*?[1-9]|\.0)0+(?=e|$)/, '$1');

/** As tools write numbers, the most common first. */
export const PRINTERS: readonly (readonly [string, Printer])[] = [
  ['as JSON.stringify writes them', sameValue(ecmaScript)],
  ['as Python writes them', sameValue(python)],
  ['as jq writes them', sameValue(jq)],
  ['as PHP writes them', sameValue(php)],
  ['as Prettier writes them', sameValue(prettier)],
];
