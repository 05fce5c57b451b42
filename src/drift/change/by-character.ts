import { NON_ASCII, perCharacter, substitution, utf8 } from './by-pattern.ts';
import type { Rewrite } from './change.ts';
import type { Subject } from './subject.ts';
import { COST, WORK } from './work.ts';

/** One rule for each character beyond ASCII, and for the ASCII ones that are named. */
export interface CharacterRule {
  readonly touches: number;
  readonly opens?: boolean;
  /** What a character beyond ASCII becomes; null leaves it. */
  readonly wide: (character: string) => string | null;
  readonly ascii?: Readonly<Record<string, string>>;
  readonly needs?: (subject: Subject) => boolean;
}

/** How often each character beyond ASCII is there: the length of any rule's result follows. */
const censusOf = (subject: Subject): ReadonlyMap<string, number> =>
  subject.memo(censusOf, () => {
    const counts = new Map<string, number>();
    if (subject.ascii) return counts;
    const text = subject.text ?? '';
    WORK.spend(COST.character * text.length);
    for (const character of text) {
      if (character > '\x7f') counts.set(character, (counts.get(character) ?? 0) + 1);
    }
    return counts;
  });

/** A rewrite of single characters whose length is known without making it. */
export function characterwise(rule: CharacterRule): Rewrite {
  const { touches, opens = false, wide, ascii = {}, needs } = rule;
  const written = perCharacter((character) => {
    const made = wide(character);
    return made === null || made === character ? null : utf8(made);
  });
  const named = Object.keys(ascii);
  const sources = [NON_ASCII.source, ...(named.length > 0 ? [`[${named.join('')}]`] : [])];
  const applies = (subject: Subject): boolean =>
    subject.utf8 && (named.length > 0 || !subject.ascii) && (needs?.(subject) ?? true);
  const rewrite = substitution({
    touches,
    opens,
    needs: applies,
    pattern: new RegExp(sources.join('|'), 'g'),
    replace: (match) => (match.length === 1 ? (ascii[match] ?? null) : written(match)),
  });
  const growths = new Map<string, number>();
  const growthOf = (character: string): number => {
    const known = growths.get(character);
    if (known !== undefined) return known;
    const made = wide(character) ?? character;
    const growth = Buffer.byteLength(made) - Buffer.byteLength(character);
    growths.set(character, made === character ? Number.NaN : growth);
    return growths.get(character) ?? 0;
  };
  return {
    ...rewrite,
    measure(subject) {
      if (!applies(subject)) return null;
      let length = subject.length;
      let changes = 0;
      WORK.spend(COST.character * censusOf(subject).size);
      for (const [character, count] of censusOf(subject)) {
        const growth = growthOf(character);
        if (Number.isNaN(growth)) continue;
        length += growth * count;
        changes += count;
      }
      for (const [from, to] of Object.entries(ascii)) {
        const count = subject.count(from);
        length += (to.length - 1) * count;
        changes += count;
      }
      return changes === 0 ? null : length;
    },
  };
}
