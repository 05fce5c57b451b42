import { growth, splice } from './by-pattern.ts';
import type { Rewrite, Splice } from './change.ts';
import { bytesOfSplices } from './matches.ts';
import type { Subject } from './subject.ts';
import { COST, WORK } from './work.ts';

/** A rewrite of places that no pattern finds in linear time. */
export function rewriteOfPlaces(
  touches: number,
  find: (subject: Subject) => readonly Splice[],
): Rewrite {
  const key = {};
  const measured = {};
  const places = (subject: Subject): readonly Splice[] =>
    subject.large(key, () => counted(subject, find(subject)), bytesOfSplices) ?? [];
  return {
    touches,
    opens: false,
    places,
    measure: (subject) =>
      subject.memo(measured, () => {
        const found = places(subject);
        return found.length === 0 ? null : subject.length + growth(found);
      }),
    apply(subject) {
      const found = places(subject);
      return found.length === 0 ? null : splice(subject, found);
    },
  };
}

function counted({ length }: Subject, found: readonly Splice[]): readonly Splice[] | null {
  WORK.spend(length + COST.place * found.length);
  return found.length === 0 ? null : found;
}

/** A rewrite of the whole that knows its result only by making it; made once a subject. */
export function rewriteOfWhole(
  touches: number,
  make: (subject: Subject) => Uint8Array | null,
  opens = false,
  /** Length of the result where it is known without making it; null where there is none. */
  size: ((subject: Subject) => number | null) | null = null,
): Rewrite {
  const key = {};
  const measured = {};
  const result = (subject: Subject): Uint8Array | null =>
    subject.large(
      key,
      () => {
        const made = make(subject);
        WORK.spend(COST.byte * (made === null ? 0 : subject.length + made.length));
        return made === null || subject.bytes.equals(made) ? null : made;
      },
      ({ length }) => length,
    );
  return {
    touches,
    opens,
    places: null,
    measure: size ?? ((subject) => subject.memo(measured, () => result(subject)?.length ?? null)),
    apply: result,
  };
}

/** A rewrite of decoded text; nothing to do where the bytes are not UTF-8. */
export function rewriteOfText(
  touches: number,
  make: (text: string) => string | null,
  opens = false,
): Rewrite {
  return rewriteOfWhole(
    touches,
    ({ text }) => {
      const made = text === null ? null : make(text);
      return made === null || made === text ? null : Buffer.from(made, 'utf8');
    },
    opens,
  );
}
