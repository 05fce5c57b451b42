import { censusOf, sequencesOf } from '../change/by-character.ts';
import { rewriteOfWhole } from '../change/by-function.ts';
import { NON_ASCII, perCharacter, substitution, utf8 } from '../change/by-pattern.ts';
import { type CauseEntry, places, type Rewrite, type Step, TOUCHES } from '../change/change.ts';
import type { Subject } from '../change/subject.ts';

const { letter, dot, space, quote } = TOUCHES;
const FORMS = ['NFC', 'NFD', 'NFKC', 'NFKD'] as const;
type Form = (typeof FORMS)[number];

const whole = (form: Form): Rewrite =>
  rewriteOfWhole(form.includes('K') ? letter | dot | space | quote : letter, (subject) => {
    const text = isKept(subject, form) ? null : subject.text;
    return text === null ? null : Buffer.from(text.normalize(form), 'utf8');
  });

/**
 * Characters that the form keeps and that no other one composes with keep their
 * text: those that compose are marks, and letters beyond the ranges looked at here.
 */
function isKept(subject: Subject, form: Form): boolean {
  for (const character of censusOf(subject).keys()) {
    if (!ALONE.test(character) || character.normalize(form) !== character) return false;
  }
  return true;
}

/** Scripts up to Georgian, punctuation and symbols, and the BOM. */
const ALONE = /^[\u0080-\u10ff\u2000-\u2fff\ufeff]$(?<!\p{M})/u;

/** One character at a time, so that a passage pasted from another system can be recognised. */
const composed = substitution({
  touches: letter,
  needs: (subject) => !subject.ascii && subject.utf8,
  pattern: new RegExp(NON_ASCII.source, 'g'),
  texts: sequencesOf,
  replace: perCharacter((character) => utf8(character.normalize('NFD'))),
});
const MARKS = '(?:\\xcc[\\x80-\\xbf]|\\xcd[\\x80-\\xaf])+';
const decomposed = substitution({
  touches: letter,
  needs: (subject) =>
    !subject.ascii && subject.utf8 && (subject.has('\xcc') || subject.has('\xcd')),
  pattern: new RegExp(`(?:[A-Za-z]|${NON_ASCII.source})${MARKS}`, 'g'),
  replace: perCharacter((cluster) => utf8(cluster.normalize('NFC'))),
});

function step(rewrite: Rewrite, says: string): Step {
  return {
    cause: 'unicode-normalization',
    family: 'unicode-normalization',
    rewrite,
    when: null,
    says: (count) => `${says}${places(count, 'place')}.`,
  };
}

const to = (form: string): string => `The text was normalized to ${form}`;
const from = (form: Form): string =>
  to(form === 'NFC' ? 'NFD' : form === 'NFD' ? 'NFC' : 'another form');

export const NORMALIZATION_CAUSE: CauseEntry = {
  id: 'unicode-normalization',
  undo: [
    ...FORMS.map((form) => step(whole(form), from(form))),
    step(composed, to('NFC')),
    step(decomposed, to('NFD')),
  ],
  redo: FORMS.map((form) => step(whole(form), to(form))),
  observe: ({ text, ascii }) =>
    ascii || text === null || text === text.normalize('NFC')
      ? null
      : 'it is not in Unicode normalization form C',
};
