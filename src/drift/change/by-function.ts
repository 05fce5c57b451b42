import { growth, splice } from './by-pattern.ts';
import type { Rewrite, Splice } from './change.ts';
import type { Subject } from './subject.ts';

/** A rewrite of places that no pattern finds in linear time. */
export function rewriteOfPlaces(
  touches: number,
  find: (subject: Subject) => readonly Splice[],
): Rewrite {
  const key = {};
  const places = (subject: Subject): readonly Splice[] => subject.memo(key, () => find(subject));
  return {
    touches,
    opens: false,
    places,
    measure(subject) {
      const found = places(subject);
      return found.length === 0 ? null : subject.length + growth(found);
    },
    apply(subject) {
      const found = places(subject);
      return found.length === 0 ? null : splice(subject, found);
    },
  };
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
  const result = (subject: Subject): Uint8Array | null =>
    subject.memo(key, () => {
      const made = make(subject);
      return made === null || subject.bytes.equals(made) ? null : made;
    });
  return {
    touches,
    opens,
    places: null,
    measure: size ?? ((subject) => result(subject)?.length ?? null),
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
