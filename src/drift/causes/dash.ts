import { type Exchange, type ExchangeFamily, exchangeSteps } from '../change/by-pair.ts';
import { type CauseEntry, TOUCHES } from '../change/change.ts';

const EM = '\u2014';
const EN = '\u2013';
const MINUS = '\u2212';
const HYPHEN = '\u2010';
const FIXED = '\u2011';
const BAR = '\u2015';
const FIGURE = '\u2012';

const NAMES: Readonly<Record<string, string>> = {
  [EM]: 'U+2014 EM DASH',
  [EN]: 'U+2013 EN DASH',
  [MINUS]: 'U+2212 MINUS SIGN',
  [HYPHEN]: 'U+2010 HYPHEN',
  [FIXED]: 'U+2011 NON-BREAKING HYPHEN',
  [BAR]: 'U+2015 HORIZONTAL BAR',
  [FIGURE]: 'U+2012 FIGURE DASH',
  ' - ': '"-" between spaces',
  [` ${EM} `]: 'U+2014 EM DASH between spaces',
  [` ${EN} `]: 'U+2013 EN DASH between spaces',
};

const FAMILY: ExchangeFamily = {
  cause: 'dash',
  family: 'dash',
  touches: TOUCHES.dash,
  name: (form) => NAMES[form] ?? `"${form}"`,
  one: 'place',
};

const alone = { before: '(?<!-)', after: '(?!-)' };

/** Flattened forms, most common first: what a plain-text editor or an ASCII filter leaves. */
const FLATTENED: readonly (readonly [string, string])[] = [
  [EM, '-'],
  [EM, '--'],
  [EN, '-'],
  [EN, '--'],
  [EM, '---'],
  [MINUS, '-'],
  [EM, ' - '],
  [EM, EN],
  [EN, EM],
  [MINUS, EN],
  [EN, MINUS],
  [HYPHEN, '-'],
  [FIXED, '-'],
  [BAR, EM],
  [FIGURE, '-'],
  [BAR, '-'],
  [` ${EN} `, EM],
  [` ${EM} `, EM],
  [EM, ` ${EM} `],
  [EM, ` ${EN} `],
];

/** ASCII runs must be whole: `--` is never half of `---`. */
const bounded = (from: string, to: string): Exchange =>
  from.startsWith('-') ? { from, to, ...alone } : { from, to };

/** A hyphen is also a hyphen: the places where a longer dash is what was likely meant. */
const CONTEXTS: readonly Exchange[] = [EM, EN].flatMap((to): Exchange[] => [
  { from: '-', to, before: '(?<= )', after: '(?= )', where: 'between spaces' },
  { from: '-', to, before: '(?<=[0-9])', after: '(?=[0-9])', where: 'between digits' },
]);
const SIGN: Exchange = {
  from: '-',
  to: MINUS,
  before: '(?<![0-9A-Za-z\\x80-\\xff-])',
  after: '(?=[0-9])',
  where: 'before digits',
};

const flatten = FLATTENED.map(([from, to]) => bounded(from, to));
/** Chinese doubles the em dash: there a run of hyphens is as many of them. */
const IN_RUNS: readonly Exchange[] = [
  { from: '-', to: EM },
  { from: '--', to: EM },
  { from: '-', to: EN },
];
const raise = [...CONTEXTS, SIGN, ...FLATTENED.map(([to, from]) => bounded(from, to)), ...IN_RUNS];

export const DASH_CAUSE: CauseEntry = {
  id: 'dash',
  undo: [...exchangeSteps(FAMILY, raise, 'undo'), ...exchangeSteps(FAMILY, flatten, 'undo')],
  redo: [...exchangeSteps(FAMILY, flatten, 'redo'), ...exchangeSteps(FAMILY, raise, 'redo')],
  observe: () => null,
};
