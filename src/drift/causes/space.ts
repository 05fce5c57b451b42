import { type Exchange, type ExchangeFamily, exchangeSteps } from '../change/by-pair.ts';
import { substitution, utf8 } from '../change/by-pattern.ts';
import { type CauseEntry, places, type Rewrite, type Step, TOUCHES } from '../change/change.ts';
import { codePointName } from '../tables/names.ts';

const NBSP = '\u00a0';
const NARROW = '\u202f';
const WIDE = '\u3000';
const FAMILY: ExchangeFamily = {
  cause: 'space-lookalike',
  family: 'space-lookalike',
  touches: TOUCHES.space,
  name: (form) => (form === ' ' ? 'a space' : codePointName(form.codePointAt(0) ?? 0)),
  one: 'place',
};

const FORMS = Array.from(`${NBSP}${NARROW}${WIDE}\u2009\u2007\u2002\u2003\u2008\u200a\u205f\u1680`);
const ALL = FORMS.concat('\u2000', '\u2001', '\u2004', '\u2005', '\u2006').map(utf8);

const allToSpace: Rewrite = substitution({
  touches: TOUCHES.space,
  pattern: new RegExp(ALL.join('|'), 'g'),
  holds: ALL,
  replace: ' ',
  needs: (subject) => !subject.ascii && subject.utf8,
});

const became = (what: string, rewrite: Rewrite): Step => ({
  cause: 'space-lookalike',
  family: 'space-lookalike',
  rewrite,
  when: null,
  says: (count) => `${what}${places(count, 'place')}.`,
});

/** Where typography asks for a fixed space: French punctuation, digit groups, units. */
const fixed: readonly Exchange[] = [NBSP, NARROW].flatMap((to): Exchange[] => [
  { from: ' ', to, after: '(?=[;:!?%]|\\xc2\\xbb|\\xe2\\x82\\xac)', where: 'before punctuation' },
  { from: ' ', to, before: '(?<=\\xc2\\xab)', where: 'after opening guillemets' },
  { from: ' ', to, before: '(?<=[0-9])', after: '(?=[0-9]{3})', where: 'between digit groups' },
]);
const one: readonly Exchange[] = FORMS.map((from) => ({ from, to: ' ' }));
const any: readonly Exchange[] = [NBSP, NARROW, WIDE].map((to) => ({ from: ' ', to }));
const between: readonly Exchange[] = [
  { from: NBSP, to: NARROW },
  { from: NARROW, to: NBSP },
];

export const SPACE_CAUSE: CauseEntry = {
  id: 'space-lookalike',
  undo: [
    became('Spaces became look-alikes of a space', allToSpace),
    ...exchangeSteps(FAMILY, [...one, ...fixed, ...any, ...between], 'undo'),
  ],
  redo: [
    became('Look-alikes of a space became spaces', allToSpace),
    ...exchangeSteps(FAMILY, [...one, ...fixed, ...any, ...between], 'redo'),
  ],
  observe: (found) =>
    allToSpace.measure(found) === null ? null : 'it contains spaces other than U+0020',
};
