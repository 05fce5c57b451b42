import { substitution, utf8 } from '../change/by-pattern.ts';
import { type CauseEntry, places, type Rewrite, type Step, TOUCHES } from '../change/change.ts';
import { codePointName } from '../tables/names.ts';

/** Characters that do not show, most common first; the last ones order text (Trojan Source). */
const POINTS = [
  0x200b, 0xfeff, 0x00ad, 0x200d, 0x200c, 0x200e, 0x200f, 0x2060, 0xfe0f, 0xfe0e, 0x061c, 0x180e,
  0x034f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x2061, 0x2062,
  0x2063, 0x2064, 0x115f, 0x1160, 0x3164, 0xffa0,
];
const bytesOf = (point: number): string => utf8(String.fromCodePoint(point));

/** A BOM at the very start is `bom-added`. */
const sourceFor = (point: number): string =>
  point === 0xfeff ? `(?<!^)${bytesOf(point)}` : bytesOf(point);

function remove(points: readonly number[]): Rewrite {
  return substitution({
    touches: TOUCHES.invisible,
    pattern: new RegExp(points.map(sourceFor).join('|'), 'g'),
    holds: points.map(bytesOf),
    replace: '',
    needs: (subject) => !subject.ascii && subject.utf8,
  });
}

const all = remove(POINTS);
const bidi = remove([
  0x200e, 0x200f, 0x061c, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069,
]);
const each = POINTS.map((point) => [point, remove([point])] as const);

function steps(what: string): readonly Step[] {
  const step = (name: () => string, rewrite: Rewrite): Step => ({
    cause: 'invisible',
    family: 'invisible',
    rewrite,
    when: null,
    says: (count) => `${name()} ${what}${places(count, 'place')}.`,
  });
  return [
    step(() => 'Invisible characters were', all),
    step(() => 'Bidi controls were', bidi),
    // Names are unpacked where one is asked for.
    ...each.map(([point, rewrite]) => step(() => `${codePointName(point)} was`, rewrite)),
  ];
}

export const INVISIBLE_CAUSE: CauseEntry = {
  id: 'invisible',
  undo: steps('inserted'),
  redo: steps('removed'),
  observe: (found) => (all.measure(found) === null ? null : 'it contains invisible characters'),
};
