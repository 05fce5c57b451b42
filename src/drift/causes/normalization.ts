import { rewriteOfText } from '../change/by-function.ts';
import { NON_ASCII, perCharacter, substitution, utf8 } from '../change/by-pattern.ts';
import { type CauseEntry, places, type Rewrite, type Step, TOUCHES } from '../change/change.ts';

const { letter, dot, space, quote } = TOUCHES;
const FORMS = ['NFC', 'NFD', 'NFKC', 'NFKD'] as const;
type Form = (typeof FORMS)[number];

const whole = (form: Form): Rewrite =>
  rewriteOfText(form.includes('K') ? letter | dot | space | quote : letter, (text) =>
    text.normalize(form),
  );

/** One character at a time, so that a passage pasted from another system can be recognised. */
const composed = substitution({
  touches: letter,
  needs: (subject) => !subject.ascii && subject.utf8,
  pattern: new RegExp(NON_ASCII.source, 'g'),
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
