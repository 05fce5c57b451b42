import { characterwise } from '../change/by-character.ts';
import { substitution, utf8 } from '../change/by-pattern.ts';
import {
  type CauseEntry,
  CHARACTERS,
  places,
  type Rewrite,
  type Step,
  TOUCHES,
} from '../change/change.ts';
import type { Subject } from '../change/subject.ts';
import { REFERENCE, referenced, referenceName } from '../tables/references.ts';

const touches = CHARACTERS | TOUCHES.reference;

const hasReference = (subject: Subject): boolean =>
  subject.utf8 && subject.has('&') && subject.has(';');

/** References to characters beyond ASCII, and to the ASCII ones of `special`. */
function resolving(special: string): Rewrite {
  return substitution({
    touches,
    opens: true,
    needs: hasReference,
    pattern: REFERENCE,
    replace(match) {
      const to = referenced(match);
      if (to === null) return null;
      return to > '\x7f' || special.includes(to) ? utf8(to) : null;
    },
  });
}

const decimal = (character: string): string => `&#${character.codePointAt(0)};`;
const hex = (upper: boolean) => (character: string) => {
  const digits = (character.codePointAt(0) ?? 0).toString(16);
  return `&#x${upper ? digits.toUpperCase() : digits};`;
};
const named = (character: string): string | null => {
  const name = referenceName(character);
  return name === null ? null : `&${name};`;
};
const namedOrDecimal = (character: string): string => named(character) ?? decimal(character);
const typographic = (character: string): string | null =>
  /[\u00a0\u2000-\u206f]/.test(character) ? named(character) : null;
const kept = (): null => null;

const MARKUP = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const QUOTED = { ...MARKUP, '"': '&quot;' };

type Named = readonly [what: string, rewrite: Rewrite, wholly: boolean];

/** Those with ASCII characters are all or none: of one `&lt;` alone it is an edit of the markup. */
const RESOLVED: readonly Named[] = [
  ['non-ASCII characters', resolving(''), false],
  ['"&", "<", ">", quotes and non-ASCII characters', resolving('&<>"\''), true],
  ['"&", "<", ">" and non-ASCII characters', resolving('&<>'), true],
];

const rule = (
  wide: (character: string) => string | null,
  ascii?: Readonly<Record<string, string>>,
): Rewrite => characterwise({ touches, wide, ...(ascii === undefined ? {} : { ascii }) });

const REFERENCED: readonly Named[] = [
  ['non-ASCII characters, by name', rule(named), true],
  ['non-ASCII characters, by decimal number', rule(decimal), true],
  ['non-ASCII characters, by hexadecimal number', rule(hex(false)), true],
  ['non-ASCII characters, by upper-case hexadecimal number', rule(hex(true)), true],
  ['non-ASCII characters, by name or decimal number', rule(namedOrDecimal), true],
  ['typographic characters, by name', rule(typographic), true],
  ['"&", "<" and ">"', rule(kept, MARKUP), true],
  ['"&", "<", ">" and quotes', rule(kept, { ...QUOTED, "'": '&#x27;' }), true],
  ['"&", "<", ">" and quotes', rule(kept, { ...QUOTED, "'": '&#039;' }), true],
  ['"&", "<", ">" and quotes', rule(kept, { ...QUOTED, "'": '&#39;' }), true],
  ['"&", "<", ">" and quotes', rule(kept, { ...QUOTED, "'": '&apos;' }), true],
  ['"&", "<", ">" and double quotes', rule(kept, QUOTED), true],
  ['"&", "<", ">" and named characters', rule(named, MARKUP), true],
  ['"&", "<", ">", double quotes and named characters', rule(named, QUOTED), true],
  ['"&", "<", ">", quotes and named characters', rule(named, { ...QUOTED, "'": '&#039;' }), true],
  ['"&", "<", ">" and non-ASCII characters', rule(namedOrDecimal, MARKUP), true],
  ['"&", "<", ">", double quotes and non-ASCII characters', rule(namedOrDecimal, QUOTED), true],
  ['"&", "<", ">" and non-ASCII characters, by decimal number', rule(decimal, MARKUP), true],
  [
    '"&", "<", ">", quotes and non-ASCII characters, by decimal number',
    rule(decimal, { ...QUOTED, "'": '&#x27;' }),
    true,
  ],
];

function steps(list: readonly Named[], says: string): readonly Step[] {
  return list.map(([what, rewrite, wholly]) => ({
    cause: 'character-references',
    family: 'character-references',
    rewrite,
    when: null,
    wholly,
    says: (count) => `${says}: ${what}${places(count, 'place')}.`,
  }));
}

const WRITTEN = 'Characters were written as character references';
const RESOLVING = 'Character references were replaced by the characters';

export const REFERENCE_CAUSE: CauseEntry = {
  id: 'character-references',
  undo: [...steps(RESOLVED, WRITTEN), ...steps(REFERENCED, RESOLVING)],
  redo: [...steps(REFERENCED, WRITTEN), ...steps(RESOLVED, RESOLVING)],
  observe: (found) =>
    RESOLVED[0]?.[1].measure(found) == null
      ? null
      : 'it contains character references to non-ASCII characters',
};
