import { characterwise } from '../change/by-character.ts';
import { rewriteOfText, rewriteOfWhole } from '../change/by-function.ts';
import {
  type CauseEntry,
  JSON_FORM,
  places,
  type Rewrite,
  type Step,
  TOUCHES,
} from '../change/change.ts';
import { CODE_PAGES, codePage, lacks } from '../tables/code-pages.ts';
import { transliterate } from '../tables/transliterate.ts';
import { greekToAscii, TRANSLITERATORS } from '../tables/transliterators.ts';

const touches =
  TOUCHES.everything &
  ~(TOUCHES.lineEnd | TOUCHES.fileEnd | TOUCHES.blank | TOUCHES.start | JSON_FORM);

interface Loss {
  readonly lost: (character: string) => boolean;
  readonly to: (character: string) => string;
}

/** Characters that are lost, each to what stands for it; the rest stays UTF-8. */
function losing({ lost, to }: Loss): Rewrite {
  return characterwise({
    touches,
    opens: true,
    wide: (character) => (lost(character) ? to(character) : null),
  });
}

const everything = (): boolean => true;
/** Beyond the BMP: two UTF-16 code units, of which each compares as less than U+FFFF. */
const astral = (character: string): boolean => character.length > 1;
const question = (): string => '?';
const MARK = '\ufffd';

/** What of UTF-8 a strict ASCII reader makes U+FFFD of: each byte, or each sequence. */
const LOSSES: readonly (readonly [string, Loss])[] = [
  ['"?"', { lost: everything, to: question }],
  ['"?" for each UTF-16 code unit', { lost: everything, to: (c) => '?'.repeat(c.length) }],
  ['"?" for each byte', { lost: everything, to: (c) => '?'.repeat(Buffer.byteLength(c)) }],
  ['U+FFFD', { lost: everything, to: () => MARK }],
  ['U+FFFD for each byte', { lost: everything, to: (c) => MARK.repeat(Buffer.byteLength(c)) }],
];

/** What a store of UTF-16 code units, or of three bytes a character, does not take. */
const ASTRAL_LOSSES: readonly (readonly [string, Loss])[] = [
  ['"?"', { lost: astral, to: question }],
  ['"??"', { lost: astral, to: () => '??' }],
  ['U+FFFD', { lost: astral, to: () => MARK }],
];

/** Code pages in which the rest survives; the text may since have been written in them. */
const PAGE_LOSSES = CODE_PAGES.flatMap((name) =>
  [question, () => MARK].map((to): readonly [string, Rewrite] => [
    `what ${name} lacks became "${to()}"`,
    losing({ lost: (character) => lacks(codePage(name), character), to }),
  ]),
);

/**
 * Where the result is at hand it must hold as many more "?" or U+FFFD as the
 * step makes: which spares trying a hundred code pages on every edit.
 */
const marked =
  (rewrite: Rewrite): Step['when'] =>
  (before, wanted) => {
    if (wanted === null || before.ascii) return true;
    const more = wanted.count('?') - before.count('?');
    const marks = wanted.count('\xef\xbf\xbd') - before.count('\xef\xbf\xbd');
    if (more <= 0 && marks <= 0) return false;
    const made = (rewrite.places?.(before) ?? []).map(({ with: text }) => text).join('');
    const asked = made.split('?').length - 1;
    return asked > 0 ? asked === more : made.length / 3 === marks;
  };

/** Bytes that are no UTF-8, read as UTF-8 all the same. */
const misread = rewriteOfWhole(TOUCHES.everything, (subject) =>
  subject.utf8 ? null : Buffer.from(subject.bytes.toString('utf8'), 'utf8'),
);

const step = (
  cause: 'replacement-characters' | 'transliterated',
  says: string,
  when: Step['when'] = null,
) => {
  return (rewrite: Rewrite): Step => ({
    cause,
    family: cause,
    rewrite,
    when,
    wholly: true,
    says: (count) => `${says}${places(count, 'character')}.`,
  });
};

/** Some of what was beyond ASCII is gone. */
const fewer: Step['when'] = (before, wanted) =>
  wanted === null || !wanted.utf8 || wanted.beyondAscii < before.beyondAscii;

const BY = 'Characters were transliterated by';
const greek = rewriteOfText(touches, greekToAscii, true);

const LOST = 'replacement-characters';

const lossSteps = (plane: string, losses: readonly (readonly [string, Loss])[]): readonly Step[] =>
  losses.map(([to, loss]) => {
    const rewrite = losing(loss);
    return step(LOST, `Characters beyond ${plane} were lost to ${to}`, marked(rewrite))(rewrite);
  });

export const REPLACED_CAUSES: readonly CauseEntry[] = [
  {
    id: 'replacement-characters',
    undo: [],
    redo: [
      ...lossSteps('ASCII', LOSSES),
      ...lossSteps('the BMP', ASTRAL_LOSSES),
      ...PAGE_LOSSES.map(([what, rewrite]) =>
        step(LOST, `Characters were lost: ${what}`, marked(rewrite))(rewrite),
      ),
      step('replacement-characters', 'Bytes that are not UTF-8 were lost to U+FFFD')(misread),
    ],
    observe: (found) =>
      found.utf8 && found.has('\xef\xbf\xbd') ? 'it contains U+FFFD REPLACEMENT CHARACTER' : null,
  },
  {
    id: 'transliterated',
    undo: [],
    redo: [
      ...transliterate.map(([says, to]) =>
        step('transliterated', says, fewer)(losing({ lost: (c) => to(c) !== c, to })),
      ),
      ...TRANSLITERATORS.map(([tool, to]) =>
        step('transliterated', `${BY} ${tool}`, fewer)(losing({ lost: (c) => to(c) !== c, to })),
      ),
      step('transliterated', `${BY} ICU Any-Latin; Latin-ASCII`, fewer)(greek),
    ],
    observe: () => null,
  },
];
